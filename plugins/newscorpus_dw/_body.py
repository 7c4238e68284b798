"""The body of a page: key points, entries or sections, pictures, notes and what stands between them."""

import re
from collections.abc import Callable
from typing import Any, Final

from attrs import define

from newscorpus.article import (
    Block,
    Boilerplate,
    Heading,
    KeyPoint,
    ListItem,
    Note,
    Paragraph,
    SignOff,
    Standfirst,
    Timestamp,
)
from newscorpus.dates import read_time
from newscorpus.plugins import Line, read_note, read_sign_off, split_names, split_sign_off
from newscorpus_dw._entries import Stack
from newscorpus_dw._masthead import put_byline
from newscorpus_dw._page import Page, halves
from newscorpus_dw._photos import is_alt, new_photo, old_photo, old_photo_lines
from newscorpus_dw._prose import may_be_heading
from newscorpus_dw._roles import is_list_heading, labelled_names, section_name
from newscorpus_dw._stamps import read_day
from newscorpus_dw._statements import statement_of

_TIME = re.compile(r"\d{1,2}:\d{2}")
_LEAD_IN = re.compile(r"[.!?] (?=(?:Below|Here|These|Find|Following)\b)")
_KINDS = {"section": "skip link", "times": "time zone", "welcome": "lead-in", "age": "age", "stamp": "dates"}
_PROSE_ENDS = (".", '."', ".”")
_PASSED = frozenset(("advertisement", "related", "promo", "share"))
_TEXT = frozenset((None, "timed", "section", "date", "bullet", "photo", "closure"))


