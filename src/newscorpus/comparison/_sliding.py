"""One-sided gaps between two texts, put where a reader would see them."""

from collections.abc import Sequence

from newscorpus.comparison._tokens import STOPS, Tokens

__all__ = ["slide"]

_CLOSING = frozenset("\"'”’»)]")
_PAUSES = frozenset(",;:(–—-")

_FARTHEST = 40
"""Tokens that an insertion or a deletion is slid to begin where a sentence or a clause does."""


def slide(pairs: list[tuple[int, int]], left: Tokens, right: Tokens) -> None:
    """Move one-sided gaps, in place, to where a sentence or clause begins, if that inserts or deletes the same words."""
    for at in range(1, len(pairs)):
        (i, j), (p, q) = pairs[at - 1], pairs[at]
        if q == j + 1 and p > i + 1:
            _slide_gap(pairs, at, 0, left.words)
        elif p == i + 1 and q > j + 1:
            _slide_gap(pairs, at, 1, right.words)


def _slide_gap(pairs: list[tuple[int, int]], at: int, side: int, words: Sequence[str]) -> None:
    start, stop = pairs[at - 1][side] + 1, pairs[at][side]
    size = stop - start
    best, shift = _opening(words, start), 0
    for by in range(1, min(at, _FARTHEST) + 1):
        if words[start - by] != words[stop - by] or not _adjoins(pairs, at - by, at - 1):
            break
        if (mark := _opening(words, start - by)) > best:
            best, shift = mark, -by
    for by in range(1, min(len(pairs) - at, _FARTHEST) + 1):
        if words[start + by - 1] != words[stop + by - 1] or not _adjoins(pairs, at, at + by - 1):
            break
        if (mark := _opening(words, start + by)) > best:
            best, shift = mark, by
    for k in range(at + shift, at) if shift < 0 else range(at, at + shift):
        moved = pairs[k][side] + (size if shift < 0 else -size)
        pairs[k] = (moved, pairs[k][1]) if side == 0 else (pairs[k][0], moved)


def _adjoins(pairs: Sequence[tuple[int, int]], first: int, last: int) -> bool:
    return all(pairs[last][side] - pairs[first][side] == last - first for side in (0, 1))


def _opening(words: Sequence[str], start: int) -> int:
    """Rank a place by what it begins: a sentence, a clause, or nothing."""
    if (
        not start
        or words[start - 1] in STOPS
        or (start > 1 and words[start - 1] in _CLOSING and words[start - 2] in STOPS)
    ):
        return 2
    return 1 if words[start - 1] in _PAUSES else 0
