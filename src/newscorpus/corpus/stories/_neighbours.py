"""Neighbours: for each article the ones most like it inside the time window, found by the rare terms they share."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._likeness import join
from newscorpus.corpus.stories._templates import of_one_day
from newscorpus.corpus.stories._vectors import UNDATED, Vectors

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Weights = NDArray[np.float64]

__all__ = ["LEVELS", "Comparing", "levels", "ranges"]

LEVELS = 256
"""Steps of likeness at which pairs are counted, evenly spaced in its logarithm."""

_LEAST = 0.004
_WIDEST = 256
"""A term that more articles of the window have finds no neighbours, but counts between those that were found."""

_MOST = 100
"""Neighbours of an article that are kept."""

_CHOSEN = 4 * _MOST
_CUT = 1_000


def levels() -> "Weights":
    """Return the steps of likeness, ascending."""
    import numpy as np

    return np.geomspace(_LEAST, 1.0, LEVELS)


def ranges(size: int) -> "Iterator[pa.RecordBatch]":
    """Yield the tasks of a comparison: each a range of nodes, with its number."""
    import pyarrow as pa

    for number, start in enumerate(range(0, size, _CUT)):
        row = {"number": [number], "start": [start], "stop": [min(start + _CUT, size)]}
        yield pa.record_batch(row, schema=range_schema())


def range_schema() -> "pa.Schema":
    """Return the columns of a task."""
    import pyarrow as pa

    return pa.schema([(name, pa.int64()) for name in ("number", "start", "stop")])


@frozen(kw_only=True)
class Comparing:
    """A kernel from ranges of nodes to their neighbours.

    A row has a node and its neighbours with how like they are. The first row of a range has also how many nodes are at
    least as like as each of `levels`, to all nodes of the range together. Template twins of two days are no neighbours, and
    count for nothing, since they are alike whatever they are about; those with other names are none on one day either. It costs an article the articles that share its terms, at
    most `_WIDEST` for each of them.
    """

    vectors: Path
    days: int

    @property
    def schema(self) -> "pa.Schema":
        """The columns of a row."""
        import pyarrow as pa

        return pa.schema(
            [
                ("node", pa.int64()),
                ("others", pa.list_(pa.int64())),
                ("likeness", pa.list_(pa.float64())),
                ("above", pa.list_(pa.int64())),
            ]
        )

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield the neighbours of each node of each range."""
        import numpy as np
        import pyarrow as pa

        search = _Search(Vectors.load(self.vectors), self.days)
        steps = levels()
        for start, stop in zip(*(batch.column(name).to_pylist() for name in ("start", "stop")), strict=True):
            found = [search.of(node) for node in range(start, stop)]
            counted = (likeness for node, (_, likeness) in enumerate(found, start) if search.counts(node))
            total = sum((_count_above(likeness, steps) for likeness in counted), np.zeros(LEVELS, np.int64))
            above = [total, *([] for _ in found[1:])]
            best = [_best(others, likeness) for others, likeness in found]
            columns: list[Any] = [range(start, stop), [o for o, _ in best], [v for _, v in best], above]
            arrays = [pa.array(column, kind) for column, kind in zip(columns, self.schema.types, strict=True)]
            yield pa.RecordBatch.from_arrays(arrays, schema=self.schema)


def _count_above(likeness: "Weights", steps: "Weights") -> "Numbers":
    import numpy as np

    return len(likeness) - np.searchsorted(np.sort(likeness), steps)


def _best(others: "Numbers", likeness: "Weights") -> "tuple[Numbers, Weights]":
    import numpy as np

    seen = np.flatnonzero(likeness >= _LEAST)
    seen = seen[np.lexsort((others[seen], -likeness[seen]))[:_MOST]]
    return others[seen], likeness[seen]


def _distinct(others: "Numbers") -> "tuple[Numbers, Numbers]":
    """Return the different nodes, ascending, and the place of each given one among them; by a table where it is small."""
    import numpy as np

    low, high = (int(others.min()), int(others.max()) + 1) if len(others) else (0, 0)
    if high - low > 16 * len(others):
        return np.unique(others, return_inverse=True)
    table = np.zeros(high - low, np.int64)
    table[others - low] = 1
    nodes = np.flatnonzero(table)
    table[nodes] = np.arange(len(nodes))
    return nodes + low, table[others - low]


