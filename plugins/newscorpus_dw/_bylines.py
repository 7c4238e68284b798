"""Bylines under a title: whole lines of names, and those that a date or an age is glued to."""

import re

from newscorpus.dates import read_date
from newscorpus.plugins import is_name
from newscorpus_dw._page import Page
from newscorpus_dw._parts import GLUED_DAY
from newscorpus_dw._prose import may_be_heading
from newscorpus_dw._roles import AFTER_YEAR, DAY, DAY_ENDS, ends_as_day

_LONGEST_BYLINE, _LONGEST_NAMES, _MOST_WORDS = 90, 260, 5
"""How long a byline is, a row of names that is one for certain, and a name with its place in words."""
_BETWEEN_NAMES = re.compile(r"\s*[|/,]\s*|\s+(?:and|und)\s+")
_WITH_AGENCIES = re.compile(r" \(?(?:with|mit|avec|con|com) .*\Z")
_LAST_DAY = re.compile(rf"{DAY.pattern}{AFTER_YEAR}\Z")
_LAST_AGE = re.compile(
    r"(?:\d{1,2} (?:minute|hour|day)s? ago|vor \d{1,2} (?:Minuten?|Stunden?|Tag(?:en)?)){1,2}\Z"
)
_AGE_ENDS = (" ago", "Minute", "Minuten", "Stunde", "Stunden", "Tag", "Tagen")
_LAST_ENGLISH_DAY = re.compile(rf"{GLUED_DAY}\Z")
UNDER_TITLE = frozenset(("video", "share"))
"""What may stand between a title and its date."""
_OVER_BYLINE = UNDER_TITLE | {None}


def part_byline(page: Page, i: int) -> bool:
    """Part a byline from the date or the age that is glued to it: "Pia Lind/Tom Blyth26 juin 2009"."""
    text = page.lines[i].text
    if len(text) > (_LONGEST_NAMES if "|" in text else _LONGEST_BYLINE):
        return False
    start, role = _glued_age(text), "age"
    if start is None:
        start, role = _glued_day(page, text), "date"
    if start is None or not start or not (text[start - 1].isalpha() or text[start - 1] == ")"):
        return False
    page.split(i, start, role)
    return True


def is_glued(text: str) -> bool:
    """Whether what looks like a date has an agency glued to its month: "AFPMay 25, 2013"."""
    found = _LAST_ENGLISH_DAY.search(text)
    return found is not None and found.start() > 0


def _glued_age(text: str) -> int | None:
    found = _LAST_AGE.search(text) if text.endswith(_AGE_ENDS) else None
    return None if found is None else found.start()


def _glued_day(page: Page, text: str) -> int | None:
    if not ends_as_day(text):
        return None
    # A month that is known by its name is told from the name that it is glued to.
    if (found := _LAST_ENGLISH_DAY.search(text)) is not None:
        return found.start()
    found = _LAST_DAY.search(text)
    if found is None or (
        not found.group().endswith(DAY_ENDS) and read_date(found.group(), language=page.language) is None
    ):
        return None
    return found.start()


def is_byline(page: Page, i: int, date: int) -> bool:
    """Whether the line over a date, or over what stands under the title, says who wrote the text."""
    line = page.lines[i]
    if page.roles[i] is not None or page.roles[i - 1] not in _OVER_BYLINE:
        return False
    if page.lines[date].blank_before or (page.spaced and not line.blank_before):
        return False
    if len(line.text) > _LONGEST_BYLINE:
        return _are_names(line.text)
    if not may_be_heading(line.text[0].upper() + line.text[1:]):
        return False
    if page.spaced:
        return True
    if "|" in line.text and _are_names(line.text):
        return True
    return all(is_name(name.strip()) for name in re.split(r"[|/]", line.text))


def _are_names(text: str) -> bool:
    """Whether a line is a row of names, perhaps with the agencies they used, however long it is."""
    if len(text) > _LONGEST_NAMES:
        return False
    names = _BETWEEN_NAMES.split(_WITH_AGENCIES.sub("", text))
    return len(names) > 1 and all(
        1 < len(name.split()) <= _MOST_WORDS and name[0].isupper() for name in names
    )
