"""Apache Spark: the same steps on many machines, by a session of one's own or through Spark Connect."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus._extras import need
from newscorpus.corpus.engines._each import Each, as_rows, row_schema
from newscorpus.corpus.engines._engine import Kernel, Table
from newscorpus.errors import CorpusError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["SparkEngine"]

_DONE = "_SUCCESS"
_ROWS = 2_000


class SparkEngine:
    """Runs steps on Spark.

    Args:
        folder: where tables are kept: storage that the driver and every executor see under this name.
        address: a master such as ``"local[2]"`` or ``"spark://host:7077"``, or a Spark Connect server such as ``"sc://host"``, which needs
            no Java here; None for the session there is, else one as the environment configures it.
    """

    def __init__(self, folder: Path, *, address: str | None = None) -> None:
        self.folder = folder
        self.address = address

    def map(self, source: Table, kernel: Kernel, out: str, *, spread: bool = False) -> Table:
        """Run a kernel on the executors, partition by partition."""
        table = Table(self.folder / out)
        if self._is_missing(table):
            from pyspark.sql.pandas.types import from_arrow_schema

            rows = self._load(source)
            if spread:
                rows = rows.repartition(max(1, rows.count()), "number")
            self._save(rows.mapInArrow(_Applied(kernel), from_arrow_schema(kernel.schema)), table)
        return table

    def each(self, function: Callable[[Any], None], values: Iterable[Any], out: str) -> None:
        """Call a function with each value on the executors, one value a task."""
        asked = self.write(as_rows(values), row_schema(), f"{out}-asked")
        self.map(asked, Each(function), f"{out}-done", spread=True)

    def sql(self, query: str, out: str, **tables: Table) -> Table:
        """Run a query with Spark SQL."""
        table = Table(self.folder / out)
        if self._is_missing(table):
            for name, given in tables.items():
                self._load(given).createOrReplaceTempView(name)
            self._save(self._session.sql(query), table)
        return table

    def write(self, batches: "Iterable[pa.RecordBatch]", schema: "pa.Schema", out: str) -> Table:
        """Keep batches that this process made; the file is written from here."""
        parquet = need("pyarrow.parquet", extra="spark", for_what="work on Spark")
        table = Table(self.folder / out)
        if self._is_missing(table):
            table.path.mkdir(parents=True)
            with parquet.ParquetWriter(table.path / "part-000000.parquet", schema) as writer:
                for batch in batches:
                    writer.write_batch(batch)
            (table.path / _DONE).touch()
        return table

    def read(self, table: Table, columns: list[str] | None = None) -> "pa.Table":
        """Bring a table into this process."""
        parquet = need("pyarrow.parquet", extra="spark", for_what="work on Spark")
        found: pa.Table = parquet.read_table(table.path, columns=columns)
        return found

    def close(self) -> None:
        """Leave the session as it is: it is the caller's, or serves the next job."""

    @cached_property
    def _session(self) -> Any:
        sql = need("pyspark.sql", extra="spark", for_what="work on Spark")
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = sql.SparkSession.builder.appName("newscorpus")
        try:
            if self.address is not None:
                builder = (
                    builder.remote(self.address)
                    if self.address.startswith("sc://")
                    else builder.master(self.address)
                )
            session = builder.getOrCreate()
        except Exception as error:
            raise CorpusError(
                f"Spark cannot be started or reached ({str(error).splitlines()[0] if str(error) else type(error).__name__}); a session on this machine needs a "
                "Java runtime (such as OpenJDK 17), a Spark Connect server (engine='sc://host') needs none here"
            ) from error
        session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(_ROWS))
        return session

    def _load(self, table: Table) -> Any:
        return self._session.read.parquet(_uri(table))

    def _save(self, rows: Any, table: Table) -> None:
        rows.write.mode("overwrite").parquet(_uri(table))

    def _is_missing(self, table: Table) -> bool:
        """Tell whether a table is still to be made, and clear what a stopped job left of it."""
        if (table.path / _DONE).exists():
            return False
        shutil.rmtree(table.path, ignore_errors=True)
        return True


def _uri(table: Table) -> str:
    """Return a table's place as Spark must have it where another file system is its default."""
    return table.path.absolute().as_uri()


@frozen
class _Applied:
    """A kernel as Spark calls it: with all batches of a partition."""

    kernel: Kernel

    def __call__(self, batches: "Iterable[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        for batch in batches:
            yield from self.kernel(batch)
