"""A page while it is being read: its lines with their roles, the blocks cut so far, and what is known of it."""

from typing import Any, NamedTuple

from attrs import define, field

from newscorpus.article import (
    Block,
    Boilerplate,
    Heading,
    Headline,
    KeyPoint,
    Kicker,
    Paragraph,
    Problem,
    Standfirst,
    Timestamp,
)
from newscorpus.dates import HeaderDate, NewsDate, header_date
from newscorpus.document import Document
from newscorpus.plugins import Line, cut_line, read_lines, set_aside
from newscorpus_dw._parts import SECTION, halves, unflattened
from newscorpus_dw._roles import role_of, roles_of
from newscorpus_dw._times import settle_times

_BARE = frozenset((Heading, Headline, KeyPoint, Kicker, Paragraph, Standfirst, Timestamp))
_PARAGRAPH, _FEW = 50, 3
_SKIP_NUMBERS = ["1. ", "2. ", "3. "]


Span = tuple[int, int]


class Stamp(NamedTuple):
    """Where the dates of a masthead stand in a line, and the forms of each."""

    start: int
    stop: int
    published: tuple[Span, ...]
    updated: tuple[Span, ...]


@define
class Page:
    """What a document has been cut into so far.

    `gap` is how many blank lines part long paragraphs at most, once somebody has asked.

    `roles` run beside `lines`; `stamps` are the dates that were found in a line before it was parted, by where they
    begin in the document.
    """

    document: Document
    text: str
    lines: list[Line]
    roles: list[str | None]
    header: HeaderDate | None
    spaced: bool
    blocks: list[Block] = field(factory=list)
    problems: list[Problem] = field(factory=list)
    stamps: dict[int, tuple[Line, Stamp]] = field(factory=dict)
    published: NewsDate | None = None
    updated: NewsDate | None = None
    headline: str | None = None
    language: str | None = None
    legacy: bool = False
    live: bool = False
    live_skin: bool = False
    gap: int | None = None

    def cut(self, block: type[Block], line: Line, /, **fields: Any) -> Block:
        """Cut a whole line."""
        if block in _BARE:
            return cut_line(self.document, block, line)
        return block(start=line.start, raw=self.text[line.start : line.stop], **fields)

    def put(self, block: type[Block], line: Line, /, **fields: Any) -> None:
        """Cut a whole line into the page."""
        self.blocks.append(self.cut(block, line, **fields))

    def furniture(self, line: Line, kind: str) -> None:
        """Cut a whole line into the page as boilerplate."""
        self.blocks.append(set_aside(self.document, line, kind))

    def doubt(self, code: str, message: str, line: Line) -> None:
        """Note what is uncertain about a line."""
        self.problems.append(Problem(code=code, message=message, span=line.span))

    def split(self, i: int, offset: int, role: str | None = None) -> None:
        """Part a line without a role in two, at an offset where both parts hold words; `role` may say what the second is."""
        left, right = halves(self.lines[i], offset)
        self.lines[i : i + 1] = [left, right._replace(blank_before=0)]
        self.roles[i + 1 : i + 1] = [role or role_of(right)]


def read_page(document: Document) -> Page:
    """Read the lines of a document, cut its corpus header, and give every line its role."""
    text = document.text
    lines = read_lines(document)
    # Blank lines are numbered too.
    parted = bool(lines) and lines[-1].number > len(lines)
    if SECTION in text:
        lines = unflattened(lines)
    header = header_date(text)
    blocks: list[Block] = []
    if header is not None:
        blocks.append(Boilerplate(start=header.span.start, raw=header.span.of(text), kind="corpus header"))
        rest = _after_header(lines[0], header.span.stop)
        lines[:1] = [rest] if rest.text else []
    roles = roles_of(lines)
    spaced = parted and _is_spaced(lines, roles)
    _settle_skips(lines, roles)
    settle_times(lines, roles)
    return Page(document, text, lines, roles, header, spaced, blocks)


def _is_spaced(lines: list[Line], roles: list[str | None]) -> bool:
    """Whether blank lines part the paragraphs; the menus of a whole page say nothing of them, nor do captions."""
    blank = [
        blank
        for (_, _, text, _, blank, _), role in zip(lines, roles, strict=True)
        if role is None and len(text) >= _PARAGRAPH
    ]
    if (len(blank) - blank.count(0)) * 3 > len(blank):
        return True
    if len(blank) < _FEW:
        return sum(line.blank_before > 0 for line in lines) * 3 > len(lines)
    return _hanging(lines, roles) * 2 > len(blank)


def _hanging(lines: list[Line], roles: list[str | None]) -> int:
    """Count the paragraphs that stand under a blank line themselves, or hang on a heading that does."""
    hanging = above = 0
    for line, role in zip(lines, roles, strict=True):
        if role is None and len(line.text) >= _PARAGRAPH:
            hanging += line.blank_before > 0 or above > 0
        above = 0 if line.text[-1] == "." else line.blank_before
    return hanging


def _after_header(line: Line, header: int) -> Line:
    start, stop, text, _, blank, number = line.part(header - line.start)
    return Line(start, stop, text, max(0, start - header - 1), blank, number)


def _settle_skips(lines: list[Line], roles: list[str | None]) -> None:
    """Take the three numbered lines over a page for its skip list, in whatever language they are."""
    if [line.text[:3] for line in lines[:3]] == _SKIP_NUMBERS and "DW" in lines[2].text:
        roles[:3] = ["skip link"] * 3
