"""Two texts cut into pieces that are equal and pieces that are not, each with its class."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, product
from math import inf
from typing import Literal, NamedTuple

from newscorpus.comparison._lcs import lcs_pairs
from newscorpus.comparison._spelling import HONORIFICS, group_kind, spelling_key, typographic_key
from newscorpus.comparison._words import FUNCTION_WORDS, cut_tokens

__all__ = ["EditKind", "Piece", "Tokens", "cut_pieces"]

EditKind = Literal["honorific", "spelling", "typography", "contraction", "substance"]

_TITLES = HONORIFICS | set(map(str.upper, HONORIFICS))
_CLOSING = frozenset("\"'”’»)]")
_STOPS = frozenset(".!?…。！？")
_PAUSES = frozenset(",;:(–—-")
_TELLING = frozenset("!?‽%‰$€£¥°&+=<>@#*/")
"""Marks that say something: an edit of them is no matter of style."""

_SIGNS = frozenset("$€£¥%")
_LONGEST_KNOWN = 40
"""Characters up to which what stands between two blanks is kept for the next time."""

_GROUPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
_MOST_GROUPED = 900
"""Tokens times tokens of a gap up to which it is searched for groups that say the same."""

_FARTHEST = 40
"""Tokens that an insertion or a deletion is slid to begin where a sentence or a clause does."""


class Piece(NamedTuple):
    """Tokens of the left, half-open, against tokens of the right; no kind where they are equal."""

    kind: EditKind | None
    left: int
    left_stop: int
    right: int
    right_stop: int


Token = tuple[str, str, int]
"""The words of a token, what their spellings share, and where it starts."""


class Tokens:
    """The tokens of one text: `words` as they stand, `keys` that all spellings of each share, `starts` and the end of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.keys: list[str] = []
        self.starts: list[int] = []
        at = 0
        for chunk in text.split(" "):
            for word, key, start in _known_chunk(chunk) if len(chunk) <= _LONGEST_KNOWN else _chunk(chunk):
                self.words.append(word)
                self.keys.append(key)
                self.starts.append(at + start)
            at += len(chunk) + 1
        self.starts.append(len(text))

    def __len__(self) -> int:
        return len(self.words)

    def stop(self, token: int) -> int:
        """Return where a token stops; `starts` tells where it starts, and of one more the end of the text."""
        return self.starts[token] + len(self.words[token])

    def is_honorific(self, token: int) -> bool:
        """Tell whether a token is a courtesy title before a name."""
        return (
            self.keys[token] in _TITLES
            and token + 1 < len(self.words)
            and self.words[token] != "M"
            and self.words[token][0].isupper()
            and self.words[token + 1][0].isupper()
        )


def _chunk(chunk: str) -> tuple[Token, ...]:
    """Cut what stands between two blanks into tokens."""
    tokens = cut_tokens(chunk)
    starts = accumulate(map(len, tokens), initial=len(chunk) - len(chunk.lstrip()))
    words = [token.rstrip() for token in tokens]
    return tuple(zip(words, map(spelling_key, words), starts, strict=False))


_known_chunk = lru_cache(maxsize=32_768)(_chunk)


@lru_cache(maxsize=32_768)
def _is_word(key: str) -> bool:
    return any(map(str.isalnum, key))


@lru_cache(maxsize=32_768)
def _tells(word: str) -> bool:
    return word in _TELLING or _is_word(word)


@lru_cache(maxsize=32_768)
def _cost(key: str) -> float:
    """Return what giving up an equal token costs; a full stop or a quotation mark is never given up."""
    if _is_word(key):
        return 1 if key in FUNCTION_WORDS else 2
    return inf if key in _STOPS or key == '"' else 0.5


def cut_pieces(left: Tokens, right: Tokens) -> list[Piece]:
    """Return the pieces of two texts in order, edits of substance joined where too little keeps them apart."""
    return _tidied(_pieces(left, right), left, right)


def _pieces(left: Tokens, right: Tokens) -> list[Piece]:
    pairs = lcs_pairs(left.keys, right.keys)
    _slide(pairs, left, right)
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


def _slide(pairs: list[tuple[int, int]], left: Tokens, right: Tokens) -> None:
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
        or words[start - 1] in _STOPS
        or (start > 1 and words[start - 1] in _CLOSING and words[start - 2] in _STOPS)
    ):
        return 2
    return 1 if words[start - 1] in _PAUSES else 0


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
        sum(map(_is_word, left.keys[piece.left : piece.left_stop])),
        sum(map(_is_word, right.keys[piece.right : piece.right_stop])),
    )


def _cost_of(keys: Sequence[str], piece: Piece, enough: int) -> float:
    """Return what giving up a piece costs, or any more than `enough` where it is more: no token costs less than a half."""
    if piece.left_stop - piece.left > 2 * enough:
        return inf
    return sum(map(_cost, keys[piece.left : piece.left_stop]))
