"""Terming: the first step of a story job, from articles to counted terms; each article is read once and kept."""

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._reading import MARKED, Count, count_terms

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Terming", "term_key"]

_MOST = 4_000
"""Terms of one article that are kept."""


@frozen
class Terming:
    """A kernel from articles to one row an article: its terms, ascending by key, with their counts.

    It needs the columns id, published, title and body. `key` stands for title and text together, so equal articles can
    be told; `spread` is in how many passages a term stands.
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

        texts = zip(batch.column("title").to_pylist(), batch.column("body").to_pylist(), strict=True)
        rows = [_row(title or "", body or "") for title, body in texts]
        made = [pa.array([row[column.name] for row in rows], column.type) for column in list(self.schema)[2:]]
        given = [batch.column("id").cast(pa.int64()), batch.column("published").cast(pa.date32())]
        yield pa.RecordBatch.from_arrays(given + made, schema=self.schema)


@lru_cache(maxsize=1 << 17)
def term_key(term: str) -> int:
    """Return the number that stands for a term: 62 bits of its BLAKE2 hash, and 1 for a name, 0 for any other."""
    hashed = int.from_bytes(blake2b(term.encode("utf-8", "replace"), digest_size=8).digest())
    return hashed >> 2 << 1 | term.startswith(MARKED)


def _row(title: str, body: str) -> dict[str, Any]:
    counts, passages = count_terms(title, body)
    rows = sorted(((term_key(term), term, count) for term, count in _kept(counts)), key=itemgetter(0, 1))
    return {
        "key": term_key.__wrapped__(f"{title}\0{body}"),
        "passages": passages,
        "terms": [key for key, _, _ in rows],
        "words": [term for _, term, _ in rows],
        "even": [count[0] for _, _, count in rows],
        "odd": [count[1] for _, _, count in rows],
        "spread": [count[2] for _, _, count in rows],
    }


def _kept(counts: dict[str, Count]) -> list[tuple[str, Count]]:
    items = list(counts.items())
    if len(items) <= _MOST:
        return items
    return sorted(items, key=lambda item: (-item[1][0] - item[1][1], item[0]))[:_MOST]
