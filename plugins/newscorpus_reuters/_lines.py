"""The lines of a Reuters text: tables and markup taken off, hard wraps joined."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, starmap, zip_longest

from newscorpus.document import Document
from newscorpus.plugins import (
    Line,
    group_wrapped,
    is_caps_heading,
    is_sentence_end,
    is_wrapped,
    read_bare_dateline,
)
from newscorpus_reuters._bylines import read_byline
from newscorpus_reuters._manner import is_feed, read_day
from newscorpus_reuters._notes import is_noted
from newscorpus_reuters._page import Page
from newscorpus_reuters._stamps import read_stamp
from newscorpus_reuters.furniture import FURNITURE, SECTIONS

_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|table|tr|td|tbody|figure|figcaption|section|article|blockquote)\b[^<>]{0,300}>",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s")
_PIPES = re.compile(r"[|\s]+")
_OPENING = re.compile(
    r"(?:By|BY) [A-Z]|Reuters Staff$|#|\d{1,2} Min Read|\((?:Adds|Updates|Recasts|Corrects|Refiles|ADVISORY|Repeats|Rewrites|Graphic|[A-Z][a-z]+ by )|[*•] |-- |(?:[Rr]eporting|[Ee]diting|[Ww]riting) by [A-Z]"
)
_LINK = "Link to Fitch Ratings' Report"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}"
_LINKED = re.compile(
    rf"(?:(?<=[a-z])(?={_MONTH} - )|(?<= here) (?=[A-Z])| (?=(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’/-]{{2,40}}[ ,]{{1,2}}){{1,5}}{_MONTH} \(Fitch\) ))"
)
"""Where the text begins that a link to a report is glued to."""
_LONGEST_LINK = 400
_OPENING_REACH = 600
_MOST_TAGS = 20_000
"""Tags that a page may have; a text with more is none."""
_PARTED = re.compile(r"(?:(?<=[.!?\"”)])|(?<=[A-Z]{2})) {2,6}(?=[A-ZÀ-Þ\"“(*])")
"""Where two paragraphs of a wrapped text were joined on one line: ``wind and rain.  The harbour``."""
_FEWEST_WRAPPED = 6
_LONGEST_MEAN = 100
_INDENT = 3
_RULES = frozenset("-=_")
_SHORTEST_RULE = 3
_LONGEST_WRAPPED = 120
_WRAPPED, _WIDEST_WRAPPED = 50, 76
_UNFINISHED = frozenset(
    (
        "the",
        "a",
        "an",
        "of",
        "at",
        "in",
        "on",
        "to",
        "for",
        "and",
        "or",
        "with",
        "by",
        "from",
        "while",
        "as",
        "that",
        "its",
    )
)
"""Words that no paragraph ends with."""
_LABELS = frozenset(
    "STORY:|TABLE:|GRAPHIC:|LINKS:|BACKGROUND:|KEY POINTS:|COMMENTS:|COMMENTARY:|MARKET REACTION:".split("|")
)
"""What stands over the parts of a first view of economists."""
_HOUR = re.compile(r"(?!20[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d [A-Z]")
"""How a row of a list of the day's data begins: ``0130 Norlund CPI``; years do so too."""
_NAMED = 60
_LONGEST_BYLINE = 60


def read_page(page: Page) -> list[Line]:
    """Return the lines of a page, each a paragraph, a heading, or furniture."""
    lines = page.lines()
    text = page.document.text
    if "<" in text and text.count("<") <= _MOST_TAGS and _TAG.search(text) is not None:
        lines = [piece for line in lines for piece in _untagged(page, line)]
    if not _RULES.isdisjoint([line.text[0] for line in lines]):
        lines = [line for line in lines if not _is_rule(page, line)]
    if "|" in text:
        lines = [bare for line in lines if (bare := _unpiped(page, line)) is not None]
    # What Reuters filed itself tells so early on, and links to no such reports.
    if text.find("(Reuters", 0, _OPENING_REACH) < 0 and _LINK in text:
        lines = list(_unlinked(page.document, lines))
    narrow = len(lines) >= _FEWEST_WRAPPED and len(text) <= _LONGEST_MEAN * len(lines)
    if narrow and _PARTED.search(text):
        parted = [piece for line in lines for piece in _parted(line)]
        if is_wrapped([piece.text for piece in parted]):
            return list(_joined(page.document, parted))
    if is_wrapped([line.text for line in lines]):
        return list(_joined(page.document, lines))
    if lines and len(lines[0].text) <= _NAMED and any(is_feed(line.text) for line in lines[:2]):
        return list(_partly_joined(page.document, lines))
    if "chars]" in text[-20:] or (narrow and any(starmap(_breaks, pairwise(lines)))):
        return list(_mended(page.document, lines))
    return lines


