"""Files as streams of bytes, decompressed where their first bytes say so."""

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, BinaryIO, cast

from newscorpus._extras import need
from newscorpus.corpus.reading._unit import STDIN

LONGEST = 1 << 28
"""Bytes that one text, row or line may have. What is longer is no article, and would not fit in memory."""


@contextmanager
def open_stream(path: str) -> Iterator[BinaryIO]:
    """Open a file for reading, or standard input for ``-``; gzip, zstd, bzip2 and xz are decompressed on the way.

    Standard input stays open.

    Raises:
        OSError: the file cannot be opened. Damaged data raise when they are read.
        MissingExtraError: the data are zstd, and zstandard is not installed.
    """
    if path == STDIN:
        yield unpack(cast(BinaryIO, sys.stdin.buffer))
        return
    with open(path, "rb") as file:
        yield unpack(file)


def unpack(file: BinaryIO) -> BinaryIO:
    """Decompress a stream if its first bytes are those of a compressed one."""
    peekable: Any = file if hasattr(file, "peek") else io.BufferedReader(cast(Any, file))
    packing = _packing(peekable.peek(_MARK)[:_MARK])
    if packing is None:
        return cast(BinaryIO, peekable)
    return cast(BinaryIO, io.BufferedReader(_Frames(peekable, _DECOMPRESSORS[packing]()), 1 << 17))


def is_compressed(path: str) -> bool:
    """Whether a file's first bytes are those of a compressed one.

    Raises:
        OSError: it cannot be read.
    """
    with open(path, "rb") as file:
        return _packing(file.read(_MARK)) is not None


def _packing(head: bytes) -> str | None:
    """Return how data that begin so are compressed."""
    if head.startswith(b"BZh") and head[4:] not in _BLOCKS:
        return None
    if head[1:4] == _SKIPPABLE and head[0] >> 4 == 5:
        return "zstd"
    return next((name for mark, name in _MARKS.items() if head.startswith(mark)), None)


_MARK = 8
_MARKS = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz"}
_SKIPPABLE = b"\x2a\x4d\x18"
_BLOCKS = (b"1AY&", b"\x17rE8")
"""How the first block of bzip2 data begins, and the end of data without any: three letters alone may begin a text."""


class _Frames(io.RawIOBase):
    """Compressed frames, one after the other, as one stream.

    It raises EOFError where the last frame is cut, and an error of its library where one is damaged, after all that stands
    before has been read. The readers of the libraries pass over damaged frames, or over cuts, without a word.
    """

    def __init__(self, file: IO[bytes], start: Callable[[], Any]) -> None:
        self._file, self._start = file, start
        self._frame: Any = start()
        self._data, self._ready = b"", memoryview(b"")

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
        data = self._data or self._file.read(_FED)
        if self._frame is None:
            data = data.lstrip(b"\0") if data.count(0) < len(data) else self._padding()
        if not data:
            if self._frame is not None:
                raise EOFError("the last frame is cut")
            return False
        frame = self._frame or self._start()
        self._ready = memoryview(frame.decompress(data))
        self._frame, self._data = (None, frame.unused_data) if frame.eof else (frame, b"")
        return True

    def _padding(self) -> bytes:
        """Return what follows the zeros that may stand between frames."""
        while (data := self._file.read(_FED)) and not data.strip(b"\0"):
            pass
        return data.lstrip(b"\0")


_FED = 1 << 12


def _gzip() -> Callable[[], Any]:
    import zlib

    return lambda: zlib.decompressobj(31)


def _bzip2() -> Callable[[], Any]:
    from bz2 import BZ2Decompressor

    return BZ2Decompressor


def _xz() -> Callable[[], Any]:
    from lzma import LZMADecompressor

    return LZMADecompressor


def _zstd() -> Callable[[], Any]:
    zstandard: Any = need("zstandard", extra="corpus", for_what="reading zstd")
    decompressor = zstandard.ZstdDecompressor(max_window_size=1 << 31)
    return lambda: decompressor.decompressobj()


_DECOMPRESSORS = {"gzip": _gzip, "bzip2": _bzip2, "xz": _xz, "zstd": _zstd}
