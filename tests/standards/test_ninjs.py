"""IPTC ninjs: an article as a news item, its pictures and its entries as items associated with it."""

import json
import re
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given
from referencing import Registry, Resource

from newscorpus import parse_file
from newscorpus.article import Article
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document
from newscorpus.standards import to_ninjs
from tests.conftest import SEEDS
from tests.standards._articles import any_articles
from tests.standards._schemas import schema
from tests.standards.test_json_ld import live, plain
from tests.test_article import article as full_article

TEXT, NUMBER = {"type": "string", "minLength": 1}, {"type": "integer", "minimum": 0}
URI, MOMENT = {"type": "string", "format": "uri"}, {"type": "string", "format": "date-time"}


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def _list(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item, "minItems": 1}


_ITEM = {
    "uri": URI,
    "type": {"enum": ["text", "picture", "composite"]},
    "representationType": {"const": "full"},
    "profile": TEXT,
    "standard": _object("name version schema", name=TEXT, version=TEXT, schema=URI),
    "language": {"type": "string"},
    "firstCreated": MOMENT,
    "versionCreated": MOMENT,
    "headlines": _list(_object("value", role=TEXT, value=TEXT)),
    "descriptions": _list(_object("value", role=TEXT, value=TEXT)),
    "by": TEXT,
    "people": _list(_object("name rel", name={"type": "string"}, rel=TEXT)),
    "infoSources": _list(_object("name role", name={"type": "string"}, role=TEXT)),
    "located": TEXT,
    "places": _list(_object("name rel", name={"type": "string"}, rel=TEXT)),
    "bodies": _list(
        _object("value", role=TEXT, contentType=TEXT, charCount=NUMBER, wordCount=NUMBER, value=TEXT)
    ),
}
PART = _object("uri name rel type", name=TEXT, rel=TEXT, **_ITEM)
WRITTEN = _object("uri type", **_ITEM, associations=_list(PART))
"""What of ninjs is written, told in our own words; it is narrower than the standard."""

CHECKER = jsonschema.FormatChecker(())


@CHECKER.checks("uri")
def is_uri(value: object) -> bool:
    """RFC 3986, but for the inside of an authority."""
    one = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})"
    return (
        re.fullmatch(rf"[A-Za-z][A-Za-z0-9+.-]*:{one}*(?:\?(?:{one}|\?)*)?(?:#(?:{one}|\?)*)?", str(value))
        is not None
    )


@CHECKER.checks("date-time")
def is_moment(value: object) -> bool:
    """RFC 3339."""
    return re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)", str(value)) is not None


OURS = jsonschema.Draft202012Validator(WRITTEN, format_checker=CHECKER)


@pytest.fixture(scope="module")
def theirs() -> jsonschema.Draft202012Validator:
    """The standard's own schema, of 3.1, with nothing in the place of the schema of maps it points to on the web."""
    stub = Resource.from_contents({"$schema": "https://json-schema.org/draft/2020-12/schema"})
    known = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", stub)
    return jsonschema.Draft202012Validator(
        json.loads(schema("ninjs-schema_3.1.json")), registry=known, format_checker=CHECKER
    )


@given(any_articles())
def test_any_article_is_an_item_of_ninjs(article: Article) -> None:
    item = to_ninjs(article)
    OURS.validate(item)
    assert json.loads(json.dumps(item, ensure_ascii=False)) == item


@given(article=any_articles())
def test_any_article_fits_the_standards_own_schema(
    theirs: jsonschema.Draft202012Validator, article: Article
) -> None:
    theirs.validate(to_ninjs(article))


@pytest.mark.parametrize("name", ["globe", "reuters", "dw"])
def test_the_seeds_fit_the_standards_own_schema(theirs: jsonschema.Draft202012Validator, name: str) -> None:
    theirs.validate(to_ninjs(parse_file(SEEDS / f"{name}.txt")))


