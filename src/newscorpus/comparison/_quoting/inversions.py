"""Inverted clauses, whose verb stands before whoever says it: `said Lund`, `suggests Lund`, `Said Lund: “…”`."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import Force
from newscorpus.comparison._quoting.function_words import AUXILIARIES, PRONOUNS
from newscorpus.comparison._quoting.nouns import Noun, noun_starting
from newscorpus.comparison._quoting.report import Report
from newscorpus.comparison._quoting.verbs import FINITE, is_someone
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word

__all__ = ["closing_inversion", "inverted", "opening_inversion", "parenthetical"]

_PAUSES = frozenset(",—–-")
_PERFECT = wordlist("a ont avait hat habe haben hatte")
_PLURAL_SAYINGS = wordlist("say add argue warn claim insist explain complain write ask suggest admit")
"""Verbs that may stand bare before several who say it."""
_PLAINEST = wordlist("said says say added wrote writes sagte sagten sagt")
"""Verbs of which only whoever says it can stand behind: said the mayor, against answered the question."""
_DAYS = wordlist("monday tuesday wednesday thursday friday saturday sunday today yesterday")
_NO_INVERSION = wordlist("asked questioned reported offered read cut put hit")
"""Verbs with which a sentence may open otherwise: Asked on Monday, Lund said."""


def closing_inversion(words: Sequence[Word], verb: int, stop: int) -> Report | None:
    """Read `the rules cover every boat, said Mr. Lund.`, the clause that ends the sentence at `stop`."""
    cue = words[verb].cue
    if (
        cue is None
        or cue.force is not Force.SAYS
        or not _may_invert(words, verb)
        or words[verb - 1].text not in _PAUSES
        or verb + 1 >= stop
        or words[verb + 1].lower in _DAYS
    ):
        return None
    noun = noun_starting(words, verb + 1, stop, named=True)
    if noun is None or not is_someone(words, noun) or not _agrees(words, verb, noun):
        return None
    if not _ends_with(words, noun, stop) and not _is_apposition(words, noun, stop):
        return None
    if words[verb].lower not in _PLAINEST and not words[noun[0]].capital:
        return None
    return Report(noun, (verb, verb + 1), Force.SAYS)


def parenthetical(words: Sequence[Word], verb: int, start: int, stop: int) -> Report | None:
    """Read `The rules, suggests Mr. Lund, could help`: an inverted clause between two commas, the sentence's first."""
    cue = words[verb].cue
    if cue is None or cue.force is not Force.SAYS or cue.shape not in FINITE or words[verb - 1].text != ",":
        return None
    if any(word.text in _PAUSES for word in words[start : verb - 1]) or verb + 1 >= stop:
        return None
    noun = noun_starting(words, verb + 1, stop, named=True)
    if noun is None or noun[1] >= stop or words[noun[1]].text != "," or not is_someone(words, noun):
        return None
    return Report(noun, (verb, verb + 1), Force.SAYS)


def opening_inversion(words: Sequence[Word], place: int, quote: int) -> Report | None:
    """Read `Said Ida Lund, “…”`."""
    cue = words[place].cue
    if cue is None or cue.force not in (Force.SAYS, Force.TURNS) or cue.shape not in FINITE:
        return None
    if words[place].lower in _NO_INVERSION:
        return None
    noun = noun_starting(words, place + 1, quote, named=True)
    if noun is None or not words[noun[1] - 1].capital:
        return None
    if noun[1] < quote and words[noun[1]].text not in ",:":
        return None
    return Report(noun, (place, place + 1), Force.SAYS, noun[1] + 1 >= quote)


def inverted(words: Sequence[Word], place: int, stop: int) -> Report | None:
    verb = place
    if words[place].lower in _PERFECT and place + 2 < stop:
        if words[place + 1].cue is None:
            return _perfect(words, place, stop)
        verb += 1
    word, cue = words[verb], words[verb].cue
    says = cue is not None and cue.force is Force.SAYS and _may_invert(words, verb)
    if not says and (word.capital or not word.lower.endswith("ed")):
        return None
    noun = noun_starting(words, verb + 1, stop, named=True)
    if noun is None or not (says or words[noun[0]].capital) or not _agrees(words, verb, noun):
        return None
    return Report(noun, (place, verb + 1), Force.SAYS)


def _may_invert(words: Sequence[Word], verb: int) -> bool:
    cue = words[verb].cue
    return cue is not None and (cue.shape in FINITE or words[verb].lower in _PLURAL_SAYINGS)


def _agrees(words: Sequence[Word], verb: int, noun: Noun) -> bool:
    """Tell whether a bare verb has several subjects behind it: `say the farmers`."""
    if words[verb].lower not in _PLURAL_SAYINGS:
        return True
    last = words[noun[1] - 1].lower
    return (
        (last.endswith("s") and not last.endswith(("’s", "'s")))
        or last in ("police", "people", "they", "we", "others")
        or any(word.lower == "and" for word in words[noun[0] : noun[1]])
    )


def _perfect(words: Sequence[Word], place: int, stop: int) -> Report | None:
    """Read French `a-t-il ajouté` and German `hat Scholz gesagt`."""
    if words[place].lower == "a" and words[place + 1].lower not in PRONOUNS:
        return None
    noun = noun_starting(words, place + 1, stop)
    if noun is None or noun[1] >= stop or words[noun[1]].cue is None:
        return None
    return Report(noun, (noun[1], noun[1] + 1), Force.SAYS)


def _is_apposition(words: Sequence[Word], noun: Noun, stop: int) -> bool:
    """Tell whether a name and what it is end the sentence: `says Jan Hall, president of the town board.`"""
    place = noun[1]
    if not words[noun[0]].capital or place + 1 >= stop or words[place].text != ",":
        return False
    return not any(
        word.lower in AUXILIARIES or (word.cue is not None and word.cue.shape in FINITE)
        for word in words[place + 1 : stop]
    )


def _ends_with(words: Sequence[Word], noun: Noun, stop: int) -> bool:
    """Tell whether nothing but a day comes between a phrase and the end of its sentence."""
    place = noun[1]
    if place + 1 < stop and words[place].lower in ("on", "am"):
        place += 1
    if place < stop and words[place].lower in _DAYS:
        place += 1
    return place >= stop or (place == stop - 1 and not words[place].is_word)
