"""Files that appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["UNFINISHED", "appearing", "settle"]

UNFINISHED = ".unfinished"
"""The end of the name of a file that is being written."""

_BUFFER = 1 << 20


@contextmanager
def appearing(path: Path, *, under: Path | None = None) -> Iterator[BinaryIO]:
    """Open a file that gets its name when all of it is on the disk, and goes away where writing fails.

    Until then it stands in the folder `under`, by default its own.
    """
    unfinished = (under or path.parent) / f"{path.name}.{os.getpid()}{UNFINISHED}"
    try:
        with unfinished.open("wb", buffering=_BUFFER) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise


def settle(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system can."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
