"""Noun phrases: where the words that name somebody begin and end."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import SAYINGS, Force, Shape
from newscorpus.comparison._quoting.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    JOINING,
    PREPOSITIONS,
    PRONOUNS,
    STAND_INS,
)
from newscorpus.comparison._quoting.titles import OFFICES, is_origin
from newscorpus.comparison._quoting.trimming import INSIDE_NOUNS, trimmed
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word, is_sentence_end, stem

__all__ = ["Noun", "is_between", "noun_ending", "noun_starting", "opening_bracket"]

Noun = tuple[int, int]
"""The place of a noun phrase's first word, and the place after its last."""


_FOREIGN = wordlist("der die das ein eine einer dem den des sein seine le la les l un une du")
"""Articles of other languages, which with a capital inside an English sentence are part of a name."""

_NAMES_TOO = wordlist("may will")
"""Auxiliaries that with a capital are names: Theresa May said."""


_PARTICLES = wordlist("von van der den de du di da dos del bin ibn al el la le zu ten ter")

_GENITIVES = wordlist("des du der de")
_NO_ADVERBS = wordlist(
    "family ally assembly monopoly rally bully anomaly reply supply jelly elderly daily weekly"
)
"""Nouns that end like adverbs."""
_ROLE = 4
"""Words among which a name must follow what its bearer is."""
_LONGEST = 24
"""Words a subject may have."""


def noun_ending(words: Sequence[Word], last: int, first: int, *, verbal: bool = False) -> Noun | None:
    """Return the noun phrase that ends with the word at `last`; `verbal` tells that a verb comes right after it."""
    if words[last].text == ")":
        last = opening_bracket(words, last, first) - 1
    if last < first:
        return None
    word = words[last]
    if stem(word) in PRONOUNS or word.lower in STAND_INS:
        return last, last + 1
    if not word.is_word or (_breaks(word) and not (verbal and _is_thing_said(words, last, first))):
        return None
    start, joint = _reach_back(words, last, first)
    return trimmed(words, start, last, joint)


def noun_starting(words: Sequence[Word], first: int, last: int, *, named: bool = False) -> Noun | None:
    """Return the noun phrase that begins with the word at `first`.

    `named` tells that no verb can follow, so that `said Cruz constituent Ann Lee` is read to its end.
    """
    if first >= last or not words[first].is_word:
        return None
    if stem(words[first]) in PRONOUNS:
        return first, first + 1
    if _breaks(words[first]) or words[first].lower in PREPOSITIONS:
        return None
    place = first + 1
    while place < min(last, first + _LONGEST) and (
        _goes_on(words, first, place, last) or (named and _is_role(words, place, last))
    ):
        place += 1
    while place > first + 1 and not words[place - 1].is_word:
        place -= 1
    return first, place


def _reach_back(words: Sequence[Word], last: int, first: int) -> tuple[int, int | None]:
    """Return how far back a phrase may reach, and where its part after an `and` starts."""
    place, joint = last, None
    while place > max(first, last - _LONGEST):
        before = words[place - 1]
        if before.text == ")" and opening_bracket(words, place - 1, first) < place - 1:
            place = opening_bracket(words, place - 1, first)
            continue
        if before.lower == "and" and joint is None:
            joint = place
        elif before.lower in PREPOSITIONS:
            if before.lower not in INSIDE_NOUNS and not _is_agent(words, place - 1):
                break
        elif (
            (_opens_phrase(words[place], before) and before.lower not in DETERMINERS)
            or not (
                before.is_word
                or (before.quote >= 0 and before.text[-1].isalnum())
                or _is_dot(words, place - 1)
                or _is_genitive_mark(words, place - 1)
            )
            or _breaks(before)
        ):
            break
        place -= 1
    return place, joint


def _opens_phrase(word: Word, before: Word) -> bool:
    """Tell whether a word is an article, and not part of a name: Lib Dem, the think-tank The Fjord Institute."""
    if word.lower not in DETERMINERS:
        return False
    return not (word.capital and before.is_word and (word.lower in _FOREIGN or not before.capital))


def _is_agent(words: Sequence[Word], place: int) -> bool:
    """Tell whether a preposition is that of `a letter obtained by`."""
    if place < 2 or words[place].lower != "by" or not words[place - 1].lower.endswith("ed"):
        return False
    return words[place - 2].lower not in AUXILIARIES


