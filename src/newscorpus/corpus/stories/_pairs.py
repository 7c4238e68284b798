"""Pairs of near duplicates as pairs of nodes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from newscorpus.corpus.stories._vectors import Nodes

    Numbers = NDArray[np.int64]

__all__ = ["pair_nodes"]


def pair_nodes(
    pairs: "pa.Table", rows: "pa.Table", nodes: "Nodes"
) -> "tuple[Numbers, Numbers, NDArray[np.bool_]]":
    """Return the nodes of both sides of pairs, and whether both are there.

    `pairs` has the columns left_id and right_id; `rows` the column id.
    """
    import numpy as np

    ids = rows.column("id").to_numpy()
    order = np.argsort(ids)
    known = np.ones(len(pairs), bool)
    sides = []
    for name in ("left_id", "right_id"):
        side = pairs.column(name).to_numpy()
        at = np.minimum(np.searchsorted(ids, side, sorter=order), len(ids) - 1)
        known &= ids[order[at]] == side
        sides.append(nodes.of_row[order[at]])
    return sides[0], sides[1], known
