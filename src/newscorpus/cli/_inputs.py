"""Which texts the paths on the command line mean."""

import glob
import os
import sys
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

import click

from newscorpus.corpus.reading import STDIN, Columns, Form, Unit, plan
from newscorpus.corpus.reading._forms import choose
from newscorpus.document import Document
from newscorpus.errors import DocumentError, NewscorpusError

__all__ = ["STDIN", "check_apart", "find_files", "plan_input", "read_input"]

_UNIT_BYTES = 1 << 22
"""About a second of work: little is lost with a part that was not done, and no worker waits long for the last one."""


def plan_input(
    paths: Sequence[str],
    *,
    pattern: str | None,
    form: Form | None,
    columns: Columns,
    encoding: str | None,
    unit_bytes: int = _UNIT_BYTES,
) -> tuple[Unit, ...]:
    """Return the units that paths mean, each of about so many bytes.

    Raises:
        UsageError: there is nothing to read.
        ClickException: an optional dependency is needed.
    """
    try:
        units = plan(
            paths, pattern=pattern, form=form, columns=columns, encoding=encoding, unit_bytes=unit_bytes
        )
    except DocumentError as error:
        wanted = repr(pattern) if pattern else "'*.txt' or another known name"
        raise click.UsageError(f"no file fits {wanted}: {error}") from error
    except NewscorpusError as error:
        raise click.ClickException(str(error)) from error
    if not units:
        raise click.UsageError(f"no file fits {pattern!r} in {', '.join(paths)}; choose others with --glob")
    return units


def check_apart(
    target: str, paths: Sequence[str], *, pattern: str | None, form: Form | None, units: Sequence[Unit]
) -> None:
    """Refuse an output that would be read as input by the next run.

    Raises:
        UsageError: it lies in a folder that is read, or fits a glob, and has the name of what is read there.
    """
    whole = Path(os.path.realpath(target))
    for path in paths:
        if os.path.isdir(path):
            here = whole.is_relative_to(os.path.realpath(path)) and _is_wanted(whole, pattern, form, units)
        else:
            here = glob.has_magic(path) and fnmatch(str(whole), os.path.realpath(path))
        if here:
            raise click.UsageError(
                f"{target}: lies among the input in {path}, and the next run would read it; write to another place"
            )


def _is_wanted(whole: Path, pattern: str | None, form: Form | None, units: Sequence[Unit]) -> bool:
    if pattern is not None:
        return fnmatch(whole.name, pattern.rpartition("/")[2])
    # What a folder is read as is settled by all that it holds.
    return str(whole) in choose([*(unit.paths[0] for unit in units), str(whole)], form)


def find_files(paths: Sequence[str], pattern: str) -> Iterator[str]:
    """Yield the files that paths mean: a file itself, a folder's files that fit the pattern, what a glob finds.

    Folders are searched to any depth, in sorted order; a path that is not there is yielded as it is, so that reading it says so.
    """
    for path in paths:
        if path != STDIN and Path(path).is_dir():
            yield from sorted(str(found) for found in Path(path).rglob(pattern) if found.is_file())
        elif path != STDIN and not Path(path).exists() and glob.has_magic(path):
            found_here = sorted(found for found in glob.glob(path, recursive=True) if Path(found).is_file())
            yield from found_here or [path]
        else:
            yield path


def read_input(path: str, encoding: str | None) -> Document:
    """Read a file, or standard input where the path is ``-``."""
    if path == STDIN:
        return Document.decode(sys.stdin.buffer.read(), origin="<stdin>", encoding=encoding)
    return Document.read(path, encoding=encoding)
