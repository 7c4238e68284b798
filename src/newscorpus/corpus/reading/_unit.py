"""A piece of the input that one worker reads from end to end."""

from typing import Literal

from attrs import field, frozen

from newscorpus.corpus.reading._columns import Columns

Form = Literal["text", "records", "jsonl", "json", "csv", "parquet", "html", "warc", "stdin"]

STDIN = "-"
"""The path that means standard input."""

UNIT_BYTES = 1 << 24
"""About how many bytes of input make one unit: some thousand articles, some seconds of work."""


@frozen(kw_only=True)
class Unit:
    """What one worker reads from end to end; the same input gives the same units in the same order.

    `paths` are many files for ``"text"`` and ``"html"``, and one for every other form. `start` and `stop` are bytes of a
    JSON Lines file or an archive, or row groups of a Parquet file, and `stop` is None for its end. `before` counts what lies before `start`:
    lines, or rows.
    """

    form: Form
    paths: tuple[str, ...]
    start: int = 0
    stop: int | None = None
    before: int = 0
    columns: Columns = field(factory=Columns)
    encoding: str | None = None

    @property
    def is_stdin(self) -> bool:
        """Whether only the process that has the standard input can read it."""
        return STDIN in self.paths
