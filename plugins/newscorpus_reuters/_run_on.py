"""The points, the note and the byline that some pages run on to the dateline, all on one line."""

import re
from collections.abc import Iterator

from newscorpus.plugins import Line
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._notes import find_note, is_noted

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}"
_PLACES = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’]{2,24}(?:[ /-]{1,2}[A-ZÀ-Þ.'’]{2,24}){0,5},? (?:[A-Z][a-z]{2,14},? ){0,2}"
_DATELINE = re.compile(
    rf" (?=(?:{_PLACES}(?:{_MONTH} )?|{_MONTH} )\(R(?:euters|EUTERS)\) ?[-–—]|{_PLACES}{_MONTH} (?:- )?[\"“]?[A-Z][\w.,'’]{{0,24}} )"
)
_REACH = 600
_POINT = re.compile(r" (?=\*{1,2} ?[^\s*])")
_BYLINE = " By "


def part_run_on(line: Line) -> list[Line]:
    """Part a line that points, a note or a byline open from its dateline: ``* Tea is dearer (Adds quote) By Pia Lind TOKAI, April 8 The``.

    The pieces come in order, the last from the dateline on; none where the line is not of that form.
    """
    found = _DATELINE.search(line.text, 0, _REACH)
    if found is None:
        return []
    cuts = [0, *_cuts(line.text[: found.start()]), found.start()]
    if len(cuts) == 2 and not _is_opening(line.text[: found.start()]):
        return []
    return [line.part(start, stop) for start, stop in zip(cuts, [*cuts[1:], None], strict=True)]


def runs_on(text: str) -> bool:
    """Whether points run on to a byline or a note, and these to a dateline."""
    found = _DATELINE.search(text, 0, _REACH) if text[:2] == "* " else None
    if found is None:
        return False
    head = text[: found.start()]
    return _byline_at(head) > 0 or _note_at(head) > 0


def _cuts(head: str) -> Iterator[int]:
    """Yield where what stands before a dateline is parted."""
    byline = _byline_at(head)
    noted = head[:byline].rstrip() if byline > 0 else head
    note = _note_at(noted)
    points = noted[:note] if note > 0 else noted
    if points[:1] == "*":
        yield from (gap.start() for gap in _POINT.finditer(points))
    if note > 0:
        yield note
    if byline > 0:
        yield byline


def _byline_at(head: str) -> int:
    """Return where the byline begins that closes what stands before a dateline; -1 where none does."""
    start = head.rfind(_BYLINE)
    return start + 1 if start > 0 and read_byline(head[start + 1 :]) else -1


def _note_at(head: str) -> int:
    """Return where the note in brackets begins that closes what stands before a byline; -1 where none does."""
    start = head.rfind(" (") + 1 if head[-1:] == ")" else 0
    note = find_note(head[start:]) if start else None
    return start if note is not None and note.start == 0 and note.kind != "reference" else -1


def _is_opening(head: str) -> bool:
    """Whether a head is one point, one note or a byline."""
    return head[:2] == "* " or is_noted(head) or bool(read_byline(head))
