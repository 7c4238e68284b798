"""The seed of Reuters, against the record written from reading it."""

import json
from pathlib import Path

from newscorpus.document import Document
from newscorpus.records import to_record
from newscorpus_reuters import PARSER


def test_the_seed_is_read_as_a_person_reads_it(seeds: Path) -> None:
    expected = json.loads((seeds / "reuters.json").read_text(encoding="utf-8"))
    read = to_record(PARSER.parse(Document.read(seeds / "reuters.txt")))
    assert read | {"origin": expected["origin"]} == expected


def test_the_seed_has_an_agency_without_a_place_and_21_paragraphs(seeds: Path) -> None:
    article = PARSER.parse(Document.read(seeds / "reuters.txt"))
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == ((), "Reuters")
    assert len(article.paragraphs) == 21
    assert article.paragraphs[0].text.startswith("German Chancellor")
    assert article.problems == ()
