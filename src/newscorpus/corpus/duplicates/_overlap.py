"""What two texts share, word by word: exact containment, and the stretches that are the same."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.duplicates._shingles import WIDTH, shingle
from newscorpus.corpus.duplicates._sketch import is_sampled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Furniture = dict[int, NDArray[np.uint64]]
    Hashes = NDArray[np.uint64]
    Mask = NDArray[np.bool_]

__all__ = ["Overlap", "Texts"]


@frozen(eq=False)
class Overlap:
    """What a pair of texts shares.

    `contained` and `contains` are shares of distinct shingles, furniture left out; `left` and `right` tell for each shingle of a
    text, in order, whether the other has it.
    """

    contained: float
    contains: float
    left: "Mask"
    right: "Mask"

    def longest_run(self) -> int:
        """Return the words of the longest stretch that both have."""
        starts, stops = _runs(self.left)
        return int((stops - starts).max()) if len(starts) else 0

    def share_of_words(self) -> float:
        """Return the share of words that stand in common stretches of five words or more, of the side that has more of them.

        Edits that are spread over a text break five shingles each, but take one word each from the common stretches.
        """
        return max(_covered(self.left), _covered(self.right))


class Texts:
    """Some texts, shingled once, to be compared in pairs.

    Args:
        bodies: the texts.
        sources: their source codes.
        furniture: for each source code the sampled shingles that count for nothing, ascending.
    """

    def __init__(self, bodies: Sequence[str], sources: Sequence[int], furniture: "Furniture") -> None:
        import numpy as np

        self._found = shingle(bodies)
        self._places = np.arange(len(bodies) + 1)
        self._ends = np.searchsorted(self._found.owners, self._places)
        self._furnished: dict[int, Mask] = {}
        self._stays = self._without(sources, furniture)
        self._sets: dict[int, Hashes] = {}
        self.words: list[int] = self._found.words.tolist()

    def compare(self, left: int, right: int, *, threshold: float) -> Overlap | None:
        """Return what two texts share, if it may be as much as `threshold` of one of them, or a quarter of it in shingles."""
        ours, theirs = self._set(left), self._set(right)
        few, many = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
        common = few[_among(few, many)] if len(many) else few
        if len(common) < threshold / 4 * len(few) or not len(common):
            return None
        masks = [self._mask(k, common) for k in (left, right)]
        if left in self._furnished or right in self._furnished:
            return Overlap(self._share(left, masks[0]), self._share(right, masks[1]), *masks)
        return Overlap(len(common) / len(ours), len(common) / len(theirs), *masks)

    def _share(self, text: int, mask: "Mask") -> float:
        place = slice(self._ends[text], self._ends[text + 1])
        return len(_distinct(self._found.hashes[place][mask])) / max(len(self._set(text)), 1)

    def _set(self, text: int) -> "Hashes":
        """Return the distinct shingles of a text that stay, ascending."""
        if text not in self._sets:
            place = slice(self._ends[text], self._ends[text + 1])
            self._sets[text] = _distinct(self._found.hashes[place][self._stays[place]])
        return self._sets[text]

    def _mask(self, text: int, common: Any) -> "Mask":
        place = slice(self._ends[text], self._ends[text + 1])
        mask = _among(self._found.hashes[place], common)
        if text in self._furnished:
            mask &= ~_of_furniture(mask, self._furnished[text], is_sampled(self._found.hashes[place]))
        stays: Mask = mask & self._stays[place]
        return stays

    @cached_property
    def _sampled(self) -> tuple[Any, Any]:
        """Where the sampled shingles are, and how many come before each text."""
        import numpy as np

        places = np.flatnonzero(is_sampled(self._found.hashes))
        return places, np.searchsorted(self._found.owners[places], self._places)

    def _without(self, sources: Sequence[int], furniture: "Furniture") -> Any:
        """Tell which shingles stay: one goes with the sampled ones before and after it if both are furniture."""
        import numpy as np

        stays = np.ones(len(self._found.hashes), bool)
        for text, source in enumerate(sources):
            known = furniture.get(source)
            if known is None:
                continue
            places, ends = self._sampled
            sampled = places[ends[text] : ends[text + 1]]
            is_known = _among(self._found.hashes[sampled], known)
            if is_known.any():
                start, stop = self._ends[text], self._ends[text + 1]
                self._furnished[text] = np.zeros(stop - start, bool)
                self._furnished[text][sampled[is_known] - start] = True
                stays[start:stop] = _spread(is_known, sampled, np.arange(start, stop))
        return stays


def _of_furniture(common: "Mask", known: "Mask", sampled: "Mask") -> "Mask":
    """Tell which shingles stand in a common stretch that has furniture in it and no other sampled shingle: its edges go too."""
    import numpy as np

    stretches = np.zeros(len(common), np.int64)
    np.cumsum(common[1:] != common[:-1], out=stretches[1:])
    count = len(common)
    of_known = np.bincount(stretches[known & common], minlength=count)
    of_sampled = np.bincount(stretches[sampled & common], minlength=count)
    furniture: Mask = ((of_known > 0) & (of_known == of_sampled))[stretches] & common
    return furniture


def _spread(is_known: Any, sampled: Any, places: Any) -> Any:
    import numpy as np

    before = is_known[np.maximum(np.searchsorted(sampled, places, side="right") - 1, 0)]
    after = is_known[np.minimum(np.searchsorted(sampled, places), len(sampled) - 1)]
    return ~(before & after)


def _distinct(hashes: "Hashes") -> "Hashes":
    """Return hashes once each, ascending."""
    import numpy as np

    ordered = np.sort(hashes)
    new = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return ordered[new]


def _among(values: Any, known: Any) -> Any:
    """Tell which values are among `known`, which ascend and are not none."""
    import numpy as np

    return known[np.minimum(known.searchsorted(values), len(known) - 1)] == values


def _runs(common: Any) -> tuple[Any, Any]:
    """Return where stretches of common words start and stop."""
    import numpy as np

    padded = np.concatenate(([False], common, [False]))
    edges = np.flatnonzero(padded[1:] != padded[:-1])
    return edges[::2], edges[1::2] + WIDTH - 1


def _covered(common: Any) -> float:
    import numpy as np

    starts, stops = _runs(common)
    if not len(starts):
        return 0.0
    stops[:-1] = np.minimum(stops[:-1], starts[1:])
    return float((stops - starts).sum()) / (len(common) + WIDTH - 1)
