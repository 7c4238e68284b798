"""What stands over a story: menus, title, byline, dates, pictures, key points."""

import re
from collections.abc import Iterator, Sequence

from newscorpus.article import (
    Boilerplate,
    Byline,
    Dateline,
    Headline,
    KeyPoint,
    Kicker,
    Note,
    Paragraph,
    Photo,
    Standfirst,
)
from newscorpus.plugins import Line
from newscorpus_reuters._notes import is_noted
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import put_photo
from newscorpus_reuters._roles import Role, Roles
from newscorpus_reuters._stamps import put_stamp
from newscorpus_reuters._titles import find_kicker, find_title, fold, is_kicker, is_title
from newscorpus_reuters.furniture import FURNITURE, SECTIONS

_PLACED_BYLINE = re.compile(r" ?\| ?([A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{2,60})\Z")
_SEAM = re.compile(r"(?<=[a-z.])(?=[A-Z])")
_LONGEST_SECTION = 40
_REACH = 60
_NEAR = 8
_LONGEST_REPEAT = 260
_LEAST_POINTS, _MOST_POINTS = 3, 6
_LEAST_WORDS = 4


def read_head(page: Page, lines: Sequence[Line]) -> None:
    """Cut the lines over the dateline or, where there is none, over the first paragraph."""
    lines = list(_unglued(lines))
    floor = max(0, len(lines) - _REACH)
    roles = Roles(lines, floor)
    if _are_points(lines, roles):
        for line in lines:
            page.keep(KeyPoint, line)
        return
    title, decks = find_title(lines, roles, floor)
    if title is None:
        _read_untitled(page, lines, roles, floor, decks)
        return
    words = fold(lines[title].text)
    near = max(floor, title - _NEAR)
    kicker = find_kicker(lines, roles, title, floor)
    for number, line in enumerate(lines):
        again = words in fold(line.text) if len(line.text) <= _LONGEST_REPEAT else False
        if again and fold(line.text) == words:
            _put_title(page, line)
        elif number < near:
            page.drop(line, (FURNITURE.kind(line.text) if number >= floor else None) or "menu")
        elif number < title:
            _put_over_title(page, lines, number, roles[number], is_kept=number == kicker)
        elif number in decks:
            page.put(
                Boilerplate if again else Standfirst,
                line.start,
                line.stop,
                **({"kind": "repeat"} if again else {}),
            )
        else:
            _put(page, lines, number, roles[number])


def _are_points(lines: Sequence[Line], roles: Roles) -> bool:
    """Whether the lines are key points that lost their bullets: several alike, with nothing else over the story."""
    return _LEAST_POINTS <= len(lines) <= _MOST_POINTS and all(
        roles[number] is None
        and is_title(line.text)
        and len(line.text.split()) >= _LEAST_WORDS
        and not (number and line.blank_before)
        for number, line in enumerate(lines)
    )


def _unglued(lines: Sequence[Line]) -> Iterator[Line]:
    """Part the section under the menu from the title that is glued to it: ``United KingdomFerry clerks walk out``."""
    above = ""
    for line in lines:
        for seam in _SEAM.finditer(line.text, 0, _LONGEST_SECTION) if above == "Menu" else ():
            if line.text[: seam.start()].lower() in SECTIONS:
                yield line._replace(stop=line.start + seam.start(), text=line.text[: seam.start()])
                line = line._replace(start=line.start + seam.start(), text=line.text[seam.start() :])
                break
        yield line
        above = line.text


def _read_untitled(page: Page, lines: Sequence[Line], roles: Roles, floor: int, decks: set[int]) -> None:
    for number, line in enumerate(lines):
        if number < floor:
            page.drop(line, "menu")
        elif number in decks:
            page.keep(Standfirst, line)
        else:
            _put(page, lines, number, roles[number])


def _put_title(page: Page, line: Line) -> None:
    if any(isinstance(block, Headline) for block in page.blocks):
        page.drop(line, "repeat")
    else:
        page.keep(Headline, line)


def _put_over_title(
    page: Page, lines: Sequence[Line], number: int, role: Role | None, *, is_kept: bool
) -> None:
    """Cut a line over the title: what has a name, the kicker, and menu."""
    line = lines[number]
    if role is not None and role.kind not in ("section", "point"):
        _put(page, lines, number, role)
    elif is_kept and (role is not None or is_kicker(line.text)):
        bullet = role.data or 0 if role is not None else 0
        page.put(Boilerplate, line.start, line.start + bullet, kind="bullet")
        page.put(Kicker, line.start + bullet, line.stop)
    else:
        page.drop(line, "menu")


def _put(page: Page, lines: Sequence[Line], number: int, role: Role | None) -> None:
    line = lines[number]
    match role:
        case Role("furniture", kind):
            page.drop(line, kind)
        case Role("stamp", stamp):
            put_stamp(page, line, stamp)
        case Role("byline", names):
            _put_byline(page, line, names)
        case Role("note", kind):
            page.put(Note, line.start, line.stop, kind=kind)
        case Role("photo", photo):
            put_photo(page, line, photo, lines[number - 1] if number else None)
        case Role("alt"):
            page.keep(Paragraph, line)  # the caption under it takes it up
        case Role("picture"):
            page.put(Photo, line.start, line.stop, alt=line.text)
        case Role("point", bullet):
            page.put(Boilerplate, line.start, line.start + bullet, kind="bullet")
            _put_point(page, line, bullet)
        case Role("section"):
            page.keep(Kicker, line)
        case _:
            page.drop(line, "over the story")


def _put_point(page: Page, line: Line, bullet: int) -> None:
    """Cut a key point, and the note that hosts print after the last: ``Trade talks go on (Adds quotes)``."""
    text = line.text
    stop = text.rfind("(") if text[-1] == ")" else -1
    if stop <= bullet or not is_noted(text[stop:]):
        stop = len(text)
    page.put(KeyPoint, line.start + bullet, line.start + len(text[:stop].rstrip()))
    page.put(Note, line.start + stop, line.stop, kind="update")


def _put_byline(page: Page, line: Line, names: tuple[str, ...]) -> None:
    """Cut a byline, and the place that stands after it: ``By Pia Lind | BRENNA``."""
    if not names:
        page.drop(line, "byline without names")
        return
    placed = _PLACED_BYLINE.search(line.text)
    stop = line.stop if placed is None else line.start + placed.start()
    page.put(Byline, line.start, stop, names=names)
    if placed is not None:
        page.put(Boilerplate, stop, line.start + placed.start(1), kind="separator")
        places = tuple(place.strip() for place in placed[1].split("/"))
        page.put(Dateline, line.start + placed.start(1), line.stop, places=places)
