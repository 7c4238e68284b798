"""Word 5-grams as 64-bit hashes, for many texts at a time."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Indices = NDArray[np.int64]

__all__ = ["WIDTH", "Shingles", "shingle", "shingled"]

WIDTH = 5
"""Words of a shingle."""

_MIXERS = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB)
_LENGTH, _NEXT, _SHORT = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9
"""Odd factors without pattern: of a word's windows, its length, and each word on the next one."""
_UNITS = 1 << 16
"""Two-byte units of text, as UTF-16 has them; a table over them tells letters and their case."""
_WINDOW, _WINDOWS = 4, 4
"""Units of a word that are read at a time, and how often; of a longer word the last ones count too."""
_IDEOGRAPHS = ((0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF))
"""Scripts without spaces, each character of which counts as a word."""
_SURROGATES = range(0xD800, 0xE000)
_CHUNK = 1 << 17
"""Characters hashed at a time, so that what is worked on stays in the cache."""


@frozen(eq=False)
class Shingles:
    """The shingles of some texts, in the order of their words.

    Attributes:
        hashes: shape (n,), one for each shingle.
        ends: shape (texts + 1,), where the shingles of each text begin, and where the last one's end.
        words: shape (texts,), how many words each text has.
        starts: shape (all words,), where each word starts in its text.
        wording: shape (all words,), a hash of each word, 0 for those that begin with a digit.
    """

    hashes: "Hashes"
    ends: "Indices"
    words: "Indices"
    starts: "Indices"
    wording: "Hashes"


def shingle(texts: Sequence[str]) -> Shingles:
    """Hash every run of five words of each text; a text of one to four words is one shingle.

    Words are runs of letters and digits in lower case. A word is hashed over its length, its first sixteen units and
    its last four, read as whole integers at all words' places at once.
    """
    import numpy as np

    parts = list(shingled(texts))
    counts = [np.diff(part.ends) for part in parts]
    return Shingles(
        np.concatenate([part.hashes for part in parts]),
        np.concatenate(([0], np.cumsum(np.concatenate(counts)))),
        np.concatenate([part.words for part in parts]),
        np.concatenate([part.starts for part in parts]),
        np.concatenate([part.wording for part in parts]),
    )


def shingled(texts: Sequence[str]) -> Iterator[Shingles]:
    """Yield the shingles of all texts in their order, those of as many at a time as do well together."""
    first, size = 0, 0
    for index, text in enumerate(texts):
        if size and size + len(text) > _CHUNK:
            yield _shingle(texts[first:index])
            first, size = index, 0
        size += len(text) + 1
    yield _shingle(texts[first:])


def _shingle(texts: Sequence[str]) -> Shingles:
    import numpy as np

    starts, words, wording = _words(texts)
    lengths = np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts))
    offsets = np.concatenate(([0], np.cumsum(lengths)))
    begins = np.searchsorted(starts, offsets)
    counts = np.diff(begins)
    begins = begins[:-1]
    sums = _sums(words, _NEXT, WIDTH)
    short = np.flatnonzero((counts > 0) & (counts < WIDTH))
    for count in range(1, WIDTH) if len(short) else ():
        of = begins[short[counts[short] == count]]
        sums[of] = _sums(words, _SHORT, count)[of]
    made = np.maximum(counts - WIDTH + 1, np.minimum(counts, 1))
    ends = np.concatenate(([0], np.cumsum(made)))
    places = np.arange(ends[-1]) + np.repeat(begins - ends[:-1], made)
    starts = starts - np.repeat(offsets[:-1], counts)
    return Shingles(_mix(sums.take(places)), ends, counts, starts, wording)


def _sums(words: "Hashes", factor: int, width: int) -> "Hashes":
    """Return a hash of each word and those behind it, so many together; behind the last word there are zeros."""
    import numpy as np

    padded = np.concatenate((words, np.zeros(width - 1, np.uint64)))
    sums = words.copy()
    for offset in range(1, width):
        sums *= np.uint64(factor)
        sums += padded[offset : offset + len(words)]
    return sums


