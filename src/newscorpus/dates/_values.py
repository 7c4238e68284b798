"""Dates and times of day as a page states them."""

import re
from typing import Literal

from attrs import frozen

from newscorpus.document import Span

Precision = Literal["year", "month", "day", "minute"]
Known = Literal["stated", "header", "retrieved", "inferred"]

_OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "UTC/GMT": 0, "GMT/UTC": 0, "WET": 0, "WEST": 60,
    "NST": -210, "NDT": -150, "ADT": -180, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "BRT": -180,
    "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "SAST": 120,
    "PKT": 300, "WIB": 420, "SGT": 480, "HKT": 480, "JST": 540, "KST": 540,
    "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
}  # fmt: skip
"""Minutes east of UTC of the abbreviations with one meaning."""

_UNCLEAR = frozenset(
    ("ET", "CT", "MT", "PT", "AT", "NT", "IST", "CST", "AST", "BST", "HST", "SST", "WAT", "CAT", "EAT")
)
"""Zones that pages state but that have several meanings, or change with the season."""

_SHIFT = re.compile(r"(?:GMT|UTC)?([+-])([0-9]{1,2})(?::?([0-9]{2}))?\Z")


def is_zone(zone: str) -> bool:
    """Tell whether a word is a time zone as pages state them."""
    return zone in _UNCLEAR or zone_offset(zone) is not None


def zone_offset(zone: str | None) -> int | None:
    """Return the minutes east of UTC of a stated zone, or None where it has several meanings."""
    if zone is None:
        return None
    zone = zone.strip().upper()
    if zone in _OFFSETS:
        return _OFFSETS[zone]
    shift = _SHIFT.match(zone)
    if shift is None:
        return None
    hours, minutes = int(shift[2]), int(shift[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    return (-1 if shift[1] == "-" else 1) * (hours * 60 + minutes)


def _print_zone(zone: str | None) -> str:
    offset = zone_offset(zone)
    if offset is None:
        return ""
    if offset == 0:
        return "Z"
    sign = "-" if offset < 0 else "+"
    return f"{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


@frozen(kw_only=True)
class NewsTime:
    """A time of day, in the zone the page states if it states one.

    Prints as ISO 8601: ``23:50``, ``23:50-04:00``, ``23:19Z``. A zone with several meanings (IST) is kept
    in `zone` and not printed.
    """

    hour: int
    minute: int
    zone: str | None = None
    raw: str = ""
    span: Span | None = None

    def __attrs_post_init__(self) -> None:
        if not (0 <= self.hour <= 23 and 0 <= self.minute <= 59):
            raise ValueError(f"a time must lie between 00:00 and 23:59, got {self.hour}:{self.minute:02}")

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}{_print_zone(self.zone)}"


@frozen(kw_only=True)
class NewsDate:
    """A date as precise as the page states it, with the words it was read from.

    What is not stated is None: "Nov. 15" has no year. `known` says how the date is known: `stated` in the
    text, in the corpus `header` before it, when it was `retrieved`, or `inferred` from other evidence.
    Prints as ISO 8601 or EDTF: ``2022``, ``2022-12``, ``2025-02-13``, ``XXXX-11-15``, ``2022-03-02T23:32Z``.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    zone: str | None = None
    raw: str = ""
    span: Span | None = None
    known: Known = "stated"

    def __attrs_post_init__(self) -> None:
        year, month, day, hour, minute = self.year, self.month, self.day, self.hour, self.minute
        if year is not None and not 1 <= year <= 9999:
            raise ValueError(f"a year must lie between 1 and 9999, got {year}")
        if month is None:
            if year is None or day is not None:
                raise ValueError("a date must state a year or a month, and a month where it states a day")
        elif not 1 <= month <= 12:
            raise ValueError(f"a month must lie between 1 and 12, got {month}")
        elif day is not None and not 1 <= day <= days_in(year, month):
            raise ValueError(f"a day must exist in its month, got {year}-{month}-{day}")
        if hour is None and minute is None:
            return
        if hour is None or minute is None or day is None:
            raise ValueError("a time must have an hour, a minute and a day it belongs to")
        if not (0 <= hour <= 23 and 0 <= minute <= 59):
            raise ValueError(f"a time must lie between 00:00 and 23:59, got {hour}:{minute:02}")

    @property
    def precision(self) -> Precision:
        """The finest part that is stated."""
        if self.minute is not None:
            return "minute"
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    @property
    def is_partial(self) -> bool:
        """Whether the year is unknown."""
        return self.year is None

    def __str__(self) -> str:
        text = "XXXX" if self.year is None else f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        if self.hour is not None:
            text += f"T{self.hour:02}:{self.minute:02}{_print_zone(self.zone)}"
        return text


_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in(year: int | None, month: int) -> int:
    """Return how many days a month has; February has 29 where the year is unknown."""
    if month != 2:
        return _LENGTHS[month]
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 29 if leap else 28
