"""Pages of the print servlet: title and deck, the day and page of the print edition, and the text."""

import re

from newscorpus.article import Headline, Standfirst, Timestamp
from newscorpus.dates import read_date
from newscorpus.plugins import Line
from newscorpus_globe._body import read_body
from newscorpus_globe._bylines import is_byline, put_byline, read_bylines
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._shapes import is_prose
from newscorpus_globe.furniture import MENU

_EDITION = re.compile(
    r"((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}) ?[–—-]+ ?(?:Print Edition, )?Page [A-Z]{1,3}[0-9]{1,3}\Z"
)
_SECTION = "PRINT EDITION"
"""Over the name of a column of notices, with the menus above it."""
BARS = ("stats", "globe")
"""How a page with the bar of the servlet begins."""
_BAR = "Making the Business of Life Easier"
_BAR_REACH = 80
_CONDITIONS = "Terms & Conditions"
"""The last line of the menus."""
_LINES = 200
_LONGEST_TITLE = 120
_MOST_LINES = 4


def are_columns(short: list[tuple[int, str]]) -> bool:
    """Whether a page lists the columns of one writer, each with its day and page of the print edition."""
    return sum(words[-1].isdigit() and _EDITION.match(words) is not None for _, words in short) > 1


def find_edition(short: list[tuple[int, str]]) -> int | None:
    """Return the index of a line such as ``Saturday, February 4, 2017 – Print Edition, Page F4``."""
    for i, words in short:
        if words[-1].isdigit() and " Page " in words and _EDITION.match(words) is not None:
            return i if i < _LINES else None
    return None


def read_print(page: Page, edition: int) -> int:
    """Cut a page of the print servlet; return the index of the first line after the article."""
    heads = _heads(page, edition)
    for line in page.lines[:edition]:
        if line in heads:
            continue
        page.furniture(line, furniture_kind(line.text) or "menu")
    for k, line in enumerate(heads):
        if k and line.text.startswith("By ") and is_byline(line.text):
            put_byline(page, line)
            continue
        titled = k == 0 and len(line.text) <= _LONGEST_TITLE and not is_prose(line.text)
        page.put(Headline if titled else Standfirst, line)
    line = page.lines[edition]
    found = _EDITION.match(line.text)
    page.published = read_date(found[1], at=line.start, language="en") if found is not None else None
    page.put(Timestamp, line)
    stop = len(page.lines)
    i = edition + 1
    if not heads and i < stop and page.lines[i].text.isupper():
        # A notice of a death has the name as its title, under the day.
        page.put(Headline, page.lines[i])
        i += 1
    return read_body(page, read_bylines(page, i, stop), stop)


def skip_bar(page: Page) -> int:
    """Cut the bar and the menus over a page of the servlet; return the index of the first line under them."""
    if page.text.find(_BAR, 0, _BAR_REACH) < 0:
        return 0
    ends = [i for i, line in enumerate(page.lines[:_LINES]) if line.text == _CONDITIONS]
    if not ends:
        return 0
    for line in page.lines[: ends[-1] + 1]:
        page.furniture(line, furniture_kind(line.text) or "menu")
    return ends[-1] + 1


def _heads(page: Page, edition: int) -> list[Line]:
    """Return the lines right over the date: the title and the deck."""
    heads: list[Line] = []
    for line in reversed(page.lines[:edition]):
        if line.text == _SECTION or furniture_kind(line.text) == "footer":
            # The menu over the page ends with the conditions of use.
            break
        if _is_furniture(line.text):
            continue
        heads.insert(0, line)
        if line.blank_before or len(heads) == _MOST_LINES:
            break
    return heads


def _is_furniture(words: str) -> bool:
    # The alternative text of the pictures that kept tables apart stands in front.
    words = words.removeprefix("space ").lstrip()
    return furniture_kind(words) is not None or MENU.kind(words) is not None or words[0] == "•"
