"""How a page is read: which family it is of, and what it comes to."""

from itertools import islice

from newscorpus.article import Article, Kind, Paragraph, Photo
from newscorpus.document import Document
from newscorpus.plugins import assemble
from newscorpus_globe._body import read_body
from newscorpus_globe._classic import is_classic, read_classic
from newscorpus_globe._index import holds_no_text, is_index, read_index
from newscorpus_globe._lists import set_titles_aside
from newscorpus_globe._live import find_clocks, read_entries
from newscorpus_globe._opening import read_opening
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._photos import is_counter
from newscorpus_globe._pieces import read_page
from newscorpus_globe._print import BARS, are_columns, find_edition, read_print, skip_bar
from newscorpus_globe._shapes import is_prose, is_story
from newscorpus_globe._signoffs import holds_letters
from newscorpus_globe.furniture import GREETINGS

_GREETED = 6
_LONGEST_GREETING = 90
_GOOD = "Good"
_SENTENCES = tuple(f"{greeting}. " for greeting in GREETINGS)
"""Greetings that are a sentence of their own, before whatever else the paragraph says."""
_PICTURES = 2
_LIVE_WORDS = ("live coverage", "live updates", "This digest", "live now", "latest updates")


def parse(document: Document) -> Article:
    """Cut a dump of a page of The Globe and Mail into an article."""
    page, header = read_page(document)
    if page.lines:
        after = _read(page)
        for line in page.lines[after:]:
            page.furniture(line, furniture_kind(line.text) or "footer")
        _judge(page, ended=after < len(page.lines))
    return assemble(
        document,
        page.blocks,
        parser="globe",
        source="globe",
        kind=page.kind,
        language="en-CA",
        published=page.published if page.published or page.updated else header,
        updated=page.updated,
        problems=page.problems,
    )


def _read(page: Page) -> int:
    """Cut the page up to the end of its article; return the index of the first line after it."""
    short = page.short_lines()
    page.letters = page.wary = holds_letters(short)
    if is_index(page, short):
        return read_index(page)
    edition = find_edition(short)
    if edition is not None and are_columns(short):
        return read_index(page)
    if edition is not None:
        return read_print(page, edition)
    if is_classic(short):
        return read_classic(page, short)
    return _read_modern(page, short)


def _read_modern(page: Page, short: list[tuple[int, str]]) -> int:
    stop = len(page.lines)
    clocks = find_clocks(page, short)
    page.live = len(clocks) > 1 or (bool(clocks) and any(words in page.text for words in _LIVE_WORDS))
    if not page.live:
        page.gallery = sum(is_counter(words) for _, words in short) >= _PICTURES
        i = read_opening(page, stop, skip_bar(page) if page.lines[0].text[:5] in BARS else 0)
        return read_body(page, i, stop)
    first = clocks[0].line
    i = read_body(page, read_opening(page, first), first)
    return i if i < first else read_entries(page, clocks, stop)


def _judge(page: Page, *, ended: bool) -> None:
    """Settle the kind of a page, and whether its text seems to be whole."""
    page.kind = _kind(page)
    if page.kind == "index":
        page.doubt("no article", "the page holds no article, only furniture and links", page.lines[0])
        return
    if page.linked and page.kind == "article" and not (page.classic or page.letters):
        set_titles_aside(page)
    last = page.blocks[-1]
    known = any(problem.code == "truncated" for problem in page.problems)
    if not (ended or known) and isinstance(last, Paragraph) and not _ends(last.raw):
        page.doubt(
            "truncated", "the last paragraph ends without a stop, and no footer follows", page.lines[-1]
        )


def _ends(words: str) -> bool:
    """Whether a last paragraph is whole; those of newsletters end with a link to the story."""
    return is_prose(words) or is_story(words)


def _kind(page: Page) -> Kind:
    if page.kind == "index" or holds_no_text(page):
        return "index"
    if page.live:
        return "live_blog"
    if page.newsletter or "newsletter" in (page.kicker or "").lower() or _greets(page):
        return "newsletter"
    if not page.has_prose and sum(isinstance(block, Photo) for block in page.blocks) >= _PICTURES:
        return "gallery"
    return "article"


def _greets(page: Page) -> bool:
    paragraphs = islice((block for block in page.blocks if isinstance(block, Paragraph)), _GREETED)
    return any(_is_greeting(paragraph) for paragraph in paragraphs if paragraph.raw.startswith(_GOOD))


def _is_greeting(paragraph: Paragraph) -> bool:
    words = paragraph.text
    return words.startswith(GREETINGS if len(words) < _LONGEST_GREETING else _SENTENCES)
