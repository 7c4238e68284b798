"""Which unit of one text answers which of the other: paragraphs, or the sentences in them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import Literal

from attrs import evolve, frozen

from newscorpus.comparison._chains import Box, heaviest_chain
from newscorpus.comparison._lcs import common_ends
from newscorpus.comparison._likeness import Units
from newscorpus.comparison._sentences import split_sentences

__all__ = ["Link", "LinkKind", "align"]

LinkKind = Literal["same", "edited", "split", "merged", "moved", "added", "removed"]

_LINKED = 0.31
"""Likeness above which two units in order are linked."""

_ALONE = 0.2
"""Likeness that suffices where both stand alone between linked neighbours."""

_JOINED = 0.12
"""What each further unit of a run must add to the likeness that its parts reach."""

_FEW = 4
"""Units a side up to which it is asked first whether each answers the one in its place."""

_MOVED, _MOVED_WORDS = 0.55, 8
"""Likeness and words from which on units out of order count as moved: a false move costs more than a missed one."""


@frozen(kw_only=True)
class Link:
    """Units of the left text, by index, and the units of the right text that answer them.

    `kind` is "same" (equal but for white space), "edited", "split" (one unit into two or three), "merged"
    (the reverse), "moved" (out of the order of the rest, edited or not), "added" or "removed".
    `similarity` runs from 0 to 1; edits of punctuation and letter case alone leave it at 1.
    """

    kind: LinkKind
    left: tuple[int, ...]
    right: tuple[int, ...]
    similarity: float = 0.0


def align(left: Sequence[str], right: Sequence[str], *, moves: bool | None = None) -> tuple[Link, ...]:
    """Link the units of two texts so that each unit of either side is in exactly one link.

    Equal units are anchors, other pairs are compared where they share rare words. Of these the chain of
    greatest total likeness is taken, in order on both sides, one unit against one, two or three (after Gale
    and Church 1993, "A program for aligning sentences in bilingual corpora"). Units left alone between two
    links are linked at less; of the rest, pairs that are long and alike have moved.
    Swapping the sides swaps the links and changes nothing else.

    Args:
        left: paragraphs, sentences or other units of one text, in order.
        right: the same of the other text.
        moves: whether to look for units out of order. Without it they are looked for unless the units are
            sentences, ten or more a side of which fewer than one in twenty holds a second: these are reordered
            and reworded too freely in any revision for a move to be told from a new sentence.

    Returns:
        Links in the order of the left text; what was added stands before the link that it precedes.
    """
    one, two = ([" ".join(unit.split()) for unit in side] for side in (left, right))
    if one == two:
        return tuple(Link(kind="same", left=(i,), right=(i,), similarity=1.0) for i in range(len(one)))
    if len(one) == len(two) <= _FEW and (near := _pairwise_links(one, two)):
        return near
    # Ties are broken by position, which knows left from right: so both orders are judged in the same one.
    links = (
        _Alignment(one, two, moves).links()
        if one < two
        else map(_mirrored, _Alignment(two, one, moves).links())
    )
    return _in_reading_order(links)


class _Alignment:
    """One alignment under way: which pairs were compared, and how alike they are."""

    def __init__(self, left: Sequence[str], right: Sequence[str], moves: bool | None) -> None:
        self._left, self._right, self._look_for_moves = left, right, moves
        self._units = Units(left, right)
        self._head, self._tail = common_ends(left, right)
        lefts, rights = (range(self._head, len(units) - self._tail) for units in (left, right))
        self._alike = dict.fromkeys(_anchors(left, right, lefts, rights), 1.0)
        free = (
            set(lefts).difference(i for i, _ in self._alike),
            set(rights).difference(j for _, j in self._alike),
        )
        for i, j in self._units.candidates(*free):
            self._alike[i, j] = self._units.likeness_of(i, j)

    def links(self) -> Iterator[Link]:
        chain = self._ends(heaviest_chain([*self._pairs(), *self._runs()]))
        chain += self._lone_pairs(chain)
        lefts, rights = set(range(len(self._left))), set(range(len(self._right)))
        for box in chain:
            lefts.difference_update(box.lefts)
            rights.difference_update(box.rights)
            yield self._link(box)
        for i, j in self._moves(lefts, rights):
            lefts.remove(i)
            rights.remove(j)
            yield Link(kind="moved", left=(i,), right=(j,), similarity=self._alike[i, j])
        yield from (Link(kind="removed", left=(i,), right=()) for i in lefts)
        yield from (Link(kind="added", left=(), right=(j,)) for j in rights)

    def _link(self, box: Box) -> Link:
        kind: LinkKind = "edited"
        if len(box.lefts) != len(box.rights):
            kind = "split" if len(box.rights) > 1 else "merged"
        elif self._left[box.left] == self._right[box.right]:
            kind = "same"
        return Link(kind=kind, left=tuple(box.lefts), right=tuple(box.rights), similarity=box.likeness)

    def _ends(self, chain: list[Box]) -> list[Box]:
        """Put the equal units that both texts begin and end with around a chain."""
        head = [_box(i, i, 1.0) for i in range(self._head)]
        tail = [_box(len(self._left) - k, len(self._right) - k, 1.0) for k in range(self._tail, 0, -1)]
        return [*head, *chain, *tail]

    def _pairs(self) -> Iterator[Box]:
        return (_box(i, j, alike) for (i, j), alike in self._alike.items() if alike > _LINKED)

    def _runs(self) -> Iterator[Box]:
        """Yield runs of two or three units against one in which each adds to what the others reach."""
        for i, j in self._alike:
            if (i, j + 1) in self._alike:
                yield from self._runs_from(range(i, i + 1), range(j, j + 2))
            if (i + 1, j) in self._alike:
                yield from self._runs_from(range(i, i + 2), range(j, j + 1))

    def _runs_from(self, lefts: range, rights: range) -> Iterator[Box]:
        """Yield a run of two units, and those of three that it can be made into."""
        if box := self._run(lefts, rights):
            yield box
            yield from filter(None, (self._run(*three) for three in _longer(lefts, rights)))

    def _run(self, lefts: range, rights: range) -> Box | None:
        parts = [self._alike.get((i, j), 0.0) for i in lefts for j in rights]
        if not all(parts) or self._units.most(lefts, rights) < max(parts) + _JOINED:
            return None
        if len(parts) > 2:
            parts += [self._units.likeness(*part) for part in _shorter(lefts, rights)]
        alike = self._units.likeness(lefts, rights)
        if alike < max(_LINKED, max(parts) + _JOINED):
            return None
        return Box(lefts.start, lefts.stop, rights.start, rights.stop, alike, alike - _LINKED)

    def _lone_pairs(self, chain: Sequence[Box]) -> list[Box]:
        """Return the pairs that stand alone between linked neighbours and are alike enough for that."""
        start, end = _box(-1, -1, 0.0), _box(len(self._left), len(self._right), 0.0)
        found = []
        for last, box in pairwise((start, *chain, end)):
            if box.left - last.left_stop == box.right - last.right_stop == 1:
                i, j = last.left_stop, last.right_stop
                alike = self._units.likeness_of(i, j)
                if alike > _ALONE:
                    found.append(_box(i, j, alike))
        return found

    def _moves(self, lefts: set[int], rights: set[int]) -> Iterator[tuple[int, int]]:
        """Yield pairs of the units left over, the most alike first, that are too alike to be two units."""
        left_over = sorted(
            (-alike, i, j)
            for (i, j), alike in self._alike.items()
            if alike >= _MOVED and i in lefts and j in rights and min(self._units.words(i, j)) >= _MOVED_WORDS
        )
        if not left_over or self._look_for_moves is False:
            return
        if self._look_for_moves is None and _are_sentences(self._left, self._right):
            return
        gone, come = set[int](), set[int]()
        for _, i, j in left_over:
            if i not in gone and j not in come:
                gone.add(i)
                come.add(j)
                yield i, j


def _pairwise_links(left: Sequence[str], right: Sequence[str]) -> tuple[Link, ...]:
    """Link each of a few units to the one in its place, or nothing if any other chain could weigh more.

    Any other has a link less, and none weighs more than that of two equal units.
    """
    units = Units(left, right)
    alike = [units.likeness_of(place, place) for place in range(len(left))]
    if len(left) == 1 and alike[0] <= _ALONE:
        return Link(kind="removed", left=(0,), right=()), Link(kind="added", left=(), right=(0,))
    if len(left) > 1 and sum(alike) - len(left) * _LINKED <= (len(left) - 1) * (1 - _LINKED):
        return ()
    kinds: list[LinkKind] = [
        "same" if one == other else "edited" for one, other in zip(left, right, strict=True)
    ]
    return tuple(
        Link(kind=kind, left=(place,), right=(place,), similarity=alike[place])
        for place, kind in enumerate(kinds)
    )


def _longer(lefts: range, rights: range) -> list[tuple[range, range]]:
    if len(rights) > 1:
        return [(lefts, range(rights.start - 1, rights.stop)), (lefts, range(rights.start, rights.stop + 1))]
    return [(range(lefts.start - 1, lefts.stop), rights), (range(lefts.start, lefts.stop + 1), rights)]


def _shorter(lefts: range, rights: range) -> list[tuple[range, range]]:
    if len(rights) > 1:
        return [(lefts, rights[1:]), (lefts, rights[:-1])]
    return [(lefts[1:], rights), (lefts[:-1], rights)]


def _box(left: int, right: int, alike: float) -> Box:
    return Box(left, left + 1, right, right + 1, alike, alike - _LINKED)


def _anchors(
    left: Sequence[str], right: Sequence[str], lefts: range, rights: range
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of equal units; where one recurs, the first with the first and the last with the last, and so on."""
    there: defaultdict[str, list[int]] = defaultdict(list)
    for j in rights:
        there[right[j]].append(j)
    here: defaultdict[str, list[int]] = defaultdict(list)
    for i in lefts:
        if left[i] in there:
            here[left[i]].append(i)
    for unit, places in here.items():
        yield from zip(places, there[unit], strict=False)
        yield from zip(reversed(places), reversed(there[unit]), strict=False)


def _are_sentences(*sides: Sequence[str]) -> bool:
    """Tell whether units are sentences by how few hold a second one."""
    if min(map(len, sides)) < 10:
        return False
    looked_at = [unit for units in sides for unit in units[:: 1 + len(units) // 200]]
    return sum(len(split_sentences(unit)) > 1 for unit in looked_at) < len(looked_at) / 20


def _mirrored(link: Link) -> Link:
    kinds: dict[LinkKind, LinkKind] = {
        "split": "merged",
        "merged": "split",
        "added": "removed",
        "removed": "added",
    }
    return evolve(link, kind=kinds.get(link.kind, link.kind), left=link.right, right=link.left)


def _in_reading_order(links: Iterable[Link]) -> tuple[Link, ...]:
    found = list(links)
    kept = sorted(
        (link.right[0], link.left[0]) for link in found if link.left and link.right and link.kind != "moved"
    )
    rights = [right for right, _ in kept]

    def place(link: Link) -> tuple[float, int, int]:
        if link.left:
            return link.left[0], 1, 0
        following = bisect_left(rights, link.right[0])
        return (kept[following][1] if following < len(kept) else inf), 0, link.right[0]

    return tuple(sorted(found, key=place))
