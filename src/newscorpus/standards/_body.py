"""The body of an article, or of one entry, as plain text."""

from collections.abc import Iterable

from newscorpus.article import Article, Block, Entry, Heading, ListItem, Paragraph


def own_blocks(article: Article) -> tuple[Block, ...]:
    """Return the blocks that are not those of an entry."""
    return tuple(block for block in article.blocks if not isinstance(block, Entry))


def body_blocks(blocks: Iterable[Block], heading: str | None = None) -> tuple[Block, ...]:
    """Return the paragraphs, list items and headings among some blocks, without the heading that is given apart."""
    body = [block for block in blocks if isinstance(block, Paragraph | ListItem | Heading)]
    if heading is not None and body and isinstance(body[0], Heading) and body[0].text == heading:
        del body[0]
    return tuple(body)


def body_text(blocks: Iterable[Block]) -> str:
    """Return blocks as plain text, with an empty line between them."""
    return "\n\n".join(block.text for block in blocks)
