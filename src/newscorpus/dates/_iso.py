"""Dates as they print."""

import re

from newscorpus.dates._values import Known, NewsDate
from newscorpus.document import Span

_PRINTED = re.compile(
    r"([0-9]{4}|XXXX)(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:T([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?"
)


def read_iso(words: str, *, at: int = 0, known: Known = "stated") -> NewsDate | None:
    """Read what ``str()`` of a `NewsDate` prints: ``2022``, ``2022-12``, ``XXXX-11-15``, ``2022-03-02T23:32Z``.

    Unlike `read_date` it takes a bare year, and nothing that is not ISO 8601 or EDTF.
    """
    found = _PRINTED.fullmatch(words)
    if found is None:
        return None
    parts = (None if part in (None, "XXXX") else int(part) for part in found.groups()[:5])
    year, month, day, hour, minute = parts
    span = Span(at, at + len(words))
    try:
        return NewsDate(
            year=year,
            month=month,
            day=day,
            hour=hour,
            minute=minute,
            zone=found[6],
            raw=words,
            span=span,
            known=known,
        )
    except ValueError:
        return None
