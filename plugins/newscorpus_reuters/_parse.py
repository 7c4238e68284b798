"""A Reuters text, read: where its stories begin decides how it is cut."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from newscorpus.article import Article, Boilerplate, Heading, ListItem
from newscorpus.document import Document
from newscorpus.plugins import (
    DatelineMatch,
    Line,
    is_sentence_end,
    read_bare_dateline,
    read_dateline,
    read_split_dateline,
)
from newscorpus_reuters._gallery import is_gallery, read_gallery
from newscorpus_reuters._head import is_title, read_head, role_of
from newscorpus_reuters._language import language_of
from newscorpus_reuters._lines import read_page
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import read_photo
from newscorpus_reuters._stamps import put_stamp, read_stamp
from newscorpus_reuters._story import Story, furniture_kind, open_story

Start = tuple[int, DatelineMatch]

_OPENERS = ("(Reuters", "(REUTERS", "(Thomson Reuters")
_REACH = 300
_INNER = re.compile(r"[\s.!?\"”’](?=[A-ZÀ-Þ]{3})((?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}[ /,]{1,2}){1,5}(?:[A-Z][\w.]{2,14},? ){0,2}(?:\d{1,2} )?\(R(?:euters|EUTERS)\) ?[-–—])")
_WEAK_REACH = 40
_PROSE = 60
_TEASERS = 3
_MOST_TEASER_LINES = 3


def parse(document: Document) -> Article:
    """Read a Reuters text of any layout: a page of its sites, wire text on any host, pictures, teasers."""
    page = Page(document)
    lines = read_page(page)
    if "REUTERS" in document.text and is_gallery(lines):
        read_gallery(page, lines)
        return page.article("gallery")
    starts = _starts(document.text, lines)
    language = language_of(document.text[lines[starts[0][0]].start :] if starts else document.text)
    if _are_teasers(lines, starts):
        _read_teasers(page, lines, starts)
        return page.article("index", language)
    _read_story(page, lines, starts)
    return page.article("article", language)


def _starts(text: str, lines: list[Line]) -> list[Start]:
    """Return the lines that open a story, with their datelines; those without an agency only for want of others."""
    found: list[Start] = []
    for place in _named_at(text):
        number = bisect_right(lines, place, key=_start) - 1
        if number < 0 or place - lines[number].start > _REACH or (found and number <= found[-1][0]):
            continue
        match = _with_agency(lines, number, found)
        if match is not None:
            found.append(match)
    return found or _weak_starts(lines)


def _start(line: Line) -> int:
    return line.start


def _named_at(text: str) -> list[int]:
    """Return where the agency stands in brackets, in the form the text has, in order."""
    places: list[int] = []
    for opener in _OPENERS:
        place = text.find(opener)
        while place >= 0:
            places.append(place)
            place = text.find(opener, place + len(opener))
        if places:
            break
    return places


def _with_agency(lines: list[Line], number: int, found: list[Start]) -> Start | None:
    """Return the line that a dateline opens; where a title is glued before it, the line is cut in two."""
    line = lines[number]
    free = number - 1 > (found[-1][0] if found else -1)
    if free and line.text[:1] == "(" and line.text[1:8].lower() == "reuters":
        first = lines[number - 1]
        split = read_split_dateline(first.text, line.text, at=first.start)
        if split is not None and split.places and first.text == first.text.upper():
            return number - 1, split
    match = read_dateline(line.text.replace("euters): ", "euters)- ", 1), at=line.start)
    if match is not None and match.agency == "Reuters":
        return number, match
    inner = _INNER.search(line.text, 0, _REACH)
    if inner is None:
        return None
    rest = line._replace(start=line.start + inner.start(1), text=line.text[inner.start(1) :])
    match = read_dateline(rest.text, at=rest.start)
    if match is None or match.agency != "Reuters":
        return None
    head = line.text[: inner.start(1)].rstrip()
    lines[number : number + 1] = [line._replace(stop=line.start + len(head), text=head), rest]
    return number + 1, match


def _weak_starts(lines: list[Line]) -> list[Start]:
    for number, line in enumerate(lines[:_WEAK_REACH]):
        if len(line.text) > _PROSE:
            match = read_dateline(line.text, at=line.start) or read_bare_dateline(line.text, at=line.start)
            if match is not None and match.agency in (None, "Reuters"):
                return [(number, match)]
    return []


def _read_story(page: Page, lines: list[Line], starts: list[Start]) -> None:
    story = Story(page)
    if not starts:
        first = _first_prose(lines)
        read_head(page, lines[:first])
        story.read(lines[first:])
        return
    number, match = starts[0]
    stop = _end_of_story(lines, starts)
    read_head(page, lines[:number])
    body = number + 1
    line = lines[number]
    if match.stop > len(line.text):
        following = lines[body]
        joined = page.document.text[line.start : following.stop]
        line = line._replace(stop=following.stop, text=" ".join(joined.split("\n")) if len(joined) == following.stop - line.start else joined)
        body += 1
    offset = open_story(page, line, match)
    story.before = line
    story.put_prose(line, offset)
    story.read(lines[body:stop])
    if stop < len(lines):
        page.put(Boilerplate, lines[stop].start, lines[-1].stop, kind="further stories")
        page.doubt("several stories", "further stories follow the first; they are left unread", lines[stop].start, lines[-1].stop)


def _first_prose(lines: list[Line]) -> int:
    """Return the number of the first line that is prose of a story, where no dateline tells."""
    for number, line in enumerate(lines):
        text = line.text
        if len(text) >= _PROSE and is_sentence_end(text) and furniture_kind(text) is None and read_photo(text) is None:
            return number
    return len(lines)


def _end_of_story(lines: list[Line], starts: list[Start]) -> int:
    """Return where the first story ends: at the title of the next, or with the lines."""
    if len(starts) < 2:
        return len(lines)
    stop, first = starts[1][0], starts[0][0] + 1
    while stop > first and (role := role_of(lines[stop - 1])) is not None and role[0] in ("byline", "stamp", "section"):
        stop -= 1
    return stop - 1 if stop > first and is_title(lines[stop - 1].text) else stop


def _are_teasers(lines: list[Line], starts: list[Start]) -> bool:
    """Whether the stories are teasers: several, each of a line or two."""
    if len(starts) < _TEASERS:
        return len(starts) == 2 and all(lines[number].text.endswith(("...", "…")) for number, _ in starts)
    gaps = [after - number for (number, _), (after, _) in zip(starts, starts[1:], strict=False)]
    return all(gap <= _MOST_TEASER_LINES for gap in gaps)


def _read_teasers(page: Page, lines: Sequence[Line], starts: list[Start]) -> None:
    matches = dict(starts)
    for number, line in enumerate(lines):
        match = matches.get(number)
        kind = furniture_kind(line.text)
        if match is not None and match.stop <= len(line.text):
            offset = open_story(page, line, match)
            page.put(ListItem, line.start + offset, line.stop)
        elif kind is not None:
            page.drop(line, kind)
        elif number + 1 in matches:
            page.put(Heading, line.start, line.stop)
        elif number < starts[0][0]:
            stamp = read_stamp(line.text, line.start)
            if stamp is None:
                page.drop(line, "menu")
            else:
                put_stamp(page, line, stamp)
        else:
            page.put(ListItem, line.start, line.stop)
