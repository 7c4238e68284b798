"""Dates as the standards write them; what a standard has no form for is left out, never filled up."""

from attrs import evolve

from newscorpus.article import Entry
from newscorpus.dates import NewsDate, zone_offset

_FURTHEST = 14 * 60
"""Minutes from UTC that XML Schema takes for a time zone (part 2, section 3.3.7)."""


def stated(date: NewsDate | None) -> NewsDate | None:
    """Return a date that the page or its corpus states; one that was inferred or retrieved is not the article's."""
    return date if date is not None and date.known in ("stated", "header") else None


def entry_date(entry: Entry) -> NewsDate | None:
    """Return when an entry says it was written: its date, and its time where it has both."""
    date, time = entry.date, entry.time
    if date is None or time is None or date.day is None or date.minute is not None:
        return stated(date)
    return stated(evolve(date, hour=time.hour, minute=time.minute, zone=time.zone or date.zone))


def iso(date: NewsDate | None) -> str | None:
    """Return a date as ISO 8601, as precise as it is known, with the seconds that every profile of it asks for.

    None where the year is unknown, which ISO 8601 cannot say.
    """
    if date is None or date.year is None:
        return None
    if date.minute is None:
        return str(date)
    plain = str(evolve(date, zone=None))
    return f"{plain}:00{_zone(date)}"


def rfc3339(date: NewsDate | None) -> str | None:
    """Return a moment as RFC 3339, which JSON Schema calls a date-time; None where the minute or the zone is unknown."""
    written = iso(date)
    return written if date is not None and date.minute is not None and _zone(date) else None


def w3c(date: NewsDate | None) -> str | None:
    """Return a date as XML Schema writes it, in which a day of any year is ``--11-15``."""
    if date is None or date.year is not None:
        return iso(date)
    return f"--{date.month:02}" + ("" if date.day is None else f"-{date.day:02}")


def w3c_time(entry: Entry) -> str | None:
    """Return when an entry says it was written, as XML Schema writes it: a moment, a day, or a time of an unknown day."""
    written = w3c(entry_date(entry))
    if written is None and entry.time is not None:
        offset = zone_offset(entry.time.zone)
        zone = "" if offset is None or abs(offset) > _FURTHEST else str(entry.time)[5:]
        return f"{entry.time.hour:02}:{entry.time.minute:02}:00{zone}"
    return written


def _zone(date: NewsDate) -> str:
    """The offset as it prints; one that no place has is left out."""
    offset = zone_offset(date.zone)
    return "" if offset is None or abs(offset) > _FURTHEST else str(date)[16:]
