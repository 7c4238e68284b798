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
)
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._endings import Ending, is_run_together
from newscorpus_reuters._notes import find_note
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import put_photo, read_photo
from newscorpus_reuters._prose import (
    EDITED,
    NAME,
    heads,
    is_closed_by_name,
    is_plain,
    open_credits,
    shaped_kind,
)
from newscorpus_reuters._roles import BULLET
from newscorpus_reuters._signing import find_sign_off
from newscorpus_reuters._tail import put_tail, under
from newscorpus_reuters._titles import is_title
from newscorpus_reuters.furniture import END_KINDS, FURNITURE, LATEST

_RUN_ON = re.compile(r"(?<=[\w.!?%)\"”:]) \* (?=[A-ZÀ-Þ\"“‘'])")
"""Where an item begins on the line of the text before it: ``The tea rose. * The cups did not``."""
_HEADED = re.compile(
    r"(?<=[.!?\"”)] )(?:FUNDAMENTALS|MARKETS? NEWS|MARKET SNAPSHOT|HEADLINES|DATA|EVENTS|DATA/EVENTS)(?: \(GMT\))?:?\Z"
)
"""A heading that runs on to the text over it, before the items under it: ``The tea rose. FUNDAMENTALS * The cups``."""
_MOST_ITEMS = 200


class Story:
    """Cuts the lines of one story, in order, until its end."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.signed = self.ended = False
        self.before: Line | None = None
        self.listed: Line | None = None
        self.tail = "after the end"
        text, loud = page.document.text, page.loud
        edited = text.find(EDITED, 0, loud if loud >= 0 else len(text))
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
            elif not self.signed and is_plain(line.text, may_be_credited=line.stop > credited):
                add(cut_line(document, Paragraph, line))
            else:
                skip = self._special(lines, number)
            self.before = line

    def put_first(self, line: Line, offset: int) -> None:
        """Cut the first paragraph, which goes on from the dateline; most are plain prose."""
        text = line.text[offset:]
        if " * " not in text and is_plain(text, may_be_credited=line.stop > self.credited):
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
        kind = FURNITURE.kind(text) or shaped_kind(text)
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
        more = open_credits(lines, number)
        if more:
            self._sign(line, lines[number + more].stop)
            return more
        if is_closed_by_name(lines, number):
            name = line.stop - len(NAME)
            self.put_prose(line._replace(stop=name, text=text[: -len(NAME)].rstrip()))
            self.page.put(SignOff, name, line.stop, agencies=("Reuters",))
            self.signed = True
            return 0
        if not is_run_together(text) and self._whole(line):
            return 0
        if self.signed:
            self.tail = put_tail(self.page, line, self.tail)
        elif heads(lines, number):
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
