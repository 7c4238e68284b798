"""Pairing the figures of two texts, aligned passages first."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence

from attrs import define, field

from newscorpus.comparison._figures.conversions import conversion
from newscorpus.comparison._figures.relations import agrees, conflicts, fits, likeness, renamed, same
from newscorpus.comparison._figures.values import Figure, FigurePair
from newscorpus.document import Span

__all__ = ["pair_figures"]

_DENSE = 4096
"""Pairs of figures in one passage up to which each is looked at."""
_TELLING = 13
"""Counts from here on are rarely the same by chance."""

_Judge = Callable[[Figure, Figure], FigurePair | None]
_Places = Sequence[int]


def pair_figures(
    left: Sequence[Figure], right: Sequence[Figure], aligned: Sequence[tuple[Span, Span]] | None
) -> tuple[FigurePair, ...]:
    """Pair within each aligned passage, then what is the same elsewhere; the rest is one-sided."""
    board = _Board(left=sorted(left, key=_start), right=sorted(right, key=_start))
    for mine, theirs in board.passages(aligned):
        board.pair_passage(mine, theirs)
    if aligned is not None:
        board.pair_elsewhere()
    return board.result()


def _start(figure: Figure) -> int:
    return figure.span.start


@define
class _Board:
    """The figures of both sides and the pairs found so far, by their place on the left."""

    left: list[Figure]
    right: list[Figure]
    pairs: dict[int, FigurePair] = field(factory=dict)
    taken: set[int] = field(factory=set)

    def passages(self, aligned: Sequence[tuple[Span, Span]] | None) -> Iterator[tuple[_Places, _Places]]:
        if aligned is None:
            yield range(len(self.left)), range(len(self.right))
            return
        starts = [[_start(figure) for figure in side] for side in (self.left, self.right)]
        for spans in aligned:
            mine, theirs = (
                range(bisect_left(starts[side], span.start), bisect_left(starts[side], span.stop))
                for side, span in enumerate(spans)
            )
            yield mine, theirs

    def pair_passage(self, mine: _Places, theirs: _Places) -> None:
        if len(mine) * len(theirs) > _DENSE:
            self.pair_by_key(mine, theirs)
            return
        for judge in (_equal, _renamed, _compatible):
            self.pair_best(mine, theirs, judge)
        anchors = [self.pairs[i] for i in mine if i in self.pairs]
        self.pair_best(mine, theirs, lambda left, right: conversion(left, right, anchors))
        self.pair_best(mine, theirs, self.contradiction(mine, theirs))

    def contradiction(self, mine: _Places, theirs: _Places) -> _Judge:
        """Return a judge that lets no figure conflict which has its like anywhere in the passage."""
        lefts, rights = [self.left[i] for i in mine], [self.right[j] for j in theirs]

        def judge(left: Figure, right: Figure) -> FigurePair | None:
            if not conflicts(left, right) or any(agrees(left, other) for other in rights):
                return None
            if any(agrees(other, right) for other in lefts):
                return None
            reason = f"{left.text} against {right.text}: no amount fits both"
            return FigurePair(relation="conflict", left=left, right=right, reason=reason)

        return judge

    def pair_best(self, mine: _Places, theirs: _Places, judge: _Judge) -> None:
        """Pair greedily, the figures in the most similar words first."""
        found: list[tuple[float, int, int, int, int, FigurePair]] = []
        free = [j for j in theirs if j not in self.taken]
        for i in mine:
            for j in free if i not in self.pairs else ():
                pair = judge(self.left[i], self.right[j])
                if pair:
                    gap = abs((i - mine[0]) - (j - theirs[0]))
                    found.append((-likeness(self.left[i], self.right[j]), gap, i + j, i, j, pair))
        for *_, i, j, pair in sorted(found, key=lambda each: each[:5]):
            if i not in self.pairs and j not in self.taken:
                self.pairs[i] = pair
                self.taken.add(j)

    def pair_elsewhere(self) -> None:
        self.pair_by_key(range(len(self.left)), range(len(self.right)), telling=True)

    def pair_by_key(self, mine: _Places, theirs: _Places, *, telling: bool = False) -> None:
        """Pair exact equals in the order of the text, in linear time."""
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for j in theirs:
            if j not in self.taken:
                waiting[_key(self.right[j])].append(j)
        for i in mine:
            queue = waiting.get(_key(self.left[i])) if i not in self.pairs else None
            if queue and (not telling or _is_telling(self.left[i], self.right[queue[0]])):
                j = queue.popleft()
                self.pairs[i] = FigurePair(relation="equal", left=self.left[i], right=self.right[j])
                self.taken.add(j)

    def result(self) -> tuple[FigurePair, ...]:
        """Return all pairs in the order of the left text, then what only the right has."""
        lefts = (
            self.pairs.get(i) or FigurePair(relation="one-sided", left=figure, right=None)
            for i, figure in enumerate(self.left)
        )
        alone = (figure for j, figure in enumerate(self.right) if j not in self.taken)
        return (*lefts, *(FigurePair(relation="one-sided", left=None, right=figure) for figure in alone))


def _equal(left: Figure, right: Figure) -> FigurePair | None:
    return FigurePair(relation="equal", left=left, right=right) if same(left, right) else None


def _renamed(left: Figure, right: Figure) -> FigurePair | None:
    if not renamed(left, right):
        return None
    reason = f"the same number, of {left.unit} and of {right.unit}"
    return FigurePair(relation="equal", left=left, right=right, reason=reason)


def _compatible(left: Figure, right: Figure) -> FigurePair | None:
    if not fits(left, right):
        return None
    reason = "one is more precise" if left.date else "rounding or a hedge lets both be right"
    return FigurePair(relation="compatible", left=left, right=right, reason=reason)


def _key(figure: Figure) -> Hashable:
    date = figure.date and (figure.date.year, figure.date.month, figure.date.day)
    time = figure.time and str(figure.time)
    return figure.kind, figure.unit, figure.per, figure.value, figure.low, figure.high, date, time


def _is_telling(left: Figure, right: Figure) -> bool:
    """Whether two equal figures far from each other are the same one, and not two small numbers by chance."""
    if left.kind in ("number", "ordinal") and left.value is not None and abs(left.value) < _TELLING:
        return likeness(left, right) >= 0.5
    return True
