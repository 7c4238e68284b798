"""Word 5-grams as 64-bit hashes, for many texts at a time."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Indices = NDArray[np.int64]

__all__ = ["WIDTH", "Shingles", "shingle"]

WIDTH = 5
"""Words of a shingle."""

_MIXERS = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB)
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
        owners: shape (n,), the index of the text that each is from, ascending.
        words: shape (texts,), how many words each text has.
    """

    hashes: "Hashes"
    owners: "Indices"
    words: "Indices"


def shingle(texts: Sequence[str]) -> Shingles:
    """Hash every run of five words of each text; a text of one to four words is one shingle.

    Words are runs of letters and digits in lower case. A word is hashed over its length, its first sixteen units and
    its last four, read as whole integers at all words' places at once.
    """
    import numpy as np

    parts: list[Shingles] = []
    first, size = 0, 0
    for index, text in enumerate(texts):
        if size and size + len(text) > _CHUNK:
            parts.append(_shingle(texts[first:index], first))
            first, size = index, 0
        size += len(text) + 1
    parts.append(_shingle(texts[first:], first))
    return Shingles(
        np.concatenate([part.hashes for part in parts]),
        np.concatenate([part.owners for part in parts]),
        np.concatenate([part.words for part in parts]),
    )


def _shingle(texts: Sequence[str], first: int) -> Shingles:
    import numpy as np

    starts, words = _words(texts)
    lengths = np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts))
    ends = np.cumsum(lengths)
    counts = np.diff(np.searchsorted(starts, np.concatenate(([0], ends))))
    owners = np.repeat(np.arange(len(texts), dtype=np.int64), counts)
    made = max(len(words) - WIDTH + 1, 0)
    sums = words[:made].copy()
    for offset in range(1, WIDTH):
        sums = sums * np.uint64(_MIXERS[0]) + words[offset : offset + made]
    whole = owners[:made] == owners[WIDTH - 1 :] if made else np.zeros(0, bool)
    hashes, of = _mix(sums[whole]), owners[:made][whole]
    short = np.flatnonzero((counts > 0) & (counts < WIDTH))
    if len(short):
        hashes, of = _with_short(hashes, of, short, words, np.cumsum(counts) - counts, counts)
    return Shingles(hashes, of + first, counts)


def _with_short(
    hashes: "Hashes",
    owners: "Indices",
    short: "Indices",
    words: "Hashes",
    begin: "Indices",
    counts: "Indices",
) -> tuple["Hashes", "Indices"]:
    """Add the one shingle of each text that is shorter than a shingle."""
    import numpy as np

    sums = words[begin[short]]
    for offset in range(1, WIDTH - 1):
        there = counts[short] > offset
        sums[there] = sums[there] * np.uint64(_MIXERS[1]) + words[begin[short[there]] + offset]
    owners = np.concatenate((owners, short))
    order = np.argsort(owners, kind="stable")
    return np.concatenate((hashes, _mix(sums)))[order], owners[order]


def _words(texts: Sequence[str]) -> tuple["Indices", "Hashes"]:
    """Return where words start in the texts joined by one character, and the words' hashes."""
    import numpy as np

    padding = "\n" * 2 * _WINDOW
    raw = np.frombuffer(("\n".join(texts) + padding).encode("utf-16-le", "surrogatepass"), np.uint16)
    folded = _folds().take(raw)
    inside = folded != 0
    changes = inside[1:] != inside[:-1]
    alone = _alone(raw)
    if alone is not None:
        changes |= alone[1:] | alone[:-1]
    edges = np.flatnonzero(changes) + 1
    if inside[0]:
        edges = np.concatenate(([0], edges))
    begins = inside[edges[:-1]]
    starts, stops = edges[:-1][begins], edges[1:][begins]
    return _places(raw, starts), _hash_words(folded, starts, stops)


def _places(raw: Any, starts: "Indices") -> "Indices":
    """Return code points for units: behind a character outside the basic plane they are one fewer."""
    import numpy as np

    second = (raw >= _SURROGATES[len(_SURROGATES) // 2]) & (raw < _SURROGATES.stop)
    return starts - np.cumsum(second)[starts] if second.any() else starts


def _hash_words(folded: Any, starts: "Indices", stops: "Indices") -> "Hashes":
    import numpy as np

    window: Hashes = np.ndarray(len(folded) - _WINDOW + 1, np.uint64, folded, strides=(2,))
    masks = np.array([(1 << 16 * units) - 1 for units in range(_WINDOW + 1)], np.uint64)
    lengths = stops - starts
    sums = lengths.astype(np.uint64) * np.uint64(_MIXERS[2])
    sums += window[starts] & masks[np.minimum(lengths, _WINDOW)]
    hashes = _mix(sums)
    for number in range(1, _WINDOWS):
        offset = number * _WINDOW
        long = np.flatnonzero(lengths > offset)
        units = masks[np.minimum(lengths[long] - offset, _WINDOW)]
        hashes[long] += _mix((window[starts[long] + offset] & units) * np.uint64(_MIXERS[number]))
    longest = np.flatnonzero(lengths > _WINDOW * _WINDOWS)
    hashes[longest] += _mix(window[stops[longest] - _WINDOW] * np.uint64(_MIXERS[_WINDOWS]))
    return hashes


def _mix(values: "Hashes") -> "Hashes":
    """Spread values over all 64 bits (the finaliser of SplitMix64; Steele, Lea and Flood 2014)."""
    import numpy as np

    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


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
