"""Words before or after a number that loosen it."""

import re
from typing import NamedTuple

from newscorpus.comparison._figures.noun_vocabulary import word_set
from newscorpus.comparison._figures.rounding import Lean

__all__ = ["Hedge", "hedge_after", "hedge_before"]

_ENGLISH: dict[Lean, str] = {
    "about": "about|around|approximately|approx|roughly|some|circa|ca|an estimated|estimated|close to|closer to|"
    "close on|something like|getting on for|"
    "in the region of|on the order of|of the order of|~|≈",
    "nearly": "nearly|almost|just under|just below|just short of|a little under|slightly less than|a little less than|"
    "not quite|approaching",
    "slightly above": "just over|just above|slightly more than|a little more than|a little over|slightly over",
    "above": "more than|over|above|upwards of|upward of|at least|a minimum of|minimum of|no fewer than|no less than|"
    "not less than|well over|far more than|in excess of|north of|exceeding|as little as|as few as|>|≥",
    "below": "less than|fewer than|under|below|up to|as many as|as much as|as high as|at most|no more than|"
    "not more than|a maximum of|maximum of|well under|<|≤",
}
_GERMAN: dict[Lean, str] = {
    "about": "etwa|rund|ungefähr|circa|ca|zirka|annähernd|in etwa|gegen|schätzungsweise|~|≈",
    "nearly": "knapp|fast|beinahe|nahezu|an die",
    "slightly above": "gut|etwas mehr als|etwas über",
    "above": "mehr als|über|mindestens|wenigstens|nicht weniger als|weit über|>|≥",
    "below": "weniger als|unter|höchstens|maximal|bis zu|nicht mehr als|<|≤",
}


def _leans(table: dict[Lean, str]) -> dict[str, Lean]:
    return {words: lean for lean, row in table.items() for words in row.split("|")}


_LEANS = {False: _leans(_ENGLISH), True: _leans(_GERMAN)}
_SIGNS = "~≈<>≥≤"
_FILLERS = {"a", "an", "just", "only", "some"}
_QUARRELS = word_set(
    "row rows furore dispute disputes controversy concern concerns debate war battle argument arguments anger fight clash",
    "tension tensions outcry uproar protest protests criticism worry worries fear fears question questions feud talks lawsuit",
    "charges court law trial power control streit",
)
"""What there may be over a number of things, so that "over" is no hedge."""
_LONGEST = 5
"""Words of a hedge."""
_AFTER_NUMBER = re.compile(
    r"(?P<above>\+(?!\d)|-?plus\b|\s(?:or|and|oder) (?:more|mehr)\b)|(?P<below>\s(?:or|oder) (?:less|fewer|weniger)\b)"
    r"|(?P<about>\s(?:or|oder) so\b|-odd\b)"
)
_REACH = 30
"""Characters before a number that a hedge may take."""


class Hedge(NamedTuple):
    """What a number is hedged with, and which way the words lean."""

    words: str
    lean: Lean


def hedge_before(text: str, stop: int, *, german: bool) -> Hedge | None:
    """Read the hedge that ends where a number starts: "nearly ", "more than ", "rund "."""
    before = text[max(0, stop - _REACH) : stop]
    tight = before.rstrip()
    if tight[-1:] and tight[-1] in _SIGNS:
        return Hedge(tight[-1], _LEANS[german][tight[-1]])
    if tight == before:
        return None
    words = before.split()[-_LONGEST - 1 :]
    if len(words) > 1 and words[-1].lower() == "over" and words[-2].lower() in _QUARRELS:
        return None
    return _longest(words, german) or (
        _longest(words[:-1], german) if words and words[-1] in _FILLERS else None
    )


def _longest(words: list[str], german: bool) -> Hedge | None:
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        spelled = " ".join(words[first:]).lstrip("(„“\"‘'—–[").rstrip(".")
        if lean := _LEANS[german].get(spelled.lower()):
            return Hedge(spelled, lean)
    return None


def hedge_after(text: str, start: int) -> Hedge | None:
    """Read the hedge that follows a number at `start`: "+", " or more", " or so"."""
    found = _AFTER_NUMBER.match(text, start)
    if found is None or found.lastgroup is None:
        return None
    leans: dict[str, Lean] = {"above": "above", "below": "below", "about": "about"}
    return Hedge(found[0].strip(" -"), leans[found.lastgroup])
