"""Live coverage: entries that open with a time of day and may close with the agency they are from."""

import re
from typing import NamedTuple

from newscorpus.article import Block, Heading, SignOff, Timestamp
from newscorpus.dates import NewsDate, NewsTime, read_date, read_time
from newscorpus.plugins import cut_entry
from newscorpus_globe._body import read_body
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._shapes import is_prose

_TIME = re.compile(r"[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m\.?(?: [A-Z]{2,4})?(?=,|\Z)")
_LONGEST = 50
_LONGEST_HEADING = 250


class Clock(NamedTuple):
    """A line that gives the time of an entry."""

    line: int
    time: NewsTime
    date: NewsDate | None


def find_clocks(page: Page, short: list[tuple[int, str]]) -> list[Clock]:
    """Return the lines that are nothing but a time of day, such as ``12:10 a.m. ET, Feb. 25``."""
    found = []
    for i, words in short:
        if not words[0].isdigit() or len(words) > _LONGEST or (match := _TIME.match(words)) is None:
            continue
        line = page.lines[i]
        time = read_time(match.group(), at=line.start)
        rest = words[match.end() :].lstrip(", ")
        date = read_date(rest, at=line.stop - len(rest), language="en") if rest else None
        if time is not None and (date is not None or not rest):
            found.append(Clock(i, time, date))
    return found


def read_entries(page: Page, clocks: list[Clock], stop: int) -> int:
    """Cut the entries of a live page; return the index of the first line after the article."""
    page.in_entry = True
    outside = page.blocks
    i = clocks[0].line
    for clock, following in zip(clocks, [*clocks[1:], None], strict=True):
        end = stop if following is None else following.line
        i = _read_entry(page, outside, clock, end)
        if i < end:
            break
    page.in_entry, page.blocks = False, outside
    return i


def _read_entry(page: Page, outside: list[Block], clock: Clock, stop: int) -> int:
    page.blocks = []
    i = clock.line
    page.put(Timestamp, page.lines[i])
    i += 1
    if i < stop and _is_heading(page, i):
        page.put(Heading, page.lines[i])
        i += 1
    last = stop - 1
    parting = last > i and stop < len(page.lines) and _parts_days(page, last)
    i = read_body(page, i, last if parting else stop)
    outside.append(
        cut_entry(
            page.document, page.blocks, time=clock.time, date=clock.date, agencies=_agencies(page.blocks)
        )
    )
    if parting and i == last:
        page.blocks = outside
        page.put(Heading, page.lines[last])
        return stop
    return i


def _is_heading(page: Page, i: int) -> bool:
    words = page.lines[i].text
    return (
        len(words) <= _LONGEST_HEADING
        and not is_prose(words)
        and words[0] not in "•-–—"
        and furniture_kind(words) is None
    )


def _parts_days(page: Page, i: int) -> bool:
    """Whether the line before a time parts one day's entries from the next."""
    words = page.lines[i].text
    return "live updates" in words.lower() and _is_heading(page, i)


def _agencies(blocks: list[Block]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(name for block in blocks if isinstance(block, SignOff) for name in block.agencies)
    )
