"""The story itself: from its dateline to its credits."""

import re
from collections.abc import Sequence

from newscorpus.article import Boilerplate, Byline, Dateline, Heading, ListItem, Note, Paragraph, SignOff
from newscorpus.plugins import (
    DatelineMatch,
    Line,
    is_caps_heading,
    is_heading,
    is_sentence_end,
    read_note,
)
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._head import BULLET
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import put_photo, read_photo
from newscorpus_reuters._signing import find_sign_off
from newscorpus_reuters.furniture import END_KINDS, FURNITURE

_PROSE = 60
_LONGEST_FURNITURE = 100
_STANDARDS = re.compile(r"Our Standards: ?(?:The )?Thomson Reuters Trust Principles\.?(?:, ?opens new tab)?|Register now for FREE unlimited access to [Rr]euters\.com(?: ?Register)?")
_RESIDUES = (
    ("chars]", "truncation", re.compile(r"(?:…|\.\.\.)? ?\[\+?\d{1,6} chars\]\Z")),
    ("read more", "link residue", re.compile(r"(?<=[.!?\"”]) read more\Z")),
    ("Source text", "wire slug", re.compile(r"\sSource text(?: for Eikon| in [A-Z][a-z]+)?:.{0,200}\Z")),
    ("Further company", "wire slug", re.compile(r"\sFurther company coverage:?.{0,40}\Z")),
    ("))", "wire slug", re.compile(r"\s\(\([^()]{2,200}\)\)\Z")),
)
"""What stands at the end of paragraphs and is no prose: a mark every such end has, its kind, its form."""
_MOST_CREDIT_LINES = 8
_TAILS = {
    "standards": "biography", "related stories": "related story", "page foot": "page foot", "comments": "comment",
    "promotion": "promotion", "credit of the host": "page foot",
}  # fmt: skip
"""What the lines after a line of furniture are, where nothing else tells."""
_STOPS = ".\"”’?!»"
_NO_PROSE = "([*•-–—#©"
_CREDITS = frozenset(("Rep", "rep", "Wri", "Edi", "Add", "Com", "Thi"))
_SHORT = 6
_STARTS = frozenset(opening[:_SHORT] for group in FURNITURE.openings.values() for opening, _ in group) | {
    "report", "writin", "editin", "additi", "compil", "this s", "this a", "this v",
}  # fmt: skip
"""How lines begin that need a closer look."""


