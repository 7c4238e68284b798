"""Edits of substance that too little keeps apart, joined."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import inf
from typing import NamedTuple

from newscorpus.comparison._pieces import Piece, pieces_of
from newscorpus.comparison._tokens import STOPS, Tokens, is_word
from newscorpus.comparison._words import FUNCTION_WORDS

__all__ = ["cut_pieces"]


def cut_pieces(left: Tokens, right: Tokens) -> list[Piece]:
    """Return the pieces of two texts in order, edits of substance joined where too little keeps them apart."""
    return _tidied(pieces_of(left, right), left, right)


def _tidied(pieces: Iterable[Piece], left: Tokens, right: Tokens) -> list[Piece]:
    """Join edits of substance that too little keeps apart."""
    kept: list[Piece] = []
    edits: list[_Edit] = []
    cost = inf
    for piece in pieces:
        kept.append(piece)
        if piece.kind != "substance":
            if edits and cost <= edits[-1].size:  # more would keep the two apart all the more
                cost += _cost_of(left.keys, piece, edits[-1].size)
            continue
        edit = _Edit(len(kept) - 1, *_words_in(piece, left, right), cost)
        while edits and edit.cost <= min(edits[-1].size, edit.size):
            before = edits.pop()
            between = [_words_in(other, left, right) for other in kept[before.place + 1 : edit.place]]
            mine, theirs = (sum(counts) for counts in zip((0, 0), *between, strict=True))
            kept[before.place :] = [
                kept[before.place]._replace(left_stop=piece.left_stop, right_stop=piece.right_stop)
            ]
            edit = before._replace(
                left=before.left + mine + edit.left, right=before.right + theirs + edit.right
            )
        edits.append(edit)
        cost = 0.0
    return kept


class _Edit(NamedTuple):
    """An edit of substance: its place among the pieces, its words on either side, and what lies before it costs."""

    place: int
    left: int
    right: int
    cost: float

    @property
    def size(self) -> int:
        return max(self.left, self.right)


def _words_in(piece: Piece, left: Tokens, right: Tokens) -> tuple[int, int]:
    return (
        sum(map(is_word, left.keys[piece.left : piece.left_stop])),
        sum(map(is_word, right.keys[piece.right : piece.right_stop])),
    )


def _cost_of(keys: Sequence[str], piece: Piece, enough: int) -> float:
    """Return what giving up a piece costs, or any more than `enough` where it is more: no token costs less than a half."""
    if piece.left_stop - piece.left > 2 * enough:
        return inf
    return sum(map(_cost, keys[piece.left : piece.left_stop]))


@lru_cache(maxsize=32_768)
def _cost(key: str) -> float:
    """Return what giving up an equal token costs; a full stop or a quotation mark is never given up."""
    if is_word(key):
        return 1 if key in FUNCTION_WORDS else 2
    return inf if key in STOPS or key == '"' else 0.5
