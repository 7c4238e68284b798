"""Words as 64-bit hashes, for many texts at a time."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Indices = NDArray[np.int64]
    Units = NDArray[np.uint16]

__all__ = ["Words", "mix", "read_words"]

_MIXERS = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB)
_LENGTH = 0x9E3779B97F4A7C15
"""Odd factors without pattern: of a word's windows, and its length."""
_UNITS = 1 << 16
"""Two-byte units of text, as UTF-16 has them; a table over them tells letters and their case."""
_WINDOW, _WINDOWS = 4, 4
"""Units of a word that are read at a time, and how often; of a longer word the last ones count too."""
_IDEOGRAPHS = ((0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF))
"""Scripts without spaces, each character of which counts as a word."""
_SURROGATES = range(0xD800, 0xE000)


@frozen(eq=False)
class Words:
    """The words of some texts, in their order: runs of letters and digits in lower case.

    Attributes:
        hashes: shape (words,), one for each word.
        begins: shape (texts,), which word is the first of each text.
        counts: shape (texts,), how many words each text has.
    """

    hashes: "Hashes"
    begins: "Indices"
    counts: "Indices"
    _places: "Indices"
    _offsets: "Indices"
    _initials: "Units"

    @cached_property
    def starts(self) -> "Indices":
        """Shape (words,), where each word starts in its text."""
        import numpy as np

        starts: Indices = self._places - np.repeat(self._offsets, self.counts)
        return starts

    @cached_property
    def wording(self) -> "Hashes":
        """Shape (words,), a hash of each word, 0 for those that begin with a digit."""
        import numpy as np

        is_number = (self._initials >= ord("0")) & (self._initials <= ord("9"))
        return np.where(is_number, np.uint64(0), self.hashes)


def read_words(texts: Sequence[str]) -> Words:
    """Hash the words of texts.

    A word is hashed over its length, its first sixteen units and its last four, read as whole integers at all words'
    places at once.
    """
    import numpy as np

    padding = "\n" * 2 * _WINDOW
    raw = np.frombuffer(("\n".join(["", *texts]) + padding).encode("utf-16-le", "surrogatepass"), np.uint16)
    # No unit lies outside the table: clipping only spares the check.
    folded = _folds().take(raw, mode="clip")
    starts, stops = _edges(raw, folded)
    hashes, initials = _hash_words(folded, starts, stops)
    places = _places(raw, starts)
    ends = np.cumsum(np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts)))
    offsets = np.concatenate(([1], ends + 1))
    begins = np.searchsorted(places, offsets)
    return Words(hashes, begins[:-1], np.diff(begins), places, offsets[:-1], initials)


def mix(values: "Hashes") -> "Hashes":
    """Spread values over all 64 bits (the finaliser of SplitMix64; Steele, Lea and Flood 2014)."""
    import numpy as np

    values = values ^ (values >> np.uint64(30))
    values *= np.uint64(_MIXERS[0])
    values ^= values >> np.uint64(27)
    values *= np.uint64(_MIXERS[1])
    values ^= values >> np.uint64(31)
    return values


def _edges(raw: "Units", folded: "Units") -> tuple["Indices", "Indices"]:
    """Return where words start and stop, in units."""
    import numpy as np

    inside = folded != 0
    changes = inside[1:] != inside[:-1]
    alone = _alone(raw)
    if alone is None:
        edges = np.flatnonzero(changes)
        edges += 1
        return edges[::2].copy(), edges[1::2].copy()
    edges = np.flatnonzero(changes | alone[1:] | alone[:-1]) + 1
    is_start = inside[edges[:-1]]
    return edges[:-1][is_start], edges[1:][is_start]


def _places(raw: "Units", starts: "Indices") -> "Indices":
    """Return code points for units: behind a character outside the basic plane they are one fewer."""
    import numpy as np

    first_of_second = _SURROGATES[len(_SURROGATES) // 2]
    if raw.max() < first_of_second:
        return starts
    second = (raw >= first_of_second) & (raw < _SURROGATES.stop)
    return starts - np.cumsum(second)[starts]


def _hash_words(folded: "Units", starts: "Indices", stops: "Indices") -> tuple["Hashes", "Units"]:
    """Return a hash of each word, and its first unit."""
    import numpy as np

    windows: Hashes = np.ndarray(len(folded) - _WINDOW + 1, np.uint64, folded, strides=(2,)).copy()
    lengths = stops - starts
    sums = lengths.astype(np.uint64)
    sums *= np.uint64(_LENGTH)
    firsts = windows.take(starts)
    for number in range(2):
        units = windows[number * _WINDOW :].take(starts) if number else firsts.copy()
        sums += _own(units, lengths, number)
    there = np.flatnonzero(lengths > 2 * _WINDOW)
    for number in range(2, _WINDOWS):
        units = windows[number * _WINDOW :].take(starts[there])
        sums[there] += _own(units, lengths[there], number)
        there = there[lengths[there] > (number + 1) * _WINDOW]
    sums[there] += windows[stops[there] - _WINDOW] * np.uint64(_MIXERS[_WINDOWS])
    return mix(sums), firsts.astype(np.uint16)


def _own(units: "Hashes", lengths: "Indices", number: int) -> "Hashes":
    """Return what a window of each word counts for: its own units and none of those behind it."""
    import numpy as np

    units &= _masks(number).take(lengths, mode="clip")
    units *= np.uint64(_MIXERS[number])
    return units


@lru_cache
def _masks(number: int) -> "Hashes":
    """Return for each length of a word which bits of a window are its own."""
    import numpy as np

    units = (min(max(length - number * _WINDOW, 0), _WINDOW) for length in range((number + 1) * _WINDOW + 1))
    return np.array([(1 << 16 * count) - 1 for count in units], np.uint64)


def _alone(raw: "Units") -> Any:
    """Tell which units are words alone, or None where none is."""
    if not len(raw) or raw.max() < _IDEOGRAPHS[0][0]:
        return None
    first, *more = ((raw >= first) & (raw <= last) for first, last in _IDEOGRAPHS)
    for other in more:
        first |= other
    return first


@lru_cache(maxsize=1)
def _folds() -> "Units":
    """Return for each unit its lower case where it is part of a word, else 0."""
    import numpy as np

    letters = list(map(chr, range(_UNITS)))
    lower = [
        ord(lower) if len(lower) == 1 else ord(letter)
        for letter, lower in zip(letters, map(str.lower, letters), strict=True)
    ]
    folds = np.where(list(map(str.isalnum, letters)), lower, 0).astype(np.uint16)
    folds[_SURROGATES.start : _SURROGATES.stop] = _SURROGATES
    return folds
