"""The way back: setting an article as a page, and proofreading the page."""

from collections.abc import Callable

from newscorpus.article import Article, Block, Boilerplate, Dateline, KeyPoint, ListItem, Paragraph, Photo
from newscorpus.document import Document
from newscorpus.errors import LayoutError
from newscorpus.plugins._content import content, difference

Seam = Callable[[Block | None, Block | None], str | None]
"""What stands between two blocks, over the first one, or under the last one; None where the layout has no say."""
_BULLET = "• "


def typeset(article: Article, seam: Seam = lambda before, after: None) -> str:
    """Set the blocks of an article one under another, as a page of paragraphs with empty lines between them.

    Words are set as one line each; only photos and boilerplate keep their line ends. Points and items without a
    bullet are given one, a dateline shares the line of its paragraph, and the header of a corpus comes first.

    Args:
        article: the article, with what boilerplate it has.
        seam: what a layout wants between two blocks instead: white space, or furniture with white space around it.
            It is asked with None before the first block and behind the last, and says None where it wants nothing.

    >>> from newscorpus import parse
    >>> memo = parse("Goats win hay.\\nNobody knew why.", parser="plain")
    >>> typeset(memo, lambda before, after: None if before else "MEMO\\n\\n")
    'MEMO\\n\\nGoats win hay.\\n\\nNobody knew why.'
    """
    text, before = "", None
    for block in article.walk():
        if isinstance(block, Boilerplate) and block.kind == "corpus header":
            text += f" {block.text} "
            continue
        between = seam(before, block)
        text += (_usual(before, block) if between is None else between) + _words(block)
        before = block
    return text + (seam(before, None) or "")


def _usual(before: Block | None, block: Block) -> str:
    if before is not None and (
        _is_bullet(before) or (isinstance(before, Dateline) and isinstance(block, Paragraph))
    ):
        return " "
    gap = "" if before is None else "\n\n"
    return gap + _BULLET if isinstance(block, KeyPoint | ListItem) else gap


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Boilerplate) and block.kind == "bullet"


def _words(block: Block) -> str:
    if isinstance(block, Photo | Boilerplate):
        return "\n".join(filter(None, (" ".join(line.split()) for line in block.raw.splitlines())))
    return block.text


def proofread(article: Article, parse: Callable[[Document], Article], *texts: str) -> str:
    """Return the first of several texts in which `parse` reads an article's content.

    The content are the kind, the dates, and the type, text and fields of all blocks but boilerplate. What a layout
    has no place for shows here, so that `render` never gives a page that says something else.

    Raises:
        LayoutError: there is none; the message says what would be read otherwise in the last.

    >>> from newscorpus import parse
    >>> from newscorpus.article import KeyPoint
    >>> from newscorpus.plugins import assemble, cut
    >>> page = Document("Goats win hay")
    >>> memo = assemble(page, [cut(page, KeyPoint, 0, 13)], parser="memo", source="memo")
    >>> proofread(memo, lambda page: parse(page, parser="plain"), typeset(memo))
    Traceback (most recent call last):
    newscorpus.errors.LayoutError: <text>: the layout has no place for it: the KeyPoint 'Goats win hay' became the Paragraph '• Goats win hay'; leave it out
    """
    wanted, change = content(article, furniture=False), None
    for text in texts:
        change = difference(wanted, content(parse(Document(text)), furniture=False))
        if change is None:
            return text
    raise LayoutError(f"{article.document.origin}: the layout has no place for it: {change}; leave it out")
