"""Subjects: the words of a sentence that name whoever does the saying."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.function_words import ADVERBS, JOINING, PREPOSITIONS, TIMES
from newscorpus.comparison._quoting.nouns import Noun, is_between, noun_ending, noun_starting, opening_bracket
from newscorpus.comparison._quoting.trimming import name_after
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word, is_sentence_end

__all__ = ["first_subject", "is_perfect", "subject_before"]

_OPENERS = wordlist(
    """
    however indeed meanwhile still yet thus therefore moreover furthermore later earlier additionally
    finally hours days weeks months years minutes moments here there asked pressed speaking monday
    tuesday wednesday thursday friday saturday sunday today yesterday tonight although while when after
    before if because since nonetheless nevertheless similarly likewise instead consequently hence
    overall elsewhere
    """
)

_ASIDE = 40
"""Words that may stand between a subject and its verb."""

_PAUSES = frozenset(",—–")
_DAYS = wordlist("monday tuesday wednesday thursday friday saturday sunday")
_RELATIVE_TIMES = wordlist("earlier later ago before")
_ABOUT = wordlist("due expected set scheduled likely going about quick keen")
"""Words between a form of to be and the infinitive that tells what someone says."""
_SUBORDINATORS = wordlist("after before until since as than")
"""Prepositions that may begin a clause as well: the day after Lund, the mayor, warned."""


def subject_before(words: Sequence[Word], verb: int, first: int) -> Noun | None:
    """Return the subject right before a verb, looking no further back than `first`.

    None where the verb shares the subject of an earlier one or has it elsewhere.
    """
    place = verb - 1
    if place >= first and is_perfect(words, verb):
        place -= 1
    place = _before_adverbials(words, place, first)
    if place > first and words[place].text == "." and not is_sentence_end(words, place):
        place -= 1
    if place >= first and words[place].text == ")":
        place = opening_bracket(words, place, first) - 1
    if place < first:
        return None
    if words[place].lower == "to" and place - 2 > first and words[place - 1].lower in _ABOUT:
        # `Lund is expected to say`
        place = _before_adverbials(words, place - 2, first)
        if place < first:
            return None
    word = words[place]
    if word.text in _PAUSES:
        return _before_aside(words, place, first)
    if word.lower in ("who", "which", "that"):
        place -= 1 if place > first and words[place - 1].text not in _PAUSES else 2
        return noun_ending(words, place, first) if place >= first else None
    if word.lower in JOINING or word.lower in PREPOSITIONS:
        return None
    return noun_ending(words, place, first, verbal=place == verb - 1)


def _before_adverbials(words: Sequence[Word], place: int, first: int) -> int:
    """Step back over what may stand between a subject and its verb: has also, on Monday, a day earlier, this week."""
    while place >= first:
        if is_between(words[place]):
            place -= 1
            continue
        after = words[place + 1].lower
        if words[place].lower in ("on", "am") and after in _DAYS:
            place -= 1
            continue
        timed = place - (words[place].lower in _RELATIVE_TIMES)
        if timed <= first or words[timed].lower not in TIMES:
            break
        if timed == place and words[timed - 1].lower not in ("this", "last", "that"):
            break
        place = timed - 2
    return place


def is_perfect(words: Sequence[Word], verb: int) -> bool:
    """Tell whether a verb is the second half of French `a dénoncé`, whose first half looks like an article."""
    return verb > 0 and words[verb - 1].lower in ("a", "ont", "avait") and words[verb].lower.endswith("é")


def first_subject(words: Sequence[Word], first: int, last: int) -> Noun | None:
    """Return the subject that a sentence from `first` to `last` opens with, after dateline and adverbials."""
    place = _after_dateline(words, first, last)
    for _ in range(4):
        stop = min(last, place + _ASIDE)
        while place < stop and _is_skipped(words[place]):
            place += 1
        if place >= stop:
            return None
        if not _opens_adverbial(words, place, last):
            break
        comma = next((at for at in range(place, min(last, place + _ASIDE)) if words[at].text == ","), None)
        if comma is None:
            return _named_behind(words, place, stop)
        located = comma - place > 1
        place = comma + 1
        if (
            located
            and words[comma - 1].capital
            and not is_between(words[comma - 1])
            and place + 1 < last
            and words[place].capital
        ):
            # `In Salem, New Hampshire, she said`: the second name belongs to the place.
            noun = noun_starting(words, place, last)
            if (
                noun
                and noun[1] + 1 < last
                and words[noun[1]].text == ","
                and words[noun[1] + 1].text[0].isalnum()
            ):
                place = noun[1] + 1
    noun = noun_starting(words, place, last)
    return None if noun is None or words[noun[0]].lower in ("who", "which") else noun


def _named_behind(words: Sequence[Word], place: int, stop: int) -> Noun | None:
    """Return `Lund` of `In the film Lund delivers`, whose adverbial no comma ends."""
    name = name_after(words, place + 1, stop - 1) if place + 1 < stop else place
    return None if name <= place + 1 else noun_starting(words, name, stop)


def _before_aside(words: Sequence[Word], comma: int, first: int) -> Noun | None:
    """Find the subject of `Name, who has never …, said`: it stands before the aside's first mark."""
    if comma - 3 >= first and words[comma - 1].text.isdigit() and words[comma - 2].text in _PAUSES:
        # `Lund, 33, said`
        noun = noun_ending(words, comma - 3, first)
        if noun is not None and words[noun[1] - 1].capital:
            return noun
    if _opens_adverbial(words, first, comma):
        return first_subject(words, first, comma)
    marks = [place for place in range(max(first + 1, comma - _ASIDE), comma) if words[place].text in _PAUSES]
    for place in marks:
        noun = noun_ending(words, place - 1, first)
        if noun is not None and (noun[0] == first or _may_stand_before_subject(words[noun[0] - 1])):
            return noun
    return noun_ending(words, comma - 1, first) if comma > first and not marks else None


def _may_stand_before_subject(word: Word) -> bool:
    return word.lower not in PREPOSITIONS or word.lower in _SUBORDINATORS


def _after_dateline(words: Sequence[Word], first: int, last: int) -> int:
    """Skip `DALLAS (AP) —`."""
    for place in range(first, min(last, first + 14)):
        if words[place].text in "—–-" and (words[place - 1].text == ")" or words[first].text.isupper()):
            return place + 1
    return first


def _is_skipped(word: Word) -> bool:
    return (
        not word.is_word
        or word.lower in ADVERBS
        or word.lower in ("and", "but", "or", "und", "aber", "et", "mais")
    )


def _opens_adverbial(words: Sequence[Word], place: int, last: int) -> bool:
    word = words[place]
    if word.lower in PREPOSITIONS or word.lower in JOINING or word.lower in _OPENERS:
        return True
    if place + 1 < last and words[place + 1].text == "," and word.lower.endswith("ly"):
        return True
    return word.lower.endswith("ing") and len(word.lower) > 5
