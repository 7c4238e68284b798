"""The way back: an article as a page of Deutsche Welle."""

from newscorpus.article import Article, Block, Boilerplate, Byline, Kicker, Paragraph, Timestamp
from newscorpus.plugins import proofread, typeset
from newscorpus_dw._parse import parse

_SKIPS = "  1. Skip to content\n  2. Skip to main menu\n  3. Skip to more DW sites"
_TITLE_LINE = ("page title", "site name")


def render(article: Article) -> str:
    """Write an article as a page of today; one of another layout with the furniture that it was read with.

    Raises:
        LayoutError: no layout has a place for it.
    """
    return proofread(article, parse, typeset(article, _furnished), typeset(article, _seam))


def _seam(before: Block | None, block: Block | None) -> str | None:
    if isinstance(before, Boilerplate) and before.kind in _TITLE_LINE:
        return " "
    if isinstance(before, Timestamp) and isinstance(block, Paragraph) and ":" in before.text:
        return " "
    return "\n" if isinstance(before, Byline) and isinstance(block, Timestamp) else None


def _furnished(before: Block | None, block: Block | None) -> str | None:
    """Return a seam with the furniture that a page of today has there."""
    if before is None and not (isinstance(block, Boilerplate) and block.kind in ("skip link", *_TITLE_LINE)):
        return _SKIPS + ("\n" if isinstance(block, Kicker) else "\n\n")
    return _seam(before, block)
