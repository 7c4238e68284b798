"""The cutting sheet: how a parser turns stretches of a document into blocks, and blocks into an article."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from attrs import evolve, fields

from newscorpus._tiling import gaps
from newscorpus.article import BLOCK_TYPES, Article, Block, Boilerplate, Entry, Heading, Kind, Problem
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document
from newscorpus.errors import TilingError
from newscorpus.plugins._lines import ExactLine, Line

B = TypeVar("B", bound=Block)
_MARK = "\ufeff"

# A constructor takes as long as all else that is done for a plain paragraph, and there are thousands.
_new = object.__new__
_set_start = Block.__dict__["start"].__set__
_set_raw = Block.__dict__["raw"].__set__
_set_kind = Boilerplate.__dict__["kind"].__set__
_PLAIN = frozenset(kind for kind in BLOCK_TYPES.values() if len(fields(kind)) == len(fields(Block)))
"""The types of blocks that have no fields of their own."""


def cut(document: Document, block: type[B], start: int, stop: int, /, **own: Any) -> B:
    """Cut one block out of a document; white space at its ends is left out.

    Raises:
        ValueError: the range holds nothing but white space.
    """
    whole = document.text[start:stop]
    raw = whole.strip()
    if not raw:
        raise ValueError(
            f"{document.origin}: nothing to cut at {start}..{stop}; a {block.__name__} must hold text"
        )
    if len(raw) < len(whole):
        start += len(whole) - len(whole.lstrip())
    return block(start=start, raw=raw, **own)


def cut_line(document: Document, block: type[B], line: Line, /) -> B:
    """Cut a whole line into a block without fields of its own; it takes half the time of `cut`.

    Raises:
        TypeError: the block has fields of its own.
    """
    if block not in _PLAIN:
        raise TypeError(f"{block.__name__} has fields of its own; use cut()")
    made, start = _new(block), line.start
    _set_start(made, start)
    _set_raw(made, line.text if type(line) is ExactLine else document.text[start : line.stop])
    return made


def set_aside(document: Document, line: Line, kind: str, /) -> Boilerplate:
    """Cut a whole line into boilerplate of a kind; it takes half the time of `cut`."""
    made, start = _new(Boilerplate), line.start
    _set_start(made, start)
    _set_raw(made, line.text if type(line) is ExactLine else document.text[start : line.stop])
    _set_kind(made, kind)
    return made


def cut_entry(
    document: Document,
    blocks: Sequence[Block],
    *,
    time: NewsTime | None = None,
    date: NewsDate | None = None,
    agencies: tuple[str, ...] = (),
) -> Entry:
    """Bind blocks that follow one another into a live-blog entry; its heading is that of its first `Heading`."""
    start, heading = blocks[0].start, None
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
            break
    return Entry(
        start=start,
        raw=document.text[start : blocks[-1].stop],
        heading=heading,
        time=time,
        date=date,
        agencies=agencies,
        blocks=tuple(blocks),
    )


def assemble(
    document: Document,
    blocks: Iterable[Block],
    *,
    parser: str,
    source: str | None,
    kind: Kind = "article",
    language: str | None = None,
    published: NewsDate | None = None,
    updated: NewsDate | None = None,
    problems: Iterable[Problem] = (),
    parser_version: str = "1",
) -> Article:
    """Put the blocks of a document in order and make an article of them.

    Text that no block holds becomes ``Boilerplate(kind="unclaimed")`` with a problem, so that a mistake in a parser
    loses nothing. A byte order mark at the start becomes boilerplate of its own.

    Raises:
        TilingError: blocks overlap, or are not slices of the document.
    """
    given = tuple(blocks)
    found = list(problems)

    def article(whole: Iterable[Block]) -> Article:
        return Article(
            document=document,
            parser=parser,
            source=source,
            kind=kind,
            language=language,
            blocks=tuple(whole),
            published=published,
            updated=updated,
            problems=tuple(found),
            parser_version=parser_version,
        )

    try:
        return article(given)
    except TilingError:
        ordered = sorted(given, key=attrgetter("start"))
        whole = _filled(document, ordered, 0, len(document.text), found)
        return article(
            _filled_entry(document, block, found) if isinstance(block, Entry) else block for block in whole
        )


def _filled(
    document: Document, blocks: list[Block], start: int, stop: int, problems: list[Problem]
) -> list[Block]:
    missing: list[Block] = []
    for left, right in gaps(document.text, blocks, start, stop):
        missing += _claim(document, left, right, problems)
    if not missing:
        return blocks
    return sorted([*blocks, *missing], key=attrgetter("start"))


def _claim(document: Document, start: int, stop: int, problems: list[Problem]) -> list[Block]:
    claimed: list[Block] = []
    if start == 0 and document.text.startswith(_MARK):
        claimed.append(cut(document, Boilerplate, 0, 1, kind="byte order mark"))
        start = 1
        if not document.text[start:stop].strip():
            return claimed
    block = cut(document, Boilerplate, start, stop, kind="unclaimed")
    problems.append(
        Problem(
            code="unclaimed", message=f"no rule of the parser claims {block.text[:60]!r}", span=block.span
        )
    )
    return [*claimed, block]


def _filled_entry(document: Document, entry: Entry, problems: list[Problem]) -> Entry:
    blocks = _filled(document, list(entry.blocks), entry.start, entry.stop, problems)
    return entry if len(blocks) == len(entry.blocks) else evolve(entry, blocks=tuple(blocks))
