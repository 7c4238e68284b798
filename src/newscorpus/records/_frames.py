"""Articles as Arrow tables and data frames, and back."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newscorpus._extras import need
from newscorpus.article import Article
from newscorpus.errors import RecordError
from newscorpus.records._parquet_columns import to_batches
from newscorpus.records._parquet_rows import AGAIN, NEEDED, check_columns, read_batch
from newscorpus.records._parquet_schema import arrow_schema

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

BATCH = 1_000
"""Rows that are turned into Python values at a time."""


def to_arrow(articles: Iterable[Article]) -> "pa.Table":
    """Return articles as an Arrow table of the columns in `arrow_schema`, one row an article.

    ``list(from_arrow(to_arrow(articles))) == list(articles)``.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    arrow = need("pyarrow", extra="corpus", for_what="an Arrow table")
    table: pa.Table = arrow.Table.from_batches(to_batches(articles), schema=arrow_schema())
    return table


def from_arrow(table: Any) -> Iterator[Article]:
    """Yield the articles of a table that `to_arrow`, `to_pandas` or `to_polars` made, or that was chosen from one.

    Args:
        table: an Arrow table or record batch, a pandas or polars data frame, or anything else that gives Arrow data
            through its C stream interface, such as a relation of DuckDB. Its columns may have any order.

    Raises:
        MissingExtraError: pyarrow is not installed.
        RecordError: a column is missing, the articles have another version, or a row contradicts itself.
    """
    arrow = need("pyarrow", extra="corpus", for_what="an Arrow table")
    is_batch = isinstance(table, arrow.RecordBatch)
    held = arrow.Table.from_batches([table]) if is_batch else arrow.table(table)
    yield from read_table(held, "<table>")


def read_table(table: "pa.Table", where: str, first: int = 0) -> Iterator[Article]:
    """Yield the articles of a table whose columns may have been through other hands."""
    check_columns(table.schema, where)
    plain = _conform(table, where)
    for batch in plain.to_batches(max_chunksize=BATCH):
        yield from read_batch(batch, where, first)
        first += batch.num_rows


def to_pandas(articles: Iterable[Article]) -> "pd.DataFrame":
    """Return articles as a pandas data frame with Arrow's types, so that lists, dates and nulls stay what they are.

    Raises:
        MissingExtraError: pandas or pyarrow is not installed.
    """
    pandas = need("pandas", extra="frames", for_what="a pandas data frame")
    frame: pd.DataFrame = to_arrow(articles).to_pandas(types_mapper=pandas.ArrowDtype)
    return frame


def to_polars(articles: Iterable[Article]) -> "pl.DataFrame":
    """Return articles as a polars data frame.

    Raises:
        MissingExtraError: polars or pyarrow is not installed.
    """
    polars = need("polars", extra="frames", for_what="a polars data frame")
    frame: pl.DataFrame = polars.from_arrow(to_arrow(articles))
    return frame


def _conform(table: "pa.Table", where: str) -> "pa.Table":
    """Give the columns the types they were written with: other tools have their own strings and lists."""
    import pyarrow as pa

    plain = table.select(list(NEEDED))
    wanted = pa.schema([arrow_schema().field(name) for name in NEEDED])
    if plain.schema.equals(wanted):
        return plain
    try:
        return plain.cast(wanted)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, ValueError) as error:
        raise RecordError(f"{where}: a column is not what articles have there ({error}); {AGAIN}") from error
