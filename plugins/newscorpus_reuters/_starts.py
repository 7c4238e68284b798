"""Where stories begin: datelines of the agency, or what is left of them."""

import re
from bisect import bisect_right

from attrs import evolve

from newscorpus.dates import NewsDate, read_date
from newscorpus.document import Span
from newscorpus.plugins import (
    DatelineMatch,
    Line,
    is_sentence_end,
    read_bare_dateline,
    read_dateline,
    read_split_dateline,
)
from newscorpus_reuters._manner import QUOTE, read_day
from newscorpus_reuters._notes import STATEMENT, is_noted
from newscorpus_reuters._photos import read_photo
from newscorpus_reuters._run_on import part_run_on
from newscorpus_reuters._titles import is_title
from newscorpus_reuters.furniture import FURNITURE

Start = tuple[int, DatelineMatch]

_OPENERS = ("(Reuters", "(REUTERS", "(Thomson Reuters")
_REACH = 600
_INNER = re.compile(
    r"(?:[\s.!?\"”’]|Rights)(?=[A-ZÀ-Þ]{3}|[A-Z][a-z]{2,4}\.? \d)"
    r"((?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}[ /,]{1,2}){0,5}(?:[A-Z][\w.]{2,14},? ){0,2}(?:\d{1,2} )?\(R(?:euters|EUTERS)\) ?[-–—])"
)
_PLACE = re.compile(r"([A-ZÀ-Þ]{3,20}(?:[ /-][A-ZÀ-Þ]{3,20}){0,3})(?: ?:)? (?=[\"“]?[A-ZÀ-Þ][\w.'’-]{0,30} )")
_COUNTRY = re.compile(
    r"([A-ZÀ-Þ]{3,20}(?:[ /-][A-ZÀ-Þ]{2,20}){0,4}), [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?,? (?=[A-Z][a-z]{2,8}\.? \d{1,2} )"
)
_FILED = re.compile(
    r" \((?:(Fitch|Moody's|S&P)\) |(Gracenote|Infostrada Sports|OPTA|Opta|IFR|LPC|The Sports Xchange|Field Level Media|Variety(?:\.com)?|Hollywood Reporter"
    r"|TheWrap\.com|Billboard)\) ?[-–—] ?)"
)
"""How rating agencies and partners of the site are named in datelines."""
_FILED_REACH = 180
_MOST_TEASED = 3
_TEASER = re.compile(r"[A-ZÀ-Þ]{3,20}(?:[ /-][A-ZÀ-Þ]{2,20}){0,4} [A-ZÀ-Þ][a-zà-ÿ]")
"""How the text of a teaser begins: ``TOKAI The harbour``."""
_QUOTE_REACH = 160
_QUOTED = " - news)"
_WEAK_REACH = 40
_MOST_OVER = 8
_MONTH, _YEAR, _NEAR_DAYS = 31, 372, 2
"""A month is never longer, nor a year of such months; days of the same story."""
_LONGEST_HEADER = 24
_SHORTEST_PLACE = 6
_SHORTEST_PROSE = 60
_STOPS = '."”'


def find_starts(text: str, lines: list[Line], day: NewsDate | None = None) -> list[Start]:
    """Return the lines that open a story, with their datelines; those without an agency only for want of others.

    `day` is that of the text, if it is known: a teaser of another day opens none.
    """
    found: list[Start] = []
    taken = -1
    for place in _named_at(text):
        number = bisect_right(lines, place, key=_start) - 1
        if number <= taken or place - lines[number].start > _REACH:
            continue
        match = _with_agency(lines, number, found)
        if match is not None:
            found.append(match)
            taken = max(number, match[0])
    return found or _weak_starts(text, lines, day)


