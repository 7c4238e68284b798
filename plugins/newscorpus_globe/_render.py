"""The way back: an article as a page of The Globe and Mail."""

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Byline,
    Dateline,
    Headline,
    Kicker,
    Photo,
    Standfirst,
    Timestamp,
)
from newscorpus.plugins import proofread, typeset
from newscorpus_globe._parse import parse
from newscorpus_globe.furniture import ADD_TO, BOOKMARK, FOOTER, PHOTO_MARKER, SKIP_LINK

_SIGN_UP = "This is the Globe newsletter. If somebody sent it on to you, you can sign up for it here."


def render(article: Article) -> str:
    """Write an article as a page of today; one of another layout with the furniture that it was read with.

    Raises:
        LayoutError: no layout has a place for it.
    """
    sign_up = f"\n\n{_SIGN_UP}" if article.kind == "newsletter" else ""
    page, again = typeset(article, _furnished), typeset(article, _seam)
    return proofread(article, parse, f"{page}{sign_up}\n\n{FOOTER}", again)


def _seam(before: Block | None, block: Block | None) -> str | None:
    if isinstance(block, Kicker) or (isinstance(before, Headline) and isinstance(block, Standfirst)):
        return "\n"
    if isinstance(before, Dateline) and isinstance(block, Byline):
        return "\n"
    return " " if isinstance(block, Boilerplate) and block.text in ADD_TO else None


def _furnished(before: Block | None, block: Block | None) -> str | None:
    """Return a seam with the furniture that a page of today has there."""
    between = _seam(before, block)
    if isinstance(block, Photo) and not isinstance(before, Boilerplate):
        between = f"\n\n{PHOTO_MARKER}:\n\n"
    elif isinstance(before, Headline | Standfirst) and not _is_signed(block):
        between = f"\n\n{BOOKMARK}\n\n"
    return SKIP_LINK + (between or "\n\n") if before is None else between


def _is_signed(block: Block | None) -> bool:
    """Whether what stands under a title tells that it is one; a paragraph, with or without a dateline, does not."""
    if isinstance(block, Dateline):
        return block.text[-1] not in "-–—"
    return isinstance(block, Standfirst | Byline | Timestamp | Boilerplate)
