"""Datelines: the places, the date and the agency that a text opens with."""

import re

from attrs import frozen

from newscorpus.dates import NewsDate, read_date
from newscorpus.plugins._agencies import AGENCIES, Agencies
from newscorpus.plugins._places import (
    LONGEST_PLACES,
    PLACE_WORD,
    SHORTEST_PLACE,
    are_places,
    capitals_end,
    is_capitals,
    split_places,
)
from newscorpus.plugins._words import word_set

__all__ = ["DatelineMatch", "read_bare_dateline", "read_dateline", "read_split_dateline"]

Range = tuple[int, int]

_REACH = 260
_LONGEST_AGENCY = 50
_MOST_BRACKETS = 4
_LONGEST_DATE = 32
_LONGEST_STAMP = 60
_SHORTEST_BODY, _LEAST_BLANKS = 30, 3
_DASH = re.compile(r"\s{0,9}\.?(?:-{1,3}|[–—―−])\s*")
_FREE_DASH = re.compile(r"\s(?:-{1,2}|[–—―])\s*|(?<=\w)(?:--|—)\s*")
_DATE_AT_END = re.compile(
    r"(?:^|[,\s])\s*((?:[^\W\d_]{3,10}\.? [0-3]?\d|[0-3]?\d\.? (?:de |of )?[^\W\d_]{3,10}\.?)(?:,? (?:de )?\d{4})?)[.,]?$"
)
_BARE_DATE = re.compile(
    r",? {1,3}([^\W\d_]{3,9}\.? [0-3]?\d|[0-3]?\d\.? [^\W\d_]{3,9})(?: {1,3}(?=[^\Wa-zß-öø-ÿ_]|[\"“‘'])|$)"
)
_DATE_DASH = re.compile(r"([^\W\d_]{3,9}\.? [0-3]?\d) ?(?:--?|[–—]) ?(?=\S)")
_PICTURE_DATE = re.compile(r"[A-Z]{3,9} \d{1,2}[:,]")
_BYLINES = ("By ", "BY ", "Por ", "Par ", "Von ", "Di ")
_NO_PLACES = word_set(
    "exclusive update updates urgent breaking live video photo photos file analysis opinion watch factbox corrected "
    "correction wrapup rpt refile repeat explainer timeline insight column poll text read more note editor advertisement "
    "interview focus feature special alert flash snap brief briefs graphic q&a fact review column commentary"
)
"""Capitals that open a line and are no place."""


@frozen(kw_only=True)
class DatelineMatch:
    """A dateline found at the start of a line; positions count from the line's start.

    The dateline runs from `start`, after a note and a byline on the same line, to `stop`, where the body begins.
    `places` stand as printed, and `date` as precise as stated, mostly without a year; `date_words`, `note` and
    `byline` say where those words stand.
    """

    start: int
    stop: int
    places: tuple[str, ...] = ()
    date: NewsDate | None = None
    agency: str | None = None
    date_words: Range | None = None
    note: Range | None = None
    byline: Range | None = None


def read_dateline(line: str, *, at: int = 0, agencies: Agencies = AGENCIES) -> DatelineMatch | None:
    """Read the dateline a line begins with, or return None.

    With an agency in brackets the places may be written in any case, or be missing; without one they must stand in
    capitals, with a dash after them. A note in brackets and a byline may stand before.

    Args:
        line: the line, without white space before it.
        at: where the line begins in the document; only the span of the date counts from there.
        agencies: the agencies that are known.

    >>> found = read_dateline("BRENNA/LOWER HAVEN, Sept 2 (Reuters) - The red noses went back.")
    >>> found.places, str(found.date), found.agency, found.stop
    (('BRENNA', 'LOWER HAVEN'), 'XXXX-09-02', 'Reuters', 39)
    """
    bracket = line.find("(", 0, _REACH)
    if bracket >= 0:
        match = _read_at_brackets(line, bracket, at, agencies)
        if match is not None:
            return match
    if line[1:2].islower() or not line[:1].isupper():
        return None
    return _read_without_agency(line, at, agencies)


def read_bare_dateline(line: str, *, at: int = 0) -> DatelineMatch | None:
    """Read a dateline that lost its agency and its dash: ``TOKAI, April 8 The price``; weak evidence alone.

    So are ``April 10 - The price`` and a line that is nothing but a place in capitals and a date.

    >>> read_bare_dateline("TOKAI, April 8 The price of tea jumped.").stop
    15
    """
    if not (line[:1].isupper() and len(line) > SHORTEST_PLACE):
        return None
    if line[1].islower():
        found = _DATE_DASH.match(line)
        return None if found is None else _dated(line, found.start(1), found.end(1), (), found.end(), at)
    capitals = capitals_end(line)
    if capitals < SHORTEST_PLACE:
        return None
    places = split_places(line[:capitals])
    found = _BARE_DATE.match(line, capitals)
    if found is not None:
        return _dated(line, found.start(1), found.end(1), places, found.end(), at)
    if len(line) - capitals > _LONGEST_STAMP or line[capitals : capitals + 1] not in (" ", ","):
        return None
    return _dated(line, len(line) - len(line[capitals:].lstrip(" ,")), len(line), places, len(line), at)


def read_split_dateline(
    first: str, second: str, *, at: int = 0, agencies: Agencies = AGENCIES
) -> DatelineMatch | None:
    """Read a dateline that is broken over two lines; positions count in the two lines joined by one line end.

    The second line begins with the agency in brackets, or is nothing but an agency.

    >>> read_split_dateline("LOWER HAVEN", "(Reuters) - The circus left.").stop
    24
    """
    if len(first) > LONGEST_PLACES or not first:
        return None
    if second[:1] == "(":
        close = second.find(")", 0, _LONGEST_AGENCY)
        if close < 0 or agencies.name(second[1:close]) is None:
            return None
        match = read_dateline(f"{first}\n{second}", at=at, agencies=agencies)
        return match if match is not None and match.stop > len(first) else None
    agency = agencies.name(second) if len(second) <= _LONGEST_AGENCY else None
    if agency is None or not are_places(first):
        return None
    return DatelineMatch(
        start=0, stop=len(first) + 1 + len(second), places=split_places(first), agency=agency
    )


