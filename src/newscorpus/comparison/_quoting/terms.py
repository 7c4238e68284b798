"""Words of quotes as they are compared: case, apostrophes, contractions and house spelling folded."""

import re
from functools import lru_cache
from typing import NamedTuple

from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["NEGATIONS", "Term", "terms_of"]

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:[’'][^\W_]+)*")
_ENDS = frozenset(".!?…")
_LONGEST_KNOWN = 500
"""Characters of a quote up to which its terms are kept for the next comparison."""
_SPELLINGS = (
    (re.compile(r"is(e|ed|es|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"ys(e|ed|es|ing)$"), r"yz\1"),
    (re.compile(r"our(s|ed|ing|able|ful|ite|ites|hood|ly)?$"), r"or\1"),
    (re.compile(r"(def|off|lic|pret)ence(s?)$"), r"\1ense\2"),
    (re.compile(r"(cent|theat|met|lit|fib|calib)re(s?)$"), r"\1er\2"),
    (re.compile(r"ll(ed|ing|er|ers)$"), r"l\1"),
)
"""British endings and American ones; that other words fall together does no harm, as both sides are folded."""
_EXPANDED = {"ve": "have", "re": "are", "ll": "will", "m": "am", "t": "not", "d": "would", "s": "is"}
_STEMS = {"ca": "can", "wo": "will", "sha": "shall"}
_PERSONS = wordlist("i you he she it we they that there here what who where how let")
NEGATIONS = wordlist(
    """
    not no never none nobody nothing neither nor nowhere without hardly nicht nichts nie niemals niemand kein keine
    keinen keinem keiner keines ohne pas jamais aucun aucune rien
    """
)


class Term(NamedTuple):
    """One word to compare by; `start` and `stop` place it in the source, `ends` tells that its sentence ends."""

    key: str
    start: int
    stop: int
    ends: bool


def terms_of(said: str, offset: int) -> tuple[Term, ...]:
    """Return the terms of quoted words, which begin at `offset` in the source."""
    return (_known_terms if len(said) <= _LONGEST_KNOWN else _terms)(said, offset)


def _terms(said: str, offset: int) -> tuple[Term, ...]:
    terms: list[Term] = []
    for found in _WORD.finditer(said):
        start, stop = found.span()
        ends = said[stop : stop + 1] in _ENDS
        terms += [Term(key, offset + start, offset + stop, ends) for key in _keys(found[0])]
    if terms:
        terms[-1] = terms[-1]._replace(ends=terms[-1].ends or said[-1] in _ENDS)
    return tuple(terms)


_known_terms = lru_cache(maxsize=1024)(_terms)


@lru_cache(maxsize=8192)
def _keys(word: str) -> tuple[str, ...]:
    lower = word.casefold().replace("’", "'")
    stem, mark, ending = lower.rpartition("'")
    if mark and ending == "t" and stem.endswith("n"):
        stem = stem[:-1]
        return _STEMS.get(stem, stem), "not"
    if mark and ending in _EXPANDED and (ending != "s" or stem in _PERSONS):
        return stem, _EXPANDED[ending]
    if lower == "cannot":
        return "can", "not"
    if len(lower) > 4:
        for ending_of, other in _SPELLINGS:
            lower = ending_of.sub(other, lower)
    return (lower,)
