"""Numbers written in words, English and German, read one phrase at a time."""

import re
from decimal import Decimal
from typing import NamedTuple

from newscorpus.comparison._figures import number_vocabulary as words
from newscorpus.comparison._figures.cardinals import read_cardinal
from newscorpus.comparison._figures.shares import share_at
from newscorpus.comparison._figures.word_runs import Word, is_compound, scales, word_at, words_from

__all__ = [
    "Phrase",
    "article_start",
    "phrase_starts",
    "read_phrase",
    "read_scale",
    "read_tail",
    "starts_phrase",
]

_JOINT = re.compile(r"[\s-]{1,3}(?:and|und)[\s-]{1,3}")
_ARTICLE = re.compile(r"(?<![^\W_])(?:an?|eine?[nmr]?)\s{1,3}\Z", re.IGNORECASE)
_LONGEST = 30
"""Words; no number in a newspaper is longer."""
_STARTS = (
    words.SMALL.keys() | words.TENS.keys() | words.SCALES.keys() | words.CROWDS.keys()
) - words.ARTICLES
_STARTS |= words.HALF | words.MIXED.keys() | words.FEW | {"quarter", "tens"} | words.GERMAN_PARTS
_AFTER_ARTICLE = words.SCALES.keys() | words.HALF | words.FEW | words.PARTS.keys()
_OWNERS = {"of", "the", "its", "their", "his", "her", "our", "your", "all", "that", "those", "these"}


class Phrase(NamedTuple):
    """A number in words: where it stops, what it says and how fine it is.

    `low` and `high` are set where the words say an interval ("dozens"), `share` where they say a part of
    something ("two-thirds of"), `bare_scale` where a single scale word stands alone ("per million").
    """

    stop: int
    value: Decimal
    step: Decimal = Decimal(0)
    low: Decimal | None = None
    high: Decimal | None = None
    scale: str | None = None
    share: bool = False
    bare_scale: bool = False


def phrase_starts(*, german: bool) -> frozenset[str]:
    """Return the lower-cased words that a number may begin with, German compounds excepted."""
    return frozenset(_STARTS if german else _STARTS - words.GERMAN_ONLY)


def starts_phrase(word: str, *, german: bool) -> bool:
    """Whether a number may begin with this lower-cased word."""
    if word in _STARTS:
        return german or word not in words.GERMAN_ONLY
    return german and is_compound(word)


def article_start(text: str, start: int, word: str) -> int:
    """Return where the article before the lower-cased word at `start` stands, if it belongs to a number ("a hundred")."""
    if word not in _AFTER_ARTICLE:
        return start
    found = _ARTICLE.search(text[max(0, start - 9) : start])
    return start - (found.end() - found.start()) if found else start


def read_phrase(text: str, start: int, *, german: bool, sums: bool = True) -> Phrase | None:
    """Read the number whose first word begins at `start`.

    Args:
        text: the whole text.
        start: where the first word begins.
        german: whether German words count as well as English ones.
        sums: whether "and" may add ("a hundred and six"); not so after "between".
    """
    run = words_from(text, start, _LONGEST)
    if not run:
        return None
    return (
        _crowd(run)
        or _few(run, german)
        or _half(run, german)
        or _share_phrase(run, german)
        or _whole(run, german, sums)
    )


def read_scale(text: str, start: int, *, german: bool) -> tuple[int, int, str] | None:
    """Read the scale words at `start` ("million", "lakh crore"): the factor, where they stop, the last word."""
    run = words_from(text, start, 3)
    factor, at = scales(run, 0, german)
    return (factor, run[at - 1].stop, run[at - 1].text) if at else None


def read_tail(text: str, start: int, *, german: bool) -> tuple[Decimal, int] | None:
    """Read "and a half" or "and three quarters" after a number: the share and where it stops."""
    joint = _JOINT.match(text, start)
    run = words_from(text, joint.end(), 3) if joint else []
    share = share_at(run, 0, german)
    return (share, run[1].stop) if share else None


def _crowd(run: list[Word]) -> Phrase | None:
    """Read "dozens", "hundreds of thousands", "tens of millions"."""
    size, at = words.CROWDS.get(run[0].text, 10 if run[0].text == "tens" else 0), 1
    while word_at(run, at) in ("of", "von") and (more := words.CROWDS.get(word_at(run, at + 1))):
        size, at = size * more, at + 2
    if not size or run[at - 1].text == "tens":
        return None
    return _spread(run[at - 1], size, 10 * size)


def _few(run: list[Word], german: bool) -> Phrase | None:
    """Read "several hundred", "a few thousand", "a couple of million"."""
    at = 1 if run[0].text in words.ARTICLES else 0
    if word_at(run, at) not in words.FEW:
        return None
    size, stop = scales(run, at + (2 if word_at(run, at + 1) == "of" else 1), german)
    return _spread(run[stop - 1], 2 * size, 10 * size) if size > 1 else None


def _spread(last: Word, low: int, high: int) -> Phrase:
    return Phrase(
        stop=last.stop, value=Decimal(low + high) / 2, low=Decimal(low), high=Decimal(high), scale=last.text
    )


def _half(run: list[Word], german: bool) -> Phrase | None:
    """Read "half a million", "half an hour", "half of", "eine halbe Million", "quarter of a million"."""
    at = 1 if run[0].text in words.ARTICLES else 0
    parts = Decimal(4 if word_at(run, at) == "quarter" else 2)
    if parts == 2 and word_at(run, at) not in words.HALF:
        return None
    rest = at + 1 + (word_at(run, at + 1) == "of")
    rest += word_at(run, rest) in words.ARTICLES
    size, stop = scales(run, rest, german)
    if size > 1:
        return Phrase(
            stop=run[stop - 1].stop, value=size / parts, step=Decimal(size) / 10, scale=run[stop - 1].text
        )
    if parts == 4:
        return None
    if word_at(run, at) != "half" or word_at(run, at + 1) in words.ARTICLES:
        return Phrase(stop=run[rest - 1].stop, value=1 / parts, step=Decimal("0.1"))
    share = at or word_at(run, at + 1) in _OWNERS
    return Phrase(stop=run[at].stop, value=1 / parts, step=Decimal("0.05"), share=True) if share else None


def _share_phrase(run: list[Word], german: bool) -> Phrase | None:
    """Read "two thirds of" and "three quarters of a million"."""
    share = share_at(run, 0, german)
    # "a third man" and "a quarter ago" name something else
    if share is None or (word_at(run, 0) in ("a", "an") and word_at(run, 2) != "of"):
        return None
    if word_at(run, 2) == "of" and word_at(run, 3) in words.ARTICLES:
        size, at = scales(run, 4, german)
        if size > 1:
            last = run[at - 1]
            return Phrase(stop=last.stop, value=share * size, step=Decimal(size) / 10, scale=last.text)
    return Phrase(stop=run[1].stop, value=share, step=share / 10, share=True)


def _whole(run: list[Word], german: bool, sums: bool) -> Phrase | None:
    read = read_cardinal(run, german=german, sums=sums)
    if read is None:
        return None
    bare = read.length == 1 and read.scale is not None
    stop = run[read.length - 1].stop
    return Phrase(stop=stop, value=read.value, step=read.step, scale=read.scale, bare_scale=bare)
