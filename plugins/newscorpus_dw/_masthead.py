"""The head of a page: menus, kicker, title, byline, dates and lede."""

from newscorpus.article import Byline, Headline, Kicker, Standfirst, Timestamp
from newscorpus.plugins import Line
from newscorpus_dw._makers import makers_of
from newscorpus_dw._page import Page
from newscorpus_dw._photos import is_alt, new_photo
from newscorpus_dw._prose import is_prose, lede_end
from newscorpus_dw._roles import labelled_names
from newscorpus_dw._stamps import read_day, read_stamp, stamp_end
from newscorpus_dw._titles import Place, find_title, page_title

_LONGEST_KICKER = 60
_AFTER_TITLE = frozenset(("short link", "advertisement", "notice", "share", "mark", "menu", "live label"))
_LIVE_NOTICES = frozenset(("times", "closure", "last updated"))
_AFTER_LEDE = _LIVE_NOTICES | {"bullet", "welcome"}
"""What stands under the lede of a live page, where blank lines do not tell it."""


def read_masthead(page: Page) -> int:
    """Cut the head of the page; return the index of the first line after it."""
    place = find_title(page)
    stop = max((i for i in place[:3] if i is not None), default=-1) + 1
    kicker = _kicker(page, place)
    i = 0
    while i < stop:
        i = _read_line(page, place, kicker, i)
    if page.headline is None:
        stop = i = _read_leading_furniture(page, i)
    return _read_lede(page, _read_dates(page, i), place)


def _kicker(page: Page, place: Place) -> int | None:
    i = place.title
    if i is None or i < 1 or page.roles[i - 1] is not None or i - 1 == place.page_title or not place.dated:
        return None
    above = page.lines[i - 1]
    if not page.spaced or not page.lines[i].blank_before or len(above.text) > _LONGEST_KICKER:
        return None
    return None if is_prose(above.text) else i - 1


def _read_line(page: Page, place: Place, kicker: int | None, i: int) -> int:
    line, role = page.lines[i], page.roles[i]
    if i == place.page_title:
        _read_page_title(page, line, alone=place.title is None)
    elif i == place.title:
        page.headline = line.text
        page.put(Headline, line)
    elif i == place.byline:
        label = labelled_names(line.text)
        put_byline(page, line, label[1] if label else 0)
    elif i == kicker:
        page.put(Kicker, line)
    elif is_alt(page, i):
        page.blocks.append(new_photo(page, line, page.lines[i + 1]))
        return i + 2
    elif role == "photo":
        page.blocks.append(new_photo(page, None, line))
    else:
        page.furniture(line, role or "menu")
    return i + 1


def _read_page_title(page: Page, line: Line, *, alone: bool) -> None:
    end, date = page_title(line.text) or (len(line.text), len(line.text))
    title, middle, day = line.part(0, end), line.part(end, date), line.part(date)
    if alone:
        page.headline = title.text
        page.put(Headline, title)
    else:
        page.furniture(title, "page title")
    if middle.text:
        page.furniture(middle, "site name")
    if day.text:
        page.put(Timestamp, day)
        page.published = read_day(page, day.text, day.start)


def put_byline(page: Page, line: Line, start: int) -> None:
    """Cut a byline; its names begin at an offset."""
    names, agencies = makers_of(line.text, start)
    page.put(Byline, line, names=names, agencies=agencies)


def _read_leading_furniture(page: Page, i: int) -> int:
    while i < len(page.lines) and page.roles[i] in ("skip link", *_AFTER_TITLE):
        page.furniture(page.lines[i], page.roles[i] or "menu")
        i += 1
    return i


def _read_dates(page: Page, i: int) -> int:
    """Cut what stands between title and lede; only a page with a title has dates of its own."""
    whole = page.headline is not None
    while i < len(page.lines):
        line, role = page.lines[i], page.roles[i]
        if role in _AFTER_TITLE or (role == "video" and _is_over_date(page, i)):
            page.furniture(line, role or "menu")
        elif role == "stamp":
            if line.start not in page.stamps and (stop := stamp_end(line.text)) is not None:
                page.split(i, stop)
            read_stamp(page, page.lines[i])
        elif role == "date" and whole and _is_own_date(page, line):
            page.put(Timestamp, line)
        elif role == "age" and whole:
            page.put(Timestamp, line)
            page.doubt(
                "relative date", f"the page says only {line.text[:40]!r}, which no clock is asked about", line
            )
        elif (
            role in ("author", "editor")
            and (label := labelled_names(line.text)) is not None
            and label[0] == "author"
        ):
            put_byline(page, line, label[1])
        elif role is None and page.headline is not None and _is_repeat(page, line):
            page.furniture(line, "repeat")
        else:
            break
        i += 1
    return i


def _is_over_points(page: Page, i: int) -> bool:
    """Whether line `i` begins what follows the lede of a live page: its key points, their heading or a notice."""
    if i >= len(page.lines) or _LIVE_NOTICES.isdisjoint(page.roles):
        return False
    role = page.roles[i]
    if role is None:
        return page.lines[i].text[-1] == ":" and page.roles[i + 1 : i + 2] == ["bullet"]
    return role in _AFTER_LEDE


def _is_over_date(page: Page, i: int) -> bool:
    """Whether a player stands between the title and the date, as on the pages of films."""
    following = next((role for role in page.roles[i:] if role != "video"), None)
    return following in ("date", "stamp", "age")


def _is_own_date(page: Page, line: Line) -> bool:
    """Whether a date is the page's: the first one, or the same again."""
    date = read_day(page, line.text, line.start)
    if page.published is None:
        page.published = date
        return True
    return date is not None and str(date) == str(page.published)


def _is_repeat(page: Page, line: Line) -> bool:
    found = page_title(line.text) if " DW " in line.text else None
    return line.text == page.headline or (found is not None and line.text[: found[0]] == page.headline)


def _read_lede(page: Page, i: int, place: Place) -> int:
    if i >= len(page.lines) or page.roles[i] is not None:
        return i
    text = page.lines[i].text
    end = lede_end(text)
    if end is not None:
        if text[end : end + 1].strip():
            page.split(i, end)
        page.put(Standfirst, page.lines[i])
        return i + 1
    follower = page.roles[i + 1] if i + 1 < len(page.lines) else None
    if page.headline is not None and _is_over_points(page, i + 1) and is_prose(text):
        page.put(Standfirst, page.lines[i])
        return i + 1
    if not (place.dated and page.spaced) or is_alt(page, i):
        return i
    if is_prose(text) or follower == "short link" or (follower is None and is_alt(page, i + 1)):
        page.put(Standfirst, page.lines[i])
        return i + 1
    return i
