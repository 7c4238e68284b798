"""What a number counts: the noun behind it, found by its form and the words around it."""

import re

from newscorpus.comparison._figures.noun_vocabulary import (
    ADJECTIVAL,
    ADJECTIVES,
    GERMAN_STOPS,
    IN_US,
    IRREGULAR,
    STOPS,
)

__all__ = ["counted_noun", "singular"]

_STEP = re.compile(r"(?:\s{1,2}|\s?-\s?)((?:[^\W\d_]|(?<=[^\W\d_])[.’'-](?=[^\W\d_]))+)")
_COMPOUND = re.compile(r"-([^\W\d_]{2,30})(?![^\W\d_])")
_PARTITIVE = re.compile(
    r"\s{1,2}(?:of|von)(?:\s{1,2}(?:the|these|those|his|her|its|their|our|my|your|all)\b|(?=\s))"
)
_ACRONYMS = re.compile(r"[A-Z]{2,5}s")
"""MPs, NGOs."""
_LONGEST_RUN = 6
_NO_PLURALS = ("ss", "us", "is", "’s", "'s", "ous")


def counted_noun(text: str, start: int, *, single: bool, german: bool) -> str | None:
    """Return the singular of the noun that a number ending at `start` counts, or None.

    The first word with a plural's form wins ("11,000 North Korean troops": "troop"); after "one" the first that
    does not look like an adjective; in German the first capital.
    """
    if (compound := _COMPOUND.match(text, start)) and compound[1].lower() not in STOPS:
        return singular(compound[1].lower())
    partitive = _PARTITIVE.match(text, start)
    words = _run(text, partitive.end() if partitive else start, GERMAN_STOPS if german else STOPS)
    if german:
        noun = next((word.lower() for word in words if word[0].isupper()), None)
        return noun and IRREGULAR.get(noun, noun)
    if single and not partitive:
        return _single_noun(words)
    plural = next((word for word in words if _is_plural(word.lower()) or _ACRONYMS.fullmatch(word)), None)
    return singular(plural.lower()) if plural else None


def _run(text: str, at: int, stops: frozenset[str]) -> list[str]:
    """Return the words up to the first that cannot belong to the number's noun phrase."""
    words: list[str] = []
    while len(words) < _LONGEST_RUN and (step := _STEP.match(text, at)):
        word = step[1].lower()
        if (word in stops and step[1] != "US") or word.endswith(("n’t", "n't")):
            break
        words.append(step[1])
        at = step.end()
    return words


def _single_noun(words: list[str]) -> str | None:
    for at, word in enumerate(words):
        low = word.lower()
        if low not in IRREGULAR and _is_plural(low):  # a verb: "one proposal asks", "if one adds"
            return words[at - 1].lower() if at else None
        if not (low in ADJECTIVES or word[0].isupper() or low.endswith(ADJECTIVAL)):
            return low
    return words[-1].lower() if words and not words[-1].lower().endswith("ed") else None


def _is_plural(word: str) -> bool:
    regular = len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURALS)
    return regular or word.endswith("men") or word in IRREGULAR


def singular(noun: str) -> str:
    """Return the singular of an English plural, by rule."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("men"):
        return f"{noun[:-2]}an"
    if noun.endswith("uses") and (noun[:-2] in IN_US or noun.endswith("viruses")):
        return noun[:-2]
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zes")):
        return noun[:-2]
    return noun.removesuffix("s")
