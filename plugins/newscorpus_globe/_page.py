"""A page while it is being cut: its lines, the blocks so far, and what is known about it."""

from functools import lru_cache
from typing import Any

from attrs import define, field

from newscorpus.article import Block, Kind, Problem
from newscorpus.dates import NewsDate
from newscorpus.document import Document
from newscorpus.plugins import Line, set_aside
from newscorpus_globe.furniture import ANYWHERE, TAIL

_PREFIX = 6
"""Letters that tell whether a line can be furniture at all, before any catalogue is asked."""

_SHORT = 160
"""Characters; titles, times and everything else that tells what kind of page it is stands in shorter lines."""


FURNITURE_STARTS = ANYWHERE.beginnings(_PREFIX) | TAIL.beginnings(_PREFIX)


def furniture_kind(words: str) -> str | None:
    """Return the kind of furniture that a line is wherever it stands, or None."""
    if words[:_PREFIX].casefold() not in FURNITURE_STARTS:
        return None
    return _short_kind(words) if len(words) < _SHORT else _kind(words)


def _kind(words: str) -> str | None:
    return TAIL.kind(words) or ANYWHERE.kind(words)


_short_kind = lru_cache(maxsize=2048)(_kind)


@define
class Page:
    """What a document has been cut into so far. `lines` may be pieces of lines, in order."""

    document: Document
    lines: list[Line]
    text: str = ""
    blocks: list[Block] = field(factory=list)
    problems: list[Problem] = field(factory=list)
    captions: set[str] = field(factory=set)
    kind: Kind = "article"
    kicker: str | None = None
    published: NewsDate | None = None
    updated: NewsDate | None = None
    live: bool = False
    classic: bool = False
    run_in: bool = False
    wary: bool = False
    """Whether lines that end as prose does may be something else."""
    in_entry: bool = False
    has_prose: bool = False
    gallery: bool = False
    promoted: bool = False
    masthead: bool = False
    letters: bool = False
    newsletter: bool = False
    titled: bool = False
    linked: bool = False
    """Whether headings may be titles of other stories."""

    def short_lines(self) -> list[tuple[int, str]]:
        """Return the lines that may tell what kind of page it is, with their indices."""
        return [(i, line.text) for i, line in enumerate(self.lines) if len(line.text) < _SHORT]

    def put(self, block: type[Block], line: Line, **fields: Any) -> None:
        """Cut a whole line as one block."""
        self.span(block, line.start, line.stop, **fields)

    def span(self, block: type[Block], start: int, stop: int, **fields: Any) -> None:
        """Cut a range that has no white space at its ends as one block."""
        self.blocks.append(block(start=start, raw=self.text[start:stop], **fields))

    def furniture(self, line: Line, kind: str) -> None:
        """Cut a whole line as boilerplate."""
        self.blocks.append(set_aside(self.document, line, kind))

    def doubt(self, code: str, message: str, line: Line) -> None:
        """Note what is uncertain about a line."""
        self.problems.append(Problem(code=code, message=message, span=line.span))
