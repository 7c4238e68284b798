"""Ranks: 22nd, third, zweite."""

import re

__all__ = ["RANKS", "read_rank"]

_DOTTED = re.compile(r"(\d{1,3})\.(?=\s[^\W\d_])")
_BEFORE_DOTTED = re.compile(
    r"\b(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|ins|jede[rnms]?|sein(?:e[rnms]?)?|ihr(?:e[rnms]?)?|unser(?:e[rnms]?)?)\s\Z",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(\d{1,4})(?:st|nd|rd|th)(?![^\W_])", re.IGNORECASE)

RANKS = {
    word: rank
    for rank, words in enumerate(
        (
            "first erste ersten erster erstes", "second zweite zweiten zweiter zweites",
            "third dritte dritten dritter drittes", "fourth vierte vierten vierter viertes",
            "fifth fünfte fünften fünfter", "sixth sechste sechsten", "seventh siebte siebten", "eighth achte achten",
            "ninth neunte neunten", "tenth zehnte zehnten", "eleventh elfte", "twelfth zwölfte",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
"""Ordinal words to their rank."""


def read_rank(text: str, start: int, *, german: bool = False) -> tuple[int, int] | None:
    """Return the rank that digits at `start` state ("22nd", in German "im 16. Jahrhundert"), and where it stops."""
    found = _DIGITS.match(text, start)
    if found is None and german and _BEFORE_DOTTED.search(text[max(0, start - 8) : start]):
        found = _DOTTED.match(text, start)
    return (int(found[1]), found.end()) if found else None
