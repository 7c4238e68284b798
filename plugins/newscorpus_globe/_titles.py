"""The lines over a text that are titles, decks or labels, and the byline that ends them."""

import re

from newscorpus.article import Heading, Headline, Kicker, Standfirst
from newscorpus.plugins import Line
from newscorpus_globe._bylines import (
    glued_house,
    is_byline,
    is_makers,
    is_role,
    put_byline,
    stands_under_title,
)
from newscorpus_globe._credits import is_credited
from newscorpus_globe._lists import is_counted
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._photos import is_caption, is_counter
from newscorpus_globe._shapes import fact_kind, is_heading, is_prose, promo_kind
from newscorpus_globe._stamps import is_stamp_line
from newscorpus_globe.furniture import GREETINGS, MENU, PHOTO_MARKER, SHARE_BAR

LONGEST_LABEL = 24
LONGEST_TITLE = 330
SHORTEST_BARE_TITLE = 30
_LONGEST_BARE_TITLE = 70
_LABEL = 40
_MOST_LINES = 60
_MOST_TITLES = 3
_NAME_WORDS = 3
_FEWEST_QUESTIONS = 2
_REVIEWED = 3
"""Lines that the title of a review, that of a book and its author take."""
_BESIDES = "Also: "
"""How a deck begins that stands on where the title has been lost."""
_OPENERS = (*GREETINGS, PHOTO_MARKER)
_LINKED = " , "
"""What a link leaves where it ended before a comma; titles and decks have no links."""
_SENTENCES = re.compile(r"[a-z]{2}[.?!] [A-Z]")
_SPOKEN = tuple(stop + quote for stop in ".,!?" for quote in '”"')
"""How what somebody says ends inside a sentence; titles have single quotes."""


def title_lines(page: Page, i: int, stop: int) -> list[Line]:
    """Return the lines from `i` that might be titles, decks or bylines."""
    found: list[Line] = []
    for k, line in enumerate(page.lines[i : min(stop, i + _MOST_LINES)], start=i):
        words = line.text
        if (
            len(words) > LONGEST_TITLE
            or words[0] in "•-–—*"
            or words.startswith(_OPENERS)
            or words in SHARE_BAR
            or _ends_text(words)
            or furniture_kind(words) is not None
            or is_stamp_line(words)
            or promo_kind(page, words) is not None
            or is_caption(page, k, stop)
            or is_credited(words)
            or is_makers(words)
            or (
                words[0].isdigit() and (".m." in words[:12] or is_counter(words) or is_counted(page, k, stop))
            )
            or (": " in words[:_LABEL] and _lists_facts(page, k, stop))
        ):
            break
        found.append(line)
    return found


def _lists_facts(page: Page, i: int, stop: int) -> bool:
    """Whether a line and the one under it are facts of a list: ``Taxes: $3,455`` / ``Lot size: 50 by 174 feet``."""
    if i + 1 >= stop or len(page.lines[i].text) > _LONGEST_BARE_TITLE:
        return False
    kind = fact_kind(page.lines[i].text)
    return kind is not None and kind == fact_kind(page.lines[i + 1].text)


def _ends_text(words: str) -> bool:
    """Whether a line ends as prose does; a short one may end with initials: ``… help to B.C.``."""
    if not is_prose(words):
        if _LINKED in words:
            return True
        several = len(words) > LONGEST_TITLE // 2 and len(_SENTENCES.findall(words)) > 1
        return several or (words[-1] == ")" and ". " in words)
    if len(words) >= LONGEST_TITLE // 3 or words[-3:-2] != "." or not words[-2:-1].isupper():
        return True
    return any(stop in words for stop in _SPOKEN)


def without_repeat(page: Page, heads: list[Line]) -> list[Line]:
    """Cut a title that a bar at the top of the page repeats, and the kicker between the two."""
    if not heads:
        return heads
    again = next((k for k in range(1, min(3, len(heads))) if heads[k].text == heads[0].text), None)
    if again is None or is_byline(heads[0].text):
        return heads
    page.furniture(heads[0], "repeat")
    if again == 2:
        page.kicker = heads[1].text
        page.put(Kicker, heads[1])
    return heads[again:]


