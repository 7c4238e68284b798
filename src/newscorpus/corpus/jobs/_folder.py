"""The folder in which a job keeps its parts until they are the whole."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from attrs import asdict, frozen

from newscorpus.corpus._values import Failure
from newscorpus.corpus.jobs._counts import Counts
from newscorpus.corpus.jobs._files import UNFINISHED

__all__ = ["Folder", "put_counts", "put_failure"]

MANIFEST = "manifest"

_OURS = re.compile(r"\d{6,12}\.[0-9a-f]{8}\.(?:part|notes)|.{1,250}\.\d{1,10}\.unfinished", re.DOTALL)


@frozen(kw_only=True)
class Folder:
    """Parts by their number, and notes beside each.

    A part is made if its file is there: its notes got their name before it, and both only when all of them was on the disk.
    `token` names the job, so that a process left over from another one can do no harm.
    """

    path: Path
    token: str = "00000000"

    @property
    def manifest(self) -> Path:
        """Where the folder says what its job is made of."""
        return self.path / MANIFEST

    def part(self, number: int) -> Path:
        """Return the file of a part."""
        return self.path / f"{number:06}.{self.token}.part"

    def notes(self, number: int) -> Path:
        """Return the file of a part's notes: its failures, a line each, then its counts."""
        return self.path / f"{number:06}.{self.token}.notes"

    def is_made(self, number: int) -> bool:
        """Whether a part is there."""
        return self.part(number).exists()

    def counts(self, number: int) -> Counts:
        """Return what a part came to."""
        return next(Counts.from_record(record) for record in self._records(number) if "kinds" in record)

    def failures(self, number: int) -> Iterator[Failure]:
        """Yield what could not be read of a part."""
        yield from (Failure(**record) for record in self._records(number) if "kinds" not in record)

    def at_work(self) -> set[int]:
        """Return the numbers of the parts that were begun and are not made."""
        names = (path.name for path in self.path.glob(f"*.part.*{UNFINISHED}"))
        return {int(name.partition(".")[0]) for name in names}

    def drop(self, number: int) -> None:
        """Remove a part that is no longer wanted."""
        self.part(number).unlink(missing_ok=True)
        self.notes(number).unlink(missing_ok=True)

    def clean(self) -> None:
        """Remove what a killed run or another job left behind."""
        for path in self._ours():
            if path.name.endswith(UNFINISHED) or f".{self.token}." not in path.name:
                path.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the parts, then what they were made of, then the folder; what is not a job's stays."""
        for path in sorted(self._ours(), key=_notes_last):
            path.unlink(missing_ok=True)
        self.manifest.unlink(missing_ok=True)
        if not any(self.path.iterdir()):
            self.path.rmdir()

    def strangers(self) -> list[Path]:
        """Return what is in the folder and was not put there by a job."""
        ours = {*self._ours(), self.manifest}
        return [path for path in self.path.iterdir() if path not in ours]

    def _ours(self) -> list[Path]:
        return [path for path in self.path.iterdir() if _OURS.fullmatch(path.name)]

    def _records(self, number: int) -> Iterator[dict[str, Any]]:
        with self.notes(number).open("rb") as file:
            for line in file:
                yield json.loads(line)


def _notes_last(path: Path) -> bool:
    """Order files so that a part goes before its notes, as it came after them."""
    return path.suffix == ".notes"


def put_failure(failure: Failure, file: BinaryIO) -> None:
    """Write a failure as a line of notes."""
    file.write(json.dumps(asdict(failure)).encode() + b"\n")


def put_counts(counts: Counts, file: BinaryIO) -> None:
    """Write the last line of notes."""
    file.write(json.dumps(counts.to_record()).encode() + b"\n")
