"""What stands over a text: menus, promotions, kicker, title, deck and byline."""

import re

from newscorpus.article import Block, Boilerplate, Credit, Heading, Headline, Kicker, Photo, Standfirst
from newscorpus.plugins import AGENCIES, Line, is_name
from newscorpus_globe._bylines import (
    glued_house,
    is_byline,
    is_makers,
    is_role,
    put_byline,
    read_bylines,
    stands_under_title,
)
from newscorpus_globe._credits import bare_credit, is_credited
from newscorpus_globe._lists import is_counted
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._photos import is_caption
from newscorpus_globe._promotions import is_script, read_bar, read_promo
from newscorpus_globe._shapes import is_prose, promo_kind
from newscorpus_globe._stamps import is_stamp_line
from newscorpus_globe.furniture import GREETINGS, MENU, PHOTO_MARKER, SHARE_BAR, SKIP_LINK

_LONGEST_KICKER = 40
_LONGEST_LABEL = 24
_LONGEST_TITLE = 330
_LONGEST_BARE_TITLE = 70
_SHORTEST_BARE_TITLE = 30
_MOST_LINES = 200
_MOST_TITLES = 3
_NAME_WORDS = 3
_MENU_WORDS = 3
_ECHO_LINES = 12
_EMPTY_CREDIT = 2
"""Empty lines under a caption, where one parts paragraphs."""
_DATED = re.compile(r"\b(?:19|20)\d\d\.\Z|\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\. [A-Z]")
_REVIEWED = 3
"""Lines that the title of a review, that of a book and its author take."""
_DAY = re.compile(r"(?:[A-Z][A-Za-z. ]{2,30}, )?[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d: [A-Z]")
"""How a caption begins in explainers: ``Oslo, Jan. 21, 2019: An owl hums.``."""
_SECTION_WORDS = 3
_BESIDES = "Also: "
"""How a deck begins that stands on where the title has been lost."""
_OPENERS = (*GREETINGS, PHOTO_MARKER)
_UNSIGNED = ("advertisement", "promo")
_SENTENCES = re.compile(r"[a-z]{3}[.?!] [A-Z]")
_SPOKEN = tuple(stop + quote for stop in ".,!?" for quote in '”"')
"""How what somebody says ends inside a sentence; titles have single quotes."""


def read_opening(page: Page, stop: int, first: int = 0) -> int:
    """Cut everything from line `first` on that stands over the body; return the index of the body's first line."""
    i = first or read_promo(page, stop)
    if page.promoted:
        i = read_bar(page, i, stop)
    i = _read_menus(page, i, stop)
    i = _read_menus(page, _read_echo(page, i, stop), stop)
    i = _read_section(page, _read_kicker(page, i, stop), stop)
    heads = _heads(page, i, stop)
    if i + len(heads) >= stop and not page.live:
        return i
    i += len(heads)
    heads = _without_repeat(page, heads)
    under = _byline_in(page, heads, i, stop)
    i -= len(heads) - under
    unsigned = under == len(heads)
    heads = _without_menu(page, heads[:under])
    if page.promoted and not heads and not unsigned and i + 1 < stop:
        i = _read_maker(page, i)
    known = len(page.blocks)
    captioned = (
        unsigned and i < stop and len(page.lines[i].text) <= _LONGEST_LABEL and is_caption(page, i, stop)
    )
    following = i if captioned else read_bylines(page, i, stop)
    under_titles = page.blocks[known:]
    drawn = any(isinstance(block, Photo) for block in under_titles)
    _put_titles(page, heads, following, stop, signed=any(map(_signs, under_titles)), drawn=drawn)
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
    if i + 1 >= stop or len(page.lines[i].text) > _LONGEST_TITLE:
        return i
    line, below = page.lines[i], page.lines[i + 1]
    if bare_credit(below.text) is not None:
        return i
    if _DAY.match(line.text) is not None:
        captioned = line.text[-1] == "." and _DAY.match(below.text) is None
    elif below.blank_before < _EMPTY_CREDIT + (not (page.promoted or page.masthead)):
        captioned = False
    else:
        under_title = page.masthead and isinstance(page.blocks[-1], Headline) and line.text[-1] == "."
        captioned = under_title or _DATED.search(line.text) is not None
    if captioned:
        page.put(Photo, line, caption=line.text)
    return i + captioned


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
    if i >= stop or not _SHORTEST_BARE_TITLE < len(page.lines[i].text) <= _LONGEST_TITLE:
        return i
    words = page.lines[i].text
    if is_prose(words):
        return i
    for line in page.lines[i + 1 : min(stop, i + _ECHO_LINES)]:
        title = line.text
        section = words.removesuffix(" " + title)
        if len(title) >= _SHORTEST_BARE_TITLE and len(section) < min(len(words), _LONGEST_KICKER):
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
    if line.blank_before or len(line.text) > _LONGEST_KICKER or line.text[0] == "•" or is_prose(line.text):
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
    """Cut a section off the title that begins with it again: ``Real Estate Real estate: When a price is a guess``."""
    if i >= stop or page.kicker is not None:
        return i
    last = page.blocks[-1] if page.blocks else None
    page.masthead = isinstance(last, Boilerplate) and last.kind == "masthead" and not page.promoted
    page.titled = page.titled or page.masthead
    line = page.lines[i]
    words = line.text.split(" ", _SECTION_WORDS + 1)
    for count in range(1, min(_SECTION_WORDS, len(words) - 1) + 1):
        section = " ".join(words[:count])
        if MENU.kind(section) is not None and line.text[len(section) + 1 :].casefold().startswith(
            section.casefold()
        ):
            page.kicker, page.titled = section, True
            page.put(Kicker, line.part(0, len(section)))
            page.lines[i] = line.part(len(section))
            break
    return i


