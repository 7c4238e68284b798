"""The story itself: from its dateline to its credits."""

import re
from collections.abc import Sequence
from itertools import islice

from newscorpus.article import Boilerplate, Byline, Dateline, Heading, ListItem, Note, Paragraph, SignOff
from newscorpus.plugins import (
    DatelineMatch,
    Line,
    cut_line,
    is_caps_heading,
    is_heading,
    is_sentence_end,
)
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._endings import Ending, is_run_together
from newscorpus_reuters._notes import find_note
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import put_photo, read_photo
from newscorpus_reuters._roles import BULLET
from newscorpus_reuters._signing import find_sign_off
from newscorpus_reuters._tail import put_tail, under
from newscorpus_reuters._titles import is_title
from newscorpus_reuters.furniture import DISCLAIMED, END_KINDS, FURNITURE, LATEST, LONGEST_DISCLAIMER, PAPERS

_SHORTEST_PROSE = 60
_LONGEST_HEADING = 80
_LONGEST_NAME = 40
_MOST_CREDIT_LINES = 8
_STOPS = '."”’?!»'
_NO_PROSE = "([*•-–—#©"
_SHORT = 6
_NAME = " REUTERS"
_MOST_AFTER = 40
_PROMOTED = ("Sign up here.", "sign up here.", "Sign up here")
_ODD_ENDS = ("Principles.", "Continued...", *_PROMOTED)
_LONGEST_PROMO = 400
_RUN_ON = re.compile(r"(?<=[\w.!?%)\"”:]) \* (?=[A-ZÀ-Þ\"“‘'])")
_HEADED = re.compile(
    r"(?<=[.!?\"”)] )(?:FUNDAMENTALS|MARKETS? NEWS|MARKET SNAPSHOT|HEADLINES|DATA|EVENTS|DATA/EVENTS)(?: \(GMT\))?:?\Z"
)
"""A heading that runs on to the text over it, before the items under it: ``The tea rose. FUNDAMENTALS * The cups``."""
_MOST_ITEMS = 200
"""Where an item begins on the line of the text before it: ``The tea rose. * The cups did not``."""
_DIGEST = frozenset(("Headlines", "Overview"))
"""Headings of a press digest."""
_RULES = "-* "
"""What the rules between the days of a diary or the games of a league are made of."""
_LINK = re.compile(r"\(?(?:https?://)?[\w-]{2,20}(?:\.[a-z]{2,12}){1,3}/[\w./?=&%-]{2,120}\)?\Z")
"""A line that is but a link, as under the items of a press digest: ``(bit.ly/24L9SBH)``."""
_GRAPHICS = "tmsnrt.rs/"
"""The address of the agency's graphics."""
_EDITED = "diting"
_CREDIT_MARKS = ("REUTERS", _EDITED)
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


