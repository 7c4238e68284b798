"""Numbers that name something instead of counting it: iPhone 11, page 3, 5 Main Street, 555-1234."""

import re

from newscorpus.comparison._figures.calendars import MONTHS
from newscorpus.comparison._figures.noun_vocabulary import word_set

__all__ = [
    "address_end",
    "chain_end",
    "is_label",
    "is_list_mark",
    "is_period",
    "is_pronoun",
    "is_rank",
    "is_version",
    "score_end",
]

_BEFORE = re.compile(r"([^\W\d_](?:[^\W_]|[.'’&-](?=\w))*)(\.?)[ \u00a0-]\Z")
_AFTER = re.compile(r"[ \u00a0-]([^\W\d_]\w*)")
_CHUNK = re.compile(r"\w[\w.,/:@'’=&?%#+-]*")
_CHAIN = re.compile(r"\d+(?:[-–/]\d+){2,40}|\d{3}[. ]\d{3}[-. ]\d{4}|\d{3}-\d{3}[1-9](?!\d)")
_ABROAD = re.compile(r"\d{1,3}(?:[ ()/-]{1,2}\d+){2,40}")
_SCORE = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\w%]|[.,]\d)(?!-)")
_COLONS = re.compile(r"\d{1,3}\s?:\s?\d(?!\d|[.,]\d)|\d{1,2}:[0-5]\d\.\d{1,3}(?!\d)")
"""A score in German, and a time that was run."""
_TEAM_BEFORE, _TEAM_AFTER = re.compile(r"[^\W\d_]{3,}\s\Z"), re.compile(r"\s[^\W\d_]{3,}")
_SET_BEFORE = re.compile(r"\d[-–]\d{1,3}\)?,?\s\(?\Z")
_SET_AFTER = re.compile(r"\)?,?\s\(?\d{1,2}[-–]\d{1,2}(?!\d)")
_CONTEST = re.compile(
    r"\b(?:won|wins?|los[te]|loses|beat|beaten|drew|draw|defeat(?:ed)?|le[ad]d?|trail(?:ed)?|vote[ds]?|ruled|scores?|record|"
    r"down|up|gewann|verlor|siegte|unterlag)\b[^.;]{0,25}\Z",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\s(?:win|victory|defeat|loss|draw|lead|vote|record|down|up|sieg|niederlage)\b", re.IGNORECASE
)
_LINE_START = re.compile(r"(?:\A|\n)[ \t#(]{0,4}\Z")
_REACH = 40

_NAMES = word_set(
    "no nr number numbers page pages chapter section sections article paragraph clause version versions route highway",
    "interstate row gate room flight level phase type grade figure table question episode channel district ward unit",
    "apollo bus line lane platform terminal building suite apartment apt platz rang runde spieltag para paragraphs bundesstraße kapitel seite artikel nummer",
    "absatz windows formula division league tier act part volume vol issue category cat group class stage",
    "war model size mark mk exhibit amendment resolution proposition prop bill title ios android s&p sp p ftse nasdaq dax",
    "dow stoxx russell nikkei asx cac tsx fortune iphone galaxy boeing airbus covid pixel xbox playstation",
)
"""What is numbered rather than counted, and names that a number is part of."""
_FUNCTION_WORDS = word_set(
    "a about above after all almost also an and another any are around as at be because before but by did do does",
    "during each even every exactly first for from had has have he her his i if in into is it its just last least less",
    "like more most nearly next no not of on once one only or other our over overall past per roughly she since so some",
    "than that the their then there these they this those through to top total under until up was we were what when",
    "where which while who will with within without you your auf aus bei bis das dem den der des die ein eine es für",
    "im in ist mit nach nur rund seit sie sind um und unter vom von vor war waren wie zu zum zur über et de",
)
"""Words that are capitalised where a sentence begins and name nothing."""
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
_NOT_COUNTED = word_set("this that the same every any each no which another other right wrong new only")
_SPLIT = word_set("first second other latter better this that last each per final top bottom")
_PLACES = word_set("top bottom final other last first platz rang runde plan number nummer")
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}")
_GROUP = re.compile(r"\bGroup of\s\Z")


