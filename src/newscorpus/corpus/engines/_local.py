"""The embedded engine: processes for kernels, DuckDB for queries, nothing to start."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus._extras import need
from newscorpus.corpus._pool import as_done, ordered_map
from newscorpus.corpus.engines._engine import Kernel, Table
from newscorpus.errors import CorpusError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["LocalEngine"]

_PARQUET = "FORMAT parquet, COMPRESSION uncompressed, ROW_GROUP_SIZE_BYTES '16MB'"
"""How queries write: in row groups that are a task each for the kernel after them, unpacked since they are read once and go."""

_ROWS = 2_000
"""Rows of a batch that a kernel gets: some megabytes of news text."""


class LocalEngine:
    """Runs steps on this machine; use it in a ``with`` statement, or call `close`.

    Args:
        folder: where tables are kept.
        workers: processes for kernels and threads for queries.
        memory: what queries may use before they spill to disk, as DuckDB writes it (``"2GB"``).
    """

    def __init__(self, folder: Path, *, workers: int = 1, memory: str = "2GB") -> None:
        self.folder = folder
        self.workers = workers
        self.memory = memory

    def __enter__(self) -> "LocalEngine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the query engine, if one was needed."""
        connection = self.__dict__.pop("_connection", None)
        if connection is not None:
            connection.close()
            shutil.rmtree(self._spill, ignore_errors=True)

    def map(self, source: Table, kernel: Kernel, out: str, *, spread: bool = False) -> Table:
        """Run a kernel over every batch of a table, on all workers, which get the memory of the queries; row groups are tasks."""
        with self._making(out) as (table, folder):
            if folder is not None:
                self.close()
                tasks = [
                    _Task(kernel=kernel, part=part, group=group, out=folder / f"{number:06}.parquet")
                    for number, (part, group) in enumerate(_cuts(source.path))
                ]
                for _ in ordered_map(_run, tasks, workers=max(1, min(self.workers, len(tasks)))):
                    pass
                if not tasks:
                    self._parquet.write_table(kernel.schema.empty_table(), folder / "000000.parquet")
        return table

    def each(self, function: Callable[[Any], None], values: Iterable[Any], out: str) -> None:
        """Call a function with each value as it comes; only a few are in hand at a time."""
        self.close()
        waiting = iter(values)
        first = list(islice(waiting, self.workers))
        for _ in as_done(function, chain(first, waiting), workers=max(1, len(first))):
            pass

    def sql(self, query: str, out: str, **tables: Table) -> Table:
        """Run a query with DuckDB, which spills to disk where memory would not do."""
        with self._making(out) as (table, folder):
            if folder is not None:
                self._ask(query, folder / "000000.parquet", tables)
        return table

    def _ask(self, query: str, target: Path, tables: dict[str, Table]) -> None:
        duckdb = need("duckdb", extra="corpus", for_what="work on a corpus")
        try:
            for name, given in tables.items():
                self._connection.execute(f"CREATE OR REPLACE VIEW {name} AS {_scan(given)}")
            self._connection.execute(f"COPY ({query}) TO {_literal(target)} ({_PARQUET})")
        except duckdb.OutOfMemoryException as error:
            raise CorpusError(
                f"{self.folder}: a step needs more than {self.memory} of memory even with what it put on disk; "
                "allow it more (memory=, --memory), and ask again: the steps that are done are kept"
            ) from error
        except duckdb.IOException as error:
            raise CorpusError(
                f"{self.folder}: a step cannot be read or written ({error}); make room there or see to its permissions, "
                "and ask again: the steps that are done are kept"
            ) from error

    def write(self, batches: "Iterable[pa.RecordBatch]", schema: "pa.Schema", out: str) -> Table:
        """Keep batches that this process made."""
        with self._making(out) as (table, folder):
            if folder is not None:
                with self._parquet.ParquetWriter(
                    folder / "000000.parquet",
                    schema,
                    compression="none",
                    use_dictionary=False,
                    write_statistics=False,
                ) as writer:
                    for batch in batches:
                        writer.write_batch(batch)
        return table

    def read(self, table: Table, columns: list[str] | None = None) -> "pa.Table":
        """Bring a table into this process."""
        found: pa.Table = self._parquet.read_table(table.path, columns=columns)
        return found

    @property
    def _parquet(self) -> Any:
        return need("pyarrow.parquet", extra="corpus", for_what="work on a corpus")

    @property
    def _spill(self) -> Path:
        return self.folder / "spill"

    @cached_property
    def _connection(self) -> Any:
        duckdb = need("duckdb", extra="corpus", for_what="work on a corpus")
        settings = {
            "threads": self.workers,
            "memory_limit": self.memory,
            "temp_directory": str(self._spill),
            "preserve_insertion_order": "false",
        }
        return duckdb.connect(config=settings)

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
    group: int
    out: Path


def _run(task: _Task) -> None:
    import pyarrow.parquet as parquet

    with (
        parquet.ParquetFile(task.part) as file,
        parquet.ParquetWriter(
            task.out, task.kernel.schema, compression="lz4", use_dictionary=False
        ) as writer,
    ):
        for batch in file.iter_batches(batch_size=_ROWS, row_groups=[task.group]):
            for made in task.kernel(batch):
                writer.write_batch(made)


def _cuts(folder: Path) -> Iterator[tuple[Path, int]]:
    """Yield each file of a table with each of its row groups."""
    import pyarrow.parquet as parquet

    for part in sorted(folder.glob("*.parquet")):
        for group in range(parquet.read_metadata(part).num_row_groups):
            yield part, group


def _scan(table: Table) -> str:
    return f"SELECT * FROM read_parquet({_literal(table.path / '*.parquet')})"


def _literal(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
