"""Parquet files of articles."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from newscorpus._extras import need
from newscorpus.article import Article
from newscorpus.errors import RecordError
from newscorpus.records._frames import BATCH, read_table
from newscorpus.records._parquet_columns import to_batches
from newscorpus.records._parquet_rows import AGAIN, NEEDED, check_columns
from newscorpus.records._parquet_schema import arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

_LONG = ("text", "body", "exact", "blocks.list.element.text")
"""Columns whose values hardly come again: a dictionary of them would be built for nothing."""


def write_parquet(articles: Iterable[Article], path: str | os.PathLike[str] | BinaryIO) -> int:
    """Write articles to a Parquet file, in row groups of a bounded size, and return how many.

    A file gets its name when all of it is there; one that has that name stays as it is until then.

    Args:
        articles: what is written, as it comes.
        path: the file, or a stream of bytes such as ``sys.stdout.buffer``.

    Raises:
        MissingExtraError: pyarrow is not installed.
        RecordError: an article has a block of a type that records do not know.
        OSError: the file cannot be written.
    """
    if not isinstance(path, str | os.PathLike):
        return _write(articles, path)
    final = Path(path)
    part = final.with_name(f"{final.name}.unfinished")
    try:
        count = _write(articles, part)
        os.replace(part, final)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return count


def _write(articles: Iterable[Article], sink: Any) -> int:
    count = 0
    with open_writer(sink) as writer:
        for batch in to_batches(articles):
            writer.write_batch(batch, row_group_size=batch.num_rows)
            count += batch.num_rows
    return count


def open_writer(sink: Any) -> "ParquetWriter":
    """Open a writer of batches of articles, encoded as all files of ours are.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    parquet = need("pyarrow.parquet", extra="corpus", for_what="Parquet")
    schema = arrow_schema()
    writer: ParquetWriter = parquet.ParquetWriter(
        sink, schema, compression="zstd", use_dictionary=_repeating(schema)
    )
    return writer


def read_parquet(
    path: str | os.PathLike[str], *, row_groups: Sequence[int] | None = None
) -> Iterator[Article]:
    """Yield the articles of a Parquet file, or of a folder of them in the order of their names, some rows at a time.

    Args:
        path: the file or folder.
        row_groups: the numbers of the row groups that are read; all by default.

    Raises:
        MissingExtraError: pyarrow is not installed.
        RecordError: a file is no Parquet file or damaged, has no column that articles need, or articles of another
            version.
        OSError: a file cannot be opened.
    """
    folder = Path(path)
    for file in sorted(folder.glob("*.parquet")) if folder.is_dir() else [folder]:
        first = 0
        for table in _tables(file, row_groups):
            yield from read_table(table, os.fspath(file), first)
            first += table.num_rows


def _tables(path: Path, row_groups: Sequence[int] | None) -> "Iterator[pa.Table]":
    parquet = need("pyarrow.parquet", extra="corpus", for_what="Parquet")
    import pyarrow as pa

    path.open(
        "rb"
    ).close()  # what cannot be opened is an error of the system, what cannot be read one of the file
    try:
        with parquet.ParquetFile(path) as file:
            check_columns(file.schema_arrow, os.fspath(path))
            for batch in file.iter_batches(BATCH, row_groups=row_groups, columns=list(NEEDED)):
                yield pa.Table.from_batches([batch])
    except (pa.ArrowInvalid, OSError) as error:
        raise RecordError(f"{path}: is no Parquet file, or damaged ({error}); {AGAIN}") from error


def _repeating(schema: "pa.Schema") -> list[str]:
    """The paths of all columns but those of long texts."""
    return [path for path in _paths(schema, "") if path not in _LONG]


def _paths(fields: Any, above: str) -> Iterator[str]:
    for field in fields:
        kind, path = field.type, f"{above}{field.name}"
        while hasattr(kind, "value_type"):
            kind, path = kind.value_type, f"{path}.list.element"
        if hasattr(kind, "fields"):
            yield from _paths(kind, f"{path}.")
        else:
            yield path
