"""Whether a text is from Reuters: the furniture of its pages, or the manner of its wire."""

import re

from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, read_dateline

_PAGE_MARKS = (
    ("FinancialGovernment SolutionsLegal", "the site menu of reuters.com"),
    ("for-phone-onlyfor-tablet-portrait", "the layout marks of reuters.com"),
    ("Register now for FREE unlimited access to Reuters", "the registration line of reuters.com"),
    ("Register now for FREE unlimited access to reuters", "the registration line of reuters.com"),
)
_PRINCIPLES = "Thomson Reuters Trust Principles"
_STANDARDS = re.compile(r"Our Standards: ?(?:The )?\Z")
_LICENSED = re.compile(r"REUTERS\b[^\n]{0,200}(?:Purchase|Acquire) Licensing Rights")
_STAFF_PAGE = re.compile(r"^[ \t]*Reuters Staff[ \t]*\r?\n\s*\d{1,2} Min Read[ \t]*\r?$", re.MULTILINE)
_PICTURE_DATE = re.compile(
    r"^[ \t]*Reuters / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4}[ \t]*\r?$", re.MULTILINE
)
_COUNTER = re.compile(r"^[ \t]*\d{1,3} / \d{1,3}[ \t]*\r?$", re.MULTILINE)
_PHOTO_CREDIT = re.compile(r"\bREUTERS/\w[^\n]{1,60}$", re.MULTILINE)
_FILED = re.compile(r"[ /\"'“‘.)](?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{2,24}[ /,]{1,2}){1,5}[^()\n]{0,30}\Z")
_DASHED = re.compile(r"[^()\n]{0,24}\) {0,9}(?:-|–|—)")
_CREDITS = re.compile(
    r"\(?(?:[Aa]dditional )?[Rr]eporting [Bb]y [A-Z@(][^\n]{2,600}(?:\n[^\n]{1,200}){0,6}?[;,.) ]\s{0,3}(?:[Ww]riting by [^\n]{2,80})?[Ee]diting [Bb]y [A-Z]"
)
_REACH = 260
_MOST_MENTIONS = 60
_OTHER_WIRES = ("(AP)", "(AFP)", "(dpa)", "(Xinhua)", "(EFE)", "(UPI)", "(ANI)", "(PTI)", "(TASS)", "(Bloomberg)", "(RTTNews)", "(Kyodo)")
_SIGNED = ((" by ", "eporting ", "diting "), (" By ", "eporting ", "diting "))


def match(document: Document) -> Match | None:
    """Claim pages of reuters.com by their furniture, and wire text on any host by its dateline or credits."""
    text = document.text
    named = "euters" in text or "REUTERS" in text
    if named:
        reason = _page_mark(text)
        if reason is not None:
            return Match(Confidence.SIGNATURE, reason)
        if _has_dateline(text):
            return Match(Confidence.TYPICAL, "a dateline of Reuters at the start of a line")
    if "diting " in text and "eporting " in text and _has_credits(text):
        return Match(Confidence.TYPICAL, "the credits of a Reuters story, who reported and who edited it")
    return None


def _page_mark(text: str) -> str | None:
    for mark, reason in _PAGE_MARKS:
        if mark in text:
            return reason
    place = text.find(_PRINCIPLES)
    if place >= 0 and _STANDARDS.search(text, max(0, place - 30), place):
        return "the standards line of reuters.com"
    if "Licensing Rights" in text and _LICENSED.search(text):
        return "the licensing line of Reuters pictures"
    if "Reuters Staff" in text and _STAFF_PAGE.search(text):
        return "the staff byline of reuters.com over its reading time"
    if "Reuters / " in text and _PICTURE_DATE.search(text):
        return "the dates under the pictures of reuters.com"
    if "REUTERS/" in text and _is_picture_series(text):
        return "pictures of Reuters and nothing else, each with its number"
    return None


def _is_picture_series(text: str) -> bool:
    credits = len(_PHOTO_CREDIT.findall(text))
    return credits > 2 and len(_COUNTER.findall(text)) > 2 and credits * 8 > text.count("\n")


def _has_dateline(text: str) -> bool:
    place = -1
    for _ in range(_MOST_MENTIONS):
        place = text.find("(Reuters", place + 1)
        if place < 0:
            return False
        if _DASHED.match(text, place + 8) is None:
            continue
        start = max(text.rfind(end, max(0, place - _REACH), place) for end in "\n\r") + 1 or max(0, place - _REACH)
        line = text[start : place + 60].lstrip()
        found = read_dateline(line)
        if found is not None and found.agency == "Reuters":
            return True
        if _FILED.search(text, max(0, place - 100), place):
            return True
    return False


def _has_credits(text: str) -> bool:
    """Whether a text ends with credits as only Reuters prints them, and is not from another agency."""
    if any(wire in text for wire in _OTHER_WIRES):
        return False
    place = -1
    for _ in range(_MOST_MENTIONS):
        place = text.find("eporting ", place + 1)
        if place < 0:
            return False
        start = place - 1
        before = text[max(0, start - 12) : start].rstrip().rstrip("(").rstrip()
        if (not before or before[-1] in ".!?\"”)\n" or text[start - 1] in "\n(") and _CREDITS.match(text, start):
            return True
    return False
