"""The versions of an article for the terminal: what came and went when, then each revision."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.comparison import EditKind, History, Revision
from newscorpus.comparison._labels import facts, readable, title
from newscorpus.comparison._marks import SHOWN
from newscorpus.comparison._revision_labels import cells, news, notes, summary
from newscorpus.report._passages import Pen, passage_rows

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.table import Table
    from rich.text import Text

_WIDE = 100
"""Columns of a terminal from which on the texts stand side by side."""

_MOST = 12
"""Versions up to which every paragraph is shown through all of them."""

_TONES = {
    "added": "green",
    "returned": "green",
    "went": "red",
    "edited": "yellow",
    "split": "yellow",
    "merged": "yellow",
    "moved": "magenta",
}


@frozen
class HistoryView:
    """A history as rich prints it: in colour on a terminal, with marks around the edits elsewhere.

    Only edits of the kinds in `edits` are shown.
    """

    history: History
    edits: Collection[EditKind] = SHOWN

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "Iterator[RenderableType]":
        """Yield the parts of the page in their order."""
        marked = console.color_system is None or console.no_color
        pen = Pen(marked=marked, wide=options.max_width >= _WIDE, shown=frozenset(self.edits))
        yield _title(title(self.history.versions[-1]))
        yield _versions(self.history)
        if self.history.lineages and len(self.history.versions) <= _MOST:
            yield _title("Paragraphs")
            yield _paragraphs(self.history)
        for revision in self.history.revisions:
            yield from _revision(self.history, revision, pen)


def _title(words: str) -> "Text":
    from rich.text import Text

    return Text(f"\n{readable(words)}", style="bold")


def _versions(history: History) -> "Table":
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="right")
    grid.add_row()
    for version, article in enumerate(history.versions):
        words = Text(summary(history, version))
        words.append(f"\n{readable(facts(article))}\n{readable(article.document.origin)}", style="dim")
        grid.add_row(Text(f"version {version + 1}", style="bold"), words)
    return grid


def _paragraphs(history: History) -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    for version in range(len(history.versions)):
        table.add_column(str(version + 1), no_wrap=True)
    table.add_column("words", ratio=1, no_wrap=True, overflow="ellipsis")
    for lineage in history.lineages:
        row = [
            Text(
                f"{cell.sign} {cell.paragraph or ''}".strip(),
                style=_TONES.get(cell.word.split(" ")[0], "dim"),
            )
            for cell in cells(lineage, len(history.versions))
        ]
        table.add_row(*row, Text(readable(lineage.states[-1].text)))
    return table


def _revision(history: History, revision: Revision, pen: Pen) -> "Iterator[RenderableType]":
    from rich.table import Table
    from rich.text import Text

    step = history.steps[revision.version - 1]
    yield _title(f"Version {revision.version + 1}: {summary(history, revision.version)}")
    if revision.headline is not None:
        before, after = (readable(line or "none") for line in revision.headline)
        yield Text(f"headline: {before} → {after}")
    grid = Table.grid(padding=(0, 2))
    for verdict in news(step):
        style = "bold red" if verdict.alert else ""
        grid.add_row(
            Text(verdict.question.lower(), style="bold"), Text(readable(verdict.answer), style=style)
        )
    if grid.row_count:
        yield grid
    yield from passage_rows(step, pen, notes(history, revision))
