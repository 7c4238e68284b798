"""The manner of the wire where the agency's name was lost: datelines, slugs, addresses, mastheads."""

import re

from newscorpus_reuters.furniture import VIDEO_MASTHEAD

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_HEADER = re.compile(r"\ufeff?\s{0,16}(?:date \d{4}-\d\d(?:-\d\d)?\s{1,3})?")
_PLACED = re.compile(
    rf"[A-ZÀ-Þ]{{3,20}}(?:[ /,-]{{1,2}}[A-ZÀ-Þ]{{2,20}}){{0,4}},? (?:[A-Z][a-z]{{2,14}},? ){{0,2}}{_MONTH} \d{{1,2}} (?=[\"“]?[A-Z][a-z])"
)
"""A dateline that lost the agency and the dash: ``TOKAI, April 8 The price of tea``."""
_DAY = re.compile(rf"{_MONTH} \d{{1,2}}(?: - ?| )(?=[\"“]?[A-Z])")
"""What is left of a dateline without a place, at the very beginning: ``April 4 The port opens``."""
_SLUG = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|BRIEF|TEXT|TABLE|FACTBOX|TIMELINE|PREVIEW|EXCLUSIVE|ANALYSIS|POLL|SNAPSHOT|PRESS DIGEST"
    r"|DIARY|HIGHLIGHTS|INSTANT VIEW|BREAKINGVIEWS|COLUMN|INTERVIEW|SPECIAL REPORT|INSIGHT|GLOBAL MARKETS|[A-Z]{2,12} STOCKS|FOREX|PRECIOUS)"
    r"(?: \d{1,2})?-)(?=[\w\"'“‘])"
)
"""How headlines of the wire begin: ``UPDATE 2-``, ``RPT-``."""
_MASTHEADS = frozenset((VIDEO_MASTHEAD, "Reuters logo"))
_WITNESSES = ("eporting by ", "ompiled by ", "Reuters", "diting by ")
_ADDRESS = re.compile(r"[(:;/ ][\w.-]{3,60}@(?:thomson)?reuters\.(?:com|net)\b")
_OPENING = 1500
_MOST_LINES = 16


def lost_name(text: str) -> str | None:
    """Return why a text reads like the wire's although no line names the agency as its source, or None."""
    for number, line in enumerate(text[:_OPENING].split("\n", _MOST_LINES)[:_MOST_LINES]):
        found = _HEADER.match(line) if number == 0 else None
        words = (line[found.end() :] if found else line).strip()
        if words[:3].isupper() and not words[3:4].isdigit():
            if _PLACED.match(words):
                return "a dateline as Reuters writes it, without its name"
            if _SLUG.match(words) and any(witness in text for witness in _WITNESSES):
                return "a headline with a slug of the wire"
        elif words in _MASTHEADS:
            return "the masthead of reuters.com"
        elif number == 0 and "Reuters" in text and _DAY.match(words):
            return "what is left of a dateline, in a text that names Reuters"
    if "euters." in text and "@" in text and _ADDRESS.search(text):
        return "the address of a Reuters journalist"
    return None


def read_day(line: str) -> tuple[int, int] | None:
    """Return where the day ends and the text begins in a line that a bare day opens."""
    found = _DAY.match(line)
    return None if found is None else (len(found[0].rstrip(" -")), found.end())
