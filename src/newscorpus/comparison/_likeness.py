"""How alike two runs of units are, and which units are worth asking about."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import chain, product
from math import fsum, log
from typing import NamedTuple

from attrs import frozen

from newscorpus.comparison._lcs import lcs_length, masked_length, masks_of
from newscorpus.comparison._words import bare_words

__all__ = ["Units"]

_STEM = 5
"""Characters of a word that say what it is about: "accurate" and "accuracy" share them."""

_TELLING = 4
"""Words from which on it tells something that one text is contained in the other."""

_KEPT = 8
"""Units of the other side that a unit is compared with word by word."""

_RARE, _NEAR = 64, 8
"""Units in which a stem is looked up: all that have it up to 64, or to a quarter of a side; else those near by."""

_ENOUGH, _LOOKED_UP = 0.5, 128
"""Share of a unit that the stems of another cover when its commoner stems need not be looked up, and how often that is asked."""

_OVERLAP, _CONTAINED = 0.18, 0.45
"""Shares that shared rare stems must have in both units, or in the shorter, for these to be compared word by word."""

_LONG = 2000
"""Words beyond which a unit's masks cost more than they save."""

_SHORT = 2000
"""Characters of a unit up to which its words are kept for the next time that it is aligned."""

_TOLD = 0.05
"""Share of either unit that the stems they share must cover for one to be a part of the other."""

Weights = Mapping[str, float]


@frozen(eq=False, slots=False)
class Wording:
    """The words of a unit in order, and its stems."""

    words: list[str]
    stems: frozenset[str]

    @cached_property
    def masks(self) -> Mapping[Hashable, int]:
        """Where each word stands, for comparing with many others."""
        return masks_of(self.words)

    def in_common(self, other: "Wording") -> int:
        """Return the length of the longest common subsequence of words."""
        if max(len(self.words), len(other.words)) > _LONG:
            return lcs_length(self.words, other.words)
        return masked_length(self.masks, len(self.words), other.words)


class Run(NamedTuple):
    """A unit, or several that follow one another, and what its stems weigh."""

    wording: Wording
    mass: float


def _read(unit: str) -> Wording:
    words = bare_words(unit) or [unit]
    return Wording(words, frozenset([word[:_STEM] for word in words]))


_known = lru_cache(maxsize=1024)(_read)


