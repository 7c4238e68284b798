"""Lines of a text, and which of them are one paragraph broken by hand."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

__all__ = ["Line", "find_lines", "find_paragraphs"]

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_STOPS = frozenset(".!?…:;")
_CLOSING_MARKS = frozenset("\"”“’‘'»«)]")
_WIDTH = 120
"""Characters beyond which a line was hardly broken by hand."""


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it."""

    number: int
    start: int
    stop: int
    wrapped: bool
    """Whether it goes on in the middle of a sentence from the line before."""


def find_lines(text: str) -> Iterator[Line]:
    """Yield the lines of a text that have words or marks on them."""
    last, number = None, 0
    for found in _LINE.finditer(text):
        words = found.group()
        start = found.start() + len(words) - len(words.lstrip())
        stop = found.start() + len(words.rstrip())
        if start >= stop:
            continue
        last = Line(number, start, stop, last is not None and _wraps(text, last, start, stop))
        number += 1
        yield last


def find_paragraphs(lines: Iterable[Line]) -> list[tuple[int, int]]:
    """Return where paragraphs start and stop, wrapped lines joined."""
    paragraphs: list[tuple[int, int]] = []
    for line in lines:
        start = paragraphs.pop()[0] if line.wrapped else line.start
        paragraphs.append((start, line.stop))
    return paragraphs


def _wraps(text: str, last: Line, start: int, stop: int) -> bool:
    ending = text[last.stop - 1]
    if text.count("\n", last.stop, start) > 1 or ending in _STOPS:
        return False
    if text[start].islower():
        return True
    by_hand = last.stop - last.start <= _WIDTH and stop - start <= _WIDTH
    return by_hand and ending not in _CLOSING_MARKS
