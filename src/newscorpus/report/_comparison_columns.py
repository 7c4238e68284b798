"""Two texts beside each other on a terminal, or one under the other."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions
    from rich.segment import Segment
    from rich.text import Text

__all__ = ["Columns", "Stack"]

_GUTTER, _LABEL = 2, 7
"""Columns between two texts, and for the name of a side."""


@frozen(kw_only=True)
class Columns:
    """Two texts beside each other; a table of rich's would measure each of them several times."""

    left: "Text"
    right: "Text"

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "Iterator[Segment]":
        from rich.text import Text

        room = options.max_width - _GUTTER
        widths = room - room // 2, room // 2
        sides = (
            text.wrap(console, width, overflow="fold")
            for text, width in zip((self.left, self.right), widths, strict=True)
        )
        for one, other in zip_longest(*sides, fillvalue=Text()):
            line = one.copy()
            line.pad_right(widths[0] + _GUTTER - one.cell_len)
            yield from line.append_text(other).render(console, end="\n")


@frozen(kw_only=True)
class Stack:
    """Texts one under the other, each beside the name of its side."""

    sides: "tuple[tuple[str, Text], ...]"

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "Iterator[Segment]":
        from rich.text import Text

        for name, text in self.sides:
            label = name
            for line in text.wrap(console, max(1, options.max_width - _LABEL), overflow="fold"):
                yield from Text(f"{label:{_LABEL}}", style="dim").append_text(line).render(console, end="\n")
                label = ""
