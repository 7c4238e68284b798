"""Whom a byline names: writers, the initials of editors, and the agencies whose reports they used."""

import re

from newscorpus.plugins import agency, split_names

_USED = (
    re.compile(r"(?:\A| )\(?(?:with|mit|avec|con|com) ([^()]{2,60})\)?\Z"),
    re.compile(r" \(([^()]{2,60})\)\Z"),
    re.compile(r"\A([^()|]{2,60})\Z"),
)
"""Agencies behind the names of a byline, in brackets there, or in their place."""
_INVERTED = re.compile(r"\A([^\W\d][\w-]{1,30}), ([^\W\d][\w-]{1,30})\Z")
"""A name as a library has it: "Lind, Pia"."""
_BY = re.compile(
    r"\A(?:By |Interview: |(?:Interview(?: conducted)?|Commentary|Opinion|Compiled) by |Von |Par |Por "
    r"|(?:Article )?[Bb]ased on news reports\b ?)"
)
_FROM = re.compile(r" (?:in|reporting from|aus) [A-Z][\w. -]{2,30}(?: \([\w/]{2,6}\))?\Z")
_BETWEEN_AGENCIES = re.compile(r"[,/]")
_MARKS = re.compile(r"\s*[|/]\s*")
_INITIALS = re.compile(r" ?\(([a-z]{2,4})\)\Z")
_FEWEST_LETTERS = 3
"""Fewer small letters are somebody's initials: "tt" is no agency of Sweden."""


def makers_of(text: str, start: int = 0) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names in a byline, which begin at an offset, and the agencies."""
    stop, agencies = _agencies(text)
    parts = (_name(part.strip()) for part in _MARKS.split(_BY.sub("", text[start:stop])))
    named = [name for part in parts for name in split_names(part)]
    if agencies or (len(named) == 1 and text[-1] != ")"):
        return tuple(named), agencies
    names: list[str] = []
    known: list[str] = []
    for name in named:
        initials = _INITIALS.search(name) if name[-1] == ")" else None
        bare = name if initials is None else name[: initials.start()]
        maker = _agency(bare.removesuffix(" news agency")) if bare else None
        if maker is not None:
            known.append(maker)
        if maker is None and bare:
            names.append(name)
        elif initials is not None:
            names.append(initials[1])
    return tuple(names), tuple(known)


def _name(part: str) -> str:
    """Return names without the place that they wrote from, as readers say them."""
    names, _, place = part.rpartition(", ")
    if " " in names and place.isalpha() and place[0].isupper() and _agency(place) is None:
        part = names
    return _INVERTED.sub(r"\2 \1", _FROM.sub("", part))


def _agency(words: str) -> str | None:
    return None if len(words) < _FEWEST_LETTERS and words.islower() else agency(words)


def _agencies(text: str) -> tuple[int, tuple[str, ...]]:
    """Return where the names of a byline end, and the agencies that it names after them: "with AFP, dpa"."""
    for pattern in _USED:
        found = pattern.search(text)
        if found is not None:
            named = [_agency(name.strip()) for name in _BETWEEN_AGENCIES.split(found[1])]
            known = tuple(name for name in named if name is not None)
            if len(known) == len(named):
                return found.start(), known
    return len(text), ()
