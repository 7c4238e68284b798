"""Bylines: who wrote a story, or that nobody says."""

import re

from newscorpus.plugins import is_name, split_names

_OPENINGS = ("By ", "BY ", "by ", "Written by ", "Por ", "Par ", "Von ", "Di ")
_LOST = re.compile(r"By[ ,]*(?:and)?[ ,]*\Z")
_AFTER_NAMES = re.compile(
    r"(?: ?[,|•] ?(?:Thomson )?(?:Reuters|REUTERS)\b.*| \| .*| (?:in|at|for) [A-Z].*| - .*)\Z"
)
_HOUSES = {"reuters": "Reuters", "thomson reuters": "Reuters", "by reuters": "Reuters", "reuters news": "Reuters", "reuters staff": "Reuters Staff",
           "by reuters staff": "Reuters Staff", "reuters editorial": "Reuters Editorial", "thomson reuters foundation": "Thomson Reuters Foundation"}  # fmt: skip
_ROLE = re.compile(
    r" ?, (?:[A-Z&][\w&.'’-]{0,20} |[a-z]{2,15} ){0,5}(?:[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Rr]eporter|[Aa]nalyst)\b.{0,40}\Z"
)
"""What an author is, after the name: ``, Asia auto correspondent``."""
_HOUSE = " Reuters"
"""What a host puts after the name of each who contributed."""
_LONGEST = 200
_LONGEST_BARE = 80


def read_byline(text: str) -> tuple[str, ...] | None:
    """Return the names of a byline, none where its names were lost ("By and"), or None where it is no byline."""
    if len(text) > _LONGEST:
        return None
    house = _HOUSES.get(text.lower())
    if house is not None:
        return (house,)
    if _LOST.match(text):
        return ()
    if not text.startswith(_OPENINGS):
        named = text[: -len(_HOUSE)] if text.endswith(_HOUSE) else ""
        return split_names(named) if named and is_bare_name(named) else None
    words = _AFTER_NAMES.sub("", text.removeprefix("Written ").partition(" ")[2]).strip(" ,;:")
    if "," in words or "  " in words:
        words = " ".join(_ROLE.sub("", words).replace(" ,", ",").split())
    return split_names(words) if is_name(words) else None


def is_bare_name(text: str) -> bool:
    """Whether a line could be a byline without "By": a few names and nothing else."""
    words = text.split()
    return (
        2 <= len(words) <= 12
        and len(text) <= _LONGEST_BARE
        and (len(words) <= 4 or "," in text)
        and is_name(text)
    )