class Units:
    """The units of two sides, weighed against each other.

    Likeness runs from 0 to 1. Three shares make it: 0.45 for words in order, their longest common subsequence
    against the mean length; 0.45 for stems in any order, each weighing the more the fewer units have it; 0.10
    for these against the shorter run. Order tells an edit from a remark on the same matter, rare words tell
    what a unit is about, and the last share forgives an edit that mostly adds.
    """

    def __init__(self, left: Sequence[str], right: Sequence[str]) -> None:
        sides = [
            [_known(unit) if len(unit) <= _SHORT else _read(unit) for unit in side] for side in (left, right)
        ]
        self._weights = _weights(*([wording.stems for wording in side] for side in sides))
        self._few = max(_NEAR, min(_RARE, len(right) // 4))
        self._left, self._right = (
            [Run(wording, _mass(wording.stems, self._weights)) for wording in side] for side in sides
        )

    def words(self, i: int, j: int) -> tuple[int, int]:
        """Return how many words a left and a right unit have."""
        return len(self._left[i].wording.words), len(self._right[j].wording.words)

    def likeness(self, lefts: range, rights: range) -> float:
        """Return how alike a run of left units and a run of right units are."""
        a = _joined(self._left[lefts.start : lefts.stop], self._weights)
        b = _joined(self._right[rights.start : rights.stop], self._weights)
        return self._likeness(a, b)

    def likeness_of(self, i: int, j: int) -> float:
        """Return how alike a left and a right unit are."""
        return self._likeness(self._left[i], self._right[j])

    def _likeness(self, a: Run, b: Run) -> float:
        one, other = a.wording, b.wording
        length, shorter = len(one.words) + len(other.words), min(len(one.words), len(other.words))
        common = one.in_common(other)
        if 2 * common == length:
            return 1.0
        shared = _mass(one.stems & other.stems, self._weights)
        overlap = 2 * shared / (a.mass + b.mass)
        contained = shared / min(a.mass, b.mass) if shorter >= _TELLING else overlap
        return 0.9 * common / length + 0.45 * overlap + 0.1 * contained

    def most(self, lefts: range, rights: range) -> float:
        """Return how alike two runs could at most be, by what they weigh."""
        a, b = self._left[lefts.start : lefts.stop], self._right[rights.start : rights.stop]
        words = [sum(len(run.wording.words) for run in side) for side in (a, b)]
        masses = [sum(run.mass for run in side) for side in (a, b)]
        return 0.9 * min(words) / sum(words) + 0.9 * min(masses) / sum(masses) + 0.1

    def candidates(self, lefts: Collection[int], rights: Collection[int]) -> Iterator[tuple[int, int]]:
        """Yield the pairs, out of the units named, that share enough rare stems to be compared word by word.

        Few units are all compared.
        """
        if len(lefts) * len(rights) <= _KEPT:
            yield from product(sorted(lefts), sorted(rights))
            return
        index: defaultdict[str, list[int]] = defaultdict(list)
        for j in sorted(rights):
            for stem in self._right[j].wording.stems:
                index[stem].append(j)
        there = frozenset(index)
        for i in sorted(lefts):
            yield from ((i, j) for j in self._nearest(i, self._left[i].wording.stems & there, index))

    def _nearest(self, i: int, stems: Iterable[str], index: Mapping[str, list[int]]) -> Iterable[int]:
        """Return the right units most like a left one by the stems they share, looked up from the rarest on."""
        unit, expected = self._left[i], i * len(self._right) // len(self._left)
        shared: defaultdict[int, float] = defaultdict(float)
        few, weights = self._few, self._weights
        enough, added = _ENOUGH * unit.mass, 0
        for stem in sorted(stems, key=lambda stem: (len(index[stem]), stem)) if few > _NEAR else stems:
            weight, places = weights[stem], index[stem]
            for j in places if len(places) <= few else _around(places, expected, _NEAR):
                shared[j] += weight
            added += len(places)
            if added > _LOOKED_UP:
                if max(shared.values()) >= enough:
                    break
                added = 0
        mine, marks = unit.mass, {}
        for j, mass in shared.items():
            theirs = self._right[j].mass
            overlap, contained = 2 * mass / (mine + theirs), mass / (mine if mine < theirs else theirs)
            if mass >= _TOLD * max(mine, theirs) and (overlap >= _OVERLAP or contained >= _CONTAINED):
                marks[j] = round(overlap + contained, 6)
        return marks if len(marks) <= _KEPT else nlargest(_KEPT, marks, key=lambda j: (marks[j], -j))


def _joined(runs: Sequence[Run], weights: Weights) -> Run:
    if len(runs) == 1:
        return runs[0]
    stems = frozenset[str]().union(*(run.wording.stems for run in runs))
    words = [word for run in runs for word in run.wording.words]
    return Run(Wording(words, stems), _mass(stems, weights))


def _weights(*sides: list[frozenset[str]]) -> Weights:
    most: dict[str, int] = {}
    for side in sides:
        having = Counter(chain.from_iterable(side))
        most.update((stem, units) for stem, units in having.items() if units > most.get(stem, 0))
    units = max(map(len, sides))
    logs = {having: log(1 + units / having) for having in set(most.values())}
    return {stem: logs[having] for stem, having in most.items()}


def _mass(stems: Iterable[str], weights: Weights) -> float:
    # Unlike sum it is the same in whatever order a set comes.
    return fsum(map(weights.__getitem__, stems))


def _around(places: list[int], middle: int, most: int) -> list[int]:
    start = max(0, min(bisect_left(places, middle) - most // 2, len(places) - most))
    return places[start : start + most]
