"""Reading into a store: units of input become parts, on all cores, and what is there already is not read again."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

from newscorpus.article import Article
from newscorpus.corpus._articles import Reader, batches
from newscorpus.corpus._store import Store
from newscorpus.corpus._values import Failure
from newscorpus.corpus.engines import Engine, run_each
from newscorpus.corpus.reading import Unit, read_unit
from newscorpus.document import Document, Stated

__all__ = ["given_texts", "ingest", "ingest_texts"]

_TEXTS = 4_000
"""Texts given by a caller that make one part."""


@frozen(kw_only=True)
class _Part:
    """A part to be made: from a unit of input, or from texts that were given."""

    folder: Path
    number: int
    reader: Reader
    unit: Unit | None = None
    texts: tuple[Document | Article, ...] = field(default=(), repr=False)


def ingest(engine: Engine, store: Store, units: Iterable[Unit], reader: Reader, *, first: int = 0) -> None:
    """Read units into a store as parts from number `first` on, on all workers; parts that are there are left as they are."""
    parts = [
        _Part(folder=store.folder, number=number, reader=reader, unit=unit)
        for number, unit in enumerate(units, first)
        if not store.part_path(number).exists()
    ]
    for part in parts:
        if part.unit is not None and part.unit.is_stdin:
            _make(part)
    run_each(
        engine, _make, (part for part in parts if part.unit is not None and not part.unit.is_stdin), "units"
    )
    store.forget()


def ingest_texts(
    engine: Engine, store: Store, texts: Iterable[Document | Article], reader: Reader, *, first: int = 0
) -> None:
    """Read texts that were given into a store, as parts from number `first` on."""
    parts = (
        _Part(folder=store.folder, number=number, reader=reader, texts=tuple(chunk))
        for number, chunk in enumerate(_chunks(texts), first)
    )
    run_each(engine, _make, parts, "texts")
    store.forget()


def given_texts(rows: Iterable[Any]) -> Iterator[Document]:
    """Yield the documents of rows with a text and, if they are there, a source, a date, a title, a URL and an origin.

    Raises:
        TypeError: a row is no mapping with a string under ``"text"``.
    """
    for number, row in enumerate(rows):
        text = row.get("text") if hasattr(row, "get") else None
        if not isinstance(text, str):
            raise TypeError(
                f"row {number}: must be a mapping with a string under 'text', got {row!r:.80}; leave out rows without text"
            )
        day = row.get("date")
        source, title = row.get("source"), row.get("title")
        stated = () if source is title is day is None else (_given(source, title, day),)
        yield Document(
            text, origin=str(row.get("origin") or f"<text {number}>"), url=row.get("url"), stated=stated
        )


def _given(source: Any, title: Any, day: Any) -> Stated:
    return Stated(
        by="given",
        source=None if source is None else str(source),
        title=None if title is None else str(title),
        published=None if day is None else day.isoformat() if hasattr(day, "isoformat") else str(day),
    )


def _chunks(texts: Iterable[Document | Article]) -> Iterator[list[Document | Article]]:
    chunk: list[Document | Article] = []
    for text in texts:
        chunk.append(text)
        if len(chunk) == _TEXTS:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _make(part: _Part) -> None:
    failures: list[Failure] = []
    items = part.texts if part.unit is None else read_unit(part.unit)
    rows = _rows(items, part.reader, failures)
    Store(part.folder).write_part(part.number, batches(rows, part.number), failures)


def _rows(
    items: Iterable[Document | Article | Failure], reader: Reader, failures: list[Failure]
) -> Iterator[dict[str, Any]]:
    for item in items:
        row = item if isinstance(item, Failure) else reader.row(item)
        if isinstance(row, Failure):
            failures.append(row)
        elif row is not None:
            yield row
