"""Word 5-grams as 64-bit hashes, for many texts at a time."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.corpus.duplicates._words import Words, mix, read_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Indices = NDArray[np.int64]

__all__ = ["WIDTH", "Shingles", "WordedShingles", "shingle", "shingled"]

WIDTH = 5
"""Words of a shingle."""

_NEXT, _SHORT = 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9
"""Odd factors without pattern: of each word on the next one, in shingles of five words and of fewer."""
_CHUNK = 1 << 17
"""Characters hashed at a time, so that what is worked on stays in the cache."""


@frozen(eq=False)
class Shingles:
    """The shingles of some texts, in the order of their words.

    Attributes:
        hashes: shape (n,), one for each shingle.
        ends: shape (texts + 1,), where the shingles of each text begin, and where the last one's end.
        words: shape (texts,), how many words each text has.
    """

    hashes: "Hashes"
    ends: "Indices"
    words: "Indices"


@frozen(eq=False)
class WordedShingles(Shingles):
    """Shingles with the words they are made of.

    Attributes:
        starts: shape (all words,), where each word starts in its text.
        wording: shape (all words,), a hash of each word, 0 for those that begin with a digit.
    """

    starts: "Indices"
    wording: "Hashes"


def shingle(texts: Sequence[str]) -> WordedShingles:
    """Hash every run of five words of each text; a text of one to four words is one shingle."""
    import numpy as np

    words = list(_read(texts))
    parts = list(map(_shingle, words))
    counts = [np.diff(part.ends) for part in parts]
    return WordedShingles(
        np.concatenate([part.hashes for part in parts]),
        np.concatenate(([0], np.cumsum(np.concatenate(counts)))),
        np.concatenate([part.words for part in parts]),
        np.concatenate([part.starts for part in words]),
        np.concatenate([part.wording for part in words]),
    )


def shingled(texts: Sequence[str]) -> Iterator[Shingles]:
    """Yield the shingles of all texts in their order, those of as many at a time as do well together."""
    return map(_shingle, _read(texts))


def _read(texts: Sequence[str]) -> Iterator[Words]:
    first, size = 0, 0
    for index, text in enumerate(texts):
        if size and size + len(text) > _CHUNK:
            yield read_words(texts[first:index])
            first, size = index, 0
        size += len(text) + 1
    yield read_words(texts[first:])


def _shingle(words: Words) -> Shingles:
    import numpy as np

    counts = words.counts
    sums = _sums(words.hashes, _NEXT, WIDTH)
    short = np.flatnonzero((counts > 0) & (counts < WIDTH))
    for count in range(1, WIDTH) if len(short) else ():
        of = words.begins[short[counts[short] == count]]
        sums[of] = _sums(words.hashes, _SHORT, count)[of]
    made = np.maximum(counts - WIDTH + 1, np.minimum(counts, 1))
    ends = np.concatenate(([0], np.cumsum(made)))
    places = np.arange(ends[-1]) + np.repeat(words.begins - ends[:-1], made)
    return Shingles(mix(sums.take(places)), ends, counts)


def _sums(words: "Hashes", factor: int, width: int) -> "Hashes":
    """Return a hash of each word and those behind it, so many together; behind the last word there are zeros."""
    import numpy as np

    padded = np.concatenate((words, np.zeros(width - 1, np.uint64)))
    sums = words.copy()
    for offset in range(1, width):
        sums *= np.uint64(factor)
        sums += padded[offset : offset + len(words)]
    return sums
