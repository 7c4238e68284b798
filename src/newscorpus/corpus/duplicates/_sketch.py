"""Sketches: the sampled shingles of each article, small enough to keep and to join."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from zlib import crc32

from attrs import frozen

from newscorpus.corpus.duplicates._shingles import Shingles, shingled

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["NO_SOURCE", "SAMPLING", "Postings", "Sketching", "is_sampled", "source_code"]

SAMPLING = 8
"""One shingle in so many is kept, by its hash, so that every article keeps the same ones (FracMinHash; Irber et al. 2022)."""

NO_SOURCE = 0
"""The code of articles whose source is not known."""


def is_sampled(hashes: Any) -> Any:
    """Tell which hashes a sketch keeps."""
    import numpy as np

    return hashes < np.uint64((1 << 64) // SAMPLING)


def source_code(source: str | None) -> int:
    """Return a number for a source, the same in every process."""
    if source is None:
        return NO_SOURCE
    return int.from_bytes(blake2b(source.encode(), digest_size=7).digest(), "big") + 1


@frozen
class Sketching:
    """The kernel from article rows to sketches."""

    @property
    def schema(self) -> "pa.Schema":
        """For each article its id, source code and day; its words and their digest, and one of its form; its kept shingles, distinct."""
        import pyarrow as pa

        whole = ["id", "source", "digest", "form"]
        return pa.schema(
            [
                *((name, pa.int64()) for name in whole),
                *((name, pa.int32()) for name in ("day", "words", "size")),
                ("hashes", pa.list_(pa.int64())),
            ]
        )

    def __call__(self, batch: "pa.RecordBatch") -> Iterator["pa.RecordBatch"]:
        """Yield the sketches of a batch."""
        import numpy as np
        import pyarrow as pa

        bodies = batch.column("body").to_pylist()
        parts = [_sampled(part) for part in shingled(bodies)]
        hashes, sizes, digests, words = (np.concatenate(column) for column in zip(*parts, strict=True))
        codes = {source: source_code(source) for source in batch.column("source").unique().to_pylist()}
        columns = [
            batch.column("id"),
            pa.array([codes[source] for source in batch.column("source").to_pylist()], pa.int64()),
            pa.array(digests.view(np.int64)),
            pa.array([crc32(body.encode()) for body in bodies], pa.int64()),
            batch.column("published").cast(pa.int32()),
            pa.array(words, pa.int32()),
            pa.array(sizes, pa.int32()),
            pa.ListArray.from_arrays(
                pa.array(np.concatenate(([0], np.cumsum(sizes))), pa.int32()), pa.array(hashes.view(np.int64))
            ),
        ]
        yield pa.RecordBatch.from_arrays(columns, schema=self.schema)


@frozen
class Postings:
    """The kernel from sketches to one row for each article and shingle."""

    @property
    def schema(self) -> "pa.Schema":
        """A kept shingle, and the article it is from with its source code, digest and day."""
        import pyarrow as pa

        whole = ["hash", "id", "source", "digest"]
        return pa.schema([*((name, pa.int64()) for name in whole), ("day", pa.int32())])

    def __call__(self, batch: "pa.RecordBatch") -> Iterator["pa.RecordBatch"]:
        """Yield the rows of a batch."""
        import pyarrow as pa

        hashes = batch.column("hashes")
        of = hashes.value_parent_indices()
        columns = [hashes.flatten(), *(batch.column(name).take(of) for name in self.schema.names[1:])]
        yield pa.RecordBatch.from_arrays(columns, schema=self.schema)


def _sampled(found: Shingles) -> tuple[Any, Any, Any, Any]:
    """Return the sampled shingles of some texts, how many and of which digest each has, and the texts' words."""
    import numpy as np

    places = np.flatnonzero(is_sampled(found.hashes))
    owners, hashes = _distinct(np.searchsorted(found.ends, places, side="right"), found.hashes[places])
    sizes = np.bincount(owners - 1, minlength=len(found.words))
    return hashes, sizes, _digests(found), found.words


def _distinct(owners: Any, hashes: Any) -> tuple[Any, Any]:
    """Return owners, which ascend, and hashes with each hash once an owner, by owner and hash."""
    import numpy as np

    order = np.argsort(hashes)
    # Integers of one or two bytes are put in order without being compared.
    smallest = np.min_scalar_type(owners[-1]) if len(owners) else owners.dtype
    order = order[np.argsort(owners[order].astype(smallest), kind="stable")]
    owners, hashes = owners[order], hashes[order]
    new = np.ones(len(owners), bool)
    new[1:] = (owners[1:] != owners[:-1]) | (hashes[1:] != hashes[:-1])
    return owners[new], hashes[new]


def _digests(found: Shingles) -> Any:
    """Return a hash of each text's words in their order: 0 where there are none."""
    import numpy as np

    weighed = found.hashes * np.arange(1, 2 * len(found.hashes), 2, dtype=np.uint64)
    ranked, plain = (np.zeros(len(found.hashes) + 1, np.uint64) for _ in range(2))
    np.cumsum(weighed, out=ranked[1:])
    np.cumsum(found.hashes, out=plain[1:])
    before = np.uint64(2) * found.ends[:-1].astype(np.uint64)
    return np.diff(ranked[found.ends]) - before * np.diff(plain[found.ends])
