"""What part a line plays on a page, as far as the line alone can tell."""

import re
from typing import Final

from newscorpus.dates import is_relative
from newscorpus.plugins import Line, read_sign_off
from newscorpus_dw._statements import STATEMENT_STARTS, statement_of
from newscorpus_dw.furniture import AUTHOR, EDITOR, FURNITURE, IMAGE_LABELS, PUBLISHED, SKIPS, UPDATED

_SHORT_LINKS = ("https://p.dw.com/p/", "http://p.dw.com/p/", "p.dw.com/p/")
_SKIPS = tuple(before for before, _ in SKIPS)
_STAMPS = (*PUBLISHED, *UPDATED, *(label.capitalize() for label in UPDATED))
_STAMP_LABELS = re.compile("|".join((*PUBLISHED, *UPDATED)), re.IGNORECASE)
_AGO = (
    "vor ",
    "il y a ",
    "hace ",
    "há ",
    "prije ",
    "Yesterday",
    "Today",
    "Just now",
    "Gestern",
    "Heute",
    "Hier",
    "Ayer",
    "Hoy",
)
_BULLETS = frozenset("-•–—·*▪")
_MARKED = _BULLETS | frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯")
DAY_ENDS: Final = (" г.", " р.", "日", "شنبه", "جمعه")
"""How Russian, Ukrainian, Chinese and Persian dates end; others end with a figure, or a point behind it."""
AFTER_YEAR: Final = r"(?:\.| [гр]\.)?"
_PROSE_ENDS = frozenset('."”')

_FURNITURE_STARTS = FURNITURE.beginnings(3)
_TELLING_STARTS = STATEMENT_STARTS.union(
    *((start, start.upper(), start.capitalize()) for start in _FURNITURE_STARTS),
    (
        words[:3]
        for words in (
            *_SHORT_LINKS,
            *_SKIPS,
            *AUTHOR,
            *EDITOR,
            *_STAMPS,
            *_AGO,
            "All",
            "Updates",
            "Times",
            "+++",
        )
    ),
)
"""Prose that begins otherwise is passed over at one look."""

_TELLING_ENDS = frozenset("0123456789)o")
"""How lines end, besides, that are told by their end: dates, sign-offs, ages."""

_LONGEST_AGED = 200
_LONGEST_LABEL, _LONGEST_DATE, _LONGEST_RELATIVE, _LONGEST_CREDIT, _LONGEST_ZONE = 120, 60, 44, 160, 170

_NUMBERED = re.compile(r"(\d{1,2})\.\s+")
_TIMED = re.compile(r"\d{1,2}: ?\d{2}(?=\s|\Z)|\d{1,2}\.\d{2}(?= \| \S)")
_FILM = re.compile(r"[^\W\d][^\d]{0,30}(?:\s\d{1,2}:\d{2}(?!\d).{0,400})?\Z")
_COMMENTS = re.compile(r" ago \d{1,3}\Z")
_RULE = "+*_=~-–—·• "
_AGE = re.compile(r"DW\s?(?:\d{1,2}|an?) (?:second|minute|hour|day|week|month)s? ago\Z")
_LABELLED = re.compile(rf"(?:(?P<author>{'|'.join(AUTHOR)})|{'|'.join(EDITOR)})\s?:\s*(?=\S)")
_CREDITED = re.compile("|".join(IMAGE_LABELS))
_ZONE = re.compile(
    r"(?:.{0,90}[.!] |Live updates [-–—] |\+{3} )?(?:Updates|[Aa]ll times|All updates|Times)\b.{0,60}\b(?:UTC|GMT|CES?T|Coordinated Time|Universal Time)\b"
    r"(?:(?:, refresh .{0,30})?.{0,12}| \([^()]{3,60}\)\.?)\Z"
)
DAY: Final = re.compile(
    r"(?:[^\W\d_]{3,12}\.? \d{1,2}, ?\d{4}|\d{1,2}\.?(?: de)? [^\W\d_]{3,12}\.?(?: de)? \d{4}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2} [\u0900-\u0dff]{3,16},? \d{4}"
    r"|\d{4} [\u0600-\u06ff]{2,10} \d{1,2}, [\u0600-\u06ff\u200c]{3,12})"
)
"""A date in any of the shapes that the pages have."""

_DAYS = re.compile(rf"{DAY.pattern}{{1,2}}{AFTER_YEAR}\Z")


def roles_of(lines: list[Line]) -> list[str | None]:
    """Return the roles of lines; most are prose that one look tells."""
    return [
        None
        if text[-1] in _PROSE_ENDS and text[0] not in _MARKED and text[:3] not in _TELLING_STARTS
        else role_of(line)
        for line in lines
        for text in (line.text,)
    ]


