"""Full-text feeds: items of labelled fields, of which the first is the article."""

import re
from typing import Final

from newscorpus.article import Boilerplate, Heading, Headline, Paragraph, Standfirst, Timestamp
from newscorpus.plugins import Line
from newscorpus_dw._page import Page
from newscorpus_dw._prose import is_prose, is_stopped
from newscorpus_dw._stamps import read_day

_FIRST = "Item 1"
_REACH = 1200
"""How far down a feed may begin: under its name, the partner's that it is for, or instructions for him."""
_FIRST_ITEM: Final = re.compile(r"Item 1[ |\t]*\r?\n[\s|]*Id[ |\t]+\d{1,12}[ |\t]*\r?\n[\s|]*Date[ |\t]")
"""How the items begin: the number of the first, its id and its date."""
_FIELD = re.compile(
    r"(?:\| ?)?(Item URL|Item|Id|Date|Title|Short title|Short teaser|Teaser|Full text)(?:[ |\t]+|\Z)"
)
_AFTER_TEXT = re.compile(
    r"(?:\| ?)?(Item URL(?= )|Item(?= \d{1,4}[ |\t]*\Z)|Short teaser|Full text(?=[ |\t]*\Z))[ |\t]*"
)
"""The fields of an item, and those that may follow its text, whose paragraphs may begin with the others."""
_TEXTS = frozenset(("Teaser", "Full text"))
_FRAME = " |\t"


def feed_start(text: str) -> int | None:
    """Return where the first item of a feed begins, or None where a text is no feed of full texts."""
    place = text.find(_FIRST, 0, _REACH)
    while place >= 0:
        before = text[text.rfind("\n", 0, place) + 1 : place].lstrip("\ufeff").strip(_FRAME)
        if before in ("", "DW") and _FIRST_ITEM.match(text, place) is not None:
            return place
        place = text.find(_FIRST, place + 1, _REACH)
    return None


def read_feed(page: Page, start: int) -> None:
    """Cut the first item of a feed, which begins at `start`, into an article; the others are left as they stand."""
    label, items = "", 0
    for i, line in enumerate(page.lines):
        if items > 1:
            page.furniture(line, "further stories")
            continue
        if line.stop <= start:
            page.furniture(line, "feed name")
            continue
        found = (_AFTER_TEXT if label in _TEXTS else _FIELD).match(line.text)
        if found is None:
            _read_text(page, i, label)
            continue
        if found[1] == "Item" and (items := items + 1) > 1:
            page.doubt("several stories", "further items follow the first; they are left unread", line)
            page.furniture(line, "further stories")
            continue
        label = found[1]
        _read_field(page, line, label, found.end())


def _read_field(page: Page, line: Line, label: str, offset: int) -> None:
    stop = len(line.text.rstrip(_FRAME))
    if label not in ("Date", "Title", "Teaser") or offset >= stop:
        page.furniture(line, "feed field")
        return
    page.furniture(line.part(0, offset), "feed field")
    words = line.part(offset, stop)
    if label == "Title":
        page.headline = words.text
        page.put(Headline, words)
    elif label == "Date":
        page.put(Timestamp, words)
        page.published = read_day(page, words.text, words.start)
    else:
        page.put(Standfirst, words)
    if stop < len(line.text):
        page.furniture(line.part(stop), "feed field")


def _read_text(page: Page, i: int, label: str) -> None:
    """Cut a line of an item's text; what stands first under the teaser's label and has no stop is the teaser."""
    line = page.lines[i]
    if label not in _TEXTS:
        page.furniture(line, "feed field")
    elif is_prose(line.text):
        page.put(Paragraph, line)
    elif label == "Teaser" and isinstance(page.blocks[-1], Boilerplate) and not is_stopped(line.text):
        page.put(Standfirst, line)
    else:
        goes_on = i + 1 < len(page.lines) and _AFTER_TEXT.match(page.lines[i + 1].text) is None
        page.put(Heading if goes_on else Paragraph, line)
