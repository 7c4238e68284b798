"""The skin of 2011 to 2014: captions printed several times, and a title with ``Add to ...`` behind it."""

import re

from attrs import evolve

from newscorpus.article import Boilerplate, Credit, Headline, Kicker, Photo
from newscorpus.plugins import Line, is_name, read_credit
from newscorpus_globe._body import read_body
from newscorpus_globe._bylines import read_bylines
from newscorpus_globe._opening import read_opening
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe.furniture import ADD_TO, CLASSIC_DOOR, MENU

_BRACKETED = re.compile(r"\([^()]{2,110}\)\Z")
_REACH = 120
_LETTERS = "etters to the editor"
"""How the title of a page ends that prints what readers wrote."""
_LONGEST_KICKER = 40
_SHORTEST_CAPTION = 25


def is_classic(short: list[tuple[int, str]]) -> bool:
    """Whether a page has the skin of 2011 to 2014."""
    return any(words == CLASSIC_DOOR or words.endswith(ADD_TO) for _, words in short)


def read_classic(page: Page, short: list[tuple[int, str]]) -> int:
    """Cut a page; return the index of the first line after the article."""
    page.classic = True
    stop = len(page.lines)
    title = next((i for i, words in short if words.endswith(ADD_TO)), None)
    if title is None:
        return read_body(page, read_opening(page, stop, _read_captions(page, stop)), stop)
    i = 0
    while i < title:
        i = _read_over(page, i, title)
    line = page.lines[title]
    mark = next(mark for mark in ADD_TO if line.text.endswith(mark))
    offset = len(line.text) - len(mark)
    if line.text[:offset].strip():
        page.put(Headline, line.part(0, offset))
    page.letters = page.wary = page.letters or line.text[:offset].rstrip().endswith(_LETTERS)
    page.furniture(line.part(offset), "share line")
    return read_body(page, read_bylines(page, title + 1, stop), stop)


def _read_over(page: Page, i: int, title: int) -> int:
    """Cut line `i`, which stands over the title; return the next index."""
    line = page.lines[i]
    words = line.text
    kind = furniture_kind(words)
    if kind is not None or words[0] == "•" or MENU.kind(words) is not None:
        page.furniture(line, kind or "menu")
        return i + 1
    following = _read_caption(page, i, title)
    if following is not None:
        return following
    if i == title - 1 and len(words) <= _LONGEST_KICKER:
        page.kicker = words
        page.put(Kicker, line)
    else:
        page.furniture(line, "menu")
    return i + 1


def _read_captions(page: Page, stop: int) -> int:
    """Cut the furniture and captions that a page without the mark of a title begins with; return the next index."""
    i = 0
    while i < stop:
        page.titled = page.titled or bool(page.captions)
        line = page.lines[i]
        kind = furniture_kind(line.text)
        following = _read_caption(page, i, stop) if kind is None else i + 1
        if following is None or kind == "footer":
            break
        if kind is not None:
            page.furniture(line, kind)
        i = following
    return i


def _read_caption(page: Page, i: int, stop: int) -> int | None:
    """Cut the caption that line `i` is, with its credit in brackets; return the next index, or None where it is none."""
    line = page.lines[i]
    words = line.text
    credit = _bracketed(words)
    if credit is not None:
        offset, made = credit
        _put_photo(page, line, line, words[:offset], made)
        return i + 1
    if i + 1 >= stop:
        return None
    below = page.lines[i + 1].text
    credit = _bracketed(below)
    if credit is not None and credit[0] == 0 and (len(words) >= _SHORTEST_CAPTION or words in page.captions):
        _put_photo(page, line, page.lines[i + 1], words, credit[1])
        return i + 2
    if words == below and not page.lines[i + 1].blank_before:
        # The alternative text of the picture says the caption before.
        page.furniture(line, "repeat")
        return i + 1
    return None


def _put_photo(page: Page, first: Line, last: Line, caption: str, credit: Credit) -> None:
    caption = " ".join(caption.split())
    said = caption or credit.text
    if said in page.captions:
        page.span(Boilerplate, first.start, last.stop, kind="repeat")
        return
    page.captions.update((said, credit.text))
    page.span(Photo, first.start, last.stop, caption=caption or None, credit=credit)


def _bracketed(words: str) -> tuple[int, Credit] | None:
    """Return where the credit in brackets begins that ends a caption, and the credit."""
    if words[-1] != ")":
        return None
    found = _BRACKETED.search(words, max(0, len(words) - _REACH))
    if found is None:
        return None
    inner = found.group()[1:-1]
    credit = read_credit(found.group().replace(" For ", " for "))
    if credit is not None:
        credit = evolve(credit, text=found.group())
    if credit is None and is_name(inner):
        credit = Credit(text=found.group(), names=(inner,))
    return None if credit is None else (found.start(), credit)
