"""Lines of a stream of bytes, none longer than memory allows."""

import sys
from collections.abc import Iterator
from typing import BinaryIO

from newscorpus.corpus.reading._streams import LONGEST


def read_lines(stream: BinaryIO, *, size: int | None = None) -> Iterator[bytes | None]:
    """Yield the lines of the next `size` bytes, which begin a line and end one; None for a line that is too long."""
    left = sys.maxsize if size is None else size
    while left > 0 and (line := stream.readline(LONGEST)):
        left -= len(line)
        if len(line) == LONGEST and not line.endswith(b"\n"):
            left -= _pass_over(stream)
            yield None
        else:
            yield line


def _pass_over(stream: BinaryIO) -> int:
    """Read on to the end of the line, and return how many bytes that was."""
    count = 0
    while line := stream.readline(_STEP):
        count += len(line)
        if line.endswith(b"\n"):
            break
    return count


_STEP = 1 << 20
