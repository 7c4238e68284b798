"""What stands on the page: passages with their edits, quotes, figures and names, ready to be set."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from attrs import evolve, frozen

from newscorpus.comparison import _labels
from newscorpus.comparison._marks import SHOWN, Side, cut_at_edits
from newscorpus.comparison._verdicts import Verdict, verdicts
from newscorpus.comparison.wording import EditKind
from newscorpus.document import Span

if TYPE_CHECKING:
    from newscorpus.article import Article, Entry
    from newscorpus.comparison._body import Body
    from newscorpus.comparison._comparison import Comparison
    from newscorpus.comparison._passages import Passage
    from newscorpus.comparison.drift import QuotePair
    from newscorpus.comparison.figures import Figure, FigurePair
    from newscorpus.comparison.names import Name
    from newscorpus.comparison.quotes import Quote

__all__ = ["Page"]

_SIGNS = {"same": "=", "edited": "≈", "moved": "⇅", "added": "+", "removed": "−"}


@frozen
class Piece:
    """Words of a paragraph or a quote; `kind` is the class of the edit they are part of."""

    text: str
    kind: str | None = None
    twin: str = ""
    """What marks the words on the other side that stand for these."""
    other: str = ""
    """The words on the other side."""


@frozen
class Set:
    """A paragraph as it is set: its number from 1 and its pieces."""

    number: int
    pieces: tuple[Piece, ...]


@frozen(kw_only=True)
class Row:
    """A passage: its place in the list from 1, and the paragraphs of both sides."""

    number: int
    kind: str
    sign: str
    label: str
    similarity: float
    left: tuple[Set, ...]
    right: tuple[Set, ...]


@frozen(kw_only=True)
class Said:
    """One side of a pair of quotes."""

    stretches: tuple[tuple[Piece, ...], ...]
    speaker: str | None
    paragraph: int


class Page:
    """The parts of the page, each worked out when the template comes to it.

    `prefix` tells the marks of one comparison from those of others on the same page.
    """

    def __init__(self, comparison: "Comparison", prefix: str = "") -> None:
        self.comparison, self.prefix = comparison, prefix
        self._starts = [[unit.start for unit in body.units] for body in comparison.bodies]

    def verdicts(self) -> tuple[Verdict, ...]:
        """Return what is said first."""
        return verdicts(self.comparison)

    def title(self, article: "Article") -> str:
        """Return the headline, or the first words."""
        return _labels.title(article)

    def facts(self, article: "Article") -> str:
        """Say where an article is from."""
        return _labels.facts(article)

    def kinds(self) -> list[tuple[str, int, bool]]:
        """Return the classes of edits, how many edits each has, and whether it is shown at first."""
        counts = Counter(edit.kind for passage in self.comparison.passages for edit in passage.edits)
        order = sorted(get_args(EditKind), key=lambda kind: kind not in SHOWN)
        return [(kind, counts[kind], kind in SHOWN) for kind in order]

    def entries(self) -> "Iterator[tuple[str, float, list[Entry], list[Entry]]]":
        """Yield the linked entries of two live blogs."""
        left, right = self.comparison.bodies
        for link in self.comparison.entries:
            yield (
                link.kind,
                link.similarity,
                [left.entries[number] for number in link.left],
                [right.entries[number] for number in link.right],
            )

    def rows(self) -> Iterator[Row]:
        """Yield the passages in the order of the left text."""
        left, right = self.comparison.bodies
        for number, passage in enumerate(self.comparison.passages, start=1):
            yield Row(
                number=number,
                kind=passage.kind,
                sign=_SIGNS.get(passage.kind, f"{len(passage.left)}→{len(passage.right)}"),
                label=_labels.numbered(passage),
                similarity=passage.similarity,
                left=tuple(_paragraphs(f"{self.prefix}{number}", passage, "left", left)),
                right=tuple(_paragraphs(f"{self.prefix}{number}", passage, "right", right)),
            )

    def arrivals(self, number: int) -> list[tuple[int, str, str]]:
        """Return the passages that moved on the right to just before this one: number, right and left paragraphs."""
        return self._arrivals.get(number, [])

    @cached_property
    def _arrivals(self) -> dict[int, list[tuple[int, str, str]]]:
        numbers = list(enumerate(self.comparison.passages, start=1))
        homes = {index: number for number, passage in numbers for index in passage.right}
        moved = {number: passage for number, passage in numbers if passage.kind == "moved"}
        found: dict[int, list[tuple[int, str, str]]] = {}
        for number, passage in sorted(moved.items(), key=lambda item: item[1].right):
            following = passage.right[-1] + 1
            while homes.get(following) in moved:
                following += 1
            home = homes.get(following, len(numbers) + 1)
            sides = _labels.paragraphs(passage.right), _labels.paragraphs(passage.left)
            found.setdefault(home, []).append((number, *sides))
        return found

    def quotes(self) -> "Iterator[tuple[str, Said | None, Said | None]]":
        """Yield the quotes with their drift: pairs by how much it matters, then those of one side."""
        quotes = self.comparison.quotes
        for number, pair in enumerate(_labels.by_concern(quotes.pairs)):
            yield ", ".join(pair.drifts), self._said(pair, "left", number), self._said(pair, "right", number)
        for quote in quotes.left_only:
            yield "left only", self._alone(quote, 0), None
        for quote in quotes.right_only:
            yield "right only", None, self._alone(quote, 1)

    def _said(self, pair: "QuotePair", side: Side, number: int) -> Said:
        which = 0 if side == "left" else 1
        quotes, body = (pair.left, pair.right)[which], self.comparison.bodies[which]
        return Said(
            stretches=tuple(
                tuple(
                    Piece(stretch.text)
                    if stretch.edit is None
                    else Piece(stretch.text, "substance", f"q{number}-{stretch.edit}")
                    for stretch in cut_at_edits(body.text, quote.span, pair.changes, side)
                )
                for quote in quotes
            ),
            speaker=_labels.speaker(quotes),
            paragraph=self.paragraph(quotes[0].span, which),
        )

    def _alone(self, quote: "Quote", which: int) -> Said:
        return Said(
            stretches=((Piece(quote.text),),),
            speaker=quote.speaker_text,
            paragraph=self.paragraph(quote.span, which),
        )

    def figures(self) -> "list[FigurePair]":
        """Return the figures, conflicts first."""
        return _labels.figures_by_concern(self.comparison.figures)

    def rate(self, pair: "FigurePair") -> str | None:
        """Return the rate that a conversion implies."""
        return _labels.rate(pair)

    def reading(self, figure: "Figure") -> str:
        """Return a figure as it was read: "15,000,000,000 EUR", "2024-02-23"."""
        return _labels.reading(figure)

    def names(self) -> "Iterator[tuple[Name, int, int]]":
        """Yield every name with its mentions on the left and on the right; those of one side first."""
        names = self.comparison.names
        yield from ((name, len(name.mentions), 0) for name in names.left_only)
        yield from ((name, 0, len(name.mentions)) for name in names.right_only)
        yield from ((left, len(left.mentions), len(right.mentions)) for left, right in names.both)

    def longest_run(self) -> str:
        """Return the longest run of words that stands in both texts, as the left has it."""
        span = self.comparison.reuse.longest_left
        return "" if span is None else span.of(self.comparison.bodies[0].text)

    def paragraph(self, span: Span, which: int) -> int:
        """Return the number from 1 of the paragraph that a span of one side begins in."""
        return bisect_right(self._starts[which], span.start)


def _paragraphs(mark: str, passage: "Passage", side: Side, body: "Body") -> Iterator[Set]:
    indices, spans = (
        (passage.left, passage.left_spans) if side == "left" else (passage.right, passage.right_spans)
    )
    for index, span in zip(indices, spans, strict=True):
        pieces: list[Piece] = []
        for stretch in cut_at_edits(body.text, span, passage.edits, side):
            if stretch.edit is None:
                pieces.append(Piece(stretch.text))
            else:
                edit = passage.edits[stretch.edit]
                other = edit.after if side == "left" else edit.before
                pieces += _trimmed(Piece(stretch.text, edit.kind, f"{mark}-{stretch.edit}", other.strip()))
        yield Set(index + 1, tuple(pieces))


def _trimmed(piece: Piece) -> Iterator[Piece]:
    """Leave the blanks around the words of an edit out of what is marked."""
    words = piece.text.strip()
    before, _, after = piece.text.partition(words) if words else (piece.text, "", "")
    yield from (part for part in (Piece(before), evolve(piece, text=words), Piece(after)) if part.text)
