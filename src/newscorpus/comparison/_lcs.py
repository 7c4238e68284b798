"""Longest common subsequence of two sequences, bit-parallel on Python's integers."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import islice

__all__ = ["common_ends", "lcs_length", "lcs_pairs", "masked_length", "masks_of"]

_MOST_CELLS = 400_000_000
"""Cells (length times length) up to which a table is kept: its rows take an eighth of this in bytes."""

_MOST_COUNTED = 10_000_000_000
"""Cells up to which the length alone, which keeps one row, is counted."""

_SHORT = 2_000
"""Items up to which masks are built bit by bit."""

_ANCHORS = (6, 2, 1)
"""Items in a row that anchor two sequences too long for a table, from the surest to the last resort."""


def lcs_length(a: Sequence[Hashable], b: Sequence[Hashable]) -> int:
    """Return how many items the longest common subsequence of two sequences has.

    Hyyrö (2004), "Bit-parallel LCS-length computation revisited": a row of the table is one integer.
    Beyond 10 billion cells it is a lower bound, the length of `lcs_pairs`.
    """
    if len(a) * len(b) > _MOST_COUNTED:
        return len(lcs_pairs(a, b))
    if len(a) > len(b):
        a, b = b, a
    return masked_length(_masks_of_wanted(a, b), len(a), b)


def masked_length(masks: Mapping[Hashable, int], length: int, b: Iterable[Hashable]) -> int:
    """Return the length of the longest common subsequence of `b` and a sequence of which masks and length are given."""
    row = full = (1 << length) - 1
    for mask in filter(None, map(masks.get, b)):
        met = row & mask
        row = (row + met) | (row - met)
    return length - (row & full).bit_count()


def masks_of(items: Iterable[Hashable]) -> dict[Hashable, int]:
    """Return for each item of a short sequence the integer that has a bit set wherever it stands."""
    masks: dict[Hashable, int] = {}
    bit = 1
    for item in items:
        masks[item] = masks.get(item, 0) | bit
        bit <<= 1
    return masks


def lcs_pairs(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the positions of one longest common subsequence as pairs, ascending on both sides.

    Beyond 400 million cells the sequences are first cut at rows of items that occur once on either side,
    as patience diff does, and the subsequence may be shorter than the longest.
    """
    return _pairs(a, b, _ANCHORS)


def common_ends(a: Sequence[Hashable], b: Sequence[Hashable]) -> tuple[int, int]:
    """Return how many items two sequences share at the start, and how many of the rest at the end."""
    short = min(len(a), len(b))
    head = next((k for k in range(short) if a[k] != b[k]), short)
    tail = next((k for k in range(short - head) if a[-1 - k] != b[-1 - k]), short - head)
    return head, tail


def _increasing(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest subsequence of pairs, given in rising order of the first, that rises in the second too."""
    tops: list[int] = []
    last: list[int] = []
    chain: list[tuple[tuple[int, int], int]] = []
    for pair in pairs:
        place = bisect_left(tops, pair[1])
        chain.append((pair, last[place - 1] if place else -1))
        tops[place : place + 1] = [pair[1]]
        last[place : place + 1] = [len(chain) - 1]
    found = []
    at = last[-1] if last else -1
    while at >= 0:
        pair, at = chain[at]
        found.append(pair)
    return found[::-1]


def _pairs(a: Sequence[Hashable], b: Sequence[Hashable], anchors: tuple[int, ...]) -> list[tuple[int, int]]:
    head, tail = common_ends(a, b)
    inner_a, inner_b = a[head : len(a) - tail], b[head : len(b) - tail]
    cells = len(inner_a) * len(inner_b)
    pairs = [(i, i) for i in range(head)]
    if cells:
        inner = (
            _by_rows(inner_a, inner_b)
            if cells <= _MOST_CELLS
            else _between_anchors(inner_a, inner_b, anchors)
        )
        pairs += ((i + head, j + head) for i, j in inner)
    pairs += ((len(a) - k, len(b) - k) for k in range(tail, 0, -1))
    return pairs


def _by_rows(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Keep every row of the table and read the pairs back from its far corner."""
    masks = masks_of(a) if len(a) < _SHORT else _masks_of_wanted(a, b)
    row = (1 << len(a)) - 1
    rows, places = [row], []
    for place, mask in enumerate(map(masks.get, b)):
        if mask:
            met = row & mask
            row = (row + met) | (row - met)
            rows.append(row)
            places.append(place)
    pairs = []
    i = len(a)
    row = rows.pop()
    for place in reversed(places):
        i = (~row & ((1 << i) - 1)).bit_length()  # on to the last item of a that this row counts
        if not i:
            break
        row = rows.pop()
        if row >> (i - 1) & 1:
            i -= 1
            pairs.append((i, place))
    return pairs[::-1]


def _masks_of_wanted(items: Sequence[Hashable], wanted: Iterable[Hashable]) -> dict[Hashable, int]:
    """Return the masks of some items of a sequence that may be very long."""
    places: dict[Hashable, list[int]] = {item: [] for item in wanted}
    for place, item in enumerate(items):
        if item in places:
            places[item].append(place)
    return {item: _mask(found) for item, found in places.items()}


def _mask(places: Sequence[int]) -> int:
    if len(places) <= 64:
        return sum(1 << place for place in places)
    flags = bytearray((places[-1] >> 3) + 1)
    for place in places:
        flags[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(flags, "little")


def _between_anchors(
    a: Sequence[Hashable], b: Sequence[Hashable], anchors: tuple[int, ...]
) -> list[tuple[int, int]]:
    if not anchors:
        return []
    width, *narrower = anchors
    there = _once(b, width)
    common = ((i, there[row]) for row, i in _once(a, width).items() if row in there)
    pairs: list[tuple[int, int]] = []
    left = right = 0
    for i, j in (*_increasing((i, j) for i, j in common if a[i] == b[j]), (len(a), len(b))):
        if left < i and right < j:
            pairs += ((left + p, right + q) for p, q in _pairs(a[left:i], b[right:j], tuple(narrower)))
        if i < len(a):
            pairs.append((i, j))
        left, right = i + 1, j + 1
    return pairs


def _once(items: Sequence[Hashable], width: int) -> dict[int, int]:
    """Return the places of the rows of `width` items that occur once, by their hash, in order."""
    places: dict[int, int] = {}
    for place, row in enumerate(zip(*(islice(items, k, None) for k in range(width)), strict=False)):
        key = hash(row)
        places[key] = -1 if key in places else place
    return {key: place for key, place in places.items() if place >= 0}
