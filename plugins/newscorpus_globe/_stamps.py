"""The lines that say when a page was published and last updated."""

import re

from newscorpus.article import Timestamp
from newscorpus.dates import is_relative, read_date
from newscorpus.plugins import Line
from newscorpus_globe._page import Page

_LABEL = re.compile(r"(Published|Last updated|Updated|Posted):?(?=\s|[A-Z0-9]|$)")
_DAY = re.compile(
    r"(?:[A-Z][a-z]{2,5}day,? )?(?:[A-Z][a-z]{2,8}\.? [0-9]{1,2},|[0-9]{1,2} [A-Z][a-z]{2,8}\.?) (?:19|20)[0-9]{2}"
    r"(?: at [0-9]{1,2}:[0-9]{2} [AP]M(?: [A-Z]{2,4})?)?\Z"
)
"""A day without a label, as copies and the pages of 2008 have it under the title: ``June 25, 2008 at 9:08 AM EDT``."""
_DAY_ENDS = "0123456789MTS"
_LABELS = ("Published", "Posted")
_LONGEST, _LONGEST_DAY = 160, 50


def read_stamps(page: Page, line: Line) -> bool:
    """Cut a line such as ``Published Monday, Dec. 29 2014, 6:00 AM EST``; return whether it is one.

    Labels may stand alone, be followed by a time that is only relative, or be glued to the date before them.
    """
    parts = [(_LABELS[0], 0, len(line.text))] if is_day(line.text) else _parts(line.text)
    for label, start, stop in parts:
        _read(page, line, label, start, stop)
    if parts:
        page.put(Timestamp, line)
    return bool(parts)


def is_stamp_line(words: str) -> bool:
    """Whether a line says when the page was published or updated."""
    return bool(_parts(words))


def is_day(words: str) -> bool:
    """Whether a line is a day and nothing else."""
    return len(words) <= _LONGEST_DAY and words[-1] in _DAY_ENDS and _DAY.match(words) is not None


def _parts(words: str) -> list[tuple[str, int, int]]:
    if len(words) > _LONGEST or _LABEL.match(words) is None:
        return []
    labels = list(_LABEL.finditer(words))
    stops = [*(label.start() for label in labels[1:]), len(words)]
    parts = [(label[1], label.end(), stop) for label, stop in zip(labels, stops, strict=True)]
    return parts if all(_is_stamp(words[start:stop].strip()) for _, start, stop in parts) else []


def _is_stamp(words: str) -> bool:
    return not words or is_relative(words, "en") or read_date(words, language="en") is not None


def _read(page: Page, line: Line, label: str, start: int, stop: int) -> None:
    words = line.text[start:stop]
    date = read_date(words, at=line.start + start, language="en")
    if date is None:
        if words.strip():
            page.doubt(
                "relative date", f"the page says only {line.text[:60]!r}; no date can be read from it", line
            )
    elif label in _LABELS:
        page.published = page.published or date
    else:
        page.updated = page.updated or date