class _Search:
    """Looks up neighbours of single nodes."""

    def __init__(self, vectors: Vectors, days: int) -> None:
        import numpy as np

        self.vectors, self.days = vectors, days
        self.size = len(vectors.days)
        self.undated = int(np.searchsorted(vectors.days, UNDATED, side="right"))
        self.scratch = np.zeros(int(vectors.terms.max()) + 1 if len(vectors.terms) else 1)

    def of(self, node: int) -> "tuple[Numbers, Weights]":
        """Return the nodes that share a term with a node, ascending, and how like they are."""
        import numpy as np

        begin, end = self.vectors.starts[node : node + 2]
        terms = self.vectors.terms[begin:end].astype(np.int64)
        weights = self.vectors.weights[begin:end].astype(np.float64)
        found, left = self._slices(node, terms)
        entries, lengths, which = found
        others = self.vectors.posts[entries] - np.repeat(terms[which] * self.size, lengths)
        shared = np.repeat(weights[which], lengths) * self.vectors.post_weights[entries]
        names = np.repeat(self.vectors.is_name[terms[which]], lengths)
        nodes, places = _distinct(others)
        likeness = self._join(node, nodes, places, shared, names)
        if left:
            chosen = np.arange(len(nodes))
            if len(chosen) > _CHOSEN:
                chosen = np.sort(np.lexsort((nodes, -likeness))[:_CHOSEN])
            self.scratch[terms] = weights
            likeness[chosen] = self._exactly(node, nodes[chosen])
            self.scratch[terms] = 0
        apart = nodes != node
        family, frame = self.vectors.families[node], self.vectors.frames[node]
        if family >= 0:
            same_day = of_one_day(self.vectors.days[nodes], self.vectors.days[node])
            apart &= (self.vectors.families[nodes] != family) | same_day
        if frame >= 0:
            apart &= self.vectors.frames[nodes] != frame
        return nodes[apart], np.round(likeness[apart], 9)

    def counts(self, node: int) -> bool:
        """Whether how like others are to a node says something of the corpus."""
        return bool(self.vectors.families[node] < 0 and self.vectors.frames[node] < 0)

    def _join(
        self, node: int, nodes: "Numbers", places: "Numbers", shared: "Weights", names: "NDArray[np.bool_]"
    ) -> "Weights":
        """Return the likeness of nodes from the products of the weights of shared terms, each at the place of its node."""
        import numpy as np

        sums = np.bincount(2 * places + names, weights=shared, minlength=2 * len(nodes)).astype(np.float64)
        return join(sums[::2], sums[1::2], self.vectors.named[nodes] & self.vectors.named[node])

    def _slices(self, node: int, terms: "Numbers") -> "tuple[tuple[Numbers, Numbers, Numbers], bool]":
        """Return where in the posts a node's terms stand inside its window, how many for each, of which term."""
        import numpy as np

        day = int(self.vectors.days[node])
        windows = [(0, self.size)]
        if day != UNDATED:
            low, high = (
                int(np.searchsorted(self.vectors.days, day + shift, side=side))  # type: ignore[call-overload]
                for shift, side in ((-self.days, "left"), (self.days, "right"))
            )
            windows = [(0, self.undated), (max(low, self.undated), high)]
        bounds = [
            np.searchsorted(self.vectors.posts, terms * self.size + edge) for pair in windows for edge in pair
        ]
        lengths = np.stack([bounds[at + 1] - bounds[at] for at in range(0, len(bounds), 2)])
        kept = lengths.sum(axis=0) <= _WIDEST
        firsts = np.stack(bounds[::2])[:, kept].ravel()
        counts = lengths[:, kept].ravel()
        which = np.tile(np.flatnonzero(kept), len(windows))
        offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        return (np.repeat(firsts, counts) + offsets, counts, which), not bool(kept.all())

    def _exactly(self, node: int, nodes: "Numbers") -> "Weights":
        """Return the likeness of some nodes with the one whose weights lie in the scratch."""
        import numpy as np

        starts, lengths = (
            self.vectors.starts[nodes],
            self.vectors.starts[nodes + 1] - self.vectors.starts[nodes],
        )
        ends = np.cumsum(lengths)
        entries = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - lengths - starts, lengths)
        terms = self.vectors.terms[entries]
        shared = self.scratch[terms] * self.vectors.weights[entries]
        places = np.repeat(np.arange(len(nodes)), lengths)
        return self._join(node, nodes, places, shared, self.vectors.is_name[terms])
