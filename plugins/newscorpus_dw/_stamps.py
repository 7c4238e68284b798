"""The dates of a masthead: "Published A" with "last updated B" glued to it, bare dates, and ages."""

import re
from typing import Literal

from newscorpus.article import Timestamp
from newscorpus.dates import NewsDate, read_date
from newscorpus.plugins import Line
from newscorpus_dw._page import Page, Span, Stamp
from newscorpus_dw._roles import DAY
from newscorpus_dw.furniture import PUBLISHED, UPDATED

_MONTHS_OF_BOSNIAN = ("hr", "sr")
_LABELS = (*PUBLISHED, *UPDATED)
_HINTS = tuple({label[:4] for label in PUBLISHED})
_FIRST = re.compile(rf"(?:{'|'.join(PUBLISHED)})\s{{0,2}}({DAY.pattern})")
_DATE = re.compile(rf"\s{{0,2}}({DAY.pattern})", re.IGNORECASE)
_UPDATED = frozenset(label.casefold() for label in UPDATED)
_BY_LETTER: dict[str, list[str]] = {}
for _label in _LABELS:
    _BY_LETTER.setdefault(_label[0].casefold(), []).append(_label.casefold())


def find_stamp(text: str) -> Stamp | None:
    """Find "Published …" in a line, with the update that may be glued to it; dates may be printed twice."""
    hints = [text.find(hint) for hint in _HINTS if hint in text]
    found = _FIRST.search(text, min(hints)) if hints else None
    if found is None:
        return None
    published = [found.span(1)]
    updated: list[Span] = []
    start, stop, dates = found.start(), found.end(), published
    while (more := _next_date(text, stop)) is not None:
        label, found = more
        if label:
            dates = updated if label in _UPDATED else published
        dates.append(found.span(1))
        stop = found.end()
    return Stamp(start, stop, tuple(published), tuple(updated))


def _next_date(text: str, start: int) -> tuple[str, re.Match[str]] | None:
    """Return the date that begins at `start`, and the label before it, which may be empty."""
    if start == len(text):
        return None
    for label in (*_BY_LETTER.get(text[start].casefold(), ()), ""):
        stop = start + len(label)
        if text[start:stop].casefold() == label and (found := _DATE.match(text, stop)) is not None:
            return label, found
    return None


def stamp_end(text: str) -> int | None:
    """Return where the dates end in a line that has words glued to them, or None where it has none."""
    found = find_stamp(text)
    return found.stop if found is not None and found.start == 0 and found.stop < len(text) else None


def read_stamp(page: Page, line: Line) -> None:
    """Cut a line that says when the page was published and updated."""
    page.put(Timestamp, line)
    whole, stamp = page.stamps.get(line.start) or (line, find_stamp(line.text))
    if stamp is None:
        found = _next_date(line.text, 0)
        page.updated = page.updated if found is None else _best(page, line, (found[1].span(1),))
    else:
        page.published = _best(page, whole, stamp.published) or page.published
        page.updated = _best(page, whole, stamp.updated) or page.updated


def read_day(page: Page, words: str, at: int) -> NewsDate | None:
    """Read a date, which may be printed twice, in the order of the page's language."""
    if "/" not in words:
        found = read_date(words, at=at, language=page.language)
        if found is None and page.language in _MONTHS_OF_BOSNIAN:
            return read_date(words, at=at, language="bs")
        return found
    orders: tuple[Literal["dmy", "mdy"], ...] = (
        ("mdy", "dmy") if page.language in (None, "en") else ("dmy", "mdy")
    )
    for order in orders:
        found = read_date(words, at=at, language=page.language, order=order)
        if found is not None:
            return found
    return None


def _best(page: Page, line: Line, spans: tuple[Span, ...]) -> NewsDate | None:
    """Return the date among the forms of it: the one that names its month, if there is one."""
    for start, stop in reversed(spans):
        found = read_day(page, line.text[start:stop], line.start + start)
        if found is not None:
            return found
    return None
