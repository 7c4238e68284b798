"""Quotations that two articles share while what stands around them is each one's own."""

import re
from typing import TYPE_CHECKING, Any

from newscorpus.comparison import find_quotes
from newscorpus.corpus.duplicates._overlap import common_words
from newscorpus.corpus.duplicates._text import Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]
    Places = NDArray[np.intp]

__all__ = ["quoted_share"]

_MARKS = "\"“”„«»‘’'「『"
_LINE = re.compile(r"\n")

_FRAME = 30
"""Words of a quotation's paragraph, before it and after it, that may have come with it: who said so, to whom, where and when."""
_IN_QUOTES, _IN_FRAMES, _BESIDE = 0.4, 0.7, 0.5
"""Shares of common words that stand in quotation marks and in frames at least; of the words in no frame, so many are not common."""


def quoted_share(text: Text, common: "Mask") -> float | None:
    """Return which share of the words that are common stands in quotation marks, or None where more than quotations is common."""
    import numpy as np

    if not any(mark in text.body for mark in _MARKS):
        return None
    spans = [quote.span for quote in find_quotes(text.body)]
    edges = np.array([(span.start, span.stop) for span in spans], np.intp).reshape(-1, 2)
    is_common = np.zeros(len(text.starts), bool)
    is_common[common_words(common)] = True
    quoted, framed = np.zeros(len(text.starts), bool), np.zeros(len(text.starts), bool)
    for (start, stop), (first, last) in zip(*map(np.ndarray.tolist, _stretches(text, edges)), strict=True):
        quoted[start:stop] = True
        framed[first:last] = True
    count = int(is_common.sum())
    inside, around = (int((mask & is_common).sum()) for mask in (quoted, framed))
    beside = int(is_common[~framed].sum()) / max(int((~framed).sum()), 1)
    if inside < _IN_QUOTES * count or around < _IN_FRAMES * count or beside >= _BESIDE:
        return None
    return inside / max(count, 1)


def _stretches(text: Text, edges: Any) -> tuple["Places", "Places"]:
    """Return the first and the last word of each quotation, and of what frames it in its paragraph."""
    import numpy as np

    words = np.searchsorted(text.starts, edges)
    lines = np.array([-1, *(found.start() for found in _LINE.finditer(text.body)), len(text.body)], np.intp)
    before = np.searchsorted(text.starts, lines[np.searchsorted(lines, edges[:, 0]) - 1])
    after = np.searchsorted(
        text.starts, lines[np.minimum(np.searchsorted(lines, edges[:, 1]), len(lines) - 1)]
    )
    frames = np.stack(
        (np.maximum(words[:, 0] - _FRAME, before), np.minimum(words[:, 1] + _FRAME, after)), axis=1
    )
    return words, frames
