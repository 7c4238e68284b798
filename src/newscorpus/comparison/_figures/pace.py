"""Where numbers stand so close that they are a table, not prose."""

from collections import deque

__all__ = ["Pace"]

_CROWD = 64
"""Numbers looked at together."""
_CLOSE = 12 * _CROWD
"""Characters within which so many numbers are a table, whatever stands between them."""
_BARE = 5 * _CROWD // 2
"""Words and numbers among which so many numbers are a table: the densest prose has three or four to a number."""
_FIRST_LEAP = 1024


class Pace:
    """Keeps count of where numbers begin, and says how far to leap over a table.

    Nothing can be compared on the cells of a table, and a text that is all numbers must not take for ever: each
    leap that lands among numbers again is twice as long as the last.
    """

    def __init__(self) -> None:
        self._recent: deque[tuple[int, int]] = deque(maxlen=_CROWD)
        self._leap = _FIRST_LEAP
        self._landed = 0

    def leap(self, start: int, tokens: int) -> int:
        """Note a number at `start`, after so many `tokens`, and return where to read on: `start` itself in prose."""
        recent = self._recent
        recent.append((start, tokens))
        if len(recent) < _CROWD or (start - recent[0][0] > _CLOSE and tokens - recent[0][1] > _BARE):
            return start
        if start - self._landed > 2 * _CLOSE:
            self._leap = _FIRST_LEAP
        self._landed = start + self._leap
        self._leap *= 2
        recent.clear()
        return self._landed
