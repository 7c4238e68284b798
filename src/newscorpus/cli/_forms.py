"""The forms that `newscorpus parse` writes."""

import json
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from attrs import frozen

from newscorpus.article import Article
from newscorpus.corpus.jobs import JSONL, Form, Notes, ParquetForm, TextForm
from newscorpus.records._json import one_line

__all__ = ["FORMS", "choose_form"]

FORMS = ("jsonl", "parquet", "md", "table", "json-ld", "ninjs", "tei")

_PAGE = 1_000
"""Rows of one table; a long list is shown as several, so that it need not be held as a whole."""

_WIDTH = 120
"""Characters of a table's lines, where it does not go to a terminal."""


def choose_form(name: str) -> Form:
    """Return the form of a name."""
    forms: dict[str, Form] = {
        "jsonl": JSONL,
        "parquet": ParquetForm(),
        "md": _MARKDOWN,
        "table": TableForm(),
        "json-ld": _JSON_LD,
        "ninjs": _NINJS,
        "tei": _TEI,
    }
    return forms[name]


@frozen
class TableForm:
    """A table of what was found: its parts are rows, which are laid out only when they are together."""

    name: str = "table"
    streams: bool = False

    def write(self, articles: Iterable[Article], file: BinaryIO, notes: Notes) -> None:
        """Write a row for each article."""
        _ROWS.write(articles, file, notes)

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Lay the rows out."""
        from rich.console import Console

        from newscorpus.report import table_of

        rows, empty = _rows(parts), True
        words = TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="\n")
        console = Console(file=words, width=_width(file))
        while (page := list(islice(rows, _PAGE))) or empty:
            console.print(table_of(page))
            empty = False
        words.detach()


def _width(file: BinaryIO) -> int | None:
    return None if file.isatty() else _WIDTH


def _rows(parts: Iterable[Path]) -> Iterator[tuple[str, ...]]:
    for part in parts:
        with part.open("rb") as lines:
            yield from (tuple(json.loads(line)) for line in lines)


def _markdown(article: Article) -> bytes:
    from newscorpus.report import markdown

    return markdown(article).encode("utf-8", "backslashreplace")


def _row(article: Article) -> bytes:
    from newscorpus.report import article_row

    return json.dumps(article_row(article)).encode() + b"\n"


def _json_ld(article: Article) -> bytes:
    from newscorpus.standards import to_json_ld

    return one_line(to_json_ld(article)).encode() + b"\n"


def _ninjs(article: Article) -> bytes:
    from newscorpus.standards import to_ninjs

    return one_line(to_ninjs(article)).encode() + b"\n"


def _tei(article: Article) -> bytes:
    from newscorpus.standards._tei import tei_element

    return tei_element(article).encode() + b"\n"


def _tei_frame() -> tuple[bytes, bytes]:
    from newscorpus.standards._tei import corpus_frame

    before, after = corpus_frame()
    return before.encode(), after.encode()


_JSON_LD = TextForm(name="json-ld", encode=_json_ld)
_NINJS = TextForm(name="ninjs", encode=_ninjs)
_TEI = TextForm(name="tei", encode=_tei, frame=_tei_frame)
_MARKDOWN = TextForm(name="md", encode=_markdown, between=b"\n")
_ROWS = TextForm(name="rows", encode=_row)
