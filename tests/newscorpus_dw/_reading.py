"""Reading an invented page, and what the tests say about it."""

from textwrap import dedent

from newscorpus.article import Article, Entry, Paragraph
from newscorpus.document import Document
from newscorpus_dw import PARSER

SKIPS = "1. Skip to content\n  2. Skip to main menu\n  3. Skip to more DW sites\n"
OLD_SKIPS = "  1. Inhalt\n  2. Navigation\n  3. Weitere Inhalte\n  4. Metanavigation\n  5. Suche\n  6. Choose from 30 Languages\n"


def read(text: str) -> Article:
    """Read a page; its indentation in the test is taken off."""
    article = PARSER.parse(Document(dedent(text)))
    assert "unclaimed" not in {problem.code for problem in article.problems}
    return article


def entries(article: Article) -> list[tuple[str | None, list[str]]]:
    """Return the headings of a live page's entries with their paragraphs."""
    return [(entry.heading, [paragraph.text for paragraph in entry.paragraphs]) for entry in article.entries]


def body(article: Article) -> list[str]:
    """Return the paragraphs of a page."""
    return [paragraph.text for paragraph in article.paragraphs]


def lead(article: Article) -> list[str]:
    """Return the paragraphs that stand in no entry."""
    return [block.text for block in article.blocks if isinstance(block, Paragraph)]


def points(article: Article) -> list[str]:
    """Return the key points."""
    return [point.text for point in article.key_points]


def furniture(article: Article, kind: str) -> list[str]:
    """Return the boilerplate of one kind."""
    return [block.text for block in article.boilerplate if block.kind == kind]


def notes(article: Article) -> list[tuple[str, str]]:
    """Return what the newsroom says about the text."""
    return [(note.kind, note.text) for note in article.notes]


def photos(article: Article) -> list[tuple[str | None, str | None, str | None]]:
    """Return alternative texts, captions and credits."""
    return [
        (photo.alt, photo.caption, photo.credit.text if photo.credit else None) for photo in article.photos
    ]


def entry_dates(article: Article) -> list[str]:
    """Return the dates of the entries."""
    return [str(entry.date) for entry in article.entries if isinstance(entry, Entry)]
