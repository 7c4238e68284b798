"""Articles: a source text with typed blocks over it."""

from collections.abc import Iterator
from typing import Literal, TypeVar

from attrs import field, frozen

from newscorpus._blocks import (
    BLOCK_TYPES,
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
from newscorpus._tiling import check_tiling
from newscorpus.dates import NewsDate
from newscorpus.document import Document

__all__ = [
    "BLOCK_TYPES",
    "Article",
    "Block",
    "Boilerplate",
    "Byline",
    "Credit",
    "Dateline",
    "Entry",
    "Heading",
    "Headline",
    "KeyPoint",
    "Kicker",
    "Kind",
    "ListItem",
    "Note",
    "NoteKind",
    "Paragraph",
    "Photo",
    "Problem",
    "Section",
    "SignOff",
    "Standfirst",
    "Timestamp",
]

Kind = Literal["article", "live_blog", "newsletter", "gallery", "video", "index"]

B = TypeVar("B", bound=Block)


@frozen(kw_only=True)
class Section:
    """A heading with the paragraphs and list items under it; the opening section has no heading."""

    heading: Heading | None
    blocks: tuple[Block, ...]


@frozen(kw_only=True)
class Article:
    """A typed view of one source text.

    `blocks` tile the text of `document`: every non-space character lies in exactly one leaf block, boilerplate
    included. Everything else (headline, paragraphs, photos …) is a view over the blocks.

    Raises:
        TilingError: the blocks do not tile the document.
    """

    document: Document
    parser: str
    source: str | None = None
    kind: Kind = "article"
    language: str | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=lambda blocks: f"<{len(blocks)} blocks>")
    published: NewsDate | None = None
    updated: NewsDate | None = None
    problems: tuple[Problem, ...] = ()
    parser_version: str = "1"

    def __attrs_post_init__(self) -> None:
        check_tiling(self.document, self.blocks)

    def walk(self) -> Iterator[Block]:
        """Yield the leaf blocks in the order of the text."""
        for block in self.blocks:
            if isinstance(block, Entry):
                yield from block.leaves()
            else:  # a leaf is its own, and there are many
                yield block

    def of(self, kind: type[B]) -> tuple[B, ...]:
        """Return the leaf blocks of one type, in order."""
        return tuple([block for block in self.walk() if isinstance(block, kind)])

    @property
    def headline(self) -> str | None:
        """The title of the page."""
        return self._first(Headline)

    @property
    def kicker(self) -> str | None:
        """The word or phrase over the headline."""
        return self._first(Kicker)

    @property
    def standfirst(self) -> str | None:
        """The deck or lede; several blocks are joined by a space."""
        return " ".join(block.text for block in self.of(Standfirst)) or None

    @property
    def byline(self) -> tuple[str, ...]:
        """The lines that say who wrote the text, as printed, each once."""
        return _unique(block.text for block in self.of(Byline))

    @property
    def authors(self) -> tuple[str, ...]:
        """The names in the byline, each once, in order."""
        return _unique(name for block in self.of(Byline) for name in block.names)

    @property
    def dateline(self) -> Dateline | None:
        """The first dateline."""
        return next(iter(self.of(Dateline)), None)

    @property
    def agencies(self) -> tuple[str, ...]:
        """The agencies the text is from, by byline, dateline, entry and sign-off; those of photos are in their credits."""
        return _unique(self._agencies())

    @property
    def photo_agencies(self) -> tuple[str, ...]:
        """The agencies the photos are from."""
        return _unique(name for photo in self.photos if photo.credit for name in photo.credit.agencies)

    @property
    def key_points(self) -> tuple[KeyPoint, ...]:
        """The points of the summary list."""
        return self.of(KeyPoint)

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The pictures, with caption and credit."""
        return self.of(Photo)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of a live blog."""
        return tuple(block for block in self.blocks if isinstance(block, Entry))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the body, those of entries included."""
        return self.of(Paragraph)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings inside the text, those of entries included."""
        return self.of(Heading)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The body cut at its headings; text before the first heading is a section without one."""
        found: list[Section] = []
        heading: Heading | None = None
        under: list[Block] = []
        for block in self.walk():
            if isinstance(block, Heading):
                if heading is not None or under:
                    found.append(Section(heading=heading, blocks=tuple(under)))
                heading, under = block, []
            elif isinstance(block, Paragraph | ListItem):
                under.append(block)
        if heading is not None or under:
            found.append(Section(heading=heading, blocks=tuple(under)))
        return tuple(found)

    @property
    def sign_off(self) -> SignOff | None:
        """The closing credit line: the last one that stands outside the entries, else the last of all."""
        outside = [block for block in self.blocks if isinstance(block, SignOff)]
        return next(reversed(outside or self.of(SignOff)), None)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What the newsroom says about the text."""
        return self.of(Note)

    @property
    def boilerplate(self) -> tuple[Boilerplate, ...]:
        """What belongs to the page and not to the article."""
        return self.of(Boilerplate)

    @property
    def text(self) -> str:
        """The body: its paragraphs, with an empty line between them."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    def _first(self, kind: type[Block]) -> str | None:
        return next((block.text for block in self.walk() if isinstance(block, kind)), None)

    def _agencies(self) -> Iterator[str]:
        for block in self.walk():
            if isinstance(block, Dateline) and block.agency is not None:
                yield block.agency
            elif isinstance(block, SignOff | Byline):
                yield from block.agencies
        for entry in self.entries:
            yield from entry.agencies


def _unique(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
