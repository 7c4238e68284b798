"""Files as streams of bytes, decompressed where their first bytes say so."""

import io
import sys
from typing import IO, Any, BinaryIO, cast

from newscorpus._extras import need
from newscorpus.corpus.reading._unit import STDIN

LONGEST = 1 << 28
"""Bytes that one text, row or line may have. What is longer is no article, and would not fit in memory."""

_GZIP, _ZSTD, _BZIP2, _XZ = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ\x00"


def open_stream(path: str) -> BinaryIO:
    """Open a file for reading, or standard input for ``-``; gzip, zstd, bzip2 and xz are decompressed on the way.

    Raises:
        OSError: the file cannot be opened. Damaged data raise when they are read.
        MissingExtraError: the data are zstd, and zstandard is not installed.
    """
    if path == STDIN:
        return unpack(cast(BinaryIO, sys.stdin.buffer))
    file = open(path, "rb")  # noqa: SIM115 - the caller closes what wraps it
    try:
        return unpack(file)
    except BaseException:
        file.close()
        raise


def unpack(file: BinaryIO) -> BinaryIO:
    """Decompress a stream if its first bytes are those of a compressed one."""
    peekable: Any = file if hasattr(file, "peek") else io.BufferedReader(cast(Any, file))
    head: bytes = peekable.peek(8)[:8]
    if head.startswith(_GZIP):
        import gzip

        return _closing(gzip.GzipFile(fileobj=peekable), peekable)
    if head.startswith(_ZSTD):
        return cast(BinaryIO, io.BufferedReader(_Zstd(peekable), 1 << 17))
    if head.startswith(_BZIP2) and head[4:8] == b"1AY&":
        import bz2

        return _closing(bz2.BZ2File(peekable), peekable)
    if head.startswith(_XZ):
        import lzma

        return _closing(lzma.LZMAFile(peekable), peekable)
    return cast(BinaryIO, peekable)


def is_compressed(path: str) -> bool:
    """Whether a file's first bytes are those of a compressed one.

    Raises:
        OSError: it cannot be read.
    """
    with open(path, "rb") as file:
        head = file.read(8)
    return head.startswith((_GZIP, _ZSTD, _XZ)) or (head.startswith(_BZIP2) and head[4:8] == b"1AY&")


def _closing(stream: Any, file: IO[bytes]) -> BinaryIO:
    """Make closing a decompressing stream close the file below it, which it was not the one to open."""
    return cast(BinaryIO, io.BufferedReader(_Chain(stream, file), 1 << 17))


class _Chain(io.RawIOBase):
    """A stream that closes another with itself."""

    def __init__(self, stream: Any, below: IO[bytes]) -> None:
        self._stream, self._below = stream, below

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count: int = self._stream.readinto(buffer)
        return count

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._below.close()
        super().close()


class _Zstd(io.RawIOBase):
    """Zstandard frames as one stream. It raises EOFError where the last frame is cut, which zstandard's own reader does not."""

    def __init__(self, file: IO[bytes]) -> None:
        zstandard: Any = need("zstandard", extra="corpus", for_what="reading zstd")
        self._decompressor = zstandard.ZstdDecompressor(max_window_size=1 << 31)
        self._file, self._frame, self._ready = file, None, memoryview(b"")
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            if not self._fill():
                return 0
        count = min(len(buffer), len(self._ready))
        buffer[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _fill(self) -> bool:
        """Decompress a little more; False at the end. Little is fed at once, since it may unfold to very much."""
        data = self._left or self._file.read(_FED)
        self._left = b""
        if not data:
            if self._frame is not None:
                raise EOFError("the last frame is cut")
            return False
        frame: Any = self._frame or self._decompressor.decompressobj()
        self._ready = memoryview(frame.decompress(data))
        self._frame, self._left = (None, frame.unused_data) if frame.eof else (frame, b"")
        return True

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


_FED = 1 << 12
