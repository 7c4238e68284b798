"""Records: articles as JSON and back, with nothing lost."""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import parse, strategies
from newscorpus._extras import perhaps
from newscorpus.article import Article, Block, Entry, Heading, Paragraph, Photo, Problem, Timestamp
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document, Span, Stated
from newscorpus.errors import RecordError
from newscorpus.records import VERSION, dumps, from_record, loads, read_jsonl, schema, to_record, write_jsonl
from newscorpus.records import _json as json_module
from newscorpus.registry import Registry
from tests.test_article import article as full_article

VALIDATOR = jsonschema.Draft202012Validator(schema())


def dated() -> Article:
    stamp = NewsDate(
        year=2014,
        month=12,
        day=30,
        hour=16,
        minute=33,
        zone="IST",
        raw="Dec 30, 2014 4:33pm IST",
        span=Span(0, 23),
    )
    time = NewsTime(hour=23, minute=50, zone="EDT", raw="11:50 p.m. EDT", span=Span(24, 38))
    entry = Entry(
        start=24,
        raw="11:50 p.m. EDT",
        time=time,
        date=NewsDate(month=11, day=15),
        blocks=(Timestamp(start=24, raw="11:50 p.m. EDT"),),
    )
    return Article(
        document=Document(
            "Dec 30, 2014 4:33pm IST 11:50 p.m. EDT",
            "d.txt",
            "cp1252",
            "https://example.org",
            date(2025, 2, 13),
        ),
        parser="hand",
        parser_version="3",
        kind="live_blog",
        language="en",
        blocks=(Timestamp(start=0, raw="Dec 30, 2014 4:33pm IST"), entry),
        published=stamp,
        updated=NewsDate(year=2015, known="header", raw="2015"),
        problems=(
            Problem(code="no end marker", message="cut off", span=Span(0, 3)),
            Problem(code="b", message="c"),
        ),
    )


@pytest.mark.parametrize("make", [full_article, dated])
def test_an_article_comes_back_as_it_was(make: Callable[[], Article]) -> None:
    again = loads(dumps(make()))
    assert again == make()
    assert (again.document.origin, again.document.encoding) == (
        make().document.origin,
        make().document.encoding,
    )


@pytest.mark.parametrize("make", [full_article, dated])
def test_a_record_fits_the_schema(make: Callable[[], Article]) -> None:
    VALIDATOR.validate(to_record(make()))


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_schema_knows_every_block_type() -> None:
    from newscorpus.article import BLOCK_TYPES

    assert set(BLOCK_TYPES) <= set(schema()["$defs"])


def test_the_schema_refuses_what_we_do_not_write() -> None:
    record = to_record(dated())
    record["blocks"][0]["colour"] = "red"
    assert not VALIDATOR.is_valid(record)


def test_a_record_repeats_the_views_for_readers() -> None:
    record = to_record(full_article())
    assert record["version"] == VERSION
    assert record["headline"] == "Goats win the ballot"
    assert record["byline"] == ["By Ilse Karnau"]
    assert record["authors"] == ["Ilse Karnau"]
    assert record["dateline"] == {"places": ["BRENNA"], "date": None, "agency": "The Associated Press"}
    assert record["blocks"][5]["credit"] == "Ada Lind/AFP"
    assert record["blocks"][5]["credit_agencies"] == ["AFP"]


def test_dates_are_strings_with_their_evidence_beside_them() -> None:
    record = to_record(dated())
    assert record["published"] == "2014-12-30T16:33"
    assert record["published_evidence"]["zone"] == "IST"
    assert record["updated"] == "2015"
    entry = record["blocks"][1]
    assert (entry["time"], entry["date"]) == ("23:50-04:00", "XXXX-11-15")


def test_a_record_is_one_line() -> None:
    assert "\n" not in dumps(full_article())


@given(st.text())
def test_any_text_comes_back_and_fits_the_schema(text: str) -> None:
    article = Registry.of().parse(text, unknown="plain")
    VALIDATOR.validate(to_record(article))
    line = dumps(article)
    assert loads(line) == article
    line.encode()


@given(st.text())
def test_orjson_and_the_standard_library_write_the_same(text: str) -> None:
    article = Registry.of().parse(text, unknown="plain")
    fast = dumps(article)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_module, "perhaps", lambda module: None)
        assert dumps(article) == fast


def test_without_orjson_the_standard_library_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    perhaps.cache_clear()
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert loads(dumps(full_article())) == full_article()
    perhaps.cache_clear()


