"""Where files are cut into units."""

import os
from collections.abc import Iterator, Sequence
from itertools import count, pairwise

from attrs import evolve

from newscorpus.corpus.reading._streams import is_compressed
from newscorpus.corpus.reading._unit import STDIN, Unit

MOST_FILES = 512
"""Files of one unit; each costs an opening, however small it is."""

_BLOCK = 1 << 20


def cut_files(paths: Sequence[str], base: Unit, unit_bytes: int) -> Iterator[Unit]:
    """Yield units of whole files, several to a unit."""
    chunk: list[str] = []
    size = 0
    for path in paths:
        chunk.append(path)
        size += _size(path)
        if size >= unit_bytes or len(chunk) == MOST_FILES or path == STDIN:
            yield evolve(base, paths=tuple(chunk))
            chunk, size = [], 0
    if chunk:
        yield evolve(base, paths=tuple(chunk))


def cut_lines(path: str, base: Unit, unit_bytes: int) -> Iterator[Unit]:
    """Yield units of whole lines: byte ranges, with the count of the lines before each.

    A file that cannot be opened is one unit, and reading it will say so.
    """
    whole = evolve(base, paths=(path,))
    try:
        is_one = path == STDIN or _size(path) <= unit_bytes or is_compressed(path)
        cuts = [] if is_one else list(_line_starts(path, unit_bytes))
    except OSError:
        cuts = []
    if len(cuts) < 2:
        yield whole
    for (start, before), (stop, _) in pairwise(cuts):
        yield evolve(whole, start=start, stop=stop, before=before)


def _line_starts(path: str, unit_bytes: int) -> Iterator[tuple[int, int]]:
    """Yield the cuts: the first byte of the first line that begins at or after each multiple of `unit_bytes`, and the lines before it.

    The file is read once for this, which takes a thousandth of the time that parsing it will.
    """
    yield 0, 0
    lines, wanted, size = 0, unit_bytes, 0
    with open(path, "rb") as file:
        for offset in count(0, _BLOCK):
            block = file.read(_BLOCK)
            size += len(block)
            done = 0
            while wanted < size and (end := block.find(b"\n", max(wanted - 1 - offset, 0))) >= 0:
                lines += block.count(b"\n", done, end + 1)
                done = end + 1
                if offset + done < os.fstat(file.fileno()).st_size:
                    yield offset + done, lines
                wanted = (offset + done) // unit_bytes * unit_bytes + unit_bytes
            lines += block.count(b"\n", done)
            if len(block) < _BLOCK:
                break
    yield size, lines


def _size(path: str) -> int:
    """Return the size of a file; that of one that is not there is nothing, and reading it will say so."""
    try:
        return os.path.getsize(path)
    except OSError:
        return 0
