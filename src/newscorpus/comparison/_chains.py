"""The heaviest chain of boxes that rises on both sides."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Box", "heaviest_chain"]


class Box(NamedTuple):
    """A run of left units against a run of right units, half-open: how alike they are, what linking them is worth."""

    left: int
    left_stop: int
    right: int
    right_stop: int
    likeness: float
    weight: float

    @property
    def lefts(self) -> range:
        """The indices of the left run."""
        return range(self.left, self.left_stop)

    @property
    def rights(self) -> range:
        """The indices of the right run."""
        return range(self.right, self.right_stop)


def heaviest_chain(boxes: Iterable[Box]) -> list[Box]:
    """Return the boxes of greatest total weight in which each begins, on both sides, where the last has stopped or later.

    Weights must be positive. Of equal chains the one that is first in order wins. The time is O(k log k)
    for k boxes: Jacobson and Vo (1992), "Heaviest increasing/common subsequence problems", with runs for points.
    """
    opening = sorted(boxes)
    closing = sorted(range(len(opening)), key=lambda at: opening[at].left_stop)
    totals: list[float] = []
    before: list[int] = []
    stairs = _Stairs()
    closed = 0
    for box in opening:
        while opening[closing[closed]].left_stop <= box.left:
            at = closing[closed]
            stairs.raise_to(opening[at].right_stop, totals[at], at)
            closed += 1
        total, at = stairs.below(box.right)
        totals.append(total + box.weight)
        before.append(at)
    chain = []
    at = max(range(len(opening)), key=totals.__getitem__, default=-1)
    while at >= 0:
        chain.append(opening[at])
        at = before[at]
    return chain[::-1]


class _Stairs:
    """The best total reached up to each place on the right, as a staircase of places and rising totals."""

    def __init__(self) -> None:
        self._places: list[int] = []
        self._totals: list[float] = []
        self._boxes: list[int] = []

    def below(self, place: int) -> tuple[float, int]:
        step = bisect_right(self._places, place) - 1
        return (self._totals[step], self._boxes[step]) if step >= 0 else (0.0, -1)

    def raise_to(self, place: int, total: float, box: int) -> None:
        if self.below(place)[0] >= total:
            return
        start = bisect_right(self._places, place - 1)
        stop = bisect_right(self._totals, total)
        self._places[start:stop] = [place]
        self._totals[start:stop] = [total]
        self._boxes[start:stop] = [box]
