"""The embedded engine: processes for kernels, DuckDB for queries, nothing to start."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus._extras import need
from newscorpus.corpus._pool import ordered_map
from newscorpus.corpus.engines._engine import Kernel, Table

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["LocalEngine"]

_ROWS = 2_000
"""Rows of a batch that a kernel gets: some megabytes of news text."""


@frozen(kw_only=True)
class LocalEngine:
    """Runs steps on this machine.

    Args:
        folder: where tables are kept.
        workers: processes for kernels and threads for queries.
        memory: what queries may use before they spill to disk, as DuckDB writes it (``"2GB"``).
    """

    folder: Path
    workers: int = 1
    memory: str = "2GB"

    def map(self, source: Table, kernel: Kernel, out: str) -> Table:
        """Run a kernel over every batch of a table, on all workers."""
        with self._making(out) as (table, folder):
            if folder is not None:
                tasks = (
                    _Task(kernel=kernel, part=part, groups=groups, out=folder / f"{number:06}.parquet")
                    for number, (part, groups) in enumerate(_cuts(source.path))
                )
                for _ in ordered_map(_run, tasks, workers=self.workers):
                    pass
        return table

    def sql(self, query: str, out: str, **tables: Table) -> Table:
        """Run a query with DuckDB, which spills to disk where memory would not do."""
        duckdb = need("duckdb", extra="corpus", for_what="work on a corpus")
        with self._making(out) as (table, folder):
            if folder is not None:
                spill = self.folder / "spill"
                settings = {
                    "threads": self.workers,
                    "memory_limit": self.memory,
                    "temp_directory": str(spill),
                    "preserve_insertion_order": "false",
                }
                with duckdb.connect(config=settings) as connection:
                    for name, given in tables.items():
                        connection.execute(f"CREATE VIEW {name} AS {_scan(given)}")
                    target = _literal(folder / "000000.parquet")
                    connection.execute(f"COPY ({query}) TO {target} (FORMAT parquet, COMPRESSION lz4)")
                shutil.rmtree(spill, ignore_errors=True)
        return table

    def write(self, batches: "Iterable[pa.RecordBatch]", schema: "pa.Schema", out: str) -> Table:
        """Keep batches that this process made."""
        parquet = need("pyarrow.parquet", extra="corpus", for_what="work on a corpus")
        with self._making(out) as (table, folder):
            if folder is not None:
                with parquet.ParquetWriter(folder / "000000.parquet", schema, compression="lz4") as writer:
                    for batch in batches:
                        writer.write_batch(batch)
        return table

    def read(self, table: Table, columns: list[str] | None = None) -> "pa.Table":
        """Bring a table into this process."""
        parquet = need("pyarrow.parquet", extra="corpus", for_what="work on a corpus")
        found: pa.Table = parquet.read_table(table.path, columns=columns)
        return found

    @contextmanager
    def _making(self, out: str) -> Iterator[tuple[Table, Path | None]]:
        """Give the folder a step writes to, which gets its name only when all of it is there; None where it is already."""
        final = self.folder / out
        if final.is_dir():
            yield Table(final), None
            return
        folder = self.folder / f"{out}.unfinished"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        yield Table(final), folder
        os.replace(folder, final)


@frozen(kw_only=True)
class _Task:
    """A kernel over some row groups of one Parquet file."""

    kernel: Kernel
    part: Path
    groups: tuple[int, ...]
    out: Path


def _run(task: _Task) -> None:
    import pyarrow.parquet as parquet

    with parquet.ParquetFile(task.part) as file:
        batches = file.iter_batches(batch_size=_ROWS, row_groups=list(task.groups))
        with parquet.ParquetWriter(task.out, task.kernel.schema, compression="lz4") as writer:
            for batch in batches:
                for made in task.kernel(batch):
                    writer.write_batch(made)


def _cuts(folder: Path) -> Iterator[tuple[Path, tuple[int, ...]]]:
    """Yield each file of a table with one of its row groups."""
    import pyarrow.parquet as parquet

    for part in sorted(folder.glob("*.parquet")):
        for group in range(parquet.read_metadata(part).num_row_groups):
            yield part, (group,)


def _scan(table: Table) -> str:
    return f"SELECT * FROM read_parquet({_literal(table.path / '*.parquet')})"


def _literal(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
