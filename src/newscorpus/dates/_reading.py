"""Strings that are dates, read by anchored patterns."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from newscorpus.dates._clock import Clock, clock_at
from newscorpus.dates._names import MONTHS_OF, WEEKDAYS, language_code, month_of
from newscorpus.dates._relative import is_relative
from newscorpus.dates._values import Known, NewsDate, days_in
from newscorpus.document import Span

LONGEST_DATE = 80
"""Characters; the longest forms met in the wild take 60."""

Order = Literal["dmy", "mdy"]

_YEAR = r"((?:1[6-9]|2[01])[0-9]{2})"
_WORD = r"([^\W\d_]{3,12})"
_DIGIT = re.compile(r"\d")
_LEAD = re.compile(r"([^\W\d_]{2,12}(?:-feira)?)\.?,?\s+")
_ARTICLES = frozenset(("the", "on", "den", "der", "am", "le", "il", "el", "em", "op"))
_ISO = re.compile(rf"{_YEAR}([-/.])([0-9]{{1,2}})(?:\2([0-9]{{1,2}}))?(?![0-9])")
_SIGNS = re.compile(rf"{_YEAR}\s?[年년]\s?([0-9]{{1,2}})\s?[月월](?:\s?([0-9]{{1,2}})\s?[日일])?")
_NUMBERS = re.compile(rf"([0-9]{{1,2}})([./-])\s?([0-9]{{1,2}})\2\s?{_YEAR}")
_DAY_FIRST = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th|er|[.º°ª])?[\s/-]*(?:(?:of|de)\s+)?"
    rf"{_WORD}\.?(?:(?:,\s*|[\s/-]*)(?:(?:del?|of)\s+)?{_YEAR})?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_WORD}(?:\.,?\s*|,?\s+)"
    rf"(?:([0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:])(?:(?:\s*[,./]\s*|\s+)(?:del?\s+)?{_YEAR})?|(?:del?\s+|of\s+)?{_YEAR})",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\s*(?:[,/|·•–—@-]\s*|T(?=[0-9]))?(?:(?:at|um|à|a\s+las|en|às|alle|ore|om|kl\.?|klo)\s+)?", re.IGNORECASE
)
_BEFORE_DATE = re.compile(r"\s*(?:[,/|·•–—-]\s*)?")
_BEFORE_REST = re.compile(r"\s*[,/|·•–—-]?\s*")


class _Day(NamedTuple):
    year: int | None
    month: int
    day: int | None
    stop: int


def read_date(
    words: str,
    *,
    at: int = 0,
    language: str | None = None,
    known: Known = "stated",
    order: Order | None = None,
) -> NewsDate | None:
    """Read a string that is a date, with a weekday, a time and a zone if it has them.

    Only what is stated is read: "Nov. 15" has no year, "3 hours ago" and "05/06/2025" (without `order`) are
    None. The whole string must be the date; labels such as "Published" are cut off by the caller.

    Args:
        words: the string, cut out of its line beforehand.
        at: where `words` begins in the document; the date's span is that of the trimmed words.
        language: of the page, such as "de". English, German, French, Spanish, Portuguese, Italian and Dutch
            names are read without it; the names of other languages only if it is given.
        known: how the date is known.
        order: whether the day or the month comes first in "05/06/2025".
    """
    if len(words) > LONGEST_DATE or _DIGIT.search(words) is None:
        return None
    raw = words.strip()
    language = language_code(language)
    fields = _read(raw if raw.isascii() else unicodedata.normalize("NFC", raw), language, order)
    if fields is None:
        return None
    start = at + len(words) - len(words.lstrip())
    year, month, day, clock = fields
    return NewsDate(
        year=year,
        month=month,
        day=day,
        hour=clock and clock.hour,
        minute=clock and clock.minute,
        zone=clock and clock.zone,
        raw=raw,
        span=Span(start, start + len(raw)),
        known=known,
    )


_Fields = tuple[int | None, int, int | None, Clock | None]


# The days of a corpus come again and again, on its pages and on their lists of entries.
@lru_cache(maxsize=4096)
def _read(words: str, language: str | None, order: Order | None) -> _Fields | None:
    for start, weekday in _starts(words):
        day = _day_at(words, start, language, order, weekday)
        if day is not None:
            fields = _with_clock(words, day, language, order)
            if fields is not None:
                return fields
    fields = _clock_first(words, language, order)
    if fields is None and language is not None and language not in MONTHS_OF:
        from newscorpus.dates._words import read_words

        return read_words(words, language)
    return fields


def _starts(words: str) -> Iterator[tuple[int, int | None]]:
    # "Mar. 12, 2024" is in March, "mar. 12 mars 2024" a Tuesday: the reading that takes the whole string wins.
    yield 0, None
    start, weekday = 0, None
    while found := _LEAD.match(words, start):
        name = found[1].lower()
        if name in WEEKDAYS and weekday is None:
            weekday = WEEKDAYS[name]
        elif name not in _ARTICLES:
            return
        start = found.end()
        yield start, weekday


def _day_at(
    words: str, start: int, language: str | None, order: Order | None, weekday: int | None = None
) -> _Day | None:
    if words[start : start + 1].isdigit():
        day = _numeric_at(words, start, order, weekday) or _named_at(words, start, language)
    else:
        day = _named_at(words, start, language)
    if day is None or not 1 <= day.month <= 12:
        return None
    if day.day is not None and not 1 <= day.day <= days_in(day.year, day.month):
        return None
    return day


def _named_at(words: str, start: int, language: str | None) -> _Day | None:
    if found := _MONTH_FIRST.match(words, start):
        name, number, year, lone_year = found.groups()
        year = year or lone_year
    elif found := _DAY_FIRST.match(words, start):
        number, name, year = found.groups()
    else:
        return None
    month = month_of(name, language, complete=bool(number and year))
    if month is None:
        return None
    return _Day(int(year) if year else None, month, int(number) if number else None, found.end())


def _numeric_at(words: str, start: int, order: Order | None, weekday: int | None) -> _Day | None:
    if found := _ISO.match(words, start):
        year, mark, month, day = found.groups()
        if day is None and (mark != "-" or len(month) < 2):
            return None
        return _Day(int(year), int(month), int(day) if day else None, found.end())
    if found := _SIGNS.match(words, start):
        return _Day(int(found[1]), int(found[2]), int(found[3]) if found[3] else None, found.end())
    if not (found := _NUMBERS.match(words, start)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    # Dots are written where the day comes first, whatever the page's order for slashes.
    fitting = _in_order(first, second, year, "dmy" if found[2] == "." else order, weekday)
    return fitting and _Day(year, *fitting, found.end())


def _in_order(
    first: int, second: int, year: int, order: Order | None, weekday: int | None
) -> tuple[int, int] | None:
    readings = {(second, first): "dmy", (first, second): "mdy"}
    possible = [each for each in readings if 1 <= each[0] <= 12 and 1 <= each[1] <= days_in(year, each[0])]
    if len(possible) > 1 and order is not None:
        possible = [each for each in possible if readings[each] == order]
    elif len(possible) > 1 and weekday is not None:
        possible = [each for each in possible if date(year, *each).weekday() == weekday]
    return possible[0] if len(possible) == 1 else None


def _with_clock(words: str, day: _Day, language: str | None, order: Order | None) -> _Fields | None:
    year, month, number, stop = day
    if stop == len(words):
        return year, month, number, None
    clock = None
    joint = _JOINT.match(words, stop)
    # A time may be glued to a year, as in "April 25, 20232:26 PM", and to nothing else.
    if joint is not None and number is not None and (joint.end() > stop or year is not None):
        clock = clock_at(words, joint.end())
    rest = clock.stop if clock else stop
    if (
        words[rest:] in ("", ".")
        or _is_aside(words, rest, language)
        or _is_repeated(words, rest, day, language, order)
    ):
        return year, month, number, clock
    return None


def _is_aside(words: str, start: int, language: str | None) -> bool:
    """Whether the rest only repeats the date from the reader's side: "/ 2 years ago"."""
    mark = _BEFORE_REST.match(words, start)
    return mark is not None and is_relative(words[mark.end() :], language)


def _is_repeated(words: str, start: int, day: _Day, language: str | None, order: Order | None) -> bool:
    """Whether the rest is the same date again: "30.01.202430. Januar 2024"."""
    again = _day_at(words, start, language, order)
    return again is not None and again.stop == len(words) and again[:3] == day[:3]


def _clock_first(words: str, language: str | None, order: Order | None) -> _Fields | None:
    clock = clock_at(words, 0)
    if clock is None or clock.stop == len(words):
        return None
    joint = _BEFORE_DATE.match(words, clock.stop)
    rest = words[joint.end() :] if joint else ""
    for start, weekday in _starts(rest):
        day = _day_at(rest, start, language, order, weekday)
        if day is not None and day.stop == len(rest) and day.day is not None:
            return day.year, day.month, day.day, clock
    return None
