"""The typed blocks that lie over a source text, and the small values they carry."""

from collections.abc import Iterator
from typing import Literal

from attrs import field, frozen

from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Span

NoteKind = Literal["correction", "update", "editor", "closure", "conversion"]


@frozen(kw_only=True)
class Credit:
    """Who made a picture: photographers and agencies apart, agencies under their one name.

    `text` is the credit as printed, such as ``"Steffen Kugler/Reuters"``.
    """

    text: str
    names: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


@frozen(kw_only=True)
class Block:
    """A stretch of the source text with a role.

    `raw` is the slice of the document that begins at `start`, without white space at its ends. Leaf blocks
    never overlap, and together they hold every non-space character of the document.
    """

    start: int
    raw: str = field(repr=False)

    @property
    def stop(self) -> int:
        """Where the slice ends: the code point after its last."""
        return self.start + len(self.raw)

    @property
    def span(self) -> Span:
        """Where the slice stands in the document."""
        return Span(self.start, self.start + len(self.raw))

    @property
    def text(self) -> str:
        """The raw slice with runs of white space folded to one space, so that hard wraps are joined."""
        return " ".join(self.raw.split())

    def leaves(self) -> Iterator["Block"]:
        """Yield the blocks that hold the text: this one, or what a container contains."""
        yield self


@frozen(kw_only=True)
class Headline(Block):
    """The title of the page."""


@frozen(kw_only=True)
class Kicker(Block):
    """The word or phrase over the headline: a topic or a section."""


@frozen(kw_only=True)
class Standfirst(Block):
    """The deck or lede between headline and body; not a body paragraph."""


@frozen(kw_only=True)
class Byline(Block):
    """Who wrote the text: `names` are people, `agencies` stand in their place or beside them."""

    names: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


@frozen(kw_only=True)
class Dateline(Block):
    """Where, when and from which agency a text was filed, such as ``OSLO, Sept 2 (Reuters) -``."""

    places: tuple[str, ...] = ()
    date: NewsDate | None = None
    agency: str | None = None


@frozen(kw_only=True)
class Timestamp(Block):
    """A line, or part of one, that says when the page was published or updated."""


@frozen(kw_only=True)
class KeyPoint(Block):
    """One point of a summary list, without its bullet."""


@frozen(kw_only=True)
class Photo(Block):
    """A picture: alternative text, caption and credit, each as printed with white space folded."""

    caption: str | None = None
    credit: Credit | None = None
    alt: str | None = None


@frozen(kw_only=True)
class Heading(Block):
    """A heading inside the text: of a section, or of a live-blog entry."""


@frozen(kw_only=True)
class Paragraph(Block):
    """A paragraph of the body."""


@frozen(kw_only=True)
class ListItem(Block):
    """An item of a list in the body, without its bullet or number."""


@frozen(kw_only=True)
class Note(Block):
    """What the newsroom says about the text: a correction, an update, a closure, a converted currency."""

    kind: NoteKind = "editor"


@frozen(kw_only=True)
class SignOff(Block):
    """The closing credit line, such as ``zc/wmr (dpa, AFP)`` or ``(Reporting by …; Editing by …)``.

    `names` are people or initials, `agencies` stand under their one name.
    """

    names: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


@frozen(kw_only=True)
class Boilerplate(Block):
    """What belongs to the page and not to the article; `kind` says what it is (``skip link``, ``promo`` …)."""

    kind: str = "furniture"


@frozen(kw_only=True)
class Entry(Block):
    """One entry of a live blog: the only block that contains blocks.

    The heading line, where there is one, is the first leaf of type `Heading`.
    """

    heading: str | None = None
    time: NewsTime | None = None
    date: NewsDate | None = None
    agencies: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()

    def leaves(self) -> Iterator[Block]:
        """Yield the entry's blocks in order."""
        for block in self.blocks:
            yield from block.leaves()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The entry's paragraphs."""
        return tuple(block for block in self.leaves() if isinstance(block, Paragraph))


BLOCK_TYPES: dict[str, type[Block]] = {
    "headline": Headline,
    "kicker": Kicker,
    "standfirst": Standfirst,
    "byline": Byline,
    "dateline": Dateline,
    "timestamp": Timestamp,
    "key_point": KeyPoint,
    "photo": Photo,
    "heading": Heading,
    "paragraph": Paragraph,
    "list_item": ListItem,
    "note": Note,
    "sign_off": SignOff,
    "boilerplate": Boilerplate,
    "entry": Entry,
}
"""Every block type by its name in records."""


@frozen(kw_only=True)
class Problem:
    """Something a parser is unsure of: a code for programs, a sentence for people, and where."""

    code: str
    message: str
    span: Span | None = None
