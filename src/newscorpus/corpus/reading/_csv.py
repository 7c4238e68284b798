"""Tables of text: CSV and its kin with other separators."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import chain, zip_longest
from typing import BinaryIO

from attrs import frozen

from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import explain, failure
from newscorpus.corpus.reading._lines import read_lines
from newscorpus.corpus.reading._rows import Rows, has_surrogates
from newscorpus.corpus.reading._streams import LONGEST, open_stream
from newscorpus.corpus.reading._text import origin_of
from newscorpus.corpus.reading._unit import Unit
from newscorpus.document import Document
from newscorpus.errors import DecodingError

Read = Document | Failure


def read_csv(unit: Unit) -> Iterator[Read]:
    """Yield a document for each row below the header; an origin has the line on which its row begins."""
    origin = origin_of(unit.paths[0])
    try:
        with open_stream(unit.paths[0]) as stream:
            yield from read_table(stream, unit, origin)
    except csv.Error as error:
        yield failure(
            origin, "csv", f"cannot be read on as CSV ({error}); write it again with its texts quoted"
        )
    except Exception as error:
        yield explain(origin, error)


def read_table(stream: BinaryIO, unit: Unit, origin: str) -> Iterator[Read]:
    """Yield what the rows of a stream hold.

    Raises:
        csv.Error: the stream is no such table, or a cell is longer than memory allows.
    """
    lines = _lines(stream, unit.encoding)
    first = next(lines).removeprefix("\ufeff")
    if first == _END + "\n":
        yield failure(origin, "empty", "is empty; check what wrote it")
        return
    csv.field_size_limit(LONGEST)
    reader = csv.reader(chain([first], lines), delimiter=find_separator(first))
    table = _Table(tuple(next(reader)), Rows(unit.columns), origin)
    lacking = table.lacking()
    if lacking is not None:
        yield lacking
        return
    begins = reader.line_num + 1
    cells: list[str] = []
    for cells in reader:
        if cells and cells != [_END]:
            yield table.read(cells, begins)
        begins = reader.line_num + 1


@frozen
class _Table:
    """The rows below one header."""

    header: tuple[str, ...]
    rows: Rows
    origin: str

    def lacking(self) -> Failure | None:
        return self.rows.lacking(self.rows.find(self.header), self.origin)

    def read(self, cells: list[str], line: int) -> Read:
        """Return the document of one row."""
        where = f"{self.origin}:{line}"
        if cells[-1].endswith((_END, _END + "\n")):
            return failure(
                where, "csv", "a quote is opened in this row and never closed; close it or double it"
            )
        if any(cells[len(self.header) :]):
            what = f"the row has {len(cells)} cells and the header {len(self.header)}"
            return failure(where, "csv", f"{what}; quote the texts that have separators in them")
        if any("\0" in cell for cell in cells):
            return failure(where, "nul", "the row has NUL characters; write the table again as UTF-8")
        read = self.rows.read(dict(zip_longest(self.header, cells[: len(self.header)])), where)
        if isinstance(read, Document) and has_surrogates(read):
            return failure(where, "encoding", "the row is not UTF-8; name its encoding with --encoding")
        return read


def find_separator(header: str) -> str:
    """Return the separator of a table: the comma, semicolon, tab or bar that stands most often in its header, outside quotes."""
    bare = re.sub(r'"[^"]*"', "", header)
    return max(",;\t|", key=bare.count)


_END = "\x1eend of the table\x1e"
"""A row after the last. If it does not come back as a row of its own, a quote was open at the end."""


def _lines(stream: BinaryIO, declared: str | None) -> Iterator[str]:
    """Yield the lines as text, and `_END` after them. What no codec reads becomes lone surrogates, which the row is told by."""
    line = "\n"
    for line in _decoded(stream, declared):
        yield line
    yield ("" if line.endswith("\n") else "\n") + _END + "\n"


def _decoded(stream: BinaryIO, declared: str | None) -> Iterator[str]:
    sample = _peek(stream)
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        wrapper = io.TextIOWrapper(stream, "utf-16", newline="")
        try:
            yield from wrapper
        finally:
            wrapper.detach()
        return
    fallback = declared or _guess(sample)
    for line in read_lines(stream):
        if line is None:
            raise csv.Error(f"a line is longer than {LONGEST >> 20} MB")
        try:
            yield line.decode()
        except UnicodeDecodeError:
            yield line.decode(fallback) if fallback else line.decode(errors="surrogateescape")


def _guess(sample: bytes) -> str | None:
    """Return the encoding of the first lines if they are not UTF-8."""
    whole = sample[: sample.rfind(b"\n") + 1] or sample
    try:
        return None if _is_utf8(sample) else Document.decode(whole).encoding
    except DecodingError:
        return None


def _is_utf8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _peek(stream: BinaryIO) -> bytes:
    sample: bytes = stream.peek(_SAMPLE)  # type: ignore[attr-defined]
    return sample[:_SAMPLE]


_SAMPLE = 1 << 16
