"""The labelled dumps, where they are to be had: each of Deutsche Welle's is claimed, no other is."""

import json
from pathlib import Path

import pytest

from newscorpus.document import Document
from newscorpus_dw import PARSER


def test_every_dump_of_its_own_is_claimed_and_read(shared: Path) -> None:
    labels = sorted((shared / "dumps" / "dw").glob("*.json"))
    if not labels:
        pytest.skip("there are no labelled dumps of this source")
    for label in labels:
        want = json.loads(label.read_text(encoding="utf-8"))["expected"]
        document = Document.read(label.with_suffix(".txt"))
        assert PARSER.match(document) is not None, label.name
        article = PARSER.parse(document)
        assert (article.headline, article.kind) == (want["title"], want["document_type"]), label.name
        assert len(article.key_points) == want["key_points"]["count"], label.name
        assert [entry.heading for entry in article.entries] == [
            item["heading"] for item in want["live_entries"]["items"]
        ], label.name
        assert article.problems == (), label.name


@pytest.mark.parametrize("source", ["globe", "reuters", "other"])
def test_no_dump_of_another_is_claimed(shared: Path, source: str) -> None:
    for path in sorted((shared / "dumps" / source).glob("*.txt")):
        assert PARSER.match(Document.read(path)) is None, path.name