@define
class Reader:
    """Reads the lines of a body one after another, up to `stop`.

    `points` says that key points are being read, `begun` that they are over; `announced` that the next line is the
    heading of an entry, and `closing` that the entry is only a closure notice.
    """

    page: Page
    i: int
    stop: int
    stack: Stack
    lead_in: int
    sectioned: bool
    last_text: int
    times: int
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
        last_text = next((j for j in range(stop - 1, i - 1, -1) if page.roles[j] in _TEXT), -1)
        lead_in = i + roles.index("lead-in") if "lead-in" in roles else -1
        times = i + roles.index("times") if "times" in roles else -1
        return cls(page, i, stop, Stack(page), lead_in, "section" in roles, last_text, times)

    def read(self) -> None:
        """Read every line; what is furniture by its role becomes boilerplate of that kind."""
        lines, roles = self.page.lines, self.page.roles
        plain = False
        while self.i < self.stop:
            line, role = lines[self.i], roles[self.i]
            self.i += 1
            if role is None:
                if (
                    plain
                    and line.text.endswith(_PROSE_ENDS)
                    and (self.i == self.stop or roles[self.i] != "photo")
                ):
                    self.stack.target.append(self.page.cut(Paragraph, line))
                    continue
                self._read_text(line)
            elif (handler := _HANDLERS.get(role)) is not None:
                handler(self, line)
            else:
                self._add(Boilerplate, line, kind=_KINDS.get(role, role))
            plain = self._is_plain()
        self.stack.close()

    def _is_plain(self) -> bool:
        """Whether a sentence would now be a paragraph, whatever it says."""
        return self.stack.prose and not (
            self.points or self.closing or self.announced or self.film is not None
        )

    def _add(self, block: type[Block], line: Line, /, **fields: Any) -> None:
        self.stack.add(self.page.cut(block, line, **fields))

    def _read_text(self, line: Line) -> None:
        i = self.i - 1
        if is_alt(self.page, i):
            self.stack.add(new_photo(self.page, line, self.page.lines[self.i]))
            self.i += 1
        elif self.announced:
            self._read_heading(line)
        elif may_be_heading(line.text):
            self._read_unstopped(line, i)
        else:
            self.film = None
            self._read_prose(line)

    def _read_prose(self, line: Line) -> None:
        if self.closing:
            self._add(Note, line, kind="closure")
        elif self.points and not self.bulleted:
            self._add(KeyPoint, line)
        elif not self.begun and self.page.live_skin and self.i <= self.lead_in:
            self._add(Standfirst, line)
        else:
            self.points = False
            self._read_paragraph(line)

    def _read_paragraph(self, line: Line) -> None:
        found = split_sign_off(line.text) if line.text[-1] == ")" else None
        if found is None or not found.start:
            self._add(Paragraph, line)
            return
        paragraph, sign_off = halves(line, found.start)
        self._add(Paragraph, paragraph)
        if self.i > self.last_text:
            self.stack.close()
        self._add(SignOff, sign_off, names=found.names, agencies=found.agencies)

    def _read_unstopped(self, line: Line, i: int) -> None:
        if self.film is not None:
            if self.film in ("", line.text):
                self.film = line.text
                self._add(Boilerplate, line, kind="embed")
                return
            self.film = None
        if self.points and (self.sectioned or self.i <= self.lead_in):
            self._add(KeyPoint, line)
            return
        if self.page.legacy:
            lines = old_photo_lines(self.page, i, self.stop, opening=self._is_opening())
            if lines:
                self.stack.add(old_photo(self.page, i, lines))
                self.i += lines - 1
                return
        if self._is_bare_point(i):
            self._add(KeyPoint, line)
        elif self._is_heading(i):
            self._read_heading(line)
        elif self._is_last(i):
            self._read_prose(line)
        else:
            self._add(Boilerplate, line, kind="embed")

    def _is_opening(self) -> bool:
        return not (self.begun or self.bulleted or self.stack.prose or self.stack.open or self.stack.headed)

    def _is_bare_point(self, i: int) -> bool:
        """Whether a line is a key point that lost its bullet: several such stand over the line about the zone."""
        return i < self.times and self._is_opening()

    def _follower(self, i: int) -> int | None:
        """Return the next line that is not furniture between paragraphs."""
        for j in range(i + 1, self.stop):
            if self.page.roles[j] not in _PASSED:
                return j
        return None

    def _is_heading(self, i: int) -> bool:
        """Whether a line without a stop heads what follows; of two in a row the first is an embed's title."""
        j = self._follower(i)
        if j is None or self.sectioned:
            return False
        role = self.page.roles[j]
        if role is None:
            return is_alt(self.page, j) or not may_be_heading(self.page.lines[j].text)
        if role in ("bullet", "number"):
            return self.begun or self.stack.prose
        return role in ("photo", "timed", "video") and not self._is_opening()

    def _is_last(self, i: int) -> bool:
        """Whether a line ends the text, where a cut may have taken the stop of its sentence."""
        j = self._follower(i)
        return (j is None and self.stop == len(self.page.lines)) or (
            j is not None and self.page.roles[j] == "sign-off"
        )

    def _read_heading(self, line: Line) -> None:
        self.points, self.begun, self.closing = False, True, False
        heading = self.page.cut(Heading, line)
        self.announced = False
        if not self.page.live:
            self.stack.add(heading)
            self.stack.headed = True
        elif self.stack.is_time_only:
            self.stack.add(heading)
        else:
            self.stack.start(heading, date=self.stack.take_date())

    def read_section(self, line: Line) -> None:
        """Read a skip link that names the section it passes over."""
        if not is_list_heading(section_name(line.text) or ""):
            self.stack.close()
            self.announced, self.begun, self.points, self.closing = True, True, False, False
            self.stack.date = None
        self._add(Boilerplate, line, kind="skip link")

    def read_list_heading(self, line: Line) -> None:
        """Read the line over the key points; further down the same words are a heading."""
        if self.begun or self.stack.prose:
            self._read_heading(line)
        else:
            self.points = True
            self._add(Boilerplate, line, kind="list heading")

    def read_lead_in(self, line: Line) -> None:
        """Read the line that leads from the key points to the entries."""
        self.points, self.begun = False, True
        self._add(Boilerplate, line, kind="lead-in")

    def read_zone(self, line: Line) -> None:
        """Read the line that says in which zone the times are."""
        self.points, self.begun, self.zone = False, True, "UTC"
        self._add(Boilerplate, line, kind="time zone")

    def read_closure(self, line: Line) -> None:
        """Read the notice that a live blog is closed; a lead-in may share its line."""
        self.stack.close()
        self.points = False
        self.closing = self.announced or (not self.page.spaced and may_be_heading(line.text))
        self.announced = False
        seam = _LEAD_IN.search(line.text) if line.text[-1] == ":" else None
        if seam is None:
            self._add(Note, line, kind="closure")
            return
        closure, lead_in = halves(line, seam.end())
        self._add(Note, closure, kind="closure")
        self.read_lead_in(lead_in)

    def read_elsewhere(self, line: Line) -> None:
        """Read a sentence that sends readers to the next page."""
        if self.page.live:
            self._add(Note, line, kind="closure")
        else:
            self._add(Boilerplate, line, kind="related")

    def read_update(self, line: Line) -> None:
        """Read the sentence that says when the text was last updated."""
        self.points = False
        self._add(Note, line, kind="update")

    def read_note(self, line: Line) -> None:
        """Read what the newsroom says about its text."""
        found = read_note(line.text)
        kind = "editor" if found is None or found.kind == "reference" else found.kind
        self._add(Note, line, kind=kind)

    def read_bullet(self, line: Line) -> None:
        """Read an item of a list: a key point before the body, an item in it."""
        mark, item = halves(line, 1 if line.text[0] not in "0123456789" else line.text.find(".") + 1)
        self._add(Boilerplate, mark, kind="bullet")
        if not item.text and self.i < self.stop and self.page.roles[self.i] is None:
            item = self.page.lines[self.i]
            self.i += 1
        if item.text:
            early = not (self.begun or self.stack.prose or self.stack.open)
            self.bulleted = self.bulleted or early
            self._add(KeyPoint if early or self.points else ListItem, item)

    def read_timed(self, line: Line) -> None:
        """Read a paragraph that begins with the time of its entry."""
        found = _TIME.match(line.text)
        stamp, rest = halves(line, found.end() if found else 0)
        self.points, self.begun, self.film = False, True, None
        block = self.page.cut(Timestamp, stamp)
        if rest.text and statement_of(rest.text) in ("closure", "elsewhere"):
            self.stack.close()
            self.stack.add(block)
            self._add(Note, rest, kind="closure")
            return
        time = read_time(f"{stamp.text} {self.zone}" if self.zone else stamp.text, at=stamp.start)
        self.stack.start(block, time=time)
        if rest.text:
            self._read_paragraph(rest)

    def read_date(self, line: Line) -> None:
        """Read the date of an entry, which stands over its heading; elsewhere a date may be a heading."""
        if not self.page.live:
            follower = self._follower(self.i - 1)
            plain = follower is not None and self.page.roles[follower] is None
            self._add(Heading if plain and (self.begun or self.stack.prose) else Timestamp, line)
            return
        date = read_day(self.page, line.text, line.start)
        if self.stack.is_heading_only:
            self._add(Timestamp, line)
            self.stack.date = date
            return
        self.stack.close()
        self._add(Timestamp, line)
        self.stack.date = date
        self.announced, self.begun, self.points, self.closing = self._is_before_heading(), True, False, False

    def _is_before_heading(self) -> bool:
        if self.i >= self.stop or self.page.roles[self.i] is not None:
            return self.announced
        return self.announced or may_be_heading(self.page.lines[self.i].text)

    def read_photo(self, line: Line) -> None:
        """Read a caption that has its credit glued to it."""
        self.stack.add(new_photo(self.page, None, line))

    def read_film(self, line: Line) -> None:
        """Read the label of a player; the title of its film follows, unless a flattened bar holds it."""
        self.film = "" if line.text[-3:-2] == ":" or line.text[-1].isalpha() else None
        self._add(Boilerplate, line, kind="video")

    def read_short_link(self, line: Line) -> None:
        """Read a short link, which ends an entry."""
        self.closing = False
        self._add(Boilerplate, line, kind="short link")

    def read_sign_off(self, line: Line) -> None:
        """Read initials and agencies: of the whole text at its end, else of the entry."""
        if self.i > self.last_text:
            self.stack.close()
        found = read_sign_off(line.text)
        self._add(SignOff, line, names=found.names if found else (), agencies=found.agencies if found else ())

    def read_author(self, line: Line) -> None:
        """Read a byline that stands under the text."""
        self.stack.close()
        label = labelled_names(line.text)
        put_byline(self.page, line, label[1] if label else 0)

    def read_editor(self, line: Line) -> None:
        """Read who edited the text."""
        self.stack.close()
        label = labelled_names(line.text)
        self._add(SignOff, line, names=split_names(line.text[label[1] if label else 0 :]))


_HANDLERS: Final[dict[str, Callable[[Reader, Line], None]]] = {
    "section": Reader.read_section,
    "list heading": Reader.read_list_heading,
    "lead-in": Reader.read_lead_in,
    "welcome": Reader.read_lead_in,
    "times": Reader.read_zone,
    "closure": Reader.read_closure,
    "elsewhere": Reader.read_elsewhere,
    "last updated": Reader.read_update,
    "note": Reader.read_note,
    "bullet": Reader.read_bullet,
    "number": Reader.read_bullet,
    "timed": Reader.read_timed,
    "date": Reader.read_date,
    "age": Reader.read_date,
    "photo": Reader.read_photo,
    "video": Reader.read_film,
    "short link": Reader.read_short_link,
    "sign-off": Reader.read_sign_off,
    "author": Reader.read_author,
    "editor": Reader.read_editor,
}
