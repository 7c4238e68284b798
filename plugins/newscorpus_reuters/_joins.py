"""Hard wraps: which lines belong to one paragraph, and the paragraphs that they make."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from newscorpus.document import Document
from newscorpus.plugins import Line, group_wrapped, is_sentence_end, read_bare_dateline
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._manner import is_feed, read_day
from newscorpus_reuters._notes import is_noted
from newscorpus_reuters._stamps import read_stamp
from newscorpus_reuters.furniture import FURNITURE, SECTIONS

_SPACE = re.compile(r"\s")
_OPENING = re.compile(
    r"(?:By|BY) [A-Z]|Reuters Staff$|#|\d{1,2} Min Read|\((?:Adds|Updates|Recasts|Corrects|Refiles|ADVISORY|Repeats|Rewrites|Graphic|[A-Z][a-z]+ by )|[*•] |-- |(?:[Rr]eporting|[Ee]diting|[Ww]riting) by [A-Z]"
)
_INDENT = 3
_LONGEST_WRAPPED = 120
_WRAPPED, _WIDEST_WRAPPED = 50, 76
_UNFINISHED = frozenset("the a an of at in on to for and or with by from while as that its".split())
"""Words that no paragraph ends with."""
_LABELS = frozenset(
    "STORY:|TABLE:|GRAPHIC:|LINKS:|BACKGROUND:|KEY POINTS:|COMMENTS:|COMMENTARY:|MARKET REACTION:".split("|")
)
"""What stands over the parts of a first view of economists."""
_HOUR = re.compile(r"(?!20[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d [A-Z]")
"""How a row of a list of the day's data begins: ``0130 Norlund CPI``; years do so too."""
_LONGEST_BYLINE = 60


def joined(document: Document, lines: list[Line]) -> Iterator[Line]:
    """Yield the paragraphs of a wrapped text."""
    indented = _is_indented(lines)
    runs = list(_runs(document, lines, indented))
    spaced = sum(len(run) > 1 and run[0].blank_before > 0 for run in runs) > 2
    for run in runs:
        if len(run) == 1:
            yield run[0]
        elif indented or spaced:
            yield join(document, run)
        else:
            for first, last in _grouped([line.text for line in run]):
                yield join(document, run[first : last + 1])


def partly_joined(document: Document, lines: list[Line]) -> Iterator[Line]:
    """Yield the lines of a journalist's feed, some of whose stories are wrapped."""
    for run in _runs(document, lines, indented=False):
        if len(run) > 1 and max(len(line.text) for line in run) <= _WIDEST_WRAPPED:
            yield join(document, run)
        else:
            yield from run


def _grouped(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each paragraph; a line that opens with a day goes on in the next.

    It is shorter than the others where the agency's name was taken out of it.
    """
    start: int | None = None
    for first, last in group_wrapped(lines):
        opens = first == last < len(lines) - 1 and _opens_dated(lines[first])
        if opens and not is_sentence_end(lines[first]) and start is None:
            start = first
        elif last < len(lines) - 1 and _goes_on(lines[last], lines[last + 1]):
            start = first if start is None else start
        else:
            yield (first if start is None else start), last
            start = None


def _goes_on(line: str, after: str) -> bool:
    """Whether no paragraph ends between two lines, where a code was taken out of them or they were wrapped twice."""
    return line[-1] == "," or after[0] == "," or line[line.rfind(" ") + 1 :] in _UNFINISHED


def _opens_dated(line: str) -> bool:
    return read_day(line) is not None or (line[:3].isupper() and read_bare_dateline(line) is not None)


def mended(document: Document, lines: list[Line]) -> Iterator[Line]:
    """Yield the lines of a text that was cut short or is wrapped in part, those joined that break in the middle of a sentence."""
    run: list[Line] = []
    for line in lines:
        goes_on = bool(run) and line.text[0].islower() and not is_sentence_end(run[-1].text)
        if run and not (goes_on and _touch(document, run[-1], line)):
            yield join(document, run)
            run = []
        run.append(line)
    if run:
        yield join(document, run)


def breaks(line: Line, after: Line) -> bool:
    """Whether a line of the wire's width breaks off in the middle of a sentence."""
    return (
        after.text[0].islower()
        and not after.blank_before
        and _WRAPPED <= len(line.text) <= _WIDEST_WRAPPED
        and not is_sentence_end(line.text)
    )


def _is_indented(lines: list[Line]) -> bool:
    """Whether paragraphs begin with blanks and go on without them."""
    broken = [after for _, after in pairwise(lines) if after.text[0].islower()]
    flush = sum(line.indent == 0 for line in broken)
    return flush * 2 > len(broken) and sum(line.indent >= _INDENT for line in lines) > 2


def _runs(document: Document, lines: Iterable[Line], indented: bool) -> Iterator[list[Line]]:
    """Yield lines that may belong together: no blank line, tag, indentation, bullet or furniture between them."""
    run: list[Line] = []
    was_alone = False
    for line in lines:
        alone = _is_alone(line.text)
        apart = alone or was_alone or line.blank_before or (indented and line.indent >= _INDENT)
        if run and (apart or _OPENING.match(line.text) is not None or not _touch(document, run[-1], line)):
            yield run
            run = []
        run.append(line)
        was_alone = alone
    if run:
        yield run


def _touch(document: Document, before: Line, line: Line) -> bool:
    """Whether nothing but white space stands between two lines: no tag, no rule of a table."""
    return not document.text[before.stop : line.start].strip()


def _is_alone(text: str) -> bool:
    """Whether a line neither goes on from the line before nor into the line after."""
    if text[0].islower() or (text[0] == "(" and ")" not in text):
        return False
    if text[4:5] == " " and len(text) < _LONGEST_BYLINE and _HOUR.match(text):
        return True
    if len(text) > _LONGEST_WRAPPED or (
        len(text) < _LONGEST_BYLINE and text.startswith("By ") and read_byline(text) is not None
    ):
        return True
    return (
        FURNITURE.kind(text) is not None
        or text.lower() in SECTIONS
        or text in _LABELS
        or is_feed(text)
        or is_noted(text)
        or (text[-1] != "." and read_stamp(text, 0) is not None)
    )


def join(document: Document, run: list[Line]) -> Line:
    """Return the lines of a run as one."""
    first, last = run[0], run[-1]
    if first is last:
        return first
    words = document.text[first.start : last.stop]
    return first._replace(stop=last.stop, text=_SPACE.sub(" ", words))
