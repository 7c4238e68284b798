"""Articles: pieces of prose laid out line by line, so that text and blocks agree by construction."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeAlias, TypeVar

from attrs import Factory, define, frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Byline,
    Credit,
    Dateline,
    Entry,
    Heading,
    Headline,
    KeyPoint,
    Kicker,
    Kind,
    ListItem,
    Note,
    NoteKind,
    Paragraph,
    Photo,
    Problem,
    SignOff,
    Standfirst,
    Timestamp,
)
from newscorpus.dates import NewsDate
from newscorpus.document import Document
from newscorpus.strategies._prose import names, paragraph_texts, places, words
from newscorpus.strategies._values import agencies, credits, dates, problems, times

T = TypeVar("T")
Choice: TypeAlias = T | SearchStrategy[T]


@frozen
class Piece:
    """A block that has no place yet: its type, its words, and the fields of its type."""

    block: type[Block]
    raw: str
    fields: dict[str, Any]


@define
class Layout:
    """A text that grows piece by piece, and the blocks that lie over it."""

    text: str = ""
    blocks: list[Block] = Factory(list)

    def add(self, piece: Piece, gap: str = "\n\n") -> Block:
        """Put a piece at the end of the text, behind a gap, and return its block."""
        if self.text:
            self.text += gap
        block = piece.block(start=len(self.text), raw=piece.raw, **piece.fields)
        self.text += piece.raw
        self.blocks.append(block)
        return block

    def skip(self, words: str) -> None:
        """Put white space at the end of the text."""
        self.text += words


def _dateline(place: str, agency: str, date: NewsDate | None) -> Piece:
    day = "" if date is None else f", {date.raw}"
    return Piece(Dateline, f"{place}{day} ({agency}) -", {"places": (place,), "agency": agency, "date": date})


def _filed(month: str, day: int) -> NewsDate:
    return NewsDate(month=_MONTHS.index(month) + 1, day=day, raw=f"{month} {day}")


def _photo(caption: str, credit: Credit | None) -> Piece:
    raw = caption if credit is None else f"{caption} Photo: {credit.text}"
    return Piece(Photo, raw, {"caption": caption, "credit": credit})


def _sign_off(name: str, agency: str) -> Piece:
    return Piece(SignOff, f"(Reporting by {name}, {agency})", {"names": (name,), "agencies": (agency,)})


def _prefixed(block: type[Block], prefix: str) -> Callable[[str], Piece]:
    return lambda text: Piece(block, f"{prefix}{text}", {})


_NOTES: tuple[NoteKind, ...] = ("correction", "update", "editor", "closure", "conversion")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NO_DATE: SearchStrategy[NewsDate | None] = st.none()


def _dateline_pieces(place: SearchStrategy[str], agency: SearchStrategy[str]) -> SearchStrategy[Piece]:
    day = st.builds(_filed, st.sampled_from(_MONTHS), st.integers(1, 28))
    return st.builds(_dateline, place, agency, _NO_DATE | day)


PIECES: dict[type[Block], SearchStrategy[Piece]] = {
    Headline: words().map(_prefixed(Headline, "")),
    Kicker: words().map(_prefixed(Kicker, "")),
    Standfirst: words().map(_prefixed(Standfirst, "")),
    Byline: names().map(lambda name: Piece(Byline, f"By {name}", {"names": (name,)})),
    Dateline: _dateline_pieces(places(), agencies()),
    Timestamp: dates(precision="day", partial=False).map(
        lambda date: Piece(Timestamp, f"Published {date}", {})
    ),
    KeyPoint: words().map(_prefixed(KeyPoint, "")),
    Photo: st.builds(_photo, words(), st.none() | credits()),
    Heading: words().map(_prefixed(Heading, "")),
    Paragraph: paragraph_texts().map(_prefixed(Paragraph, "")),
    ListItem: words().map(_prefixed(ListItem, "")),
    Note: st.builds(
        lambda kind, text: Piece(Note, f"({text})", {"kind": kind}), st.sampled_from(_NOTES), words()
    ),
    SignOff: st.builds(_sign_off, names(), agencies()),
    Boilerplate: words().map(lambda text: Piece(Boilerplate, f"Read more: {text}", {"kind": "read more"})),
}
"""A strategy of pieces for every leaf block type."""


def blocks(kind: type[Block] | None = None) -> SearchStrategy[Block]:
    """Generate leaf blocks, of one type or of any, as they stand at the start of a text."""
    pieces = st.one_of(*PIECES.values()) if kind is None else PIECES[kind]
    return pieces.map(lambda piece: piece.block(start=0, raw=piece.raw, **piece.fields))


def paragraphs(*, text: SearchStrategy[str] | None = None) -> SearchStrategy[Paragraph]:
    """Generate paragraphs as they stand at the start of a text."""
    texts = paragraph_texts() if text is None else text
    return texts.map(lambda raw: Paragraph(start=0, raw=raw))


def datelines(
    *, place: SearchStrategy[str] | None = None, agency: SearchStrategy[str] | None = None
) -> SearchStrategy[Dateline]:
    """Generate datelines, such as ``BRENNA (AFP) -``, as they stand at the start of a text."""
    pieces = _dateline_pieces(places() if place is None else place, agencies() if agency is None else agency)
    return pieces.map(lambda piece: Dateline(start=0, raw=piece.raw, **piece.fields))


def entries() -> SearchStrategy[Entry]:
    """Generate live-blog entries as they stand at the start of a text."""
    return st.composite(_draw_entry)()


def _draw_entry(draw: DrawFn) -> Entry:
    layout = Layout()
    return _lay_entry(draw, layout)


def _lay_entry(draw: DrawFn, layout: Layout) -> Entry:
    """Lay a heading, paragraphs and perhaps a credit at the end of the layout, bound into an entry."""
    first = len(layout.blocks)
    heading = layout.add(draw(PIECES[Heading]))
    for piece in draw(st.lists(PIECES[Paragraph], min_size=1, max_size=3)):
        layout.add(piece)
    credited = draw(st.none() | agencies())
    if credited is not None:
        layout.add(Piece(SignOff, f"-{credited}", {"agencies": (credited,)}))
    inner = tuple(layout.blocks[first:])
    del layout.blocks[first:]
    start = inner[0].start
    entry = Entry(
        start=start,
        raw=layout.text[start:],
        heading=heading.text,
        time=draw(st.none() | times()),
        agencies=() if credited is None else (credited,),
        blocks=inner,
    )
    layout.blocks.append(entry)
    return entry


_FRONT: Sequence[type[Block]] = (Boilerplate, Kicker, Headline, Standfirst, Byline, Timestamp, Photo)
_BODY: Sequence[type[Block]] = (Paragraph, Paragraph, Paragraph, Heading, ListItem, Photo, Boilerplate)
_BACK: Sequence[type[Block]] = (Note, SignOff, Boilerplate)


def articles(
    *,
    kind: Choice[Kind] | None = None,
    source: Choice[str | None] = None,
    language: Choice[str | None] = None,
    published: Choice[NewsDate | None] | None = None,
    blocks: Collection[type[Block]] | None = None,
    max_blocks: int = 6,
) -> SearchStrategy[Article]:
    """Generate articles of prose: front matter, a body or live entries, and what closes them.

    Args:
        kind: what the articles are; any by default. A live blog has entries.
        source: the publisher, ``None`` by default.
        language: the language, ``None`` by default.
        published: the date; none or any by default.
        blocks: the types of blocks that may stand beside the paragraphs or entries; all by default.
        max_blocks: how many blocks the body has at most.
    """
    kinds: Sequence[Kind] = ("article", "live_blog", "newsletter", "gallery", "video", "index")
    return st.composite(_draw_article)(
        st.sampled_from(kinds) if kind is None else _strategy(kind),
        _strategy(source),
        _strategy(language),
        (st.none() | dates()) if published is None else _strategy(published),
        frozenset(PIECES if blocks is None else (Paragraph, *blocks)),
        max_blocks,
    )


def _strategy(choice: Choice[T]) -> SearchStrategy[T]:
    return choice if isinstance(choice, SearchStrategy) else st.just(choice)


def _draw_article(
    draw: DrawFn,
    kind: SearchStrategy[Kind],
    source: SearchStrategy[str | None],
    language: SearchStrategy[str | None],
    published: SearchStrategy[NewsDate | None],
    allowed: frozenset[type[Block]],
    max_blocks: int,
) -> Article:
    layout, what = Layout(), draw(kind)
    for front in _FRONT:
        if front in allowed and draw(st.booleans()):
            layout.add(draw(PIECES[front]))
    if what == "live_blog":
        for _ in range(draw(st.integers(1, 3))):
            _lay_entry(draw, layout)
    else:
        filed = Dateline in allowed and draw(st.booleans())
        if filed:
            layout.add(draw(PIECES[Dateline]))
        layout.add(draw(PIECES[Paragraph]), " " if filed else "\n\n")
        body = [block for block in _BODY if block in allowed]
        for block in draw(st.lists(st.sampled_from(body), max_size=max_blocks)):
            layout.add(draw(PIECES[block]))
            if block is Heading:
                layout.add(draw(PIECES[Paragraph]))
    for back in _BACK:
        if back in allowed and draw(st.booleans()):
            layout.add(draw(PIECES[back]))
    found: list[Problem] = draw(st.lists(problems(), max_size=1))
    return Article(
        document=Document(layout.text),
        parser="generated",
        source=draw(source),
        kind=what,
        language=draw(language),
        blocks=tuple(layout.blocks),
        published=draw(published),
        problems=tuple(found),
    )
