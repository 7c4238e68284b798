"""Floors under the scores on annotated articles; they only rise."""

from pathlib import Path

import pytest

from tests.comparison.scores_quotes import load, parts, score_spans, score_speakers, score_wire


@pytest.mark.parametrize("part", ["seen", "kept"])
def test_quoted_stretches_are_found_with_their_ends(shared: Path, part: str) -> None:
    precision, recall = score_spans(parts(load("quotes.json", shared / "data"))[part])
    assert precision >= 0.985
    assert recall >= 0.999


@pytest.mark.parametrize(("part", "floor"), [("seen", 0.879), ("kept", 0.872)])
def test_most_quotes_have_the_right_speaker(shared: Path, part: str, floor: float) -> None:
    rows = parts(load("quotes.json", shared / "data"))[part]
    _, right, trust = score_speakers(rows)
    assert right >= floor
    assert trust >= 0.91


def test_most_speakers_end_with_the_annotated_word(shared: Path) -> None:
    assert score_speakers(load("quotes.json", shared / "data"), strict=True)[1] >= 0.81


def test_wire_copy_is_told_from_its_words_and_nothing_else_is_taken_for_it(shared: Path) -> None:
    wrong, false = score_wire(load("quotes.json", shared / "data"))
    assert wrong <= 2
    assert false == 0
