"""Where entries begin: their sections, dates and times, and the zone these are in."""

import re

from attrs import evolve

from newscorpus.article import Heading, Note, Timestamp
from newscorpus.dates import read_time
from newscorpus.plugins import Line
from newscorpus_dw._headings import follower
from newscorpus_dw._parts import GLUED_DAY, halves
from newscorpus_dw._prose import may_be_heading
from newscorpus_dw._reader import Reader
from newscorpus_dw._roles import is_list_heading, section_name
from newscorpus_dw._stamps import read_day
from newscorpus_dw._statements import statement_of
from newscorpus_dw._times import MINUTE, TIME

_LAST_DAY = re.compile(rf"(?<=\S){GLUED_DAY}\Z")
_ZONES = (("CEST", "CEST"), ("CET", "CET"), ("European Summer Time", "CEST"), ("European Time", "CET"))
"""What a line says of its zone; else it is UTC."""
_DASHES = ("- ", "– ", "— ")
_LONGEST_STOPPED = 110
"""A heading that ends as a sentence does is told by the short link and the date over it."""


def read_section(reader: Reader, line: Line) -> None:
    """Read a skip link that names the section it passes over."""
    if not is_list_heading(section_name(line.text) or ""):
        reader.stack.close()
        reader.announced, reader.begun, reader.points, reader.closing = True, True, False, False
        reader.stack.date = None
        found = _LAST_DAY.search(line.text) if line.text[-1].isdigit() else None
        if found is not None:
            line, stamp = halves(line, found.start())
            reader.set_aside(line, "skip link")
            reader.add(Timestamp, stamp)
            reader.stack.date = read_day(reader.page, stamp.text, stamp.start)
            return
    reader.set_aside(line, "skip link")


def read_zone(reader: Reader, line: Line) -> None:
    """Read the line that says in which zone the times are."""
    reader.points, reader.begun = False, True
    reader.zone = next((zone for words, zone in _ZONES if words in line.text), "UTC")
    reader.set_aside(line, "time zone")


def read_timed(reader: Reader, line: Line) -> None:
    """Read a paragraph that begins with the time of its entry."""
    found = TIME.match(line.text) or MINUTE.match(line.text)
    stamp, rest = halves(line, found.end() if found else 0)
    reader.points, reader.begun, reader.film = False, True, None
    block = reader.page.cut(Timestamp, stamp)
    if rest.text and statement_of(rest.text) in ("closure", "elsewhere"):
        reader.stack.close()
        reader.stack.add(block)
        reader.add(Note, rest, kind="closure")
        return
    digits, zone = (found[1], found[2]) if found else ("", None)
    time = read_time(digits.replace(".", ":").replace(" ", ""), at=stamp.start)
    reader.stack.start(block, time=time and evolve(time, zone=zone or reader.zone))
    if rest.text[:2] in _DASHES:
        mark, rest = halves(rest, 1)
        reader.set_aside(mark, "mark")
    if rest.text[:2] == "| ":
        mark, heading = halves(rest, 1)
        reader.set_aside(mark, "mark")
        reader.add(Heading, heading)
    elif zone and may_be_heading(rest.text):
        reader.add(Heading, rest)
    elif rest.text:
        reader.read_paragraph(rest)


def read_date(reader: Reader, line: Line) -> None:
    """Read the date of an entry, which stands over its heading; elsewhere a date may be a heading."""
    if not reader.page.live:
        after = follower(reader.page, reader.i - 1, reader.stop)
        plain = after is not None and reader.page.roles[after] is None
        reader.add(Heading if plain and (reader.begun or reader.stack.prose) else Timestamp, line)
        return
    date = read_day(reader.page, line.text, line.start)
    if reader.stack.is_heading_only:
        reader.add(Timestamp, line)
        reader.stack.date = date
        return
    reader.stack.close()
    reader.add(Timestamp, line)
    reader.stack.date = date
    reader.announced, reader.begun, reader.points, reader.closing = (
        _is_before_heading(reader),
        True,
        False,
        False,
    )


def _is_before_heading(reader: Reader) -> bool:
    if reader.i >= reader.stop or reader.page.roles[reader.i] is not None:
        return reader.announced
    text = reader.page.lines[reader.i].text
    if reader.announced or may_be_heading(text):
        return True
    return len(text) <= _LONGEST_STOPPED and reader.page.roles[max(0, reader.i - 2)] == "short link"
