"""Pages without an article: topics, sections and archives."""

from newscorpus.article import Boilerplate, Heading, Headline, Kicker, Standfirst
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._shapes import is_prose
from newscorpus_globe.furniture import ACCOUNT_MENU, ADD_TO, CLASSIC_DOOR, HOUSE, MENU, PHOTO_MARKER

_ARCHIVE = "Entry archive:"
_MONTHLY = "Blog Archive for "
_MORE = "More »"
_TEASERS = 3
_MARKS = ACCOUNT_MENU | {_ARCHIVE, _MORE}
_MENU_LINES = 2
_LONGEST_TEASER = 120
_DOOR_REACH = 400
_OVER_A_TEXT = (Boilerplate, Headline, Heading, Kicker, Standfirst)


def is_index(page: Page, short: list[tuple[int, str]]) -> bool:
    """Whether a page lists articles and holds none."""
    marks = [words for _, words in short if words in _MARKS or words.startswith(_MONTHLY)]
    if any(mark.startswith(_MONTHLY) for mark in marks):
        return True
    if not marks:
        return page.lines[0].text == HOUSE and _is_front(page, short)
    if _ARCHIVE in marks:
        # A column's page has one title with the share bar behind it, its archive's page none.
        return not any(words.endswith(ADD_TO) for _, words in short)
    if marks.count(_MORE) >= _TEASERS:
        return True
    if len(ACCOUNT_MENU.intersection(marks)) < _MENU_LINES or PHOTO_MARKER in page.text:
        return False
    return not _has_prose(page)


def _is_front(page: Page, short: list[tuple[int, str]]) -> bool:
    """Whether a page of the skin of 2011 to 2014, under the paper's name, has no text and no title with a share bar."""
    if page.text.find(CLASSIC_DOOR, 0, _DOOR_REACH) < 0 or _has_prose(page):
        return False
    return not any(words.endswith(ADD_TO) for _, words in short)


def _has_prose(page: Page) -> bool:
    return any(len(line.text) > _LONGEST_TEASER and is_prose(line.text) for line in page.lines)


def read_index(page: Page) -> int:
    """Cut a page that holds no article: every line is furniture or a teaser."""
    page.kind = "index"
    for line in page.lines:
        scripted = "js-sub-pencil" in line.text
        kind = furniture_kind(line.text) or MENU.kind(line.text)
        page.furniture(line, "script" if scripted else kind or "teaser")
    return len(page.lines)


def holds_no_text(page: Page) -> bool:
    """Whether nothing but furniture and titles has been cut."""
    return all(isinstance(block, _OVER_A_TEXT) for block in page.blocks)
