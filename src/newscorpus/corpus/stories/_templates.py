"""Templates: reports made from one form with other figures each time, which are about as many events."""

from typing import TYPE_CHECKING

from newscorpus.corpus._components import components
from newscorpus.corpus.stories._pairs import pair_nodes
from newscorpus.corpus.stories._vectors import UNDATED, Nodes

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

__all__ = ["find_families", "find_frames", "of_one_day"]

_TWINS = "template twin"
_FRAME = '["frame"'
"""Stands in the evidence of twins whose names are others too: they are about two things, be it on one day."""
_FEWEST = 3
"""Two texts with other figures may be one report and its update; more are a form that is filled in again and again."""


def find_families(pairs: "pa.Table | None", rows: "pa.Table", nodes: Nodes) -> "Numbers":
    """Return for each node the number of the family of template twins that it is in, and -1 for those that are in none.

    Twins of one day make no family: they may be one report, brought up to date.

    `pairs` has the columns left_id, right_id and kind; `rows` the column id.
    """
    import numpy as np

    families = np.full(len(nodes), -1, np.int64)
    if pairs is None or not len(pairs):
        return families
    left, right, known = pair_nodes(pairs, rows, nodes)
    wanted = known & (pairs.column("kind").to_numpy(zero_copy_only=False) == _TWINS) & (left != right)
    wanted &= ~of_one_day(nodes.days[left], nodes.days[right])
    members, roots = components(left[wanted], right[wanted])
    sizes = np.bincount(roots, minlength=1)
    of_many = sizes[roots] >= _FEWEST
    families[members[of_many]] = roots[of_many]
    return families


def find_frames(pairs: "pa.Table | None", rows: "pa.Table", nodes: Nodes) -> "Numbers":
    """Return for each node the number of the frame that it has in common with others, and -1 for those that have none.

    `pairs` has the columns left_id, right_id, kind and evidence, as JSON; `rows` the column id.
    """
    import numpy as np
    import pyarrow.compute as compute

    frames = np.full(len(nodes), -1, np.int64)
    if pairs is None or not len(pairs):
        return frames
    left, right, wanted = pair_nodes(pairs, rows, nodes)
    told = compute.match_substring(pairs.column("evidence"), _FRAME)
    wanted &= told.to_numpy() & (left != right)
    wanted &= pairs.column("kind").to_numpy(zero_copy_only=False) == _TWINS
    members, roots = components(left[wanted], right[wanted])
    frames[members] = roots
    return frames


def of_one_day(days: "Numbers", others: "Numbers") -> "NDArray[np.bool_]":
    """Tell which days are the same and known."""
    alike: NDArray[np.bool_] = (days == others) & (days != UNDATED)
    return alike
