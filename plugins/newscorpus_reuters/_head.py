"""What stands over a story: menus, title, byline, dates, pictures, key points."""

import re
from collections.abc import Sequence
from typing import Any

from newscorpus.article import (
    Boilerplate,
    Byline,
    Headline,
    KeyPoint,
    Kicker,
    Note,
    Paragraph,
    Standfirst,
)
from newscorpus.plugins import Line, is_abbreviation, is_sentence_end, read_note, split_names
from newscorpus_reuters._bylines import is_bare_name, read_byline
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import put_photo, read_photo
from newscorpus_reuters._stamps import put_stamp, read_stamp
from newscorpus_reuters.furniture import FURNITURE, SECTIONS

_READING_TIME = re.compile(r"\d{1,3}[ -]min(?:ute)?s?[ -]read\Z", re.IGNORECASE)
BULLET = re.compile(r"[*•·▪●]\s*(?=\S)|[-–—]\s+(?=[^\s-])")
_REACH = 60
_LONGEST_TITLE = 250
_LONGEST_KICKER = 40
_NEAR = 8
_LISTS = {
    "Summary": "summary", "Companies": "summary", "Law firms": "summary", "Related Topics": "related", "Related Topics:": "related",
    "Related News": "related", "Related Coverage": "related", "Related Quotes and News": "related", "Related Stocks": "related", "Stocks": "related",
}  # fmt: skip

Role = tuple[str, Any]


class _Roles(dict[int, Role | None]):
    """The roles of lines, each read when it is first asked for."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.lines = lines

    def __missing__(self, number: int) -> Role | None:
        role = self[number] = role_of(self.lines[number])
        return role


def read_head(page: Page, lines: Sequence[Line]) -> None:
    """Cut the lines over the dateline or, where there is none, over the first paragraph."""
    floor = max(0, len(lines) - _REACH)
    roles = _Roles(lines)
    _read_lists(lines, roles, floor)
    title, decks = _find_title(lines, roles, floor)
    top = floor if title is None else title
    words = None if title is None else _fold(lines[title].text)
    kicker = None if title is None else _find_kicker(lines, roles, title, floor)
    near = top if title is None else max(floor, top - _NEAR)
    for number, line in enumerate(lines):
        if words is not None and len(line.text) <= _LONGEST_TITLE and _fold(line.text) == words:
            _put_title(page, line)
        elif number < near:
            page.drop(line, FURNITURE.kind(line.text) or "menu")
        elif number < top and number != kicker and not _is_kept(roles[number]):
            page.drop(line, "menu")
        elif number in decks:
            page.keep(Standfirst, line)
        else:
            _put(page, line, roles[number], lines[number - 1] if number else None, before_title=number < top)


def _put_title(page: Page, line: Line) -> None:
    if any(isinstance(block, Headline) for block in page.blocks):
        page.drop(line, "repeat")
    else:
        page.keep(Headline, line)


def role_of(line: Line) -> Role | None:
    """Return what a line over a story is, with what was read of it; None for a title, a deck or a kicker."""
    text = line.text
    kind = FURNITURE.kind(text)
    if kind is not None:
        return "furniture", kind
    if _READING_TIME.match(text):
        return "furniture", "reading time"
    if text[0] == "#" and len(text) <= _LONGEST_KICKER:
        return "section", None
    bullet = BULLET.match(text)
    if bullet is not None:
        kind = "menu" if text[-1] == "»" else FURNITURE.kind(text[bullet.end() :])
        return ("point", bullet.end()) if kind is None else ("furniture", kind)
    stamp = read_stamp(text, line.start)
    if stamp is not None:
        return "stamp", stamp
    names = read_byline(text)
    if names is not None:
        return "byline", names
    note = read_note(text)
    if note is not None and note.start == 0 and note.stop >= len(text) - 1:
        return "note", note.kind
    if text.lower() in SECTIONS:
        return "section", None
    photo = read_photo(text)
    return None if photo is None else ("photo", photo)


def _find_title(lines: Sequence[Line], roles: _Roles, floor: int) -> tuple[int | None, set[int]]:
    """Return the number of the title, the nearest line over the story that could be one, and those of the decks."""
    loose = (number for number in range(len(lines) - 1, floor - 1, -1) if roles[number] is None)
    decks: set[int] = set()
    number = next(loose, None)
    while number is not None:
        above = next(loose, None)
        if _is_alt(lines, roles, number, above):
            roles[number] = ("alt", None)
        elif _is_byline(lines, number, above):
            roles[number] = ("byline", split_names(lines[number].text))
        elif not is_title(lines[number].text):
            decks.add(number)
        elif above is None or not _is_deck_under(lines, roles, number, above):
            return number, decks
        else:
            decks.add(number)
        number = above
    return None, decks


def _read_lists(lines: Sequence[Line], roles: _Roles, floor: int) -> None:
    """Turn lines under "Summary" into key points, and bullets under "Related Topics" into menu."""
    under = None
    for number in range(floor, len(lines)):
        text = lines[number].text
        if text in _LISTS:
            under = _LISTS[text]
        elif under == "summary" and roles[number] is None:
            roles[number] = ("point", 0)
        elif under == "related" and (role := roles[number]) is not None and role[0] == "point":
            roles[number] = ("furniture", "menu")
        elif under is not None and (role := roles[number]) is not None and role[0] not in ("point", "furniture"):
            under = None


def _is_alt(lines: Sequence[Line], roles: _Roles, number: int, above: int | None) -> bool:
    """Whether a line right over a caption is the picture's alternative text, the title being further up."""
    if above is None or number + 1 >= len(lines) or lines[number + 1].blank_before:
        return False
    under = roles[number + 1]
    return under is not None and under[0] == "photo" and len(lines[above].text.split()) > 3 and is_title(lines[above].text)


