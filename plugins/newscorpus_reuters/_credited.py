"""Who is named in credits, and credits that were typed in haste."""

import re

from newscorpus.plugins import SignOffMatch, is_name

_STATES = frozenset(
    name.strip()
    for name in """
    New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota | Rhode Island | South Carolina |
    South Dakota | West Virginia | British Columbia | Nova Scotia | New Brunswick | Northern Ireland | South Africa |
    South Korea | Saudi Arabia | Puerto Rico | New Zealand | United Arab Emirates
    """.split("|")
)
"""States and countries of two words, which stand after a place: ``in Tokai, New Jersey``."""
_MARKS = re.compile(r" ?[/&] ?| and\Z")
_ODD = re.compile(r"[/&\d]| of | and$| Unit$|Correspondent ", re.MULTILINE)
_TELEPHONE = re.compile(r"[ +\d()-]+\Z")
_OF_HOUSE = re.compile(r" of [A-Z].*\Z")
_OPENERS = frozenset(
    ("Rep", "rep", "Add", "add", "Fur", "Wri", "wri", "Edi", "edi", "Pol", "Com", "com", "Ass", "Cre", "By ")
)
_LOOSE = re.compile(
    r"[a-z]?\((?P<words>(?:(?:[Ff]urther |[Aa]dditional )?(?:[Rr]eporting|[Rr]eport|[Ww]riting|[Ee]diti?ng|[Pp]olling)|[Cc]ompiled|Assembled|Created|Editor|By)"
    r" (?:by |By |from )?[A-ZÀ-Þ][^()]{3,500})(?:\)?[.;,]?|\))\Z"
)
"""Credits whose bracket tells them, though a word is missing or odd in them: ``(Additional reporting Pia Lind)``."""
_DASHED = re.compile(r"-- (?P<words>(?:Additional r|R|With r)eporting by [A-ZÀ-Þ][^.;]{3,150})\Z")
_CUE = re.compile(
    r"\b(?:(?:[Ww]ith )?(?:[Ff]urther |[Aa]dditional )?(?:[Rr]eporting|[Rr]eport|[Ww]riting|[Ee]diting|[Ee]ditng|[Dd]esking|[Pp]olling|[Aa]nalysis|[Cc]ompiled|[Aa]ssembled|Created|Editor|By)"
    r"(?: by| By| to| from)?)\b:?"
)
_BETWEEN = re.compile(r"[;,()/&]| and |(?<=[a-z])\. ")
_PLACE = re.compile(r" (?:in|at|from|via|of|on) .*\Z")
_DESKS = re.compile(r"\b(?:[Tt]eams?|[Dd]esks?|[Nn]ewsrooms?|[Bb]ureaux?|[Bb]ureaus|[Ss]taff|Unit)\b")
_LONGEST = 600
_SPACED = re.compile(r"\S+ ").match
_STOPS = '.!?"”)>'


def clean_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of people: those apart that a stroke joins, and none that is a state, a desk or a number."""
    if _ODD.search("\n".join(names)) is None and _STATES.isdisjoint(names) and all(map(_SPACED, names)):
        return names
    found: list[str] = []
    for name in names:
        for piece in _MARKS.split(name) if _is_odd(name) else (name,):
            bare = _OF_HOUSE.sub("", _TELEPHONE.sub("", piece)).rpartition("Correspondent ")[2]
            if bare and bare not in _STATES and bare != "Jr" and not bare.endswith(" Unit"):
                found.append(bare)
    return tuple(dict.fromkeys(found))


def _is_odd(name: str) -> bool:
    return " " not in name or name in _STATES or _ODD.search(name) is not None


def find_loose(text: str) -> SignOffMatch | None:
    """Find credits in brackets, or behind dashes, that nothing but their first words tell."""
    start = text.rfind("(", max(0, len(text) - _LONGEST))
    if start >= 0 and text[start + 1 : start + 4] in _OPENERS:
        start -= start > 0 and text[start - 1].isalpha()
        found = _LOOSE.match(text, start)
    elif text[-1:].isalpha() and (start := text.rfind("-- ", max(0, len(text) - _LONGEST))) >= 0:
        found = _DASHED.match(text, start)
    else:
        return None
    if found is None or text[:start].rstrip()[-1:] not in _STOPS:
        return None
    words = found["words"]
    pieces = [_PLACE.sub("", piece.strip()) for piece in _BETWEEN.split(_CUE.sub(";", words.rstrip(".")))]
    names = [piece for piece in pieces if " " in piece and is_name(piece) and not _DESKS.search(piece)]
    if not names and not _DESKS.search(words):
        return None
    house = ("Reuters",) if "Reuters " in words else ()
    return SignOffMatch(
        start=found.start(), stop=len(text), names=tuple(dict.fromkeys(names)), agencies=house
    )
