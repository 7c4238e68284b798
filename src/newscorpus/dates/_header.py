"""The date that some corpora print before a text."""

import re

from attrs import frozen

from newscorpus.dates._values import NewsDate, days_in
from newscorpus.document import Span

_HEADER = re.compile(r"\ufeff?\s{0,16}(date[ \t]([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?)(?=\s|\Z)")


@frozen(kw_only=True)
class HeaderDate:
    """A corpus header such as `` date 2025-02-13 ``: its date, and the span from "date" to the last digit."""

    date: NewsDate
    span: Span


def header_date(text: str) -> HeaderDate | None:
    """Read the date header at the very start of a text, with a day or with the month only.

    The header belongs to the corpus, not to the publisher, and may be a day early: use it only where the
    text states no date. Its date is marked ``known="header"``.
    """
    found = _HEADER.match(text)
    if found is None:
        return None
    year, month = int(found[2]), int(found[3])
    day = None if found[4] is None else int(found[4])
    if year < 1 or not 1 <= month <= 12 or (day is not None and not 1 <= day <= days_in(year, month)):
        return None
    date = NewsDate(
        year=year, month=month, day=day, raw=text[found.start(2) : found.end()],
        span=Span(found.start(2), found.end()), known="header",
    )  # fmt: skip
    return HeaderDate(date=date, span=Span(*found.span(1)))
