"""Finding the part of a text that a failure needs."""

import re
from collections.abc import Callable, Iterable, Sequence
from time import monotonic, process_time

from newscorpus.testing._failure import Broken
from newscorpus.testing._guard import StillRunning

_TRIES = 400
_SECONDS, _PATIENCE = 2.0, 6.0
"""Seconds of the processor, and by the clock, which a busy machine lets run on."""
_LONGEST = 3000
"""Pieces that a text is cut into at most; longer ones are cut more coarsely."""


def smallest(text: str, fails: Callable[[str], bool]) -> str:
    """Return a text that fails like the given one, without the lines, words and characters that it does not need.

    Delta debugging (Zeller and Hildebrandt 2002) with a bound on tries and time: small, not always smallest.
    """
    search = _Search(fails)
    for cut in (_lines, _words, list):
        pieces = cut(text)
        if len(pieces) <= _LONGEST:
            text = "".join(search.reduce(pieces))
    return text


class _Search:
    def __init__(self, fails: Callable[[str], bool]) -> None:
        self._fails = fails
        self._left = _TRIES
        self._spent, self._end = process_time() + _SECONDS, monotonic() + _PATIENCE

    def reduce(self, pieces: Sequence[str]) -> list[str]:
        """Leave out chunks, large ones first, while what remains still fails."""
        kept, size = list(pieces), max(1, len(pieces) // 2)
        while True:
            start = 0
            while start < len(kept):
                shorter = kept[:start] + kept[start + size :]
                if self._still_fails(shorter):
                    kept = shorter
                else:
                    start += size
            if size == 1:
                return kept
            size = max(1, size // 2)

    def _still_fails(self, pieces: Iterable[str]) -> bool:
        self._left -= 1
        if self._left < 0 or process_time() > self._spent or monotonic() > self._end:
            return False
        try:
            return self._fails("".join(pieces))
        except (Broken, StillRunning):
            # Another failure, which is not the one that is looked for.
            return False


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _words(text: str) -> list[str]:
    return re.findall(r"\s*\S+|\s+", text)
