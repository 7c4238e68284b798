"""Articles in records: what readers want first, then the blocks, then the source text."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from newscorpus.article import Article, Dateline, Problem
from newscorpus.document import Document
from newscorpus.errors import RecordError, TilingError
from newscorpus.records._blocks import get_block, put_block
from newscorpus.records._stated import get_stated, put_stated
from newscorpus.records._values import (
    Record,
    checked,
    expect,
    get_date,
    get_span,
    get_text,
    put_date,
    put_span,
)

VERSION = 1
"""The version of the record format; a reader refuses records of another."""

T = TypeVar("T")


def to_record(article: Article) -> Record:
    """Return an article as a JSON-ready dictionary.

    ``from_record(to_record(article)) == article``. Headline, byline and the like repeat what the blocks hold, for
    readers who do not want to walk them.
    """
    document = article.document
    record: Record = {
        "version": VERSION,
        "origin": document.origin,
        "url": document.url,
        "retrieved": None if document.retrieved is None else document.retrieved.isoformat(),
        "encoding": document.encoding,
        "parser": article.parser,
        "parser_version": article.parser_version,
        "source": article.source,
        "kind": article.kind,
        "language": article.language,
        "headline": article.headline,
        "kicker": article.kicker,
        "standfirst": article.standfirst,
        "byline": list(article.byline),
        "authors": list(article.authors),
        "dateline": _put_dateline(article.dateline),
        "agencies": list(article.agencies),
    }
    put_date(record, "published", article.published)
    put_date(record, "updated", article.updated)
    record["problems"] = [_put_problem(problem) for problem in article.problems]
    record["blocks"] = [put_block(block) for block in article.blocks]
    if document.stated:
        record["stated"] = [put_stated(stated) for stated in document.stated]
    record["text"] = document.text
    return record


def from_record(record: Record) -> Article:
    """Return the article of a record.

    Raises:
        RecordError: the record has another version or shape, or its blocks do not tile the text it carries.
    """
    origin = record.get("origin") if isinstance(record, dict) else None
    try:
        return _read(expect(record, dict, "the record"))
    except (RecordError, TilingError) as error:
        where = origin if isinstance(origin, str) else "<record>"
        raise RecordError(f"{where}: {error}; write the record again with `newscorpus parse`") from error


def _read(record: Record) -> Article:
    if record.get("version") != VERSION:
        raise RecordError(f"version must be {VERSION}, got {record.get('version')!r}")
    text = expect(record.get("text"), str, "text")
    return checked("the record", lambda: _article(record, text))


def _article(record: Record, text: str) -> Article:
    retrieved = get_text(record, "retrieved")
    blocks = expect(record.get("blocks"), list, "blocks")
    problems = expect(record.get("problems", []), list, "problems")
    kind: Any = expect(record.get("kind"), str, "kind")
    return Article(
        document=Document(
            text,
            origin=get_text(record, "origin") or "<record>",
            encoding=get_text(record, "encoding") or "utf-8",
            url=get_text(record, "url"),
            retrieved=None if retrieved is None else date.fromisoformat(retrieved),
            stated=_each(expect(record.get("stated", []), list, "stated"), "stated", get_stated),
        ),
        parser=expect(record.get("parser"), str, "parser"),
        parser_version=get_text(record, "parser_version") or "1",
        source=get_text(record, "source"),
        kind=kind,
        language=get_text(record, "language"),
        blocks=_each(blocks, "blocks", lambda item, where: get_block(item, text, where)),
        published=get_date(record, "published"),
        updated=get_date(record, "updated"),
        problems=_each(problems, "problems", _get_problem),
    )


def _each(items: list[Any], name: str, get: Callable[[Any, str], T]) -> tuple[T, ...]:
    return tuple(get(item, f"{name}[{number}]") for number, item in enumerate(items))


def _put_dateline(dateline: Dateline | None) -> Record | None:
    if dateline is None:
        return None
    record: Record = {"places": list(dateline.places)}
    put_date(record, "date", dateline.date)
    record["agency"] = dateline.agency
    return record


def _put_problem(problem: Problem) -> Record:
    return {"code": problem.code, "message": problem.message, "span": put_span(problem.span)}


def _get_problem(record: Any, where: str) -> Problem:
    expect(record, dict, where)
    span = record.get("span")
    return Problem(
        code=expect(record.get("code"), str, f"{where}.code"),
        message=expect(record.get("message"), str, f"{where}.message"),
        span=None if span is None else get_span(span, f"{where}.span"),
    )
