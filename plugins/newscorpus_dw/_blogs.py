"""Pages of DW's blogs: a post with its date under it, or a list of posts."""

import re
from typing import Final

from newscorpus.article import Byline, Headline, Kind, Timestamp
from newscorpus_dw._body import read_body
from newscorpus_dw._fronts import read_front
from newscorpus_dw._page import Page
from newscorpus_dw._prose import may_be_heading
from newscorpus_dw._stamps import read_day

BAR: Final = "More DW Blogs"
"""What stands over a blog: a bar, under which are its name and a line about it."""
_HEAD, _HEAD_OF_LIST = 3, 5
_DATE = "Date"
_RESULTS = "Search Results for "
_TIME = re.compile(r" \| \d{1,2}:\d\d\Z")


def read_blog(page: Page) -> Kind:
    """Cut a page of a blog, and say whether it is an article; of several posts none is the page's text."""
    texts = [line.text for line in page.lines]
    if texts.count(_DATE) > 1 or any(text.startswith(_RESULTS) for text in texts[:_HEAD_OF_LIST]):
        read_front(page)
        return "index"
    stop = texts.index(_DATE) if _DATE in texts else len(texts)
    start = min(_HEAD, stop)
    for line in page.lines[:start]:
        page.furniture(line, "menu")
    if start < stop and " | " in texts[start]:
        page.put(Byline, page.lines[start], names=(texts[start].partition(" | ")[0],))
        start += 1
    if start < stop and may_be_heading(texts[start]):
        page.headline = texts[start]
        page.put(Headline, page.lines[start])
        start += 1
    read_body(page, start, stop)
    _read_date(page, stop)
    return "article"


def _read_date(page: Page, i: int) -> None:
    """Cut the date under a post, and what follows it: ways to share, and comments."""
    for j, line in enumerate(page.lines[i:]):
        date = read_day(page, _TIME.sub("", line.text), line.start) if j == 1 else None
        if date is None:
            page.furniture(line, "label" if j == 0 else "comments")
        else:
            page.published = date
            page.put(Timestamp, line)
