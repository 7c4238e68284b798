"""Times of day as pages print them."""

import re
from typing import NamedTuple

from newscorpus.dates._values import NewsTime, is_zone
from newscorpus.document import Span

_TIME = re.compile(
    r"""
    ([0-9]{1,2})
    (?: (:|\.|\s?h\s?|) ([0-9]{2}) (?: :[0-9]{2} (?:[.,][0-9]{1,9})? )? (?![0-9]) )?
    (?: \s?([ap])\.?\s?m(?![^\W\d_])\.? | (\s?(?:uhr|uur|hrs|h)(?!\w)\.?) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ZONE = re.compile(
    r"\s?\(?((?:[A-Z]{1,5}(?:/[A-Z]{3})?\s?)?[+−-][0-9]{1,2}(?::?[0-9]{2})?(?![0-9])|[A-Z]{1,5}(?:/[A-Z]{3})?(?!\w))\)?"
)

_DURATION = re.compile(r"[0-9]{1,2}\s?(?:h|hrs)\.?", re.IGNORECASE)
LONGEST_TIME = 40


class Clock(NamedTuple):
    """A time of day that was read in a string, and where it ends there."""

    hour: int
    minute: int
    zone: str | None
    stop: int


def clock_at(words: str, start: int) -> Clock | None:
    """Read the time of day that begins at `start`, with its zone if one follows."""
    found = _TIME.match(words, start)
    if found is None:
        return None
    digits, mark, minutes, half, unit = found.groups()
    hour, minute = int(digits), int(minutes or 0)
    if half is not None:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half in "pP" else 0)
    if hour > 23 or minute > 59:
        return None
    zone, stop = zone_at(words, found.end())
    if not (half or unit) and not _is_time_of(mark, digits, zone):
        return None
    return Clock(hour, minute, zone, stop)


def _is_time_of(mark: str | None, digits: str, zone: str | None) -> bool:
    """Whether figures without "p.m." or "Uhr" are a time: "16.30" and "1630" are one only before a zone."""
    if mark == ".":
        return zone is not None
    if mark == "":
        return zone is not None and len(digits) == 2
    return mark is not None


def zone_at(words: str, start: int) -> tuple[str | None, int]:
    """Read the zone that follows at `start`: what it is, and where it ends."""
    found = _ZONE.match(words, start)
    if found is None:
        return None, start
    zone = found[1].replace("−", "-").replace(" ", "")
    return (zone, found.end()) if is_zone(zone) else (None, start)


def read_time(words: str, *, at: int = 0) -> NewsTime | None:
    """Read a string that is a time of day: "10:40 p.m.", "1:10 a.m. ET", "23:19", "16.30 Uhr", "0130 GMT".

    "16.30" alone may be a figure and "5h" an age, so both are None.

    Args:
        words: the string, cut out of its line beforehand.
        at: where `words` begins in the document.
    """
    if len(words) > LONGEST_TIME:
        return None
    raw = words.strip()
    clock = clock_at(raw, 0)
    if clock is None or clock.stop != len(raw) or _DURATION.fullmatch(raw) is not None:
        return None
    start = at + len(words) - len(words.lstrip())
    return NewsTime(
        hour=clock.hour, minute=clock.minute, zone=clock.zone, raw=raw, span=Span(start, start + len(raw))
    )