def test_files_of_records_come_back(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    assert write_jsonl([full_article(), dated()], path) == 2
    path.write_text(path.read_text(encoding="utf-8").replace("\n", "\n\n"), encoding="utf-8")
    assert list(read_jsonl(path)) == [full_article(), dated()]


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text(dumps(dated()) + "\n{oops\n", encoding="utf-8")
    with pytest.raises(RecordError, match=r"articles\.jsonl:2: is no JSON"):
        list(read_jsonl(path))


def test_a_line_that_is_no_record_is_named(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"version": 99}\n', encoding="utf-8")
    with pytest.raises(RecordError, match=r"articles\.jsonl:1: <record>: version must be 1, got 99"):
        list(read_jsonl(path))


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(dumps(dated()))
    change(record)
    return record


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: r.pop("text"), "text must be a string, got None"),
        (lambda r: r.update(blocks=7), "blocks must be a list, got 7"),
        (lambda r: r["blocks"].append(7), r"blocks\[2\] must be an object, got 7"),
        (lambda r: r["blocks"][0].update(type="poem"), r"blocks\[0\]\.type must be one of headline, .* got 'poem'"),
        (lambda r: r["blocks"][0].update(span=[0]), r"blocks\[0\]\.span must be two whole numbers, got \[0\]"),
        (lambda r: r["blocks"][0].update(span=[5, 2]), r"blocks\[0\]\.span: a span must satisfy"),
        (lambda r: r["blocks"][0].update(text="Dec 31"), r"blocks\[0\]\.text is not what stands at its span"),
        (lambda r: r["blocks"][1]["blocks"].clear(), "holds no blocks"),
        (lambda r: r["blocks"].clear(), "no block holds the text"),
        (lambda r: r.update(published="soon"), "published must be an ISO 8601 or EDTF date such as '2025-02-13', got 'soon'"),
        (lambda r: r.update(published="2014-13-30"), "a month must lie between 1 and 12"),
        (lambda r: r["blocks"][1].update(time="noon"), "time must be an ISO 8601 time such as '23:50', got 'noon'"),
        (lambda r: r["blocks"][1].update(time="25:00"), "a time must lie between 00:00 and 23:59"),
        (lambda r: r.update(kind=None), "kind must be a string, got None"),
        (lambda r: r.update(retrieved="yesterday"), "Invalid isoformat string"),
        (lambda r: r["problems"].append({"code": 1}), r"problems\[2\]\.code must be a string"),
    ],
)  # fmt: skip
def test_a_record_that_contradicts_itself_says_where(
    change: Callable[[dict[str, Any]], object], message: str
) -> None:
    with pytest.raises(RecordError, match=rf"d\.txt: .*{message}.*write the record again"):
        from_record(changed(change))


def test_what_is_no_object_is_no_record() -> None:
    with pytest.raises(RecordError, match="<record>: the record must be an object"):
        loads("[]")


def test_a_block_of_a_type_of_ones_own_cannot_be_written() -> None:
    class Poem(Block):
        pass

    poem = Article(document=Document("a b"), parser="p", blocks=(Poem(start=0, raw="a b"),))
    with pytest.raises(RecordError, match="must be of one of the types in BLOCK_TYPES, got Poem"):
        to_record(poem)


def test_a_photo_without_anything_stays_bare() -> None:
    bare = Article(document=Document("x"), parser="p", blocks=(Photo(start=0, raw="x"),))
    assert loads(dumps(bare)) == bare


def test_derived_views_are_ignored_when_read() -> None:
    record = to_record(dated())
    record["headline"] = "invented"
    assert from_record(record).headline is None


def test_a_heading_keeps_its_hard_wrap() -> None:
    wrapped = Article(document=Document("a\n b"), parser="p", blocks=(Heading(start=0, raw="a\n b"),))
    assert to_record(wrapped)["blocks"][0]["text"] == "a b"
    assert loads(dumps(wrapped)) == wrapped


def test_problems_change_nothing_else() -> None:
    plain = Article(document=Document("x"), parser="p", blocks=(Paragraph(start=0, raw="x"),))
    assert loads(dumps(evolve(plain, problems=()))) == plain


@given(strategies.stated())
def test_what_came_beside_a_text_comes_back_with_it(stated: Stated) -> None:
    article = parse(Document("One line of text.", stated=(stated,)), parser="plain")
    assert loads(dumps(article)).document.stated == (stated,)
    VALIDATOR.validate(to_record(article))


def test_a_pair_of_three_stated_values_is_refused_by_name() -> None:
    record = to_record(parse(Document("One line."), parser="plain"))
    record["stated"] = [{"by": "columns", "more": [["a", "b", "c"]]}]
    with pytest.raises(RecordError, match=r"stated\[0\].more must hold pairs"):
        from_record(record)
