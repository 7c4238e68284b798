"""Where the title of a page stands: the rules of each skin, the surest first."""

import re
from typing import Final, NamedTuple

from newscorpus.plugins import is_name
from newscorpus_dw._bylines import UNDER_TITLE, is_byline, is_glued, part_byline
from newscorpus_dw._page import Page
from newscorpus_dw._parts import GLUED_DAY
from newscorpus_dw._prose import may_be_heading
from newscorpus_dw._roles import AFTER_YEAR, DAY, is_aged_stamp
from newscorpus_dw._stamps import find_stamp

_FIRST_LINES = 5
_LONGEST_TITLE = 250
_WINDOW = 400
"""Lines that the menus of a whole page may take before its title."""

_OLD_SITE, _NEW_SITE, _LAST_SITE = "| DW |", " – DW – ", " | DW"
_OLD_SKIP, _FIRST_SKIPS = "6. Choose from 30 Languages", 12
"""The last line of the old skin's skip list, and how far down it stands at most."""
_SAME = str.maketrans("′’‘“”″\xa0", "'''\"\"\" ")
_LAST_DAY = re.compile(rf"{DAY.pattern}\Z")
_CLOSING = frozenset(
    ("section", "list heading", "lead-in", "times", "timed", "closure", "welcome", "last updated")
)
_ENDS_TOP = _CLOSING | {"bullet", "photo"}
_DATED = frozenset(("date", "stamp", "age"))
_NAMED = frozenset((None, "author"))
_UNDATED = "Published"
"""What a copy has where its date stood."""
_PUBLISHED = ("Published", "Veröffentlicht", "Publi")


_CLOSED = ("last updated", "closure")
_FEWEST_BARE_POINTS = 3
"""Lines without a stop over such a notice are key points that lost their bullets, and none is the title."""
_LIVE_ENDS = ("— as it happened", "— live updates")
"""How titles of live pages end."""
_FEWEST_LINKS, _LINES_OF_LEDE = 2, 2
_LONGEST_SECTION = 14
GLUED_WORDS: Final = r"(?=- [^\W_]|[^\W\d_]{2}|[^\W\d_] |[\"“„«]|\d{1,4} [^\W\d_])"
_FIRST_WORDS = re.compile(rf"{DAY.pattern}{AFTER_YEAR}{GLUED_WORDS}")
"""A date with the first of the key points or the first paragraph glued to it."""
_NAMED_WORDS = re.compile(
    rf"[^\W\d_][^\d.:!?]{{3,80}}?(?:{GLUED_DAY}|\d{{1,2}}\.? [^\W\d_]{{3,12}}\.? \d{{4}}){AFTER_YEAR}{GLUED_WORDS}"
)
"""The same with names before the date."""


class Place(NamedTuple):
    """Where the title stands: its line, the byline's, and the line of the page's own `<title>`."""

    title: int | None = None
    byline: int | None = None
    page_title: int | None = None
    dated: bool = False


def find_title(page: Page) -> Place:
    """Find the title of a page; lines that hold more than it are parted."""
    return (
        _after_page_title(page)
        or _under_old_skips(page)
        or _before_stamp(page)
        or _before_date(page)
        or _at_top(page)
    )


def page_title(text: str) -> tuple[int, int] | None:
    """Return where the title ends and the date begins in a line "TITLE | Section | DW | 21.08.2021"; some have none."""
    if text.endswith(_LAST_SITE) and text.count("|") > 1:
        return len(text[: text.find("|")].rstrip()), len(text)
    for site in (_OLD_SITE, _NEW_SITE):
        mark = text.rfind(site)
        if mark > 0:
            start = mark + len(site)
            start += len(text[start:]) - len(text[start:].lstrip())
            if _LAST_DAY.match(text, start) is None:
                continue
            end = text.find("|") if site == _OLD_SITE else mark
            return len(text[:end].rstrip()), start
    return None


def _after_page_title(page: Page) -> Place | None:
    for i, line in enumerate(page.lines[:_FIRST_LINES]):
        if page.roles[i] is None and " DW" in line.text and (found := page_title(line.text)) is not None:
            if _OLD_SITE in line.text:
                _settle_old_skin(page)
            title = _repeated(page, i, found[0])
            if title is None and page.legacy:
                title = _over_lede(page, i)
            return Place(title=title, page_title=i, dated=found[1] < len(line.text))
    return None


def _settle_old_skin(page: Page) -> None:
    page.legacy = True
    # Captions of the old skin have no credits; what looks like one is an agency's alternative text.
    page.roles[:] = [None if role == "photo" else role for role in page.roles]


def _under_old_skips(page: Page) -> Place | None:
    """Find the title of a page of the old skin that lost the line of its `<title>`."""
    if "skip link" not in page.roles[:_FIRST_SKIPS]:
        return None
    skips = (i for i, line in enumerate(page.lines[:_FIRST_SKIPS]) if line.text == _OLD_SKIP)
    last = next(skips, None)
    title = None if last is None else _over_lede(page, last - 1)
    if title is None:
        return None
    _settle_old_skin(page)
    return Place(title=title, dated=True)


def _repeated(page: Page, i: int, end: int) -> int | None:
    """Return the line that says the title of line `i` again, alone."""
    whole = _folded(page.lines[i].text)
    least = len(_folded(page.lines[i].text[:end]))
    for j in range(i + 1, min(len(page.lines), i + _WINDOW)):
        words = page.lines[j].text
        if len(words) <= len(whole) and page.roles[j] is None:
            title = _folded(words)
            if len(title) >= least and whole.startswith(title) and len(title) < len(whole):
                return j
    return None


