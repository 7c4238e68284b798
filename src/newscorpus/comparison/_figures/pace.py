"""Where numbers stand so close that they are a table, not prose."""

from collections import deque

__all__ = ["Pace"]

_CROWD = 64
"""Numbers looked at together."""
_WIDTH = 20
"""Characters to a number, on average, below which they are a table; the densest market reports have 25."""
_FIRST_LEAP = 1024


class Pace:
    """Keeps count of where numbers begin, and says how far to leap over a table.

    Nothing can be compared on the cells of a table, and a text that is all numbers must not take for ever: each
    leap that lands among numbers again is twice as long as the last.
    """

    def __init__(self) -> None:
        self._recent: deque[int] = deque(maxlen=_CROWD)
        self._leap = _FIRST_LEAP
        self._landed = 0

    def leap(self, start: int) -> int:
        """Note a number at `start` and return where to read on: `start` itself in prose."""
        recent = self._recent
        recent.append(start)
        if len(recent) < _CROWD or start - recent[0] > _CROWD * _WIDTH:
            return start
        if start - self._landed > 2 * _CROWD * _WIDTH:
            self._leap = _FIRST_LEAP
        self._landed = start + self._leap
        self._leap *= 2
        recent.clear()
        return self._landed
