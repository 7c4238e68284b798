"""Where a command writes: standard output, a device, or a file that appears whole or not at all."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

import click

__all__ = ["is_stream", "open_bytes", "open_output"]


def is_stream(path: str | None) -> bool:
    """Whether an output is standard output or no file, such as a pipe or ``/dev/null``: that must never be replaced."""
    return path is None or (os.path.exists(path) and not os.path.isfile(path))


@contextmanager
def open_output(path: str | None) -> Iterator[TextIO]:
    """Open an output for text; see `open_bytes`."""
    with open_bytes(path) as file:
        words = TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="\n")
        try:
            yield words
        finally:
            words.detach()


@contextmanager
def open_bytes(path: str | None) -> Iterator[BinaryIO]:
    """Open standard output, a device, or a file that takes its name when all went well.

    Raises:
        ClickException: it cannot be written.
        SystemExit: the reader of standard output has gone away.
    """
    if path is None:
        yield from _standard_output()
        return
    try:
        if is_stream(path):
            with open(path, "wb") as device:
                yield device
        else:
            from newscorpus.corpus.jobs import appearing

            with appearing(Path(os.path.realpath(path))) as file:
                yield file
    except OSError as error:
        raise click.ClickException(
            f"{path}: cannot be written ({error.strerror or error}); choose another place with -o"
        ) from error


def _standard_output() -> Iterator[BinaryIO]:
    output = sys.stdout.buffer
    try:
        yield output
        output.flush()
    except OSError as error:
        # Leave nothing to flush at exit, where it would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
        if isinstance(error, BrokenPipeError):  # the reader has seen enough (`| head`)
            raise SystemExit(141) from None
        raise click.ClickException(
            f"standard output cannot be written ({error.strerror or error}); write to a file with -o"
        ) from error
