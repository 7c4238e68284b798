"""Parquet files: rows of any columns, and our own articles."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

from attrs import evolve

from newscorpus._extras import need
from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import explain, failure
from newscorpus.corpus.reading._rows import Rows
from newscorpus.corpus.reading._unit import STDIN, Unit
from newscorpus.document import Document
from newscorpus.errors import RecordError
from newscorpus.records import read_parquet

Read = Document | Article | Failure

_ROWS = 256
"""Rows that are in memory at once."""


def read_rows(unit: Unit) -> Iterator[Read]:
    """Yield a document for each row, or an article where the rows are ours; an origin has the number of its row, from 1."""
    path = unit.paths[0]
    if path == STDIN:
        yield failure("<stdin>", "parquet", "Parquet cannot be read as a stream; name the file")
        return
    pa: Any = need("pyarrow", extra="corpus", for_what="reading Parquet")
    try:
        yield from _read(unit, path)
    except RecordError as error:
        yield Failure(origin=path, rule="record", message=str(error))
    except (FileNotFoundError, PermissionError) as error:
        yield explain(path, error)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        yield _damaged(path, "is no Parquet file, or a damaged one", error)


def _read(unit: Unit, path: str) -> Iterator[Read]:
    parquet: Any = need("pyarrow.parquet", extra="corpus", for_what="reading Parquet")
    with open(path, "rb") as stream, parquet.ParquetFile(stream) as file:
        stop = file.num_row_groups if unit.stop is None else unit.stop
        groups = range(unit.start, stop)
        if unit.form == "records" or {"version", "blocks"} <= set(file.schema_arrow.names):
            yield from read_parquet(path, row_groups=groups)
        else:
            yield from _read_columns(file, groups, unit, path)


def _read_columns(file: Any, groups: range, unit: Unit, path: str) -> Iterator[Read]:
    parts = partition(path)
    rows = Rows(unit.columns)
    names = [name for name in file.schema_arrow.names if name not in parts]
    found = rows.find((*names, *parts))
    lacking = rows.lacking(found, path) or _no_text(file.schema_arrow, found.text, path)
    if lacking is not None:
        yield lacking
        return
    held = {name: parts[name] for name in found.used if name in parts}
    used = [name for name in found.used if name in names]
    pa: Any = need("pyarrow", extra="corpus", for_what="reading Parquet")
    before = unit.before
    for group in groups:
        number = before
        try:
            for number, row in enumerate(_rows(file, group, used), before + 1):
                yield rows.read(row | held, f"{path}:{number}")
        except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
            yield _damaged(path, f"its rows from {number + 1} on are damaged", error)
        before += file.metadata.row_group(group).num_rows


def _rows(file: Any, group: int, columns: list[str]) -> Iterator[dict[str, Any]]:
    for batch in file.iter_batches(_ROWS, row_groups=[group], columns=columns):
        yield from batch.to_pylist()


def _damaged(path: str, what: str, error: Exception) -> Failure:
    reason = str(error).partition("\n")[0]
    return failure(path, "parquet", f"{what} ({reason}); write the file again")


def _no_text(schema: Any, column: str | None, path: str) -> Failure | None:
    """Tell that the column that should hold the texts is of another type."""
    kind = str(schema.field(column).type) if column in schema.names else "string"
    if kind.removeprefix("dictionary<values=").removeprefix("large_").startswith(("string", "null")):
        return None
    return failure(
        path,
        "text",
        f"column {column!r} holds {kind}, no texts; name another with --text-column or Columns(text=…)",
    )


def partition(path: str) -> dict[str, str]:
    """Return the columns that the folders of a path stand for, as in ``source=globe/part-0.parquet``."""
    pairs = (part.partition("=") for part in PurePath(path).parts[:-1] if "=" in part)
    return {name: unquote(value) for name, _, value in pairs if name and value != _NULL}


_NULL = "__HIVE_DEFAULT_PARTITION__"


def cut_row_groups(path: str, base: Unit, unit_bytes: int) -> Iterator[Unit]:
    """Yield units of whole row groups. A file that cannot be opened is one unit, and reading it will say so."""
    parquet: Any = need("pyarrow.parquet", extra="corpus", for_what="reading Parquet")
    whole = evolve(base, paths=(path,))
    try:
        footer = parquet.read_metadata(path)
    except Exception:
        yield whole
        return
    start = before = rows = size = 0
    for group in range(footer.num_row_groups):
        rows += footer.row_group(group).num_rows
        size += footer.row_group(group).total_byte_size
        if size >= unit_bytes or group + 1 == footer.num_row_groups:
            yield evolve(whole, start=start, stop=group + 1, before=before)
            start, before, size = group + 1, rows, 0
    if footer.num_row_groups == 0:
        yield whole
