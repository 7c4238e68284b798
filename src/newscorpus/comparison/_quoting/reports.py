"""Reporting clauses before a quote: `Scholz said`, `her remark that`, `Scholz:`."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import PARTICLES, SAYINGS, SOURCES, Force
from newscorpus.comparison._quoting.following import ends_report
from newscorpus.comparison._quoting.function_words import JOINING, PREPOSITIONS, PRONOUNS
from newscorpus.comparison._quoting.inversions import closing_inversion, opening_inversion, parenthetical
from newscorpus.comparison._quoting.nouns import Noun, noun_ending, noun_starting
from newscorpus.comparison._quoting.report import Report, named_source
from newscorpus.comparison._quoting.subjects import first_subject
from newscorpus.comparison._quoting.titles import OFFICES
from newscorpus.comparison._quoting.verbs import (
    RELATIVES,
    gives_name,
    is_someone,
    is_verb,
    subject_of,
)
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Passage, Word, stem

__all__ = ["report_before", "report_in"]

_BETWEEN = 3
"""Words between an owner and something said, one of them the owner."""
_TRIED = 10
"""Cues before a quote that are looked at."""
_POSSESSIVES = wordlist("his her their its our my your")
_AFTER_SAYING = frozenset((":", ",", "—", "that", "of", "to", "about", "as", "on", "in"))
_WORDINGS = wordlist(
    """
    phrase term word words slogan mantra chant chants motto refrain line label
    """
)
_CONJUNCTIONS = wordlist("and but while whereas und aber et mais")


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
    if nearest is not None:
        return nearest
    if passage.german:
        return _german_before(words, quote, start, passage.sentence(quote)[1])
    return _label(words, quote, start)


def _german_before(words: Sequence[Word], quote: int, start: int, stop: int) -> Report | None:
    from newscorpus.comparison._quoting.german_reports import german_label, german_source

    if words[quote - 1].text == ":" and quote - 1 > start:
        return german_label(words, quote - 1, start)
    return german_source(words, start, stop)


def report_in(passage: Passage, start: int, stop: int) -> Report | None:
    """Return the clause of a sentence that may introduce a quote in the next one."""
    judged = None
    for place in passage.hooks(start, stop)[: -_TRIED - 1 : -1]:
        report = closing_inversion(passage.words, place, stop) or _report_at(passage, place, start, stop)
        if report is not None:
            if report.force in (Force.SAYS, Force.TELLS):
                return report
            if report.force is not Force.NAMES:
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


def _report_at(passage: Passage, place: int, start: int, quote: int) -> Report | None:
    words = passage.words
    word = words[place]
    if word.lower == "words" and place - 2 >= start and words[place - 2].lower == "in":
        source = named_source(words, place - 2, quote)
        if source is not None:
            return source
    if word.lower in SOURCES:
        return _source_before(words, place, start, quote)
    if place == start and (opening := opening_inversion(words, place, quote)):
        return opening
    if word.cue is None or not is_verb(words, place, start):
        return _saying(words, place, start, quote) if word.lower in SAYINGS else None
    direct = _is_direct(words, place, quote, word.cue.force)
    if aside := parenthetical(words, place, start, quote):
        return aside
    if word.cue.force is Force.TURNS and not direct:
        return None
    if word.cue.force is Force.NAMES and gives_name(words, place, start, quote):
        return None
    if place not in passage.subjects:
        passage.subjects[place] = _subject(passage, place, start)
    noun = passage.subjects[place]
    if noun is None or not is_someone(words, noun):
        return None
    if place > start and words[place - 1].lower == "that" and word.cue.force is Force.SAYS:
        # `sent a letter that says`: of two sources the one that sends it
        return Report(noun, (place, place + 1), Force.JUDGES)
    return Report(noun, (place, place + 1), word.cue.force, direct)


def _source_before(words: Sequence[Word], place: int, start: int, quote: int) -> Report | None:
    """Read `According to Lund, it was “over”` and `a time that, according to Lund, was “over”`."""
    if words[place].lower == "so":
        return None
    if place <= start + 1:
        return named_source(words, place, quote)
    aside = words[place - 1].text == "," and not ends_report(words, place - 1) and words[place - 2].quote < 0
    source = named_source(words, place, quote) if aside else None
    return source and source._replace(force=Force.JUDGES)


def _subject(passage: Passage, verb: int, start: int) -> Noun | None:
    stop = passage.sentence(verb)[1]
    if not passage.german:
        return subject_of(passage.words, verb, start, stop)
    # loaded with the first German text only: most processes never meet one
    from newscorpus.comparison._quoting.german import german_subject

    return german_subject(passage.words, verb, start, stop)


def _is_direct(words: Sequence[Word], cue: int, quote: int, force: Force) -> bool:
    if cue + 1 == quote:
        return force is Force.SAYS
    if words[cue].lower in PARTICLES:
        cue += 1
    return quote - cue < 5 and all(
        word.text in ",:—" or word.lower in ("that", "dass", "que") for word in words[cue + 1 : quote]
    )


def _saying(words: Sequence[Word], place: int, start: int, quote: int) -> Report | None:
    """Read `her remark that “…”`, `the president’s slogan, “…”`, `a new phrase, “…”`."""
    if quote - place > 12 or place == start or place + 1 >= len(words):
        return None
    word, following, cue = words[place], words[place + 1], (place, place + 1)
    at = _owner(words, place, start)
    owner = words[at]
    direct = _is_direct(words, place, quote, Force.JUDGES)
    if following.lower not in _AFTER_SAYING and not (place + 1 == quote and word.lower in _WORDINGS):
        return None
    if owner.lower in _POSSESSIVES:
        return Report((at, at + 1), cue, Force.SAYS, direct)
    if owner.lower.endswith(("’s", "'s", "s’", "s'")):
        noun = noun_ending(words, at, start)
        return Report(_named_end(words, noun), cue, Force.SAYS, direct) if noun else None
    if not direct and place + 1 != quote:
        return None
    noun = first_subject(words, start, place)
    return Report(noun, cue, Force.JUDGES) if noun and noun[1] < place else None


def _owner(words: Sequence[Word], place: int, start: int) -> int:
    """Return where the owner of something said stands: `his broad statement`, `Lund’s latest claim`."""
    for at in range(place - 1, max(start, place - _BETWEEN) - 1, -1):
        if words[at].lower in _POSSESSIVES or words[at].lower.endswith(("’s", "'s", "s’", "s'")):
            return at
        if words[at].capital or not words[at].is_word or words[at].lower in PREPOSITIONS | JOINING:
            break
    return place - 1


def _named_end(words: Sequence[Word], noun: Noun) -> Noun:
    """Return the name that a phrase before a possessive ends with: `dented Lund’s message`."""
    first, stop = noun
    if not words[stop - 1].capital:
        return noun
    place = stop - 1
    while place > first and (words[place - 1].capital or words[place - 1].lower in OFFICES | {"the"}):
        place -= 1
    return place, stop


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
    if words[place - 1].lower in PREPOSITIONS and place > start and words[start].capital:
        # `Ida Lund, a pilot from Merrow: “…”`
        noun = noun_starting(words, start, place)
        if noun is not None and words[noun[1]].text == ",":
            return Report(noun, (colon, quote), Force.SAYS, True)
    return Report((place, colon), (colon, quote), Force.SAYS, True)


def _is_in_name(word: Word) -> bool:
    return (
        word.capital or word.lower in OFFICES or word.text in ".&" or word.lower in ("of", "the", "de", "von")
    )
