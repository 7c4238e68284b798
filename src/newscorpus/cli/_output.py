"""Where a command writes: standard output, or a file that appears whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click


@contextmanager
def open_output(path: str | None) -> Iterator[TextIO]:
    """Open standard output, or a temporary file beside `path` that takes its place when all went well."""
    if path is None:
        yield from _standard_output()
        return
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(
            dir=target.parent or Path(), prefix=f".{target.name}.", suffix=".part"
        )
    except OSError as error:
        raise click.ClickException(
            f"{path}: cannot be written ({error.strerror}); choose another place with -o"
        ) from error
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            yield file
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _standard_output() -> Iterator[TextIO]:
    output = sys.stdout
    if hasattr(output, "reconfigure"):
        output.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        yield output
        output.flush()
    except BrokenPipeError:
        # The reader has seen enough (`| head`); leave nothing to flush at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
        raise SystemExit(141) from None
