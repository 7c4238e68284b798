"""Quotation marks: which can open, which can close, and which are apostrophes."""

import re
from enum import Enum
from typing import NamedTuple

__all__ = ["FAMILY", "PARTNERS", "STRAIGHT", "Mark", "Role", "find_marks"]

_MARK = re.compile(r"``|''|’’|[“”„‟\"«»‹›‚‘’'`「」『』]")
_TAG = re.compile(r"<[A-Za-z/][^<>]{0,400}>")
_ELISION = re.compile(
    r"(?:tis|twas|twere|twill|em|n|til|till|bout|cause|cuz|coz|round|neath|nuff|nother|tude|tain|"
    r"d|ll|re|ve|m|t|s|\d\ds?|ne|nen|nem|ner|ran|rum|raus|rein)(?!\w)",
    re.IGNORECASE,
)
"""What follows the apostrophe in words that lost their beginning: 'tis, the '90s, German 'ne."""

STRAIGHT = '"'
PARTNERS = {"«": "»", "»": "«", "‹": "›", "›": "‹"}
FAMILY = {
    **dict.fromkeys(("“", "”", "„", "‟", STRAIGHT, "``", "''", "’’"), "double"),
    **dict.fromkeys("‚‘’'`", "single"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
"""Marks of one family open and close each other, whichever way they were typed."""

_ALWAYS_OPEN = frozenset(("„", "‟", "``", "「", "『"))
_ALWAYS_CLOSE = frozenset("」』")
_BEFORE_OPENING = frozenset("([{—–-/|=>¿¡•*")
_AFTER_CLOSING = frozenset(".,;:!?)]}…—–-/|<")
_SPEECH_ENDS = frozenset(".,;:!?)]}…")
_PLURALS = frozenset("sSxXzZ")
_ADJACENT = 3
"""Marks that are looked past to see what a mark leans on, as in “‘Look, …’”."""


class Role(Enum):
    """What a mark can be where it stands."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    WEAK = "weak"
    """Closes only if nothing later does: the players' union, a 27" screen."""


class Mark(NamedTuple):
    """A mark: `glyph` from `at` to `stop`."""

    at: int
    stop: int
    glyph: str
    role: Role


def find_marks(text: str, start: int, stop: int) -> list[Mark]:
    """Return the marks between `start` and `stop`, one line without blanks around it.

    Apostrophes and marks inside HTML tags are left out.
    """
    marks = []
    tags = []
    if text.find("<", start, stop) >= 0:
        tags = [found.span() for found in _TAG.finditer(text, start, stop)][::-1]
    for found in _MARK.finditer(text, start, stop):
        at, end = found.span()
        while tags and tags[-1][1] <= at:
            tags.pop()
        if tags and tags[-1][0] <= at:
            continue
        before, after = _before(text, at, start), _after(text, end, stop)
        role = _role(text, found.group(), end, before, after)
        if role is not None:
            marks.append(Mark(at, end, found.group(), role))
    return marks


def _before(text: str, at: int, start: int) -> str:
    for place in range(at - 1, at - 1 - _ADJACENT, -1):
        if place < start:
            return " "
        if text[place] not in FAMILY:
            return text[place]
    return " "


def _after(text: str, end: int, stop: int) -> str:
    for place in range(end, end + _ADJACENT):
        if place >= stop:
            return " "
        if text[place] not in FAMILY:
            return text[place]
    return " "


def _role(text: str, glyph: str, end: int, before: str, after: str) -> Role | None:
    if FAMILY[glyph] == "single":
        return _single_role(text, glyph, end, before, after)
    if glyph in _ALWAYS_OPEN:
        return Role.OPEN
    if glyph in _ALWAYS_CLOSE:
        return Role.CLOSE
    flank = _flank(before, after)
    if glyph in ("”", "’’"):
        return Role.EITHER if flank is Role.OPEN else Role.CLOSE
    if glyph == STRAIGHT and flank is Role.CLOSE and before.isdigit():
        return Role.WEAK
    return flank


def _flank(before: str, after: str) -> Role:
    opens = before.isspace() or before in _BEFORE_OPENING
    closes = after.isspace() or after in _AFTER_CLOSING
    if opens == closes:
        return Role.EITHER
    return Role.OPEN if opens else Role.CLOSE


def _single_role(text: str, glyph: str, end: int, before: str, after: str) -> Role | None:
    leans_right = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    if glyph in "‚`":
        return Role.OPEN if leans_right and after.isalnum() else None
    if leans_right:
        return None if glyph == "’" or _ELISION.match(text, end) else Role.OPEN
    if after.isalnum() or before.isspace():
        return None
    if before in _SPEECH_ENDS or after in _SPEECH_ENDS or text[end : end + 1] in FAMILY:
        return Role.CLOSE
    return Role.WEAK if before in _PLURALS or before.isdigit() else Role.CLOSE
