"""Weighing: from counted terms to the vector that stands for an article."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._frequencies import Frequencies, load_frequencies
from newscorpus.corpus.stories._likeness import NAMES_SHARE, join

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


_HALVED = 100
"""Words of an article that has two halves to speak of."""


@frozen(kw_only=True)
class Weighing:
    """A kernel from terms to two vectors of length 1, one of words and figures and one of names, in one list of terms.

    Of some articles that are long enough it also gives how like each other their two halves are.

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
        keys, lengths = (batch.column(name).to_pylist() for name in ("key", "length"))
        halves, terms, weights = [], [], []
        for row, key, length in zip(_rows(batch, known), keys, lengths, strict=True):
            term, weight = row.vector()
            terms.append(term)
            weights.append(weight)
            halves.append(row.halves() if length >= _HALVED and key % self.every == 0 else None)
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

        dense = np.zeros((2, len(self.terms)))
        for half, counts in zip(dense, (self.even, self.odd), strict=True):
            places, weights = weigh(self.worth, self.named, counts)
            half[places] = weights
        if not dense.any(axis=1).all():
            return None
        shared = dense[0] * dense[1]
        names = min(np.count_nonzero(half[self.named]) / np.count_nonzero(half) for half in dense)
        named = np.array(names >= NAMES_SHARE)
        return float(join(shared[~self.named].sum(), shared[self.named].sum(), named))


def weigh(worth: "Weights", named: "NDArray[np.bool_]", counts: "Weights") -> "tuple[Numbers, Weights]":
    """Return the places of the terms that weigh most, ascending, and their weights.

    The weight of a term is the square root of its count, which is sublinear, times what it is worth. The words have
    length 1 together, and so have the names.
    """
    import numpy as np

    kept: list[Any] = []
    weights: list[Any] = []
    for names, most in ((False, _WORDS), (True, _NAMES)):
        chosen = np.flatnonzero((named == names) & (counts > 0) & (worth > 0))
        values = np.sqrt(counts[chosen]) * worth[chosen]
        if len(chosen) > most:
            best = np.sort(np.argsort(-values, kind="stable")[:most])
            chosen, values = chosen[best], values[best]
        if len(chosen):
            kept.append(chosen)
            weights.append(values / np.sqrt((values * values).sum()))
    if not kept:
        return np.empty(0, np.int64), np.empty(0)
    places, values = np.concatenate(kept), np.concatenate(weights)
    order = np.argsort(places, kind="stable")
    return places[order], values[order]


def _rows(batch: "pa.RecordBatch", known: Frequencies) -> Iterator[_Row]:
    import numpy as np

    offsets = batch.column("terms").offsets.to_numpy()
    flat = {
        name: batch.column(name).flatten().to_numpy(zero_copy_only=False)
        for name in ("terms", "even", "odd", "spread")
    }
    worth = known.worth(flat["terms"], flat["spread"])
    named = flat["terms"] % 2 == 1
    even, odd = flat["even"].astype(np.float64), flat["odd"].astype(np.float64)
    first = offsets[0]
    for start, stop in zip(offsets[:-1] - first, offsets[1:] - first, strict=True):
        part = slice(start, stop)
        yield _Row(flat["terms"][part], worth[part], named[part], even[part], odd[part])
