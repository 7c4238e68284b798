"""Passages for the terminal: in two columns where it is wide enough, with the edits that are asked for."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.comparison import Comparison, EditKind, Passage, QuotePair
from newscorpus.comparison._labels import counted, numbered, readable
from newscorpus.comparison._marks import Side, cut_at_edits
from newscorpus.report._comparison_columns import Columns, Stack

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_MARKS = {"left": ("[-", "-]"), "right": ("{+", "+}")}
_STYLES = {"left": "red strike", "right": "green underline"}
_SIGNS = {"same": "=", "edited": "~", "split": "<", "merged": ">", "moved": "^", "added": "+", "removed": "-"}


@frozen(kw_only=True)
class Pen:
    """How words are set: with colours or with marks, in columns or stacked, and which edits stand out."""

    marked: bool
    wide: bool
    shown: frozenset[EditKind]

    def plain(self, words: str) -> "Text":
        """Set words as they are."""
        from rich.text import Text

        return Text(readable(words))

    def paragraphs(self, comparison: Comparison, passage: Passage, side: Side) -> "list[Text]":
        """Set the paragraphs of one side of a passage, edits marked."""
        left, right = comparison.bodies
        spans, body = (passage.left_spans, left) if side == "left" else (passage.right_spans, right)
        texts = []
        for span in spans:
            text = self.plain("")
            for stretch in cut_at_edits(body.text, span, passage.edits, side):
                shown = stretch.edit is not None and passage.edits[stretch.edit].kind in self.shown
                self._append(text, stretch.text, side, shown)
            texts.append(text)
        return texts

    def quote(self, comparison: Comparison, pair: QuotePair, side: Side) -> "Text":
        """Set one side of a pair of quotes, changes marked."""
        left, right = comparison.bodies
        quotes, body = (pair.left, left) if side == "left" else (pair.right, right)
        text = self.plain("")
        for number, quote in enumerate(quotes):
            if number:
                text.append(" … ")
            for stretch in cut_at_edits(body.text, quote.span, pair.changes, side):
                self._append(text, stretch.text, side, stretch.edit is not None)
        return text

    def columns(self, left: "Sequence[Text]", right: "Sequence[Text]") -> "RenderableType":
        """Set two sides beside each other, or one under the other with their names."""
        return (
            Columns(left=_joined(left), right=_joined(right))
            if self.wide
            else Stack(
                sides=tuple(
                    (name, _joined(texts)) for name, texts in (("left", left), ("right", right)) if texts
                )
            )
        )

    def _append(self, text: "Text", words: str, side: Side, changed: bool) -> None:
        words = readable(words)
        if not changed:
            text.append(words)
        elif self.marked:
            opening, closing = _MARKS[side]
            inner = words.strip()
            before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
            text.append(f"{before}{opening}{inner}{closing}{after}" if inner else words)
        else:
            text.append(words, style=_STYLES[side])


def _joined(texts: "Sequence[Text]") -> "Text":
    from rich.text import Text

    return Text("\n\n").join(texts)


def passage_rows(
    comparison: Comparison, pen: Pen, notes: Mapping[int, str] = MappingProxyType({})
) -> "Iterator[RenderableType]":
    """Set the passages in order, with notes by number from 1; a run of them without an edit to show is one line."""
    quiet: list[Passage] = []
    for number, passage in enumerate(comparison.passages, start=1):
        if _is_quiet(passage, pen):
            quiet.append(passage)
            continue
        yield from _told(quiet)
        quiet = []
        yield _heading(passage, notes.get(number))
        yield pen.columns(
            pen.paragraphs(comparison, passage, "left"), pen.paragraphs(comparison, passage, "right")
        )
    yield from _told(quiet)


def _is_quiet(passage: Passage, pen: Pen) -> bool:
    return passage.kind in ("same", "edited") and not any(edit.kind in pen.shown for edit in passage.edits)


def _heading(passage: Passage, note: str | None) -> "Text":
    from rich.text import Text

    alike = f" · {passage.similarity:.0%} alike" if passage.left and passage.right else ""
    beside = f" · {note}" if note else ""
    return Text(f"\n{_SIGNS[passage.kind]} {numbered(passage)} · {passage.kind}{alike}{beside}", style="cyan")


def _told(quiet: Sequence[Passage]) -> "Iterator[Text]":
    from rich.text import Text

    if not quiet:
        return
    first, last = numbered(quiet[0]), numbered(quiet[-1])
    edits = sum(len(passage.edits) for passage in quiet)
    but = f" but for {counted(edits, 'edit')} not shown" if edits else ""
    where = first if len(quiet) == 1 else f"{first} to {last}"
    yield Text(f"\n= {where} · the same{but}", style="dim")
