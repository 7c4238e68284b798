"""Verbs that report: whether a word is one where it stands, and whose it is."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import ATTITUDES, PARTICLES, SAYINGS, TEXTS, Cue, Force, Shape
from newscorpus.comparison._quoting.function_words import (
    AUXILIARIES,
    DETERMINERS,
    JOINING,
    PRONOUNS,
    STAND_INS,
)
from newscorpus.comparison._quoting.nouns import Noun, is_between, noun_ending, noun_starting
from newscorpus.comparison._quoting.subjects import first_subject, is_perfect, subject_before
from newscorpus.comparison._quoting.titles import OFFICES
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word, stem

__all__ = [
    "FINITE",
    "RELATIVES",
    "gives_name",
    "has_particle",
    "heard_source",
    "is_overheard",
    "is_someone",
    "is_verb",
    "subject_of",
]

FINITE = (Shape.FINITE, Shape.PAST)
RELATIVES = wordlist("what which whom who that")
_NOUN_BEFORE = DETERMINERS | wordlist(
    """
    any such of for with on in by about from few more new old recent false similar other own personal
    public previous earlier original
    """
)
_PLURAL = wordlist(
    "i we you they who people others many some critics police men women children media staff crew"
)
_PASSIVE = wordlist("was were is are be been being")
_MODALS = wordlist(
    """
    to will would could should can may might must shall do does did not also
    """
)
_WISHES = wordlist("should could may might must can")
"""Before these a verb of judging tells what is to be, not what was said: should see, could find."""
_GROUPS = wordlist("one another police everyone")
_ARTICLES = wordlist("the a an there here")
"""Words that name nobody by themselves."""
_THINGS_SAID = wordlist("point attack charge report demand voice fear hope doubt post view protest")
_AFTER_NOUNS = wordlist("of from by between against about made")
_ADJECTIVAL = ("ous", "ful", "less", "able", "ible", "ed", "ing")
"""Endings of adjectives that no noun for a person has."""
_QUOTINGS = wordlist("quoted quotes quote quoting cited cites cite citing heard overheard recorded reported")
_HEARD = wordlist("quoted cited heard overheard seen shown recorded filmed caught reported")
_AFTER_QUOTED = wordlist("as who on in at from")
_OBJECTS = wordlist("him her them")
_NEAR = 30
"""Words between `quoted` and `as saying`."""
_SHORT = 8
"""Words between `with` and the verb whose subject it brings in."""
_TRIED = 4
"""Verbs that are asked for a subject that a later one may share."""


def is_verb(words: Sequence[Word], place: int, start: int) -> bool:
    """Tell whether a possible cue is a verb with a subject, in the sentence from `start`."""
    word, cue = words[place], words[place].cue
    if cue is None or not has_particle(words, place):
        return False
    if place == start or (word.capital and not _is_title_case(words, place, start)):
        return cue.shape is Shape.GERUND
    before = words[place - 1].lower
    if words[place].lower in ATTITUDES:
        return before in _PASSIVE or (is_between(words[place - 1]) and words[place - 2].lower in _PASSIVE)
    agreed = words[place].lower.startswith("agree") and words[place + 1 : place + 2]
    if _is_plural_noun(words, place) or (agreed and agreed[0].lower in ("to", "on", "with")):
        return False
    if before == "that" and cue.shape in FINITE:
        return _is_relative(words, place - 1, start)
    if cue.shape is Shape.PAST:
        named = before not in DETERMINERS or before in STAND_INS
        passive = _before_adverbs(words, place, start) in _PASSIVE
        return named and (not passive or _has_agent(words, place))
    if cue.shape is Shape.GERUND:
        return before not in DETERMINERS
    if is_perfect(words, place):
        return True
    if before in _NOUN_BEFORE or before.endswith(("’s", "'s", "s’", "s'")):
        return False
    if place == start + 1 and before in JOINING and cue.shape is Shape.FINITE:
        return False
    if cue.shape is Shape.BARE and cue.force is Force.JUDGES and before in _WISHES:
        return False
    if cue.shape is Shape.BARE:
        before = _before_adverbs(words, place, start)
        plural = before.endswith(("s", "n’t", "n't")) and before != "news"
        one = place - 2 >= start and words[place - 2].lower in ("a", "an", "this")
        return plural or (before in _PLURAL and not one) or before in _MODALS
    return True


def _is_relative(words: Sequence[Word], place: int, start: int) -> bool:
    """Tell `a letter that says` from `they heard that claims`."""
    return place > start and words[place - 1].lower in TEXTS


def _before_adverbs(words: Sequence[Word], place: int, start: int) -> str:
    """Return the word before a verb and its adverbs: `to` of `to flatly deny`, `was` of `was also posted`."""
    place -= 1
    while place > start and words[place].lower not in AUXILIARIES and is_between(words[place]):
        place -= 1
    return words[place].lower


def _is_plural_noun(words: Sequence[Word], place: int) -> bool:
    """Tell `the offensive comments are` and `to press claims for` from `a neighbour claims`."""
    word = words[place]
    if word.lower[:-1] not in SAYINGS | _THINGS_SAID or not word.lower.endswith("s"):
        return False
    before, after = words[place - 1], words[place + 1] if place + 1 < len(words) else words[place]
    if after.lower in AUXILIARIES or after.lower in _AFTER_NOUNS or _is_verb_of_saying(after):
        return True
    return not before.capital and before.lower.endswith(_ADJECTIVAL) and before.lower not in OFFICES


def _is_verb_of_saying(word: Word) -> bool:
    """Tell whether a word after a plural noun can be its verb: reports indicate, claims suggested."""
    cue = word.cue
    return cue is not None and cue.force is Force.SAYS and cue.shape in (Shape.BARE, Shape.PAST)


def has_particle(words: Sequence[Word], place: int) -> bool:
    """Tell whether a verb that reports only with a particle has it: shot back, put it."""
    wanted = PARTICLES.get(words[place].lower)
    if wanted is None or (place + 1 < len(words) and words[place + 1].lower in wanted):
        return True
    between = place + 2 < len(words) and words[place + 1].lower in ("it", "very", "quite", "perfectly")
    return between and words[place + 2].lower in wanted


def subject_of(words: Sequence[Word], verb: int, start: int, stop: int) -> Noun | None:
    """Return the subject of a verb in the sentence from `start` to `stop`, its own or one it shares."""
    cue = words[verb].cue
    if cue is None:
        return None
    if cue.shape is Shape.PAST and _has_agent(words, verb):
        return noun_starting(words, verb + 2, stop)
    gerund = cue.shape is Shape.GERUND and not _is_progressive(words, verb)
    if gerund and words[verb - 1].lower == "as":
        return _quoted_source(words, verb, start, stop)
    if gerund and (absolute := _absolute_subject(words, verb, start)):
        return absolute
    noun = subject_before(words, verb, start)
    if noun is not None and (not gerund or words[noun[0] - 1].lower == "with"):
        return noun
    if words[verb].lower == "reading" and words[verb - 1].is_word and words[verb - 1].lower not in SAYINGS:
        return noun_ending(words, verb - 1, start)
    return _shared_subject(words, verb, _clause_start(words, start, verb), stop, gerund)


def _absolute_subject(words: Sequence[Word], verb: int, start: int) -> Noun | None:
    """Return the subject in `It was praised, with one reader writing`."""
    for place in range(verb - 2, max(start, verb - _SHORT) - 1, -1):
        if words[place].lower == "with":
            noun = noun_starting(words, place + 1, verb, named=True)
            return noun if noun is not None and noun[1] == verb else None
    return None


def is_overheard(words: Sequence[Word], verb: int, start: int) -> bool:
    """Tell whether a verb stands in `was quoted as saying`, `can be heard asking`."""
    place = verb - 1 - (words[verb - 1].lower == "as")
    return place - 1 > start and words[place].lower in _HEARD and words[place - 1].lower in _PASSIVE


def heard_source(words: Sequence[Word], verb: int, start: int) -> Noun | None:
    """Return who was quoted or heard."""
    return subject_before(words, verb - 1 - (words[verb - 1].lower == "as"), start)


def _quoted_source(words: Sequence[Word], verb: int, start: int, stop: int) -> Noun | None:
    """Return whose words are given: `Lund was quoted as saying`, `the paper quoted Lund as saying`."""
    for earlier in range(verb - 2, max(start, verb - _NEAR) - 1, -1):
        if words[earlier].lower not in _QUOTINGS:
            continue
        if words[earlier + 1].lower in ("by", "as"):
            return subject_before(words, earlier, start)
        end = earlier + 2
        while end < verb and words[end].is_word and words[end].lower not in _AFTER_QUOTED:
            end += 1
        return earlier + 1, end + (words[end].quote >= 0)
    return subject_before(words, verb - 1, start)


def _shared_subject(words: Sequence[Word], verb: int, clause: int, stop: int, gerund: bool) -> Noun | None:
    nearest, tried = None, 0
    for earlier in range(verb - 1, clause, -1):
        cue = words[earlier].cue
        if cue is None or cue.shape not in FINITE or cue.force is Force.NAMES:
            continue
        noun = subject_before(words, earlier, clause) if is_verb(words, earlier, clause) else None
        if noun is not None and (noun[0] == clause or not gerund or _is_clause_behind(words, noun, cue)):
            return noun
        nearest, tried = nearest or noun, tried + 1
        if tried == _TRIED:
            break
    return first_subject(words, clause, verb) or nearest or first_subject(words, clause, stop)


def _is_clause_behind(words: Sequence[Word], noun: Noun, cue: Cue) -> bool:
    """Tell whether a clause of saying stands behind what it reports: `The boat sank, the Post reported, citing`."""
    return cue.force in (Force.SAYS, Force.TELLS) and (
        words[noun[0] - 1].text[-1] in ",–—-;”’\"'" or words[noun[0] - 1].lower in ("and", "but")
    )


def _clause_start(words: Sequence[Word], start: int, verb: int) -> int:
    """Return where the main clause of a verb without its own subject starts: `…, and Putin laughed, saying`."""
    for place in range(verb - 1, start + 1, -1):
        if (
            words[place].lower in ("and", "but", "when", "while", "und", "aber")
            and words[place - 1].text[-1] in ",;—"
        ):
            following = words[place + 1]
            if following.capital or following.lower in PRONOUNS or following.lower in DETERMINERS:
                return place + 1
    return start


def gives_name(words: Sequence[Word], place: int, start: int, quote: int) -> bool:
    """Tell `a show called “X”` from `whom he called “x”`: a name has no one who gives it."""
    if any(word.lower not in ("the", "a", "an") for word in words[place + 1 : quote]):
        return False
    noun = subject_before(words, place, start)
    if noun is None:
        return True
    if noun[0] == start and quote + 1 < len(words) and words[quote + 1].lower in AUXILIARIES:
        # `The man dubbed “X” is said to`
        return True
    return noun[0] != start and words[noun[0] - 1].lower not in RELATIVES


def is_someone(words: Sequence[Word], noun: Noun) -> bool:
    """Tell whether a phrase can name a speaker: a bare `unprecedented` cannot."""
    last = words[noun[1] - 1].lower
    if last in _ARTICLES:
        return False
    if last.endswith("s") or last in _PLURAL or last in _GROUPS or last in _OBJECTS:
        return True
    return any(
        word.text != word.lower
        or word.lower in DETERMINERS
        or word.lower in OFFICES
        or stem(word) in PRONOUNS
        for word in words[noun[0] : noun[1]]
    )


def _has_agent(words: Sequence[Word], verb: int) -> bool:
    return verb + 1 < len(words) and words[verb + 1].lower == "by"


def _is_progressive(words: Sequence[Word], verb: int) -> bool:
    before = words[verb - 1].lower if verb else ""
    return before in _PASSIVE or before.endswith(("’s", "'s", "’re", "’m", "'re", "'m"))


def _is_title_case(words: Sequence[Word], place: int, start: int) -> bool:
    """Tell whether a capitalised verb stands in a headline rather than being part of a name."""
    long = [word for word in words[start : place + 12] if word.quote < 0 and len(word.text) > 3]
    return len(long) > 3 and sum(word.capital for word in long) >= 0.8 * len(long)
