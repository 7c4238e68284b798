"""Articles as rows: what the steps of a corpus job need of each, and what gives it back whole."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from attrs import fields, frozen

from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.dates import NewsDate, read_date, read_iso
from newscorpus.document import Document, Stated
from newscorpus.errors import NewscorpusError
from newscorpus.records import dumps, loads
from newscorpus.registry import Registry, default_registry

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Reader", "Unknown", "batches", "read_row", "row_schema"]

Unknown = Literal["plain", "error", "skip"]
"""What to do with a text of no known source: read it as paragraphs, count it as failed, or leave it out."""

PART_BITS = 32
"""An id is the number of its part, shifted by so many bits, plus its row in the part; so ids ascend with positions."""

_BATCH = 2_000

_JSON = json.JSONEncoder(ensure_ascii=False)
_STATED = tuple(field.name for field in fields(Stated))


def row_schema() -> "pa.Schema":
    """Return the columns of an article row.

    `body` is the text of the article without the page around it; `text` the source text where it is another;
    `record` the record where it was read as one, since only that gives the article back.
    """
    import pyarrow as pa

    names = ["source", "title", "body", "text", "origin", "url", "encoding", "parser", "stated", "record"]
    return pa.schema(
        [
            ("id", pa.int64()),
            ("published", pa.date32()),
            ("retrieved", pa.date32()),
            *((name, pa.string()) for name in names),
        ]
    )


@frozen(kw_only=True)
class Reader:
    """Makes rows of documents.

    Args:
        parser: the name of the parser that reads everything; detection is skipped.
        unknown: what to do with a text of no known source.
    """

    parser: str | None = None
    unknown: Unknown = "plain"

    def row(self, item: Document | Article) -> dict[str, Any] | Failure | None:
        """Return the row of a text, or why there is none; None for one that is to be left out."""
        if isinstance(item, Article):
            return {**_row_of(item), "record": dumps(item)}
        registry = default_registry()
        try:
            parser = registry.choose(item) if self.parser is None else registry.parser(self.parser)
            if parser is None:
                return self._unclaimed(item)
            return _row_of(registry.parse(item, parser=parser.name))
        except NewscorpusError as error:
            return Failure(origin=item.origin, rule=_rule(error), message=str(error))

    def _unclaimed(self, document: Document) -> dict[str, Any] | Failure | None:
        if self.unknown == "skip":
            return None
        if self.unknown == "error":
            return Failure(
                origin=document.origin,
                rule="unknown source",
                message=f"{document.origin}: no parser claims it; read it as paragraphs with unknown='plain'",
            )
        row = _row_of_document(document)
        return {
            **row,
            "source": row["source"] or _host(document.url),
            "parser": "plain",
            "body": document.text,
        }


def batches(rows: Iterable[dict[str, Any]], part: int) -> "Iterator[pa.RecordBatch]":
    """Yield rows as record batches, with their ids."""

    schema = row_schema()
    waiting: list[dict[str, Any]] = []
    row = part << PART_BITS
    for number, values in enumerate(rows, row):
        waiting.append({**values, "id": number})
        if len(waiting) == _BATCH:
            yield _batch(waiting, schema)
            waiting = []
    if waiting:
        yield _batch(waiting, schema)


def _batch(rows: list[dict[str, Any]], schema: "pa.Schema") -> "pa.RecordBatch":
    import pyarrow as pa

    try:
        return pa.RecordBatch.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist([_without_surrogates(row) for row in rows], schema=schema)


def _without_surrogates(row: dict[str, Any]) -> dict[str, Any]:
    """Put U+FFFD for lone surrogates, which no Parquet file can hold; the record, whose JSON can, keeps them."""
    words = {name: value for name, value in row.items() if isinstance(value, str)}
    if all(_is_sound(value) for value in words.values()):
        return row
    record = row.get("record") or dumps(
        read_row({**dict.fromkeys(row_schema().names), **row}, default_registry())
    )
    sound = {
        name: value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        for name, value in words.items()
    }
    return {**row, **sound, "record": json.dumps(json.loads(record))}


def _is_sound(words: str) -> bool:
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_row(row: dict[str, Any], registry: Registry) -> Article:
    """Return the article of a row, read from its text again or from its record."""
    if row["record"] is not None:
        return loads(row["record"])
    document = Document(
        row["body"] if row["text"] is None else row["text"],
        origin=row["origin"],
        encoding=row["encoding"],
        url=row["url"],
        retrieved=row["retrieved"],
        stated=_get_stated(row["stated"]),
    )
    return registry.parse(document, parser=row["parser"])


def _row_of(article: Article) -> dict[str, Any]:
    body = article.text
    row = _row_of_document(article.document)
    row["parser"], row["body"] = article.parser, body
    if body != article.document.text:
        row["text"] = article.document.text
    row["source"] = row["source"] or article.source or _host(article.document.url)
    row["title"] = article.headline or row["title"]
    row["published"] = _day(article.published) or row["published"]
    return row


def _row_of_document(document: Document) -> dict[str, Any]:
    stated = document.stated
    source = title = published = None
    for one in reversed(stated):  # the strongest witness comes first, and so is asked last
        source, title, published = one.source or source, one.title or title, one.published or published
    return {
        "source": source,
        "title": title,
        "published": stated_day(published),
        "origin": document.origin,
        "url": document.url,
        "encoding": document.encoding,
        "retrieved": document.retrieved,
        "stated": _JSON.encode([_put_stated(one) for one in stated]) if stated else None,
    }


def _host(url: str | None) -> str | None:
    """Return the site of an address, which is the last witness of who published a text."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _put_stated(stated: Stated) -> dict[str, Any]:
    """Return what is stated, without what is not."""
    return {name: value for name in _STATED if (value := getattr(stated, name)) not in (None, ())}


def _day(stamp: NewsDate | None) -> date | None:
    if stamp is None or stamp.year is None or stamp.month is None or stamp.day is None:
        return None
    return date(stamp.year, stamp.month, stamp.day)


def stated_day(words: str | None) -> date | None:
    """Return the day that a stated date names, or None where it names none."""
    if not words:
        return None
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        return _day(read_iso(words) or read_date(words))


def _get_stated(words: str | None) -> tuple[Stated, ...]:
    if words is None:
        return ()
    return tuple(
        Stated(
            **{
                **values,
                "authors": tuple(values.get("authors", ())),
                "more": tuple((name, value) for name, value in values.get("more", ())),
            }
        )
        for values in json.loads(words)
    )


def _rule(error: NewscorpusError) -> str:
    """Name an error's rule by its class: ``UnknownSourceError`` is ``"unknown source"``."""
    name = type(error).__name__.removesuffix("Error")
    return "".join(f" {char.lower()}" if char.isupper() else char for char in name).strip()
