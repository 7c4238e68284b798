"""What could not be read: told on standard error, and written as a table."""

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

import click
from attrs import asdict, define, field, fields, frozen

from newscorpus.corpus import Failure
from newscorpus.corpus.jobs import appearing

__all__ = ["Complaints", "open_table"]

Write = Callable[[Failure], object]

_TOLD = 20


@define
class Complaints:
    """Tells the first failures in full, and then how many more there were."""

    write: Write | None = None
    _count: int = field(default=0, init=False)

    def tell(self, failure: Failure) -> None:
        """Tell one failure."""
        self._count += 1
        if self._count <= _TOLD:
            click.echo(f"newscorpus: {failure.message}", err=True)
        if self.write is not None:
            self.write(failure)

    def close(self) -> None:
        """Say how many were not told."""
        more = self._count - _TOLD
        if more > 0:
            advice = "" if self.write is not None else "; list them all with --errors FILE"
            click.echo(f"newscorpus: and {more:,} more that could not be read{advice}", err=True)


@contextmanager
def open_table(path: str | None) -> Iterator[Write | None]:
    """Open a table of failures, which appears whole or not at all: CSV if its name says so, else JSON Lines.

    Raises:
        ClickException: it cannot be written.
    """
    if path is None:
        yield None
        return
    with ExitStack() as stack:
        with _refusing(path):
            file = stack.enter_context(appearing(Path(path)))
            write = _csv(file) if path.lower().endswith(".csv") else _jsonl(file)

        def checked(failure: Failure) -> None:
            with _refusing(path):
                write(failure)

        yield checked
        with _refusing(path):
            stack.close()


@contextmanager
def _refusing(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or error
        raise click.ClickException(
            f"{path}: cannot be written ({reason}); choose another place with --errors"
        ) from error


def _csv(file: BinaryIO) -> Write:
    table = csv.DictWriter(_Words(file), [each.name for each in fields(Failure)], lineterminator="\n")
    table.writeheader()
    return lambda failure: table.writerow(asdict(failure))


def _jsonl(file: BinaryIO) -> Write:
    return lambda failure: file.write(json.dumps(asdict(failure)).encode() + b"\n")


@frozen
class _Words:
    """Takes text for a stream of bytes."""

    file: BinaryIO

    def write(self, words: str) -> int:
        return self.file.write(words.encode("utf-8", "backslashreplace"))