def address_end(text: str, start: int) -> int | None:
    """Return where the address or attribute around `start` ends, or None where there is none."""
    head = text[max(0, start - _REACH) : start].rpartition(" ")[2]
    tail = text[start : start + _REACH].partition(" ")[0]
    if not ("@" in head or "://" in head or "www." in head or '="' in head or "@" in tail):
        return None
    chunk = _CHUNK.match(text, start)
    return chunk.end() if chunk else start + 1


def chain_end(text: str, start: int) -> int | None:
    """Return where the telephone number or other chain of digits that begins at `start` ends."""
    abroad = start > 0 and text[start - 1] == "+"
    chain = (_ABROAD if abroad else _CHAIN).match(text, start)
    return chain.end() if chain else None


def score_end(text: str, start: int) -> int | None:
    """Return where the score or the outcome of a vote that begins at `start` ends ("2-0", "lost 0–3")."""
    found = _SCORE.match(text, start)
    if found is None:
        run = _COLONS.match(text, start)
        return run.end() if run else None
    falling = int(found[1]) >= int(found[2])
    before = text[max(0, start - _REACH) : start]
    told = _CONTEST.search(before) or _OUTCOME.match(text, found.end())
    return found.end() if falling or told or _among_teams(text, before, found.end()) else None


def _among_teams(text: str, before: str, stop: int) -> bool:
    """Whether a score stands between two teams, or beside another: "Norway 7-31 Iceland", "6-4 5-7"."""
    if _SET_BEFORE.search(before) or _SET_AFTER.match(text, stop):
        return True
    left, right = _TEAM_BEFORE.search(before), _TEAM_AFTER.match(text, stop)
    named = left is not None and right is not None and left[0][0].isupper() and right[0][1].isupper()
    return named and right is not None and right[0][1:].lower() not in MONTHS


def is_list_mark(text: str, start: int, stop: int) -> bool:
    """Whether a number only numbers its line: "3. Then", "(2) And", or alone between line breaks."""
    if not _LINE_START.search(text[max(0, start - 6) : start]):
        return False
    head, _, rest = text[stop : stop + _REACH].partition("\n")
    alone = head.strip(" \t.):") == "" and (bool(rest) or start > 0)
    return alone or head.startswith((". ", ") ", ".)", ".\t", ")\t"))


def is_label(text: str, start: int, stop: int, *, counts: bool) -> bool:
    """Whether a bare number is part of a name.

    Args:
        text: the whole text.
        start: where the number begins.
        stop: where it ends.
        counts: whether a noun follows that it can count.
    """
    if start and (
        text[start - 1] == "#" or (text[start - 1] in "-–" and text[start - 2 : start - 1].isalpha())
    ):
        return True
    word, abbreviated = _word_before(text, start)
    after = _AFTER.match(text, stop)
    named = bool(word) and not abbreviated and not word.islower() and word.lower() not in _FUNCTION_WORDS
    names_on = after is not None and after[1][0].isupper() and after[1].lower() not in _DAYS
    if word.lower() in _NAMES or _GROUP.search(text[max(0, start - 12) : start]):
        return True
    if counts:
        return named and (names_on or not (word.istitle() or word.isupper()))
    return named or names_on


def is_version(text: str, start: int, stop: int) -> bool:
    """Whether a number with a point names one of several: "version 2.1", "Merrow 1.0"."""
    if not _VERSION.fullmatch(text, start, stop):
        return False
    word, abbreviated = _word_before(text, start)
    low = word.lower()
    named = word.istitle() and not abbreviated and low not in _FUNCTION_WORDS | _DAYS | MONTHS
    return low in _NAMES or named


def is_pronoun(text: str, start: int) -> bool:
    """Whether "one" stands for a noun: "this one", "the same one"."""
    return _word_before(text, start)[0].lower() in _NOT_COUNTED


def is_period(text: str, start: int) -> bool:
    """Whether "half" names a part of a game or a year: "the second half"."""
    return _word_before(text, start)[0].lower() in _SPLIT


def is_rank(text: str, start: int) -> bool:
    """Whether a number word without a noun tells places, not things: "the bottom three"."""
    return _word_before(text, start)[0].lower() in _PLACES


def _word_before(text: str, start: int) -> tuple[str, bool]:
    """Return the word before `start`, and whether a full stop follows it."""
    found = _BEFORE.search(text[max(0, start - _REACH) : start])
    return (found[1], bool(found[2])) if found else ("", False)