def _untagged(page: Page, line: Line) -> Iterator[Line]:
    """Yield what stands between the tags of a line; the tags are boilerplate."""
    position = 0
    for tag in _TAG.finditer(line.text) if "<" in line.text else ():
        yield from _piece(line, position, tag.start())
        page.mark(line.start + tag.start(), line.start + tag.end(), "markup")
        position = tag.end()
    yield from _piece(line, position, len(line.text))


def _parted(line: Line) -> Iterator[Line]:
    """Yield the paragraphs on a line, each as if a blank line stood over it."""
    position = 0
    for gap in _PARTED.finditer(line.text):
        if not position and is_caps_heading(line.text[: gap.start()]):
            line = line._replace(blank_before=1)
        yield from _piece(line, position, gap.start())
        line = line._replace(blank_before=1)
        position = gap.end()
    yield from _piece(line, position, len(line.text))


def _piece(line: Line, start: int, stop: int) -> Iterator[Line]:
    words = line.text[start:stop]
    text = words.strip()
    if text:
        begin = line.start + start + len(words) - len(words.lstrip())
        yield line._replace(start=begin, stop=begin + len(text), text=text)


def _is_rule(page: Page, line: Line) -> bool:
    """Whether a line is but a rule, over or under a heading; it is marked as such."""
    text = line.text
    if len(text) < _SHORTEST_RULE or text[0] not in _RULES or text.strip(text[0]):
        return False
    page.mark(line.start, line.stop, "table rule")
    return True


def _unpiped(page: Page, line: Line) -> Line | None:
    """Return a line without the rules of a table at its ends."""
    text = line.text
    if text[0] != "|" and text[-1] != "|":
        return line
    start = found.end() if (found := _PIPES.match(text)) else 0
    stop = len(text.rstrip("| "))
    page.mark(line.start, line.start + start, "table rule")
    if stop <= start:
        return None
    page.mark(line.start + stop, line.stop, "table rule")
    return line._replace(start=line.start + start, stop=line.start + stop, text=text[start:stop])


def _unlinked(document: Document, lines: list[Line]) -> Iterator[Line]:
    """Yield lines, those apart that link to a rating agency's report: from what stands before, and what is glued to it."""
    taken: Line | None = None
    for line, below in zip_longest(lines, lines[1:]):
        if line is taken:
            continue
        place = line.text.find(_LINK)
        if place < 0:
            yield line
            continue
        yield from _piece(line, 0, place)
        link = next(_piece(line, place, len(line.text)))
        seam = _LINKED.search(link.text, 0, _LONGEST_LINK)
        if seam is None and below is not None and not below.blank_before:
            both = _join(document, [link, below])
            seam = _LINKED.search(both.text, 0, _LONGEST_LINK)
            if seam is not None or (len(below.text) <= _LONGEST_BYLINE and not is_sentence_end(below.text)):
                link, taken = both, below
        stop = seam.start() if seam else len(link.text)
        yield from _piece(link, 0, stop)
        yield from _piece(link, stop, len(link.text))


def _joined(document: Document, lines: list[Line]) -> Iterator[Line]:
    indented = _is_indented(lines)
    runs = list(_runs(document, lines, indented))
    spaced = sum(len(run) > 1 and run[0].blank_before > 0 for run in runs) > 2
    for run in runs:
        if len(run) == 1:
            yield run[0]
        elif indented or spaced:
            yield _join(document, run)
        else:
            for first, last in _grouped([line.text for line in run]):
                yield _join(document, run[first : last + 1])


def _partly_joined(document: Document, lines: list[Line]) -> Iterator[Line]:
    """Yield the lines of a journalist's feed, some of whose stories are wrapped."""
    for run in _runs(document, lines, indented=False):
        if len(run) > 1 and max(len(line.text) for line in run) <= _WIDEST_WRAPPED:
            yield _join(document, run)
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


def _mended(document: Document, lines: list[Line]) -> Iterator[Line]:
    """Yield the lines of a text that was cut short or is wrapped in part, those joined that break in the middle of a sentence."""
    run: list[Line] = []
    for line in lines:
        goes_on = bool(run) and line.text[0].islower() and not is_sentence_end(run[-1].text)
        if run and not (goes_on and _touch(document, run[-1], line)):
            yield _join(document, run)
            run = []
        run.append(line)
    if run:
        yield _join(document, run)


def _breaks(line: Line, after: Line) -> bool:
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


def _join(document: Document, run: list[Line]) -> Line:
    first, last = run[0], run[-1]
    if first is last:
        return first
    words = document.text[first.start : last.stop]
    return first._replace(stop=last.stop, text=_SPACE.sub(" ", words))
