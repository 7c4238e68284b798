"""The lines of a Reuters text: tables and markup taken off, hard wraps joined."""

import re
from collections.abc import Iterator
from itertools import pairwise, starmap, zip_longest

from newscorpus.document import Document
from newscorpus.plugins import Line, is_caps_heading, is_sentence_end, is_wrapped
from newscorpus_reuters._joins import breaks, join, joined, mended, partly_joined
from newscorpus_reuters._manner import is_feed
from newscorpus_reuters._page import Page

_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|table|tr|td|tbody|figure|figcaption|section|article|blockquote)\b[^<>]{0,300}>",
    re.IGNORECASE,
)
_PIPES = re.compile(r"[|\s]+")
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
_RULES = frozenset("-=_")
_SHORTEST_RULE = 3
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
            return list(joined(page.document, parted))
    if is_wrapped([line.text for line in lines]):
        return list(joined(page.document, lines))
    if lines and len(lines[0].text) <= _NAMED and any(is_feed(line.text) for line in lines[:2]):
        return list(partly_joined(page.document, lines))
    if "chars]" in text[-20:] or (narrow and any(starmap(breaks, pairwise(lines)))):
        return list(mended(page.document, lines))
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
            both = join(document, [link, below])
            seam = _LINKED.search(both.text, 0, _LONGEST_LINK)
            if seam is not None or (len(below.text) <= _LONGEST_BYLINE and not is_sentence_end(below.text)):
                link, taken = both, below
        stop = seam.start() if seam else len(link.text)
        yield from _piece(link, 0, stop)
        yield from _piece(link, stop, len(link.text))
