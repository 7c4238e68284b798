"""Reading the text of a body: prose, headings and key points, and which entry they belong to."""

import re
from typing import Any

from attrs import define

from newscorpus.article import (
    Block,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
    Timestamp,
)
from newscorpus.plugins import Line, cut_line, set_aside, split_sign_off
from newscorpus_dw._entries import Stack
from newscorpus_dw._headings import is_heading, is_in_list, is_last, is_repeat
from newscorpus_dw._page import Page
from newscorpus_dw._parts import GLUED_DAY, halves
from newscorpus_dw._photos import (
    is_alt,
    is_captioned_elsewhere,
    is_fact,
    lone_photo_lines,
    new_photo,
    old_photo,
    old_photo_lines,
)
from newscorpus_dw._points import closed_points
from newscorpus_dw._prose import holds_sentences, is_names, is_stopped, may_be_heading
from newscorpus_dw._stamps import read_day

_DAY = re.compile(rf"{GLUED_DAY}(?=[^\s\d,])")
"""A date with a heading glued to it."""
_FIRST_YEAR = 24
_SPACE = re.compile(r"\s")
_SHORTEST_WRAPPED = 60
_LONGEST_ANNOUNCED = 200
_LONGEST_LEAD_IN = 300
_SHORTEST_POINT = 45
"""What stands over the first bullet of a live page is a point without one; shorter words are their heading."""
_TEXT = frozenset((None, "timed", "section", "date", "bullet", "photo", "closure"))


