"""Notes over wire text: those of every newsroom, and the words that only the wire puts in brackets."""

import re

from newscorpus.plugins import NoteMatch, read_note

STATEMENT = "(The following statement was released by the rating agency)"
"""What the wire puts over the words of a rating agency."""
_OPENERS = frozenset(("(Foll", "(Repe", "(The ", "(New ", "(Writ"))
_OWN = re.compile(
    r"\((?:Follows|Repeat for|Repeating|The following (?:statement|story|is)\b|New throughout|Writes through)[^()\n]{0,120}\)"
)


def find_note(text: str) -> NoteMatch | None:
    """Find the note that a line is, begins or ends with: ``(Adds detail)``, ``(Follows alerts)``."""
    if text[:5] in _OPENERS and (own := _OWN.match(text)) is not None:
        return NoteMatch("editor" if text.startswith("(The ") else "update", 0, own.end())
    return read_note(text)


def is_noted(text: str) -> bool:
    """Whether a line in brackets is a note and nothing else."""
    if text[:1] != "(" or text[-1] != ")":
        return False
    note = find_note(text)
    return note is not None and note.kind != "reference" and note.start == 0 and note.stop == len(text)
