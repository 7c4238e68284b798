"""The seeds: unchanged, and read exactly as the records beside them say."""

import hashlib
import json
from pathlib import Path

import jsonschema
import pytest

import newscorpus
from newscorpus.document import Document
from newscorpus.records import from_record, schema, to_record

SHA256 = {
    "dw": "1424db194cd714e995a0c892fabc0bcb9a3e9b8ff7bc21dc683c9e9868f48f57",
    "globe": "d8c2ff0d851295eceefe8d67061d17501041a3a6a2b23714ea4da8bc0a7c9d39",
    "reuters": "07250f6e7b54b6fb16916f57eebd87d70710530c53928976c98a87f49eac0044",
}


@pytest.mark.parametrize("name", SHA256)
def test_a_seed_is_unchanged(name: str, seeds: Path) -> None:
    assert hashlib.sha256((seeds / f"{name}.txt").read_bytes()).hexdigest() == SHA256[name]


@pytest.mark.parametrize("name", SHA256)
def test_a_seed_is_read_as_its_record_says(name: str, seeds: Path) -> None:
    expected = json.loads((seeds / f"{name}.json").read_text(encoding="utf-8"))
    document = Document.read(seeds / f"{name}.txt")
    article = newscorpus.parse(Document(document.text, f"seeds/{name}.txt", document.encoding))
    assert to_record(article) == expected


@pytest.mark.parametrize("name", SHA256)
def test_a_seeds_record_fits_the_schema_and_tiles_its_text(name: str, seeds: Path) -> None:
    expected = json.loads((seeds / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.validate(expected, schema())
    article = from_record(expected)
    assert "".join("".join(block.raw.split()) for block in article.walk()) == "".join(
        article.document.text.split()
    )


def test_a_globe_page_gives_its_photo_and_no_headline(seeds: Path) -> None:
    article = newscorpus.parse_file(seeds / "globe.txt")
    (photo,) = article.photos
    assert (article.headline, article.published, len(article.paragraphs)) == (None, None, 21)
    assert photo.caption is not None
    assert photo.caption.endswith("in Berlin on Nov. 15.")
    assert photo.credit is not None
    assert (photo.credit.text, photo.credit.names, photo.credit.agencies) == (
        "Steffen Kugler/Reuters",
        ("Steffen Kugler",),
        ("Reuters",),
    )


def test_a_wire_text_gives_its_agency_without_a_place(seeds: Path) -> None:
    article = newscorpus.parse_file(seeds / "reuters.txt")
    assert article.dateline is not None
    assert (article.dateline.agency, article.dateline.places) == ("Reuters", ())
    assert len(article.paragraphs) == 21
    assert article.paragraphs[0].text.startswith("German Chancellor")


def test_a_live_blog_gives_its_points_and_entries(seeds: Path) -> None:
    article = newscorpus.parse_file(seeds / "dw.txt")
    assert (article.kind, str(article.published), str(article.updated)) == (
        "live_blog",
        "2025-02-13",
        "2025-02-13",
    )
    assert article.headline == "Ukraine peace talks: Germany calls for European involvement"
    assert len(article.key_points) == 5
    assert [len(entry.paragraphs) for entry in article.entries] == [5, 4, 8, 7]
    assert not any(paragraph.text.startswith("Below you can find") for paragraph in article.paragraphs)
