"""What two texts share, word by word: exact containment, and the stretches that are the same."""

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.corpus.duplicates._shingles import WIDTH
from newscorpus.corpus.duplicates._text import Text, runs
from newscorpus.corpus.duplicates._texts import Texts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

__all__ = ["Overlap", "common_words", "overlap"]


@frozen(eq=False)
class Overlap:
    """What a pair of texts shares.

    `contained` and `contains` are shares of distinct shingles, furniture left out; `left` and `right` tell for each shingle of a
    text, in order, whether the other has it; `words` are the words of either that are no furniture.
    """

    contained: float
    contains: float
    left: "Mask"
    right: "Mask"
    words: tuple[int, int]

    @cached_property
    def longest_run(self) -> int:
        """The words of the longest stretch that both have."""
        starts, stops = runs(self.left)
        return int((stops - starts).max()) + WIDTH - 1 if len(starts) else 0

    @cached_property
    def stretches(self) -> int:
        """How many stretches of five words or more the two have in common, in whichever they are fewer."""
        return min(len(runs(mask)[0]) for mask in (self.left, self.right))

    @cached_property
    def shares(self) -> tuple[float, float]:
        """The share of either text's words that stand in common stretches of five words or more.

        Edits that are spread over a text break five shingles each, but take one word each from the common stretches.
        """
        one, other = self.words
        return min(_covered(self.left) / max(one, 1), 1.0), min(_covered(self.right) / max(other, 1), 1.0)


def overlap(texts: Texts, one: Text, other: Text, *, threshold: float) -> Overlap | None:
    """Return what two texts share, if it may be as much as `threshold` of one of them, or a quarter of it in shingles."""
    import numpy as np

    least = max(threshold / 4 * min(one.size, other.size), 1)
    ours = texts.among(one.news, other.news)
    if np.count_nonzero(ours) < least:
        return None
    theirs = texts.among(other.news, one.news)
    stretches = _furniture_between(texts, one, other), _furniture_between(texts, other, one)
    if any(stretches):
        for mask, edges in zip((ours, theirs), stretches, strict=True):
            for start, stop in edges:
                mask[start:stop] = False
        theirs &= texts.among(other.news, one.news[ours])
        ours &= texts.among(one.news, other.news[theirs])
    common = _count(one, other, ours, theirs)
    if common < least:
        return None
    return Overlap(common / one.size, common / other.size, ours, theirs, (one.words, other.words))


def common_words(mask: "Mask") -> "NDArray[np.intp]":
    """Return the places of the words that a text's common shingles are made of, ascending."""
    import numpy as np

    covered = np.zeros(len(mask) + WIDTH - 1, bool)
    for offset in range(WIDTH):
        covered[offset : offset + len(mask)] |= mask
    return np.flatnonzero(covered)


def _furniture_between(texts: Texts, text: Text, other: Text) -> list[tuple[int, int]]:
    """Return the common stretches that have furniture in them and nothing else that was sampled: its edges go with it."""
    if not text.is_furnished:
        return []
    common = texts.among(text.codes, other.codes)
    if not common[text.known_places].any():
        return []
    starts, stops = runs(common)
    known = text.known[stops] - text.known[starts]
    is_furniture = (known > 0) & (known == text.sampled[stops] - text.sampled[starts])
    return list(zip(starts[is_furniture].tolist(), stops[is_furniture].tolist(), strict=True))


def _count(one: Text, other: Text, ours: "Mask", theirs: "Mask") -> int:
    """Return how many distinct shingles are common."""
    import numpy as np

    if one.is_plain:
        return int(np.count_nonzero(ours))
    return int(np.count_nonzero(theirs)) if other.is_plain else len(np.unique(one.codes[ours]))


def _covered(mask: "Mask") -> int:
    """Return how many words common shingles are made of."""
    import numpy as np

    places = np.flatnonzero(mask)
    return int(np.minimum(places[1:] - places[:-1], WIDTH).sum()) + WIDTH if len(places) else 0