class Story:
    """Cuts the lines of one story, in order, until its end."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.signed = self.ended = False
        self.before: Line | None = None
        self.listed: Line | None = None
        self.tail = "after the end"
        text, loud = page.document.text, page.loud
        edited = text.find(_EDITED, 0, loud if loud >= 0 else len(text))
        self.credited = next((place for place in (edited, loud) if place >= 0), len(text))

    def read(self, lines: Sequence[Line]) -> None:
        """Cut all lines; those after the end are boilerplate."""
        skip = 0
        document, add, credited = self.page.document, self.page.blocks.append, self.credited
        for number, line in enumerate(lines):
            if skip:
                skip -= 1
            elif self.ended:
                self.tail = put_tail(self.page, line, self.tail)
            elif not self.signed and _is_prose(line.text, may_be_credited=line.stop > credited):
                add(cut_line(document, Paragraph, line))
            else:
                skip = self._special(lines, number)
            self.before = line

    def put_first(self, line: Line, offset: int) -> None:
        """Cut the first paragraph, which goes on from the dateline; most are plain prose."""
        text = line.text[offset:]
        if " * " not in text and _is_prose(text, may_be_credited=line.stop > self.credited):
            self.page.put(Paragraph, line.start + offset, line.stop)
        else:
            self.put_prose(line, offset)

    def put_prose(
        self, line: Line, offset: int = 0, block: type[Paragraph] | type[ListItem] = Paragraph
    ) -> None:
        """Cut a paragraph, from an offset of its line on, and the items that run on to it."""
        text = line.text
        start = offset
        for gap in islice(_RUN_ON.finditer(text, offset), _MOST_ITEMS) if " * " in text else ():
            words = text[start : gap.start()]
            headed = _HEADED.search(words)
            if headed is not None:
                self._put_piece(line.start + start, words[: headed.start()].rstrip(), block)
                self.page.put(Heading, line.start + start + headed.start(), line.start + gap.start())
            elif start == offset and is_caps_heading(words.rstrip(":")):
                self.page.put(Heading, line.start + start, line.start + gap.start())
            else:
                self._put_piece(line.start + start, words, block)
            self.page.put(Boilerplate, line.start + gap.start(), line.start + gap.end(), kind="bullet")
            start, block = gap.end(), ListItem
        self._put_piece(line.start + start, text[start:], block)

    def _put_piece(self, base: int, text: str, block: type[Paragraph] | type[ListItem]) -> None:
        """Cut a paragraph or an item with what is glued to its beginning and its end."""
        note = find_note(text) if text[:1] == "(" else None
        if note is not None and note.start == 0 and note.kind != "reference":
            self.page.put(Note, base, base + note.stop, kind=note.kind)
            rest = text[note.stop :].lstrip()
            base, text = base + len(text) - len(rest), rest
        ending = Ending(self.page, base)
        text = ending.cut(text)
        self.page.put(block, base, base + len(text))
        self.signed = self.signed or ending.signed
        self.ended = self.ended or ending.ended

    def _special(self, lines: Sequence[Line], number: int) -> int:
        """Cut a line that is no plain prose; return how many lines after it were cut with it."""
        line = lines[number]
        text = line.text
        kind = FURNITURE.kind(text) or _shaped_kind(text)
        if kind is not None and not (kind == "section" and text.isupper()):
            if kind == "credit of the host" and text[-1] == ")" and self._signs(line, kind):
                return 0
            self.ended = kind in END_KINDS
            self.tail = under(kind, self.tail)
            self.page.drop(line, kind)
            self.listed = line if kind == "read more" and (text[-1] == ":" or text == LATEST) else None
            return 0
        if self.listed is not None and self._is_listed(text):
            self.page.drop(line, "related story")
            self.listed = line
            return 0
        more = _open_credits(lines, number)
        if more:
            self._sign(line, lines[number + more].stop)
            return more
        if _is_closed_by_name(lines, number):
            name = line.stop - len(_NAME)
            self.put_prose(line._replace(stop=name, text=text[: -len(_NAME)].rstrip()))
            self.page.put(SignOff, name, line.stop, agencies=("Reuters",))
            self.signed = True
            return 0
        if not is_run_together(text) and self._whole(line):
            return 0
        if self.signed:
            self.tail = put_tail(self.page, line, self.tail)
        elif _is_heading(lines, number):
            self.page.keep(Heading, line)
        else:
            self.put_prose(line)
        return 0

    def _signs(self, line: Line, kind: str) -> bool:
        """Cut the credits that a host prints after its source: ``Source: Reuters (Reporting by Pia Lind)``."""
        found = find_sign_off(line.text)
        if found is None or found.start == 0 or found.stop != len(line.text):
            return False
        start = line.start + found.start
        self.page.put(Boilerplate, line.start, start, kind=kind)
        self.page.put(SignOff, start, line.stop, names=found.names, agencies=found.agencies)
        self.signed = True
        return True

    def _is_listed(self, text: str) -> bool:
        """Whether a line is one of the links under "Read more:"."""
        return (
            self.listed is self.before
            and is_title(text)
            and not is_caps_heading(text)
            and find_sign_off(text) is None
        )

    def _whole(self, line: Line) -> bool:
        """Cut a line that is all credits, a note, a picture or a list item."""
        text = line.text
        sign_off = find_sign_off(text)
        if sign_off is not None and sign_off.start == 0 and sign_off.stop == len(text):
            self._sign(line, line.stop)
            return True
        note = find_note(text)
        if note is not None and note.kind != "reference" and note.start == 0 and len(text) - note.stop < 2:
            self.page.put(Note, line.start, line.stop, kind=note.kind)
            return True
        photo = read_photo(text)
        if photo is not None:
            if photo.caption is None and read_byline(text) is not None:
                self.page.drop(line, "credit of the host")
            else:
                put_photo(self.page, line, photo, self.before)
            return True
        bullet = BULLET.match(text)
        if bullet is None or self.signed:
            return False
        self.page.put(Boilerplate, line.start, line.start + bullet.end(), kind="bullet")
        self.put_prose(line, bullet.end(), ListItem)
        return True

    def _sign(self, line: Line, stop: int) -> None:
        found = find_sign_off(" ".join(self.page.document.text[line.start : stop].split()))
        names, agencies = (found.names, found.agencies) if found is not None else ((), ())
        self.page.put(SignOff, line.start, stop, names=names, agencies=agencies)
        self.signed = True


def open_story(page: Page, line: Line, found: DatelineMatch) -> int:
    """Cut the dateline and what stands before it on its line; return where the body begins on the line."""
    position = 0
    if found.note is not None:
        note = find_note(line.text[slice(*found.note)])
        kind = note.kind if note is not None and note.kind != "reference" else "update"
        page.put(Note, line.start + found.note[0], line.start + found.note[1], kind=kind)
        position = found.note[1]
    if found.byline is not None:
        words = " ".join(line.text[slice(*found.byline)].split())
        page.put(
            Byline, line.start + found.byline[0], line.start + found.byline[1], names=read_byline(words) or ()
        )
        position = found.byline[1]
    page.put(Boilerplate, line.start + position, line.start + found.start, kind="before the dateline")
    stop = len(line.text[: found.stop].rstrip())
    page.put(
        Dateline,
        line.start + found.start,
        line.start + stop,
        places=found.places,
        date=found.date,
        agency=found.agency,
    )
    return found.stop


def _is_prose(text: str, *, may_be_credited: bool) -> bool:
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


def _is_closed_by_name(lines: Sequence[Line], number: int) -> bool:
    """Whether a host closes the story with the agency's name: ``They found them all. REUTERS``."""
    text = lines[number].text
    if not text.endswith(_NAME) or len(text) < _SHORTEST_PROSE or text[-len(_NAME) - 1] not in '.!?"”':
        return False
    after = lines[number + 1 : number + 1 + _MOST_AFTER]
    return not any(_is_prose(line.text, may_be_credited=True) for line in after)


def _is_heading(lines: Sequence[Line], number: int) -> bool:
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


def _shaped_kind(text: str) -> str | None:
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