def _is_byline(lines: Sequence[Line], number: int, above: int | None) -> bool:
    if above is None or not is_bare_name(lines[number].text):
        return False
    return above >= number - 3 and len(lines[above].text.split()) > 4 and is_title(lines[above].text)


def is_title(text: str) -> bool:
    """Whether a line could be a title: words without a sentence stop."""
    if not 8 <= len(text) <= _LONGEST_TITLE or " " not in text or text[-1] in ":;,":
        return False
    if text[-1] == "." and not is_abbreviation(text.rpartition(" ")[2]):
        return text.endswith("...")
    return not (is_sentence_end(text) and text[-1] in ".)")


def _is_deck_under(lines: Sequence[Line], roles: _Roles, number: int, above: int) -> bool:
    """Whether a line is the deck under a title that opens the page, and not the title itself."""
    if above != number - 1 or above > 1 or (above == 1 and roles[0] is None) or not is_title(lines[above].text):
        return False
    title, deck = lines[above].text, lines[number].text
    return len(title.split()) > 4 and len(deck) > len(title) and _fold(title) != _fold(deck)


def _is_kept(role: Role | None) -> bool:
    """Whether a line over the title is more than menu: a date, furniture with a name, a byline, a picture."""
    return role is not None and role[0] not in ("section", "point")


def _find_kicker(lines: Sequence[Line], roles: _Roles, title: int, floor: int) -> int | None:
    """Return the number of the line that is the kicker: a section or a few words, right over the title and its date."""
    for number in range(title - 1, max(floor, title - 5) - 1, -1):
        role = roles[number]
        if role is None:
            doubled = any(_fold(lines[near].text) == _fold(lines[number].text) for near in (number - 1, title) if near >= floor)
            return number if _is_kicker(lines[number].text) and not doubled else None
        if role[0] in ("section", "point"):
            return number
    return None


def _put(page: Page, line: Line, role: Role | None, before: Line | None, *, before_title: bool) -> None:
    kind, data = role or ("loose", None)
    if kind == "furniture":
        page.drop(line, data)
    elif kind == "stamp":
        put_stamp(page, line, data)
    elif kind == "byline" and data:
        page.put(Byline, line.start, line.stop, names=data)
    elif kind == "byline":
        page.drop(line, "byline without names")
    elif kind == "note" and data != "reference":
        page.put(Note, line.start, line.stop, kind=data)
    elif kind == "photo":
        put_photo(page, line, data, before)
    elif kind == "alt":
        page.put(Paragraph, line.start, line.stop)  # the caption under it takes it up
    elif kind == "point":
        page.put(Boilerplate, line.start, line.start + data, kind="bullet")
        page.put(Kicker if before_title else KeyPoint, line.start + data, line.stop)
    elif kind == "section" or (before_title and _is_kicker(line.text)):
        page.put(Kicker, line.start, line.stop)
    else:
        page.drop(line, "menu" if before_title else "over the story")


def _is_kicker(text: str) -> bool:
    return len(text) <= _LONGEST_KICKER and not is_sentence_end(text)


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
