"""Two texts cut into pieces that are equal and pieces that are not, each with its class."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from newscorpus.comparison._lcs import lcs_pairs
from newscorpus.comparison._sliding import slide
from newscorpus.comparison._spelling import group_kind, typographic_key
from newscorpus.comparison._tokens import Tokens, is_word

__all__ = ["EditKind", "Piece", "pieces_of"]

EditKind = Literal["honorific", "spelling", "typography", "contraction", "substance"]

_TELLING = frozenset("!?‽%‰$€£¥°&+=<>@#*/")
"""Marks that say something: an edit of them is no matter of style."""

_SIGNS = frozenset("$€£¥%")
_GROUPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))

_MOST_GROUPED = 900
"""Tokens times tokens of a gap up to which it is searched for groups that say the same."""


class Piece(NamedTuple):
    """Tokens of the left, half-open, against tokens of the right; no kind where they are equal."""

    kind: EditKind | None
    left: int
    left_stop: int
    right: int
    right_stop: int


@lru_cache(maxsize=32_768)
def _tells(word: str) -> bool:
    return word in _TELLING or is_word(word)


def pieces_of(left: Tokens, right: Tokens) -> list[Piece]:
    pairs = lcs_pairs(left.keys, right.keys)
    slide(pairs, left, right)
    mine, theirs = left.words, right.words
    pieces: list[Piece] = []
    i = j = start = 0  # tokens before these are told; those from `start` to `i` are equal and wait for more
    for p, q in pairs:
        equal = mine[p] == theirs[q]
        if equal and p == i and q == j:
            i, j = i + 1, j + 1
            continue
        if start < i:
            pieces.append(Piece(None, start, i, j - i + start, j))
        pieces += _gap(left, right, i, p, j, q)
        if not equal:
            pieces.append(Piece(_style(mine[p], theirs[q]), p, p + 1, q, q + 1))
        i, j = p + 1, q + 1
        start = p if equal else i
    if start < i:
        pieces.append(Piece(None, start, i, j - i + start, j))
    return pieces + _gap(left, right, i, len(left), j, len(right))


def _style(one: str, other: str) -> EditKind:
    return "typography" if typographic_key(one) == typographic_key(other) else "spelling"


def _gap(left: Tokens, right: Tokens, i: int, p: int, j: int, q: int) -> list[Piece]:
    """Cut what lies between two equal tokens into groups that say the same and the rest."""
    if i == p or j == q or not _can_meet(left.keys[i:p], right.keys[j:q]):
        return _rest(left, right, i, p, j, q)
    found: list[Piece] = []
    for group in _groups(left, right, i, p, j, q):
        found += _rest(left, right, i, group.left, j, group.right)
        found.append(group)
        i, j = group.left_stop, group.right_stop
    return found + _rest(left, right, i, p, j, q)


def _groups(left: Tokens, right: Tokens, i: int, p: int, j: int, q: int) -> Iterator[Piece]:
    for at, to in product(range(i, p), range(j, q)):
        if at < i or to < j or not _can_say_same(left.keys[at], right.keys[to], 0):
            continue
        signed = left.keys[at][0] in _SIGNS or right.keys[to][0] in _SIGNS
        for wide, high in _GROUPS:
            stop, end = at + wide, to + high
            if stop > p or end > q:
                continue
            if signed or _can_say_same(left.keys[stop - 1], right.keys[end - 1], -1):
                kind = group_kind(left.words[at:stop], right.words[to:end])
                if kind:
                    yield Piece(kind, at, stop, to, end)
                    i, j = stop, end
                    break


def _can_say_same(one: str, other: str, end: int) -> bool:
    """Tell by the characters at one end whether groups with these keys there can say the same, as "5%" and "5 percent" do."""
    return one[end] == other[end] or one[end] in _SIGNS or other[end] in _SIGNS


def _can_meet(ones: Sequence[str], others: Sequence[str]) -> bool:
    """Tell by first characters whether a token of either side could say the same as one of the other."""
    if len(ones) * len(others) > _MOST_GROUPED:
        return False
    mine, theirs = {key[0] for key in ones}, {key[0] for key in others}
    return not (mine.isdisjoint(theirs) and _SIGNS.isdisjoint(mine) and _SIGNS.isdisjoint(theirs))


def _rest(left: Tokens, right: Tokens, i: int, p: int, j: int, q: int) -> list[Piece]:
    """Take courtesy titles off the ends of what was replaced, inserted or deleted."""
    i2, p2 = _without_honorifics(left, i, p)
    j2, q2 = _without_honorifics(right, j, q)
    if (i2 != p2 or j2 != q2) and ((i2 == p2) != (i == p) or (j2 == q2) != (j == q)):
        i2, p2, j2, q2 = i, p, j, q  # a title alone against other words: that is a replacement
    found = []
    if i < i2 or j < j2:
        found.append(Piece("honorific", i, i2, j, j2))
    if i2 < p2 or j2 < q2:
        tells = any(map(_tells, left.words[i2:p2])) or any(map(_tells, right.words[j2:q2]))
        found.append(Piece("substance" if tells else "typography", i2, p2, j2, q2))
    if p2 < p or q2 < q:
        found.append(Piece("honorific", p2, p, q2, q))
    return found


def _without_honorifics(tokens: Tokens, start: int, stop: int) -> tuple[int, int]:
    while start < stop and tokens.is_honorific(start):
        start += 1
    while start < stop and tokens.is_honorific(stop - 1):
        stop -= 1
    return start, stop
