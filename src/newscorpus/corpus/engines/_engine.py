"""What an engine does: two verbs over tables that are folders of Parquet files."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

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

    @property
    def folder(self) -> Path:
        """Where tables are kept; every machine that works must see it under this name."""

    def map(self, source: Table, kernel: Kernel, out: str, *, spread: bool = False) -> Table:
        """Run a kernel over every batch of a table and keep what it yields as the table `out`.

        With `spread`, each row is work enough for a worker of its own.
        """

    def sql(self, query: str, out: str, **tables: Table) -> Table:
        """Run a query in plain SQL over tables by name and keep its rows as the table `out`."""

    def each(self, function: Callable[[Any], None], values: Iterable[Any], out: str) -> None:
        """Call an importable function with each value, on all workers.

        The function keeps what it makes in a file that appears whole, so that calling it twice does no harm.
        """

    def write(self, batches: "Iterable[pa.RecordBatch]", schema: "pa.Schema", out: str) -> Table:
        """Keep batches that this process made as the table `out`."""

    def read(self, table: Table, columns: "list[str] | None" = None) -> "pa.Table":
        """Bring a table into this process."""

    def close(self) -> None:
        """Let go of what the engine holds."""
