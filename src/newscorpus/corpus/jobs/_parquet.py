"""Articles as one Parquet file, made of a Parquet file for each part."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from attrs import frozen

from newscorpus._extras import need
from newscorpus.article import BLOCK_TYPES, Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.jobs._counts import Notes
from newscorpus.records import write_parquet
from newscorpus.records._parquet import open_writer

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

__all__ = ["ParquetForm"]

_ROWS = 1_000
_BYTES = 1 << 25
"""What a row group of the whole holds at most of text, so that it fits in memory a few times over."""

_BATCH = 250
"""Rows that are read of a part at a time."""

_KNOWN = frozenset(BLOCK_TYPES.values())


@frozen(kw_only=True)
class ParquetForm:
    """Rows of the columns in `newscorpus.records.arrow_schema`; row groups are cut by what they hold, not where the parts were."""

    name: str = "parquet"
    streams: bool = False

    def write(self, articles: Iterable[Article], file: BinaryIO, notes: Notes) -> None:
        """Write a part as a Parquet file of its own."""
        write_parquet(_noted(articles, notes), file)

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Copy the rows of the parts, row group by row group."""
        with open_writer(file) as writer:
            for rows in _groups(parts):
                _write_group(rows, writer)


def _noted(articles: Iterable[Article], notes: Notes) -> Iterator[Article]:
    """Pass on and note what can be written, and note what cannot: one article must not end a job."""
    for article in articles:
        strange = {type(block) for block in chain(article.blocks, article.walk())} - _KNOWN
        if strange:
            notes.fail(_unwritten(article, strange.pop().__name__))
        else:
            notes.read(article)
            yield article


def _unwritten(article: Article, kind: str) -> Failure:
    origin = article.document.origin
    message = f"{origin}: was read but cannot be written: records know no block {kind}; report it to the authors of {article.parser!r}"
    return Failure(origin=origin, rule="writing", message=message)


def _write_group(rows: "list[pa.RecordBatch]", writer: "ParquetWriter") -> None:
    """Write rows as one row group, and let go of them."""
    pa = need("pyarrow", extra="corpus", for_what="Parquet")
    # Laid end to end, so that what is written does not tell how the rows were cut.
    table = pa.Table.from_batches(rows).combine_chunks()
    rows.clear()
    writer.write_table(table, row_group_size=table.num_rows)


def _groups(parts: Iterable[Path]) -> "Iterator[list[pa.RecordBatch]]":
    """Yield the rows of the parts, as many together as make a row group."""
    held: list[Any] = []
    rows = size = 0
    for batch, sizes in _batches(parts):
        start = 0
        for number, characters in enumerate(sizes, start=1):
            rows, size = rows + 1, size + characters
            if rows == _ROWS or size >= _BYTES:
                held.append(batch.slice(start, number - start))
                yield held
                held, start, rows, size = [], number, 0, 0
        held.append(batch.slice(start))
    if rows:
        yield held


def _batches(parts: Iterable[Path]) -> "Iterator[tuple[pa.RecordBatch, list[int]]]":
    """Yield the rows of parts some at a time, with the bytes of each row's text."""
    parquet = need("pyarrow.parquet", extra="corpus", for_what="Parquet")
    compute = need("pyarrow.compute", extra="corpus", for_what="Parquet")
    for part in parts:
        with parquet.ParquetFile(part) as file:
            for batch in file.iter_batches(_BATCH):
                yield batch, compute.binary_length(batch.column("text")).to_pylist()
