"""The word edits that turn one text into another, each with its class."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from newscorpus.comparison._joining import cut_pieces
from newscorpus.comparison._pieces import EditKind, Piece
from newscorpus.comparison._tokens import Tokens
from newscorpus.document import Span

__all__ = ["Edit", "EditKind", "apply_edits", "word_edits"]


@frozen(kw_only=True)
class Edit:
    """Words of the left text and the words of the right text that stand for them; either may be empty.

    `kind` is "honorific" (a courtesy title more or less), "spelling" (British or American, an abbreviation
    written out), "typography" (quotes, dashes, hyphens, commas, spaces, letter case), "contraction" or,
    where none of these explains it, "substance".
    """

    kind: EditKind
    left: Span
    right: Span
    before: str
    after: str


def word_edits(a: str, b: str) -> tuple[Edit, ...]:
    """Return the edits that turn `a` into `b`, in order and apart from one another.

    What stays is a longest common subsequence of tokens, spellings of one word counting as one; no edit cuts a
    token. A run of equal words too short to keep two edits apart becomes part of them: it costs 2 a word, 1 a
    function word and 0.5 a mark, and goes where that is no more than the words of the smaller edit (after the
    semantic clean-up in Fraser's diff-match-patch, 2006). An insertion or deletion that could stand in several
    places stands where a sentence or a clause begins.
    """
    return tuple(edits_between(Tokens(a), Tokens(b)))


def edits_between(left: Tokens, right: Tokens, at: tuple[int, int] = (0, 0)) -> Iterator[Edit]:
    """Yield the edits between the tokens of two parts of texts, which begin there at the places `at`."""
    if left.text != right.text:
        yield from _edits(cut_pieces(left, right), left, right, at)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return a left text with its edits made, which is the right text."""
    made = []
    at = 0
    for edit in edits:
        made += [text[at : edit.left.start], edit.after]
        at = edit.left.stop
    return "".join([*made, text[at:]])


def _edits(pieces: Sequence[Piece], left: Tokens, right: Tokens, at: tuple[int, int]) -> Iterator[Edit]:
    one, other = left.text, right.text
    i = j = 0
    for number, piece in enumerate(pieces, start=1):
        if piece.kind is None:
            for token, twin in _breaks(piece, left, right):
                p, q = left.starts[token], right.starts[twin]
                if one[i:p] != other[j:q]:
                    yield _edit("typography", one[i:p], other[j:q], (at[0] + i, at[1] + j))
                i, j = left.stop(token), right.stop(twin)
            i, j = left.stop(piece.left_stop - 1), right.stop(piece.right_stop - 1)
        else:
            after = pieces[number] if number < len(pieces) else None
            p = left.starts[piece.left_stop if after is None else after.left]
            q = right.starts[piece.right_stop if after is None else after.right]
            if one[i:p] != other[j:q]:
                yield _edit(piece.kind, one[i:p], other[j:q], (at[0] + i, at[1] + j))
            i, j = p, q
    if one[i:] != other[j:]:
        yield _edit("typography", one[i:], other[j:], (at[0] + i, at[1] + j))


def _breaks(piece: Piece, left: Tokens, right: Tokens) -> Iterable[tuple[int, int]]:
    """Return the equal tokens before which white space may differ: all of a run, if it does so inside the run."""
    inner = left.text[left.starts[piece.left] : left.stop(piece.left_stop - 1)]
    if right.text.startswith(inner, right.starts[piece.right]):
        return ((piece.left, piece.right),)
    return zip(range(piece.left, piece.left_stop), range(piece.right, piece.right_stop), strict=True)


def _edit(kind: EditKind, before: str, after: str, at: tuple[int, int]) -> Edit:
    """Return the edit of one slice into another, which begin at the places `at`, without the white space both begin or end with."""
    head = _shared_blanks(before, after)
    before, after = before[head:], after[head:]
    tail = _shared_blanks(before[::-1], after[::-1]) if before[-1:].isspace() else 0
    before, after = before[: len(before) - tail], after[: len(after) - tail]
    start, goal = at[0] + head, at[1] + head
    return Edit(
        kind=kind,
        left=Span(start, start + len(before)),
        right=Span(goal, goal + len(after)),
        before=before,
        after=after,
    )


def _shared_blanks(one: str, other: str) -> int:
    count = 0
    while one[count : count + 1].isspace() and one[count] == other[count : count + 1]:
        count += 1
    return count