class Story:
    """Cuts the lines of one story, in order, until its end."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.signed = self.ended = False
        self.before: Line | None = None
        self.tail = "after the end"

    def read(self, lines: Sequence[Line]) -> None:
        """Cut all lines; those after the end are boilerplate."""
        skip = 0
        text, blocks = self.page.document.text, self.page.blocks
        for number, line in enumerate(lines):
            if skip:
                skip -= 1
            elif self.ended:
                self.tail = put_tail(self.page, line, self.tail)
            elif _is_prose(line.text) and not self.signed:
                blocks.append(Paragraph(start=line.start, raw=text[line.start : line.stop]))
            else:
                skip = self._special(lines, number)
            self.before = line

    def _special(self, lines: Sequence[Line], number: int) -> int:
        """Cut a line that is no plain prose; return how many lines after it were cut with it."""
        line = lines[number]
        text = line.text
        kind = furniture_kind(text)
        if kind is not None:
            self.ended = kind in END_KINDS
            self.tail = _TAILS.get(kind, self.tail)
            self.page.drop(line, kind)
            return 0
        more = _open_credits(lines, number)
        if more:
            self._sign(line, lines[number + more].stop)
            return more
        if self._whole(line):
            return 0
        if self.signed:
            self.tail = put_tail(self.page, line, self.tail)
        elif is_caps_heading(text) or (len(text) < 80 and line.blank_before and is_heading(text) and _leads(lines, number)):
            self.page.put(Heading, line.start, line.stop)
        else:
            self.put_prose(line)
        return 0

    def _whole(self, line: Line) -> bool:
        """Cut a line that is all credits, a note, a picture or a list item."""
        text = line.text
        sign_off = find_sign_off(text)
        if sign_off is not None and sign_off.start == 0 and sign_off.stop == len(text):
            self._sign(line, line.stop)
            return True
        note = read_note(text)
        if note is not None and note.kind != "reference" and note.start == 0 and len(text) - note.stop < 2:
            self.page.put(Note, line.start, line.stop, kind=note.kind)
            return True
        photo = read_photo(text)
        if photo is not None:
            put_photo(self.page, line, photo, self.before)
            return True
        bullet = BULLET.match(text)
        if bullet is None or self.signed:
            return False
        self.page.put(Boilerplate, line.start, line.start + bullet.end(), kind="bullet")
        self._cut_prose(line, line.start + bullet.end(), ListItem)
        return True

    def _sign(self, line: Line, stop: int) -> None:
        text = " ".join(self.page.document.text[line.start : stop].split())
        found = find_sign_off(text)
        self.page.put(
            SignOff, line.start, stop, names=found.names if found else (), agencies=found.agencies if found else ()
        )
        self.signed = True

    def put_prose(self, line: Line, offset: int = 0) -> None:
        """Cut a paragraph, with what is glued to its beginning and its end."""
        self._cut_prose(line, line.start + offset, Paragraph)

    def _cut_prose(self, line: Line, start: int, block: type[Paragraph] | type[ListItem]) -> None:
        text, base = line.text[start - line.start :], start
        note = read_note(text) if text[:1] == "(" else None
        if note is not None and note.start == 0 and note.kind != "reference":
            self.page.put(Note, base, base + note.stop, kind=note.kind)
            rest = text[note.stop :].lstrip()
            base, text = base + len(text) - len(rest), rest
        text = self._cut_end(text, base)
        self.page.put(block, base, base + len(text))

    def _cut_end(self, text: str, base: int) -> str:
        """Cut credits, notes and furniture off the end of a paragraph; return what is left of it."""
        rest = text
        while rest and (shorter := self._cut_last(rest, base)) is not None:
            rest = shorter.rstrip()
        return rest

    def _cut_last(self, text: str, base: int) -> str | None:
        """Cut the last thing that is no prose off a paragraph; return what stands before it."""
        if "Our Standards" in text or "Register now" in text:
            found = _STANDARDS.search(text)
            if found is not None:
                self._cut_after(text, base, found)
                return text[: found.start()]
        sign_off = find_sign_off(text)
        if sign_off is not None:
            self.page.put(
                SignOff, base + sign_off.start, base + len(text), names=sign_off.names, agencies=sign_off.agencies
            )
            self.signed = True
            return text[: sign_off.start]
        note = read_note(text)
        if note is not None and note.start > 0 and note.stop == len(text):
            self._put_note(note.kind, base + note.start, base + len(text))
            return text[: note.start]
        return self._cut_residue(text, base)

    def _cut_residue(self, text: str, base: int) -> str | None:
        for mark, kind, pattern in _RESIDUES:
            found = pattern.search(text) if mark in text else None
            if found is not None:
                start, stop = base + found.start(), base + len(text)
                self.page.put(Boilerplate, start, stop, kind=kind)
                if kind == "truncation":
                    self.page.doubt("truncated", "the text was cut short by what delivered it", start, stop)
                return text[: found.start()]
        return None

    def _cut_after(self, text: str, base: int, found: re.Match[str]) -> None:
        kind = "standards" if found[0][0] == "O" else "promotion"
        self.page.put(Boilerplate, base + found.start(), base + found.end(), kind=kind)
        rest = text[found.end() :]
        if rest.strip():
            self.page.put(Boilerplate, base + found.end(), base + len(text), kind="after the end")
        self.ended = self.ended or kind == "standards"

    def _put_note(self, kind: str, start: int, stop: int) -> None:
        if kind == "reference":
            self.page.put(Boilerplate, start, stop, kind="wire reference")
        else:
            self.page.put(Note, start, stop, kind=kind)


def open_story(page: Page, line: Line, found: DatelineMatch) -> int:
    """Cut the dateline and what stands before it on its line; return where the body begins on the line."""
    position = 0
    if found.note is not None:
        note = read_note(line.text[slice(*found.note)])
        kind = note.kind if note is not None and note.kind != "reference" else "update"
        page.put(Note, line.start + found.note[0], line.start + found.note[1], kind=kind)
        position = found.note[1]
    if found.byline is not None:
        words = " ".join(line.text[slice(*found.byline)].split())
        page.put(Byline, line.start + found.byline[0], line.start + found.byline[1], names=read_byline(words) or ())
        position = found.byline[1]
    page.put(Boilerplate, line.start + position, line.start + found.start, kind="before the dateline")
    stop = len(line.text[: found.stop].rstrip())
    page.put(
        Dateline, line.start + found.start, line.start + stop, places=found.places, date=found.date, agency=found.agency
    )
    return found.stop


def furniture_kind(text: str) -> str | None:
    """Return the kind of furniture a line is, or None; long lines are told by how they begin."""
    if len(text) <= _LONGEST_FURNITURE:
        return FURNITURE.kind(text)
    group = FURNITURE.openings.get(text[:3].casefold())
    if group is None:
        return None
    start = text[:_LONGEST_FURNITURE].casefold()
    for opening, kind in group:
        if start.startswith(opening):
            return kind
    return None


def put_tail(page: Page, line: Line, after: str) -> str:
    """Cut a line after the story's end and return what the lines after it are.

    Notes and credits keep their type; the rest is boilerplate of the kind that the last line with a name has.
    """
    text = line.text
    bullet = BULLET.match(text)
    kind = furniture_kind(text[bullet.end() :] if bullet else text)
    note = None if kind else read_note(text)
    if note is not None and note.start == 0 and note.kind in ("correction", "update", "conversion"):
        page.put(Note, line.start, line.stop, kind=note.kind)
        return after
    page.drop(line, kind or after)
    return after if kind == "licensing" else _TAILS.get(kind or "", after)


def _is_prose(text: str) -> bool:
    """Whether a line is a plain paragraph; most are, and are told without further reading."""
    if len(text) < _PROSE or text[-1] not in _STOPS or text[0] in _NO_PROSE:
        return False
    if "REUTERS" in text or "diting " in text or text.endswith("Principles."):
        return False
    return text[:_SHORT].casefold() not in _STARTS or (text[:3] not in _CREDITS and furniture_kind(text) is None)


def _open_credits(lines: Sequence[Line], number: int) -> int:
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


def _leads(lines: Sequence[Line], number: int) -> bool:
    """Whether a paragraph follows a line."""
    return number + 1 < len(lines) and is_sentence_end(lines[number + 1].text) and len(lines[number + 1].text) > 40
