"""The progress bar: how much is read, how fast, and how long it will take yet."""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from attrs import define, field

from newscorpus.corpus.jobs import weigh
from newscorpus.corpus.reading import Unit

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ["Bar", "open_bar"]


@define
class Bar:
    """Counts texts where their number is known beforehand, and bytes where it is not."""

    progress: "Progress"
    task: "TaskID"
    weights: tuple[int, ...] | None
    _texts: int = field(default=0, init=False)
    _began: float = field(factory=time.monotonic, init=False)

    def keep(self, number: int, texts: int) -> None:
        """Show that a unit was done by an earlier run, which says nothing of how fast this one is."""
        self._advance(texts if self.weights is None else self.weights[number])

    def hear(self, texts: int) -> None:
        """Show that so many more texts are done."""
        self._texts += texts
        self._advance(texts if self.weights is None else 0)

    def finish(self, number: int) -> None:
        """Show that a unit is done."""
        if self.weights is not None:
            self._advance(self.weights[number])

    def _advance(self, by: int) -> None:
        rate = self._texts / max(time.monotonic() - self._began, 0.001)
        self.progress.update(self.task, advance=by, rate=f"{rate:,.0f} texts/s")


@contextmanager
def open_bar(units: Sequence[Unit], *, shown: bool) -> Iterator[Bar | None]:
    """Show a progress bar on standard error if that is a terminal, and nothing elsewhere."""
    if not shown or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    by_text = all(unit.form in ("text", "html") for unit in units)
    weights = None if by_text else weigh(units)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn() if by_text else DownloadColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    total = sum(len(unit.paths) for unit in units) if weights is None else sum(weights)
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield Bar(progress, progress.add_task("reading", total=total, rate=""), weights)
