"""Ranks: 22nd, third, zweite."""

import re

from newscorpus.comparison._figures.noun_vocabulary import word_set

__all__ = ["RANKS", "read_rank"]

_DOTTED = re.compile(r"(\d{1,3})\.(?=\s[^\W\d_])")
_BEFORE_DOTTED = word_set(
    "der die das den dem des im am zum zur vom beim ins jeder jede jedes jedem jeden sein seine seiner seinem seinen",
    "ihr ihre ihrer ihrem ihren unser unsere unserer unserem unseren",
)
"""Words before a German rank: what follows them cannot be the end of a sentence."""
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
    if found is None and german:
        before = text[max(0, start - 12) : start].split()
        found = _DOTTED.match(text, start) if before and before[-1].lower() in _BEFORE_DOTTED else None
    return (int(found[1]), found.end()) if found else None
