"""Picture pages: captions, each printed two or three times, with numbers and dates between them."""

import re
from collections.abc import Sequence

from newscorpus.article import Boilerplate, Headline, Photo
from newscorpus.plugins import Line, is_sentence_end
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import PhotoMatch, read_photo
from newscorpus_reuters._stamps import put_stamp, read_stamp
from newscorpus_reuters.furniture import FURNITURE

_PHOTO_DATE = re.compile(
    r"(?:Reuters / )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4}\Z|Reuters / [A-Z][a-z]{2,8} .{0,20}\d{4}\Z"
)
_COUNTER = re.compile(r"\d{1,3} ?(?:/|of) ?\d{1,3}\.?\Z")
_LABELS = frozenset(("photographer", "location", "caption", "close"))
_EDITION = "Edition:"
_LEAST = 3
_SAME = 60
_LONGEST_TITLE = 120


def is_gallery(lines: Sequence[Line]) -> bool:
    """Whether the lines are a picture page: little but credited captions, with their dates or numbers."""
    marks = _LEAST if lines and lines[0].text == _EDITION else 0
    captions = prose = 0
    before = ""
    for line in lines:
        text = line.text
        # What is printed twice counts as numbered.
        marks += text == before and "REUTERS" in text
        before = text
        if _PHOTO_DATE.match(text) or _COUNTER.match(text):
            marks += 1
        elif "REUTERS" in text or "Reuters" in text[-40:]:
            captions += 1
        elif len(text) > 100 and is_sentence_end(text):
            prose += 1
    return captions >= _LEAST and marks >= _LEAST and prose * 2 <= captions


def read_gallery(page: Page, lines: Sequence[Line]) -> None:
    """Cut a picture page: each picture once, its repetitions as boilerplate."""
    first = _first_picture(lines)
    title = _title(lines[:first])
    seen: set[str] = set()
    skip = False
    for number, line in enumerate(lines):
        if skip:
            skip = False
        elif number == title:
            page.put(Headline, line.start, line.stop)
        elif (kind := _mark(line.text)) is not None:
            page.drop(line, kind)
        elif number < first:
            _put_opening(page, line)
        elif number and lines[number - 1].text.lower() in _LABELS - {"close"}:
            page.drop(line, "photo data")
        else:
            skip = _put_picture(page, lines, number, seen)


def _mark(text: str) -> str | None:
    """Return what a line between captions is."""
    if _PHOTO_DATE.match(text):
        return "photo date"
    if _COUNTER.match(text):
        return "photo number"
    if text.lower() in _LABELS:
        return "photo label"
    return FURNITURE.kind(text)


def _first_picture(lines: Sequence[Line]) -> int:
    for number, line in enumerate(lines):
        if line.text.lower() in _LABELS:
            return number
        photo = read_photo(line.text)
        if photo is not None:
            return number if photo.caption is not None else max(0, number - 1)
    return len(lines)


def _title(opening: Sequence[Line]) -> int | None:
    """Return the number of the title: the last line over the pictures that is neither furniture nor a date."""
    for number in range(len(opening) - 1, -1, -1):
        text = opening[number].text
        if _mark(text) or read_stamp(text, 0):
            continue
        after_edition = number > 0 and opening[number - 1].text.startswith(_EDITION)
        return (
            number
            if 4 < len(text) <= _LONGEST_TITLE and not after_edition and not is_sentence_end(text)
            else None
        )
    return None


def _put_opening(page: Page, line: Line) -> None:
    stamp = read_stamp(line.text, line.start)
    if stamp is None:
        page.drop(line, "menu")
    else:
        put_stamp(page, line, stamp)


def _put_picture(page: Page, lines: Sequence[Line], number: int, seen: set[str]) -> bool:
    """Cut a caption with its credit, or its repetition; return whether the credit was on the next line."""
    line, stop, alone = lines[number], lines[number].stop, False
    photo = read_photo(line.text)
    if photo is None and number + 1 < len(lines):
        following = read_photo(lines[number + 1].text)
        if following is not None and following.caption is None:
            photo = PhotoMatch(caption=" ".join(line.text.split()), credit=following.credit)
            stop, alone = lines[number + 1].stop, True
    words = _words(photo, line.text)
    if words in seen:
        page.put(Boilerplate, line.start, stop, kind="repeat")
    elif photo is None:
        page.drop(line, "photo data")
    else:
        seen.add(words)
        page.put(Photo, line.start, stop, caption=photo.caption, credit=photo.credit)
    return alone


def _words(photo: PhotoMatch | None, text: str) -> str:
    if photo is None:
        return text[:_SAME]
    return (photo.caption or (photo.credit.text if photo.credit else text))[:_SAME]