def _with_agency(lines: list[Line], number: int, found: list[Start]) -> Start | None:
    """Return the line that a dateline opens; where a title is glued before it, the line is cut in two."""
    if lines[number].text[0] == "*":
        number = _part(lines, number)
    line = lines[number]
    free = number - 1 > (found[-1][0] if found else -1)
    if free and line.text[:1] == "(" and line.text[1:8].lower() == "reuters":
        first = lines[number - 1]
        split = read_split_dateline(first.text, line.text, at=first.start)
        if split is not None and split.places and first.text == first.text.upper():
            return number - 1, split
    quoted = line.text.find(_QUOTED, 0, _QUOTE_REACH) > 0
    match = (_read_quoted(line) if quoted else None) or read_dateline(
        line.text.replace("euters): ", "euters)- ", 1), at=line.start
    )
    if match is not None and match.agency == "Reuters":
        if match.byline is None or match.places or match.date is not None:
            return number, match
        # The day of the dateline was taken for a part of the byline.
        number = _part(lines, number)
        return number, read_dateline(lines[number].text, at=lines[number].start) or match
    inner = None if found else _INNER.search(line.text, 0, _REACH)
    if inner is None:
        return None
    rest = line._replace(start=line.start + inner.start(1), text=line.text[inner.start(1) :])
    match = read_dateline(rest.text, at=rest.start)
    if match is None or match.agency != "Reuters":
        return None
    head = line.text[: inner.start(1)].rstrip()
    lines[number : number + 1] = [line._replace(stop=line.start + len(head), text=head), rest]
    return number + 1, match


def _part(lines: list[Line], number: int) -> int:
    """Part what runs on to a dateline from it; return the number of the line that it opens then."""
    pieces = part_run_on(lines[number])
    if len(pieces) < 2:
        return number
    lines[number : number + 1] = pieces
    return number + len(pieces) - 1


def _read_quoted(line: Line) -> DatelineMatch | None:
    """Read a dateline into which a host set the quote of a company of the month's name: ``TOKAI, Oct (Xetra: A0C - news) 3 (Reuters) -``."""
    text = line.text
    quote = QUOTE.search(text, 0, _QUOTE_REACH)
    match = (
        None if quote is None else read_dateline(text[: quote.start()] + text[quote.end() :], at=line.start)
    )
    if quote is None or match is None or match.date_words is None:
        return None
    start, stop = match.date_words
    if not start < quote.start() < match.stop:
        return None
    gap = quote.end() - quote.start()
    words = (start, stop + gap)
    span = Span(line.start + start, line.start + stop + gap)
    date = match.date and evolve(match.date, raw=text[slice(*words)], span=span)
    return evolve(match, stop=match.stop + gap, date=date, date_words=words)


def _weak_starts(text: str, lines: list[Line], day: NewsDate | None) -> list[Start]:
    """Return the first line that begins as if with a dateline whose agency was lost; a teaser over it has no date, or another day."""
    opens = True
    if lines and lines[0].text[0] in "*(":
        _part(lines, 0)
    of_day = _start_of_day(text, lines, day)
    if of_day is not None:
        return [of_day]
    teased = count_teased(lines)
    undated: Start | None = None
    for number, line in enumerate(lines[:_WEAK_REACH]):
        if undated is not None and number > undated[0] + _MOST_TEASED:
            break
        filed = _read_filed(line)
        if filed is not None:
            return [(number, filed)]
        items = number + 1 < len(lines) and lines[number + 1].text[:2] == "* "
        match = _weak_dateline(text, line) or (_day(line, items=items) if opens or items else None)
        opens = opens and (number < teased or line.text[0] == "*" or is_noted(line.text))
        if match is None or match.agency not in (None, "Reuters") or read_photo(line.text) is not None:
            continue
        if match.date is not None:
            return [(number, match)]
        undated = undated or (number, match)
    return [] if undated is None else [undated]


def _start_of_day(text: str, lines: list[Line], day: NewsDate | None) -> Start | None:
    """Return the line among the first whose dateline has the day of the text, if that is known."""
    asked = None if day is None else _day_of_year(day)
    for number, line in enumerate(lines[:_MOST_OVER]) if asked is not None else ():
        match = _read_filed(line) or _weak_dateline(text, line) or _day(line)
        filed = None if match is None or match.date is None else _day_of_year(match.date)
        if match is None or filed is None or asked is None or read_photo(line.text) is not None:
            continue
        if abs(asked - filed) <= _NEAR_DAYS or abs(asked - filed) >= _YEAR - _NEAR_DAYS:
            return number, match
    return None


def count_teased(lines: list[Line]) -> int:
    """Return how many lines the teaser of another story has that the national sites put over one: its title and its text, or 0."""
    if len(lines) < 2 or not is_title(lines[0].text):
        return 0
    text = lines[1].text
    teases = len(text) >= _SHORTEST_PROSE and is_sentence_end(text) and _opens_teaser(lines[1])
    return 2 if teases or FURNITURE.kind(text) == "disclaimer" else 0


