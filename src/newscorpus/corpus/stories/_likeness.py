"""Likeness of two articles: what they share of words and what they share of names, and both are needed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Weights = NDArray[np.float64]

__all__ = ["NAMES_SHARE", "join"]

NAMES_SHARE = 0.01
"""With a smaller share of names among the terms of either article, as in a script without capitals, the words decide."""


def join(words: "Weights", names: "Weights", named: "NDArray[np.bool_]") -> "Weights":
    """Return the geometric mean of two cosines, words for two thirds, where both articles have names, else that of the words.

    Reports from one template share their words but neither names nor figures; two events at one place share names but
    not words. Without anything of one, there is no likeness.
    """
    import numpy as np

    both = np.cbrt(np.maximum(words, 0.0) ** 2 * np.maximum(names, 0.0))
    return np.where(named, both, words)
