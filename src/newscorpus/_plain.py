"""The built-in plain parser: any text as paragraphs, of no known source."""

from newscorpus.article import Article, Block, Boilerplate, Paragraph
from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, Parser, assemble, cut_line, proofread, read_lines


def _match(document: Document) -> Match | None:
    if not document.text.strip():
        return None
    return Match(Confidence.FALLBACK, "any text can be read as paragraphs")


def _parse(document: Document) -> Article:
    blocks: list[Block] = [cut_line(document, Paragraph, line) for line in read_lines(document)]
    return assemble(document, blocks, parser="plain", source=None)


def _render(article: Article) -> str:
    """Write an article of paragraphs line by line.

    Raises:
        LayoutError: it holds something else.
    """
    lines = (block.text for block in article.walk() if not isinstance(block, Boilerplate))
    return proofread(article, _parse, "\n".join(lines))


PLAIN = Parser(
    name="plain",
    match=_match,
    parse=_parse,
    render=_render,
    summary="any text as paragraphs, of no known source",
)
