"""Picture pages: captions, each printed two or three times, with numbers and dates between them."""

import re

from newscorpus.article import Boilerplate, Headline, Kicker, Photo
from newscorpus.plugins import Line, cut, is_sentence_end
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import PhotoMatch, read_photo
from newscorpus_reuters._stamps import put_stamp, read_stamp
from newscorpus_reuters.furniture import FURNITURE

_PHOTO_DATE = re.compile(
    r"(?:Reuters / )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4}\Z|Reuters / [A-Z][a-z]{2,8} .{0,20}\d{4}\Z"
)
_COUNTER = re.compile(r"\d{1,3} ?(?:/|of) ?\d{1,3}\.?\Z")
_LABELS = {"photographer": "photo label", "location": "photo label", "caption": "photo label", "close": "photo label"}
_PICTURES = re.compile(r"(?:Pictures|Slideshow|Photos) \| ")
_LEAST = 3
_SAME = 70
_LONGEST_TITLE = 120


def is_gallery(lines: list[Line]) -> bool:
    """Whether the lines are a picture page: little but credited captions, with their dates or numbers."""
    dates = numbers = 0
    captions: list[str] = []
    prose = 0
    for line in lines:
        text = line.text
        if _PHOTO_DATE.match(text):
            dates += 1
        elif _COUNTER.match(text):
            numbers += 1
        elif "REUTERS" in text or "Reuters" in text[-40:]:
            captions.append(text)
        elif len(text) > 100 and is_sentence_end(text):
            prose += 1
    return len(captions) >= _LEAST and (dates >= _LEAST or numbers >= _LEAST) and prose * 2 < len(captions)


def read_gallery(page: Page, lines: list[Line]) -> None:
    """Cut a picture page: each picture once, its repetitions as boilerplate."""
    seen: set[str] = set()
    first = next((number for number, line in enumerate(lines) if _is_picture(line.text)), len(lines))
    title = _title(lines[:first])
    before: Line | None = None
    for number, line in enumerate(lines):
        text = line.text
        if number == title:
            page.put(Headline, line.start, line.stop)
        elif _PHOTO_DATE.match(text):
            page.drop(line, "photo date")
        elif _COUNTER.match(text):
            page.drop(line, "photo number")
        elif (kind := _LABELS.get(text.lower()) or FURNITURE.kind(text)) is not None:
            page.drop(line, kind)
        elif number < first:
            _put_opening(page, line)
        elif before is not None and before.text.lower() in _LABELS:
            page.drop(line, "photo data")
        else:
            _put_picture(page, line, seen)
        before = line


def _is_picture(text: str) -> bool:
    return len(text) > 40 and read_photo(text) is not None or text.lower() in _LABELS


def _title(opening: list[Line]) -> int | None:
    """Return the number of the title: the last line over the pictures that is neither furniture nor a date."""
    for number in range(len(opening) - 1, -1, -1):
        text = opening[number].text
        if FURNITURE.kind(text) or read_stamp(text, 0) or _PHOTO_DATE.match(text) or _COUNTER.match(text):
            continue
        after_edition = number > 0 and opening[number - 1].text.startswith("Edition:")
        return number if 4 < len(text) <= _LONGEST_TITLE and not after_edition and not is_sentence_end(text) else None
    return None


def _put_opening(page: Page, line: Line) -> None:
    stamp = read_stamp(line.text, line.start)
    section = _PICTURES.match(line.text)
    if stamp is None:
        page.drop(line, "menu")
    elif section is None:
        put_stamp(page, line, stamp)
    else:
        bar = line.start + section.end()
        page.put(Kicker, line.start, line.start + len("Pictures"))
        page.put(Boilerplate, line.start + len("Pictures"), bar, kind="separator")
        put_stamp(page, line._replace(start=bar, text=line.text[section.end() :]), stamp)


def _put_picture(page: Page, line: Line, seen: set[str]) -> None:
    photo = read_photo(line.text)
    last = page.blocks[-1] if page.blocks else None
    if photo is None:
        known = line.text[:_SAME] in seen
        page.drop(line, "repeat" if known else "photo data")
        return
    words = photo.caption or (photo.credit.text if photo.credit else "")
    if words[:_SAME] in seen:
        page.drop(line, "repeat")
        return
    seen.add(words[:_SAME])
    if photo.caption is None and isinstance(last, Photo) and last.credit is None:
        page.blocks.pop()
        photo = PhotoMatch(caption=last.caption, credit=photo.credit)
        page.blocks.append(cut(page.document, Photo, last.start, line.stop, caption=photo.caption, credit=photo.credit))
    else:
        page.put(Photo, line.start, line.stop, caption=photo.caption, credit=photo.credit)
