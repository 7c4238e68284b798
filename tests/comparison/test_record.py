"""The record of a comparison: valid, whole, and readable without another file."""

import json
from itertools import chain
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import parse, parse_file
from newscorpus.article import Article
from newscorpus.comparison import Comparison
from newscorpus.comparison._record import VERSION, comparison_schema
from newscorpus.document import Document
from tests.conftest import SEEDS

VALIDATOR = jsonschema.Draft202012Validator(comparison_schema())
NAMES = ("globe", "reuters", "dw")
PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "Mr. Lind said “we did not see the rock” on Feb. 23.",
            "Lind said “we did see the rock” on February 23.",
            "The town paid $1.5 million for 12 goats.",
            "The town paid about 2 million dollars for 14 goats.",
            "Bakers sold out of bread, which isn’t news, within an hour of opening.",
        ]
    )
    | st.text(max_size=60),
    max_size=5,
).map("\n\n".join)


def read(text: str) -> Article:
    return parse(text, unknown="plain") if text.strip() else Article(document=Document(text), parser="plain")


def seed_record(left: str, right: str) -> dict[str, Any]:
    articles = (parse_file(SEEDS / f"{name}.txt") for name in (left, right))
    return Comparison(left=next(articles), right=next(articles)).to_record()


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(comparison_schema())


@pytest.mark.parametrize("left", NAMES)
@pytest.mark.parametrize("right", NAMES)
def test_the_records_of_the_seeds_are_valid(left: str, right: str) -> None:
    record = seed_record(left, right)
    VALIDATOR.validate(record)
    assert json.loads(json.dumps(record)) == record


@settings(max_examples=40)
@given(left=PARAGRAPHS, right=PARAGRAPHS)
def test_every_record_is_valid(left: str, right: str) -> None:
    VALIDATOR.validate(Comparison(left=read(left), right=read(right)).to_record())


def test_a_record_says_which_version_and_which_articles() -> None:
    record = seed_record("globe", "reuters")
    assert record["version"] == VERSION
    assert [record[side]["source"] for side in ("left", "right")] == ["globe", "reuters"]
    assert record["left"]["text"] == (SEEDS / "globe.txt").read_text(encoding="utf-8")


def test_every_span_slices_to_its_text() -> None:
    record = seed_record("globe", "reuters")
    for side in ("left", "right"):
        source = record[side]["text"]
        found = list(places(record, side))
        assert len(found) > 100
        for span, text in found:
            assert " ".join(source[slice(*span)].split()) == " ".join(text.split())


def places(record: dict[str, Any], side: str) -> "chain[tuple[list[int], str]]":
    """Return the spans of one side with the words that a record has for them."""
    passages, quotes = record["passages"], record["quotes"]
    own = [
        *(paragraph for passage in passages for paragraph in passage[side]),
        *(place for passage in passages for link in passage["sentences"] for place in link[side]),
        *(quote for pair in quotes["pairs"] for quote in pair[side]),
        *(quote for quote in quotes[f"{side}_only"]),
        *(pair[side] for pair in record["figures"] if pair[side]),
        *(place for both in record["names"]["both"] for place in both[side]["mentions"]),
    ]
    words = "before" if side == "left" else "after"
    edits = ((edit[side], edit[words]) for passage in passages for edit in passage["edits"])
    return chain(((place["span"], place["text"]) for place in own), edits)


def test_evidence_stands_where_the_record_says() -> None:
    record = seed_record("globe", "reuters")
    for side in ("left", "right"):
        for one in record["provenance"][side]["evidence"]:
            assert one["words"] in record[side]["text"][slice(*one["span"])]


def test_each_piece_of_evidence_says_how_sure_it_makes() -> None:
    record = seed_record("globe", "reuters")
    (dateline,) = (one for one in record["provenance"]["right"]["evidence"] if one["kind"] == "dateline")
    (photo,) = (one for one in record["provenance"]["left"]["evidence"] if one["kind"] == "photo credit")
    assert 1 > dateline["confidence"] > photo["confidence"] > 0


def test_amounts_are_written_out_in_full() -> None:
    record = seed_record("globe", "reuters")
    found = {
        pair["left"]["text"]: (pair["relation"], pair["left"]["value"], pair["rate"])
        for pair in record["figures"]
        if pair["left"]
    }
    assert found["€15-billion"] == ("equal", "15000000000", None)
    relation, value, rate = found["$22-billion"]
    assert (relation, value) == ("conversion", "22000000000")
    assert rate.startswith("1.39")


def test_a_record_carries_reuse_and_provenance() -> None:
    record = seed_record("globe", "reuters")
    assert record["wire"]["same"]
    assert record["wire"]["agency"] == "Reuters"
    assert record["provenance"]["right"]["evidence"]
    shares = record["reuse"]
    assert shares["verbatim"] + shares["rewritten"] + shares["new"] == pytest.approx(1)
