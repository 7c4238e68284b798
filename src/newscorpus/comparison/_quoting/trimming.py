"""Where a noun phrase begins, of all words before its last that may belong to it."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.function_words import (
    ADVERBS,
    DETERMINERS,
    JOINING,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
)
from newscorpus.comparison._quoting.titles import OFFICES
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word, stem

__all__ = ["INSIDE_NOUNS", "name_after", "trimmed"]

INSIDE_NOUNS = wordlist("of for from at in with on to de des du la le van von der den and &")
"""Words that may stand inside a phrase."""
_LINKS = wordlist("however meanwhile whereas moreover furthermore nevertheless nonetheless")
_MONTHS = wordlist(
    """
    january february march april may june july august september october november december
    """
)


def trimmed(words: Sequence[Word], start: int, last: int, joint: int | None) -> tuple[int, int]:
    """Cut off what stands before a phrase that ends at `last`: another clause, adverbs, times, an adverbial.

    `joint` is where its part after an `and` starts. Returns the places of its first word and after its last.
    """
    if (
        joint is not None
        and any(_is_plain(word) for word in words[start : joint - 1])
        and not _needs_article(words, start, joint, last)
    ):
        start = joint
    if words[start].lower == "according" and start + 1 < last and words[start + 1].lower == "to":
        return start + 2, last + 1
    while start < last and _is_before_phrase(words, start):
        start += 1
    if words[start].lower in PREPOSITIONS:
        start = _core(words, start, last)
        while start < last and words[start].lower in ADVERBS:
            start += 1
    start = _after_time(words, start, last)
    if start > 0 and words[start - 1].lower in PREPOSITIONS:
        start = name_after(words, start, last)
    return start, last + 1


def _is_before_phrase(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word cannot begin a phrase: an adverb, a conjunction, a participle before a name."""
    word, following = words[place], words[place + 1]
    if word.lower in ADVERBS or word.lower in JOINING or word.lower in _LINKS:
        return True
    if word.lower.endswith("ly") and not word.capital:
        return following.lower in PREPOSITIONS
    return word.lower == "including" or (
        word.lower.endswith("ed") and not word.capital and following.lower in DETERMINERS
    )


def _after_time(words: Sequence[Word], start: int, last: int) -> int:
    """Return where a subject begins behind a time that no comma ends: `Last month Lund said`, `This week the mayor said`."""
    before = words[start - 1].lower if start else ""
    if start < last and words[start].lower in _MONTHS and before in PREPOSITIONS:
        return start + 1
    led = before in ("last", "next")
    place = start if led else start + 1
    if place >= last or words[place].lower not in TIMES:
        return start
    return place + 1 if led or words[start].lower in ("this", "that") else start


def name_after(words: Sequence[Word], start: int, last: int) -> int:
    """Return where the name begins in `During the trial Jan Lund said`, whose adverbial no comma ends."""
    place = start + 1
    while place <= last and words[place].is_word and not words[place].capital:
        if words[place].lower in PREPOSITIONS:
            return start
        place += 1
    named = place <= last and words[place].capital and words[start].lower in DETERMINERS
    return place if named and place > start + 1 and words[place - 1].lower not in OFFICES else start


def _needs_article(words: Sequence[Word], start: int, joint: int, last: int) -> bool:
    """Tell whether the words after `and` are no subject alone: the science and technology committee."""
    alone = any(
        word.capital or word.lower in DETERMINERS or stem(word) in PRONOUNS
        for word in words[joint : last + 1]
    )
    return words[start].lower in DETERMINERS and not alone and not words[last].lower.endswith("s")


def _core(words: Sequence[Word], start: int, last: int) -> int:
    place = last
    while place > start + 1:
        before = words[place - 1]
        if before.lower in PREPOSITIONS or before.lower in ("and", "or"):
            break
        place -= 1
        if before.lower in DETERMINERS:
            break
    return place


def _is_plain(word: Word) -> bool:
    return word.is_word and not (
        word.capital or word.lower in DETERMINERS or word.lower in OFFICES or word.lower in INSIDE_NOUNS
    )
