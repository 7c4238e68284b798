"""A reporting clause, and the source that a phrase without a verb names."""

from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.comparison._quoting.cues import SOURCES, Force
from newscorpus.comparison._quoting.nouns import Noun, noun_starting
from newscorpus.comparison._quoting.words import Word

__all__ = ["Report", "named_source"]


class Report(NamedTuple):
    """Who says it and by which words: places among the words of a paragraph."""

    speaker: Noun
    cue: Noun
    force: Force
    direct: bool = False
    """Whether nothing but a mark or `that` stands between the cue and the quote."""


_IN_WORDS = ["in", "the", "words", "of"]


def named_source(words: Sequence[Word], place: int, stop: int) -> Report | None:
    if [word.lower for word in words[place : place + 4]] == _IN_WORDS:
        noun = noun_starting(words, place + 4, stop)
        return None if noun is None else Report(noun, (place, place + 4), Force.SAYS)
    following = SOURCES.get(words[place].lower)
    if following is None:
        return None
    first = place + 1
    if following:
        if first >= stop or words[first].lower != following:
            return None
        first += 1
    noun = noun_starting(words, first, stop)
    if noun is None or (words[place].lower == "so" and noun[1] < stop and words[noun[1]].is_word):
        return None
    return Report(noun, (place, first), Force.SAYS)
