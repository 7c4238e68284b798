"""The gate to dateparser, for languages whose names we do not hold ourselves.

dateparser is asked which month a word is and whether the string is a date, never what a number is. The numbers
of "12 марта 2024" give way to stand-ins, the string is read strictly in the page's one language, and what was
stated takes the places of the stand-ins. So no part can come from a clock or a preference, the century is
always stated, and there are few different strings to read and to remember.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from newscorpus.dates._clock import Clock, zone_at
from newscorpus.dates._values import days_in

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})?(?![.:]?\d)")
_NUMBER = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_DAY, _YEAR, _HOUR, _NOON = 11, 2001, 9, 12
_BASE = datetime(_YEAR, 1, 1)
_ABSOLUTE = {"PARSERS": ["absolute-time"], "STRICT_PARSING": True, "RELATIVE_BASE": _BASE, "TIMEZONE": "UTC"}
_RELATIVE = {"PARSERS": ["relative-time"], "RELATIVE_BASE": _BASE, "TIMEZONE": "UTC"}
_CODES = {"no": "nb"}
_YEARS = range(1600, 2200)
"""Years of other eras, such as the Buddhist 2567, are not converted and not read."""


Fields = tuple[int | None, int, int | None, Clock | None]


class _Stated(NamedTuple):
    pattern: str
    year: int | None
    day: int | None
    clock: Clock | None


@lru_cache(maxsize=4096)
def read_words(words: str, language: str) -> Fields | None:
    """Read a date whose month is a word of `language`: with a day and a year, or with one of them."""
    stated = _take_numbers(words)
    if stated is None or not _knows(language, stated.pattern):
        return None
    found = _ask(stated.pattern, language, strict=True)
    if found is None or (found.year, found.day) != (_YEAR, _DAY) or found.tzinfo is not None:
        return None
    if stated.day is not None and not 1 <= stated.day <= days_in(stated.year, found.month):
        return None
    if stated.clock is None:
        return stated.year, found.month, stated.day, None
    clock = _with_half(stated.clock, found.hour)
    return clock and (stated.year, found.month, stated.day, clock)


def is_relative_in(words: str, language: str) -> bool:
    """Tell whether a string states a relative time in `language`."""
    pattern = _NUMBER.sub("2", words)
    return _knows(language, pattern) and _ask(pattern, language, strict=False) is not None


def _take_numbers(words: str) -> _Stated | None:
    before, after, clock = words, "", None
    if found := _CLOCK.search(words):
        hour, minute = int(found[1]), int(found[2])
        if hour > 23 or minute > 59:
            return None
        clock = Clock(hour, minute, *zone_at(words, found.end()))
        before, after = words[: found.start()], words[clock.stop :]
    numbers = _NUMBER.findall(before) + _NUMBER.findall(after)
    years = [number for number in numbers if len(number) == 4 and int(number) in _YEARS]
    days = [number for number in numbers if len(number) <= 2]
    if max(len(years), len(days)) != 1 or len(years) + len(days) != len(numbers) or (clock and not days):
        return None
    pattern = _stand_in(before) + _stand_in_clock(clock) + _stand_in(after)
    # What is not stated is added, so that dateparser never has to supply it.
    pattern = f"{pattern if days else f'{_DAY} {pattern}'}{'' if years else f' {_YEAR}'}"
    return _Stated(pattern, int(years[0]) if years else None, int(days[0]) if days else None, clock)


def _stand_in(words: str) -> str:
    return _NUMBER.sub(lambda number: str(_YEAR if len(number[0]) == 4 else _DAY), words)


def _stand_in_clock(clock: Clock | None) -> str:
    return "" if clock is None else f"{_NOON if clock.hour == _NOON else _HOUR:02}:08"


def _with_half(clock: Clock, hour: int) -> Clock | None:
    """Give a clock the half of the day that its stand-in was read in: a word such as "μ.μ." moves it by twelve."""
    moved = clock.hour + hour - (_NOON if clock.hour == _NOON else _HOUR)
    return clock._replace(hour=moved) if 0 <= moved <= 23 else None


def _knows(language: str, pattern: str) -> bool:
    names = _names(_CODES.get(language, language))
    return bool(names) and all(word in names for word in _LETTERS.findall(pattern.lower()))


@lru_cache(maxsize=64)
def _names(language: str) -> frozenset[str]:
    """Every word of dates and times in a language; none for a language dateparser does not know."""
    from dateparser.languages.loader import default_loader  # type: ignore[import-untyped]

    try:
        info = default_loader.get_locale(language).info
    except ValueError:
        return frozenset()
    return frozenset(word for text in _texts(info) for word in _LETTERS.findall(text.lower()))


def _texts(info: Any) -> Iterator[str]:
    if isinstance(info, str):
        yield info
    elif isinstance(info, dict):
        yield from _texts([*info.keys(), *info.values()])
    elif isinstance(info, list | tuple):
        for each in info:
            yield from _texts(each)


@lru_cache(maxsize=4096)
def _ask(pattern: str, language: str, *, strict: bool) -> datetime | None:
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]

    settings = _ABSOLUTE if strict else _RELATIVE
    parser = DateDataParser(languages=[_CODES.get(language, language)], settings=settings)
    found: datetime | None = parser.get_date_data(pattern).date_obj
    return found
