"""Date lines: when a page says it was published and updated."""

import re

from attrs import evolve

from newscorpus.article import Boilerplate, Byline, Dateline, Kicker, Timestamp
from newscorpus.dates import NewsDate, is_relative, read_date
from newscorpus.document import Span
from newscorpus.plugins import Line, split_glue
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._page import Page

_LONGEST = 140
_DIGIT = re.compile(r"\d")
_READING_TIME = re.compile(r"(?:< ?)?\d{1,3}[ -]min(?:ute)?s?[ -]read", re.IGNORECASE)
_SLASHED = re.compile(r"([^\W\d_]{3,9} \d{1,2}, \d{4}(?: / \d{1,2}:\d\d ?[AP]M)?)(?: / (.{2,40}))?\Z")
_AGE = re.compile(
    r"(?:Updated )?(?:in (?:an?|\d{1,3}) [a-z]{3,8}|(?:(?:an?|\d{1,3}) [a-z]{3,8} ){1,2}(?:ago|from now)|ago)\Z"
)
_LABELLED = re.compile(
    r"(Published|Posted|First published|Created|Updated|Last updated|UPDATED|Publicado|Publicada|Atualizado|Actualizado|Veröffentlicht"
    r"|Aktualisiert|Publié|Mis à jour)(?: on| em| el| am| le)?:? ?(?=[^\W_])"
)
_UPDATES = ("pdated", "tualizado", "ktualisiert", "is à jour")
_PLACED = re.compile(
    r"([A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{2,60}?) (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? [A-Z])"
)
_HOUSED = re.compile(r"((?:By )?(?:Reuters|REUTERS))(?: \| |[ ,•·-]{1,3}|(?=\d))(?=\S)")
_SECTIONED = re.compile(r"([A-Z][A-Za-z&. -]{2,40}?)( \| |(?=[A-Z][a-z]{2} \d{1,2}, \d{4}))")
_LIKE_DATE = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? [A-Z][a-z]{2,8}\.? \d{1,2}\b.{0,24}\Z")
_LENGTH = re.compile(r"(?<=day, )([A-Z][a-z]{2,8} \d{1,2}, \d{4}) - \d\d:\d\d\Z")
"""A film's date with its length: ``Friday, July 25, 2014 - 02:25``."""
_HALF_OF_DAY = re.compile(r"(?<=\d )([ap])/m\Z")
_WEEKDAY = re.compile(r" ?(?:星期[一二三四五六日]|[(（]?[月火水木金土日]曜日[)）]?)\Z")
_TRAILED = re.compile(r"([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}) ?\| ?((?:By )?[A-Z][\w .,'’-]{2,60})\Z")
"""A date with who wrote it, as an archive has them: ``September 21, 2012|Reuters``."""
_AGAIN = re.compile(r"(.{8,60}?)(?:[ ,|/·(]{1,3})?(?:Last )?[Uu]pdated:? ?(.{3,60}?)\)?\Z")
_AMERICAN = re.compile(r"(\d\d)/(\d\d)/(\d{4}) \| (\d\d):(\d\d)([ap])m (E[SD]T)\Z")
"""A date as a host has it for its readers in New York: ``12/04/2022 | 05:59am EST``."""
_INDIAN = re.compile(
    r"Reuters \| (?:[^|]{2,40} \| )?Updated: (\d\d-\d\d-\d{4} \d\d:\d\d) IST \| Created: (\d\d-\d\d-\d{4} \d\d:\d\d) IST\Z"
)
"""Both dates as an Indian host has them, the day before the month."""
_BULLET = "•"
_JOINED = re.compile(r"Join the conversation|\d{1,5} Comments?")
"""What hosts put after a date, an age and a reading time, parted by bullets."""

Stamp = tuple[NewsDate | None, NewsDate | None]


def read_stamp(text: str, at: int) -> Stamp | None:
    """Return the dates of publication and update that a line states, or None where it is no date line.

    Relative dates ("9 months ago") make a date line without dates.
    """
    if len(text) > _LONGEST:
        return None
    if _DIGIT.search(text) is None:
        return (None, None) if _AGE.match(text) or is_relative(text, "en") else None
    if text[0] == "[" and text[-1] == "]":
        text, at = text[1:-1], at + 1
    text = _LENGTH.sub(r"\1", text)
    text = _WEEKDAY.sub("", _HALF_OF_DAY.sub(r"\1.m", text))
    reading = _READING_TIME.match(text)
    if reading is not None:
        if reading.end() == len(text):
            return None
        text, at = text[reading.end() :], at + reading.end()
    return (
        (_bulleted(text, at) if _BULLET in text else None)
        or ((_trailed(text, at) or _american(text, at) or _indian(text, at)) if "|" in text else None)
        or _slashed(text, at)
        or _glued(text, at)
        or _plain(text, at)
    )


