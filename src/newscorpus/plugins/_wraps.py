"""Hard wraps: text broken at a column, and where its paragraphs end."""

from collections.abc import Sequence
from itertools import pairwise

from newscorpus.plugins._datelines import read_bare_dateline, read_dateline
from newscorpus.plugins._headings import is_caps_heading
from newscorpus.plugins._sentences import is_sentence_end

__all__ = ["group_wrapped", "is_wrapped"]

_WIDEST = 100
_NARROWEST = 30
_LEAST_BREAKS = 2
_OPENERS = ("* ", "- ", "• ", "(", "[")
_FILLED = 0.45
_SLACK = 0.72
_MOST_LINES = 12


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines are text that was broken at a column, and not a paragraph each.

    Nearly every line is at most about 100 characters long, and at least two breaks, and one in eight, go through a
    sentence: a line that is well filled ends none, and the next begins with a small letter.

    >>> is_wrapped(["The price of tea jumped past the", "price of coffee on Thursday after the", "count. Nobody", "knew."])
    True
    """
    sizes = [len(line) for line in lines if line]
    if len(sizes) <= _LEAST_BREAKS or sum(size > _WIDEST for size in sizes) * 10 > len(sizes):
        return False
    width = _width(lines)
    if width < _NARROWEST:
        return False
    breaks = sum(_runs_on(line, after, width) for line, after in pairwise(lines))
    return breaks >= _LEAST_BREAKS and breaks * 8 >= len(sizes)


def group_wrapped(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Return the paragraphs of hard-wrapped lines: the numbers of the first and the last line of each.

    A paragraph ends at an empty line, before and after a heading in capitals, before a bullet or a bracket that
    opens a line (unless a sentence follows the bracket), and where a sentence ends on a line on which the next word would have fitted. Lines that are no
    wrapped text come back one by one.

    >>> group_wrapped(["The price of tea jumped past the", "price of coffee.", "A chest sold for 109 thalers at", "noon."])
    [(0, 1), (2, 3)]
    """
    width = _width(lines)
    groups: list[tuple[int, int]] = []
    first: int | None = None
    for number, line in enumerate(lines):
        if not line.strip():
            first = None
        elif first is not None and (
            _is_open(lines, first, number) or _continues(lines[number - 1], line, width)
        ):
            groups[-1] = (first, number)
        else:
            first = number
            groups.append((number, number))
    return groups


def _width(lines: Sequence[str]) -> int:
    return max((size for line in lines if (size := len(line)) <= _WIDEST), default=0)


def _continues(line: str, after: str, width: int) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    if len(line) > _WIDEST or (_is_apart(after) and is_sentence_end(line)):
        return False
    if is_caps_heading(line) or is_caps_heading(after) or _is_filed(after, fits=_fits(line, after, width)):
        return False
    if is_sentence_end(line):
        return not _fits(line, after, width)
    if line[-1] == ":":
        return after[0].islower() or (len(line) > _WIDEST * _FILLED and not _fits(line, after, width))
    return after[0].islower() or not _fits(line, after, int(width * _SLACK))


def _is_apart(line: str) -> bool:
    """Whether a line begins with a bullet, or with a bracket that is not only a remark between sentences."""
    remark, _, after = line.partition(") ") if line[:1] == "(" else ("", "", "")
    return line.startswith(_OPENERS) and not (remark and after[:1].isalpha())


def _is_filed(line: str, *, fits: bool) -> bool:
    """Whether a line opens a story; where its agency was lost, only if its first word `fits` on the line above."""
    if "(" in line and read_dateline(line) is not None:
        return True
    return fits and line[:3].isupper() and read_bare_dateline(line) is not None


def _is_open(lines: Sequence[str], first: int, number: int) -> bool:
    """Whether a bracket that opened a paragraph is still open: a sign-off over several lines."""
    if lines[first][0] != "(" or number - first > _MOST_LINES:
        return False
    return not any(")" in line for line in lines[first:number])


def _runs_on(line: str, after: str, width: int) -> bool:
    return after[:1].islower() and width * _FILLED <= len(line) <= _WIDEST and not is_sentence_end(line)


def _fits(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would have stood on this one."""
    return len(line) + 1 + len(after.split(" ", 1)[0]) <= width
