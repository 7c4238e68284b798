"""Reading into a store: units of input become parts, on all cores, and what is there already is not read again."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from attrs import field, frozen

from newscorpus.article import Article
from newscorpus.corpus._articles import Reader, batches
from newscorpus.corpus._store import Store
from newscorpus.corpus._values import Failure
from newscorpus.corpus.engines import Engine
from newscorpus.corpus.reading import Unit, read_unit
from newscorpus.document import Document, Stated

__all__ = ["given_texts", "ingest", "ingest_texts"]

_TEXTS = 2_000
"""Texts given by a caller that make one part."""


Given = tuple[str, str | None, str | None, str | None, str | None, str]
"""A text with its source, title, day, URL and origin: bare, since a worker gets thousands of them in one piece."""


@frozen(kw_only=True)
class _Part:
    """A part to be made: from a unit of input, or from texts that were given."""

    store: Store
    number: int
    reader: Reader
    unit: Unit | None = None
    texts: tuple[Given | Article, ...] = field(default=(), repr=False)


def ingest(engine: Engine, store: Store, units: Iterable[Unit], reader: Reader, *, first: int = 0) -> None:
    """Read units into a store as parts from number `first` on, on all workers; parts that are there are left as they are."""
    parts = [
        _Part(store=store, number=number, reader=reader, unit=unit)
        for number, unit in enumerate(units, first)
        if not store.part_path(number).exists()
    ]
    for part in parts:
        if part.unit is not None and part.unit.is_stdin:
            _make(part)
    engine.each(_make, (part for part in parts if part.unit is not None and not part.unit.is_stdin), "units")
    store.forget()


def ingest_texts(
    engine: Engine, store: Store, texts: Iterable[Given | Article], reader: Reader, *, first: int = 0
) -> None:
    """Read texts that were given into a store, as parts from number `first` on."""
    parts = (
        _Part(store=store, number=number, reader=reader, texts=chunk)
        for number, chunk in enumerate(_chunks(texts), first)
    )
    engine.each(_make, parts, "texts")
    store.forget()


def given_texts(rows: Iterable[Any]) -> Iterator[Given]:
    """Yield rows with a text and, if they are there, a source, a date, a title, a URL and an origin, as they are handed on.

    Raises:
        TypeError: a row is no mapping with a string under ``"text"``.
    """
    for number, row in enumerate(rows):
        text = row.get("text") if hasattr(row, "get") else None
        if not isinstance(text, str):
            raise TypeError(
                f"row {number}: must be a mapping with a string under 'text', got {row!r:.80}; leave out rows without text"
            )
        source, title, url = (_words(row.get(name)) for name in ("source", "title", "url"))
        yield text, source, title, _day(row.get("date")), url, str(row.get("origin") or f"<text {number}>")


def _words(value: Any) -> str | None:
    return None if value is None else str(value)


def _day(value: Any) -> str | None:
    return value.isoformat() if hasattr(value, "isoformat") else _words(value)


def _document(given: Given) -> Document:
    text, source, title, day, url, origin = given
    stated: tuple[Stated, ...] = ()
    if not source is title is day is None:
        stated = (Stated(by="given", source=source, title=title, published=day),)
    return Document(text, origin=origin, url=url, stated=stated)


def _chunks(texts: Iterable[Given | Article]) -> Iterator[tuple[Given | Article, ...]]:
    texts = iter(texts)
    while chunk := tuple(islice(texts, _TEXTS)):
        yield chunk


def _make(part: _Part) -> None:
    failures: list[Failure] = []
    rows = _rows(_items(part), part.reader, failures)
    part.store.write_part(part.number, batches(rows, part.number), failures)


def _items(part: _Part) -> Iterator[Document | Article | Failure]:
    if part.unit is not None:
        yield from read_unit(part.unit)
    for text in part.texts:
        yield text if isinstance(text, Article) else _document(text)


def _rows(
    items: Iterable[Document | Article | Failure], reader: Reader, failures: list[Failure]
) -> Iterator[dict[str, Any]]:
    for item in items:
        row = item if isinstance(item, Failure) else reader.row(item)
        if isinstance(row, Failure):
            failures.append(row)
        elif row is not None:
            yield row
