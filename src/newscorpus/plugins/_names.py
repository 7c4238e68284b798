"""Names as they are printed in credits: words that may belong to one, and phrases that are one."""

import re

from newscorpus.plugins._words import word_set

__all__ = ["is_name", "split_names"]

_PARTICLES = word_set(
    "al and bin binti d da das de del dela della den der di do dos du e el en et for i ibn la las le les los of ten ter "
    "the u und v van vande vom von y zu zum zur & + -"
)
"""Lower-case words inside the names of people and offices."""

_WORD = re.compile(r"(?:[^\W\d_]\.-?){0,6}(?:[^\W\d_][\w'’‘`´\-]{0,40})?\.?")
_TITLES = word_set(
    "jr. sr. dr. st. ste. sgt. cpl. lt. capt. maj. cmdr. pfc. gov. gen. prof. msgt. tsgt. spc. jun. rev."
)
_PREFIXES = word_set("al el de di la le van von")
_ELISIONS = ("al-", "el-", "d'", "d’", "l'", "l’")
_MOST_WORDS = 12
_MOST_LETTERS = 90
_EDGES = " ,;-–"
_BETWEEN = re.compile(r", | and | & | und | et | y | e ")


def is_name(words: str) -> bool:
    """Whether words could be the name of a person or an office, or several names with commas and "and".

    >>> is_name("J.P. Moczul"), is_name("YUSEF MASON"), is_name("Leo van der Ferran"), is_name("He left in May")
    (True, True, True, False)
    """
    if not words or len(words) > _MOST_LETTERS:
        return False
    if words.istitle() and words.replace(" ", "").isalpha() and words.count(" ") < 5:
        return True
    tokens = words.split()
    if not tokens or len(tokens) > _MOST_WORDS or not _is_capital(tokens[0]) or not _is_last(tokens[-1]):
        return False
    return all(_is_word(token) for token in tokens)


def split_names(words: str) -> tuple[str, ...]:
    """Return the names in a list of names.

    >>> split_names("Omar Kader, Pia Lind and Tom Blyth")
    ('Omar Kader', 'Pia Lind', 'Tom Blyth')
    """
    if words.count(" ") < 2 and "," not in words:
        name = words.strip(_EDGES)
        return (name,) if name else ()
    names = (name.strip(_EDGES) for name in _BETWEEN.split(words))
    return tuple(name for name in names if name)


def _is_capital(token: str) -> bool:
    if token.lower() in _PREFIXES:
        return True
    first = token.lstrip("@'’\"“")[:1]
    return first.isalpha() and not first.islower()


def _is_last(token: str) -> bool:
    return token[-1] != "," and not (token.islower() and token in _PARTICLES)


def _is_word(token: str) -> bool:
    if token.lower() in _PARTICLES:
        return True
    bare = token.rstrip(",").strip("\"'“”’()")
    if not bare or (bare[0].islower() and not bare.startswith(_ELISIONS)):
        return False
    if _WORD.fullmatch(bare) is None:
        return False
    return bare[-1] != "." or len(bare) == 2 or bare[-3:-2] == "." or bare.lower() in _TITLES