def _heads(page: Page, i: int, stop: int) -> list[Line]:
    """Return the lines from `i` that might be titles, decks or bylines."""
    found: list[Line] = []
    for k, line in enumerate(page.lines[i : min(stop, i + _MOST_LINES)], start=i):
        words = line.text
        if (
            len(words) > _LONGEST_TITLE
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
            or (words[0].isdigit() and (".m." in words[:12] or is_counted(page, k, stop)))
        ):
            break
        found.append(line)
    return found


def _ends_text(words: str) -> bool:
    """Whether a line ends as prose does; a short one may end with initials: ``… help to B.C.``."""
    if not is_prose(words):
        several = len(words) > _LONGEST_TITLE // 2 and len(_SENTENCES.findall(words)) > 1
        return several or (words[-1] == ")" and ". " in words)
    if len(words) >= _LONGEST_TITLE // 3 or words[-3:-2] != "." or not words[-2:-1].isupper():
        return True
    return any(stop in words for stop in _SPOKEN)


def _without_repeat(page: Page, heads: list[Line]) -> list[Line]:
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


def _byline_in(page: Page, heads: list[Line], i: int, stop: int) -> int:
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


def _without_menu(page: Page, heads: list[Line]) -> list[Line]:
    """Cut all but the last of many lines as a menu: there is one title and one deck, and sometimes a label."""
    if len(heads) <= _MOST_TITLES:
        return heads
    for line in heads[:-1]:
        page.furniture(line, "menu")
    return heads[-1:]


def _without_label(page: Page, heads: list[Line]) -> list[Line]:
    """Cut a short label over a longer title as the kicker of a signed page: ``First Person``."""
    if len(heads) < 2 or page.kicker is not None or len(heads[0].text) > _LONGEST_LABEL:
        return heads
    words = len(heads[0].text.split())
    if words > _NAME_WORDS or len(heads[1].text.split()) <= words or is_prose(heads[1].text):
        return heads
    page.kicker = heads[0].text
    page.put(Kicker, heads[0])
    return heads[1:]


def _put_titles(page: Page, heads: list[Line], i: int, stop: int, *, signed: bool, drawn: bool) -> None:
    if signed:
        heads = _without_label(page, heads)
    elif page.classic and len(heads) > 1 and is_byline(heads[0].text) and MENU.kind(heads[0].text) is None:
        # Over the deck of a page that has lost its title.
        put_byline(page, heads.pop(0))
        page.titled = False
    pictured = i < stop and (page.lines[i].text.startswith(PHOTO_MARKER) or is_credited(page.lines[i].text))
    page.titled = page.titled or (pictured and _is_copied(page, heads, i, stop))
    for k, line in enumerate(heads):
        page.put(_title_kind(page, heads, k, signed=signed, pictured=pictured or drawn), line)


def _is_copied(page: Page, heads: list[Line], i: int, stop: int) -> bool:
    """Whether the first line of a text is the title of a copy, as the marker of a photo is glued under it."""
    if not heads or heads[0] is not page.lines[0] or i + 1 >= stop:
        return False
    return not page.lines[i].blank_before and page.lines[i + 1].blank_before > 0


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
    short = len(words) < _SHORTEST_BARE_TITLE or words.isupper()
    if short or k < len(heads) - 1:
        if k or short:
            return Heading
        return Standfirst if page.promoted else Headline
    return (
        Headline if page.kicker is not None and k == 0 and len(words) <= _LONGEST_BARE_TITLE else Standfirst
    )
