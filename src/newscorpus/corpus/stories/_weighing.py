"""Weighing: from counted terms to the vector that stands for an article."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._frequencies import Frequencies, load_frequencies

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Weights = NDArray[np.float64]

__all__ = ["Weighing", "weigh"]

_WORDS = 150
_NAMES = 80
"""Of an article the words and the names with figures that weigh most; long articles do not get alike by their length."""

_NAMES_SHARE = 1 / 3
"""The share of names and figures in a similarity."""


@frozen(kw_only=True)
class Weighing:
    """A kernel from terms to vectors of length 1, and to how like each other the two halves of some articles are.

    Args:
        frequencies: the file the frequencies are in.
        version: when it was written.
        every: the halves are compared of one article in so many.
    """

    frequencies: Path
    version: int
    every: int = 1

    @property
    def schema(self) -> "pa.Schema":
        """The columns of a row."""
        import pyarrow as pa

        return pa.schema(
            [
                ("id", pa.int64()),
                ("published", pa.date32()),
                ("key", pa.int64()),
                ("half", pa.float64()),
                ("terms", pa.list_(pa.int64())),
                ("weights", pa.list_(pa.float32())),
            ]
        )

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield the vectors of a batch."""
        import pyarrow as pa

        known = load_frequencies(self.frequencies, self.version)
        keys = batch.column("key").to_pylist()
        halves, terms, weights = [], [], []
        for row, key in zip(_rows(batch, known), keys, strict=True):
            term, weight = row.vector()
            terms.append(term)
            weights.append(weight)
            halves.append(row.halves() if key % self.every == 0 else None)
        columns = [batch.column("id"), batch.column("published"), batch.column("key")]
        made = [pa.array(halves, pa.float64()), pa.array(terms, self.schema.field("terms").type)]
        made.append(pa.array(weights, self.schema.field("weights").type))
        yield pa.RecordBatch.from_arrays(columns + made, schema=self.schema)


@frozen(eq=False)
class _Row:
    """The terms of one article, what they are worth, which are names or figures, and their counts."""

    terms: "Numbers"
    worth: "Weights"
    named: "NDArray[np.bool_]"
    even: "Weights"
    odd: "Weights"

    def vector(self) -> "tuple[Numbers, Weights]":
        places, weights = weigh(self.worth, self.named, self.even + self.odd)
        return self.terms[places], weights

    def halves(self) -> float | None:
        """Return how like each other the even and the odd passages are."""
        import numpy as np

        places, weights = weigh(self.worth, self.named, self.even)
        others, other_weights = weigh(self.worth, self.named, self.odd)
        if not (len(places) and len(others)):
            return None
        dense = np.zeros(len(self.terms))
        dense[places] = weights
        return float(dense[others] @ other_weights)


def weigh(worth: "Weights", named: "NDArray[np.bool_]", counts: "Weights") -> "tuple[Numbers, Weights]":
    """Return the places of the terms of a vector of length 1, ascending, and their weights.

    The weight of a term is the square root of its count, which is sublinear, times what it is worth. Words share two
    thirds of the squared length, names and figures one third.
    """
    import numpy as np

    kept: list[Any] = []
    weights: list[Any] = []
    for names, most, share in ((False, _WORDS, 1 - _NAMES_SHARE), (True, _NAMES, _NAMES_SHARE)):
        chosen = np.flatnonzero((named == names) & (counts > 0) & (worth > 0))
        values = np.sqrt(counts[chosen]) * worth[chosen]
        if len(chosen) > most:
            best = np.sort(np.argsort(-values, kind="stable")[:most])
            chosen, values = chosen[best], values[best]
        if len(chosen):
            kept.append(chosen)
            weights.append(values * np.sqrt(share / (values @ values)))
    if not kept:
        return np.empty(0, np.int64), np.empty(0)
    places, values = np.concatenate(kept), np.concatenate(weights)
    order = np.argsort(places, kind="stable")
    return places[order], values[order] / np.sqrt(values @ values)


def _rows(batch: "pa.RecordBatch", known: Frequencies) -> Iterator[_Row]:
    import numpy as np

    offsets = batch.column("terms").offsets.to_numpy()
    flat = {
        name: batch.column(name).flatten().to_numpy(zero_copy_only=False)
        for name in ("terms", "named", "even", "odd", "spread")
    }
    worth = known.worth(flat["terms"], flat["spread"])
    even, odd = flat["even"].astype(np.float64), flat["odd"].astype(np.float64)
    first = offsets[0]
    for start, stop in zip(offsets[:-1] - first, offsets[1:] - first, strict=True):
        part = slice(start, stop)
        yield _Row(flat["terms"][part], worth[part], flat["named"][part], even[part], odd[part])