def _opens_teaser(line: Line) -> bool:
    return (
        _TEASER.match(line.text) is not None or _read_filed(line) is not None or _dated(line.text) is not None
    )


def _dated(text: str) -> NewsDate | None:
    found = read_bare_dateline(text)
    return None if found is None else found.date


def _day_of_year(date: NewsDate) -> int | None:
    return None if date.month is None or date.day is None else date.month * _MONTH + date.day


def _weak_dateline(text: str, line: Line) -> DatelineMatch | None:
    """Read what may be left of a dateline; where the line is short, only a place and a day before a sentence are."""
    if len(line.text) > _SHORTEST_PROSE:
        dateline = read_dateline(line.text, at=line.start)
        bare = dateline or read_bare_dateline(line.text, at=line.start) or _read_country(line)
        return bare or _read_place(text, line)
    if line.text[-1] not in _STOPS or line.text[:3].upper() != line.text[:3]:
        return None
    found = read_bare_dateline(line.text, at=line.start)
    rest = "" if found is None or not (found.places and found.date) else line.text[found.stop :].lstrip()
    return found if rest and not rest[0].isdigit() else None


def _read_country(line: Line) -> DatelineMatch | None:
    """Read a dateline that lost its agency after a country: ``TOKAI, Norlund, April 8 The price of tea``."""
    country = _COUNTRY.match(line.text)
    if country is None:
        return None
    head = f"{country[1]}, "
    shift = country.end() - len(head)
    found = read_bare_dateline(head + line.text[country.end() :], at=line.start + shift)
    if found is None or found.date is None or found.date_words is None:
        return None
    start, stop = found.date_words
    place = line.text[: country.end()].rstrip(" ,")
    return evolve(found, stop=found.stop + shift, places=(place,), date_words=(start + shift, stop + shift))


def _read_filed(line: Line) -> DatelineMatch | None:
    """Read the dateline of a rating agency, which has no dash, or of a partner: ``TOKAI, April 8 (Fitch) The port``, ``May 3 (IFR) -``."""
    found = _FILED.search(line.text, 0, _FILED_REACH)
    if found is None:
        return None
    noted = line.text.startswith(STATEMENT)
    start = len(STATEMENT) + 1 if noted else 0
    head, at = line.text[start : found.start()], line.start + start
    match = read_bare_dateline(head, at=at) or read_bare_dateline(f"{head} - X", at=at)
    if match is None and not head.isupper():
        return None
    return DatelineMatch(
        start=start,
        stop=found.end(),
        places=match.places if match else tuple(head.split("/")),
        date=match.date if match else None,
        agency=found[1] or found[2],
        note=(0, len(STATEMENT)) if noted else None,
    )


def _day(line: Line, *, items: bool = False) -> DatelineMatch | None:
    """Read a dateline of which only the day is left, with but notes and points over it: ``April 4 The port opens``.

    A line over `items` may be but the name of the company they are on.
    """
    found = read_day(line.text) if items or len(line.text) > _SHORTEST_PROSE else None
    if found is None:
        return None
    date = read_date(line.text[: found[0]], at=line.start, language="en")
    return DatelineMatch(start=0, stop=found[1], places=(), date=date)


def _read_place(text: str, line: Line) -> DatelineMatch | None:
    """Read a dateline of which only the place is left: capitals that the text names again in small letters.

    Where the line opens the text, they are enough if they are too long for an abbreviation.
    """
    found = _PLACE.match(line.text) if line.text[-1] in _STOPS else None
    if found is None or found[1].istitle():
        return None
    opens = line.start < _LONGEST_HEADER and len(found[1]) >= _SHORTEST_PLACE
    # The Singapore station has it so.
    opens = opens or found[0].endswith(" : ")
    if not opens and found[1].title() not in text:
        return None
    return DatelineMatch(start=0, stop=found.end(), places=tuple(found[1].split("/")))


def _named_at(text: str) -> list[int]:
    """Return where the agency stands in brackets, in the form the text has, in order."""
    places: list[int] = []
    for opener in _OPENERS:
        place = text.find(opener)
        while place >= 0:
            places.append(place)
            place = text.find(opener, place + len(opener))
        if places:
            break
    return places


def _start(line: Line) -> int:
    return line.start
