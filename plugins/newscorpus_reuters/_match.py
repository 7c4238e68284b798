"""Whether a text is from Reuters: the furniture of its pages, or the manner of its wire."""

import re

from newscorpus.dates import header_date
from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, read_dateline
from newscorpus_reuters._manner import QUOTE, lost_name

_LAYOUT_MARK = "for-phone-onlyfor-tablet-portrait"
_OPENING = 600
_PAGE_MARKS = (
    (re.compile(r"FinancialGovernment SolutionsLegal\Z"), re.compile(r"(?i:Reuters)\sNews\sAgency"), "the site menu of reuters.com"),
    (re.compile(r"Our Standards: ?(?:The )?Thomson \Z"), re.compile(r"Reuters\sTrust\sPrinciples"), "the standards line of reuters.com"),
    (re.compile(r"Register now for FREE unlimited access to \Z"), re.compile(r"[Rr]euters"), "the registration line of reuters.com"),
    (re.compile(r"(?:\A|[\n\r])\s*\Z"), re.compile(r"Reuters\sStaff\s*\n\s*\d{1,2}\sMin\sRead"), "the staff byline of reuters.com over its reading time"),
    (re.compile(r"(?:do not reflect the views|are not those) of \Z"), re.compile(r"Reuters\sNews"), "the line of reuters.com on whose views are expressed"),
    (re.compile(r"produced by the \Z"), re.compile(r"Reuters\sFact\sCheck\steam"), "the line of the Reuters fact checkers"),
    (re.compile(r"© Thomson \Z"), re.compile(r"Reuters\s20\d\d\.\sAll\srights\sreserved\.\sUsers\smay\sdownload"), "the terms of reuters.com"),
    (re.compile(r""), re.compile(r"REUTERS\b[^\n]{0,200}(?:Purchase|Acquire)\sLicensing\sRights"), "the licensing line of Reuters pictures"),
    (
        re.compile(r"(?:\A|[\n\r])\s*\Z"),
        re.compile(r"Reuters\s/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4}"),
        "the dates under the pictures of reuters.com",
    ),
)  # fmt: skip
"""What stands before the agency's name and how it goes on from there, on pages of its own."""
_AFTER = frozenset("NTSF2/")
_TO = "unlimited access to "
"""What a page's own marks have after the name or before it, for a quick look."""
_MOST_NAMES = 200
_BEFORE = 60
_NO_BREAK = "\xa0"
_BLANKS = " \t\ufeff"
_OWN_WORDS = re.compile(
    r"Reuters\s(?:Breakingviews\sis\sthe\sworld['’]s\sleading\ssource|(?:Breakingviews\s)?columnist[.,]\s{1,2}(?:The|His|Her)\s(?:opinions|views)\sexpressed"
    r"|News[.,]\sThe\sopinions\sexpressed|has\snot\sverified\sth(?:is|ese)\sstor(?:y|ies)\sand\sdoes\snot\svouch)"
)
"""What Reuters says of its columnists, and of the stories of others in a press digest."""
_SAYS = frozenset("BNch")
"""How the word after its name begins there, for a quick look."""
_COUNTER = re.compile(r"^[ \t]*\d{1,3} / \d{1,3}[ \t]*\r?$", re.MULTILINE)
_PHOTO_CREDIT = re.compile(r"\bREUTERS/\w[^\n]{1,60}$", re.MULTILINE)
_TWICE = re.compile(r"^([^\n]{1,900}\bREUTERS/[^\n]{2,60})\n\s{0,9}\1", re.MULTILINE)
"""A caption that is printed twice, one right after the other."""
_FILED = re.compile(
    r"(?:\A|[\s.!?\"”’])(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2} \Z|[ /\"'“‘.)](?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{2,24}[ /,]{1,2}){1,5}[^()\n]{0,30}\Z"
)
_DASHED = re.compile(r"[^()\n]{7,40}\)(?:[^\S\n\r]{0,9}(?:-|–|—)|: )")
_CREDITS = re.compile(
    r"\(?(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Cc]ompiled)\s[Bb]y\s{1,3}[A-Z@(][^\n]{2,600}(?:\n[^\n]{1,200}){0,6}?[;,.) ]\s{0,3}(?:[Ww]riting by [^\n]{2,80})?[Ee]diting\s[Bb]y\s{1,6}[A-Z]"
)
_BYLINED = re.compile(
    r"\(By [A-Z][^()\n]{3,200}; ?(?:[Ww]riting [Bb]y [^()\n]{3,80}; ?)?[Ee]diting [Bb]y [A-Z]"
)
"""Credits as a host of mining news prints them: ``(By Pia Lind; Editing by Al Dorn)``."""
_CREDIT_MARKS = ("eporting ", "riting by ", "ompiled by ")
_REACH = 260
_MOST_MENTIONS = 60
_OTHER_WIRES = (
    "(AP)",
    "(AFP)",
    "(dpa)",
    "(Xinhua)",
    "(EFE)",
    "(UPI)",
    "(ANI)",
    "(PTI)",
    "(TASS)",
    "(Bloomberg)",
    "(RTTNews)",
    "(Kyodo)",
)


