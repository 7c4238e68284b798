"""Where files are cut into units."""

import os
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count, pairwise, zip_longest
from typing import BinaryIO

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
                lines += _count_lines(block, done, end + 1)
                done = end + 1
                if offset + done < os.fstat(file.fileno()).st_size:
                    yield offset + done, lines
                wanted = (offset + done) // unit_bytes * unit_bytes + unit_bytes
            lines += _count_lines(block, done, len(block))
            if len(block) < _BLOCK:
                break
    yield size, lines


def _count_lines(block: bytes, start: int, stop: int) -> int:
    """Count line ends: the next one is found many times as fast as the bytes before it are counted through."""
    lines = 0
    while (start := block.find(b"\n", start, stop) + 1) > 0:
        lines += 1
    return lines


def cut_archive(path: str, base: Unit, unit_bytes: int) -> Iterator[Unit]:
    """Yield units of whole records, where each record of an archive is compressed by itself, as gzip archives are."""
    whole = evolve(base, paths=(path,))
    starts = [0]
    if path != STDIN and path.lower().endswith(".gz"):
        with suppress(OSError), open(path, "rb") as file:
            starts += _record_starts(file, unit_bytes)
    for start, stop in zip_longest(starts, starts[1:]):
        yield evolve(whole, start=start, stop=stop)


def _record_starts(file: BinaryIO, unit_bytes: int) -> Iterator[int]:
    """Yield the place of the first record at or after each multiple of `unit_bytes`, and none for the first."""
    size = os.fstat(file.fileno()).st_size
    place = unit_bytes
    while place < size and (place := _find_record(file, place)) >= 0:
        yield place
        place += unit_bytes


def _find_record(file: BinaryIO, place: int) -> int:
    """Return where the next gzip member begins that holds a record, or -1."""
    file.seek(place)
    block = file.read(_BLOCK)
    while len(block) > len(_MEMBER):
        found = block.find(_MEMBER)
        while found >= 0:
            if _is_record(block[found : found + _HEAD]):
                return place + found
            found = block.find(_MEMBER, found + 1)
        # What is left over may be the beginning of a member.
        place += len(block) - _HEAD
        block = block[-_HEAD:] + file.read(_BLOCK)
        if len(block) <= _HEAD:
            return -1
    return -1


def _is_record(head: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(head, len(_RECORD)) == _RECORD
    except zlib.error:
        return False


_MEMBER, _RECORD, _HEAD = b"\x1f\x8b\x08", b"WARC/", 512


def _size(path: str) -> int:
    """Return the size of a file; that of one that is not there is nothing, and reading it will say so."""
    try:
        return os.path.getsize(path)
    except OSError:
        return 0
