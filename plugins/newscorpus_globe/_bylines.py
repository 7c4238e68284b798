"""The lines under a title: who wrote the text, where from, for whom, and when it was published."""

import re

from newscorpus.article import Byline, Credit, Dateline, Photo
from newscorpus.plugins import AGENCIES, DatelineMatch, Line, agency, is_name, read_dateline, split_names
from newscorpus_globe._credits import sourced_credit
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._stamps import is_day, read_stamps
from newscorpus_globe.furniture import HOUSE, MENU, SHARE_BAR, TWO_WORD_PLACES

_LONGEST = 90
_LONGEST_STAMP = 160
_MOST_WORDS = 5
_HOUSE_LINE = re.compile(
    r"(?:Special to|Contributed to|From|Exclusive to)? ?(?:The )?(?:[A-Z][a-z]+[’']s )?Globe (?:and Mail|Staff)(?: (?:Update|Blog|Staff))?\Z",
    re.IGNORECASE,
)
_PLACES = re.compile(r" and |, (?=[A-Z][a-z]+ and )")
_HANDLE = re.compile(r" ?\(@\w{1,30}\)")
_BY = re.compile(r"[Bb]y ([^,(@]{3,60}?)(?:, ([^,.]{3,60}))?\Z")
"""Who wrote, what they are called elsewhere, and what they do: ``By Ada Lind (@adalind), Oslo bureau chief``."""
_MADE_BY = re.compile(
    r"(Story|Stories|Text|Words|Reporting|Graphics?|Photography|Photographs|Photos|Illustrations?|(?:Editorial )?Cartoons?|Videos?)(?: (?:and|&) [a-z]+)? by ",
    re.IGNORECASE,
)
_DRAWN = ("Illustration", "Cartoon", "Editorial")
_FOR_HOUSE = f"/{HOUSE}"
_WRITTEN = frozenset(("story", "stories", "text", "words", "reporting"))
_ROLES = frozenset(
    ("reporter", "writer", "columnist", "editor", "correspondent", "critic", "bureau", "chief", "staff", "producer")
)  # fmt: skip
_FURNITURE = {
    "share line": "share line", "masthead": "source line", "advertisement": "advertisement", "promo": "promo",
}  # fmt: skip


def is_house_line(words: str) -> bool:
    """Whether a line says only that the text is the Globe's own: ``Special to The Globe and Mail``."""
    return len(words) <= _LONGEST // 2 and "lobe" in words and _HOUSE_LINE.match(words) is not None


def is_byline(words: str) -> bool:
    """Whether a line alone could be a byline: a name, a list of names, or an agency."""
    if len(words) > _LONGEST:
        return False
    if words.startswith(("By ", "by ")):
        return is_name(_named(words))
    member = AGENCIES.get(words)
    if (member is not None and "text" in member.roles) or is_house_line(words):
        return True
    many = ", " in words or " and " in words
    return (
        " " in words
        and " the " not in words
        and is_name(words)
        and (many or len(words.split()) <= _MOST_WORDS)
    )


def read_bylines(page: Page, i: int, stop: int) -> int:
    """Cut the lines from `i` that belong under a title; return the index of the first that does not."""
    named = False
    while i < stop:
        line = page.lines[i]
        words = line.text
        following = page.lines[i + 1] if i + 1 < stop else None
        kind = furniture_kind(words)
        if kind is not None and kind not in _FURNITURE:
            break
        if kind is not None:
            page.furniture(line, _FURNITURE[kind])
        elif len(words) > _LONGEST_STAMP:
            break
        elif read_stamps(page, line):
            pass
        elif words[0] == "•" and MENU.kind(words[1:].strip()) is not None:
            page.furniture(line, "menu")
        elif words in SHARE_BAR:
            page.furniture(line, "share line")
        elif is_house_line(words):
            page.furniture(line, "source line")
        elif _read_place(page, line, following, named):
            pass
        elif is_role(words) and named:
            page.furniture(line, "author line")
        elif not named and (offset := glued_house(words)):
            put_byline(page, line.part(0, offset))
            page.furniture(line.part(offset), "source line")
            named = True
        elif is_byline(words):
            put_byline(page, line)
            named = True
        elif read_makers(page, line):
            pass
        else:
            break
        i += 1
    return i


def glued_house(words: str) -> int:
    """Return where the paper begins that is glued to its writer, ``Ada LindThe Globe and Mail``, or 0."""
    name = words.removesuffix(HOUSE)
    return len(name) if name != words and name[-1:].islower() and is_byline(name) else 0


