"""Reporting clauses: `Scholz said`, `said a spokesman`, `according to NATO` around a quote."""

from collections.abc import Sequence

from attrs import frozen

from newscorpus.comparison._quoting.cues import SAYINGS, Cue, Force, Shape
from newscorpus.comparison._quoting.subjects import (
    DETERMINERS,
    PRONOUNS,
    Noun,
    first_subject,
    noun_ending,
    noun_starting,
    subject_before,
)
from newscorpus.comparison._quoting.titles import OFFICES
from newscorpus.comparison._quoting.words import Word, is_sentence_end

__all__ = ["Report", "report_after", "report_before", "report_behind", "report_in", "sentence_around"]

_REACH = 60
"""Words that a clause may lie away from its quote."""
_PAUSES = frozenset(",—–-")
_SPEECH_ENDS = frozenset(",?!—–-….")
_SOURCES = {"according": "to", "per": "", "selon": "", "laut": "", "so": ""}
_PERFECT = frozenset("a ont avait hat habe haben hatte".split())
_POSSESSIVES = frozenset("his her their its our my your".split())
_NOUN_BEFORE = DETERMINERS | frozenset(
    """any such of for with on in by about from few more new old recent false similar other own personal public
    previous earlier original""".split()
)
_PLURAL = frozenset("i we you they who people others many some critics".split())
_PASSIVE = frozenset("was were is are be been being".split())
_MODALS = frozenset("to will would could should can may might must shall do does did not also".split())
_FINITE = (Shape.FINITE, Shape.PAST)
_AFTER_SAYING = frozenset((":", ",", "—", "that", "of", "to", "about", "as", "on", "in"))
_WORDINGS = frozenset("phrase term word words slogan mantra chant chants motto refrain line label".split())
_RELATIVES = frozenset("what which whom who that".split())


@frozen
class Report:
    """Who says it and by which words: places among the words of a paragraph."""

    speaker: Noun
    cue: Noun
    force: Force
    direct: bool = False
    """Whether nothing but a mark or `that` stands between the cue and the quote."""


def sentence_around(words: Sequence[Word], place: int) -> Noun:
    """Return where the sentence of the word at `place` starts and stops."""
    start, stop = place, place + 1
    while start > max(0, place - _REACH) and not is_sentence_end(words, start - 1):
        start -= 1
    while stop < min(len(words), place + _REACH) and not is_sentence_end(words, stop - 1):
        stop += 1
    return start, stop


def report_after(words: Sequence[Word], quote: int) -> Report | None:
    """Return the clause that follows a quote at once: `“…,” Scholz said`, `“…,” said a spokesman`."""
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
        and _stem(words[place]) in PRONOUNS | DETERMINERS
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


def report_behind(words: Sequence[Word], quote: int, stop: int) -> Report | None:
    """Return the clause that closes the sentence of a quote: `opened a “box” by calling, Zelensky said.`"""
    for place in range(quote + 2, stop):
        if words[place - 1].text in _PAUSES and words[place].lower in _SOURCES:
            report = _named_source(words, place, stop)
            if report is not None:
                return report
        cue = words[place].cue
        if cue is None or cue.force is not Force.SAYS or cue.shape not in _FINITE:
            continue
        noun = subject_before(words, place, quote + 1)
        if noun is not None and noun[0] > quote + 1 and words[noun[0] - 1].text[-1] in _PAUSES:
            return Report(noun, (place, place + 1), cue.force)
    return None


def report_before(words: Sequence[Word], quote: int, start: int, known: dict[int, Report]) -> Report | None:
    """Return the clause before a quote in its sentence; `known` has clauses already read, by the cue's place."""
    nearest = None
    for place in range(quote - 1, start - 1, -1):
        report = known.get(place) or _report_at(words, place, start, quote)
        if report is None:
            continue
        if nearest is None:
            nearest = report
            if report.direct or not _yields(words, report):
                break
        elif report.force in (Force.SAYS, Force.TELLS) and not _starts_anew(words, place, nearest.speaker[0]):
            return report
    return nearest or _label(words, quote, start)


def report_in(words: Sequence[Word], start: int, stop: int) -> Report | None:
    """Return the clause of a sentence that may introduce a quote in the next one."""
    judged = None
    for place in range(stop - 1, start - 1, -1):
        report = _report_at(words, place, start, stop)
        if report is not None:
            if report.force in (Force.SAYS, Force.TELLS):
                return report
            judged = judged or report
    return judged


def _yields(words: Sequence[Word], report: Report) -> bool:
    """Tell whether words are rather those of an outer clause: `she said he wants to “…”`."""
    if report.force in (Force.JUDGES, Force.NAMES, Force.TURNS):
        return True
    return _stem(words[report.speaker[0]]) in PRONOUNS


