"""The folder a corpus lives in: article rows in numbered parts, what could not be read, and the tables of steps."""

import json
import os
import shutil
import tempfile
import weakref
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import asdict

from newscorpus.corpus._articles import PART_BITS, row_schema
from newscorpus.corpus._values import Failure
from newscorpus.corpus.engines import Table
from newscorpus.errors import CorpusError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Store"]

_VERSION = 1
_MANIFEST = "corpus.json"
_ADDING = "adding.json"
_ORDERED = ["id", "published"]
"""Columns whose least and greatest value in a row group are worth keeping."""
_FEW = ["source", "encoding", "parser"]
"""Columns with few values, which a dictionary keeps short; of texts it would be built for nothing."""


class Store:
    """A folder with the parts of a corpus.

    A part gets its name when all of it is written, so a store whose making was killed holds whole parts only.

    Args:
        folder: where it is, or is to be.
        codec: how its parts are packed.
    """

    def __init__(self, folder: Path, *, codec: str = "lz4") -> None:
        self.folder = folder
        self.codec = codec
        self.articles.path.mkdir(parents=True, exist_ok=True)
        self._failures.mkdir(exist_ok=True)

    @classmethod
    def temporary(cls) -> "Store":
        """Return a store in a folder of its own that goes when the store does; nothing in it is packed, which would cost more time than it saves."""
        folder = tempfile.mkdtemp(prefix="newscorpus-")
        store = cls(Path(folder), codec="none")
        weakref.finalize(store, shutil.rmtree, folder, ignore_errors=True)
        return store

    @classmethod
    def at(cls, folder: str | os.PathLike[str], *, new: bool, made_of: object = None) -> "Store":
        """Return the store of a folder.

        `made_of` are the input and the settings; a store that is gone on with must have been begun with the same.

        Raises:
            CorpusError: a new one is wanted where something is already; the folder holds no corpus, one of another version or of
                other input; or it cannot be written.
        """
        path = Path(folder).absolute()
        try:
            if new or (made_of is not None and not (path / _MANIFEST).exists()):
                cls._begin(path, made_of)
            else:
                cls._check(path, made_of)
            return cls(path)
        except OSError as error:
            raise CorpusError(
                f"{path}: cannot be written ({error.strerror}); name a folder with room and permission"
            ) from error

    @staticmethod
    def _begin(path: Path, made_of: object) -> None:
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise CorpusError(
                f"{path}: is there already; open it with Corpus.open, go on with resume=True, or name another folder"
            )
        path.mkdir(parents=True, exist_ok=True)
        told = json.dumps({"version": _VERSION, "made_of": _digest(made_of)})
        (path / _MANIFEST).write_text(told, encoding="utf-8")

    @staticmethod
    def _check(path: Path, made_of: object) -> None:
        if not (path / _MANIFEST).is_file():
            raise CorpusError(f"{path}: holds no corpus; make one with Corpus.read(…, store={str(path)!r})")
        told = json.loads((path / _MANIFEST).read_text(encoding="utf-8"))
        if told.get("version") != _VERSION:
            raise CorpusError(
                f"{path}: is a corpus of version {told.get('version')}, and this newscorpus reads {_VERSION}; "
                "read the texts again"
            )
        if made_of is not None and told.get("made_of") != _digest(made_of):
            raise CorpusError(
                f"{path}: was begun with other input or settings; name these again, or another folder"
            )

    @property
    def articles(self) -> Table:
        """The article rows."""
        return Table(self.folder / "articles")

    @property
    def steps(self) -> Path:
        """Where the steps of a job keep their tables."""
        return self.folder / "steps"

    @property
    def _failures(self) -> Path:
        return self.folder / "failures"

    def begin_adding(self, made_of: object) -> int:
        """Return the number of the first part of an addition: that of one that was stopped if it is the same, else the next.

        Raises:
            CorpusError: another addition was stopped.
        """
        pending = self.folder / _ADDING
        if pending.is_file():
            told = json.loads(pending.read_text(encoding="utf-8"))
            if told["made_of"] != _digest(made_of):
                raise CorpusError(
                    f"{self.folder}: an addition of other input was stopped half-way; add that again first, which ends it"
                )
            return int(told["first"])
        first = max(self.parts(), default=-1) + 1
        pending.write_text(json.dumps({"made_of": _digest(made_of), "first": first}), encoding="utf-8")
        return first

    def end_adding(self) -> None:
        """Note that an addition is whole."""
        (self.folder / _ADDING).unlink(missing_ok=True)

    def part_path(self, number: int) -> Path:
        """Return where a part is kept."""
        return self.articles.path / f"{number:06}.parquet"

    def parts(self) -> list[int]:
        """Return the numbers of the parts that are there, ascending."""
        return sorted(int(path.stem) for path in self.articles.path.glob("*.parquet"))

    def write_part(self, number: int, batches: "Iterable[pa.RecordBatch]", failures: list[Failure]) -> None:
        """Keep a part; `failures` is filled while the batches are taken."""
        import pyarrow.parquet as parquet

        final = self.part_path(number)
        making = final.with_suffix(".unfinished")
        with parquet.ParquetWriter(
            making, row_schema(), compression=self.codec, use_dictionary=_FEW, write_statistics=_ORDERED
        ) as writer:
            for batch in batches:
                writer.write_batch(batch)
        told = "".join(json.dumps(asdict(failure)) + "\n" for failure in failures)
        (self._failures / f"{number:06}.jsonl").write_text(told, encoding="utf-8")
        os.replace(making, final)

    def failures(self) -> Iterator[Failure]:
        """Yield what could not be read, in the order of the input."""
        for path in sorted(self._failures.glob("*.jsonl")):
            with path.open(encoding="utf-8") as file:
                for line in file:
                    yield Failure(**json.loads(line))

    def forget(self) -> None:
        """Drop what was counted of the parts, after some were added."""
        self.__dict__.pop("_layout", None)

    @cached_property
    def _layout(self) -> tuple[list[int], list[int]]:
        """The parts' numbers, and how many rows there are before each and in all."""
        import pyarrow.parquet as parquet

        numbers = self.parts()
        before = [0]
        for number in numbers:
            before.append(before[-1] + parquet.read_metadata(self.part_path(number)).num_rows)
        return numbers, before

    def __len__(self) -> int:
        return self._layout[1][-1]

    def positions(self, ids: Any) -> Any:
        """Return the positions of an array of ids."""
        import numpy as np

        numbers, before = self._layout
        parts = np.searchsorted(np.array(numbers, np.int64), ids >> PART_BITS)
        return np.array(before, np.int64)[parts] + (ids & ((1 << PART_BITS) - 1))

    def position(self, identity: int) -> int:
        """Return the position of an id."""
        numbers, before = self._layout
        return before[bisect_left(numbers, identity >> PART_BITS)] + (identity & ((1 << PART_BITS) - 1))

    def id_at(self, position: int) -> int:
        """Return the id of a position, or one above all ids for a position behind the last.

        Raises:
            ValueError: the position is negative.
        """
        if position < 0:
            raise ValueError(f"a position must be at least 0, got {position}")
        numbers, before = self._layout
        if position >= before[-1]:
            return (numbers[-1] + 1) << PART_BITS if numbers else 0
        index = bisect_right(before, position) - 1
        return (numbers[index] << PART_BITS) + position - before[index]

    def rows_at(
        self, positions: set[int] | None, columns: list[str] | None = None
    ) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the rows at some positions, or all, ascending, with their positions; row groups with none of them are passed over."""
        import pyarrow.parquet as parquet

        numbers, before = self._layout
        wanted = None if positions is None else sorted(positions)
        for number, start in zip(numbers, before, strict=False):
            with parquet.ParquetFile(self.part_path(number)) as file:
                at = start
                for group in range(file.num_row_groups):
                    stop = at + file.metadata.row_group(group).num_rows
                    here = (
                        range(at, stop)
                        if wanted is None
                        else wanted[bisect_left(wanted, at) : bisect_left(wanted, stop)]
                    )
                    if here:
                        rows = file.read_row_group(group, columns=columns).take(
                            [place - at for place in here]
                        )
                        yield from zip(here, rows.to_pylist(), strict=True)
                    at = stop

    def rows(self, start: int = 0, stop: int | None = None) -> Iterator[dict[str, Any]]:
        """Yield the article rows from a position on."""
        import pyarrow.parquet as parquet

        numbers, before = self._layout
        stop = before[-1] if stop is None else stop
        for index in range(bisect_right(before, start) - 1, len(numbers)):
            if before[index] >= stop:
                return
            at = before[index]
            with parquet.ParquetFile(self.part_path(numbers[index])) as file:
                for group in range(file.num_row_groups):
                    length = file.metadata.row_group(group).num_rows
                    if at + length > start and at < stop:
                        cut = file.read_row_group(group).slice(
                            max(start - at, 0), min(stop, at + length) - max(start, at)
                        )
                        for batch in cut.to_batches(max_chunksize=500):
                            yield from batch.to_pylist()
                    at += length


def _digest(made_of: object) -> str:
    return blake2b(repr(made_of).encode(errors="surrogatepass"), digest_size=8).hexdigest()