def role_of(line: Line) -> str | None:
    """Return the role of a line, or None where it may be prose, a heading or a title."""
    text = line.text
    first = text[0]
    if first in _RULE and len(text) > 1 and not text.strip(_RULE):
        return "rule"
    if first in _MARKED:
        return _marked(line) or _short(text)
    last = text[-1]
    if text[:3] not in _TELLING_STARTS and (
        last in _PROSE_ENDS or not (last in _TELLING_ENDS or ":" in text or "T" in text[-16:])
    ):
        return None
    if text[:3].casefold() in _FURNITURE_STARTS and (role := furniture_of(text)) is not None:
        return role
    if text.startswith(_SHORT_LINKS) or (
        # A mirror puts its own address before it.
        text[:4] == "http" and _SHORT_LINKS[-1] in text and " " not in text
    ):
        return "short link"
    if text.startswith(_SKIPS) and (name := section_name(text)) is not None:
        return "end" if FURNITURE.kind(name) in ("section end", "end") else "section"
    return statement_of(text) or _short(text)


def furniture_of(text: str) -> str | None:
    """Return the kind of furniture that a line is, or None."""
    kind = FURNITURE.kind(text)
    if kind == "video":
        return "video" if _FILM.match(text) is not None else None
    if kind == "player":
        return "video"
    return None if kind == "section end" else kind


def photo_label(text: str) -> tuple[int, int] | None:
    """Return where the label of a credit stands at the end of a caption: its start and its stop."""
    labels = list(_CREDITED.finditer(text, max(0, len(text) - _LONGEST_CREDIT)))
    if not labels:
        return None
    found = labels[-1]
    rest = text[found.end() :].strip()
    return None if rest[-1:] in '.:!"”' and " " in rest else found.span()


def section_name(text: str) -> str | None:
    """Return the name of the section that a skip link passes over."""
    for before, after in SKIPS:
        if text.startswith(before) and text.endswith(after):
            return text[len(before) : len(text) - len(after)].strip()
    return None


def is_list_heading(name: str) -> bool:
    """Whether a section is the one of the key points."""
    return FURNITURE.kind(name) == "list heading"


def labelled_names(text: str) -> tuple[str, int] | None:
    """Return what a label before names says ("author" or "editor"), and where the names begin."""
    found = _LABELLED.match(text)
    if found is None:
        return None
    return "editor" if found["author"] is None else "author", found.end()


def is_day(text: str) -> bool:
    """Whether a line is a date, perhaps printed twice, and nothing else."""
    return len(text) <= _LONGEST_DATE and ends_as_day(text) and _DAYS.match(text) is not None


def ends_as_day(text: str) -> bool:
    """Whether a line ends as dates do."""
    return text[-1].isdigit() or text.endswith(DAY_ENDS) or (text[-1] == "." and text[-2:-1].isdigit())


def is_age(text: str) -> bool:
    """Whether a line only says how long ago something was, perhaps twice: "vor 3 Stundenvor 3 Stunden"."""
    text = _COMMENTS.sub(" ago", text)
    if len(text) > _LONGEST_RELATIVE or not (text.endswith(" ago") or text.startswith(_AGO)):
        return is_aged_stamp(text)
    half = len(text) // 2
    return is_relative(text) or (text[:half] == text[half:] and is_relative(text[:half]))


def is_aged_stamp(text: str) -> bool:
    """Whether a line says how long ago the page was published and updated: "Published 5 hours agolast updated …"."""
    if len(text) > _LONGEST_AGED or not text.startswith(_STAMPS):
        return False
    ages = [age.strip() for age in _STAMP_LABELS.split(text)]
    return any(ages) and all(is_relative(age) for age in ages if age)


def _marked(line: Line) -> str | None:
    """Return the role of a line that begins with a bullet or a figure."""
    text = line.text
    if text[0] in _BULLETS:
        if len(text) < 6 and text[1:].strip() == "DW":
            return "mark"
        return "bullet" if text[1:2] in ("", " ") or (text[0] == "-" and text[1].isupper()) else None
    if (found := _NUMBERED.match(text)) is not None:
        rest = text[found.end() :]
        if rest and FURNITURE.kind(rest) == "skip link":
            return "skip link"
        if is_day(text):
            return "date"
        return "number" if line.indent > 0 and rest else None
    if is_day(text):
        return "date"
    return "timed" if _TIMED.match(text) is not None else None


def _short(text: str) -> str | None:
    """Return the role of a line that is told by its end, or by being short."""
    last = text[-1]
    if ":" in text and photo_label(text) is not None:
        return "photo"
    if (
        len(text) <= _LONGEST_ZONE
        and ("T" in text[-16:] or text[:4] == "All " or text[0] == "+")
        and _ZONE.match(text) is not None
    ):
        return "times"
    if len(text) > _LONGEST_LABEL or last in ".!?…\"'”’":
        return None
    if last == ")" and read_sign_off(text) is not None:
        return "sign-off"
    if text.startswith(_STAMPS) and DAY.search(text) is not None:
        return "stamp"
    if last.isdigit() and is_day(text):
        return "date"
    if ":" in text and (found := labelled_names(text)) is not None:
        return found[0]
    if text.endswith(" ago") and _AGE.match(text) is not None:
        return "mark"
    return "age" if is_age(text) else None
