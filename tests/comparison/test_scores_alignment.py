"""Floors under the scores of alignment; they only rise."""

from pathlib import Path

from newscorpus.comparison.alignment import align
from tests.comparison.scores_alignment import (
    articles,
    contradicted_moves,
    f1,
    load,
    moves,
    pairs,
    recall_of_moves,
)


def test_sentences_of_revisions_are_linked_as_annotators_link_them(shared: Path) -> None:
    rows = load(shared / "data")
    assert f1(rows) >= 0.983
    assert f1(rows, edited_only=True) >= 0.957


def test_no_sentence_of_a_revision_is_said_to_have_moved(shared: Path) -> None:
    assert moves(load(shared / "data")) == 0


def test_moves_looked_for_all_the_same_contradict_no_annotated_link(shared: Path) -> None:
    assert contradicted_moves(load(shared / "data"))[1] == 0


def test_moved_paragraphs_are_found_and_no_others(shared: Path) -> None:
    texts = articles(shared / "data")
    recall, extra = recall_of_moves(texts)
    assert recall >= 0.93
    assert extra == 0
    assert recall_of_moves(texts, moves=True)[0] >= 0.98


def test_the_seeds_share_twenty_one_paragraphs_in_order_and_nothing_else(seeds: Path) -> None:
    globe = (seeds / "globe.txt").read_text(encoding="utf-8").split("\n\n")
    reuters = (seeds / "reuters.txt").read_text(encoding="utf-8").split("\n")
    first = next(at for at, text in enumerate(globe) if text.startswith("Chancellor Olaf Scholz spoke"))
    bodies = globe[first : first + 21], [text for text in reuters if text.strip()]
    assert [len(body) for body in bodies] == [21, 21]
    assert pairs(align(*bodies)) == {(at, at) for at in range(21)}
