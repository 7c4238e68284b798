"""Articles as columns: lists that grow article by article and become arrays at once."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from newscorpus._extras import need
from newscorpus.article import Article, Block, Byline, Dateline, Entry, Problem, SignOff
from newscorpus.dates import NewsDate
from newscorpus.document import Span
from newscorpus.records._article import VERSION, from_record, to_record
from newscorpus.records._blocks import NAMES, PLANS, put_block
from newscorpus.records._parquet_schema import arrow_schema
from newscorpus.records._stated import put_stated
from newscorpus.records._values import Record, put_date

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 4_000
_CHARACTERS = 64_000_000
"""What a batch holds at most: it is in memory whole, with those who write it and those who read it."""

_LARGEST = 2**31 - 1
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_batches(articles: Iterable[Article]) -> "Iterator[pa.RecordBatch]":
    """Yield articles as record batches of a bounded size, in order.

    Raises:
        MissingExtraError: pyarrow is not installed.
        RecordError: an article has a block of a type that records do not know.
    """
    held: list[Article] = []
    characters = 0
    for article in articles:
        held.append(article)
        characters += len(article.document.text)
        if len(held) == _ROWS or characters >= _CHARACTERS:
            yield _batch(held)
            held, characters = [], 0
    if held:
        yield _batch(held)


def _batch(articles: list[Article]) -> "pa.RecordBatch":
    pa = need("pyarrow", extra="corpus", for_what="Parquet")
    parts = list(_fitting(pa, articles))
    return parts[0] if len(parts) == 1 else pa.Table.from_batches(parts).combine_chunks().to_batches()[0]


def _fitting(pa: Any, articles: list[Article]) -> "Iterator[pa.RecordBatch]":
    """Build one batch; where Arrow refuses a value, look for its article by its text, then by halves."""
    try:
        yield _build(articles)
    except (UnicodeEncodeError, OverflowError, pa.ArrowInvalid):
        runs = [(fits, list(run)) for fits, run in groupby(articles, _has_plain_text)]
        if len(articles) == 1:
            yield _exactly(articles)
        elif all(fits for fits, _ in runs):
            middle = len(articles) // 2
            yield from _fitting(pa, articles[:middle])
            yield from _fitting(pa, articles[middle:])
        else:
            for fits, run in runs:
                yield from _fitting(pa, run) if fits else [_exactly(run)]


def _has_plain_text(article: Article) -> bool:
    try:
        article.document.text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _exactly(articles: list[Article]) -> "pa.RecordBatch":
    """Build rows of articles that Arrow cannot hold: what can be shown of them, and beside it the whole record.

    Arrow has no lone surrogates, which stand in the record as UTF-8 would write them, and no spans past 2³¹.
    """
    records = [json.dumps(to_record(article), ensure_ascii=False) for article in articles]
    shown = [from_record(_clip(json.loads(_SURROGATE.sub("\ufffd", record)))) for record in records]
    return _build(shown, [record.encode("utf-8", "surrogatepass") for record in records])


def _clip(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _clip(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clip(inner) for inner in value]
    return min(value, _LARGEST) if isinstance(value, int) else value


def _build(articles: list[Article], exact: Sequence[bytes | None] = ()) -> "pa.RecordBatch":
    import pyarrow as pa

    schema = arrow_schema()
    blocks = _Blocks()
    rows = [_row(*pair, blocks) for pair in zip_longest(articles, exact)]
    arrays = {
        field.name: pa.array([row.get(field.name) for row in rows], field.type)
        for field in schema
        if field.name != "blocks"
    }
    arrays["blocks"] = blocks.array(schema.field("blocks").type)
    return pa.RecordBatch.from_arrays([arrays[name] for name in schema.names], schema=schema)


@define
class _Blocks:
    """The blocks of all articles of a batch, in the order of the text; an entry stands before what it holds."""

    types: list[str] = Factory(list)
    parents: list[int | None] = Factory(list)
    starts: list[int] = Factory(list)
    stops: list[int] = Factory(list)
    texts: list[str] = Factory(list)
    own: dict[str, dict[int, Any]] = Factory(lambda: defaultdict(dict))
    offsets: list[int] = Factory(lambda: [0])
    telling: list[Block] = Factory(list)

    def add(self, blocks: tuple[Block, ...]) -> int:
        """Add the blocks of one article and return where the first of them stands.

        `telling` are then those of its blocks that have fields of their own.
        """
        first = self.offsets[-1]
        self.telling = []
        self._add(blocks, None, first)
        self.offsets.append(len(self.types))
        return first

    def _add(self, blocks: tuple[Block, ...], parent: int | None, first: int) -> None:
        types, texts, starts, stops = self.types, self.texts, self.starts, self.stops
        for block in blocks:
            kind, start, raw = type(block), block.start, block.raw
            if kind not in PLANS:
                put_block(block)  # which says what is wrong with it
            types.append(NAMES[kind])
            starts.append(start)
            stops.append(start + len(raw))
            # Most slices have no white space to fold, and one look tells them.
            texts.append(raw if raw.isprintable() and "  " not in raw else block.text)
            self.parents.append(parent)
            if PLANS[kind]:
                self._add_own(block, len(types) - 1)
                if kind is Entry:
                    self._add(block.blocks, len(types) - 1 - first, first)  # type: ignore[attr-defined]

    def _add_own(self, block: Block, here: int) -> None:
        self.telling.append(block)
        record: Record = {}
        for name, put, _ in PLANS[type(block)]:
            put(record, name, getattr(block, name))
        for name, value in record.items():
            if value is not None:
                self.own[name][here] = _evidence(value) if type(value) is dict else value

    def array(self, kind: Any) -> "pa.Array":
        """Return a list of blocks for each article."""
        import pyarrow as pa

        struct = kind.value_type
        dense: dict[str, list[Any]] = {
            "type": self.types,
            "parent": self.parents,
            "start": self.starts,
            "stop": self.stops,
            "text": self.texts,
        }
        children = []
        for field in struct:
            values = dense.get(field.name)
            children.append(
                pa.array(values, field.type) if values is not None else self._sparse(field.name, field.type)
            )
        held = pa.StructArray.from_arrays(children, fields=list(struct))
        return pa.ListArray.from_arrays(pa.array(self.offsets, pa.int32()), held, type=kind)

    def _sparse(self, name: str, kind: Any) -> "pa.Array":
        import pyarrow as pa

        if name not in self.own:
            return pa.nulls(len(self.types), kind)
        values: list[Any] = [None] * len(self.types)
        for here, value in self.own[name].items():
            values[here] = value
        return pa.array(values, kind)


def _row(article: Article, exact: bytes | None, blocks: _Blocks) -> Record:
    document = article.document
    first = blocks.add(article.blocks)
    row: Record = {
        "version": VERSION,
        "origin": document.origin,
        "url": document.url,
        "retrieved": document.retrieved,
        "encoding": document.encoding,
        "parser": article.parser,
        "parser_version": article.parser_version,
        "source": article.source,
        "kind": article.kind,
        "language": article.language,
        "problems": [_put_problem(problem) for problem in article.problems],
        "stated": [_put_stated(stated) for stated in document.stated],
        "text": document.text,
        "exact": exact,
    }
    _put_views(row, article, blocks, first)
    _put_date(row, "published", article.published)
    _put_date(row, "updated", article.updated)
    return row


def _put_views(row: Record, article: Article, blocks: _Blocks, first: int) -> None:
    """Write what repeats the blocks, for readers who do not want to walk them, without walking them again."""
    said: dict[str, list[str]] = defaultdict(list)
    for kind, text in zip(blocks.types[first:], blocks.texts[first:], strict=True):
        said[kind].append(text)
    row["headline"] = next(iter(said["headline"]), None)
    row["kicker"] = next(iter(said["kicker"]), None)
    row["standfirst"] = " ".join(said["standfirst"]) or None
    row["byline"] = list(dict.fromkeys(said["byline"]))
    row["body"] = "\n\n".join(said["paragraph"])
    bylines = [block for block in blocks.telling if isinstance(block, Byline)]
    row["authors"] = list(dict.fromkeys(name for byline in bylines for name in byline.names))
    row["agencies"] = list(dict.fromkeys(_agencies(article, blocks.telling)))
    row["dateline"] = _first_dateline(blocks.telling)


def _agencies(article: Article, telling: list[Block]) -> Iterator[str]:
    for block in telling:
        if isinstance(block, Byline | SignOff):
            yield from block.agencies
        elif isinstance(block, Dateline) and block.agency is not None:
            yield block.agency
    for entry in article.entries:
        yield from entry.agencies


def _first_dateline(telling: list[Block]) -> Record | None:
    for block in telling:
        if isinstance(block, Dateline):
            day = None if block.date is None else str(block.date)
            return {"places": block.places, "date": day, "agency": block.agency}
    return None


def _put_date(row: Record, key: str, stated: NewsDate | None) -> None:
    put_date(row, key, stated)
    if stated is not None:
        row[f"{key}_evidence"] = _evidence(row[f"{key}_evidence"])
        if stated.year is not None and stated.month is not None and stated.day is not None:
            row[f"{key}_day"] = date(stated.year, stated.month, stated.day)


def _evidence(evidence: Record) -> Record:
    start, stop = evidence["span"] or (None, None)
    return {
        "raw": evidence["raw"],
        "start": start,
        "stop": stop,
        "zone": evidence["zone"],
        "known": evidence.get("known"),
    }


def _put_problem(problem: Problem) -> Record:
    start, stop = _ends(problem.span)
    return {"code": problem.code, "message": problem.message, "start": start, "stop": stop}


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span.start, span.stop)


def _put_stated(stated: Any) -> Record:
    record = put_stated(stated)
    record["more"] = [{"name": name, "value": value} for name, value in record["more"]]
    return record
