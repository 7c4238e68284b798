"""The labelled dumps, where they are to be had: each of Reuters's is claimed and read, no other page is."""

import json
from pathlib import Path

import pytest

from newscorpus.document import Document
from newscorpus_reuters import PARSER


def squeeze(text: str | None) -> str:
    return " ".join((text or "").split())


def test_every_dump_of_its_own_is_claimed_and_read(shared: Path) -> None:
    labels = sorted((shared / "dumps" / "reuters").glob("*.json"))
    if not labels:
        pytest.skip("there are no labelled dumps of this source")
    for label in labels:
        want = json.loads(label.read_text(encoding="utf-8"))["expected"]
        document = Document.read(label.with_suffix(".txt"))
        assert PARSER.match(document) is not None, label.name
        article = PARSER.parse(document)
        assert squeeze(article.headline) == squeeze(want["title"]), label.name
        assert (article.kind, article.language) == (want["document_type"], want["language"]), label.name
        assert article.dateline is not None, label.name
        assert list(article.dateline.places) == want["dateline"]["places"], label.name
        stated = article.published if article.published and article.published.known == "stated" else None
        assert (stated and str(stated)) == want["published"], label.name
        paragraphs = [block.text for block in article.paragraphs]
        assert paragraphs[0].startswith(squeeze(want["body_first"])), label.name
        assert paragraphs[-1].startswith(squeeze(want["body_last"] or paragraphs[-1])), label.name
        assert len(article.key_points) == want["key_points"]["count"], label.name
        assert squeeze(article.sign_off.text if article.sign_off else None) == squeeze(
            want["staff_credits"]
        ), label.name
        assert not article.problems, label.name


@pytest.mark.parametrize("source", ["globe", "dw"])
def test_no_dump_of_another_source_is_claimed(shared: Path, source: str) -> None:
    for path in sorted((shared / "dumps" / source).glob("*.txt")):
        assert PARSER.match(Document.read(path)) is None, path.name


def test_of_dumps_of_no_source_only_teasers_of_reuters_are_claimed(shared: Path) -> None:
    for label in sorted((shared / "dumps" / "other").glob("*.json")):
        document = Document.read(label.with_suffix(".txt"))
        if PARSER.match(document) is not None:
            want = json.loads(label.read_text(encoding="utf-8"))["expected"]
            assert "reuters" in want["acceptable_sources"], label.name
            assert PARSER.parse(document).kind == "index", label.name
