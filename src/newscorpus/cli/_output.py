"""Where a command writes: standard output, or a file that appears whole or not at all."""

import os
import sys
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
    if target.exists() and not target.is_file():
        yield from _device(target)
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        file = part.open("x", encoding="utf-8", newline="\n")
    except OSError as error:
        raise _refusal(path, error) from error
    try:
        with file:
            yield file
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _device(target: Path) -> Iterator[TextIO]:
    """Write into what is no file, such as a pipe or ``/dev/null``: it must never be replaced."""
    try:
        file = target.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise _refusal(str(target), error) from error
    with file:
        yield file


def _refusal(path: str, error: OSError) -> click.ClickException:
    return click.ClickException(f"{path}: cannot be written ({error.strerror}); choose another place with -o")


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
