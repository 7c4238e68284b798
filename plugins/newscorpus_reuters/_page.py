"""The page that is being read: its blocks so far, its dates, and what is unsure."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any, TypeVar

from attrs import Factory, define

from newscorpus.article import Article, Block, Boilerplate, Kind, Problem
from newscorpus.dates import NewsDate, header_date
from newscorpus.document import Document, Span
from newscorpus.plugins import Line, assemble, cut, cut_line, read_lines, set_aside

B = TypeVar("B", bound=Block)


def _find_loud(page: "Page") -> int:
    return page.document.text.find("REUTERS")


@define
class Page:
    """What is known of one document while its lines are read.

    `loud` is where the agency is first named in capitals, as pictures credit it; -1 where it never is.
    """

    document: Document
    blocks: list[Block] = Factory(list)
    problems: list[Problem] = Factory(list)
    marks: int = 0
    header: NewsDate | None = None
    published: NewsDate | None = None
    updated: NewsDate | None = None
    loud: int = Factory(_find_loud, takes_self=True)

    def put(self, block: type[B], start: int, stop: int, **fields: Any) -> None:
        """Cut a block, unless nothing but white space stands there."""
        if self.document.text[start:stop].strip():
            self.blocks.append(cut(self.document, block, start, stop, **fields))

    def keep(self, block: type[B], line: Line) -> None:
        """Cut a whole line, which has no white space at its ends."""
        self.blocks.append(cut_line(self.document, block, line))

    def drop(self, line: Line, kind: str) -> None:
        """Set a whole line aside as boilerplate."""
        self.blocks.append(set_aside(self.document, line, kind))

    def mark(self, start: int, stop: int, kind: str) -> None:
        """Set a tag or a rule of a table aside; blocks that are cut across it swallow it."""
        if self.document.text[start:stop].strip():
            self.put(Boilerplate, start, stop, kind=kind)
            self.marks += 1

    def doubt(self, code: str, message: str, start: int, stop: int) -> None:
        """Note a problem, once for each code."""
        if all(problem.code != code for problem in self.problems):
            self.problems.append(Problem(code=code, message=message, span=Span(start, stop)))

    def lines(self) -> list[Line]:
        """Return the lines of the document, the date header of a corpus cut off the first."""
        lines = read_lines(self.document)
        found = header_date(self.document.text) if lines and lines[0].text.startswith("date ") else None
        if found is None:
            return lines
        self.header = found.date
        self.put(Boilerplate, found.span.start, found.span.stop, kind="corpus header")
        rest = rest_of(lines[0], found.span.stop - lines[0].start)
        return lines[1:] if rest is None else [rest, *lines[1:]]

    def article(self, kind: Kind = "article", language: str | None = "en") -> Article:
        """Return the article; the header's date counts only where the page states none."""
        return assemble(
            self.document,
            self.blocks if self.marks == 0 else list(_apart(self.blocks)),
            parser="reuters",
            source="reuters",
            kind=kind,
            language=language,
            published=self.published or self.header,
            updated=self.updated,
            problems=self.problems,
        )


def _apart(blocks: list[Block]) -> Iterator[Block]:
    """Yield blocks in order, without those that lie inside others."""
    stop = 0
    for block in sorted(blocks, key=attrgetter("start", "stop")):
        if block.start >= stop or not isinstance(block, Boilerplate) or block.stop > stop:
            yield block
            stop = block.stop


def rest_of(line: Line, offset: int) -> Line | None:
    """Return what is left of a line from an offset on, or None."""
    rest = line.text[offset:].lstrip()
    return line._replace(start=line.stop - len(rest), text=rest) if rest else None
