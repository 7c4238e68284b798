"""The forms in which a job writes articles: a part for each unit, then the whole from its parts."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from attrs import frozen

from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.jobs._counts import Notes
from newscorpus.records import dumps

__all__ = ["JSONL", "Form", "TextForm"]

_BUFFER = 1 << 20


class Form(Protocol):
    """How articles are written. A frozen value that can be pickled; the same articles give the same whole, however they are cut."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def streams(self) -> bool:
        """Whether a part is written as the whole is, so that one part can be the whole."""

    def write(self, articles: Iterable[Article], file: BinaryIO, notes: Notes) -> None:
        """Write a part, and note each article that is in it."""

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Write the whole from its parts, each of which is there only until the next is asked for."""


@frozen(kw_only=True)
class TextForm:
    """Articles one after the other, each encoded by itself, with the same bytes between any two, and perhaps a frame around all."""

    name: str
    encode: Callable[[Article], bytes]
    between: bytes = b""
    frame: Callable[[], tuple[bytes, bytes]] | None = None

    @property
    def streams(self) -> bool:
        """Whether a part is written as the whole is: where there is no frame."""
        return self.frame is None

    def write(self, articles: Iterable[Article], file: BinaryIO, notes: Notes) -> None:
        """Write articles as they come."""
        gap = b""
        for article in articles:
            try:
                data = self.encode(article)
            except Exception as error:  # one article that cannot be written must not end a job
                notes.fail(_unwritten(article, error))
                continue
            file.write(gap + data)
            gap = self.between
            notes.read(article)

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Copy the parts one after the other."""
        before, after = (b"", b"") if self.frame is None else self.frame()
        if before:
            file.write(before)
        gap = b""
        for part in _filled(parts):
            file.write(gap)
            with part.open("rb") as source:
                shutil.copyfileobj(source, file, _BUFFER)
            gap = self.between
        if after:
            file.write(after)


def _filled(parts: Iterable[Path]) -> Iterator[Path]:
    return (part for part in parts if part.stat().st_size)


def _unwritten(article: Article, error: Exception) -> Failure:
    origin = article.document.origin
    message = (
        f"{origin}: was read but cannot be written ({type(error).__name__}: {error}); report it with the text"
    )
    return Failure(origin=origin, rule="writing", message=message)


def _line(article: Article) -> bytes:
    return dumps(article).encode() + b"\n"


JSONL = TextForm(name="jsonl", encode=_line)
"""Records, one a line."""
