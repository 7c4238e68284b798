"""Parts of a line, and live pages that a copy has on one line: parted where sections, dates and short links stand."""

import re

from newscorpus.plugins import Line

SECTION = "Skip next section "
_SHORTEST, _LONGEST_HEADING = 300, 200
GLUED_DAY = (
    r"(?:\d\d/\d\d/\d{4})?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}"
)
"""A date that words may be glued to: by its name the month is told from the word before it."""
_DAY = re.compile(GLUED_DAY)
_MARKS = re.compile(
    r"https://p\.dw\.com/p/\w{4,6}?(?=Skip next section |\s|\Z)"
    r"|To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video"
)


def halves(line: Line, offset: int) -> tuple[Line, Line]:
    """Return the parts of a line before and after an offset; the second may be empty."""
    return line.part(0, offset), line.part(offset)


def unflattened(lines: list[Line]) -> list[Line]:
    """Return the lines of a live page, with those parted that hold whole entries."""
    parted: list[Line] = []
    for line in lines:
        cuts = _cuts(line.text) if len(line.text) >= _SHORTEST else []
        for start, stop in zip([0, *cuts], [*cuts, None], strict=True):
            part = line.part(start, stop)
            if part.text:
                parted.append(part if start == 0 else part._replace(blank_before=0))
    return parted


def _cuts(text: str) -> list[int]:
    """Return where a line is to be parted, which has to hold an entry: its skip link, date and heading."""
    cuts: list[int] = []
    start = text.find(SECTION)
    while start >= 0:
        following = text.find(SECTION, start + 1)
        name = start + len(SECTION)
        stop = min(name + _LONGEST_HEADING, following if following > 0 else len(text))
        for found in _DAY.finditer(text, name, stop):
            if found.start() > name and text.startswith(text[name : found.start()], found.end()):
                cuts += (start, found.start(), found.end(), found.end() + found.start() - name)
                break
        start = following
    if cuts:
        for found in _MARKS.finditer(text):
            cuts += found.span()
    return sorted({cut for cut in cuts if 0 < cut < len(text)})
