"""A corpus in the making, as a terminal shows it: its parts as they appear, and that there is work to be done yet."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from attrs import define, field

from newscorpus.cli._progress import Bar, open_bar

if TYPE_CHECKING:
    from newscorpus.corpus.reading import Unit

__all__ = ["watch_parts", "working"]

_EVERY = 0.2
"""Seconds between two looks at the folder."""


@contextmanager
def watch_parts(units: "Sequence[Unit]", store: Path) -> Iterator[None]:
    """Show on a terminal how many of the units have become parts of a store, whichever process or machine makes them."""
    from_stdin = any(unit.is_stdin for unit in units)
    with open_bar(units, shown=not from_stdin) as bar:
        if bar is None:
            yield
            return
        looker = _Looker(bar, store / "articles", store / "failures")
        looker.look(kept=True)
        done = Event()
        thread = Thread(target=looker.run, args=(done,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()
            looker.look()


@define
class _Looker:
    """Moves a bar on by the parts that have appeared."""

    bar: Bar
    articles: Path
    failures: Path
    _seen: set[int] = field(factory=set, init=False)

    def run(self, done: Event) -> None:
        """Look until all is done."""
        while not done.wait(_EVERY):
            self.look()

    def look(self, *, kept: bool = False) -> None:
        """Look once; what is `kept` was made by an earlier run."""
        for part in sorted(self.articles.glob("*.parquet")):
            number = int(part.stem)
            if number in self._seen:
                continue
            self._seen.add(number)
            if kept:
                self.bar.keep(number, self._texts(part))
            else:
                self.bar.hear(self._texts(part))
                self.bar.finish(number)

    def _texts(self, part: Path) -> int:
        import pyarrow.parquet as parquet

        failed = (self.failures / f"{part.stem}.jsonl").read_bytes().count(b"\n")
        return int(parquet.read_metadata(part).num_rows) + failed


@contextmanager
def working() -> Iterator[None]:
    """Show on a terminal that work goes on."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status("looking through the corpus"):
        yield
