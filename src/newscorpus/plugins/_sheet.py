"""The cutting sheet: how a parser turns stretches of a document into blocks, and blocks into an article."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from attrs import evolve

from newscorpus._tiling import gaps
from newscorpus.article import Article, Block, Boilerplate, Entry, Heading, Kind, Problem
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document
from newscorpus.errors import TilingError

B = TypeVar("B", bound=Block)
_MARK = "\ufeff"


def cut(document: Document, block: type[B], start: int, stop: int, /, **fields: Any) -> B:
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
    return block(start=start, raw=raw, **fields)


def cut_entry(
    document: Document,
    blocks: Sequence[Block],
    *,
    time: NewsTime | None = None,
    date: NewsDate | None = None,
    agencies: tuple[str, ...] = (),
) -> Entry:
    """Bind blocks that follow one another into a live-blog entry; its heading is that of its first `Heading`."""
    start, stop = blocks[0].start, blocks[-1].stop
    heading = next((block.text for block in blocks if isinstance(block, Heading)), None)
    return Entry(
        start=start,
        raw=document.text[start:stop],
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
    ordered = sorted(blocks, key=attrgetter("start"))
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
        return article(ordered)
    except TilingError:
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
