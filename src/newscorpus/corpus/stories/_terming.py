"""Terming: the first step of a story job, from articles to counted terms; each article is read once and kept."""

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from itertools import repeat
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._reading import MARKED, Counts, count_terms, rarity

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["Terming", "rarities", "term_key"]

_MOST = 4_000
"""Terms of one article that are kept."""


@frozen
class Terming:
    """A kernel from articles to one row an article: its terms, ascending by key, with their counts.

    It needs the columns id, published, title and body. `key` stands for title and text together, so equal articles can
    be told, and for the id where there is not one word; `even` and `odd` are the counts in every other passage, `spread` is
    in how many passages a term stands; `length` is the number of words.
    """

    @property
    def schema(self) -> "pa.Schema":
        """The columns of a row."""
        import pyarrow as pa

        return pa.schema(
            [
                ("id", pa.int64()),
                ("published", pa.date32()),
                ("key", pa.int64()),
                ("length", pa.int32()),
                ("passages", pa.int32()),
                ("terms", pa.list_(pa.int64())),
                ("words", pa.list_(pa.string())),
                ("even", pa.list_(pa.int32())),
                ("odd", pa.list_(pa.int32())),
                ("spread", pa.list_(pa.int32())),
            ]
        )

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield the rows of a batch of articles."""
        import pyarrow as pa

        texts = zip(*(batch.column(name).to_pylist() for name in ("id", "title", "body")), strict=True)
        rows = [_row(identity, title or "", body or "") for identity, title, body in texts]
        made = [pa.array([row[column.name] for row in rows], column.type) for column in list(self.schema)[2:]]
        given = [batch.column("id").cast(pa.int64()), batch.column("published").cast(pa.date32())]
        yield pa.RecordBatch.from_arrays(given + made, schema=self.schema)


@lru_cache(maxsize=1 << 17)
def term_key(term: str) -> int:
    """Return the number that stands for a term: 59 bits of its BLAKE2 hash, three for `rarity`, and 1 for a name, 0 for any other."""
    hashed = int.from_bytes(blake2b(term.encode("utf-8", "replace"), digest_size=8).digest())
    return hashed >> 5 << 4 | rarity(term) << 1 | term.startswith(MARKED)


def rarities(keys: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Return the `rarity` of terms by their keys."""
    return keys >> 1 & 7


def _row(identity: int, title: str, body: str) -> dict[str, Any]:
    import numpy as np

    counts = count_terms(title, body)
    words = _kept(counts)
    keys = np.fromiter(map(term_key, words), np.int64, len(words))
    order = np.argsort(keys, kind="stable")
    words = [words[at] for at in order.tolist()]
    return {
        # Articles without a word have nothing in common, not even that.
        "key": _text_key(f"{title}\0{body}" if counts.words else f"\0{identity}"),
        "length": counts.words,
        "passages": counts.passages,
        "terms": keys[order],
        "words": words,
        "even": list(map(counts.even.get, words, repeat(0))),
        "odd": list(map(counts.odd.get, words, repeat(0))),
        "spread": list(map(counts.spread.get, words)),
    }


def _text_key(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()) >> 1


def _kept(counts: Counts) -> list[str]:
    terms = list(counts.spread)
    if len(terms) <= _MOST:
        return terms
    even, odd = counts.even, counts.odd
    return sorted(terms, key=lambda term: (-even.get(term, 0) - odd.get(term, 0), term))[:_MOST]
