"""JSON Lines: rows of any columns, and our own records."""

import codecs
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from newscorpus._extras import perhaps
from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import explain, failure
from newscorpus.corpus.reading._lines import read_lines
from newscorpus.corpus.reading._rows import Rows, has_surrogates
from newscorpus.corpus.reading._streams import LONGEST, open_stream
from newscorpus.corpus.reading._text import origin_of, read_whole
from newscorpus.corpus.reading._unit import Unit
from newscorpus.document import Document
from newscorpus.errors import RecordError
from newscorpus.records import from_record

Read = Document | Article | Failure


def read_jsonl(unit: Unit) -> Iterator[Read]:
    """Yield a document for each line, or an article where a line is a record; blank lines are passed over."""
    path = unit.paths[0]
    try:
        with open_stream(path) as stream:
            if unit.start:
                stream.seek(unit.start)
            yield from read_rows(stream, unit, origin_of(path))
    except Exception as error:
        yield explain(origin_of(path), error)


def read_rows(stream: BinaryIO, unit: Unit, origin: str) -> Iterator[Read]:
    """Yield what the lines of a stream hold, from where it stands."""
    rows = Rows(unit.columns)
    size = None if unit.stop is None else unit.stop - unit.start
    number = unit.before
    for number, line in enumerate(read_lines(stream, size=size), start=unit.before + 1):
        where = f"{origin}:{number}"
        if line is None:
            yield failure(where, "size", f"the line is longer than {LONGEST >> 20} MB; check what wrote it")
            continue
        row = _load(line.removeprefix(codecs.BOM_UTF8) if number == 1 else line, where, unit.encoding)
        if row is not _BLANK:
            yield row if isinstance(row, Failure) else read_object(row, where, rows, unit)
    if number == 0:
        yield failure(origin, "empty", "is empty; check what wrote it")


def read_json(unit: Unit) -> Iterator[Read]:
    """Yield what a JSON file holds: one object, a list of them, or lines."""
    path = unit.paths[0]
    data = read_whole(path)
    if isinstance(data, Failure):
        yield data
        return
    origin, rows = origin_of(path), Rows(unit.columns)
    value = _load(data.removeprefix(codecs.BOM_UTF8), origin, unit.encoding)
    if value is _BLANK:
        yield failure(origin, "empty", "is empty; check what wrote it")
    elif isinstance(value, Failure) and data.count(b"\n") > 1:
        yield from read_rows(io.BytesIO(data), unit, origin)
    elif isinstance(value, list):
        for number, item in enumerate(value, start=1):
            yield read_object(item, f"{origin}:{number}", rows, unit)
    else:
        yield value if isinstance(value, Failure) else read_object(value, origin, rows, unit)


def read_object(row: Any, where: str, rows: Rows, unit: Unit) -> Read:
    """Return the article of a record, or the document of any other object."""
    if not isinstance(row, dict):
        return failure(where, "json", f"is no JSON object but {type(row).__name__}; write one object a line")
    if unit.form != "records" and not ("version" in row and "blocks" in row):
        return _sound(rows.read(row, where), where)
    try:
        return from_record(row)
    except RecordError as error:
        return failure(where, "record", f"{error}; write it again with `newscorpus parse`")


def _sound(found: Document | Failure, where: str) -> Document | Failure:
    """Refuse a document with lone surrogates, which escapes can write."""
    if isinstance(found, Document) and has_surrogates(found):
        what = "holds a lone surrogate, which is no character; write the row again from its source"
        return failure(where, "surrogates", what)
    return found


_BLANK = object()
"""A line of white space only."""


_RECORD = b'{"version":'
"""How our own records begin."""
_PLAIN = frozenset((str, int, bool, type(None)))
_GREATEST = 2**63
"""Whole numbers from here on are kept by the standard library, and rounded by orjson."""


def _load(line: bytes, where: str, encoding: str | None) -> Any:
    """Return what a line holds, why it cannot be read, or `_BLANK`: the same with orjson, which reads twice as fast, and without."""
    row = _load_plain(line)
    if row is not None:
        return row
    try:
        text = _decode(line, encoding)
    except (UnicodeDecodeError, LookupError) as error:
        return failure(where, "encoding", f"is not UTF-8 ({error}); write it as UTF-8, or name its encoding")
    if not text or text.isspace():
        return _BLANK
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        return failure(where, "json", f"is no JSON ({error}); check what wrote it")


def _load_plain(line: bytes) -> dict[str, Any] | None:
    """Return the row of a line that orjson reads as the standard library does, or None for any other, and where it is not installed."""
    fast = perhaps("orjson")
    if fast is None or line.startswith(_RECORD):
        return None
    try:
        row = fast.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) and _is_exact(row) else None


def _is_exact(row: dict[str, Any]) -> bool:
    """Whether no number in a row may have been rounded."""
    waiting: list[Iterable[Any]] = [row.values()]
    for values in waiting:  # which grows meanwhile
        for value in values:
            kind = type(value)
            if kind is float:
                if not 0 < abs(value) < _GREATEST:
                    return False
            elif kind not in _PLAIN:
                waiting.append(value.values() if kind is dict else value)
    return True


def _decode(line: bytes, encoding: str | None) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        if encoding is None:
            raise
        return line.decode(encoding)
