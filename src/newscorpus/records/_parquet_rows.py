"""Articles read back from columns."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.article import BLOCK_TYPES, Article, Block, Entry, Problem
from newscorpus.document import Document, Span
from newscorpus.errors import RecordError, TilingError
from newscorpus.records._article import VERSION, from_record
from newscorpus.records._blocks import PLANS
from newscorpus.records._parquet_schema import KEY
from newscorpus.records._stated import get_stated
from newscorpus.records._values import Record, checked, get_date

if TYPE_CHECKING:
    import pyarrow as pa

AGAIN = "write the articles again with `newscorpus parse --format parquet`"

NEEDED = (
    "version", "origin", "url", "retrieved", "encoding", "parser", "parser_version", "source", "kind", "language",
    "published", "published_evidence", "updated", "updated_evidence", "problems", "stated", "blocks", "text", "exact",
)  # fmt: skip
"""The columns that articles are made of; the others repeat them for readers."""

_BARE = ("type", "parent", "start", "stop", "text")


def check_columns(schema: "pa.Schema", where: str) -> None:
    """Check that columns are those of articles, in the version that is read here.

    Raises:
        RecordError: they are not.
    """
    version = (schema.metadata or {}).get(KEY, str(VERSION).encode()).decode("utf-8", "replace")
    if version != str(VERSION):
        raise RecordError(
            f"{where}: its articles have version {version}, and version {VERSION} is read here; {AGAIN}, "
            "or read them with the newscorpus that wrote them"
        )
    missing = [name for name in NEEDED if name not in schema.names]
    if missing:
        raise RecordError(
            f"{where}: has no column {missing[0]!r}, so its rows are not whole articles; {AGAIN}, "
            "or parse its column of texts"
        )


def read_batch(batch: "pa.RecordBatch", where: str, first: int = 0) -> Iterator[Article]:
    """Yield the articles of a batch, whose first row has the number `first`.

    Raises:
        RecordError: a row has another version, or its blocks do not tile the text it carries.
    """
    columns = {name: batch.column(name).to_pylist() for name in NEEDED if name != "blocks"}
    blocks = _Blocks.of(batch.column("blocks"))
    for number in range(batch.num_rows):
        row = {name: column[number] for name, column in columns.items()}
        try:
            yield _read(row, blocks, number)
        except (RecordError, TilingError) as error:
            origin = row["origin"] or "<record>"
            raise RecordError(f"{where}: row {first + number} ({origin}): {error}; {AGAIN}") from error


def _read(row: Record, blocks: "_Blocks", number: int) -> Article:
    if row["version"] != VERSION:
        raise RecordError(f"version must be {VERSION}, got {row['version']!r}")
    if row["exact"] is not None:
        return from_record(
            checked("exact", lambda: json.loads(row["exact"].decode("utf-8", "surrogatepass")))
        )
    for name in ("text", "parser", "kind"):
        if row[name] is None:
            raise RecordError(f"{name} must be a string, got None")
    return checked("the row", lambda: _article(row, blocks, number))


def _article(row: Record, blocks: "_Blocks", number: int) -> Article:
    for key in ("published_evidence", "updated_evidence"):
        row[key] = _evidence(row[key])
    return Article(
        document=Document(
            row["text"],
            origin=row["origin"] or "<record>",
            encoding=row["encoding"] or "utf-8",
            url=row["url"],
            retrieved=row["retrieved"],
            stated=tuple(_get_stated(stated) for stated in row["stated"] or ()),
        ),
        parser=row["parser"],
        parser_version=row["parser_version"] or "1",
        source=row["source"],
        kind=row["kind"],
        language=row["language"],
        blocks=blocks.read(number, row["text"]),
        published=get_date(row, "published"),
        updated=get_date(row, "updated"),
        problems=tuple(_get_problem(problem) for problem in row["problems"] or ()),
    )


@frozen
class _Blocks:
    """The blocks of all rows of a batch."""

    offsets: Sequence[int]
    types: Sequence[str | None]
    parents: Sequence[int | None]
    starts: Sequence[int | None]
    stops: Sequence[int | None]
    own: dict[int, Record]

    @classmethod
    def of(cls, column: Any) -> "_Blocks":
        """Take the fields of blocks out of a column."""
        ends = column.offsets.to_pylist()
        low, held = ends[0], column.values.slice(ends[0], ends[-1] - ends[0])
        own: dict[int, Record] = defaultdict(dict)
        for field in held.type:
            if field.name not in _BARE:
                for here, value in _values(held.field(field.name)):
                    own[here][field.name] = _evidence(value) if isinstance(value, dict) else value
        bare = {name: held.field(name).to_pylist() for name in _BARE[:-1]}
        return cls(
            [end - low for end in ends], bare["type"], bare["parent"], bare["start"], bare["stop"], dict(own)
        )

    def read(self, number: int, text: str) -> tuple[Block, ...]:
        """Return the blocks of one row. They are read from the last, so that what an entry holds is there before it."""
        low, high = self.offsets[number], self.offsets[number + 1]
        held: dict[int | None, list[Block]] = defaultdict(list)
        for here in range(high - 1, low - 1, -1):
            parent = self.parents[here]
            if parent is not None and not (0 <= parent < here - low and self.types[low + parent] == "entry"):
                raise RecordError(f"blocks[{here - low}].parent must be the number of an entry before it")
            held[parent].append(self._block(here, text, held.pop(here - low, [])))
        return tuple(reversed(held[None]))

    def _block(self, here: int, text: str, inner: list[Block]) -> Block:
        name = self.types[here]
        kind = BLOCK_TYPES.get(name or "")
        if kind is None:
            raise RecordError(f"a block's type must be one of {', '.join(BLOCK_TYPES)}, got {name!r}")
        start, stop = self.starts[here], self.stops[here]
        if start is None or stop is None:
            raise RecordError("a block's start and stop must be whole numbers, got None")
        raw = text[start:stop]
        if not PLANS[kind]:
            return kind(start=start, raw=raw)
        record = self.own.get(here, {})
        extra = {field: get(record, field) for field, _, get in PLANS[kind]}
        if kind is Entry:
            extra["blocks"] = tuple(reversed(inner))
        return kind(start=start, raw=raw, **extra)


def _values(column: Any) -> Iterator[tuple[int, Any]]:
    """Yield the values of a column that are there, with their numbers; most fields are of few blocks."""
    if column.null_count < len(column):
        import pyarrow.compute as compute

        there = compute.indices_nonzero(column.is_valid())
        yield from zip(there.to_pylist(), column.take(there).to_pylist(), strict=True)


def _evidence(shown: Record | None) -> Record:
    if shown is None:
        return {}
    evidence = {name: shown[name] for name in ("raw", "zone")}
    evidence["span"] = None if shown["start"] is None else [shown["start"], shown["stop"]]
    if shown["known"] is not None:
        evidence["known"] = shown["known"]
    return evidence


def _get_problem(shown: Record) -> Problem:
    span = None if shown["start"] is None else Span(shown["start"], shown["stop"])
    return Problem(code=shown["code"], message=shown["message"], span=span)


def _get_stated(shown: Record) -> Any:
    return get_stated(shown | {"more": [[pair["name"], pair["value"]] for pair in shown["more"]]}, "stated")
