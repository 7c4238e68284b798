"""The way back: an article as a page of Reuters."""

from newscorpus.article import Article, Block, Dateline, ListItem, Timestamp
from newscorpus.plugins import proofread, typeset
from newscorpus_reuters._parse import parse

_STANDARDS = "Our Standards: The Thomson Reuters Trust Principles."


def render(article: Article) -> str:
    """Write an article as a page of today; one of another layout with the furniture that it was read with.

    Raises:
        LayoutError: no layout has a place for it.
    """
    page = typeset(article, _seam)
    return proofread(article, parse, f"{page}\n\n{_STANDARDS}", page)


def _seam(before: Block | None, block: Block | None) -> str | None:
    return " " if isinstance(before, Dateline) and isinstance(block, ListItem | Timestamp) else None
