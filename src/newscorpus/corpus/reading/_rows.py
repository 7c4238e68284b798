"""Rows of a table as documents, with what their columns say kept beside the text."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from attrs import field, frozen

from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._columns import Columns, Found
from newscorpus.corpus.reading._failing import failure
from newscorpus.document import Document, Stated

BY = "columns"
"""Who states what the columns of a table say."""
_NOTHING = Stated(by=BY)


@frozen
class Rows:
    """Turns rows into documents by the columns that are asked for."""

    columns: Columns
    _known: dict[tuple[str, ...], Found] = field(factory=dict, init=False, eq=False, repr=False)

    def read(self, row: Mapping[str, Any], origin: str) -> Document | Failure:
        """Return the document of one row, its values by the names of their columns; `origin` says where the row stands."""
        found = self.find(tuple(row))
        lacking = self.lacking(found, origin)
        if lacking is not None:
            return lacking
        text = row[found.text] if found.text is not None else None
        if not isinstance(text, str):
            kind = "empty" if text is None else f"a {type(text).__name__}, not a text"
            return failure(
                origin, "text", f"column {found.text!r} is {kind}; {_NAME_IT}, or leave the row out"
            )
        return _checked(text, row, found, origin)

    def find(self, names: tuple[str, ...]) -> Found:
        """Find the columns among the names that a row has; rows of one shape are asked about once."""
        if names not in self._known:
            if len(self._known) >= _SHAPES:
                self._known.clear()
            self._known[names] = self.columns.find(names)
        return self._known[names]

    def lacking(self, found: Found, origin: str) -> Failure | None:
        """Tell which asked-for column is not there, or that none can hold the text."""
        if found.text is not None and not found.absent:
            return None
        there = ", ".join(found.there[:_TOLD]) + (", …" if len(found.there) > _TOLD else "")
        if found.absent:
            what = f"no column is called {found.absent[0]!r}; there are {there or 'none'}: name one of these"
        else:
            what = f"no column has a usual name for the text; there are {there or 'none'}: {_NAME_IT}"
        return failure(origin, "column", what)


def has_surrogates(document: Document) -> bool:
    """Tell whether a document holds lone surrogates, which no file can hold."""
    words: list[str | None] = [document.text, document.origin, document.url]
    for stated in document.stated:
        words += [stated.source, stated.title, stated.published, stated.updated, stated.language]
        words += [*stated.authors, *(value for _, value in stated.more)]
    try:
        for word in words:
            if word is not None and not word.isascii():
                word.encode()
    except UnicodeEncodeError:
        return True
    return False


_NAME_IT = "name the text's column with --text-column or Columns(text=…)"


def _checked(text: str, row: Mapping[str, Any], found: Found, origin: str) -> Document | Failure:
    if not text or text.isspace():
        return failure(origin, "empty", "the text is empty; check what wrote the row")
    own = _word(row, found.origin) or origin
    return Document(text, own, url=_word(row, found.url), stated=_stated(row, found))


def _stated(row: Mapping[str, Any], found: Found) -> tuple[Stated, ...]:
    more = tuple((name, word) for name in found.more if (word := _word(row, name)) is not None)
    stated = Stated(
        by=BY,
        source=_word(row, found.source),
        title=_word(row, found.title),
        published=_word(row, found.date),
        updated=_word(row, found.updated),
        authors=_names(row.get(found.authors)) if found.authors is not None else (),
        language=_word(row, found.language),
        more=more,
    )
    return () if stated == _NOTHING else (stated,)


def _word(row: Mapping[str, Any], column: str | None) -> str | None:
    return None if column is None else _as_word(row.get(column))


def _as_word(value: Any) -> str | None:
    """Return a value as it would be written: dates in ISO form, a named thing by its name, None for nothing."""
    if isinstance(value, str):
        return value or None
    if value is None or isinstance(value, bytes) or value != value:  # data frames write NaN for nothing
        return None
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping) and isinstance(value.get("name"), str):
        return value["name"] or None
    if isinstance(value, Mapping | list | tuple):
        return json.dumps(value, ensure_ascii=False, default=str) if value else None
    return str(value)


def _names(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list | tuple) else [value]
    return tuple(name for each in values if (name := _as_word(each)) is not None)


_SHAPES = 256
_TOLD = 20
