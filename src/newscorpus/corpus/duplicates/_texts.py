"""Texts that are shingled at once, to be compared with each other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newscorpus.corpus.duplicates._shingles import WIDTH, shingle
from newscorpus.corpus.duplicates._sketch import is_sampled
from newscorpus.corpus.duplicates._text import Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Indices = NDArray[np.intp]
    Mask = NDArray[np.bool_]

__all__ = ["Texts", "furniture_keys"]


class Texts:
    """Some texts, shingled at once.

    Args:
        bodies: the texts.
        sources: their source codes.
        furniture: the keys of sampled shingles that count for nothing, as `furniture_keys` makes them, ascending.
    """

    def __init__(self, bodies: Sequence[str], sources: Sequence[int], furniture: "Hashes") -> None:
        import numpy as np

        self._bodies = bodies
        self._found = found = shingle(bodies)
        self._ends: list[int] = found.ends.tolist()
        self._word_ends: list[int] = np.concatenate(([0], np.cumsum(found.words))).tolist()
        owners = np.repeat(np.arange(len(bodies)), np.diff(found.ends))
        sampled = np.flatnonzero(is_sampled(found.hashes))
        keys = furniture_keys(found.hashes[sampled], np.array(sources, np.int64)[owners[sampled]])
        is_known = _among(keys, furniture)
        stays = _stays(found.ends, sampled, is_known)
        self._sampled, self._known = (
            _counted(places, len(owners)) for places in (sampled, sampled[is_known])
        )
        self._codes = _codes(found.hashes)
        self._sink = len(owners)
        self._news = np.where(stays, self._codes, self._sink)
        self._sizes, self._plain = _sizes(owners, self._news, self._sink, len(bodies))
        self._words = _words(found.ends, owners, stays, found.words)
        self._marked = np.zeros(self._sink + 1, bool)

    def __getitem__(self, number: int) -> Text:
        start, stop = self._ends[number : number + 2]
        first, last = self._word_ends[number : number + 2]
        return Text(
            self._bodies[number],
            self._codes[start:stop],
            self._news[start:stop],
            self._known[start : stop + 1],
            self._sampled[start : stop + 1],
            self._found.starts[first:last],
            self._found.wording[first:last],
            self._sizes[number],
            self._words[number],
            self._plain[number],
        )

    def among(self, codes: "Indices", others: "Indices") -> "Mask":
        """Tell which codes are among the others; furniture is not."""
        marked = self._marked
        marked[others] = True
        marked[self._sink] = False
        found: Mask = marked[codes]
        marked[others] = False
        return found


def furniture_keys(hashes: "Hashes", sources: Any) -> "Hashes":
    """Return a number for each shingle as one of its source."""
    import numpy as np

    keys: Hashes = hashes ^ (sources.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15))
    return keys


def _among(values: Any, known: Any) -> Any:
    """Tell which values are among `known`, which ascend."""
    import numpy as np

    if not len(known):
        return np.zeros(len(values), bool)
    return known[np.minimum(known.searchsorted(values), len(known) - 1)] == values


def _stays(ends: Any, sampled: Any, is_known: Any) -> "Mask":
    """Tell which shingles stay: one goes with the sampled ones of its text before and after it if both are furniture."""
    import numpy as np

    stays = np.ones(ends[-1], bool)
    if not is_known.any():
        return stays
    # Each sampled shingle rules from behind the one before it in its text, or from the text's start, to itself; the
    # last one of a text rules to its end too.
    owners = np.searchsorted(ends, sampled, side="right") - 1
    is_first = np.append(True, owners[1:] != owners[:-1])
    is_last = np.append(owners[1:] != owners[:-1], True)
    begins = np.where(is_first, ends[owners], np.append(0, sampled[:-1] + 1))
    goes = is_known & (is_first | np.append(False, is_known[:-1]))
    steps = np.zeros(ends[-1] + 1, np.int8)
    # A sampled shingle that is furniture goes by itself where the one before it stays.
    for mask, first, stop in (
        (goes, begins, sampled + 1),
        (is_known & ~goes, sampled, sampled + 1),
        (is_known & is_last, sampled + 1, ends[owners + 1]),
    ):
        steps[first[mask]] += 1
        np.subtract.at(steps, stop[mask], 1)
    gone: Mask = np.cumsum(steps[:-1], dtype=np.int8) > 0
    return ~gone


def _counted(places: Any, count: int) -> "Indices":
    """Return how many of some places come before each of so many, and before the end."""
    import numpy as np

    marks = np.zeros(count + 1, np.intp)
    marks[places + 1] = 1
    return np.cumsum(marks)


def _codes(hashes: Any) -> "Indices":
    import numpy as np

    order = np.argsort(hashes)
    ordered = hashes[order]
    ranks = np.zeros(len(hashes), np.intp)
    np.cumsum(ordered[1:] != ordered[:-1], out=ranks[1:])
    codes = np.empty(len(hashes), np.intp)
    codes[order] = ranks
    return codes


def _sizes(owners: Any, news: "Indices", sink: int, count: int) -> tuple[list[int], list[bool]]:
    """Return how many distinct shingles each text has, furniture left out, and whether these are all there are."""
    import numpy as np

    keys = np.sort((owners * (sink + 1) + news)[news != sink])
    ends = np.searchsorted(keys, np.arange(count + 1) * (sink + 1))
    before = np.zeros(len(keys) + 1, np.intp)
    np.cumsum(keys[1:] != keys[:-1], out=before[2:])
    before[1:] += 1
    sizes, every = np.diff(before[ends]), np.diff(ends)
    return sizes.tolist(), (sizes == every).tolist()


def _words(ends: Any, owners: Any, stays: "Mask", words: Any) -> list[int]:
    """Return how many words of each text are in no stretch of furniture, which takes all words of its shingles."""
    import numpy as np

    gone = np.flatnonzero(~stays)
    opens = np.ones(len(gone), bool)
    opens[1:] = (gone[1:] != gone[:-1] + 1) | (owners[gone[1:]] != owners[gone[:-1]])
    taken = np.bincount(owners[gone], minlength=len(words))
    taken += (WIDTH - 1) * np.bincount(owners[gone[opens]], minlength=len(words))
    left: list[int] = np.maximum(words - taken, 0).tolist()
    return left
