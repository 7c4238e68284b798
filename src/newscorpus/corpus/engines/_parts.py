"""Work that keeps its results as numbered files, so that more input later costs only its own."""

import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.engines._engine import Engine, Kernel, Table

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["extend", "run_each"]

_ROWS = 2_000


@frozen
class _Each:
    """The kernel that calls a function with each of some pickled values; what the function makes it keeps itself."""

    function: Callable[[Any], None]

    @property
    def schema(self) -> "pa.Schema":
        """The number of each value that is done."""
        import pyarrow as pa

        return pa.schema([("done", pa.int64())])

    def __call__(self, batch: "pa.RecordBatch") -> Iterator["pa.RecordBatch"]:
        """Yield the numbers of the values in a batch, each when its work is done."""
        import pyarrow as pa

        for number, value in zip(batch.column("number"), batch.column("value"), strict=True):
            self.function(pickle.loads(value.as_buffer()))
            yield pa.RecordBatch.from_arrays([pa.array([number.as_py()], pa.int64())], schema=self.schema)


def run_each(engine: Engine, function: Callable[[Any], None], values: Iterable[Any], out: str) -> None:
    """Call an importable function with each value, on all the engine's workers.

    The function keeps what it makes in a file that appears whole, so that calling it twice does no harm.
    """
    import pyarrow as pa

    schema = pa.schema([("number", pa.int64()), ("value", pa.binary())])
    batches = (
        pa.RecordBatch.from_arrays(
            [pa.array([number], pa.int64()), pa.array([pickle.dumps(value)], pa.binary())], schema=schema
        )
        for number, value in enumerate(values)
    )
    engine.map(engine.write(batches, schema, f"{out}-asked"), _Each(function), f"{out}-done", spread=True)


@frozen(kw_only=True)
class _Counterpart:
    """A file of a table, and the file that a kernel makes of it."""

    kernel: Kernel
    part: Path
    out: Path


def extend(engine: Engine, source: Table, kernel: Kernel, folder: Path, step: str) -> Table:
    """Run a kernel over the files of a table that have no counterpart of the same name in a folder, and keep it there."""
    import pyarrow.parquet as parquet

    folder.mkdir(parents=True, exist_ok=True)
    wanted = [
        _Counterpart(kernel=kernel, part=part, out=folder / part.name)
        for part in sorted(source.path.glob("*.parquet"))
        if not (folder / part.name).exists()
    ]
    if wanted:
        run_each(engine, _make, wanted, step)
    if not any(folder.glob("*.parquet")):
        parquet.write_table(kernel.schema.empty_table(), folder / "empty.parquet")
    return Table(folder)


def _make(wanted: _Counterpart) -> None:
    import pyarrow.parquet as parquet

    making = wanted.out.with_suffix(f".{os.getpid()}.unfinished")
    with (
        parquet.ParquetFile(wanted.part) as file,
        parquet.ParquetWriter(
            making, wanted.kernel.schema, compression="lz4", use_dictionary=False
        ) as writer,
    ):
        for batch in file.iter_batches(batch_size=_ROWS):
            for made in wanted.kernel(batch):
                writer.write_batch(made)
    os.replace(making, wanted.out)
