"""Rows of findings as JSON Lines, CSV or a table for people."""

import csv
import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TextIO

__all__ = ["ROW_FORMS", "write_rows"]

ROW_FORMS = ("table", "jsonl", "csv")

_PIPE = 140
"""Columns where no terminal says how wide it is."""

Row = dict[str, Any]


def write_rows(rows: Iterable[Row], form: str, file: TextIO, *, columns: Sequence[str]) -> int:
    """Write rows, and return how many; `columns` are the names that a table and CSV have, in order."""
    writers = {"jsonl": _write_jsonl, "csv": _write_csv, "table": _write_table}
    return writers[form](rows, file, columns)


def _write_jsonl(rows: Iterable[Row], file: TextIO, columns: Sequence[str]) -> int:
    count = 0
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False, default=_plain) + "\n")
        count += 1
    return count


def _write_csv(rows: Iterable[Row], file: TextIO, columns: Sequence[str]) -> int:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow(
            [str(value) if isinstance(value := row[name], float) else _words(value) for name in columns]
        )
        count += 1
    return count


def _write_table(rows: Iterable[Row], file: TextIO, columns: Sequence[str]) -> int:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name.replace("_", " "), overflow="fold")
    count = 0
    for row in rows:
        table.add_row(*(Text(_words(row[name])) for name in columns))
        count += 1
    if count:
        Console(file=file, width=None if file.isatty() else _PIPE).print(table)
    return count


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, list | tuple):
        return "; ".join(map(_words, value))
    return str(_plain(value))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
