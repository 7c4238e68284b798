"""What stands over a text: menus, promotions, kicker, title, deck and byline."""

import re

from newscorpus.article import Block, Boilerplate, Credit, Headline, Kicker, Photo
from newscorpus.plugins import AGENCIES, is_name
from newscorpus_globe._bylines import read_bylines
from newscorpus_globe._credits import bare_credit
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._photos import is_caption
from newscorpus_globe._promotions import is_script, read_bar, read_promo
from newscorpus_globe._shapes import is_prose
from newscorpus_globe._titles import (
    LONGEST_LABEL,
    LONGEST_TITLE,
    SHORTEST_BARE_TITLE,
    byline_in,
    put_titles,
    title_lines,
    without_menu,
    without_repeat,
)
from newscorpus_globe.furniture import MENU, PHOTO_MARKER, SKIP_LINK

_LONGEST_KICKER, _LONGEST_SMALL_KICKER = 40, 60
_MENU_WORDS = 3
_ECHO_LINES = 12
_EMPTY_CREDIT = 2
"""Empty lines under a caption, where one parts paragraphs."""
_DATED = re.compile(r"\b(?:19|20)\d\d\.\Z|\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\. [A-Z]")
_ON_DAY = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.\Z")
_DAY = re.compile(r"(?:[A-Z][A-Za-z. ]{2,30}, )?[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d: [A-Z]")
"""How a caption begins in explainers: ``Oslo, Jan. 21, 2019: An owl hums.``."""
_REACH = 60
_SECTION_WORDS = 3
_JOINED = frozenset(
    ("Market News", "Globe editorial", "Opinion", "Analysis", "Explainer", "Inside the Market")
)
"""Sections that stand before a title on its line."""
_UNSIGNED = ("advertisement", "promo")


def read_opening(page: Page, stop: int, first: int = 0) -> int:
    """Cut everything from line `first` on that stands over the body; return the index of the body's first line."""
    i = first or read_promo(page, stop)
    if page.promoted:
        i = read_bar(page, i, stop)
    i = _read_menus(page, i, stop)
    i = _read_menus(page, _read_echo(page, i, stop), stop)
    i = _read_section(page, _read_kicker(page, i, stop), stop)
    heads = title_lines(page, i, stop)
    if i + len(heads) >= stop and not page.live:
        return i
    i += len(heads)
    heads = without_repeat(page, heads)
    under = byline_in(page, heads, i, stop)
    i -= len(heads) - under
    unsigned = under == len(heads)
    heads = without_menu(page, heads[:under])
    if page.promoted and not heads and not unsigned and i + 1 < stop:
        i = _read_maker(page, i)
    known = len(page.blocks)
    captioned = (
        unsigned and i < stop and len(page.lines[i].text) <= LONGEST_LABEL and is_caption(page, i, stop)
    )
    following = i if captioned else read_bylines(page, i, stop)
    under_titles = page.blocks[known:]
    drawn = any(isinstance(block, Photo) for block in under_titles)
    put_titles(page, heads, following, stop, signed=any(map(_signs, under_titles)), drawn=drawn)
    return _read_dated_caption(page, following, stop)


def _signs(block: Block) -> bool:
    """Whether a block that was read under the first lines makes them titles; pictures and advertisements do not."""
    return not (isinstance(block, Photo) or (isinstance(block, Boilerplate) and block.kind in _UNSIGNED))


def _read_maker(page: Page, i: int) -> int:
    """Cut the name that stands alone over a text under a promotion; such pages name no writer but a picture's maker."""
    line = page.lines[i]
    if line.text.startswith("By ") or not is_name(line.text) or AGENCIES.get(line.text) is not None:
        return i
    page.put(Photo, line, credit=Credit(text=line.text, names=(line.text,)))
    return i + 1


def _read_dated_caption(page: Page, i: int, stop: int) -> int:
    """Cut a caption with a sentence that ends or begins with its day, or right under a masthead's title.

    Empty lines stand for its credit where the day does not begin it.
    """
    if i + 1 >= stop or len(page.lines[i].text) > LONGEST_TITLE:
        return i
    line, below = page.lines[i], page.lines[i + 1]
    words, gap = line.text, below.blank_before
    if ": " in words[:_REACH] and _DAY.match(words) is not None:
        captioned = words[-1] == "." and _DAY.match(below.text) is None
    elif gap < _EMPTY_CREDIT:
        return i
    elif furniture_kind(below.text) == "notice to readers":
        captioned = words[-1] == "."
    elif gap == _EMPTY_CREDIT and not (page.promoted or page.masthead):
        captioned = _ON_DAY.search(words) is not None
    else:
        under_title = page.masthead and isinstance(page.blocks[-1], Headline) and words[-1] == "."
        captioned = under_title or _DATED.search(words) is not None
    if not captioned or bare_credit(below.text) is not None:
        return i
    page.put(Photo, line, caption=words)
    return i + 1