def _read_at_brackets(line: str, bracket: int, at: int, agencies: Agencies) -> DatelineMatch | None:
    for _ in range(_MOST_BRACKETS):
        match = _read_with_agency(line, bracket, at, agencies)
        if match is not None:
            return match
        bracket = line.find("(", bracket + 1, _REACH)
        if bracket < 0:
            break
    return None


def _read_with_agency(line: str, bracket: int, at: int, agencies: Agencies) -> DatelineMatch | None:
    close = line.find(")", bracket, bracket + _LONGEST_AGENCY)
    if close < 0:
        return None
    agency = _agency(line[bracket + 1 : close], agencies)
    if agency is None:
        return None
    dash = _DASH.match(line, close + 1)
    if dash is None and (line[close + 1 :].strip() or bracket == 0):
        return None
    stop = dash.end() if dash else len(line)
    if bracket == 0:
        return DatelineMatch(start=0, stop=stop, agency=agency)
    note = _note(line, bracket)
    start = _skip_spaces(line, note[1] if note else 0)
    byline = _byline(line, start, bracket)
    start = _skip_spaces(line, byline[1]) if byline else start
    if start >= bracket:
        return DatelineMatch(start=bracket, stop=stop, agency=agency, note=note, byline=byline)
    places = line[start:bracket].rstrip()
    date, words = _date(places, start, at)
    if words is not None:
        places = line[start : words[0]].rstrip(" ,")
    if places and not are_places(places):
        return None
    return DatelineMatch(
        start=start,
        stop=stop,
        places=split_places(places),
        date=date,
        agency=agency,
        date_words=words,
        note=note,
        byline=byline,
    )


def _read_without_agency(line: str, at: int, agencies: Agencies) -> DatelineMatch | None:
    capitals = capitals_end(line)
    if capitals < SHORTEST_PLACE or line[:capitals].partition(" ")[0].lower() in _NO_PLACES:
        return None
    dash = _FREE_DASH.search(line, capitals, capitals + _LONGEST_AGENCY)
    if dash is None:
        return None
    rest = line[capitals : dash.start()]
    if rest and rest[0] not in ", (.":
        return None
    body = line[dash.end() :]
    agency = agencies.name(body) if len(body) <= _LONGEST_AGENCY else None
    if agency is None and not _is_body(body, sure="--" in dash[0]):
        return None
    date, words = _date(line[: dash.start()].replace("(", " ").replace(")", " ").rstrip(), 0, at)
    places = line[: words[0] if words else dash.start()].rstrip(" ,(")
    if not are_places(places) or (rest and rest[0] == " " and "(" not in rest and words is None):
        return None
    stop = len(line) if agency else dash.end()
    return DatelineMatch(
        start=0, stop=stop, places=split_places(places), date=date, agency=agency, date_words=words
    )


def _agency(words: str, agencies: Agencies) -> str | None:
    """Return the first agency in brackets; the rest may be a partner or a region: ``dpa/lby``."""
    found = agencies.name(words)
    if found is None and ("/" in words or "," in words):
        found = agencies.name(re.split(r"[/,]", words, maxsplit=1)[0])
    return found


def _note(line: str, bracket: int) -> Range | None:
    if line[0] != "(" or bracket == 0:
        return None
    close = line.find(")", 0, bracket)
    return (0, close + 1) if close > 0 else None


def _byline(line: str, start: int, stop: int) -> Range | None:
    """Return where a byline stands; where it runs into the places, only their capitals tell its end."""
    if not line.startswith(_BYLINES, start):
        return None
    for number, word in enumerate(PLACE_WORD.finditer(line, start, stop)):
        if number > 1 and is_capitals(word.group()):
            return start, _skip_back(line, word.start())
    return start, _skip_back(line, stop)


def _skip_back(line: str, stop: int) -> int:
    while stop and line[stop - 1].isspace():
        stop -= 1
    return stop


def _date(text: str, start: int, at: int) -> tuple[NewsDate | None, Range | None]:
    """Return the date that a text ends with, and where its words stand; the text begins at `start`."""
    found = _DATE_AT_END.search(text, max(0, len(text) - _LONGEST_DATE))
    if found is None:
        return None, None
    date = read_date(found[1], at=at + start + found.start(1))
    return (date, (start + found.start(1), start + found.end(1))) if date is not None else (None, None)


def _dated(
    line: str, start: int, stop: int, places: tuple[str, ...], body: int, at: int
) -> DatelineMatch | None:
    date = read_date(line[start:stop], at=at + start)
    if date is None or date.day is None:
        return None
    return DatelineMatch(start=0, stop=body, places=places, date=date, date_words=(start, stop))


def _is_body(body: str, *, sure: bool) -> bool:
    """Whether words are the text behind a dateline; behind a dash of two hyphens, `sure`, a short sentence is."""
    if _PICTURE_DATE.match(body) is not None:
        return False
    long = len(body) >= _SHORTEST_BODY or (sure and body[-1:] == "." and body.count(" ") >= _LEAST_BLANKS)
    return long and not body[0].islower() and not body[:_SHORTEST_BODY].isupper()


def _skip_spaces(line: str, start: int) -> int:
    while line[start : start + 1].isspace():
        start += 1
    return start