def _words(texts: Sequence[str]) -> tuple["Indices", "Hashes", "Hashes"]:
    """Return where words start in the texts joined by one character, the words' hashes, and these without those of numbers."""
    import numpy as np

    padding = "\n" * 2 * _WINDOW
    raw = np.frombuffer(("\n".join(["", *texts]) + padding).encode("utf-16-le", "surrogatepass"), np.uint16)
    folded = _folds().take(raw)
    inside = folded != 0
    changes = inside[1:] != inside[:-1]
    alone = _alone(raw)
    if alone is None:
        edges = np.flatnonzero(changes) + 1
        starts, stops = edges[::2], edges[1::2]
    else:
        edges = np.flatnonzero(changes | alone[1:] | alone[:-1]) + 1
        begins = inside[edges[:-1]]
        starts, stops = edges[:-1][begins], edges[1:][begins]
    hashes = _hash_words(folded, starts, stops)
    first = folded[starts]
    is_number = (first >= ord("0")) & (first <= ord("9"))
    return _places(raw, starts) - 1, hashes, np.where(is_number, np.uint64(0), hashes)


def _places(raw: Any, starts: "Indices") -> "Indices":
    """Return code points for units: behind a character outside the basic plane they are one fewer."""
    import numpy as np

    second = (raw >= _SURROGATES[len(_SURROGATES) // 2]) & (raw < _SURROGATES.stop)
    return starts - np.cumsum(second)[starts] if second.any() else starts


def _hash_words(folded: Any, starts: "Indices", stops: "Indices") -> "Hashes":
    import numpy as np

    window: Hashes = np.ndarray(len(folded) - _WINDOW + 1, np.uint64, folded, strides=(2,)).copy()
    lengths = stops - starts
    sums = lengths.astype(np.uint64)
    sums *= np.uint64(_LENGTH)
    for number in range(_WINDOWS):
        there: Any = slice(None) if number < 2 else np.flatnonzero(lengths > number * _WINDOW)
        units = _masks(number).take(lengths[there], mode="clip")
        units &= window.take(starts[there] + number * _WINDOW)
        units *= np.uint64(_MIXERS[number])
        sums[there] += units
    longest = np.flatnonzero(lengths > _WINDOW * _WINDOWS)
    sums[longest] += window[stops[longest] - _WINDOW] * np.uint64(_MIXERS[_WINDOWS])
    return _mix(sums)


@lru_cache
def _masks(number: int) -> "Hashes":
    """Return for each length of a word which bits of a window are its own."""
    import numpy as np

    units = (min(max(length - number * _WINDOW, 0), _WINDOW) for length in range((number + 1) * _WINDOW + 1))
    return np.array([(1 << 16 * count) - 1 for count in units], np.uint64)


def _mix(values: "Hashes") -> "Hashes":
    """Spread values over all 64 bits (the finaliser of SplitMix64; Steele, Lea and Flood 2014)."""
    import numpy as np

    values = values ^ (values >> np.uint64(30))
    values *= np.uint64(_MIXERS[0])
    values ^= values >> np.uint64(27)
    values *= np.uint64(_MIXERS[1])
    values ^= values >> np.uint64(31)
    return values


def _alone(raw: Any) -> Any:
    """Tell which units are words alone, or None where none is."""
    if not len(raw) or raw.max() < _IDEOGRAPHS[0][0]:
        return None
    first, *more = ((raw >= first) & (raw <= last) for first, last in _IDEOGRAPHS)
    for other in more:
        first |= other
    return first


@lru_cache(maxsize=1)
def _folds() -> Any:
    """Return for each unit its lower case where it is part of a word, else 0."""
    import numpy as np

    return np.array([_fold(point) for point in range(_UNITS)], np.uint16)


def _fold(point: int) -> int:
    letter = chr(point)
    if point in _SURROGATES:
        return point
    if not letter.isalnum():
        return 0
    lower = letter.lower()
    return ord(lower) if len(lower) == 1 else point
