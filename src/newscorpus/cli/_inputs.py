"""Which files the paths on the command line mean."""

import glob
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newscorpus.document import Document

STDIN = "-"


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
