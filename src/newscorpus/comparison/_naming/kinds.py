"""Kinds of names: which capitalised phrase is a person, which an organisation."""

from attrs import define

from newscorpus.comparison._naming.lexicon import (
    CALENDAR,
    GIVEN,
    JOINERS,
    ORGANISATIONS,
    PLACE_PHRASES,
    PLACES,
    THINGS,
)
from newscorpus.comparison._naming.phrases import Phrase, Token
from newscorpus.comparison._quoting.titles import HONORIFICS, is_office, is_origin
from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["Candidate", "candidates"]

_SOLE = wordlist(
    """
    reuters bloomberg politico cnn bbc deutschlandfunk breitbart google apple amazon microsoft facebook meta twitter
    tesla boeing airbus siemens volkswagen bmw gazprom rosneft wagner hamas hezbollah taliban interpol europol
    greenpeace unicef republicans democrats conservatives tories labour pentagon kremlin senate congress parliament
    bundestag bundesrat bundeswehr bundesregierung bundesbank knesset
    """
)
"""Organisations of one word."""
_NOT_NAMES = wordlist("us uk usa uae u.s u.k ussr eea d.c gdr tv pm am ceo cfo md dna hiv gdp diy faq pdf")
_LONGEST = 4
"""Words of a person's name."""


@define
class Candidate:
    """A mention with what it seems to be: person, organisation or unknown."""

    kind: str
    tokens: list[Token]
    folded: tuple[str, ...] = ()
    """The words it is compared by, once they are worked out."""

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(token.lower for token in self.tokens if token.lower not in JOINERS) or ("",)


def candidates(phrase: Phrase, german: bool) -> list[Candidate]:
    """Return the mentions of people and organisations in a phrase; places and things give none."""
    found = _candidates(phrase, german)
    return [candidate for candidate in found if candidate.kind != "unknown" or not phrase.ordinary]


def _candidates(phrase: Phrase, german: bool) -> list[Candidate]:
    tokens = phrase.tokens
    office = max((at for at, token in enumerate(tokens) if _is_title(token)), default=None)
    if office is None:
        if is_office(phrase.before) and not phrase.ordinary and _is_personal(tokens):
            return [Candidate("person", tokens[:_LONGEST])]
        return _untitled(tokens, german)
    found = [Candidate("organisation", [token]) for token in tokens[:office] if _is_acronym(token)]
    person = _after_office(tokens[office + 1 :])
    if person:
        found.append(Candidate("person", person[:_LONGEST]))
    elif not found and any(token.lower in ORGANISATIONS for token in tokens[:office]):
        found.extend(_untitled(tokens[:office], german))
    return found


def _after_office(rest: list[Token]) -> list[Token]:
    """Return the person named after an office, past `of State` or `of the European Commission`."""
    if rest and rest[0].lower in ("of", "for"):
        given = next((at for at, token in enumerate(rest) if token.lower in GIVEN), None)
        return [] if given is None else rest[given:]
    while rest and (
        rest[0].lower in JOINERS - {"de", "von", "van", "der", "al", "el", "bin", "di", "da", "du"}
    ):
        rest = rest[1:]
    person: list[Token] = []
    for token in rest:
        if token.lower in CALENDAR or (person and token.lower in PLACES):
            break
        person.append(token)
    return person


def _is_personal(tokens: list[Token]) -> bool:
    return len(tokens) > 1 and not any(
        token.lower in ORGANISATIONS
        or token.lower in THINGS
        or is_origin(token.lower)
        or token.lower in PLACES
        for token in tokens
    )


def _untitled(tokens: list[Token], german: bool) -> list[Candidate]:
    words = [token.lower for token in tokens]
    if len(tokens) == 1:
        return _single(tokens[0], german)
    if words[0] in GIVEN and not any(word in ORGANISATIONS for word in words[1:]):
        return [Candidate("person", tokens[:_LONGEST])]
    given = next((at for at, word in enumerate(words[:-1]) if at and word in GIVEN), None)
    if given is not None and not any(word in ORGANISATIONS or word in THINGS for word in words[given:]):
        # `Unlike Hillary Clinton`, `Democrat Hillary Clinton`
        return [Candidate("person", tokens[given:][:_LONGEST])]
    if " ".join(words) in PLACE_PHRASES:
        return []
    if any(word in ORGANISATIONS for word in words) and not german:
        return [Candidate("organisation", tokens)]
    if german or words[-1] in THINGS or all(word in PLACES or is_origin(word) for word in words):
        return []
    if words[0] in PLACES or words[-1] in PLACES or any(_is_acronym(token) for token in tokens):
        return [Candidate("organisation", [token]) for token in tokens if _is_acronym(token)]
    if is_origin(words[0]):
        return []
    plausible = len(tokens) <= _LONGEST and all(token.text[0].isalpha() for token in tokens)
    return [Candidate("unknown", tokens)] if plausible else []


def _single(token: Token, german: bool) -> list[Candidate]:
    if _is_acronym(token) or token.lower in _SOLE:
        return [Candidate("organisation", [token])]
    if (
        token.lower in ORGANISATIONS
        or token.lower in THINGS
        or token.lower in PLACES
        or token.lower in _NOT_NAMES
    ):
        return []
    if (
        is_origin(token.lower)
        or "-" in token.text
        or not token.text.replace("’", "").isalpha()
        or len(token.text) < 3
    ):
        return []
    return [Candidate("unknown", [token])]


def _is_title(token: Token) -> bool:
    lower = token.lower
    return lower in HONORIFICS or is_office(lower) or ("-" in lower and is_office(lower.rpartition("-")[0]))


def _is_acronym(token: Token) -> bool:
    return (
        token.text.isupper()
        and 2 <= len(token.text) <= 6
        and token.text.isalpha()
        and token.lower not in _NOT_NAMES
        and token.lower not in PLACES
    )
