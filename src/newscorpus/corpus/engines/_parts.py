"""Work that keeps its results as numbered files, so that more input later costs only its own."""

import os
from pathlib import Path

from attrs import frozen

from newscorpus.corpus.engines._engine import Engine, Kernel, Table

__all__ = ["extend"]

_ROWS = 2_000


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
        engine.each(_make, wanted, step)
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
