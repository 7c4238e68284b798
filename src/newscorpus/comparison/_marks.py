"""Texts cut at their edits: what both sides have, and the words that one has in the other's place."""

from collections.abc import Iterator, Sequence
from typing import Literal, Protocol

from attrs import frozen

from newscorpus.comparison.wording import EditKind
from newscorpus.document import Span

__all__ = ["SHOWN", "Side", "Stretch", "cut_at_edits"]

Side = Literal["left", "right"]

SHOWN: tuple[EditKind, ...] = ("substance",)
"""The edits that views show when nobody asks for others."""


class Difference(Protocol):
    """An edit of a passage, or a change of a quote: where it stands on either side."""

    @property
    def left(self) -> Span: ...

    @property
    def right(self) -> Span: ...


@frozen
class Stretch:
    """Words of one side: of the edit with this number, or of none."""

    text: str
    edit: int | None = None


def cut_at_edits(text: str, span: Span, edits: Sequence[Difference], side: Side) -> tuple[Stretch, ...]:
    """Cut the part of a text inside `span` where the edits of its side begin and end.

    The stretches in their order are the part; an edit that puts nothing on this side has no stretch here.
    """
    return tuple(stretch for stretch in _cut(text, span, edits, side) if stretch.text)


def _cut(text: str, span: Span, edits: Sequence[Difference], side: Side) -> Iterator[Stretch]:
    at = span.start
    for number, edit in enumerate(edits):
        own = edit.left if side == "left" else edit.right
        start, stop = max(own.start, at), min(own.stop, span.stop)
        if start < stop:
            yield Stretch(text[at:start])
            yield Stretch(text[start:stop], number)
            at = stop
    yield Stretch(text[at : span.stop])