def _named(words: str) -> str:
    """Return the names in a line that may begin with "By"."""
    words = _HANDLE.sub("", words) if "(@" in words else words
    found = _BY.match(words)
    if found is None or not (found[2] is None or is_role(found[2])):
        return words.removeprefix("By ").removeprefix("by ")
    return found[1]


def put_byline(page: Page, line: Line) -> None:
    """Cut a line that is a byline."""
    words = _named(line.text)
    last = page.blocks[-1] if page.blocks else None
    if isinstance(last, Byline) and last.text == line.text:
        # The first is the alternative text of the author's portrait.
        page.furniture(line, "repeat")
        return
    if isinstance(last, Photo) and last.credit is not None and words in last.credit.names:
        page.furniture(line, "repeat")
        return
    name = agency(words)
    if name is None:
        page.put(Byline, line, names=split_names(words))
    else:
        page.put(Byline, line, agencies=(name,))


def read_makers(page: Page, line: Line) -> bool:
    """Cut a line that says who made what: ``Graphics by Ada Lind``.

    Of those who did not write, no name counts; who drew is credited for a picture.
    """
    words = line.text
    if words.startswith("All photos by ") and len(words) <= _LONGEST:
        page.furniture(line, "credit line")
        return True
    sourced = sourced_credit(words)
    if sourced is not None:
        page.put(Photo, line, credit=sourced)
        return True
    found = _makers(words)
    if found is None:
        return False
    names = split_names(words[found.end() :].removesuffix(_FOR_HOUSE))
    if found[1].startswith(_DRAWN):
        agencies = (HOUSE,) if words.endswith(_FOR_HOUSE) else ()
        page.put(Photo, line, credit=Credit(text=words, names=names, agencies=agencies))
    else:
        page.put(Byline, line, names=names if found[1].lower() in _WRITTEN else ())
    return True


def stands_under_title(words: str, following: Line | None) -> bool:
    """Whether a line may stand under a title: a name, an agency, a place, a day, or what somebody does at the paper."""
    if (
        is_byline(words)
        or is_place(words, following)
        or is_role(words)
        or glued_house(words)
        or is_day(words)
    ):
        return True
    return _read_source(words) is not None


def is_place(words: str, following: Line | None, *, named: bool = False) -> bool:
    """Whether a line is a place, with the agency or the house in the line under it: ``Toronto`` / ``Reuters``.

    Two words are rather a name, unless a name has been read or the place is well known.
    """
    if following is None or following.blank_before or len(words) > _LONGEST // 2 or not is_name(words):
        return False
    if agency(following.text) is None and not is_house_line(following.text):
        return False
    known = words in TWO_WORD_PLACES or words.title() in TWO_WORD_PLACES
    capitals = words.isupper() and not is_house_line(following.text)
    return named or " " not in words or known or capitals or words[-1] == "."


def _read_place(page: Page, line: Line, following: Line | None, named: bool) -> bool:
    words = line.text
    found = _read_source(words)
    if found is not None:
        page.put(Dateline, line, places=found.places, agency=_wire(found.agency))
        return True
    if following is None or not is_place(words, following, named=named):
        return False
    page.put(Dateline, line, places=tuple(_PLACES.split(words)), agency=_wire(agency(following.text)))
    return True


def _read_source(words: str) -> DatelineMatch | None:
    """Read a line that is nothing but a place and whom the text is from: ``WASHINGTON — The Globe and Mail``."""
    if len(words) > _LONGEST:
        return None
    found = read_dateline(words)
    if found is not None and found.agency is not None and found.stop == len(words):
        return found
    # The pages of 2010 have their places in small letters.
    place, dash, house = words.partition("—")
    if not dash or not is_house_line(house.strip()) or not is_name(place.strip()):
        return None
    return DatelineMatch(start=0, stop=len(words), places=(place.strip(),), agency=HOUSE)


def _wire(source: str | None) -> str | None:
    return None if source == HOUSE else source


def is_makers(words: str) -> bool:
    """Whether a line says who made what: ``Illustrations by Ada Lind``."""
    return _makers(words) is not None or sourced_credit(words) is not None


def _makers(words: str) -> re.Match[str] | None:
    found = _MADE_BY.match(words) if len(words) <= _LONGEST and " by " in words else None
    return found if found is not None and is_name(words[found.end() :].removesuffix(_FOR_HOUSE)) else None


def is_role(words: str) -> bool:
    """Whether a line says what somebody does at the paper: ``Justice reporter``."""
    return len(words) < _LONGEST // 2 and words.rpartition(" ")[2].lower() in _ROLES
