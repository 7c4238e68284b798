"""What two texts share, word by word: exact containment, and the stretches that are the same."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.duplicates._shingles import WIDTH, Shingles
from newscorpus.corpus.duplicates._sketch import is_sampled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Overlap", "drop_furniture", "overlaps"]


@frozen(eq=False)
class Overlap:
    """What a pair of texts shares.

    `contained` and `contains` are shares of distinct shingles, furniture left out; `left` and `right` tell for each shingle of a
    text, in order, whether the other has it.
    """

    contained: float
    contains: float
    left: "NDArray[np.bool_]"
    right: "NDArray[np.bool_]"

    def longest_run(self) -> int:
        """Return the words of the longest stretch that both have."""
        starts, stops = _runs(self.left)
        return int((stops - starts).max()) if len(starts) else 0

    def share_of_words(self) -> float:
        """Return the share of words that stand in common stretches of five words or more, of the side that has more of them.

        Edits that are spread over a text break five shingles each, but take one word each from the common stretches.
        """
        return max(_covered(self.left), _covered(self.right))


def _runs(common: Any) -> tuple[Any, Any]:
    """Return where stretches of common words start and stop; stretches that overlap are cut where the next one starts."""
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


def drop_furniture(
    found: Shingles, sources: Sequence[int], furniture: "dict[int, NDArray[np.uint64]]"
) -> Any:
    """Tell which shingles stay: a shingle goes with its nearest sampled neighbours if these are furniture."""
    import numpy as np

    stays = np.ones(len(found.hashes), bool)
    if not furniture:
        return stays
    sampled = np.flatnonzero(is_sampled(found.hashes))
    ends = np.searchsorted(found.owners[sampled], np.arange(len(sources) + 1))
    edges = np.searchsorted(found.owners, np.arange(len(sources) + 1))
    for text, source in enumerate(sources):
        known = furniture.get(source)
        places = sampled[ends[text] : ends[text + 1]]
        if known is None or not len(places):
            continue
        is_known = np.isin(found.hashes[places], known)
        if is_known.any():
            stays[edges[text] : edges[text + 1]] = _spread(is_known, places, edges[text], edges[text + 1])
    return stays


def _spread(is_known: Any, places: Any, start: int, stop: int) -> Any:
    """Tell for each shingle of a text whether the sampled one before it or the one after it is no furniture."""
    import numpy as np

    at = np.searchsorted(places, np.arange(start, stop), side="right")
    before = is_known[np.maximum(at - 1, 0)]
    after = is_known[np.minimum(np.searchsorted(places, np.arange(start, stop)), len(places) - 1)]
    return ~(before & after)


def overlaps(left: Shingles, right: Shingles, stays: tuple[Any, Any]) -> list[Overlap]:
    """Compare text by text: the first of one side with the first of the other, and so on."""
    import numpy as np

    texts = np.arange(len(left.words) + 1)
    ends, others = np.searchsorted(left.owners, texts), np.searchsorted(right.owners, texts)
    ours, theirs = stays
    return [
        _overlap(
            left.hashes[ends[k] : ends[k + 1]],
            right.hashes[others[k] : others[k + 1]],
            ours[ends[k] : ends[k + 1]],
            theirs[others[k] : others[k + 1]],
        )
        for k in range(len(left.words))
    ]


def _overlap(left: Any, right: Any, ours: Any, theirs: Any) -> Overlap:
    import numpy as np

    one, other = np.unique(left[ours]), np.unique(right[theirs])
    common = np.intersect1d(one, other, assume_unique=True)
    return Overlap(
        len(common) / max(len(one), 1),
        len(common) / max(len(other), 1),
        ours & np.isin(left, common),
        theirs & np.isin(right, common),
    )
