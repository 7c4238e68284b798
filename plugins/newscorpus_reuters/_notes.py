"""Notes over wire text: those of every newsroom, and the words that only the wire puts in brackets."""

import re

from newscorpus.plugins import NoteMatch, read_note

STATEMENT = "(The following statement was released by the rating agency)"
"""What the wire puts over the words of a rating agency."""
_OPENERS = frozenset(("(Foll", "(Repe", "(The ", "(New ", "(Writ"))
_OWN = re.compile(
    r"\((?:Follows|Repeat for|Repeating|The following (?:statement|story|is)\b|New throughout|Writes through)[^()\n]{0,120}\)"
)
_CORRECTED = re.compile(
    r"\( ?(?:This version of (?:the|this) story|This (?:story|version) (?:corrects|corrected|removes|adds)"
    r"|The story has been (?:filed again|refiled|corrected)|Company corrects )[^()\n]{0,300}\)"
)
_CORRECTORS = frozenset(("(This ", "( This", "(The s", "(Compa"))
_RATE = re.compile(r"\((?:US|A|C)?\$1? ?= ?[^()=]{2,40}\)\Z")
"""A rate that lacks its number, or its currency: ``($=6.85 thalers)``."""
_RATE_REACH = 60


def find_note(text: str) -> NoteMatch | None:
    """Find the note that a line is, begins or ends with: ``(Adds detail)``, ``(Follows alerts)``."""
    opens = text[:1] == "("
    if opens and text[:5] in _OPENERS and (own := _OWN.match(text)) is not None:
        return NoteMatch("editor" if text.startswith("(The ") else "update", 0, own.end())
    if opens and text[:6] in _CORRECTORS and (corrected := _CORRECTED.match(text)) is not None:
        return NoteMatch("correction", 0, corrected.end())
    found = read_note(text)
    if found is None and text[-1:] == ")" and "=" in text[-_RATE_REACH:]:
        rate = _RATE.search(text, max(0, len(text) - _RATE_REACH))
        return None if rate is None else NoteMatch("conversion", rate.start(), len(text))
    return found


def is_noted(text: str) -> bool:
    """Whether a line in brackets is a note and nothing else."""
    if text[:1] != "(" or text[-1] != ")":
        return False
    note = find_note(text)
    return note is not None and note.kind != "reference" and note.start == 0 and note.stop == len(text)
