"""`newscorpus detect`: who claims a text, how surely and why, and who would read it."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from newscorpus.cli._inputs import find_files, read_input
from newscorpus.cli._registry import open_registry
from newscorpus.document import Document
from newscorpus.errors import NewscorpusError
from newscorpus.plugins import Match
from newscorpus.registry import Registry

if TYPE_CHECKING:
    from rich.table import Table

_COLOURS = {"SIGNATURE": "green", "TYPICAL": "yellow", "FALLBACK": "dim"}


@click.command("detect")
@click.argument("paths", nargs=-1, required=True, metavar="FILE…")
@click.option("--encoding", metavar="NAME", help="What files that are not UTF-8 are encoded in.")
def command(paths: tuple[str, ...], encoding: str | None) -> None:
    """Print every claim to each text, with its confidence and reason, and which parser would read it.

    FILE is a file, a folder of *.txt, a glob, or - for standard input. The highest confidence wins; a tie is read by
    nobody. The exit code is 1 if a file could not be read.
    """
    from rich.console import Console

    registry, failed = open_registry(), False
    table = _table()
    for path in find_files(paths, "*.txt"):
        try:
            document = read_input(path, encoding)
            claims = registry.detect(document)
        except NewscorpusError as error:
            click.echo(f"newscorpus: {error}", err=True)
            failed = True
            continue
        for row in _rows(document, claims, registry):
            table.add_row(*row)
    if table.row_count:
        Console(width=None if sys.stdout.isatty() else 120).print(table)
    if failed:
        sys.exit(1)


def _table() -> "Table":
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("text", "parser", "confidence", "reason", ""):
        table.add_column(name, overflow="fold", no_wrap=name in ("parser", "confidence"))
    return table


def _rows(document: Document, claims: list[Match], registry: Registry) -> Iterator[tuple[str, ...]]:
    from rich.markup import escape

    best = [claim for claim in claims if claim.confidence == claims[0].confidence]
    origin = escape(document.origin)
    for claim in claims:
        colour = _COLOURS[claim.confidence.name]
        confidence = f"[{colour}]{claim.confidence.name}[/{colour}]"
        yield origin, claim.parser, confidence, escape(claim.reason), _verdict(claim, best)
        origin = ""
    if not claims:
        asked = ", ".join(parser.name for parser in registry.parsers) or "nobody"
        text = "no parser claims it" if document.text.strip() else "it holds no text"
        yield origin, "none", "", f"{text}; asked: {asked}", "unknown source"


def _verdict(claim: Match, best: list[Match]) -> str:
    if claim not in best:
        return ""
    return "[bold]reads it[/bold]" if len(best) == 1 else "[bold red]tie: nobody reads it[/bold red]"
