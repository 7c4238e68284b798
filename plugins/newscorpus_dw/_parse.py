"""Reading a Deutsche Welle page: head, body and tail, and what kind of page it is."""

import re

from newscorpus.article import Article, Block, Entry, Kind, Paragraph, Standfirst
from newscorpus.document import Document
from newscorpus.plugins import assemble
from newscorpus_dw._body import Reader
from newscorpus_dw._language import language_of
from newscorpus_dw._masthead import read_masthead
from newscorpus_dw._page import Page, read_page
from newscorpus_dw._prose import is_prose, may_be_heading
from newscorpus_dw._slides import find_slides
from newscorpus_dw._tail import find_tail, read_tail

_LIVE_ROLES = frozenset(("lead-in", "closure", "times", "welcome", "timed", "section"))
_LIVE_TITLE = re.compile(
    r"as it happened|\blive updates?\b|\blive ?blog\b|\blive ?ticker\b|\bliveticker\b", re.IGNORECASE
)
_CUT_OFF = re.compile(r"(?:[^\W_]|…|\[\+\d{1,7} chars\])\Z")
_ZONE = re.compile(r"\d:\d\d (?:UTC|GMT)")
_MOST_PROSE_BEFORE_POINTS = 2


def parse(document: Document) -> Article:
    """Cut a Deutsche Welle page into an article."""
    page = read_page(document)
    page.language = language_of(page.lines, page.roles)
    start = read_masthead(page)
    stop = find_tail(page, start)
    if page.legacy and "bullet" in page.roles:
        find_slides(page, start, stop)
    kind = _kind(page, start, stop)
    page.live = kind == "live_blog"
    page.live_skin = page.updated is not None or "section" in page.roles
    if kind == "video":
        _read_film_page(page, start, stop)
    else:
        Reader.of(page, start, stop).read()
    read_tail(page, stop)
    _find_cut(page)
    published = page.published
    if published is None and page.header is not None:
        published = page.header.date
    return assemble(
        document,
        page.blocks if page.live else _with_body(page.blocks),
        parser="dw",
        source="dw",
        kind=kind,
        language=page.language,
        published=published,
        updated=page.updated,
        problems=page.problems,
    )


def _kind(page: Page, start: int, stop: int) -> Kind:
    roles = page.roles[start:stop]
    if not _LIVE_ROLES.isdisjoint(roles) or "live label" in page.roles[:start]:
        return "live_blog"
    if page.headline is not None and _LIVE_TITLE.search(page.headline) is not None:
        return "live_blog"
    if ("list heading" in roles and _opens_with_points(page, start)) or _dated_headings(
        page, start, stop
    ) > 1:
        return "live_blog"
    if (
        "last updated" in roles
        and _ZONE.search(page.lines[page.roles.index("last updated", start)].text) is not None
    ):
        return "live_blog"
    if "video" in roles and _is_film_page(page, start, stop):
        return "video"
    return "article"


def _opens_with_points(page: Page, start: int) -> bool:
    before = page.roles.index("list heading", start)
    prose = sum(1 for i in range(start, before) if page.roles[i] is None and is_prose(page.lines[i].text))
    return prose < _MOST_PROSE_BEFORE_POINTS


def _dated_headings(page: Page, start: int, stop: int) -> int:
    return sum(
        1
        for i in range(start, stop - 1)
        if page.roles[i] in ("date", "age")
        and page.roles[i + 1] is None
        and may_be_heading(page.lines[i + 1].text)
    )


def _is_film_page(page: Page, start: int, stop: int) -> bool:
    """Whether a page is about a film: its player stands directly under the title, or is the last thing."""
    first = page.roles.index("video", start)
    if any(page.roles[i] is None for i in range(start, first)) or page.headline is None:
        return False
    has_lede = any(isinstance(block, Standfirst) for block in page.blocks)
    return not has_lede or all(page.roles[i] is not None for i in range(first, stop))


def _read_film_page(page: Page, start: int, stop: int) -> None:
    """Cut a film's page: the first sentence is its text, the rest are captions of related films."""
    done = any(isinstance(block, Standfirst) for block in page.blocks)
    for i in range(start, stop):
        line, role = page.lines[i], page.roles[i]
        if role is None and not done and is_prose(line.text):
            page.put(Paragraph, line)
            done = True
        else:
            page.furniture(line, role or "teaser")


def _find_cut(page: Page) -> None:
    """Note where a text breaks off inside a sentence."""
    if page.lines and page.roles[-1] is None and page.blocks:
        last = page.lines[-1]
        leaf = list(page.blocks[-1].leaves())[-1]
        if (
            isinstance(leaf, Paragraph)
            and _CUT_OFF.search(last.text, max(0, len(last.text) - 20)) is not None
        ):
            page.doubt("truncated", "the text breaks off inside a sentence", last)


def _with_body(blocks: list[Block]) -> list[Block]:
    """Give a page whose only text is its lede that for its body."""
    if any(isinstance(block, Paragraph | Entry) for block in blocks):
        return blocks
    for i in range(len(blocks) - 1, -1, -1):
        block = blocks[i]
        if isinstance(block, Standfirst):
            return [*blocks[:i], Paragraph(start=block.start, raw=block.raw), *blocks[i + 1 :]]
    return blocks
