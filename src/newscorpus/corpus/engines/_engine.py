"""What an engine does: two verbs over tables that are folders of Parquet files."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Engine", "Kernel", "Table"]


@frozen
class Table:
    """A folder of Parquet files that hold the rows of one step, in no promised order."""

    path: Path


class Kernel(Protocol):
    """A function over record batches: frozen and picklable, re-entrant, and the same for any cut of the rows into batches."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what it yields."""

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield the batches that come of one batch."""


class Engine(Protocol):
    """Runs steps. A step's table is whole or not there, so a job that was killed goes on at the step it was in."""

    def map(self, source: Table, kernel: Kernel, out: str) -> Table:
        """Run a kernel over every batch of a table and keep what it yields as the table `out`."""

    def extend(self, source: Table, kernel: Kernel, out: str) -> Table:
        """Run a kernel over the files of a table that `out` has none of the same name for, and keep what it yields there."""

    def sql(self, query: str, out: str, **tables: Table) -> Table:
        """Run a query in plain SQL over tables by name and keep its rows as the table `out`."""

    def write(self, batches: "Iterable[pa.RecordBatch]", schema: "pa.Schema", out: str) -> Table:
        """Keep batches that this process made as the table `out`."""

    def read(self, table: Table, columns: "list[str] | None" = None) -> "pa.Table":
        """Bring a table into this process."""
