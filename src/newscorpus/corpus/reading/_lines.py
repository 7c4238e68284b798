"""Lines of a stream of bytes, none longer than memory allows."""

from collections.abc import Iterator
from typing import BinaryIO

from newscorpus.corpus.reading._streams import LONGEST


def read_lines(stream: BinaryIO, *, size: int | None = None) -> Iterator[bytes | None]:
    """Yield the lines of the next `size` bytes, which begin a line and end one; None for a line that is too long."""
    left = size
    while left is None or left > 0:
        line = stream.readline(LONGEST)
        if not line:
            return
        taken = len(line)
        whole = len(line) < LONGEST or line.endswith(b"\n")
        if not whole:
            taken += _pass_over(stream)
        left = None if left is None else left - taken
        yield line if whole else None


def _pass_over(stream: BinaryIO) -> int:
    """Read on to the end of the line, and return how many bytes that was."""
    count = 0
    while line := stream.readline(_STEP):
        count += len(line)
        if line.endswith(b"\n"):
            break
    return count


_STEP = 1 << 20