def _goes_on(words: Sequence[Word], first: int, place: int, last: int) -> bool:
    word, before = words[place], words[place - 1]
    if not word.is_word:
        return word.text == "&" or _is_dot(words, place) or _is_genitive_mark(words, place)
    if word.capital:
        return word.lower not in JOINING and stem(word) not in PRONOUNS and word.lower not in ADVERBS
    if is_between(word) or (_breaks(word) and word.lower != "and" and not _is_named_thing(words, place)):
        return False
    following = words[place + 1] if place + 1 < last else None
    named = before.capital and before.lower not in DETERMINERS and not before.lower.endswith(("’s", "'s"))
    if word.lower in _PARTICLES and following is not None:
        return following.capital or following.lower in _PARTICLES
    if word.lower in _GENITIVES and not named:
        return before.lower not in DETERMINERS
    if word.lower in PREPOSITIONS or word.lower == "and":
        if place + 1 >= last or not words[place + 1].is_word:
            return False
        if word.lower == "and":
            return words[place + 1].capital and named
        return word.lower in ("of", "for") and not _is_name(words, first, place)
    if word.lower in DETERMINERS:
        return before.lower in ("of", "for", "at", "from")
    if not named:
        return not word.lower.endswith("ed") or before.lower in DETERMINERS
    return word.lower.removesuffix("s") in OFFICES or is_origin(before.lower) or before.lower in OFFICES


def _is_named_thing(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word is a noun for things said by what stands before it: the leaked emails."""
    before = words[place - 1].lower
    return words[place].lower[:-1] in SAYINGS and (before in DETERMINERS or before.endswith("ed"))


def _is_role(words: Sequence[Word], place: int, last: int) -> bool:
    """Tell whether a word says what someone is, before a name: Merrow city archivist Jan Hall."""
    for at in range(place, min(last, place + _ROLE)):
        word = words[at]
        if word.capital:
            return at > place and word.cue is None and word.lower not in ADVERBS
        if word.text == "," and at > place:
            # `said Merrow pier director, Jan Hall`
            return words[at - 1].lower in OFFICES
        if not word.lower.isalpha() or _breaks(word) or word.lower in PREPOSITIONS:
            return False
    return False


def _is_name(words: Sequence[Word], first: int, stop: int) -> bool:
    return all(word.capital or not word.is_word for word in words[first:stop])


def is_between(word: Word) -> bool:
    lower = word.lower
    return (
        _is_auxiliary(word)
        or lower in ADVERBS
        or lower.endswith(("n’t", "n't"))
        or (lower.endswith("ly") and lower not in _NO_ADVERBS and not word.capital)
    )


def _is_auxiliary(word: Word) -> bool:
    return word.lower in AUXILIARIES and not (word.capital and word.lower in _NAMES_TOO)


def _breaks(word: Word) -> bool:
    """Tell whether a word cannot be inside a subject."""
    if _is_auxiliary(word) or word.lower in JOINING or word.lower in PRONOUNS:
        return True
    cue = word.cue
    if cue is None or word.capital or cue.force is Force.NAMES:
        return False
    return cue.shape in (Shape.FINITE, Shape.PAST) or (cue.shape is Shape.GERUND and cue.force is Force.SAYS)


def _is_thing_said(words: Sequence[Word], place: int, first: int) -> bool:
    """Tell `first reports` and `a posting` from the verbs of that form."""
    word, before = words[place], words[place - 1]
    if place == first or word.cue is None or not before.is_word or before.lower in PRONOUNS:
        return False
    if word.cue.shape is Shape.GERUND:
        return not (before.capital or _breaks(before) or before.lower in PREPOSITIONS)
    return word.lower[:-1] in SAYINGS or word.lower == "reports"


def _is_dot(words: Sequence[Word], place: int) -> bool:
    """Tell whether a full stop belongs to the abbreviation before it."""
    return words[place].text == "." and not is_sentence_end(words, place)


def _is_genitive_mark(words: Sequence[Word], place: int) -> bool:
    """Tell whether an apostrophe belongs to the plural before it: the pilots’ union."""
    before, word = words[place - 1], words[place]
    return word.text in ("'", "’") and place > 0 and before.lower.endswith("s") and before.stop == word.start


def opening_bracket(words: Sequence[Word], place: int, first: int) -> int:
    for before in range(place - 1, max(first, place - 12) - 1, -1):
        if words[before].text == "(":
            return before
    return place