def put_stamp(page: Page, line: Line, stamp: Stamp) -> None:
    """Cut a date line, and keep its dates where none are known yet."""
    start = line.start
    placed = _PLACED.match(line.text)
    if placed is not None:
        place = placed[1].strip(" ,")
        page.put(
            Dateline, start, start + len(placed[1]), places=tuple(part.strip() for part in place.split("/"))
        )
        start += placed.end()
    housed = _HOUSED.match(line.text)
    if housed is not None:
        page.put(Byline, start, start + len(housed[1]), names=("Reuters",))
        page.put(Boilerplate, start + len(housed[1]), start + housed.end(), kind="separator")
        start += housed.end()
    trailed = _TRAILED.match(line.text) if "|" in line.text else None
    stop = line.stop if trailed is None else line.start + len(trailed[1])
    labelled = placed or housed or _LABELLED.match(line.text)
    sectioned = None if labelled else _SECTIONED.match(line.text)
    if sectioned is not None and read_date(line.text) is None:
        page.put(Kicker, start, start + len(sectioned[1]))
        page.put(Boilerplate, start + len(sectioned[1]), start + sectioned.end(), kind="separator")
        start += sectioned.end()
    page.put(Timestamp, start, stop)
    if trailed is not None:
        page.put(Boilerplate, stop, line.start + trailed.start(2), kind="separator")
        page.put(Byline, line.start + trailed.start(2), line.stop, names=read_byline(trailed[2]) or ())
    published, updated = stamp
    page.published = page.published or published
    page.updated = page.updated or updated
    if updated is None and "pdated" in line.text:
        page.doubt(
            "relative date",
            "the page says when it was updated only relative to its reading",
            start,
            line.stop,
        )


def _bulleted(text: str, at: int) -> Stamp | None:
    """Read a date with its age, reading time and comments after bullets: ``Mar 27, 2021  •  1 minute read``."""
    first, *others = (part.strip() for part in text.split(_BULLET))
    for other in others:
        if not (_READING_TIME.match(other) or _AGE.match(other) or _JOINED.match(other)):
            return None
    return _plain(first, at) if first else None


def _slashed(text: str, at: int) -> Stamp | None:
    found = _SLASHED.match(text)
    if found is None or (found[2] is not None and not (_AGE.match(found[2]) or is_relative(found[2], "en"))):
        return None
    date = read_date(found[1], at=at, language="en")
    return None if date is None else (date, None)


def _glued(text: str, at: int) -> Stamp | None:
    glue = split_glue(text, languages=("en",))
    if glue is not None and glue.start == 0:
        parts = (glue.published, glue.updated)
        published, updated = (
            part and read_date(text[slice(*part)], at=at + part[0], language="en") for part in parts
        )
        return published, updated
    again = _AGAIN.match(text)
    if again is None:
        return None
    published = read_date(again[1], at=at, language="en")
    return (
        None if published is None else (published, read_date(again[2], at=at + again.start(2), language="en"))
    )


def _trailed(text: str, at: int) -> Stamp | None:
    found = _TRAILED.match(text)
    if found is None or read_byline(found[2]) is None:
        return None
    date = read_date(found[1], at=at, language="en")
    return None if date is None else (date, None)


def _american(text: str, at: int) -> Stamp | None:
    found = _AMERICAN.match(text)
    if found is None:
        return None
    month, day, year, hour, minute, half, zone = found.groups()
    hours = int(hour) % 12 + (12 if half == "p" else 0)
    date = _numbered(f"{year}-{month}-{day} {hours:02}:{minute} {zone}", text, at)
    return None if date is None else (date, None)


def _indian(text: str, at: int) -> Stamp | None:
    found = _INDIAN.match(text)
    if found is None:
        return None
    updated, created = (
        _numbered(f"{day[6:10]}-{day[3:5]}-{day[:2]} {day[11:]} IST", day, at + found.start(number))
        for number, day in enumerate(found.groups(), start=1)
    )
    return created, updated


def _numbered(iso: str, raw: str, at: int) -> NewsDate | None:
    """Read a date whose numbers were put in order, with the words that the page has for it."""
    date = read_date(iso, language="en")
    return None if date is None else evolve(date, raw=raw, span=Span(at, at + len(raw)))


def _plain(text: str, at: int) -> Stamp | None:
    text = text.removesuffix(" //")
    if is_relative(text, "en") or _AGE.match(text):
        return None, None
    date = read_date(text, at=at)
    if date is not None:
        return None if date.day is None else (date, None)
    for pattern in (_PLACED, _HOUSED, _LABELLED, _SECTIONED):
        found = pattern.match(text)
        if found is not None:
            if is_relative(text[found.end() :], "en") or _AGE.match(text, found.end()):
                return None, None
            date = read_date(text[found.end() :], at=at + found.end())
            if date is not None and date.year is not None:
                return (None, date) if any(word in found[0] for word in _UPDATES) else (date, None)
    return (None, None) if _LIKE_DATE.match(text) else None
