"""Reporting clauses: `Scholz said`, `said a spokesman`, `according to NATO` around a quote."""

from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.comparison._quoting.cues import SAYINGS, SOURCES, Force, Shape
from newscorpus.comparison._quoting.nouns import DETERMINERS, PRONOUNS, Noun, noun_ending, noun_starting
from newscorpus.comparison._quoting.subjects import first_subject, subject_before
from newscorpus.comparison._quoting.titles import OFFICES
from newscorpus.comparison._quoting.verbs import (
    FINITE,
    RELATIVES,
    gives_name,
    is_someone,
    is_verb,
    subject_of,
)
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Passage, Word, is_sentence_end, stem

__all__ = ["Report", "report_after", "report_before", "report_behind", "report_in"]

_LONGEST = 60
"""Words that a clause after a quote may have."""
_TRIED = 10
"""Cues before a quote that are looked at."""
_PAUSES = frozenset(",—–-")
_SPEECH_ENDS = frozenset(",?!—–-….")
_PERFECT = wordlist("a ont avait hat habe haben hatte")
_POSSESSIVES = wordlist("his her their its our my your")
_AFTER_SAYING = frozenset((":", ",", "—", "that", "of", "to", "about", "as", "on", "in"))
_WORDINGS = wordlist(
    """
    phrase term word words slogan mantra chant chants motto refrain line label
    """
)
_CONJUNCTIONS = wordlist("and but while whereas und aber et mais")


class Report(NamedTuple):
    """Who says it and by which words: places among the words of a paragraph."""

    speaker: Noun
    cue: Noun
    force: Force
    direct: bool = False
    """Whether nothing but a mark or `that` stands between the cue and the quote."""


def report_after(passage: Passage, quote: int) -> Report | None:
    """Return the clause that follows a quote at once: `“…,” Scholz said`, `“…,” said a spokesman`."""
    words = passage.words
    place = quote + 1
    paused = place < len(words) and words[place].text in _PAUSES
    if paused:
        place += 1
    if place >= len(words) or words[place].quote >= 0:
        return None
    ending = words[quote].text[-1]
    if not (paused or ending in _SPEECH_ENDS or quote == 0):
        return None
    if (
        not paused
        and ending in ".!?…"
        and words[place].capital
        and stem(words[place]) in PRONOUNS | DETERMINERS
    ):
        return None
    stop = _clause_stop(words, place)
    report = (
        _named_source(words, place, stop)
        or _inverted(words, place, stop)
        or _plain_clause(words, place, stop)
    )
    if report is not None and not paused and ending == "." and not _closes(words, report, stop):
        return None
    return report


def report_behind(passage: Passage, quote: int, stop: int) -> Report | None:
    """Return the clause that closes the sentence of a quote: `opened a “box” by calling, Zelensky said.`"""
    words = passage.words
    for place in passage.hooks(quote + 2, stop):
        if words[place].lower in SOURCES and words[place - 1].text in _PAUSES:
            report = _named_source(words, place, stop)
            if report is not None:
                return report
        cue = words[place].cue
        if cue is None or cue.force is not Force.SAYS or cue.shape not in FINITE:
            continue
        noun = subject_before(words, place, quote + 1)
        if noun is not None and noun[0] > quote + 1 and words[noun[0] - 1].text[-1] in _PAUSES:
            return Report(noun, (place, place + 1), cue.force)
    return None


def report_before(passage: Passage, quote: int, start: int, known: dict[int, Report]) -> Report | None:
    """Return the clause before a quote in its sentence; `known` has clauses already read, by the cue's place."""
    words, nearest = passage.words, None
    for place in passage.hooks(start, quote)[: -_TRIED - 1 : -1]:
        report = known.get(place) or _report_at(passage, place, start, quote)
        if report is None:
            continue
        if nearest is None:
            nearest = report
            if report.direct or not _yields(words, report):
                break
        elif report.force in (Force.SAYS, Force.TELLS) and not _starts_anew(words, place, nearest.speaker[0]):
            return report
    return nearest or _label(words, quote, start)


def report_in(passage: Passage, start: int, stop: int) -> Report | None:
    """Return the clause of a sentence that may introduce a quote in the next one."""
    judged = None
    for place in passage.hooks(start, stop)[: -_TRIED - 1 : -1]:
        report = _report_at(passage, place, start, stop)
        if report is not None:
            if report.force in (Force.SAYS, Force.TELLS):
                return report
            judged = judged or report
    return judged


def _yields(words: Sequence[Word], report: Report) -> bool:
    """Tell whether words are rather those of an outer clause: `she said he wants to “…”`."""
    return report.force not in (Force.SAYS, Force.TELLS) or stem(words[report.speaker[0]]) in PRONOUNS


def _starts_anew(words: Sequence[Word], outer: int, inner: int) -> bool:
    """Tell whether a main clause begins between an outer cue and an inner subject: `…, but Putin wants`."""
    return any(
        words[place].lower in _CONJUNCTIONS
        or (words[place].text in ",;—" and words[place + 1].lower not in RELATIVES)
        for place in range(outer + 1, inner)
    )


def _clause_stop(words: Sequence[Word], place: int) -> int:
    stop = place
    while stop < min(len(words), place + _LONGEST) and words[stop].quote < 0:
        stop += 1
        if is_sentence_end(words, stop - 1):
            break
    return stop


