"""What kind of page it is: a live page, a film's page or an article."""

import re

from newscorpus.article import Kind, Standfirst
from newscorpus_dw._page import Page
from newscorpus_dw._photos import is_alt
from newscorpus_dw._prose import is_prose, lede_end, may_be_heading

_LIVE_ROLES = frozenset(("lead-in", "closure", "times", "welcome", "timed", "section"))
_LIVE_TITLE = re.compile(r"as it happened|\blive updates?\b|\blive ?blog\b|\blive ?ticker\b", re.IGNORECASE)
_ZONE = re.compile(r"\d:\d\d (?:UTC|GMT)")
_MOST_PROSE_BEFORE_POINTS = 2
_MOST_PROSE_UNDER_FILM = 1
_FEWEST_LINKED = 2
_FEWEST_PICTURES = 3


def kind_of(page: Page, start: int, stop: int) -> Kind:
    """Return the kind of a page whose body are the lines from `start` to `stop`."""
    roles = page.roles[start:stop]
    if not _LIVE_ROLES.isdisjoint(roles) or "live label" in page.roles[:start]:
        return "live_blog"
    if page.headline is not None and _LIVE_TITLE.search(page.headline) is not None:
        return "live_blog"
    if "list heading" in roles and _opens_with_points(page, start):
        return "live_blog"
    if _dated_headings(page, start, stop) > (0 if page.published is not None else 1):
        return "live_blog"
    if (
        "last updated" in roles
        and _ZONE.search(page.lines[page.roles.index("last updated", start)].text) is not None
    ):
        return "live_blog"
    if _linked_entries(page, start, stop) >= _FEWEST_LINKED:
        return "live_blog"
    if _is_summed_up(page, start, stop):
        return "live_blog"
    if "video" in roles and _is_film_page(page, start, stop):
        return "video"
    if "video" in page.roles[:start] and _prose_lines(page, start, stop) <= _MOST_PROSE_UNDER_FILM:
        return "video"
    return "gallery" if _is_gallery(page, start, stop) else "article"


def _is_summed_up(page: Page, start: int, stop: int) -> bool:
    """Whether a lede that closes with DW's formula stands over key points, and these over headings."""
    if (
        not page.blocks
        or not isinstance(page.blocks[-1], Standfirst)
        or lede_end(page.blocks[-1].text) is None
    ):
        return False
    first = next((i for i in range(start, stop) if page.roles[i] == "bullet"), stop)
    heads = (i for i in range(first, stop) if page.roles[i] is None and may_be_heading(page.lines[i].text))
    return _prose_lines(page, start, first) == 0 and next(heads, None) is not None


def _opens_with_points(page: Page, start: int) -> bool:
    before = page.roles.index("list heading", start)
    return _prose_lines(page, start, before) < _MOST_PROSE_BEFORE_POINTS


def _prose_lines(page: Page, start: int, stop: int) -> int:
    return sum(
        1
        for i in range(start, stop)
        if page.roles[i] is None and is_prose(page.lines[i].text) and not is_alt(page, i)
    )


def _dated_headings(page: Page, start: int, stop: int) -> int:
    """Count the headings that have a date over them and prose under them."""
    return sum(
        1
        for i in range(start, stop - 2)
        if page.roles[i] in ("date", "age")
        and page.roles[i + 1] is None
        and may_be_heading(page.lines[i + 1].text)
        and (page.roles[i + 2] is not None or is_prose(page.lines[i + 2].text))
    )


def _linked_entries(page: Page, start: int, stop: int) -> int:
    """Count the short links that prose stands over and a heading under: each entry of a live page has its own."""
    return sum(
        1
        for i in range(start + 1, stop - 1)
        if page.roles[i] == "short link"
        and page.roles[i - 1] is None
        and page.roles[i + 1] is None
        and is_prose(page.lines[i - 1].text)
        and may_be_heading(page.lines[i + 1].text)
    )


def _is_gallery(page: Page, start: int, stop: int) -> bool:
    """Whether pictures are all there is: a lede and captions, or the slides of the old skin."""
    pictures = page.roles.count("photo")
    if "gallery" in page.roles:
        roles = zip(page.lines, page.roles, strict=True)
        pictures += sum(1 for line, role in roles if role == "gallery" and line.text[0] == "•")
    return pictures >= _FEWEST_PICTURES and _prose_lines(page, start, stop) <= 1


def is_subtitled(page: Page, i: int) -> bool:
    """Whether a line of an old page stands between the title of its film and the player."""
    if not page.legacy or page.roles[i : i + 2] != [None, "video"]:
        return False
    return may_be_heading(page.lines[i].text)


def _is_film_page(page: Page, start: int, stop: int) -> bool:
    """Whether a page is about a film: its player stands directly under the title, or is the last thing."""
    first = page.roles.index("video", start)
    if page.headline is None:
        return False
    before = [i for i in range(start + is_subtitled(page, start), first) if page.roles[i] is None]
    if before:
        return len(before) == 1 and first == len(page.lines) - 1
    has_lede = any(isinstance(block, Standfirst) for block in page.blocks)
    return not has_lede or all(page.roles[i] is not None for i in range(first, stop))
