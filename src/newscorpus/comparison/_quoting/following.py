"""Reporting clauses after a quote: `Scholz said`, `said a spokesman`, `according to NATO`."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import SOURCES, Force, Shape
from newscorpus.comparison._quoting.function_words import DETERMINERS, PRONOUNS
from newscorpus.comparison._quoting.inversions import closing_inversion, inverted
from newscorpus.comparison._quoting.nouns import Noun, noun_ending, noun_starting
from newscorpus.comparison._quoting.report import Report, named_source
from newscorpus.comparison._quoting.subjects import subject_before
from newscorpus.comparison._quoting.verbs import (
    FINITE,
    RELATIVES,
    heard_source,
    is_overheard,
    is_someone,
    is_verb,
)
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Passage, Word, is_sentence_end, stem

__all__ = ["ends_report", "report_after", "report_behind"]

_LONGEST = 60
"""Words that a clause after a quote may have."""
_NEAR = 12
"""Words after a quote among which a verb of no list may stand."""
_CLOSE = 4
"""Words that may part a passive from its quote, the passive included."""
_LINKS = wordlist("as a an the ,")
_PAUSES = frozenset(",—–-")
_SPEECH_ENDS = frozenset(",?!—–-….")
_CLAUSES = wordlist("and but as while when where who which because although though if so")
"""Words that begin a clause and no apposition."""


def report_after(passage: Passage, quote: int, start: int) -> Report | None:
    """Return the clause that follows a quote at once: `“…,” Scholz said`; its sentence begins at `start`."""
    words = passage.words
    place = quote + 1
    paused = place < len(words) and words[place].text in _PAUSES
    if paused:
        place += 1
    if place >= len(words) or words[place].quote >= 0:
        return None
    if words[place].lower == "by" and not paused:
        return _agent(passage, quote, start)
    ending, opens = words[quote].text[-1], not passage.has_words(start, quote)
    stop = _clause_stop(words, place)
    if not (paused or ending in _SPEECH_ENDS or quote == 0):
        return _unmarked(words, place, stop) if opens else None
    if (
        not paused
        and ending in ".!?…"
        and words[place].capital
        and stem(words[place]) in PRONOUNS | DETERMINERS
    ):
        return None
    report = (
        named_source(words, place, stop)
        or (_german_after(words, place, stop) if passage.german and paused else None)
        or inverted(words, place, stop)
        or _plain_clause(words, place, stop, opens, joined=paused or ending == ",")
    )
    if report is None and opens and ending == ",":
        report = _open_clause(words, place, stop)
    if report is not None and not paused and ending == "." and not _closes(words, report, stop):
        return None
    return report


def _agent(passage: Passage, quote: int, start: int) -> Report | None:
    """Read `was called “a gift” by Ida Lund`: a passive before the quote, and whose words they are behind it."""
    words = passage.words
    if quote + 2 >= len(words) or (words[quote + 2].text.islower() and words[quote + 2].text.endswith("ing")):
        return None
    for place in passage.hooks(max(start, quote - _CLOSE), quote):
        cue = words[place].cue
        between = words[place + 1 : quote]
        if (
            cue is None
            or cue.shape is not Shape.PAST
            or cue.force is Force.TURNS
            or any(word.lower not in _LINKS for word in between)
        ):
            continue
        noun = noun_starting(words, quote + 2, _clause_stop(words, quote + 1))
        if noun is not None and is_someone(words, noun):
            return Report(noun, (place, place + 1), Force.SAYS)
    return None


def report_behind(passage: Passage, quote: int, start: int, stop: int) -> Report | None:
    """Return the clause that closes the sentence of a quote: `opened a “box” by calling, Zelensky said.`"""
    words = passage.words
    for place in passage.hooks(quote + 2, stop):
        if words[place - 1].lower in RELATIVES:
            continue
        if (
            words[place].lower in SOURCES
            and words[place - 1].text in _PAUSES
            and not ends_report(words, place - 1)
        ):
            report = named_source(words, place, stop)
            if report is not None:
                return report
        cue = words[place].cue
        if cue is None or cue.force not in (Force.SAYS, Force.TELLS):
            continue
        closing = closing_inversion(words, place, stop)
        if closing is not None:
            return closing
        if cue.shape not in FINITE:
            continue
        noun = subject_before(words, place, quote + 1) if is_verb(words, place, quote + 1) else None
        if noun is not None and noun[0] > quote + 1 and words[noun[0] - 1].text[-1] in _PAUSES:
            return Report(noun, (place, place + 1), cue.force)
    if passage.german:
        from newscorpus.comparison._quoting.german_reports import german_behind

        return german_behind(words, passage.hooks(quote + 1, stop), quote, start, stop)
    return None


def ends_report(words: Sequence[Word], comma: int) -> bool:
    """Tell whether a clause of saying ends before a comma: `he said, according to the Post`."""
    cue = words[comma - 1].cue
    return cue is not None and cue.force is Force.SAYS and cue.shape in FINITE


def _clause_stop(words: Sequence[Word], place: int) -> int:
    """Return where a clause ends, at the next quote unless that stands among its words: wearing a “Vote” badge."""
    stop = place
    while stop < min(len(words), place + _LONGEST) and (words[stop].quote < 0 or words[stop - 1].is_word):
        stop += 1
        if is_sentence_end(words, stop - 1):
            break
    return stop


def _german_after(words: Sequence[Word], place: int, stop: int) -> Report | None:
    from newscorpus.comparison._quoting.german_reports import german_after

    return german_after(words, place, stop)


def _closes(words: Sequence[Word], report: Report, stop: int) -> bool:
    last = max(report.speaker[1], report.cue[1])
    return last >= stop or not words[last].is_word


def _unmarked(words: Sequence[Word], place: int, stop: int) -> Report | None:
    """Read a clause where the mark before it was left out: `“I will buy it” said Nils Lund`."""
    report = inverted(words, place, stop) or _plain_clause(words, place, stop, False, joined=False)
    if report is None or words[report.cue[0]].cue is None:
        return None
    first = words[report.speaker[0]]
    if report.speaker[0] == place:
        return report if stem(first) in PRONOUNS else None
    return report if first.capital else None


def _plain_clause(
    words: Sequence[Word], place: int, stop: int, opens: bool, *, joined: bool
) -> Report | None:
    """Read `Scholz said`; where the quote does not open its sentence, only verbs of saying count."""
    if words[place].lower.endswith("ing") and not words[place].capital:
        return None
    for verb in range(place + 1, stop):
        cue = words[verb].cue
        if (
            cue is None
            or cue.force is Force.NAMES
            or (cue.shape is Shape.GERUND and not is_overheard(words, verb, place))
            or not (opens or cue.force is not Force.JUDGES)
            or not is_verb(words, verb, place)
        ):
            continue
        overheard = cue.shape is Shape.GERUND
        noun = heard_source(words, verb, place) if overheard else subject_before(words, verb, place)
        if noun is not None and noun[0] != place and joined and cue.force in (Force.SAYS, Force.TELLS):
            noun = _before_apposition(words, place, noun, stop)
        if noun is not None and noun[0] == place:
            return Report(noun, (verb, verb + 1), cue.force)
    return None


def _before_apposition(words: Sequence[Word], place: int, noun: Noun, stop: int) -> Noun | None:
    """Return `Jon Hall` of `Jon Hall, editor of the Gazette told the radio`, whose second comma is missing."""
    first = noun_starting(words, place, stop)
    if first is None or not words[place].capital or words[place].lower.endswith("ly"):
        return None
    if stem(words[place]) in PRONOUNS | DETERMINERS or stem(words[noun[0]]) in PRONOUNS:
        return None
    comma = first[1]
    between = words[comma + 1 : noun[1]]
    parted = comma < noun[0] and words[comma].text == "," and words[comma + 1].lower not in _CLAUSES
    return first if parted and not any(word.text in _PAUSES for word in between) else None


def _open_clause(words: Sequence[Word], place: int, stop: int) -> Report | None:
    """Read `“…,” the elated winner bellowed`: after such a comma a verb of any list or none reports."""
    for verb in range(place + 1, min(stop, place + _NEAR)):
        word = words[verb]
        if not word.is_word or word.capital or not word.lower.endswith("ed"):
            continue
        noun = noun_ending(words, verb - 1, place)
        if noun is not None and noun[0] == place and is_someone(words, noun):
            return Report(noun, (verb, verb + 1), Force.SAYS)
    return None