_HEADER_ENDS = 40
"""Characters within which a corpus header can stand."""


def match(document: Document) -> Match | None:
    """Claim pages of reuters.com by their furniture, and wire text on any host by its dateline or credits."""
    text = document.text.replace(_NO_BREAK, " ")
    if _LAYOUT_MARK in text[:_OPENING]:
        return Match(Confidence.SIGNATURE, "the layout marks of reuters.com")
    loud = _named_at(text, "EUTERS")
    places = _named_at(text, "euters") + loud
    if places:
        reason = _page_mark(text, places, loud)
        if reason is not None:
            return Match(Confidence.SIGNATURE, reason)
        if any(_is_filed(text, place) for place in places):
            return Match(Confidence.TYPICAL, "a dateline of Reuters at the start of a line")
        if any(text[at + 8 : at + 9] in _SAYS and _OWN_WORDS.match(text, at) for at in places):
            return Match(
                Confidence.TYPICAL, "what Reuters says of its columnists or of the stories of others"
            )
    if "diting" in text and _has_credits(text):
        return Match(Confidence.TYPICAL, "the credits of a Reuters story, who reported and who edited it")
    reason = lost_name(text, named=bool(places))
    return None if reason is None else Match(Confidence.TYPICAL, reason)


def _named_at(text: str, letters: str) -> list[int]:
    """Return where the agency is named."""
    places: list[int] = []
    place = text.find(letters)
    while place >= 0 and len(places) < _MOST_NAMES:
        places.append(place - 1)
        place = text.find(letters, place + 6)
    return places


def _page_mark(text: str, places: list[int], loud: list[int]) -> str | None:
    for start in places:
        if text[start + 8 : start + 9] in _AFTER or text[start + 1] == "E" or text.endswith(_TO, 0, start):
            for left, right, reason in _PAGE_MARKS:
                if right.match(text, start) and left.search(text[max(0, start - _BEFORE) : start]):
                    return reason
    if loud and "REUTERS/" in text and _is_picture_series(text):
        return "pictures of Reuters and nothing else, each with its number"
    return None


def _is_picture_series(text: str) -> bool:
    credits = len(_PHOTO_CREDIT.findall(text))
    if credits <= 2 or credits * 8 <= text.count("\n"):
        return False
    edition = "Edition:" in text[:_HEADER_ENDS]
    return edition or len(_COUNTER.findall(text)) > 2 or len(_TWICE.findall(text)) > 2


def _is_filed(text: str, place: int) -> bool:
    """Whether the agency's name at a place belongs to a dateline: in brackets, places before it, a dash after."""
    place -= len("Thomson ") if text[place - 8 : place] == "Thomson " else 0
    dashed = _DASHED.match(text, place) if text[place - 1 : place] == "(" else None
    if dashed is None:
        return False
    start = max(text.rfind(end, max(0, place - _REACH), place) for end in "\n\r") + 1 or max(
        0, place - _REACH
    )
    if start == place - 1 and text.startswith("Reuters)", place):
        return True
    header = header_date(text) if start < _HEADER_ENDS else None
    if header is not None and start < header.span.stop <= place:
        start = header.span.stop
    line = (
        text[start : dashed.end()]
        .rpartition(">")[2]
        .replace(_NO_BREAK, " ")
        .lstrip(_BLANKS)
        .replace("):", ")-")
    )
    if " - news)" in line:
        line = QUOTE.sub("", line)
    found = read_dateline(line + " ")
    if found is not None and found.agency == "Reuters":
        return True
    return _FILED.search(text, max(0, place - 100), place - 1) is not None


def _has_credits(text: str) -> bool:
    """Whether a text ends with credits as only Reuters prints them, and is not from another agency."""
    if any(wire in text for wire in _OTHER_WIRES):
        return False
    if "(By " in text and _BYLINED.search(text) is not None:
        return True
    return any(mark in text and _is_credited(text, mark) for mark in _CREDIT_MARKS)


def _is_credited(text: str, mark: str) -> bool:
    """Whether credits begin with a word, of which `mark` is all but the first letter."""
    place = -1
    for _ in range(_MOST_MENTIONS):
        place = text.find(mark, place + 1)
        if place < 0:
            return False
        start = place - 1
        before = text[max(0, start - 12) : start].rstrip().rstrip("(").rstrip()
        opens = text[start - 1] == "(" or (
            text[start] != "C" and (not before or before[-1] in '.!?"”)\n' or text[start - 1] == "\n")
        )
        if opens and _CREDITS.match(text, start):
            return True
    return False
