"""Copies: articles of which one has most of another's text, so that both are in one story whatever their words weigh."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newscorpus.corpus.stories._pairs import pair_nodes
from newscorpus.corpus.stories._vectors import Nodes

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Link", "link_copies", "unite"]

_KINDS = ("copy", "cut-down", "update")
"""Pairs of template twins and of shared quotes are mostly about two events."""

_MOST, _LEAST = 0.5, 0.15
"""What one article must have of the other, and the other of it: a digest has little of each of ten, which are not one story."""

Link = tuple[int, int, float]


def link_copies(pairs: "pa.Table | None", rows: "pa.Table", nodes: Nodes) -> list[Link]:
    """Return which nodes copies tie, and the share of text that one has of the other.

    `pairs` has the columns left_id, right_id, contained, contains and kind; `rows` the column id, in the order of `nodes`.
    """
    import numpy as np

    if pairs is None or not len(pairs):
        return []
    shares = np.stack([pairs.column(name).to_numpy() for name in ("contained", "contains")])
    left, right, wanted = pair_nodes(pairs, rows, nodes)
    wanted &= np.isin(pairs.column("kind").to_numpy(zero_copy_only=False), _KINDS) & (left != right)
    wanted &= (shares.max(axis=0) >= _MOST) & (shares.min(axis=0) >= _LEAST)
    low, high = np.sort(np.stack((left, right)), axis=0)
    return sorted(
        zip(low[wanted].tolist(), high[wanted].tolist(), shares.max(axis=0)[wanted].tolist(), strict=True)
    )


def unite(groups: Iterable[Sequence[int]], links: Iterable[Link]) -> list[list[int]]:
    """Return groups of nodes, those together that a link joins."""
    home: dict[int, int] = {}

    def root(node: int) -> int:
        while home.setdefault(node, node) != node:
            home[node] = node = home[home[node]]
        return node

    for one, other in _joined(groups, links):
        low, high = sorted((root(one), root(other)))
        home[high] = low
    united: dict[int, list[int]] = {}
    for node in sorted(home):
        united.setdefault(root(node), []).append(node)
    return list(united.values())


def _joined(groups: Iterable[Sequence[int]], links: Iterable[Link]) -> Iterator[tuple[int, int]]:
    for group in groups:
        yield from ((group[0], node) for node in group)
    yield from ((one, other) for one, other, _ in links)
