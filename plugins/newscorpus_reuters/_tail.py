"""What stands after a story: standards, biographies, related stories, the foot of the page."""

from newscorpus.article import Note
from newscorpus.plugins import Line
from newscorpus_reuters._notes import find_note
from newscorpus_reuters._page import Page
from newscorpus_reuters._roles import BULLET
from newscorpus_reuters.furniture import FURNITURE

_UNDER = {
    "standards": "biography", "related stories": "related story", "page foot": "page foot", "comments": "comment",
    "promotion": "promotion", "credit of the host": "page foot", "author biography": "biography",
}  # fmt: skip
"""What the lines after a line of furniture are, where nothing else tells."""


def under(kind: str, before: str) -> str:
    """Return what the lines after furniture of a kind are; `before` is what the lines before it were."""
    return _UNDER.get(kind, before)


def put_tail(page: Page, line: Line, after: str) -> str:
    """Cut a line after the story's end and return what the lines after it are.

    Notes keep their type; the rest is boilerplate of the kind that the last line with a name has.
    """
    text = line.text
    bullet = BULLET.match(text)
    kind = FURNITURE.kind(text[bullet.end() :] if bullet else text)
    note = None if kind else find_note(text)
    if note is not None and note.start == 0 and note.kind in ("correction", "update", "conversion"):
        page.put(Note, line.start, line.stop, kind=note.kind)
        return after
    page.drop(line, kind or after)
    return after if kind is None else under(kind, after)
