"""Dates, years and times of day in running text."""

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from attrs import evolve

from newscorpus.dates import NewsDate, NewsTime, read_date, read_time
from newscorpus.document import Span

__all__ = ["MONTHS", "Moment", "read_hour", "read_moment", "read_year"]

MONTHS = frozenset(
    [
        "jan",
        "january",
        "januar",
        "jänner",
        "feb",
        "february",
        "februar",
        "mar",
        "march",
        "mär",
        "märz",
        "mrz",
        "apr",
        "april",
        "may",
        "mai",
        "jun",
        "june",
        "juni",
        "jul",
        "july",
        "juli",
        "aug",
        "august",
        "sep",
        "sept",
        "september",
        "oct",
        "october",
        "okt",
        "oktober",
        "nov",
        "november",
        "dec",
        "december",
        "dez",
        "dezember",
    ]
)
"""Names that may begin or follow a date: a cheap gate before the words are read."""

_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_YEAR = r"(?:1[5-9]|2[01])\d\d(?!\d|[.,]\d)"
_OF = rf"(?:,?\s{{1,2}}{_YEAR})?"
_ISO = re.compile(r"\d{4}-[01]\d(?:-[0-3]\d)?(?![\d-])")
_NUMERIC = re.compile(rf"{_NUMBER}(?:\.\s?{_NUMBER}\.\s?|/{_NUMBER}/){_YEAR}(?!/)")
_SHORT = re.compile(rf"({_NUMBER})\.(0?[1-9]|1[0-2])\.(?!\d)")
_SHORTENED = r"(?:(?<![^\W\d_]{5})(?<!May)(?<!June)(?<!July)(?<!März)(?<!Mai)(?<!Juni)(?<!Juli)\.)?"
"""The point of a shortened month; that of a whole one ends its sentence."""
_DAY_MONTH = re.compile(
    rf"{_NUMBER}(?:st|nd|rd|th|\.)?\s{{1,2}}(?:of\s)?([^\W\d_]{{3,9}})\b{_SHORTENED}{_OF}"
)
_MONTH_DAY = re.compile(
    rf"[^\W\d_]{{3,9}}\.?,?\s{{1,2}}{_NUMBER}(?:st|nd|rd|th)?(?![\w%]|[:.,]\d|-\d{{3}}){_OF}"
)
_MONTH_YEAR = re.compile(rf"[^\W\d_]{{3,9}}\.?,?\s{{1,2}}(?:of\s)?{_YEAR}")
_DAYS_MONTH = re.compile(
    rf"({_NUMBER})(?:st|nd|rd|th|\.)?(?:\s?[-–]\s?|\s(?:to|bis)\s)(?=({_NUMBER})(?:st|nd|rd|th|\.)?\s{{1,2}}([^\W\d_]{{3,9}})\b)"
)
_UNTIL_DAY = re.compile(rf"\s?[-–]\s?({_NUMBER})(?!\d|[.,]\d)")

_CLOCK = re.compile(
    r"\d{1,2}(?:[:.][0-5]\d)?(?::[0-5]\d)?\s?(?:[ap](?:\s?m|\.\s?m\.?)(?![^\W\d_])|uhr\b)|\d{1,2}:[0-5]\d(?!\d|\.\d)",
    re.I,
)
_HOUR = re.compile(r"\s[Uu]hr\b")
_ZONE = re.compile(r"\s\(?[A-Z]{1,5}(?:/[A-Z]{3})?\b\)?")
_MILITARY = re.compile(
    r"([01]\d|2[0-3])([0-5]\d)\s?(?:(GMT|UTC|BST|CES?T|E[SDE]T|IST|JST|MEZ|MESZ)\b|local time\b)"
)

_FOUR = r"(?:1[5-9]|2[01])\d\d"
_YEARS = re.compile(
    rf"({_FOUR})(?:\s?[-–/]\s?({_FOUR}|\d\d?)(?![\d-])|\s(?:to|until|bis)\s({_FOUR})|\s(?:and|und)\s({_FOUR}))?(?![\w%]|[.,]\d)"
)


class Moment(NamedTuple):
    """A date, a run of days or years, or a time of day, and where it stops.

    `low` and `high` count days (1 is 1 January of year 1; where no year is stated, days of a leap year), or
    minutes after midnight.
    """

    stop: int
    low: Decimal
    high: Decimal
    date: NewsDate | None = None
    time: NewsTime | None = None