def byline_in(page: Page, heads: list[Line], i: int, stop: int) -> int:
    """Return which of the lines over a text is the first of its byline, or how many there are."""
    alone = len(heads) == 1 and not page.live and not page.gallery
    if alone and not heads[0].text.startswith("By "):
        alone = len(heads[0].text.split()) <= _NAME_WORDS or glued_house(heads[0].text) > 0
    first = len(heads)
    while first > 1 or (first == 1 and alone):
        following = page.lines[i] if i < stop else None
        if not stands_under_title(heads[first - 1].text, following) or _is_reviewed(page, heads, first):
            break
        first -= 1
        i -= 1
    while first < len(heads) and is_role(heads[first].text):
        first += 1
    return first


def _is_reviewed(page: Page, heads: list[Line], first: int) -> bool:
    """Whether the last lines over a review name its book: a name is glued under a title that the page's title stands over."""
    if not page.masthead or first < _REVIEWED or heads[first - 1].blank_before:
        return False
    return heads[first - 2].blank_before > 0 and not is_byline(heads[first - 2].text)


def without_menu(page: Page, heads: list[Line]) -> list[Line]:
    """Cut all but the last of many lines as a menu: there is one title and one deck, and sometimes a label."""
    if len(heads) <= _MOST_TITLES or page.masthead:
        return heads
    for line in heads[:-1]:
        page.furniture(line, "menu")
    return heads[-1:]


def _without_label(page: Page, heads: list[Line]) -> list[Line]:
    """Cut a short label over a longer title as the kicker of a signed page: ``First Person``."""
    if len(heads) < 2 or page.kicker is not None or len(heads[0].text) > LONGEST_LABEL:
        return heads
    words = len(heads[0].text.split())
    if words > _NAME_WORDS or len(heads[1].text.split()) <= words or is_prose(heads[1].text):
        return heads
    page.kicker = heads[0].text
    page.put(Kicker, heads[0])
    return heads[1:]


def put_titles(page: Page, heads: list[Line], i: int, stop: int, *, signed: bool, drawn: bool) -> None:
    """Cut the lines over a text as kicker, title and decks; `signed` where a byline stands under them."""
    if signed:
        heads = _without_label(page, heads)
    elif page.classic and len(heads) > 1 and is_byline(heads[0].text) and MENU.kind(heads[0].text) is None:
        # Over the deck of a page that has lost its title.
        put_byline(page, heads.pop(0))
        page.titled = False
    pictured = i < stop and (page.lines[i].text.startswith(PHOTO_MARKER) or is_credited(page.lines[i].text))
    if pictured and heads and heads[0] is page.lines[0]:
        page.titled = page.titled or _is_copied(page, i, stop)
    for k, line in enumerate(heads):
        page.put(_title_kind(page, heads, k, signed=signed, pictured=pictured or drawn), line)


def _is_copied(page: Page, i: int, stop: int) -> bool:
    """Whether the first line of a text is the title of a copy, as the marker of a photo, line `i`, is glued under it."""
    return i + 1 < stop and not page.lines[i].blank_before and page.lines[i + 1].blank_before > 0


def _title_kind(
    page: Page, heads: list[Line], k: int, *, signed: bool, pictured: bool
) -> type[Headline | Standfirst | Heading]:
    words = heads[k].text
    if words.startswith(_BESIDES):
        return Standfirst
    if page.titled and k == 0:
        return Headline
    if signed or page.live or page.gallery:
        return Standfirst if k else Headline
    if pictured:
        return Standfirst
    short = len(words) < SHORTEST_BARE_TITLE or words.isupper()
    if short or k < len(heads) - 1:
        if k or short:
            return Heading
        return Standfirst if page.promoted else Headline
    if page.kicker is None or k or len(words) > _LONGEST_BARE_TITLE:
        return Standfirst
    return Heading if words[-1] == "?" and _asks_again(page, heads[k]) else Headline


def _asks_again(page: Page, asked: Line) -> bool:
    """Whether other questions stand alone below one that might be a title: those of readers, or of an interview."""
    asking = (line for line in page.lines if line.text[-1] == "?" and line.start > asked.start)
    return sum(is_heading(line.text) for line in asking) >= _FEWEST_QUESTIONS
