"""The seed of the Globe: exactly what stands in its expected record."""

import json
from pathlib import Path

from newscorpus.document import Document
from newscorpus.records import loads, to_record
from newscorpus_globe import PARSER


def test_the_seed_is_read_as_its_record_says(seeds: Path) -> None:
    expected = json.loads((seeds / "globe.json").read_text(encoding="utf-8"))
    record = to_record(PARSER.parse(Document.read(seeds / "globe.txt")))
    assert {**record, "origin": "seeds/globe.txt"} == expected


def test_the_record_of_the_seed_is_a_valid_article(seeds: Path) -> None:
    article = loads((seeds / "globe.json").read_text(encoding="utf-8"))
    assert article.headline is None
    assert article.published is None
    assert len(article.paragraphs) == 21


def test_the_photo_of_the_seed_has_its_caption_and_credit_apart(seeds: Path) -> None:
    (photo,) = PARSER.parse(Document.read(seeds / "globe.txt")).photos
    assert photo.caption is not None
    assert photo.caption.endswith("in Berlin on Nov. 15.")
    assert photo.credit is not None
    assert (photo.credit.text, photo.credit.names, photo.credit.agencies) == (
        "Steffen Kugler/Reuters",
        ("Steffen Kugler",),
        ("Reuters",),
    )
