"""The text that was read, where it came from, and how its bytes were decoded."""

import codecs
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from newscorpus.errors import DecodingError, DocumentError

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

__all__ = ["Document", "Span", "Stated"]


@frozen
class Span:
    """A half-open range of code points in a document's text."""

    start: int
    stop: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.stop:
            raise ValueError(f"a span must satisfy 0 <= start <= stop, got {self.start}..{self.stop}")

    def __len__(self) -> int:
        return self.stop - self.start

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.stop <= self.stop

    def of(self, text: str) -> str:
        """Return the slice of `text` that this span covers."""
        return text[self.start : self.stop]

    def shift(self, by: int) -> "Span":
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.stop + by)


@frozen(kw_only=True)
class Stated:
    """What came beside a text and not in it: the columns of a table, the metadata of a web page.

    It is evidence and is never mixed into an article. Dates are kept as they were written; `by` says who states it,
    such as ``"columns"`` or ``"JSON-LD NewsArticle"``; `more` are further named values.
    """

    by: str
    source: str | None = None
    title: str | None = None
    published: str | None = None
    updated: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    kind: str | None = None
    more: tuple[tuple[str, str], ...] = ()


@frozen
class Document:
    """A text as it was read: nothing is cut off, cleaned or normalised.

    `stated` is what came beside the text, the strongest witness first. `origin` says where the text came from, for messages and records; two documents with the same text
    are equal wherever they were found. `encoding` is the codec the bytes were decoded with.
    """

    text: str = field(repr=lambda text: f"<{len(text)} characters>")
    origin: str = field(default="<text>", eq=False)
    encoding: str = field(default="utf-8", eq=False)
    url: str | None = None
    retrieved: date | None = None
    stated: tuple[Stated, ...] = ()

    @classmethod
    def read(
        cls,
        path: str | os.PathLike[str],
        *,
        encoding: str | None = None,
        url: str | None = None,
        retrieved: date | None = None,
    ) -> "Document":
        """Read a file.

        Args:
            path: the file.
            encoding: what the bytes are said to be (from an HTTP header, say); used where they are not UTF-8.
            url: the page the text was taken from, if known.
            retrieved: the day it was taken, if known.

        Raises:
            DocumentError: the file is missing, a directory, or cannot be read.
            DecodingError: the bytes are no text in any encoding that was tried.
        """
        origin = os.fspath(path)
        try:
            data = Path(path).read_bytes()
        except IsADirectoryError:
            raise DocumentError(
                f"{origin}: is a directory; name the files in it, or give it to `newscorpus parse`"
            ) from None
        except OSError as error:
            reason = error.strerror or str(error)
            raise DocumentError(
                f"{origin}: cannot be read ({reason}); check the path and its permissions"
            ) from error
        return cls.decode(data, origin=origin, encoding=encoding, url=url, retrieved=retrieved)

    @classmethod
    def decode(
        cls,
        data: bytes,
        *,
        origin: str = "<bytes>",
        encoding: str | None = None,
        url: str | None = None,
        retrieved: date | None = None,
    ) -> "Document":
        """Decode bytes: a byte order mark decides, then UTF-8, then `encoding`, then detection.

        Raises:
            DecodingError: no codec reads all of the bytes as text.
        """
        text, taken = _decode(data, origin, encoding)
        return cls(text, origin, taken, url, retrieved)


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _decode(data: bytes, origin: str, declared: str | None) -> tuple[str, str]:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strictly(data, codec, origin, "its byte order mark"), codec
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if declared is not None:
        return _strictly(data, declared, origin, "the caller"), codecs.lookup(declared).name
    return _detect(data, origin)


def _strictly(data: bytes, codec: str, origin: str, authority: str) -> str:
    try:
        return data.decode(codec)
    except LookupError:
        raise DecodingError(
            f"{origin}: no codec is called {codec!r}; name one that Python knows, such as 'cp1252'"
        ) from None
    except UnicodeDecodeError as error:
        raise DecodingError(
            f"{origin}: not {codec}, as {authority} says: byte {error.start} is {data[error.start]:#04x}; "
            "save the file as UTF-8 or pass encoding="
        ) from error


_WESTERN = "cp1252"
_SAMPLE = 65_536
"""Bytes that detection looks at; the codec it names must then decode all of them."""


def _detect(data: bytes, origin: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    matches = from_bytes(data[:_SAMPLE])
    best = matches.best()
    if best is None:
        candidates = [] if _is_binary(data) else [_WESTERN]
    elif _WESTERN in best.could_be_from_charset or any(_as_good(match, best) for match in matches):
        candidates = [_WESTERN, best.encoding]
    else:
        candidates = [best.encoding, _WESTERN]
    for codec in candidates:
        try:
            return data.decode(codec), codecs.lookup(codec).name
        except UnicodeDecodeError:
            continue
    raise DecodingError(
        f"{origin}: its bytes are neither UTF-8 nor text in an encoding that could be recognised; "
        "if it is text, pass encoding=, otherwise leave the file out"
    )


def _as_good(match: "CharsetMatch", best: "CharsetMatch") -> bool:
    """Whether a match is cp1252 and no worse than the best; its neighbours differ in a few accents only."""
    is_western = match.encoding == _WESTERN
    return is_western and match.chaos <= best.chaos + 0.05 and match.coherence >= best.coherence


def _is_binary(data: bytes) -> bool:
    head = data[:_SAMPLE]
    controls = sum(head.count(bytes([code])) for code in range(32) if code not in b"\t\n\r\f\x0b\x1b")
    return b"\0" in head or controls > len(head) // 100