@define
class Reader:
    """Reads the lines of a body one after another, up to `stop`.

    `points` says that key points are being read, `begun` that they are over; `announced` that the next line is the
    heading of an entry, and `closing` that the entry is only a closure notice. `lead_in` and `times` are where such
    lines stand, and `summary` is the last line that leads up to the entries; -1 where there are none.
    `listing` says that lines with labels in a row are facts.
    """

    page: Page
    i: int
    stop: int
    stack: Stack
    lead_in: int
    summary: int
    sectioned: bool
    last_text: int
    times: int
    timed: bool
    listing: bool
    zone: str | None = None
    announced: bool = False
    closing: bool = False
    points: bool = False
    bulleted: bool = False
    begun: bool = False
    film: str | None = None

    @classmethod
    def of(cls, page: Page, i: int, stop: int) -> "Reader":
        """Return a reader of a page's lines from `i` to `stop`."""
        roles = page.roles[i:stop]
        kinds = frozenset(roles)
        last_text = next((j for j in range(stop - 1, i - 1, -1) if page.roles[j] in _TEXT), -1)
        lead_in = i + roles.index("lead-in") if "lead-in" in kinds else -1
        points = i + roles.index("list heading") if "list heading" in kinds else -1
        times = i + roles.index("times") if "times" in kinds else closed_points(page, i, stop)
        if "bullet" in page.roles[i : max(i, times)]:
            times = -1
        return cls(
            page,
            i,
            stop,
            Stack(page),
            lead_in,
            max(lead_in, points),
            "section" in kinds,
            last_text,
            times,
            "timed" in kinds,
            listing="timed" in kinds or (page.legacy and not page.live),
        )

    def is_plain(self) -> bool:
        """Whether a sentence would now be a paragraph, whatever it says."""
        return self.stack.prose and not (
            self.points or self.closing or self.announced or self.film is not None
        )

    def add(self, block: type[Block], line: Line, /, **fields: Any) -> None:
        """Cut a whole line where it belongs: into the open entry, or onto the page."""
        self.stack.add(self.page.cut(block, line, **fields))

    def set_aside(self, line: Line, kind: str) -> None:
        """Cut a whole line as boilerplate where it belongs."""
        self.stack.target.append(set_aside(self.page.document, line, kind))

    def read_text(self, line: Line) -> None:
        """Read a line without a role: prose, a heading, a key point, or a part of a picture or film."""
        page, i = self.page, self.i - 1
        if is_alt(page, i):
            self.stack.add(new_photo(page, line, page.lines[self.i]))
            self.i += 1
        elif self.announced and len(line.text) <= _LONGEST_ANNOUNCED:
            self.read_heading(self._undated(line))
        elif page.spaced and self._is_wrapped(line):
            self._read_prose(self._unwrapped(line))
        elif self.film is not None and may_be_heading(line.text) and self.film in ("", line.text):
            self.film = line.text
            self.set_aside(line, "embed")
        elif page.legacy and (lines := old_photo_lines(page, i, self.stop, opening=self._is_unpictured())):
            self.stack.add(old_photo(page, i, lines))
            self.i += lines - 1
        elif line.text[-1] == ")" and is_captioned_elsewhere(line.text):
            self.stack.add(old_photo(page, i, 1))
        else:
            self.film = None
            if may_be_heading(line.text):
                self._read_unstopped(line, i)
            else:
                self._read_prose(line)

    def _undated(self, line: Line) -> Line:
        """Cut the date that may be glued to the heading of an entry, and return the heading."""
        found = _DAY.match(line.text) if "20" in line.text[:_FIRST_YEAR] else None
        if found is None:
            return line
        stamp, heading = halves(line, found.end())
        self.add(Timestamp, stamp)
        self.stack.date = read_day(self.page, stamp.text, stamp.start)
        return heading

    def _is_wrapped(self, line: Line) -> bool:
        """Whether a sentence goes on in the next line, though blank lines part the paragraphs."""
        if self.i >= self.stop or self.page.roles[self.i] is not None or self.page.lines[self.i].blank_before:
            return False
        if len(line.text) < _SHORTEST_WRAPPED or is_stopped(line.text) or is_alt(self.page, self.i):
            return False
        return self.sectioned or self.page.lines[self.i].text[0].islower()

    def _unwrapped(self, line: Line) -> Line:
        last = line
        while self._is_wrapped(last):
            last = self.page.lines[self.i]
            self.i += 1
        words = _SPACE.sub(" ", self.page.text[line.start : last.stop])
        return line._replace(stop=last.stop, text=words)

    def _read_prose(self, line: Line) -> None:
        if line.text[-1] == ":" and self._leads_in(line):
            self.points, self.begun = False, True
            self.set_aside(line, "lead-in")
        elif line.text[-1] == ":" and self.page.live and self.is_opening() and self.is_before("bullet"):
            self.set_aside(line, "list heading")
        elif self.closing:
            self.add(Note, line, kind="closure")
        elif self.points and not self.bulleted:
            self.add(KeyPoint, line)
        elif not self.begun and self.page.live_skin and self.i <= self.summary:
            self.add(Standfirst, line)
        elif self._is_bare_point(line):
            self.add(KeyPoint, line)
        else:
            self.points = False
            self.read_paragraph(line)

    def _leads_in(self, line: Line) -> bool:
        """Whether a line with a colon, whatever it says, stands over the first entry of a live page."""
        page = self.page
        if not page.live or self.begun or self.stack.prose or len(line.text) > _LONGEST_LEAD_IN:
            return False
        if self.i >= self.stop or not (self.bulleted or self.points or page.live_skin):
            return False
        role = page.roles[self.i]
        return role in ("section", "date") or (role is None and may_be_heading(page.lines[self.i].text))

    def read_paragraph(self, line: Line) -> None:
        """Cut a paragraph, and the sign-off that may be glued to it."""
        found = split_sign_off(line.text) if line.text[-1] == ")" else None
        if found is None or not found.start:
            self.add(Paragraph, line)
            return
        paragraph, sign_off = halves(line, found.start)
        self.add(Paragraph, paragraph)
        if self.i > self.last_text:
            self.stack.close()
        self.add(SignOff, sign_off, names=found.names, agencies=found.agencies)

    def _read_unstopped(self, line: Line, i: int) -> None:
        begun = self.begun or self.stack.prose
        if (self.points and (self.sectioned or self.i <= self.lead_in)) or self._is_bare_point(line):
            self.add(KeyPoint, line)
        elif self.page.live and self.stack.is_heading_only and is_names(line.text, alone=self.sectioned):
            self.set_aside(line, "entry byline")
        elif line.text == self.page.headline and is_repeat(self.page, i):
            self.set_aside(line, "video")
        elif self.timed and line.text[0].isdigit() and (self.stack.prose or line.text[1:3] == ". "):
            # A schedule inside an entry, "9am MST (17:00 CET, 16:00 UTC)", or the table of a league.
            self._read_prose(line)
        elif self.listing and is_fact(line.text) and is_in_list(self.page, i, self.stop):
            self.read_paragraph(line)
        elif not self.page.live and (
            lines := lone_photo_lines(self.page, i, self.stop, opening=self.is_opening())
        ):
            self.stack.add(old_photo(self.page, i, lines))
            self.i += lines - 1
        elif not self.sectioned and is_heading(
            self.page, i, self.stop, begun, not begun and self.is_opening()
        ):
            self.read_heading(line)
        elif self.page.live and self._is_stray_point(line):
            self.add(KeyPoint, line)
        elif is_last(self.page, i, self.stop) or (not self.page.legacy and holds_sentences(line.text)):
            self._read_prose(line)
        else:
            self.set_aside(line, "embed")

    def is_before(self, role: str) -> bool:
        """Whether a line of that role comes next."""
        return self.i < self.stop and self.page.roles[self.i] == role

    def is_opening(self) -> bool:
        """Whether nothing but the lede stands before."""
        return not (self.begun or self.bulleted or self.stack.prose or self.stack.open or self.stack.headed)

    def _is_unpictured(self) -> bool:
        """Whether nothing but the lede stands before, not even a picture."""
        target = self.stack.target
        return self.is_opening() and not (target and isinstance(target[-1], Photo))

    def _is_bare_point(self, line: Line) -> bool:
        """Whether a line is a key point that lost its bullet: such stand over the line about the zone."""
        return self.i <= self.times and self.is_opening() and not is_stopped(line.text)

    def _is_stray_point(self, line: Line) -> bool:
        """Whether a line beside the first bullets of a live page is a point that lost its own."""
        if self.begun or self.stack.prose or self.stack.open:
            return False
        if not self.bulleted:
            return self.is_before("bullet") and len(line.text) >= _SHORTEST_POINT
        return closed_points(self.page, self.i - 1, self.stop, fewest=1) >= 0

    def read_heading(self, line: Line) -> None:
        """Cut a heading, which opens an entry on a live page."""
        self.points, self.begun, self.closing = False, True, False
        heading = cut_line(self.page.document, Heading, line)
        self.announced = False
        if self._heads_times():
            self.stack.close()
            self.stack.add(heading)
            self.stack.headed = True
        elif not self.page.live or (
            self.timed and self.stack.open is not None and not self.stack.is_time_only
        ):
            self.stack.add(heading)
            self.stack.headed = True
        elif self.stack.is_time_only:
            self.stack.add(heading)
        else:
            self.stack.start(heading, date=self.stack.take_date())

    def _heads_times(self) -> bool:
        """Whether a heading stands over several entries, each with a time of its own."""
        if not self.timed or self.i >= self.stop or self.stack.is_time_only:
            return False
        return self.page.roles[self.i] == "timed"
