"""Names folded so that spellings, titles and parts of one name compare equal."""

import re
import unicodedata
from functools import lru_cache

from newscorpus.comparison._naming.lexicon import COMMON, JOINERS
from newscorpus.comparison._quoting.function_words import DETERMINERS
from newscorpus.comparison._quoting.titles import HONORIFICS, OFFICES, is_origin

__all__ = ["folded", "initials", "name_core", "same_person"]

_WORD = re.compile(r"[^\W_]+(?:[’'\-.][^\W_]+)*")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Return a word so that transliterations of it mostly agree: Zelenskyy, Zelenskiy, Zelensky."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    plain = _TWICE.sub(
        r"\1", plain.replace("iy", "y").replace("ij", "y").replace("yj", "y").replace("ii", "y")
    )
    return plain[:-1] + "y" if plain.endswith("i") and len(plain) > 4 else plain


def initials(words: tuple[str, ...]) -> str:
    """Return the first letters of the words of an organisation's name."""
    return "".join(word[0] for word in words if word not in JOINERS and word not in COMMON)


def name_core(text: str) -> tuple[str, ...]:
    """Return the folded words of a name without honorifics, titles, articles and origins.

    `Mr. Scholz`, `Scholz` and `Chancellor Scholz` have the same core; `a German official` has none.
    """
    core = []
    for found in _WORD.finditer(text):
        word = found.group()
        for ending in ("’s", "'s"):
            word = word.removesuffix(ending)
        lower = word.lower()
        if not word or not word[0].isupper() or lower in HONORIFICS or lower in OFFICES:
            continue
        if lower in DETERMINERS or lower in COMMON or is_origin(lower) or lower in JOINERS:
            continue
        core.append(folded(word))
    return tuple(core)


def same_person(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two folded names can be one person's: same surname, and given names that agree."""
    if not left or not right or left[-1] != right[-1]:
        return False
    if len(left) == 1 or len(right) == 1:
        return True
    one, other = left[0], right[0]
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def same_voice(left: str | None, right: str | None) -> bool | None:
    """Tell whether two speakers as printed are the same; None where the words do not tell.

    Names decide. A pronoun, a description or an organisation's initials beside a name decide nothing.
    """
    if left is None or right is None:
        return None
    one, other = name_core(left), name_core(right)
    if not one or not other:
        return True if left.casefold() == right.casefold() else None
    if same_person(one, other) or (one[-1] != other[-1] and set(one) & set(other)):
        return True
    if any(word.isupper() and len(word) > 1 for word in _WORD.findall(left) + _WORD.findall(right)):
        return None
    return False
