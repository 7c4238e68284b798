"""Runs of number words, and what each word of a run stands for."""

import re
from typing import NamedTuple

from newscorpus.comparison._figures import number_vocabulary as words

__all__ = ["Word", "compound", "is_compound", "scales", "small", "word_at", "words_from"]

_WORD = re.compile(r"[^\W\d_]{1,60}")
_NEXT = re.compile(r"(?:\s{1,3}|\s?-\s?)([^\W\d_]{1,60})")
_COMPOUND = re.compile(r"zig\Z|ßig\Z|und|hundert|tausend")
_INSIDE = (
    words.SMALL.keys() | words.TENS.keys() | words.SCALES.keys() | words.CROWDS.keys() | words.PARTS.keys()
    | words.HALF | words.MIXED.keys() | words.FEW | words.ARTICLES | words.JOINTS
)  # fmt: skip


class Word(NamedTuple):
    """A lower-cased word of a run, and where it stops in the text."""

    text: str
    stop: int


def words_from(text: str, start: int, limit: int) -> list[Word]:
    """Return the words from `start` on that only blanks or hyphens part, up to the first that is no number word."""
    found: list[Word] = []
    after = _WORD.match(text, start)
    while after and len(found) < limit:
        word = after[after.lastindex or 0].lower()
        found.append(Word(word, after.end()))
        if word not in _INSIDE and not _COMPOUND.search(word):
            break
        after = _NEXT.match(text, after.end())
    return found


def word_at(run: list[Word], at: int) -> str:
    """Return the word at a place of the run, an empty one past its end."""
    return run[at].text if at < len(run) else ""


def scales(run: list[Word], at: int, german: bool) -> tuple[int, int]:
    """Multiply the scale words from `at` on ("lakh crore"): the factor, 1 if there is none, and the place after."""
    factor = 1
    while scale := _scale(word_at(run, at), german):
        factor, at = factor * scale, at + 1
    return factor, at


def _scale(word: str, german: bool) -> int | None:
    if german and word == "billion":
        return 10**12
    return words.SCALES.get(word) if german or word not in words.GERMAN_ONLY else None


def small(word: str, german: bool) -> int | None:
    """Return the number below a hundred, or the German compound, that one word says."""
    if word in words.ARTICLES or (word in words.GERMAN_ONLY and not german):
        return None
    value = words.SMALL.get(word)
    return compound(word) if value is None and german else value


def is_compound(word: str) -> bool:
    """Whether a lower-cased German word is a number in one word: "dreiundzwanzig"."""
    return _COMPOUND.search(word) is not None and compound(word) is not None


def compound(word: str) -> int | None:
    """Read a German compound: "dreiundzwanzig", "zweihundertfünfzig", "dreitausend"."""
    for part, factor in words.COMPOUND_PARTS:
        head, found, tail = word.partition(part)
        if found:
            top = compound(head) if head else 1
            rest = compound(tail.removeprefix("und")) if tail else 0
            return None if top is None or rest is None else top * factor + rest
    ones, found, tens = word.partition("und")
    if found:
        low, high = words.SMALL.get(ones, 10), words.TENS.get(tens)
        return high + low if high and low < 10 else None
    return words.SMALL.get(word, words.TENS.get(word))