def read_moment(
    text: str, start: int, *, german: bool, order: Literal["dmy", "mdy"] | None = None
) -> Moment | None:
    """Read the date or time that begins at `start` with a digit or a month's name.

    Args:
        text: the whole text.
        start: where the first digit or letter stands.
        german: whether ``3.4.`` is a date without a year.
        order: how the publisher writes dates with slashes, if that is known.
    """
    language = "de" if german else "en"
    if not text[start].isdecimal():
        return _month_first(text, start, language)
    if days := _days(text, start, language):
        return days
    for pattern in (_ISO, _NUMERIC, _DAY_MONTH):
        found = pattern.match(text, start)
        if found and (pattern is not _DAY_MONTH or found[1].lower() in MONTHS):
            read = read_date(found[0], at=start, language=language, order=order)
            if read is not None:
                return _moment(read, found.end())
    if (
        german
        and (short := _SHORT.match(text, start))
        and int(short[1]) <= monthrange(2000, int(short[2]))[1]
    ):
        span = Span(start, short.end())
        return _moment(NewsDate(month=int(short[2]), day=int(short[1]), raw=short[0], span=span), short.end())
    return _time(text, start)


def read_year(text: str, start: int, *, between: bool = False) -> Moment | None:
    """Read a bare year or run of years at `start`: "2022", "2018-19", "1939 to 1945", after "between" with "and"."""
    found = _YEARS.match(text, start)
    if found is None:
        return None
    first = int(found[1])
    until = found[2] or found[3] or (found[4] if between else None)
    last = first if until is None else int(found[1][: 4 - len(until)] + until)
    if last <= first or (len(until or "") == 1 and last != first + 1):
        last, until = first, None
    stop = found.end(found.lastindex or 1) if until else found.end(1)
    known = NewsDate(year=first, raw=text[start:stop], span=Span(start, stop))
    return Moment(stop=stop, low=_day(date(first, 1, 1)), high=_day(date(last, 12, 31)), date=known)


def _days(text: str, start: int, language: str) -> Moment | None:
    """Read "27-28 November" and "3. bis 5. Mai": two days of one month."""
    found = _DAYS_MONTH.match(text, start)
    if found is None or int(found[1]) >= int(found[2]) or found[3].lower() not in MONTHS:
        return None
    last = _DAY_MONTH.match(text, found.end())
    read = read_date(last[0], at=found.end(), language=language) if last else None
    if last is None or read is None:
        return None
    until = _moment(read, last.end())
    days = int(found[2]) - int(found[1])
    span = Span(start, last.end())
    first = evolve(read, day=int(found[1]), raw=text[start : last.end()], span=span)
    return until._replace(low=until.low - days, date=first)


def _month_first(text: str, start: int, language: str) -> Moment | None:
    for pattern in (_MONTH_DAY, _MONTH_YEAR):
        found = pattern.match(text, start)
        read = read_date(found[0], at=start, language=language) if found else None
        if found and read is not None:
            until = _UNTIL_DAY.match(text, found.end()) if read.day and read.year is None else None
            return _moment(read, found.end(), until)
    return None


def _moment(read: NewsDate, stop: int, until: re.Match[str] | None = None) -> Moment:
    """Give a date its days, and those up to the second day of "Nov. 14-15"."""
    year, month = read.year or 2000, read.month or 1
    first = date(year, month, read.day or 1)
    last = date(year, month, read.day or monthrange(year, month)[1])
    if until and read.day and read.day < int(until[1]) <= monthrange(year, month)[1]:
        last, stop = date(year, month, int(until[1])), until.end()
    if read.year is None:
        offset = date(year, 1, 1).toordinal() - 1
        return Moment(stop=stop, low=_day(first) - offset, high=_day(last) - offset, date=read)
    return Moment(stop=stop, low=_day(first), high=_day(last), date=read)


def _day(day: date) -> Decimal:
    return Decimal(day.toordinal())


def _time(text: str, start: int) -> Moment | None:
    if military := _MILITARY.match(text, start):
        hour, minute, zone = military.groups()
        span = Span(start, military.end())
        read = NewsTime(hour=int(hour), minute=int(minute), zone=zone, raw=military[0], span=span)
        return _clock(read, military.end())
    found = _CLOCK.match(text, start)
    if found is None:
        return None
    zone = _ZONE.match(text, found.end())
    stop = zone.end() if zone else found.end()
    for end in (stop, found.end()):
        read_with = read_time(text[start:end], at=start)
        if read_with is not None and (end == found.end() or read_with.zone):
            return _clock(read_with, end)
    return None


def read_hour(text: str, start: int, value: Decimal, stop: int) -> Moment | None:
    """Read "fünf Uhr", whose number words begin at `start`, stop at `stop` and say `value`."""
    found = _HOUR.match(text, stop)
    if found is None or value != int(value) or not 0 <= value <= 24:
        return None
    span = Span(start, found.end())
    return _clock(
        NewsTime(hour=int(value) % 24, minute=0, raw=text[start : found.end()], span=span), found.end()
    )


def _clock(read: NewsTime, stop: int) -> Moment:
    minutes = Decimal(60 * read.hour + read.minute)
    return Moment(stop=stop, low=minutes, high=minutes, time=read)
