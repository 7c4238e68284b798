"""Reading a Deutsche Welle page: head, body and tail, and what kind of page it is."""

import re

from newscorpus.article import Article, Block, Entry, Kind, Paragraph, Standfirst
from newscorpus.document import Document
from newscorpus.plugins import assemble
from newscorpus_dw._blogs import BAR, read_blog
from newscorpus_dw._body import read_body
from newscorpus_dw._feed import feed_start, read_feed
from newscorpus_dw._fronts import is_front, read_front
from newscorpus_dw._kinds import is_subtitled, kind_of
from newscorpus_dw._language import language_of
from newscorpus_dw._masthead import read_masthead
from newscorpus_dw._page import Page, read_page
from newscorpus_dw._prose import is_prose
from newscorpus_dw._slides import find_flat_slides, find_slides, read_slides
from newscorpus_dw._tail import find_tail, read_tail

_LONGER_THAN_CAPTIONS = 140
_CUT_OFF = re.compile(r"(?:[^\W_]|…|\[\+\d{1,7} chars\])\Z")


def parse(document: Document) -> Article:
    """Cut a Deutsche Welle page into an article."""
    page = read_page(document)
    page.language = language_of(page.lines, page.roles)
    if (first := feed_start(page.text)) is not None:
        read_feed(page, first)
        return _article(page, "article")
    if page.lines and page.lines[0].text.startswith(BAR):
        return _article(page, read_blog(page))
    if is_front(page):
        read_front(page)
        return _article(page, "index")
    start = read_masthead(page)
    stop = find_tail(page, start)
    if page.legacy and "bullet" in page.roles:
        find_slides(page, start, stop)
    if page.legacy or "times" in page.roles:
        find_flat_slides(page, start, stop)
    kind = kind_of(page, start, stop)
    page.live = kind == "live_blog"
    page.live_skin = page.updated is not None or "section" in page.roles
    if kind == "video":
        _read_film_page(page, start, stop)
    elif kind == "gallery" and "gallery" in page.roles:
        first = page.roles.index("gallery", start)
        read_body(page, start, first)
        read_slides(page, first, stop)
    else:
        read_body(page, start, stop)
    read_tail(page, stop)
    _find_cut(page)
    return _article(page, kind)


def _article(page: Page, kind: Kind) -> Article:
    published = page.published
    if published is None and page.header is not None:
        published = page.header.date
    return assemble(
        page.document,
        page.blocks if page.live else _with_body(page.blocks),
        parser="dw",
        source="dw",
        kind=kind,
        language=page.language,
        published=published,
        updated=page.updated,
        problems=page.problems,
    )


def _read_film_page(page: Page, start: int, stop: int) -> None:
    """Cut a film's page: its first paragraphs are its text, the rest are captions of related films if no line ends it."""
    if stop < len(page.lines) and not page.legacy:
        read_body(page, start, stop)
        return
    if is_subtitled(page, start):
        page.put(Standfirst, page.lines[start])
        start += 1
        done = False
    else:
        done = any(isinstance(block, Standfirst) for block in page.blocks)
    for i in range(start, stop):
        line, role = page.lines[i], page.roles[i]
        if role is None and not done and is_prose(line.text):
            page.put(Paragraph, line)
            following = page.lines[i + 1].text if i + 1 < stop and page.roles[i + 1] is None else ""
            done = len(following) < _LONGER_THAN_CAPTIONS or following[-1] != "."
        else:
            page.furniture(line, "teaser" if role in (None, "photo") else role)


def _find_cut(page: Page) -> None:
    """Note where a text breaks off inside a sentence."""
    if page.lines and page.roles[-1] is None and page.blocks:
        last = page.lines[-1]
        leaf = page.blocks[-1]
        while isinstance(leaf, Entry):
            leaf = leaf.blocks[-1]
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
