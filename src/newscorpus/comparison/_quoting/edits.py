"""Stretches in which two wordings of a quote differ."""

from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.comparison._quoting.terms import NEGATIONS, Term

__all__ = ["Region", "negates", "regions"]

_SHORT = 3
"""Words beside one shared word that make it part of the difference: `enter` / `engage in` after `to`."""
_REWRITTEN = 0.5
"""Share of changed words from which a sentence is given whole."""


class Region(NamedTuple):
    """Places of differing terms: `left` and `right` are half-open, one of them may be empty."""

    left: tuple[int, int]
    right: tuple[int, int]

    @property
    def size(self) -> int:
        return self.left[1] - self.left[0] + self.right[1] - self.right[0]

    def up_to(self, other: "Region") -> "Region":
        return Region((self.left[0], other.left[1]), (self.right[0], other.right[1]))


def regions(left: Sequence[Term], right: Sequence[Term], pairs: Sequence[tuple[int, int]]) -> list[Region]:
    """Return the differing stretches as a reader would name them.

    A single shared word between two changes joins them, and a sentence of which half the words changed is one
    stretch, so that `Just a lot of words` stands against `They are just words`.
    """
    raw = _gaps(len(left), len(right), pairs)
    shared = set(pairs)
    joined: list[Region] = []
    for region in raw:
        if joined and _belongs(joined[-1], region, left, shared):
            joined[-1] = joined[-1].up_to(region)
        else:
            joined.append(region)
    whole = [_in_print(region, left, right) for region in joined]
    return _by_sentence(whole, raw, left, right, pairs)


def _in_print(region: Region, left: Sequence[Term], right: Sequence[Term]) -> Region:
    """Take in the shared part of a contraction, so that `can’t` stands against `can`."""
    one, other = region.left[0], region.right[0]
    if one and other and (_is_inside(left, one) or _is_inside(right, other)):
        return Region((one - 1, region.left[1]), (other - 1, region.right[1]))
    return region


def _is_inside(terms: Sequence[Term], place: int) -> bool:
    return place < len(terms) and terms[place].start == terms[place - 1].start


def _gaps(left: int, right: int, pairs: Sequence[tuple[int, int]]) -> list[Region]:
    gaps = []
    at, other = 0, 0
    for one, two in [*pairs, (left, right)]:
        if one > at or two > other:
            gaps.append(Region((at, one), (other, two)))
        at, other = one + 1, two + 1
    return gaps


def _belongs(last: Region, region: Region, left: Sequence[Term], shared: set[tuple[int, int]]) -> bool:
    between = region.left[0] - last.left[1]
    if between != 1 or (last.left[1], last.right[1]) not in shared:
        return False
    return last.size + region.size >= _SHORT and not left[last.left[1]].ends


def _by_sentence(
    found: list[Region],
    raw: list[Region],
    left: Sequence[Term],
    right: Sequence[Term],
    pairs: Sequence[tuple[int, int]],
) -> list[Region]:
    stops = [(one + 1, two + 1) for one, two in pairs if left[one].ends and right[two].ends]
    whole: list[Region] = []
    start = (0, 0)
    found, raw = found[::-1], raw[::-1]
    for stop in [*stops, (len(left), len(right))]:
        inside, changed = _up_to(found, stop), _up_to(raw, stop)
        sentence = Region((start[0], stop[0]), (start[1], stop[1]))
        rewritten = len(changed) > 1 and sum(region.size for region in changed) >= _REWRITTEN * sentence.size
        whole.extend([sentence] if rewritten else inside)
        start = stop
    return whole


def _up_to(waiting: list[Region], stop: tuple[int, int]) -> list[Region]:
    """Take the regions that end before `stop` from those that wait in reverse order."""
    taken = []
    while waiting and waiting[-1].left[1] <= stop[0] and waiting[-1].right[1] <= stop[1]:
        taken.append(waiting.pop())
    return taken


def negates(left: Sequence[Term], right: Sequence[Term], pairs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a negation came or went, other than with a longer passage that was cut."""
    for region in _gaps(len(left), len(right), pairs):
        one = sum(term.key in NEGATIONS for term in left[slice(*region.left)])
        two = sum(term.key in NEGATIONS for term in right[slice(*region.right)])
        replaced = region.left[0] < region.left[1] and region.right[0] < region.right[1]
        if one != two and (replaced or region.size <= _SHORT):
            return True
    return False