def _starts_anew(words: Sequence[Word], outer: int, inner: int) -> bool:
    """Tell whether a main clause begins between an outer cue and an inner subject: `…, but Putin wants`."""
    return any(
        words[place].lower in ("and", "but", "while", "whereas", "und", "aber", "et", "mais")
        or (words[place].text in ",;—" and words[place + 1].lower not in _RELATIVES)
        for place in range(outer + 1, inner)
    )


def _clause_stop(words: Sequence[Word], place: int) -> int:
    stop = place
    while stop < min(len(words), place + _REACH) and words[stop].quote < 0:
        stop += 1
        if is_sentence_end(words, stop - 1):
            break
    return stop


def _closes(words: Sequence[Word], report: Report, stop: int) -> bool:
    last = max(report.speaker[1], report.cue[1])
    return last >= stop or not words[last].is_word


def _named_source(words: Sequence[Word], place: int, stop: int) -> Report | None:
    following = _SOURCES.get(words[place].lower)
    if following is None:
        return None
    first = place + 1
    if following:
        if first >= stop or words[first].lower != following:
            return None
        first += 1
    noun = noun_starting(words, first, stop)
    if words[place].lower == "so" and noun is not None and noun[1] < stop and words[noun[1]].is_word:
        return None
    return Report(noun, (place, first), Force.SAYS) if noun else None


def _inverted(words: Sequence[Word], place: int, stop: int) -> Report | None:
    verb = place
    if words[place].lower in _PERFECT and place + 2 < stop:
        if words[place + 1].cue is None:
            if words[place].lower == "a" and words[place + 1].lower not in PRONOUNS:
                return None
            noun = noun_starting(words, place + 1, stop)
            said = noun is not None and noun[1] < stop and words[noun[1]].cue is not None
            return Report(noun, (noun[1], noun[1] + 1), Force.SAYS) if noun and said else None
        verb += 1
    cue = words[verb].cue
    says = cue is not None and cue.force is Force.SAYS and cue.shape in _FINITE
    if not says and not (words[verb].lower.endswith("ed") and not words[verb].capital):
        return None
    noun = noun_starting(words, verb + 1, stop)
    if noun is None or not (says or words[noun[0]].capital):
        return None
    return Report(noun, (place, verb + 1), Force.SAYS)


def _plain_clause(words: Sequence[Word], place: int, stop: int) -> Report | None:
    if words[place].lower.endswith("ing") and not words[place].capital:
        return None
    for verb in range(place + 1, stop):
        cue = words[verb].cue
        if cue is None or cue.force is Force.NAMES or not _is_verb(words, verb, place):
            continue
        noun = (
            None
            if cue.shape is Shape.GERUND and not _is_progressive(words, verb)
            else subject_before(words, verb, place)
        )
        if noun is not None and noun[0] == place:
            return Report(noun, (verb, verb + 1), cue.force)
    return None


def _report_at(words: Sequence[Word], place: int, start: int, quote: int) -> Report | None:
    word = words[place]
    if word.lower in _SOURCES:
        return _named_source(words, place, quote) if place <= start + 1 and word.lower != "so" else None
    if word.cue is None or not _is_verb(words, place, start):
        return _saying(words, place, start, quote) if word.lower in SAYINGS else None
    direct = _is_direct(words, place, quote, word.cue.force)
    if word.cue.force is Force.TURNS and not direct:
        return None
    if word.cue.force is Force.NAMES and _is_name_giving(words, place, start, quote):
        return None
    noun = _subject_of(words, place, start, word.cue)
    if noun is None or not _is_someone(words, noun):
        return None
    return Report(noun, (place, place + 1), word.cue.force, direct)


def _is_direct(words: Sequence[Word], cue: int, quote: int, force: Force) -> bool:
    between = words[cue + 1 : quote]
    if not between:
        return force is Force.SAYS
    return all(word.text in ",:—" or word.lower in ("that", "dass", "que") for word in between)


def _saying(words: Sequence[Word], place: int, start: int, quote: int) -> Report | None:
    """Read `her remark that “…”`, `the president’s slogan, “…”`, `a new phrase, “…”`."""
    if quote - place > 12 or place == start:
        return None
    word, owner, following = words[place], words[place - 1], words[place + 1]
    direct = _is_direct(words, place, quote, Force.JUDGES)
    if following.lower not in _AFTER_SAYING and not (place + 1 == quote and word.lower in _WORDINGS):
        return None
    if owner.lower in _POSSESSIVES:
        return Report((place - 1, place), (place, place + 1), Force.SAYS, direct)
    if owner.lower.endswith(("’s", "'s", "s’", "s'")):
        noun = noun_ending(words, place - 1, start)
        return Report(noun, (place, place + 1), Force.SAYS, direct) if noun else None
    if not direct and place + 1 != quote:
        return None
    noun = first_subject(words, start, place)
    return Report(noun, (place, place + 1), Force.JUDGES) if noun and noun[1] < place else None


