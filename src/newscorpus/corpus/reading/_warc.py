"""Web archives: the pages among their responses."""

import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from typing import Any, BinaryIO, cast

from newscorpus._extras import need
from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import explain, failure
from newscorpus.corpus.reading._http import Answer, read_answer
from newscorpus.corpus.reading._page import LONGEST_PAGE, read_page
from newscorpus.corpus.reading._text import origin_of
from newscorpus.corpus.reading._unit import STDIN, Unit
from newscorpus.document import Document

Read = Document | Failure


def read_archive(unit: Unit, passed_over: Counter[str]) -> Iterator[Read]:
    """Yield the text of each page in an archive; an origin has the offset of its record.

    Responses that are no pages are no failures: `passed_over` counts them by reason (``"HTTP status"``, ``"not HTML"``,
    ``"revisit"``).
    """
    path = unit.paths[0]
    try:
        with _open(path) as stream:
            if unit.start:
                stream.seek(unit.start)
            yield from _Archive(stream, origin_of(path), passed_over, unit.stop).read()
    except OSError as error:
        yield explain(origin_of(path), error)


def _open(path: str) -> AbstractContextManager[BinaryIO]:
    if path == STDIN:
        return nullcontext(cast(BinaryIO, sys.stdin.buffer))
    return open(path, "rb", buffering=1 << 18)


class _Archive:
    """An archive that is being read: where its last record stands, and whether all of it was there."""

    def __init__(self, stream: BinaryIO, origin: str, passed_over: Counter[str], stop: int | None) -> None:
        self._stream, self._origin, self._passed_over, self._stop = stream, origin, passed_over, stop
        self._offset = self._same = -1
        self._short: str | None = None

    def read(self) -> Iterator[Read]:
        try:
            for record in self._records():
                if self._stop is not None and record.stream_pos >= self._stop:
                    break
                if self._short is not None:
                    yield failure(self._short, "warc", "the record is not as long as it says; leave it out")
                read = self._read_record(record)
                if read is not None:
                    yield read
        except OSError as error:
            if error.errno is not None:
                raise
            yield self._fail("warc", f"the archive is damaged after byte {max(self._offset, 0)} ({error})")
            return
        if self._offset < 0:
            yield self._fail("empty", "holds no records")
        elif self._short is not None or (self._stop is None and self._ends_early()):
            yield self._fail("truncated", f"the archive ends within its record at byte {self._offset}")

    def _records(self) -> Iterator[Any]:
        warc: Any = need("fastwarc.warc", extra="web", for_what="reading web archives")
        yield from warc.ArchiveIterator(self._stream, parse_http=False)

    def _read_record(self, record: Any) -> Read | None:
        where = self._move(record)
        kind = (record.headers.get("WARC-Type") or "").lower()
        if record.content_length > LONGEST_PAGE:
            self._short = None
            what = "the record is too long for a page; leave it out"
            return failure(where, "size", what) if kind == "response" else None
        declared: str | None = record.headers.get("Content-Length")
        record.freeze()
        is_whole = declared is not None and declared.isdecimal() and int(declared) == record.content_length
        self._short = None if is_whole else where
        if not is_whole:
            return None
        if kind == "revisit":
            self._passed_over["revisit"] += 1
        return self._read_response(record, where) if kind == "response" and record.is_http else None

    def _read_response(self, record: Any, where: str) -> Read | None:
        answer = read_answer(record.reader.read())
        if isinstance(answer, str):
            self._passed_over[answer] += 1
            return None
        if answer.is_packed:
            return failure(
                where, "compression", "the page's own compression cannot be undone; fetch it again"
            )
        return _read_page(record, answer, where)

    def _move(self, record: Any) -> str:
        """Note where the record stands, and return what it is called; records of one compressed block are told apart."""
        self._same = self._same + 1 if record.stream_pos == self._offset else 0
        self._offset = record.stream_pos
        return f"{self._origin}@{self._offset}" + (f".{self._same}" if self._same else "")

    def _ends_early(self) -> bool:
        """Whether the gzip member of the last record is cut, which leaves no trace where the cut is in its first bytes."""
        if not self._stream.seekable():
            return False
        self._stream.seek(self._offset)
        if self._stream.read(2) != b"\x1f\x8b":
            return False
        self._stream.seek(self._offset)
        try:
            with gzip.GzipFile(fileobj=self._stream) as member:
                while member.read(1 << 20):
                    pass
        except (OSError, EOFError):
            return True
        return False

    def _fail(self, rule: str, what: str) -> Failure:
        return failure(self._origin, rule, f"{what}; what was read before stands: fetch the archive again")


def _read_page(record: Any, answer: Answer, where: str) -> Read:
    day: date | None = record.record_date.date() if record.record_date is not None else None
    url: str | None = record.headers.get("WARC-Target-URI")
    return read_page(
        answer.body, origin=where, charset=answer.charset, url=url and url.strip("<>"), retrieved=day
    )
