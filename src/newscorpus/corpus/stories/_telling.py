"""Telling: groups of nodes as stories, with their days and what ties their members."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.corpus._values import Story, Tie
from newscorpus.corpus.engines import Engine, Table
from newscorpus.corpus.stories._vectors import UNDATED, Nodes
from newscorpus.corpus.stories._why import Wording, shared_terms, spanning_tree

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["tell_stories"]

_EPOCH = date(1970, 1, 1)
_LOOKED_AT = 80
"""Of the terms two articles share, so many are looked at for what to show."""


def tell_stories(
    engine: Engine,
    terms: Table,
    rows: "pa.Table",
    nodes: Nodes,
    found: list[list[int]],
    edges: "Iterable[tuple[int, int, float]]",
) -> tuple[Story, ...]:
    """Return the stories of groups of nodes, in the order of their first member.

    `rows` has the columns id, terms and weights of each article; `terms` its words.
    """
    ids = rows.column("id").to_numpy()
    trees = _trees(found, edges)
    shares = _Shares.of(rows)
    shared = {
        (one, other): shares.between(int(nodes.first_row[one]), int(nodes.first_row[other]))
        for tree in trees
        for one, other, _ in tree
    }
    words = _words(engine, terms, {term for tie in shared.values() for term, _ in tie})
    holders = _ids_of_nodes(nodes, ids)
    stories = []
    for group, tree in zip(found, trees, strict=True):
        ties = [
            _tie(holders[one][0], holders[other][0], likeness, shared_terms(shared[one, other], words))
            for one, other, likeness in tree
        ]
        for node in group:
            first, *more = holders[node]
            ties.extend(_tie(first, again, 1.0, {}) for again in more)
        members = sorted(holder for node in group for holder in holders[node])
        stories.append(_story(members, ties, [int(nodes.days[node]) for node in group]))
    return tuple(sorted(stories, key=lambda story: story.members[0]))


@frozen(eq=False)
class _Shares:
    """The vectors of all articles, to look up what two of them share."""

    starts: "NDArray[np.int64]"
    terms: "NDArray[np.int64]"
    weights: "NDArray[np.float32]"

    @classmethod
    def of(cls, rows: "pa.Table") -> "_Shares":
        lists = rows.column("terms").combine_chunks()
        weights = rows.column("weights").combine_chunks().flatten()
        offsets = lists.offsets.to_numpy()
        return cls(offsets - offsets[0], lists.flatten().to_numpy(), weights.to_numpy())

    def between(self, one: int, other: int) -> list[tuple[int, float]]:
        """Return the terms two rows share, those of most weight first, with the products of their weights."""
        import numpy as np

        a, b = (slice(self.starts[row], self.starts[row + 1]) for row in (one, other))
        both, at, there = np.intersect1d(self.terms[a], self.terms[b], return_indices=True)
        weights = self.weights[a][at].astype(np.float64) * self.weights[b][there]
        best = np.lexsort((both, -weights))[:_LOOKED_AT]
        return list(zip(both[best].tolist(), weights[best].tolist(), strict=True))


def _trees(
    found: list[list[int]], edges: "Iterable[tuple[int, int, float]]"
) -> list[list[tuple[int, int, float]]]:
    home = {node: number for number, group in enumerate(found) for node in group}
    inside: list[list[tuple[int, int, float]]] = [[] for _ in found]
    for one, other, likeness in edges:
        if home[one] == home[other]:
            inside[home[one]].append((one, other, likeness))
    return [spanning_tree(ties) for ties in inside]


def _words(engine: Engine, terms: Table, wanted: set[int]) -> dict[int, str]:
    if not wanted:
        return {}
    rows = engine.read(engine.map(terms, Wording(wanted=tuple(sorted(wanted))), "story-words"))
    return dict(zip(rows.column("term").to_pylist(), rows.column("word").to_pylist(), strict=True))


def _ids_of_nodes(nodes: Nodes, ids: "NDArray[np.int64]") -> dict[int, list[int]]:
    holders: dict[int, list[int]] = {}
    for node, article in sorted(zip(nodes.of_row.tolist(), ids.tolist(), strict=True)):
        holders.setdefault(node, []).append(article)
    return holders


def _tie(one: int, other: int, likeness: float, shared: dict[str, tuple[str, ...]]) -> Tie:
    return Tie(
        left=min(one, other),
        right=max(one, other),
        similarity=min(likeness, 1.0),
        terms=shared.get("word", ()),
        names=shared.get("name", ()),
        figures=shared.get("figure", ()),
    )


def _story(members: list[int], ties: list[Tie], days: list[int]) -> Story:
    dated = [_EPOCH + timedelta(days=day) for day in days if day != UNDATED]
    return Story(
        members=tuple(members),
        why=tuple(sorted(ties, key=lambda tie: (-tie.similarity, tie.left, tie.right))),
        first=min(dated, default=None),
        last=max(dated, default=None),
    )