def _closes(words: Sequence[Word], report: Report, stop: int) -> bool:
    last = max(report.speaker[1], report.cue[1])
    return last >= stop or not words[last].is_word


def _named_source(words: Sequence[Word], place: int, stop: int) -> Report | None:
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


def _inverted(words: Sequence[Word], place: int, stop: int) -> Report | None:
    verb = place
    if words[place].lower in _PERFECT and place + 2 < stop:
        if words[place + 1].cue is None:
            return _perfect(words, place, stop)
        verb += 1
    word, cue = words[verb], words[verb].cue
    says = cue is not None and cue.force is Force.SAYS and cue.shape in FINITE
    if not says and (word.capital or not word.lower.endswith("ed")):
        return None
    noun = noun_starting(words, verb + 1, stop, named=True)
    if noun is None or not (says or words[noun[0]].capital):
        return None
    return Report(noun, (place, verb + 1), Force.SAYS)


def _perfect(words: Sequence[Word], place: int, stop: int) -> Report | None:
    """Read French `a-t-il ajouté` and German `hat Scholz gesagt`."""
    if words[place].lower == "a" and words[place + 1].lower not in PRONOUNS:
        return None
    noun = noun_starting(words, place + 1, stop)
    if noun is None or noun[1] >= stop or words[noun[1]].cue is None:
        return None
    return Report(noun, (noun[1], noun[1] + 1), Force.SAYS)


def _plain_clause(words: Sequence[Word], place: int, stop: int) -> Report | None:
    if words[place].lower.endswith("ing") and not words[place].capital:
        return None
    for verb in range(place + 1, stop):
        cue = words[verb].cue
        if (
            cue is None
            or cue.force is Force.NAMES
            or cue.shape is Shape.GERUND
            or not is_verb(words, verb, place)
        ):
            continue
        noun = subject_before(words, verb, place)
        if noun is not None and noun[0] == place:
            return Report(noun, (verb, verb + 1), cue.force)
    return None


def _report_at(passage: Passage, place: int, start: int, quote: int) -> Report | None:
    words = passage.words
    word = words[place]
    if word.lower in SOURCES:
        return _named_source(words, place, quote) if place <= start + 1 and word.lower != "so" else None
    if word.cue is None or not is_verb(words, place, start):
        return _saying(words, place, start, quote) if word.lower in SAYINGS else None
    direct = _is_direct(words, place, quote, word.cue.force)
    if word.cue.force is Force.TURNS and not direct:
        return None
    if word.cue.force is Force.NAMES and gives_name(words, place, start, quote):
        return None
    if place not in passage.subjects:
        passage.subjects[place] = subject_of(words, place, start, passage.sentence(place)[1])
    noun = passage.subjects[place]
    if noun is None or not is_someone(words, noun):
        return None
    return Report(noun, (place, place + 1), word.cue.force, direct)


def _is_direct(words: Sequence[Word], cue: int, quote: int, force: Force) -> bool:
    if cue + 1 == quote:
        return force is Force.SAYS
    return quote - cue < 5 and all(
        word.text in ",:—" or word.lower in ("that", "dass", "que") for word in words[cue + 1 : quote]
    )


def _saying(words: Sequence[Word], place: int, start: int, quote: int) -> Report | None:
    """Read `her remark that “…”`, `the president’s slogan, “…”`, `a new phrase, “…”`."""
    if quote - place > 12 or place == start or place + 1 >= len(words):
        return None
    word, owner, following = words[place], words[place - 1], words[place + 1]
    cue = (place, place + 1)
    direct = _is_direct(words, place, quote, Force.JUDGES)
    if following.lower not in _AFTER_SAYING and not (place + 1 == quote and word.lower in _WORDINGS):
        return None
    if owner.lower in _POSSESSIVES:
        return Report((place - 1, place), cue, Force.SAYS, direct)
    if owner.lower.endswith(("’s", "'s", "s’", "s'")):
        noun = noun_ending(words, place - 1, start)
        return Report(noun, cue, Force.SAYS, direct) if noun else None
    if not direct and place + 1 != quote:
        return None
    noun = first_subject(words, start, place)
    return Report(noun, cue, Force.JUDGES) if noun and noun[1] < place else None


def _label(words: Sequence[Word], quote: int, start: int) -> Report | None:
    """Read `Scholz: “…”`, at the start of a sentence or right before the quote."""
    colon = quote - 1
    if colon <= start or words[colon].text != ":":
        colon = next((at for at in range(start + 1, min(quote, start + 8)) if words[at].text == ":"), start)
        if colon == start or not all(_is_in_name(word) for word in words[start:colon]):
            return None
        return Report((start, colon), (colon, colon + 1), Force.SAYS)
    place = colon
    while place > start and _is_in_name(words[place - 1]):
        place -= 1
    while place < colon - 1 and words[place].cue is not None:
        place += 1
    if place == colon:
        noun = first_subject(words, start, colon)
        return Report(noun, (colon, quote), Force.SAYS, True) if noun else None
    return Report((place, colon), (colon, quote), Force.SAYS, True)


def _is_in_name(word: Word) -> bool:
    return (
        word.capital or word.lower in OFFICES or word.text in ".&" or word.lower in ("of", "the", "de", "von")
    )
