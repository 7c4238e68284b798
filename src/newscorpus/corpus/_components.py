"""Connected components of a graph, by numpy."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ids = NDArray[np.int64]

__all__ = ["components"]


def components(left: "Ids", right: "Ids") -> tuple["Ids", "Ids"]:
    """Return the ids that edges join, ascending, and for each the smallest id that it is connected with.

    Each round hooks every root to the smallest root it has an edge to and then shortens all paths, so that there are
    about log n rounds (Shiloach and Vishkin 1982).
    """
    import numpy as np

    ids, ends = np.unique(np.concatenate((left, right)), return_inverse=True)
    one, other = ends[: len(left)], ends[len(left) :]
    roots = np.arange(len(ids))
    while len(one):
        low = np.minimum(roots[one], roots[other])
        high = np.maximum(roots[one], roots[other])
        apart = low != high
        one, other, low, high = one[apart], other[apart], low[apart], high[apart]
        np.minimum.at(roots, high, low)
        while True:
            further = roots[roots]
            if np.array_equal(further, roots):
                break
            roots = further
    return ids, ids[roots]
