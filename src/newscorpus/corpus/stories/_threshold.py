"""Threshold: from how like two articles of one event are, as the corpus itself shows it."""

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Weights = NDArray[np.float64]

__all__ = ["Threshold", "find_threshold"]

_QUANTILES = (0.25, 0.5, 0.75)

_FEW = 3
"""So many pairs more or less prove nothing."""

_HALVES, _LIKE = 3, 0.27
"""Before a corpus says anything: three articles' halves, as like as those of news mostly are."""

_ARTICLES, _SHARE = 4, 0.35
"""And what four articles would say: where one event ends, as a share of how like halves are."""


@frozen(kw_only=True)
class Threshold:
    """Where one event ends: `least` is the likeness of two articles from which on they are rather about one event than not.

    `usual` is the median likeness of the two halves of one article.
    """

    least: float
    usual: float


def find_threshold(halves: "Weights", steps: "Weights", above: "Numbers", articles: int) -> Threshold:
    """Return the threshold of a corpus.

    No pair is known to be about one event, but the two halves of an article are. If a share u of what two articles say
    is of one event and nothing is known of u, their likeness is that of two halves times the square root of u, u even
    between 0 and 1: that is how the likeness of true pairs is distributed. How many true pairs there are is read off
    the upper end, where hardly any others are (as Storey 2002 reads the share of true nulls off the other end). The
    threshold takes in the pairs for which true ones outnumber the others (a local false discovery rate of one half,
    Efron 2004), which, counted from the top, is where twice the true pairs less all pairs is greatest.

    Where pairs turn out to be less than half of what that foretells in the octave of likeness above, no more of them
    are expected below: what lies beyond a valley is another kind of pair, of one subject perhaps.

    Pairs at least as like as the median of true ones is foretold to be are all taken in; in a small corpus that median
    is taken at the upper end of its confidence interval (95 %, from the order statistics). Those more alike than any two
    halves are copies, and say nothing of the others. Where there is nothing below the pairs that are taken in, the
    threshold is at most an octave below them.

    A few articles say little of all this. So what is usual stands beside what they say, with the weight of a few articles.

    Args:
        halves: how like each other the halves of articles are.
        steps: steps of likeness, ascending.
        above: how many pairs are at least as like as each step.
        articles: how many articles there are.
    """
    import numpy as np

    halves = np.sort(np.append(halves[np.isfinite(halves) & (halves > 1e-6)], [_LIKE] * _HALVES))
    usual = float(np.median(halves))
    learned = _learn(halves, steps, above, articles * (articles - 1) // 2)
    weight = articles / (articles + _ARTICLES)
    return Threshold(least=learned**weight * (_SHARE * usual) ** (1 - weight), usual=usual)


def _learn(halves: "Weights", steps: "Weights", above: "Numbers", pairs: int) -> float:
    """Return where one event ends as the pairs have it; above all of them where none is of one event."""
    import numpy as np

    usual = float(np.median(halves))
    top = int(np.searchsorted(steps, halves[-1], side="right"))
    copies = int(above[top]) if top < len(above) else 0
    true = _true_pairs(halves, steps, above - copies, pairs)
    # Steps with the same count belong together; the highest of them is where the pair itself is.
    counts, last = _runs(above)
    surely = float(np.quantile(halves, min(1.0, 0.5 + len(halves) ** -0.5)))
    half = min(int(np.searchsorted(steps, surely / 2**0.5)), len(steps) - 1)
    expected = true * _expected(halves, steps, above, true, usual)
    gain = 2 * (above[half] + expected - expected[half])[last] - counts
    gain = np.where(last >= half, counts, gain)
    best = int(np.argmax(gain))
    if counts[best] == 0:
        return float(min(usual, 2**0.5 * steps[last[best - 1]] if best else usual))
    high = float(steps[last[best]])
    low = float(steps[last[best - 1]]) if best else 0.0
    return float((max(low, high / 4) * high) ** 0.5)


def _true_pairs(halves: "Weights", steps: "Weights", above: "Numbers", pairs: int) -> float:
    import numpy as np

    at = np.quantile(halves, _QUANTILES)
    seen = np.maximum(above[np.minimum(np.searchsorted(steps, at), len(steps) - 1)], 0)
    return min(float(np.median(seen / np.maximum(_share_above(halves, at), 1e-9))), float(pairs))


def _expected(halves: "Weights", steps: "Weights", above: "Numbers", true: float, usual: float) -> "Weights":
    """Return which share of true pairs is expected to be at least as like as each step, going by the octave above it."""
    import numpy as np

    share = _share_above(halves, steps)
    octave = int(np.ceil(np.log(2) / np.log(steps[1] / steps[0])))
    upper = np.minimum(np.arange(len(steps)) + octave, len(steps) - 1)
    seen, foretold = above - above[upper], true * (share - share[upper])
    ratio = np.minimum(1.0, (seen + _FEW) / (foretold / 2 + _FEW))
    ratio[steps > usual] = 1.0
    ratio = np.minimum.accumulate(ratio[::-1])[::-1]
    inside = -np.diff(share, append=0.0)
    expected: Weights = np.cumsum((inside * np.append(ratio[1:], 1.0))[::-1])[::-1]
    return expected


def _share_above(halves: "Weights", likeness: "Weights") -> "Weights":
    """Return which share of true pairs is at least so like: the chance that sqrt(u) times a half's likeness is."""
    import numpy as np

    return np.array([np.mean(np.maximum(0.0, 1 - (value / halves) ** 2)) for value in likeness])


def _runs(above: "Numbers") -> "tuple[Numbers, Numbers]":
    """Return the different counts, from the lowest step on, and the highest step of each."""
    import numpy as np

    last = np.flatnonzero(np.append(np.diff(above) != 0, True))
    return above[last], last
