"""The seed of Deutsche Welle, against the record written from reading it."""

import json
from pathlib import Path

from newscorpus.document import Document
from newscorpus.records import to_record
from newscorpus_dw import PARSER


def test_the_seed_is_read_as_a_person_reads_it(seeds: Path) -> None:
    expected = json.loads((seeds / "dw.json").read_text(encoding="utf-8"))
    read = to_record(PARSER.parse(Document.read(seeds / "dw.txt")))
    assert read | {"origin": expected["origin"]} == expected


def test_the_seed_has_five_points_and_four_entries(seeds: Path) -> None:
    article = PARSER.parse(Document.read(seeds / "dw.txt"))
    assert article.headline == "Ukraine peace talks: Germany calls for European involvement"
    assert (str(article.published), str(article.updated)) == ("2025-02-13", "2025-02-13")
    assert [date and date.known for date in (article.published, article.updated)] == ["stated", "stated"]
    assert len(article.key_points) == 5
    assert [len(entry.paragraphs) for entry in article.entries] == [5, 4, 8, 7]
    assert [block.text for block in article.boilerplate if block.kind == "lead-in"] == [
        "Below you can find events concerning Russia's war in Ukraine from February 13, 2025:"
    ]