def _subject_of(words: Sequence[Word], verb: int, start: int, cue: Cue) -> Noun | None:
    if cue.shape is Shape.PAST and verb + 1 < len(words) and words[verb + 1].lower == "by":
        return noun_starting(words, verb + 2, len(words))
    if cue.shape is not Shape.GERUND or _is_progressive(words, verb):
        noun = subject_before(words, verb, start)
        if noun is not None:
            return noun
    if words[verb].lower == "reading" and words[verb - 1].is_word and words[verb - 1].lower not in SAYINGS:
        return noun_ending(words, verb - 1, start)
    clause = _clause_start(words, start, verb)
    nearest = None
    for earlier in range(verb - 1, clause, -1):
        other = words[earlier].cue
        if other is None or other.shape not in _FINITE or other.force is Force.NAMES:
            continue
        noun = subject_before(words, earlier, clause) if _is_verb(words, earlier, clause) else None
        if noun is not None and (noun[0] == clause or cue.shape is not Shape.GERUND):
            return noun
        nearest = nearest or noun
    stop = sentence_around(words, verb)[1]
    return first_subject(words, clause, verb) or nearest or first_subject(words, clause, stop)


def _clause_start(words: Sequence[Word], start: int, verb: int) -> int:
    """Return where the main clause of a verb without its own subject starts: `…, and Putin laughed, saying`."""
    for place in range(verb - 1, start + 1, -1):
        if (
            words[place].lower in ("and", "but", "when", "while", "und", "aber")
            and words[place - 1].text in ",;—"
        ):
            following = words[place + 1]
            if following.capital or following.lower in PRONOUNS or following.lower in DETERMINERS:
                return place + 1
    return start


def _is_progressive(words: Sequence[Word], verb: int) -> bool:
    before = words[verb - 1].lower if verb else ""
    return before in _PASSIVE or before.endswith(("’s", "'s", "’re", "’m", "'re", "'m"))


def _is_verb(words: Sequence[Word], place: int, start: int) -> bool:
    word, cue = words[place], words[place].cue
    before = words[place - 1] if place > start else None
    if cue is None or before is None or (word.capital and not _is_title_case(words, place, start)):
        return cue is not None and cue.shape is Shape.GERUND
    if cue.shape is Shape.PAST:
        if before.lower in DETERMINERS:
            return False
        return before.lower not in _PASSIVE or (place + 1 < len(words) and words[place + 1].lower == "by")
    if cue.shape is Shape.GERUND:
        return before.lower not in DETERMINERS
    if before.lower in _NOUN_BEFORE or before.lower.endswith(("s’", "s'")):
        return False
    if before.lower.endswith(("’s", "'s")):
        return False
    if cue.shape is Shape.BARE:
        return (
            before.lower in _PLURAL or before.lower in _MODALS or before.lower.endswith(("s", "n’t", "n't"))
        )
    return True


def _is_title_case(words: Sequence[Word], place: int, start: int) -> bool:
    """Tell whether a capitalised verb stands in a headline rather than being part of a name."""
    long = [word for word in words[start : place + 12] if word.quote < 0 and len(word.text) > 3]
    return (
        len(long) > 3
        and sum(word.capital for word in long) >= 0.8 * len(long)
        and words[place].cue is not None
    )


def _is_name_giving(words: Sequence[Word], place: int, start: int, quote: int) -> bool:
    """Tell `a show called “X”` from `whom he called “x”`: a name has no one who gives it."""
    if any(word.lower not in ("the", "a", "an") for word in words[place + 1 : quote]):
        return False
    noun = subject_before(words, place, start)
    if noun is None:
        return True
    before = words[noun[0] - 1].lower if noun[0] > start else ""
    return not (before in _RELATIVES or noun[0] == start)


def _is_someone(words: Sequence[Word], noun: Noun) -> bool:
    """Tell whether a phrase can name a speaker: a bare `unprecedented` cannot."""
    phrase = words[noun[0] : noun[1]]
    return (
        any(
            word.capital or word.lower in DETERMINERS or word.lower in OFFICES or _stem(word) in PRONOUNS
            for word in phrase
        )
        or phrase[-1].lower.endswith("s")
        or phrase[-1].lower in _PLURAL | {"one", "another", "police", "everyone"}
    )


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


def _stem(word: Word) -> str:
    return word.lower.replace("’", "'").split("'")[0]
