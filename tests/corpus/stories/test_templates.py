"""Families of template twins, among other pairs."""

import numpy as np
import pyarrow as pa

from newscorpus.corpus.stories._templates import find_families, find_frames
from newscorpus.corpus.stories._vectors import make_nodes

ROWS = pa.table(
    {
        "id": pa.array([30, 10, 20, 50, 40, 60], pa.int64()),
        "published": pa.nulls(6, pa.date32()),
        "key": pa.array([1, 2, 3, 4, 5, 6], pa.int64()),
        "half": pa.nulls(6, pa.float64()),
    }
)


def families(*pairs: tuple[int, int, str], days: list[int | None] | None = None) -> list[int]:
    rows = (
        ROWS
        if days is None
        else ROWS.set_column(1, "published", pa.array(days, pa.int32()).cast(pa.date32()))
    )
    left, right, kinds = zip(*pairs, strict=True) if pairs else ((), (), ())
    table = pa.table(
        {
            "left_id": pa.array(left, pa.int64()),
            "right_id": pa.array(right, pa.int64()),
            "kind": pa.array(kinds, pa.string()),
        }
    )
    nodes = make_nodes(rows)
    found: list[int] = find_families(table, rows, nodes)[nodes.of_row].tolist()
    return found


def test_three_twins_are_a_family_though_two_of_them_are_no_pair() -> None:
    one, other, third, *others = families((10, 20, "template twin"), (20, 30, "template twin"))
    assert one == other == third >= 0
    assert others == [-1, -1, -1]


def test_two_twins_are_none() -> None:
    assert families((10, 20, "template twin"), (30, 40, "template twin")) == [-1] * 6


def test_twins_of_one_day_are_none_and_those_without_a_day_are() -> None:
    twins = [(10, 20, "template twin"), (20, 30, "template twin")]
    assert families(*twins, days=[7, 7, 7, 7, 7, 7]) == [-1] * 6
    assert max(families(*twins, days=[7, 8, 9, 7, 7, 7])) >= 0
    assert max(families(*twins, days=[None, 8, None, 7, 7, 7])) >= 0


def test_copies_make_no_family() -> None:
    assert families((10, 20, "copy"), (20, 30, "update"), (30, 40, "template twin")) == [-1] * 6


def test_two_templates_are_two_families() -> None:
    twins = [(10, 20), (20, 30), (40, 50), (50, 60)]
    found = families(*((left, right, "template twin") for left, right in twins))
    assert len(set(found)) == 2
    assert -1 not in found


def test_pairs_of_articles_that_are_not_there_are_passed_over() -> None:
    assert families((10, 20, "template twin"), (20, 99, "template twin")) == [-1] * 6


def test_without_pairs_there_are_no_families() -> None:
    assert families() == [-1] * 6
    assert np.all(find_families(None, ROWS, make_nodes(ROWS)) == -1)


def frames(*pairs: tuple[int, int, str]) -> list[int]:
    left, right, told = zip(*pairs, strict=True)
    table = pa.table(
        {
            "left_id": pa.array(left, pa.int64()),
            "right_id": pa.array(right, pa.int64()),
            "kind": ["template twin"] * len(pairs),
            "evidence": [f'[["wording", "the same"], ["{reason}", "…"]]' for reason in told],
        }
    )
    nodes = make_nodes(ROWS)
    found: list[int] = find_frames(table, ROWS, nodes)[nodes.of_row].tolist()
    return found


def test_two_twins_with_other_names_have_a_frame_in_common() -> None:
    one, other, *others = frames((20, 30, "frame"), (40, 50, "template"))
    assert one == others[0] >= 0
    assert [other, *others[1:]] == [-1] * 4


def test_without_pairs_there_are_no_frames() -> None:
    assert np.all(find_frames(None, ROWS, make_nodes(ROWS)) == -1)
