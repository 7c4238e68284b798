"""Reading an invented page, and what the tests say about it."""

from textwrap import dedent

from newscorpus.article import Article, Paragraph
from newscorpus.document import Document
from newscorpus_globe import PARSER


def read(text: str) -> Article:
    """Read a page; its indentation in the test is taken off."""
    article = PARSER.parse(Document(dedent(text)))
    assert "unclaimed" not in {problem.code for problem in article.problems}
    return article


def body(article: Article) -> list[str]:
    """Return the paragraphs of a page."""
    return [paragraph.text for paragraph in article.paragraphs]


def lead(article: Article) -> list[str]:
    """Return the paragraphs that stand in no entry."""
    return [block.text for block in article.blocks if isinstance(block, Paragraph)]


def headings(article: Article) -> list[str]:
    """Return the headings of a page."""
    return [heading.text for heading in article.headings]


def points(article: Article) -> list[str]:
    """Return the key points."""
    return [point.text for point in article.key_points]


def furniture(article: Article, kind: str) -> list[str]:
    """Return the boilerplate of one kind."""
    return [block.text for block in article.boilerplate if block.kind == kind]


def notes(article: Article) -> list[tuple[str, str]]:
    """Return what the newsroom says about the text."""
    return [(note.kind, note.text) for note in article.notes]


def photos(article: Article) -> list[tuple[str | None, str | None]]:
    """Return captions and credits."""
    return [(photo.caption, photo.credit and photo.credit.text) for photo in article.photos]


def problems(article: Article) -> list[str]:
    """Return the codes of what the parser is unsure of."""
    return [problem.code for problem in article.problems]
