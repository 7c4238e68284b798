"""Blocks in records: their type, their span, their text, and the fields of their type."""

from collections.abc import Callable
from typing import Any

from attrs import fields

from newscorpus.article import BLOCK_TYPES, Block, Credit
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.errors import RecordError
from newscorpus.records._values import (
    Record,
    expect,
    get_credit,
    get_date,
    get_names,
    get_span,
    get_text,
    get_time,
    put_credit,
    put_date,
    put_time,
)

Put = Callable[[Record, str, Any], None]
Get = Callable[[Record, str], Any]

NAMES = {block: name for name, block in BLOCK_TYPES.items()}
"""The name in records of every block type."""


def put_block(block: Block) -> Record:
    """Write a block. Its `text` is for readers; its `span` is what counts."""
    kind = type(block)
    if kind not in NAMES:
        raise RecordError(
            f"a block must be of one of the types in BLOCK_TYPES, got {kind.__name__}; use Note or Boilerplate with a kind"
        )
    record: Record = {"type": NAMES[kind], "span": [block.start, block.stop], "text": block.text}
    for name, put, _ in PLANS[kind]:
        put(record, name, getattr(block, name))
    if kind is _ENTRY:
        record["blocks"] = [put_block(inner) for inner in block.blocks]  # type: ignore[attr-defined]
    return record


def get_block(record: Any, text: str, where: str) -> Block:
    """Read a block back over the source text.

    Raises:
        RecordError: the record is of no known type, or its text is not what stands at its span.
    """
    expect(record, dict, where)
    kind = BLOCK_TYPES.get(record.get("type", ""))
    if kind is None:
        raise RecordError(f"{where}.type must be one of {', '.join(BLOCK_TYPES)}, got {record.get('type')!r}")
    span = get_span(record.get("span"), f"{where}.span")
    extra = {name: get(record, name) for name, _, get in PLANS[kind]}
    if kind is _ENTRY:
        inner = expect(record.get("blocks", []), list, f"{where}.blocks")
        extra["blocks"] = tuple(
            get_block(item, text, f"{where}.blocks[{number}]") for number, item in enumerate(inner)
        )
    block = kind(start=span.start, raw=span.of(text), **extra)
    if record.get("text", block.text) != block.text:
        raise RecordError(f"{where}.text is not what stands at its span, which is {block.text!r:.80}")
    return block


def _put_plain(record: Record, key: str, value: Any) -> None:
    record[key] = value


def _put_names(record: Record, key: str, value: tuple[str, ...]) -> None:
    record[key] = list(value)


_CODECS: dict[Any, tuple[Put, Get]] = {
    str: (_put_plain, get_text),
    str | None: (_put_plain, get_text),
    tuple[str, ...]: (_put_names, get_names),
    NewsDate | None: (put_date, get_date),
    NewsTime | None: (put_time, get_time),
    Credit | None: (put_credit, get_credit),
}

_ENTRY = BLOCK_TYPES["entry"]


def _plan(block: type[Block]) -> tuple[tuple[str, Put, Get], ...]:
    """How each field of a block type beyond its place is written and read, by the field's type."""
    own = [field for field in fields(block) if field.name not in ("start", "raw", "blocks")]
    return tuple((field.name, *_CODECS.get(field.type, _CODECS[str])) for field in own)


PLANS = {block: _plan(block) for block in BLOCK_TYPES.values()}
"""The fields of every block type beyond its place: name, writer, reader."""
