"""What the lines over a story are."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from newscorpus.plugins import Line, is_sentence_end
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._notes import find_note
from newscorpus_reuters._photos import read_photo
from newscorpus_reuters._stamps import read_stamp
from newscorpus_reuters.furniture import DISCLAIMED, FURNITURE, LONGEST_DISCLAIMER, NAMES_NOTICE, SECTIONS

BULLET = re.compile(r"(?:\*{1,2}|[•·▪●])\s*(?=[^\s*])|(?:--|[-–—])\s+(?=[^\s-])")
_READING_TIME = re.compile(r"(?:< ?)?\d{1,3}[ -]min(?:ute)?s?[ -]read\Z", re.IGNORECASE)
_TERMINAL = "reuters://"
"""How links to the terminal begin."""
_LONGEST_SECTION = 40
_SAME = 40
_NAMED = " (Reuters)"
_OPEN_NOTES = ("Adds ", "Recasts ", "Refiles ", "Corrects ")
"""How the wire's notes begin where a host took their brackets off."""
_LISTS = {
    "Summary": "summary", "Companies": "companies", "Law firms": "companies", "Related Topics": "related", "Related Topics:": "related",
    "Related News": "related", "Related Coverage": "related", "Related Quotes and News": "related", "Related Stocks": "related", "Stocks": "related",
}  # fmt: skip
"""Furniture with a list under it: key points, or links."""


class Role(NamedTuple):
    """What a line is (furniture, stamp, byline, note, photo, alt, point, section), and what was read of it."""

    kind: str
    data: Any = None


class Roles(dict[int, Role | None]):
    """The roles of lines by their number, each read when it is first asked for; None for titles and decks."""

    def __init__(self, lines: Sequence[Line], floor: int) -> None:
        super().__init__()
        self.lines = lines
        self._read_lists(floor)

    def __missing__(self, number: int) -> Role | None:
        role = role_of(self.lines[number])
        if role is None and number and self._is_caption_again(number):
            role = Role("furniture", "repeat")
        self[number] = role
        return role

    def _is_caption_again(self, number: int) -> bool:
        """Whether a line is the caption that stands with its credit on the line above."""
        text, above = self.lines[number].text, self.lines[number - 1].text
        if len(above) <= len(text) or not above.startswith(text[:_SAME]):
            return False
        photo = read_photo(above)
        return photo is not None and photo.caption == " ".join(text.split())

    def is_kind(self, number: int, *kinds: str) -> bool:
        """Whether a line is of one of these kinds."""
        role = self[number]
        return role is not None and role.kind in kinds

    def _read_lists(self, floor: int) -> None:
        """Turn lines under "Summary" into key points, and the names under "Companies" alone and bullets under "Related Topics" into menu.

        Key points stand under the date of the page; what stands between a menu's "Summary" and the date is none.
        """
        under = None
        points: list[int] = []
        for number in range(floor, len(self.lines)):
            text = self.lines[number].text
            if text in _LISTS:
                under = under if under == "summary" and _LISTS[text] == "companies" else _LISTS[text]
            elif under == "companies" and self[number] is None and len(text) <= _LONGEST_SECTION:
                self[number] = Role("furniture", "menu")
            elif under == "summary" and self[number] is None:
                self[number] = Role("point", 0)
                points.append(number)
            elif under == "related" and text[0] != "*" and self.is_kind(number, "point"):
                # The wire's own points have asterisks.
                self[number] = Role("furniture", "menu")
            elif (
                under is not None
                and self[number] is not None
                and not self.is_kind(number, "point", "furniture")
            ):
                if points and self.is_kind(number, "stamp"):
                    self.update(dict.fromkeys(points))
                under = None


def role_of(line: Line) -> Role | None:
    """Return what a line over a story is; None for a title, a deck or a kicker."""
    text = line.text
    kind = FURNITURE.kind(text) or ("reading time" if _READING_TIME.match(text) else None)
    if kind is not None:
        return Role("furniture", kind)
    if DISCLAIMED in text and len(text) <= LONGEST_DISCLAIMER:
        return Role("furniture", "disclaimer")
    bullet = BULLET.match(text)
    if bullet is not None:
        item = text[bullet.end() :]
        kind = (
            "menu"
            if text[-1] == "»"
            else FURNITURE.kind(item)
            or (_READING_TIME.match(item) and "reading time")
            or ("wire reference" if _TERMINAL in item else None)
        )
        return Role("point", bullet.end()) if kind is None else Role("furniture", kind)
    if (text[0] == "#" and len(text) <= _LONGEST_SECTION) or text.lower() in SECTIONS:
        return Role("section")
    stamp = read_stamp(text, line.start)
    if stamp is not None:
        return Role("stamp", stamp)
    names = read_byline(text)
    if names is not None:
        return Role("byline", names)
    # A title may begin "Corrected:", and has no stop.
    if text.startswith(_OPEN_NOTES) and not is_sentence_end(text):
        return Role("note", "correction" if text[0] == "C" else "update")
    note = find_note(text) if text[0] == "(" or is_sentence_end(text) else None
    if note is not None and note.kind != "reference" and note.start == 0 and note.stop >= len(text) - 1:
        return Role("note", note.kind)
    if text.startswith(NAMES_NOTICE):
        return Role("furniture", "notice")
    if text.endswith(_NAMED) and "REUTERS/" not in text and not is_sentence_end(text[: -len(_NAMED)]):
        # A feed puts the agency after a title; a caption ends before its credit.
        return None
    photo = read_photo(text)
    return None if photo is None else Role("photo", photo)