def _over_lede(page: Page, i: int) -> int | None:
    """Return the last line without a stop between the old skin's skip list and the lede."""
    title, skipped = None, False
    for j in range(i + 1, min(len(page.lines), i + _WINDOW)):
        role = page.roles[j]
        skipped = skipped or role == "skip link"
        if role == "video" or (role is None and not _may_be_title(page.lines[j].text)):
            return title
        if role is None and skipped:
            title = j
    return None


def _folded(text: str) -> str:
    return " ".join(text.translate(_SAME).split())


def _before_stamp(page: Page) -> Place | None:
    for i, line in enumerate(page.lines[:_FIRST_LINES]):
        if page.roles[i] is not None or len(line.text) < 4:
            continue
        found = find_stamp(line.text)
        if found is None and (aged := _aged_stamp(line.text)) is not None:
            if aged[1] < len(line.text):
                page.split(i, aged[1])
            page.split(i, aged[0], "age")
            return Place(title=i, dated=True)
        if found is not None and 0 < found.start <= _LONGEST_TITLE:
            if found.stop < len(line.text):
                page.split(i, found.stop)
            page.split(i, found.start, "stamp")
            page.stamps[page.lines[i + 1].start] = line, found
            return Place(title=i, dated=True)
        if len(line.text) > _LONGEST_TITLE:
            break
    return None


def _aged_stamp(text: str) -> tuple[int, int] | None:
    """Return where a stamp begins and ends that is glued to the title and says only how long ago it was."""
    start = max(text.find(label, 1) for label in _PUBLISHED)
    if not 0 < start <= _LONGEST_TITLE:
        return None
    ago = text.rfind(" ago", start)
    stop = ago + len(" ago") if ago > 0 else len(text)
    return (start, stop) if is_aged_stamp(text[start:stop]) else None


def _before_date(page: Page) -> Place | None:
    prose = 0
    for i in range(min(len(page.lines), _WINDOW)):
        role = page.roles[i]
        if role == "date" and is_glued(page.lines[i].text):
            page.roles[i] = role = None
        if role in _DATED or (role == "mark" and page.lines[i].text == _UNDATED):
            return _above(page, i)
        if role in _CLOSING:
            return None
        if role in _NAMED:
            if 0 < i < _FIRST_LINES and (day := _FIRST_WORDS.match(page.lines[i].text)) is not None:
                page.split(i, day.end())
                page.roles[i] = "date"
                return _above(page, i)
            if 0 < i < _FIRST_LINES and (named := _NAMED_WORDS.match(page.lines[i].text)) is not None:
                page.split(i, named.end())
            if part_byline(page, i):
                return _above(page, i + 1)
            prose += role is None and not may_be_heading(page.lines[i].text)
            if prose > 2:
                return None
    return None


def _above(page: Page, i: int) -> Place | None:
    """Find title and byline above a date line."""
    byline = None
    title = i - 1
    while title > 0 and page.roles[title] in UNDER_TITLE:
        title -= 1
    if title > 0 and (page.roles[title] == "author" or is_byline(page, title, i)):
        byline, title = title, title - 1
        while title > 0 and page.roles[title] in UNDER_TITLE:
            title -= 1
    if title < 0 or page.roles[title] is not None or len(page.lines[title].text) > _LONGEST_TITLE:
        return None
    return Place(title=title, byline=byline, dated=True)


def _at_top(page: Page) -> Place:
    """Take the first line for the title, or the last of several where blank lines part them."""
    run: list[int] = []
    after: str | None = "end"
    dated = False
    for i, role in enumerate(page.roles[:_WINDOW]):
        if role is None and _may_be_title(page.lines[i].text):
            run.append(i)
        elif role is None or role in _ENDS_TOP or (role == "short link" and run and page.spaced):
            after = role
            break
        elif role in _DATED:
            dated = True
    if (
        not run
        or dated
        or _is_section(page.lines[run[-1]].text)
        or (after == "times" and len(run) > 1)
        or after == "end"
    ):
        return Place()
    live = next((i for i in run if page.lines[i].text.endswith(_LIVE_ENDS)), None)
    if live is not None or (after in _CLOSED and len(run) >= _FEWEST_BARE_POINTS):
        return Place(title=live)
    if page.spaced:
        if (
            after == "short link"
            and len(run) > 1
            and run[-2] == run[-1] - 1
            and is_name(page.lines[run[-1]].text)
        ):
            return Place(title=run[-2], byline=run[-1])
        return Place(title=run[-1])
    return Place() if _is_first_entry(page, run[0]) else Place(title=run[0])


def _is_section(text: str) -> bool:
    """Whether a line is one short word, which names a section or a region, and is no title."""
    return len(text) <= _LONGEST_SECTION and " " not in text


def _is_first_entry(page: Page, i: int) -> bool:
    """Whether a line heads the first entry of a copy without a head: a short link ends it, and others the next ones."""
    if page.roles.count("short link") < _FEWEST_LINKS:
        return False
    stop = page.roles.index("short link")
    return stop - i > _LINES_OF_LEDE and not any(page.roles[i:stop])


def _may_be_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and (may_be_heading(text) or (len(text) > 110 and text[-1].isalnum()))
