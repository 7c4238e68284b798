"""Groups of articles that pairs join."""

from collections import defaultdict
from collections.abc import Iterable

from newscorpus.corpus._components import components
from newscorpus.corpus._values import Pair

__all__ = ["CARRYING", "groups"]

CARRYING = frozenset(("copy", "cut-down", "update"))
"""Classes of pairs that carry the same report; twins of a template and shared quotes do not."""


def groups(pairs: Iterable[Pair]) -> list[list[int]]:
    """Return the positions that pairs join, directly or through others, each group ascending."""
    import numpy as np

    carrying = [(pair.left, pair.right) for pair in pairs if pair.kind in CARRYING]
    if not carrying:
        return []
    ends = np.array(carrying, np.int64)
    members: dict[int, list[int]] = defaultdict(list)
    for position, first in zip(*(side.tolist() for side in components(ends[:, 0], ends[:, 1])), strict=True):
        members[first].append(position)
    return list(members.values())
