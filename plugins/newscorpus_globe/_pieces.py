"""The lines of a page, freed of what other hands added: corpus headers, tags, cut marks, flattening."""

import re

from newscorpus.article import Boilerplate
from newscorpus.dates import NewsDate, header_date
from newscorpus.document import Document
from newscorpus.plugins import Line, cut, read_lines, split_credit
from newscorpus_globe._page import Page
from newscorpus_globe.furniture import FOOTER, SKIP_LINK

_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|figure|figcaption|object|param|embed|span|strong|em|b|i)\b[^<>]{0,300}>",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:…|\.\.\.) ?\[\+?[0-9]{1,7} chars\]\Z")
_CUT_REACH = 24
_COUNTER = re.compile(r"(?<=\w) \d{1,3} of \d{1,3}\Z")
_COUNTER_REACH = 12
_MOST_TAGS = 20_000
"""Tags that a page may have; a text with more is none."""


def read_page(document: Document) -> tuple[Page, NewsDate | None]:
    """Return the page to be cut, and the date in the corpus header if there is one."""
    page = Page(document=document, lines=read_lines(document), text=document.text)
    if not page.lines:
        return page, None
    date = _read_header(page)
    if "<" in page.text and page.text.count("<") <= _MOST_TAGS and _TAG.search(page.text) is not None:
        page.lines = [part for line in page.lines for part in _without_tags(page, line)]
    if any(line.text[-1].isdigit() for line in page.lines) and " of " in page.text:
        page.lines = [part for line in page.lines for part in _without_counter(line)]
    if page.lines:
        _unflatten(page)
    if page.lines:
        _read_cut(page)
    return page, date


def _read_header(page: Page) -> NewsDate | None:
    if not page.lines[0].text.startswith("date "):
        return None
    header = header_date(page.text)
    if header is None:
        return None
    page.span(Boilerplate, header.span.start, header.span.stop, kind="corpus header")
    _replace(page, 0, header.span.stop - page.lines[0].start)
    return header.date


def _replace(page: Page, i: int, left: int, right: int | None = None) -> None:
    rest = page.lines[i].part(left, right)
    page.lines[i : i + 1] = [rest] if rest.text else []


def _without_tags(page: Page, line: Line) -> list[Line]:
    if "<" not in line.text:
        return [line]
    parts, start = [], 0
    for tag in _TAG.finditer(line.text):
        parts.append(line.part(start, tag.start()))
        page.blocks.append(
            cut(page.document, Boilerplate, line.start + tag.start(), line.start + tag.end(), kind="markup")
        )
        start = tag.end()
    parts.append(line.part(start))
    return [part for part in parts if part.text]


def _without_counter(line: Line) -> list[Line]:
    """Part a caption with its credit from the number of the picture: ``… on the bay.AL DORN/Reuters 1 of 36``."""
    if not line.text[-1].isdigit():
        return [line]
    counter = _COUNTER.search(line.text, max(0, len(line.text) - _COUNTER_REACH))
    if counter is None:
        return [line]
    caption = line.part(0, counter.start())
    return [line] if split_credit(caption.text) is None else [caption, line.part(counter.start())]


def _unflatten(page: Page) -> None:
    """Part the first and the last furniture of a page from text that was put on the same line."""
    first = page.lines[0]
    if first.text.startswith(SKIP_LINK + " "):
        page.furniture(first.part(0, len(SKIP_LINK)), "skip link")
        _replace(page, 0, len(SKIP_LINK))
    last = page.lines[-1]
    if last.text.endswith(" " + FOOTER):
        page.furniture(last.part(len(last.text) - len(FOOTER)), "footer")
        _replace(page, len(page.lines) - 1, 0, len(last.text) - len(FOOTER))


def _read_cut(page: Page) -> None:
    """Cut off the mark of a search interface that gives only how a text begins."""
    last = page.lines[-1]
    if not last.text.endswith(" chars]"):
        return
    start = max(0, len(last.text) - _CUT_REACH)
    found = _CUT.search(last.text, start)
    if found is None:
        return
    page.doubt("truncated", "the source gives only the beginning of the text", last)
    page.furniture(last.part(found.start()), "cut mark")
    _replace(page, len(page.lines) - 1, 0, found.start())
