"""Quotes of two texts brought together, by the words they share."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from attrs import define

from newscorpus.comparison._lcs import lcs_pairs, masked_length, masks_of

__all__ = ["Entry", "match_across", "match_within"]

Match = tuple[tuple[int, ...], tuple[int, ...]]
Step = tuple[int, int]

_ALIGNED, _FREE = 0.4, 0.6
"""Share of common words from which quotes pair: in paragraphs that belong together, and anywhere."""
_CONTAINED = 3
"""Words of a short quote that a longer one must hold in order."""
_CONTAINED_ANYWHERE = 5
_MOST_PAIRS = 2500
"""Pairs of quotes that are all compared; beyond, only those that share a rare word."""
_COMMON = 30
"""Quotes with a word, from which it no longer leads from one to another."""
_TRIED = 5
"""Quotes that are compared with one, those first that share the most of its rarer words."""
_MOST_CELLS = 1_000_000
"""Product of two lengths up to which common words are merely counted."""


@define
class Entry:
    """A quote by its number, with the words to compare it by."""

    number: int
    keys: list[str]
    _masks: dict[Hashable, int] | None = None
    _vocabulary: frozenset[str] | None = None

    @property
    def vocabulary(self) -> frozenset[str]:
        """Its words, each once."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.keys)
        return self._vocabulary

    @property
    def masks(self) -> dict[Hashable, int]:
        """Where each word stands, as bits; worked out once for all that the quote is compared with."""
        if self._masks is None:
            self._masks = masks_of(self.keys)
        return self._masks

    def before(self, other: "Entry") -> "Entry":
        """Return this quote and the one after it as one."""
        return Entry(self.number, self.keys + other.keys)


def match_within(left: Sequence[Entry], right: Sequence[Entry], *, aligned: bool) -> list[Match]:
    """Return the best matching in reading order: one to one, or one to two where a quote was split.

    A dynamic program over the surplus of common words; texts with too many quotes give none.
    """
    if not left or not right or len(left) * len(right) > _MOST_PAIRS:
        return []
    share = _ALIGNED if aligned else _FREE
    alone = [[_surplus(one, other, share) for other in right] for one in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    moves: dict[Step, Step] = {}
    for row in range(len(left) + 1):
        for column in range(len(right) + 1):
            best[row][column], moves[row, column] = max(
                (
                    (best[row - down][column - across] + gain, (down, across))
                    for (down, across), gain in _steps(left, right, alone, (row, column), share)
                ),
                default=(0.0, (1, 1)),
                key=lambda step: step[0],
            )
    return _traced(left, right, moves)


def _steps(
    left: Sequence[Entry], right: Sequence[Entry], alone: list[list[float]], at: Step, share: float
) -> Iterator[tuple[Step, float]]:
    row, column = at
    if row:
        yield (1, 0), 0.0
    if column:
        yield (0, 1), 0.0
    if not row or not column:
        return
    last = alone[row - 1][column - 1]
    if last > 0:
        yield (1, 1), last
    if row > 1 and (last > 0 or alone[row - 2][column - 1] > 0):
        yield (2, 1), _surplus(left[row - 2].before(left[row - 1]), right[column - 1], share)
    if column > 1 and (last > 0 or alone[row - 1][column - 2] > 0):
        yield (1, 2), _surplus(left[row - 1], right[column - 2].before(right[column - 1]), share)


def _traced(left: Sequence[Entry], right: Sequence[Entry], moves: dict[Step, Step]) -> list[Match]:
    matches = []
    row, column = len(left), len(right)
    while row and column:
        down, across = moves.get((row, column), (1, 0))
        if down and across:
            ones = tuple(entry.number for entry in left[row - down : row])
            others = tuple(entry.number for entry in right[column - across : column])
            matches.append((ones, others))
        row, column = row - down, column - across
    return matches[::-1]


def _surplus(one: Entry, other: Entry, share: float, contained: int = _CONTAINED) -> float:
    """Return by how many words two quotes are closer than they need be; negative or 0 if they are not."""
    left, right = one.keys, other.keys
    if not left or not right:
        return 0.0
    words = one.vocabulary
    bound = sum(key in words for key in right)
    if 2 * bound <= share * (len(left) + len(right)) and bound < contained:
        return 0.0
    small = len(left) * len(right) <= _MOST_CELLS
    common = masked_length(one.masks, len(left), right) if small else len(lcs_pairs(left, right))
    surplus = 2 * common - share * (len(left) + len(right))
    if surplus <= 0 and common == min(len(left), len(right)) >= contained:
        return 0.1 * common
    return surplus


def match_across(left: Sequence[Entry], right: Sequence[Entry]) -> list[Match]:
    """Return one-to-one matches wherever quotes stand: the same words first, then the closest wording."""
    matches: list[Match] = []
    same: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in reversed(right):
        same[tuple(entry.keys)].append(entry)
    taken: set[int] = set()
    rest = []
    for entry in left:
        twins = same.get(tuple(entry.keys)) if entry.keys else None
        if twins:
            twin = twins.pop()
            taken.add(twin.number)
            matches.append(((entry.number,), (twin.number,)))
        else:
            rest.append(entry)
    return matches + _closest(rest, [entry for entry in right if entry.number not in taken])


def _closest(left: Sequence[Entry], right: Sequence[Entry]) -> list[Match]:
    holders: dict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(right):
        for key in set(entry.keys):
            if len(holders[key]) <= _COMMON:
                holders[key].append(place)
    scored: list[tuple[float, int, int]] = []
    for entry in left:
        shared: dict[int, int] = defaultdict(int)
        for key in set(entry.keys):
            if len(holders.get(key, ())) <= _COMMON:
                for place in holders.get(key, ()):
                    shared[place] += 1
        for place in sorted(shared, key=lambda place: (-shared[place], place))[:_TRIED]:
            surplus = _surplus(entry, right[place], _FREE, _CONTAINED_ANYWHERE)
            if surplus > 0:
                scored.append((-surplus, entry.number, right[place].number))
    matches: list[Match] = []
    ones: set[int] = set()
    others: set[int] = set()
    for _, one, other in sorted(scored):
        if one not in ones and other not in others:
            ones.add(one)
            others.add(other)
            matches.append(((one,), (other,)))
    return matches
