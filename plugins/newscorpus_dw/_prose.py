"""Telling headings, ledes and prose apart by how a line ends."""

import re

from newscorpus.plugins import is_name

LONGEST_HEADING = 120
_SHORTEST_HEADING = 3
_STOPS = ".:;,…。।۔።"
_SENTENCE_STOPS = frozenset((*_STOPS, *"?!？！؟"))
_QUESTIONS = ("DW: ", "DW : ", "DW\xa0: ")
"""How a question of an interview begins, which is no heading."""
_CLOSERS = "\"'”’»)]」』"
_BETWEEN_NAMES = re.compile(r" ?[|,] ")
_LONGEST_NAMES, _MOST_WORDS_OF_NAME = 90, 4
_OPENERS = '"“„«'
_INNER = re.compile(r"[.!?…][\"'”’)]{0,2} [\"“„(]?[A-ZÄÖÜÀ-Ý]")
_NO_STOP = re.compile(r"\b(?:[A-Z]|\d{1,2}|Mr|Mrs|Ms|Dr|St|vs|No|Prof|Gen|Lt|Sgt)\. ")
"""Initials, titles, and the ordinals of German dates."""


_FORMULA = re.compile(
    r"(?:\bDW has (?:more|the latest|the details|the story|an overview)\b[^.]{0,40}"
    r"|\bFollow (?:DW|(?:along|the latest) with DW)\b[^.]{0,60}"
    r"|\b(?:Follow|Read|Get) (?:all )?the latest (?:with|from|on|here on) DW\b[^.]{0,40}"
    r"|\bDW (?:rounds up|brings you|sums up|is following|follows|takes a look at)\b[^.]{0,80}"
    r"|\bMore on DW)\.?"
)


def may_be_heading(text: str) -> bool:
    """Whether a line could be a heading: short, and without the stop of a sentence at its end."""
    if not _SHORTEST_HEADING <= len(text) <= LONGEST_HEADING or text[0].islower():
        return False
    last = text[-1]
    if last.isalnum():
        return not _has_inner_stop(text)
    if last in _STOPS:
        return False
    bare = text.rstrip(_CLOSERS)
    if bare[-1:] in _STOPS:
        return False
    if bare[-1:] in ("?", "!") and len(bare) < len(text) and text[0] in _OPENERS:
        return False
    return bare != "" and not text.startswith(_QUESTIONS) and not _has_inner_stop(text)


def is_stopped(text: str) -> bool:
    """Whether a line ends as a sentence does, or leads up to something."""
    return text.rstrip(_CLOSERS)[-1:] in _SENTENCE_STOPS


def _has_inner_stop(text: str) -> bool:
    """Whether a sentence ends inside a line; a question may follow another in a heading."""
    if "." not in text and "…" not in text:
        return False
    for found in _INNER.finditer(text):
        if (
            text[found.start()] not in "!?"
            and _NO_STOP.search(text, max(0, found.start() - 5), found.end()) is None
        ):
            return True
    return False


def holds_sentences(text: str) -> bool:
    """Whether a sentence or a question ends inside a line."""
    return _INNER.search(text) is not None and (_has_inner_stop(text) or "? " in text or "! " in text)


def lede_end(text: str) -> int | None:
    """Return where a lede ends that closes with one of DW's own formulas: "Follow DW for the latest."."""
    if "DW" not in text:
        return None
    ends = [found.end() for found in _FORMULA.finditer(text)]
    return ends[-1] if ends else None


def is_prose(text: str) -> bool:
    """Whether a line is prose for certain: too long for a heading, or with the stop of a sentence."""
    return not may_be_heading(text)


def is_names(text: str, *, alone: bool) -> bool:
    """Whether a line under the heading of an entry holds nothing but who wrote it; `alone` says one name is enough."""
    names = _BETWEEN_NAMES.split(text)
    if len(text) > _LONGEST_NAMES or (len(names) == 1 and not alone):
        return False
    return all(is_name(name) and 2 <= len(name.split()) <= _MOST_WORDS_OF_NAME for name in names)
