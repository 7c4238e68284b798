"""What the lines of a story are: plain prose, headings, furniture by its shape, credits that go on in the next line."""

import re
from collections.abc import Sequence
from typing import Final

from newscorpus.plugins import Line, is_caps_heading, is_heading, is_sentence_end
from newscorpus_reuters._roles import BULLET
from newscorpus_reuters._titles import is_title
from newscorpus_reuters.furniture import DISCLAIMED, FURNITURE, LONGEST_DISCLAIMER, PAPERS

_SHORTEST_PROSE = 60
_LONGEST_HEADING = 80
_LONGEST_NAME = 40
_MOST_CREDIT_LINES = 8
_STOPS = '."”’?!»'
_NO_PROSE = "([*•-–—#©"
_SHORT = 6
NAME: Final = " REUTERS"
"""What a host closes stories with."""
_MOST_AFTER = 40
_PROMOTED = ("Sign up here.", "sign up here.", "Sign up here")
_ODD_ENDS = ("Principles.", "Continued...", *_PROMOTED)
_LONGEST_PROMO = 400
_DIGEST = frozenset(("Headlines", "Overview"))
"""Headings of a press digest."""
_RULES = "-* "
"""What the rules between the days of a diary or the games of a league are made of."""
_LINK = re.compile(r"\(?(?:https?://)?[\w-]{2,20}(?:\.[a-z]{2,12}){1,3}/[\w./?=&%-]{2,120}\)?\Z")
"""A line that is but a link, as under the items of a press digest: ``(bit.ly/24L9SBH)``."""
_GRAPHICS = "tmsnrt.rs/"
"""The address of the agency's graphics."""
EDITED: Final = "diting"
_CREDIT_MARKS = ("REUTERS", EDITED)
"""What credits of pictures and of texts hold; before the first of them in a text there are none."""
_CREDITS = frozenset(("Rep", "rep", "Wri", "Edi", "Add", "Com", "Thi"))
_STARTS = FURNITURE.beginnings(_SHORT) | {
    "report",
    "writin",
    "editin",
    "additi",
    "compil",
    "this s",
    "this a",
    "this v",
}
"""How lines begin that need a closer look."""


def is_plain(text: str, *, may_be_credited: bool) -> bool:
    """Whether a line is a plain paragraph; most are, and are told without further reading."""
    return (
        len(text) >= _SHORTEST_PROSE
        and text[-1] in _STOPS
        and text[0] not in _NO_PROSE
        and (
            text[:_SHORT].casefold() not in _STARTS
            or (text[:3] not in _CREDITS and FURNITURE.kind(text) is None)
        )
        and not (may_be_credited and any(mark in text for mark in _CREDIT_MARKS))
        and not text.endswith(_ODD_ENDS)
    )


def is_closed_by_name(lines: Sequence[Line], number: int) -> bool:
    """Whether a host closes the story with the agency's name: ``They found them all. REUTERS``."""
    text = lines[number].text
    if not text.endswith(NAME) or len(text) < _SHORTEST_PROSE or text[-len(NAME) - 1] not in '.!?"”':
        return False
    after = lines[number + 1 : number + 1 + _MOST_AFTER]
    return not any(is_plain(line.text, may_be_credited=True) for line in after)


def heads(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is a heading: in capitals, or short between blank lines and over a paragraph."""
    line = lines[number]
    if _is_scheduled(line.text) and any(
        _is_scheduled(near.text) for near in lines[max(0, number - 1) : number + 2 : 2]
    ):
        return False
    if is_caps_heading(line.text) or line.text in _DIGEST:
        return True
    if line.text[-1] == ":" and is_caps_heading(line.text[:-1]):
        # Who comments: ``PIA LIND, ECONOMIST, TOKAI:``
        return number + 1 < len(lines)
    if len(line.text) >= _LONGEST_HEADING or number + 1 == len(lines):
        return False
    if line.text.rstrip(":") in PAPERS:
        return True
    after = lines[number + 1].text
    if (
        len(line.text) <= _LONGEST_NAME
        and is_title(line.text)
        and (BULLET.match(after) or is_caps_heading(after))
    ):
        # The newspaper of a press digest.
        return True
    if not line.blank_before:
        return False
    under = BULLET.match(after) is not None or (is_sentence_end(after) and len(after) > _SHORTEST_PROSE)
    return under and is_heading(line.text)


def _is_scheduled(text: str) -> bool:
    """Whether a line opens with an hour, as those of a list of the day's data do: ``0130 Norlund CPI``."""
    return text[:4].isdigit() and text[4:5] == " "


def shaped_kind(text: str) -> str | None:
    """Return the kind of furniture that a line is by its shape."""
    if text.endswith(_PROMOTED) and len(text) <= _LONGEST_PROMO:
        return "promotion"
    if "/" in text and _LINK.match(text):
        return "link"
    if _GRAPHICS in text and len(text) <= _LONGEST_PROMO and _GRAPHICS in text.rpartition(" ")[2]:
        return "graphic"
    if text[0] in _NO_PROSE and DISCLAIMED in text and len(text) <= LONGEST_DISCLAIMER:
        return "disclaimer"
    return None if text.strip(_RULES) else "table rule"


def open_credits(lines: Sequence[Line], number: int) -> int:
    """Return how many more lines belong to credits whose bracket closes on a later line."""
    text = lines[number].text
    if text[0] != "(" or ")" in text or ("ing by " not in text and "ing By " not in text):
        return 0
    for more in range(1, min(_MOST_CREDIT_LINES, len(lines) - number)):
        if lines[number + more].blank_before:
            break
        if ")" in lines[number + more].text:
            return more
    return 0