def _read_menus(page: Page, i: int, stop: int) -> int:
    lines = page.lines
    while i < stop:
        line = lines[i]
        kind = furniture_kind(line.text)
        if kind is None and (i == 0 or not _is_kicker(page, i, stop)):
            kind = _menu_kind(line.text)
        if kind is None or kind in ("photo marker", "related", "footer", "column lead"):
            return i
        page.furniture(line, kind)
        if kind == "notice to readers":
            page.letters = page.wary = True
        i += 1
    return i


def _read_echo(page: Page, i: int, stop: int) -> int:
    """Cut the line of a bar at the top that repeats the title behind its section: ``Business Note: Why we ask``."""
    if i >= stop or not SHORTEST_BARE_TITLE < len(page.lines[i].text) <= LONGEST_TITLE:
        return i
    words = page.lines[i].text
    if is_prose(words):
        return i
    for line in page.lines[i + 1 : min(stop, i + _ECHO_LINES)]:
        title = line.text
        section = words.removesuffix(" " + title)
        if len(title) >= SHORTEST_BARE_TITLE and len(section) < min(len(words), _LONGEST_KICKER):
            page.furniture(page.lines[i], "repeat")
            if section != page.lines[i + 1].text + ":":
                return i + 1
            page.kicker, page.titled = page.lines[i + 1].text, True
            page.put(Kicker, page.lines[i + 1])
            return i + 2
    return i


def _menu_kind(words: str) -> str | None:
    if words[0] == "•":
        item = words[1:].strip()
        return "menu" if MENU.kind(item) or len(item.split()) <= _MENU_WORDS else None
    return MENU.kind(words)


def _is_kicker(page: Page, i: int, stop: int) -> bool:
    """Whether a line is glued under the furniture above it and parted from what follows."""
    line = page.lines[i]
    longest = _LONGEST_SMALL_KICKER if line.text.islower() else _LONGEST_KICKER
    if line.blank_before or len(line.text) > longest or line.text[0] == "•" or is_prose(line.text):
        return False
    above = page.lines[i - 1].text
    if above != SKIP_LINK and above[0] != "•" and not is_script(above) and MENU.kind(line.text):
        return False
    if i + 1 >= stop:
        return False
    following = page.lines[i + 1]
    return (following.blank_before > 0 or following.text.startswith(PHOTO_MARKER)) and not MENU.kind(
        following.text
    )


def _read_kicker(page: Page, i: int, stop: int) -> int:
    if i == 0 or i >= stop or furniture_kind(page.lines[i].text) or not _is_kicker(page, i, stop):
        return i
    line = page.lines[i]
    page.kicker = line.text
    page.put(Kicker, line)
    return i + 1


def _read_section(page: Page, i: int, stop: int) -> int:
    """Cut a section off the title on its line, or off one that begins with it again: ``Real Estate Real estate: A guess``."""
    if i >= stop or page.kicker is not None:
        return i
    last = page.blocks[-1] if page.blocks else None
    page.masthead = isinstance(last, Boilerplate) and last.kind == "masthead" and not page.promoted
    page.titled = page.titled or page.masthead
    line = page.lines[i]
    words = line.text.split(" ", _SECTION_WORDS + 1)
    for count in range(1, min(_SECTION_WORDS, len(words) - 1) + 1):
        section = " ".join(words[:count])
        if section not in _JOINED and MENU.kind(section) is None:
            continue
        title = line.text[len(section) + 1 :]
        joined = section in _JOINED and title[:1].isupper() and len(title) >= SHORTEST_BARE_TITLE
        repeated = MENU.kind(section) is not None and title.casefold().startswith(section.casefold())
        if (joined and not is_prose(title)) or repeated:
            page.kicker, page.titled = section, True
            page.put(Kicker, line.part(0, len(section)))
            page.lines[i] = line.part(len(section))
            break
    return i
