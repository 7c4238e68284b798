"""Notes of the desk, with the day of the story in them: ``(This Dec. 16 story has been corrected to …)``."""

import re

from newscorpus.plugins import NoteMatch, read_note

_DATED = re.compile(
    r"\(?This [A-Z][a-z]{2,8}\.? \d{1,2} (?:story|article|item|version|factbox|analysis|column|brief)\b[^()]{0,60}?\b(correct|clarif|fix|updat|refil)"
)
_LONGEST = 600


def find_note(text: str) -> NoteMatch | None:
    """Find the note that a line is, or that it begins or ends with."""
    found = read_note(text)
    if found is not None or text[:6].lstrip("(")[:4] != "This" or (dated := _DATED.match(text)) is None:
        return found
    stop = text.find(")", 0, _LONGEST) + 1 if text[0] == "(" else len(text)
    if not stop:
        return None
    return NoteMatch("update" if dated[1] in ("updat", "refil") else "correction", 0, stop)
