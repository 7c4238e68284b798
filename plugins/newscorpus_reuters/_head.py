"""What stands over a story: menus, title, byline, dates, pictures, key points."""

import re
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
from newscorpus.plugins import Line, is_abbreviation, is_sentence_end, read_note
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

Role = tuple[str, Any]


def read_head(page: Page, lines: list[Line]) -> None:
    """Cut the lines over the dateline or, where there is none, over the first paragraph."""
    floor = max(0, len(lines) - _REACH)
    roles = {number: role_of(lines[number]) for number in range(floor, len(lines))}
    title, decks, top = _find_title(lines, roles, floor)
    words = None if title is None else _fold(lines[title].text)
    kicker = None if title is None else _find_kicker(lines, roles, title, floor)
    for number, line in enumerate(lines):
        if words is not None and len(line.text) <= _LONGEST_TITLE and _fold(line.text) == words:
            first = all(not isinstance(block, Headline) for block in page.blocks)
            page.put(Headline if first else Boilerplate, line.start, line.stop, **({} if first else {"kind": "repeat"}))
        elif number < floor or (number < top and number != kicker and not _is_kept(roles[number])):
            page.drop(line, "menu")
        elif number in decks:
            page.put(Standfirst, line.start, line.stop)
        else:
            _put(page, line, roles[number], lines[number - 1] if number else None, before_title=number < top)


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
        return "point", bullet.end()
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


def _find_title(lines: list[Line], roles: dict[int, Role | None], floor: int) -> tuple[int | None, set[int], int]:
    """Return the number of the title, those of the decks, and the first line that is not over the title."""
    loose = [number for number in range(len(lines) - 1, floor - 1, -1) if roles[number] is None]
    decks: set[int] = set()
    for place, number in enumerate(loose):
        above = loose[place + 1] if place + 1 < len(loose) else None
        if _is_alt(lines, roles, number, above):
            roles[number] = ("alt", None)
        elif _is_byline(lines, number, above):
            roles[number] = ("byline", _names(lines[number].text))
        elif not _is_title(lines[number].text):
            decks.add(number)
        elif above is not None and _is_deck_under(lines, roles, number, above, loose[place + 2 :]):
            decks.add(number)
        else:
            return number, decks, number
    return None, decks, floor


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for part in text.split(",") for name in (part.strip(),) if name)


def _is_alt(lines: list[Line], roles: dict[int, Role | None], number: int, above: int | None) -> bool:
    """Whether a line right over a caption is the picture's alternative text, the title being further up."""
    if above is None or number + 1 >= len(lines) or lines[number + 1].blank_before:
        return False
    under = roles[number + 1]
    return under is not None and under[0] == "photo" and len(lines[above].text.split()) > 3 and _is_title(lines[above].text)


def _is_byline(lines: list[Line], number: int, above: int | None) -> bool:
    if above is None or not is_bare_name(lines[number].text):
        return False
    return above >= number - 3 and len(lines[above].text.split()) > 4 and _is_title(lines[above].text)


def _is_title(text: str) -> bool:
    """Whether a line could be a title: words without a sentence stop."""
    if not 8 <= len(text) <= _LONGEST_TITLE or " " not in text or text[-1] in ":;,":
        return False
    if text[-1] == "." and not is_abbreviation(text.rpartition(" ")[2]):
        return text.endswith("...")
    return not (is_sentence_end(text) and text[-1] in ".)")


def _is_deck_under(
    lines: list[Line], roles: dict[int, Role | None], number: int, above: int, further: list[int]
) -> bool:
    """Whether a line is the deck under a title that opens the page, and not the title itself."""
    if further or above != number - 1 or not _is_title(lines[above].text):
        return False
    title, deck = lines[above].text, lines[number].text
    return len(title.split()) > 4 and len(deck) > len(title) and _fold(title) != _fold(deck)


def _is_kept(role: Role | None) -> bool:
    """Whether a line over the title is more than menu: a date, furniture with a name, a byline, a picture."""
    return role is not None and role[0] not in ("section", "point")


def _find_kicker(lines: list[Line], roles: dict[int, Role | None], title: int, floor: int) -> int | None:
    """Return the number of the line that is the kicker: a section or a few words, right over the title and its date."""
    for number in range(title - 1, max(floor, title - 5) - 1, -1):
        role = roles[number]
        if role is None:
            return number if _is_kicker(lines[number].text) else None
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
