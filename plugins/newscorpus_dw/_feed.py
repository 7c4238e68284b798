"""Full-text feeds: items of labelled fields, of which the first is the article."""

import re
from typing import Final

from newscorpus.article import Boilerplate, Heading, Headline, Paragraph, Standfirst, Timestamp
from newscorpus.plugins import Line
from newscorpus_dw._page import Page, piece
from newscorpus_dw._prose import is_prose, is_stopped
from newscorpus_dw._stamps import read_day

FEED: Final = re.compile(
    r"\s{0,16}(?:DW\s{1,8})?Item 1[ |\t]*\r?\n\s*Id[ |\t]+\d{1,12}[ |\t]*\r?\n\s*Date[ |\t]"
)
"""How a feed begins: its name, the number of an item, its id and its date."""
_FIELD = re.compile(r"(Item URL|Item|Id|Date|Title|Short title|Short teaser|Teaser|Full text)(?:[ |\t]+|\Z)")
_AFTER_TEXT = re.compile(
    r"(Item URL(?= )|Item(?= \d{1,4}[ |\t]*\Z)|Short teaser|Full text(?=[ |\t]*\Z))[ |\t]*"
)
"""The fields of an item, and those that may follow its text, whose paragraphs may begin with the others."""
_TEXTS = frozenset(("Teaser", "Full text"))
_FRAME = " |\t"


def is_feed(page: Page) -> bool:
    """Whether a page is a feed of full texts."""
    return FEED.match(page.text) is not None


def read_feed(page: Page) -> None:
    """Cut the first item of a feed into an article; the others are left as they stand."""
    label, items = "", 0
    for i, line in enumerate(page.lines):
        if items > 1:
            page.furniture(line, "further stories")
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
    page.furniture(piece(line, 0, offset), "feed field")
    words = piece(line, offset, stop)
    if label == "Title":
        page.headline = words.text
        page.put(Headline, words)
    elif label == "Date":
        page.put(Timestamp, words)
        page.published = read_day(page, words.text, words.start)
    else:
        page.put(Standfirst, words)
    if stop < len(line.text):
        page.furniture(piece(line, stop), "feed field")


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
