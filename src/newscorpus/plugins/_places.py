"""Places as datelines print them: in capitals, or with a capital each."""

import re

from newscorpus.plugins._sentences import is_abbreviation
from newscorpus.plugins._words import word_set

__all__ = [
    "LONGEST_PLACES",
    "PLACE_WORD",
    "SHORTEST_PLACE",
    "are_places",
    "capitals_end",
    "is_capitals",
    "split_places",
]

LONGEST_PLACES = 90
SHORTEST_PLACE = 3
PLACE_WORD = re.compile(r"[^\s/,()]+")
_MOST_WORDS = 12
_CAPITALS = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]|[ .'’/-]{1,2}(?=[^\W\d_a-zß-öø-ÿ])|\.(?=,)){1,59}"
)
_INSIDE = word_set(
    "de do da dos das del della di du des la le les el al an am a of the and y e und et on upon near im in der den bei sur "
    "sous lez aboard off outside"
)
"""Lower-case words inside the names of places."""


def capitals_end(line: str) -> int:
    """Return where the words in capitals that open a line end."""
    found = _CAPITALS.match(line)
    if found is None:
        return 0
    stop = found.end()
    if line[stop : stop + 1].isalnum():
        stop = max(line.rfind(mark, 0, stop) for mark in " /-")
    return max(stop, 0)


def is_capitals(word: str) -> bool:
    """Whether a word is printed in capitals, as a place would be and initials are not."""
    return len(word) >= SHORTEST_PLACE and word.isupper() and "." not in word and word != "III"


def are_places(text: str) -> bool:
    """Whether a text could name places: few words, each with a capital but for such as "de" and "upon"."""
    if len(text) > LONGEST_PLACES or not text[0].isalpha():
        return False
    words = PLACE_WORD.findall(text)
    return 0 < len(words) <= _MOST_WORDS and all(map(_is_place_word, words)) and not words[-1].islower()


def _is_place_word(word: str) -> bool:
    if word[-1] == "." and not (is_abbreviation(word) or len(word) <= 6):
        return False
    return (
        word[0].isupper()
        or word in _INSIDE
        or word[:2] in ("d'", "d’", "l'", "l’")
        or not (word[0].islower() or word[0].isdigit())
    )


def split_places(places: str) -> tuple[str, ...]:
    """Return the places that slashes part, white space folded: ``("KYIV", "NEW YORK")``."""
    names = (" ".join(place.split()).strip(" ,") for place in places.split("/"))
    return tuple(name for name in names if name)