def test_the_standards_own_schema_refuses_what_is_not_ninjs(theirs: jsonschema.Draft202012Validator) -> None:
    item = to_ninjs(full_article())
    assert not theirs.is_valid(item | {"colour": "red"})
    assert not theirs.is_valid(item | {"versionCreated": "2025-02-13"})


def test_an_item_says_which_standard_it_is_of() -> None:
    assert to_ninjs(full_article())["standard"] == {
        "name": "ninjs",
        "version": "3.2",
        "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
    }


def test_an_item_is_named_by_its_address_or_by_its_text() -> None:
    named = evolve(plain(), document=Document("Goats won.", url="https://example.org/goats#top"))
    assert to_ninjs(named)["uri"] == "https://example.org/goats#top"
    assert to_ninjs(plain())["uri"] == to_ninjs(plain(language="en"))["uri"]
    assert to_ninjs(plain())["uri"].startswith("ni:///sha-256;")
    assert to_ninjs(plain())["uri"] != to_ninjs(full_article())["uri"]


def test_pictures_and_entries_are_associations() -> None:
    picture, entry = to_ninjs(full_article())["associations"]
    assert (picture["type"], picture["by"]) == ("picture", "Ada Lind/AFP")
    assert picture["descriptions"] == [{"role": "caption", "value": "A goat looks on."}]
    assert picture["infoSources"] == [{"name": "AFP", "role": "agency"}]
    assert (entry["name"], entry["rel"], entry["bodies"][0]["value"]) == (
        "Hay is in",
        "update",
        "Hay came by boat.",
    )
    assert entry["uri"].endswith("#entry-1")


def test_the_parts_of_an_address_with_a_fragment_have_their_own() -> None:
    document = evolve(full_article().document, url="https://example.org/goats#top")
    picture, _ = to_ninjs(evolve(full_article(), document=document))["associations"]
    assert picture["uri"] == "https://example.org/goats#photo-1"


def test_moments_have_a_zone_and_other_dates_are_descriptions() -> None:
    moment = NewsDate(year=2022, month=3, day=2, hour=23, minute=32, zone="UTC")
    item = to_ninjs(plain(published=moment, updated=NewsDate(year=2022, month=3)))
    assert (item["firstCreated"], item["versionCreated"]) == ("2022-03-02T23:32:00Z",) * 2
    assert item["descriptions"] == [{"role": "updated", "value": "2022-03"}]
    assert "descriptions" not in to_ninjs(plain(published=NewsDate(year=2022, known="inferred")))


def test_an_entry_keeps_a_time_without_a_day() -> None:
    day, time = NewsDate(year=2025, month=2, day=13), NewsTime(hour=23, minute=50, zone="EDT")
    first, second, third = to_ninjs(live((day, time), (None, time), (None, None)))["associations"]
    assert first["versionCreated"] == "2025-02-13T23:50:00-04:00"
    assert second["descriptions"] == [{"role": "published", "value": "23:50-04:00"}]
    assert "descriptions" not in third


def test_the_body_is_there_as_text_and_as_html_with_its_length() -> None:
    text, html = to_ninjs(full_article())["bodies"]
    assert text["value"].split("\n\n")[1:3] == ["How it went", "They ate the ballots."]
    assert (text["charCount"], text["wordCount"]) == (82, 16)
    assert html["value"].splitlines() == [
        "<p>The goats won on Tuesday.</p>",
        "<h2>How it went</h2>",
        "<p>They ate the ballots.</p>",
        "<ul>",
        "<li>First the blue ones</li>",
        "</ul>",
    ]


@given(any_articles())
def test_html_bodies_have_no_markup_of_the_texts_own(article: Article) -> None:
    item = to_ninjs(article)
    for part in [item, *item.get("associations", [])]:
        for body in part.get("bodies", []):
            if body["contentType"] == "text/html":
                assert not re.sub(r"</?(?:p|h2|ul|li)>|[^<]", "", body["value"])
                body["value"].encode()
