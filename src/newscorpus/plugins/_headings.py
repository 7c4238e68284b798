"""Headings: lines that stand over text, told from text by their shape."""

import re

from newscorpus.plugins._agencies import AGENCIES
from newscorpus.plugins._credits import read_credit
from newscorpus.plugins._sentences import is_sentence_end

__all__ = ["is_caps_heading", "is_heading", "is_paragraph", "is_sentence_end"]

_SHORTEST = 12
_LONGEST = 120
_LONGEST_CAPS = 100
_CLOSERS = "\"'”’»)"
_BULLETS = ("- ", "• ", "* ", "– ", "— ", "▪ ", "· ", "> ", "| ")
_SPEECH = re.compile(r"[,.][\"”’']$")
_FIGURES = re.compile(r"[\d\s.,:/|()+%$€£-]+(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?")
_DATE = re.compile(
    r"(?:[^\W\d_]{2,12}\.?, )?(?:[^\W\d_]{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\.? ?[^\W\d_]{3,10}\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})"
)
_SIGNED = re.compile(r"[a-zäöüß]{1,5}/[a-zäöüß]{1,5} \(")


def is_heading(
    line: str, following: str | None = None, *, shortest: int = _SHORTEST, longest: int = _LONGEST
) -> bool:
    """Whether a line is a heading by its shape, for texts without blank lines.

    A heading has no sentence stop, colon, comma or dots at its end (a closing quote, "?" or "!" may end it), is
    neither a bullet, a link, a date, a sign-off nor a picture credit, and is short. If the line after it is given,
    that must be a paragraph: of two headings in a row the first belongs to an embedded picture or video.

    >>> is_heading("Karnau: 'Goats need a column'", "The minister repeated her wish for a longer register.")
    True
    >>> is_heading("The night shift on film", "Battery train due Wednesday")
    False
    """
    size = len(line)
    if size > longest or size < shortest or line[-1] in ".:;,…-–—]":
        return False
    if not _is_shaped(line):
        return False
    return following is None or is_paragraph(following, longest)


def is_paragraph(line: str, longest: int = _LONGEST) -> bool:
    """Whether a line is prose by its shape: it ends a sentence, leads up to something, or is too long for a heading.

    >>> is_paragraph("The goats were not available for comment."), is_paragraph("Goats walk out")
    (True, False)
    """
    return (len(line) > longest or line[-1:] == ":" or is_sentence_end(line)) and not line.startswith(
        _BULLETS
    )


def is_caps_heading(line: str) -> bool:
    """Whether a line is a heading in capitals, as wire texts have them.

    It may hold digits, quotes and a question mark; agency names, dates and picture credits are none.

    >>> is_caps_heading("\\"NO LAUGHING MATTER\\""), is_caps_heading("CARLA OSORO/Reuters")
    (True, False)
    """
    if not line.isupper() or not 4 <= len(line) <= _LONGEST_CAPS or line[-1] in ".:;,":
        return False
    letters = sum(map(str.isalpha, line))
    if letters < 4 or 2 * letters < len(line) or line[0] in "*•-–—[|#":
        return False
    return (
        AGENCIES.name(line) is None
        and not ("/" in line and read_credit(line) is not None)
        and _DATE.fullmatch(line) is None
    )


def _is_shaped(line: str) -> bool:
    first = line[0]
    if first.islower() and line[1:2].islower() and " " not in line:
        return False
    if first in "-•*–—▪·>|(#" and (line.startswith(_BULLETS) or first in "(#|"):
        return False
    if first.isdigit() and (_FIGURES.fullmatch(line) is not None or _DATE.match(line) is not None):
        return False
    if line[-1] in _CLOSERS and _SPEECH.search(line) is not None:
        return False
    if "://" in line or "@" in line:
        return False
    if line[-1].isdigit() and _DATE.fullmatch(line) is not None:
        return False
    if line[-1] == ")" and _SIGNED.match(line) is not None:
        return False
    return not ("/" in line and read_credit(line) is not None)
