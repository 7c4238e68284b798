"""The lines of a document with their spans: line ends, indentation and odd spaces dealt with once."""

from typing import Any, NamedTuple

from newscorpus.document import Document, Span

# One character each, so that a position in a line stays a position in the document; line ends are none of them.
_ODD_SPACES = (
    "\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_ODD_ASCII = "\t\x1f"
_LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_MARK = "\ufeff"
_MOST_LINES = 100_000
_SHORTEST_ON_AVERAGE = 100


class Line(NamedTuple):
    """One line that is not blank.

    `text` is the line without white space at its ends, with every odd space (tab, NO-BREAK SPACE …) turned into a
    plain one; its characters correspond one to one to the document's from `start` on. `indent` counts the white
    space before it, `blank_before` the blank lines since the previous line, and `number` the lines of the file from 1.
    """

    start: int
    stop: int
    text: str
    indent: int
    blank_before: int
    number: int

    @property
    def span(self) -> Span:
        """Where the line's text stands in the document."""
        return Span(self.start, self.stop)

    def part(self, left: int, right: int | None = None) -> "Line":
        """Return what stands between two offsets of the text, without white space at its ends; it may be empty."""
        words = self.text[left:right]
        stripped = words.lstrip()
        start = self.start + left + len(words) - len(stripped)
        stripped = stripped.rstrip()
        return type(self)(start, start + len(stripped), stripped, self.indent, self.blank_before, self.number)


class ExactLine(Line):
    """A line whose text is the document's own, since no space in it was odd; cut whole, it need not be sliced again."""

    __slots__ = ()

    def _replace(self, **changes: Any) -> Line:  # type: ignore[override]
        return Line(*self)._replace(**changes)


def read_lines(document: Document) -> list[Line]:
    """Return the lines of a document that are not blank.

    Line ends may be LF, CRLF, CR or the Unicode separators; a byte order mark at the start is passed over. A text
    with more lines than any page has (100,000, and more than one for 100 characters) is no page: what follows the
    last of so many comes as one line, so that no text takes longer than its size allows.

    >>> [line.text for line in read_lines(Document("One\\r\\n\\r\\n    Two \\n"))]
    ['One', 'Two']
    """
    text = document.text
    position = blank = 0
    if text.startswith(_MARK):
        position, text = 1, text[1:]
    for space in _ODD_ASCII if text.isascii() else _ODD_SPACES:
        text = text.replace(space, " ")
    kind = ExactLine if text == document.text[position:] else Line
    lines: list[Line] = []
    add, made = lines.append, tuple.__new__
    pieces, end = _split(text)
    for number, piece in enumerate(pieces, start=1):
        size = len(piece)
        if words := piece.strip():
            indent = 0 if len(words) == size else size - len(piece.lstrip())
            start = position + indent
            # Made as a tuple, a line takes half the time of its own constructor, and there are thousands.
            add(made(kind, (start, start + len(words), words, indent, blank, number)))
            blank = 0
        else:
            blank += 1
        position += size + end
    return lines


def has_too_many_lines(text: str) -> bool:
    """Whether a text has more lines than a page, so that its last ones are read as one."""
    return len(text) > _MOST_LINES and len(text.splitlines()) > _limit(text)


def _limit(text: str) -> int:
    return max(_MOST_LINES, len(text) // _SHORTEST_ON_AVERAGE)


def _split(text: str) -> tuple[list[str], int]:
    """Return the lines of a text, and how many characters end each that are not in it: 1, or 0 where that varies."""
    pieces, end = text.splitlines(), 1
    ends = len(pieces) - (text[-1:] not in _LINE_ENDS)
    if len(text) - sum(map(len, pieces)) != ends:
        pieces, end = text.splitlines(keepends=True), 0
    if len(pieces) > _MOST_LINES and len(pieces) > (limit := _limit(text)):
        rest = text[sum(map(len, pieces[:limit])) + end * limit :]
        for mark in _LINE_ENDS:
            rest = rest.replace(mark, " ")
        pieces[limit:] = [rest]
    return pieces, end
