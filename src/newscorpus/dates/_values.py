"""Dates and times of day as a page states them."""

import calendar
import re
from typing import Literal

from attrs import frozen

from newscorpus.document import Span

Precision = Literal["year", "month", "day", "minute"]
Known = Literal["stated", "header", "retrieved", "inferred"]

_OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "UTC/GMT": 0, "GMT/UTC": 0, "WET": 0,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "WEST": 60, "JST": 540,
    "NST": -210, "NDT": -150, "ADT": -180, "SGT": 480, "HKT": 480,
}  # fmt: skip
"""Minutes east of UTC; abbreviations with several meanings (IST, CST, AST, BST) and ET are left out."""

_SHIFT = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d\d))?\Z")


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
    minutes = int(shift[2]) * 60 + int(shift[3] or 0)
    return -minutes if shift[1] == "-" else minutes


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
        if self.year is not None and not 1 <= self.year <= 9999:
            raise ValueError(f"a year must lie between 1 and 9999, got {self.year}")
        if self.month is None:
            if self.year is None or self.day is not None:
                raise ValueError("a date must state a year or a month, and a month where it states a day")
        elif not 1 <= self.month <= 12:
            raise ValueError(f"a month must lie between 1 and 12, got {self.month}")
        elif self.day is not None and not 1 <= self.day <= _days(self.year, self.month):
            raise ValueError(f"a day must exist in its month, got {self.year}-{self.month}-{self.day}")
        if (self.hour is None) != (self.minute is None) or (self.hour is not None and self.day is None):
            raise ValueError("a time must have an hour, a minute and a day it belongs to")
        if self.hour is not None and self.minute is not None and not (0 <= self.hour <= 23 and 0 <= self.minute <= 59):
            raise ValueError(f"a time must lie between 00:00 and 23:59, got {self.hour}:{self.minute:02}")

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


def _days(year: int | None, month: int) -> int:
    return calendar.monthrange(2000 if year is None else year, month)[1]
