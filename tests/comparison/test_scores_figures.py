"""Floors under the scores on annotated sentences; they only rise."""

from pathlib import Path

import pytest

from tests.comparison.scores_figures import load, parts, score, score_suite


@pytest.mark.parametrize(
    ("part", "units", "floor"),
    [("all", False, 0.965), ("kept", False, 0.925), ("all", True, 0.88), ("kept", True, 0.80)],
)
def test_quantities_are_found_with_their_values(shared: Path, part: str, units: bool, floor: float) -> None:
    rows = parts(load("quantities.json", shared / "data"))[part]
    assert score(rows, units=units)[2] >= floor


def test_ranks_taken_for_quantities_cost_little(shared: Path) -> None:
    rows = load("quantities.json", shared / "data")
    assert score(rows, kinds=("money", "number", "percent", "duration", "ordinal"))[2] >= 0.935


@pytest.mark.parametrize(("name", "floor"), [("Currency", 153), ("Number", 135), ("Percent", 16)])
def test_inputs_of_recogniser_suites_are_read_exactly(shared: Path, name: str, floor: int) -> None:
    assert score_suite(name, shared / "data")[0] >= floor
