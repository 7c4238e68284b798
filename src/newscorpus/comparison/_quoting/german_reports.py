"""Reporting clauses in German: behind a quote, around it, before its colon, and sources without a verb."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import Force
from newscorpus.comparison._quoting.german import (
    AUXILIARIES,
    OBLIQUE,
    READS,
    german_subject,
    is_fronted,
    may_be_verb,
    nominative,
    noun_at,
    place_named,
    subject_behind,
    subject_somewhere,
)
from newscorpus.comparison._quoting.nouns import noun_starting
from newscorpus.comparison._quoting.report import Report
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word

__all__ = ["german_after", "german_behind", "german_label", "german_source"]

_NO_VERBS = wordlist(
    "der die das dem den des wie so und oder aber sondern als dass weil denn wenn was wo welche nicht seit mit"
)
_SOURCES = wordlist(
    """
    angaben angabe ansicht meinung auffassung worten aussage aussagen einschätzung darstellung informationen
    berichten bericht überzeugung äußerungen
    """
)
_VIEWS = wordlist("meinung ansicht auffassung überzeugung")
_HOLDS = wordlist("ist sind war waren vertritt vertrat")
_PASSIVES = wordlist("wird werden wurde wurden")
_REACH = 8
"""Words before a colon among which its source is looked for."""


def german_after(words: Sequence[Word], place: int, stop: int) -> Report | None:
    """Read the clause behind „…“ and a comma, whatever its verb: `begründet das Gericht sein Urteil`."""
    verb = words[place]
    reports = verb.cue is not None and verb.cue.force in (Force.SAYS, Force.JUDGES)
    if (
        not verb.is_word
        or verb.capital
        or verb.lower in _NO_VERBS | AUXILIARIES
        or not (reports or may_be_verb(verb))
    ):
        return None
    reads = verb.lower in READS
    noun = place_named(words, place + 1, stop) if reads else subject_behind(words, place, stop)
    return None if noun is None else Report(noun, (place, place + 1), Force.SAYS)


def german_behind(
    words: Sequence[Word], hooks: Sequence[int], quote: int, start: int, stop: int
) -> Report | None:
    """Read the verb that ends a clause around a quote: `hat den Plan als „falsch“ bezeichnet`, `Von „Eis“ sprach Lund`."""
    for place in hooks:
        cue = words[place].cue
        if cue is None or cue.force not in (Force.SAYS, Force.JUDGES):
            continue
        finite = next((at for at in range(place - 1, start - 1, -1) if words[at].lower in AUXILIARIES), None)
        if finite is None:
            noun = subject_behind(words, place, stop) if is_fronted(words, start, place) else None
        elif words[finite].lower in _PASSIVES:
            agent = next((at for at in range(start, place) if words[at].lower in ("von", "vom")), None)
            noun = None if agent is None else noun_starting(words, agent + 1, stop)
        elif finite > quote:
            noun = subject_behind(words, finite, stop)
        else:
            noun = german_subject(words, finite, start, stop)
        if noun is not None:
            return Report(noun, (place, place + 1), cue.force)
    return None


def german_label(words: Sequence[Word], colon: int, start: int) -> Report | None:
    """Read a clause that a colon ends before a quote, whatever its verb: `Dabei griff sie auch Lund an:`."""
    for place in range(max(start, colon - _REACH), colon):
        if words[place].lower == "so" and place > start and words[place - 1].text in ",–—":
            noun = noun_at(words, place + 1, colon)
            return None if noun is None else Report(noun, (place, place + 1), Force.SAYS, True)
    dash = next(
        (at for at in range(colon - 1, max(start, colon - _REACH), -1) if words[at].text in "–—"), colon
    )
    if dash + 1 < colon and all(_is_in_label(word) for word in words[dash + 1 : colon]):
        # `Titel in Oslo – Trainerin Lund: „…“`
        return Report((dash + 1, colon), (colon, colon + 1), Force.SAYS, True)
    if is_fronted(words, start, colon):
        noun = subject_somewhere(words, start, colon)
    else:
        noun = nominative(words, start, colon)
    return None if noun is None else Report(noun, (colon, colon + 1), Force.SAYS, True)


def _is_in_label(word: Word) -> bool:
    return word.is_word and (word.capital or word.lower in ("der", "des", "von", "van", "zu"))


def german_source(words: Sequence[Word], start: int, stop: int) -> Report | None:
    """Read `nach Angaben der Feuerwehr`, `laut Lund`, `Lund zufolge`, `Lund ist der Ansicht` anywhere in a sentence."""
    for place in range(start, stop):
        lower = words[place].lower
        report = None
        if lower == "nach":
            report = _by_account(words, place, stop)
        elif lower in ("laut", "gemäß") and place + 1 < stop:
            noun = noun_starting(words, place + 1, stop)
            report = None if noun is None else Report(noun, (place, place + 1), Force.SAYS)
        elif lower == "zufolge" and place > start and words[place - 1].capital:
            report = Report((_back(words, place - 1, start), place), (place, place + 1), Force.SAYS)
        elif lower in _VIEWS and place > start and words[place - 1].lower == "der":
            finite = next((at for at in range(place - 1, start - 1, -1) if words[at].lower in _HOLDS), None)
            noun = None if finite is None else german_subject(words, finite, start, stop)
            report = None if noun is None else Report(noun, (place, place + 1), Force.SAYS)
        if report is not None:
            return report
    return None


def _by_account(words: Sequence[Word], place: int, stop: int) -> Report | None:
    at = place + 1
    if at < stop and words[at].lower in ("den", "eigenen", "der", "dem"):
        at += 1
    if at >= stop or words[at].lower not in _SOURCES:
        return None
    after = at + 1 + (at + 1 < stop and words[at + 1].lower == "von")
    noun = noun_starting(words, after, stop) if after < stop else None
    return Report(noun or (at, at + 1), (place, at + 1), Force.SAYS)


def _back(words: Sequence[Word], last: int, start: int) -> int:
    """Return where the phrase that ends with the capital at `last` begins."""
    while last > start and (words[last - 1].capital or words[last - 1].lower in OBLIQUE | {"der"}):
        last -= 1
    return last
