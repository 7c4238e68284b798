"""Two articles side by side for the terminal: the verdicts first, then the text, quotes, figures and names."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.article import Article
from newscorpus.comparison import Comparison, EditKind
from newscorpus.comparison._labels import (
    by_concern,
    facts,
    figures_by_concern,
    rate,
    readable,
    speaker,
    tally,
    title,
)
from newscorpus.comparison._marks import SHOWN
from newscorpus.comparison._verdicts import verdicts
from newscorpus.report._passages import Pen, passage_rows

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.table import Table
    from rich.text import Text

    from newscorpus.comparison import Figure, FigurePair, Name, Quote

_WIDE = 100
"""Columns of a terminal from which on the texts stand side by side."""

_TONES = {
    "conflict": "bold red",
    "negation changed": "bold red",
    "speaker changed": "bold red",
    "reworded": "yellow",
    "trimmed": "yellow",
    "conversion": "cyan",
    "one-sided": "magenta",
}


@frozen
class ComparisonView:
    """A comparison as rich prints it: in colour on a terminal, with marks around the edits elsewhere.

    Only edits of the kinds in `edits` are shown; how many of the others there are is told.
    """

    comparison: Comparison
    edits: Collection[EditKind] = SHOWN

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "Iterator[RenderableType]":
        """Yield the parts of the page in their order."""
        marked = console.color_system is None or console.no_color
        pen = Pen(marked=marked, wide=options.max_width >= _WIDE, shown=frozenset(self.edits))
        yield _header(self.comparison, pen)
        yield _verdicts(self.comparison)
        yield from _passages(self.comparison, pen)
        yield from _quotes(self.comparison, pen)
        yield from _figures(self.comparison)
        yield from _names(self.comparison)
        yield from _evidence(self.comparison)


def _title(words: str) -> "Text":
    from rich.text import Text

    return Text(f"\n{words}", style="bold")


def _header(comparison: Comparison, pen: "Pen") -> "RenderableType":
    return pen.columns([_masthead(comparison.left)], [_masthead(comparison.right)])


def _masthead(article: Article) -> "Text":
    from rich.text import Text

    words = Text(readable(title(article)), style="bold" if article.headline else "")
    return words.append(
        f"\n{readable(facts(article))}\n{readable(article.document.origin)}", style="not bold dim"
    )


def _verdicts(comparison: Comparison) -> "Table":
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1)
    grid.add_row()
    for verdict in verdicts(comparison):
        style = "bold red" if verdict.alert else ""
        grid.add_row(Text(verdict.question, style="bold"), Text(readable(verdict.answer), style=style))
    return grid


def _passages(comparison: Comparison, pen: "Pen") -> "Iterator[RenderableType]":
    yield _title("Passages")
    yield from passage_rows(comparison, pen)
    hidden = tally(
        edit.kind for passage in comparison.passages for edit in passage.edits if edit.kind not in pen.shown
    )
    if hidden:
        from rich.text import Text

        yield Text(f"\nEdits not shown: {hidden} (--all-edits shows them)", style="dim")


def _table(*columns: str) -> "Table":
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    for name in columns:
        table.add_column(name, ratio=None if name in ("drift", "relation") else 1, overflow="fold")
    return table


def _tone(word: str) -> "Text":
    from rich.text import Text

    return Text(word, style=_TONES.get(word, "dim"))


def _quotes(comparison: Comparison, pen: "Pen") -> "Iterator[RenderableType]":
    quotes = comparison.quotes
    if not (quotes.pairs or quotes.left_only or quotes.right_only):
        return
    yield _title("Quotes")
    table = _table("drift", "left", "right")
    for pair in by_concern(quotes.pairs):
        table.add_row(
            _tone(", ".join(pair.drifts) if len(pair.drifts) > 1 else pair.drift),
            _said(pair.left, pen.quote(comparison, pair, "left")),
            _said(pair.right, pen.quote(comparison, pair, "right")),
        )
    for quote in quotes.left_only:
        table.add_row(_tone("one-sided"), _said((quote,), pen.plain(quote.text)), "")
    for quote in quotes.right_only:
        table.add_row(_tone("one-sided"), "", _said((quote,), pen.plain(quote.text)))
    yield table


def _said(quotes: "tuple[Quote, ...]", words: "Text") -> "Text":
    name = speaker(quotes)
    return words if name is None else words.append(f" — {readable(name)}", style="dim")


def _figures(comparison: Comparison) -> "Iterator[RenderableType]":
    if not comparison.figures:
        return
    yield _title("Figures")
    table = _table("relation", "left", "right", "note")
    for pair in figures_by_concern(comparison.figures):
        table.add_row(_tone(pair.relation), _figure(pair.left), _figure(pair.right), _note(pair))
    yield table


def _figure(figure: "Figure | None") -> "Text":
    from rich.text import Text

    if figure is None:
        return Text()
    hedge = "" if figure.hedge is None else f"{figure.hedge} "
    return Text(readable(f"{hedge}{figure.text}"))


def _note(pair: "FigurePair") -> "Text":
    from rich.text import Text

    return Text(readable("; ".join(filter(None, (rate(pair), pair.reason)))), style="dim")


def _names(comparison: Comparison) -> "Iterator[RenderableType]":
    from rich.table import Table
    from rich.text import Text

    names = comparison.names
    rows = {
        "both": [left for left, _ in names.both],
        "left only": names.left_only,
        "right only": names.right_only,
    }
    if not any(rows.values()):
        return
    yield _title("Names")
    grid = Table.grid(padding=(0, 2))
    for label, found in rows.items():
        if found:
            grid.add_row(Text(label, style="dim"), Text(_labels(found)))
    yield grid


def _labels(names: "Collection[Name]") -> str:
    return ", ".join(readable(name.label) for name in names)


def _evidence(comparison: Comparison) -> "Iterator[RenderableType]":
    from rich.table import Table
    from rich.text import Text

    yield _title("Reuse and provenance")
    grid = Table.grid(padding=(0, 2))
    reuse = comparison.reuse
    grid.add_row(
        Text("reuse", style="dim"),
        Text(
            f"{reuse.contained:.0%} of the left's three-word runs stand in the right, {reuse.contains:.0%} of the right's in the "
            f"left; longest run: {reuse.longest_run} words; {reuse.reason}"
        ),
    )
    for reason in comparison.wire.reasons:
        grid.add_row(Text("wire", style="dim"), Text(readable(reason)))
    for side, found in zip(("left", "right"), comparison.provenance, strict=True):
        for one in found.evidence:
            grid.add_row(
                Text(f"{side}", style="dim"), Text(readable(f"{one.kind}, {one.agency}: {one.words}"))
            )
    yield grid
