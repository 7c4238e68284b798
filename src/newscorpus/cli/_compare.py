"""`newscorpus compare`: two articles side by side, or the versions of one."""

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TextIO, get_args

import click

from newscorpus.article import Article
from newscorpus.cli._inputs import STDIN, read_input
from newscorpus.cli._output import open_output
from newscorpus.cli._registry import check_parser, open_registry
from newscorpus.errors import NewscorpusError
from newscorpus.registry import Registry

if TYPE_CHECKING:
    from newscorpus.comparison import Comparison, EditKind, History

_PIPE = 120
"""Columns where no terminal says how wide it is."""


@click.command("compare")
@click.argument("paths", metavar="A B [C]…", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html", "md"]),
    default="text",
    show_default=True,
    help="For the terminal, a record, a page for the browser, or Markdown.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
@click.option("--all-edits", is_flag=True, help="Show every edit, those of style too.")
@click.option(
    "--edits",
    "chosen",
    metavar="CLASS,…",
    help="Show edits of these classes: substance (the default), spelling, contraction, typography, honorific.",
)
@click.option("--parser", metavar="NAME", help="Read all texts with this parser.")
@click.option("--encoding", metavar="NAME", help="What files that are not UTF-8 are encoded in.")
def command(
    paths: tuple[str, ...],
    form: str,
    output: str | None,
    all_edits: bool,
    chosen: str | None,
    parser: str | None,
    encoding: str | None,
) -> None:
    """Compare two articles: wording, quotes, figures, names, reuse and wire provenance.

    Three or more files are versions of one article, the oldest first: their history is shown, what came and went when.

    One of the files may be - for standard input. A text of no known source is read as plain
    paragraphs. Which edits are shown matters to text and Markdown; a record has all of them, and a page lets its reader
    choose. The exit code is 1 if a file could not be read.
    """
    from newscorpus.comparison import compare

    if len(paths) < 2:
        raise click.UsageError(
            "there is nothing to compare it with; name two files, or the versions of an article"
        )
    if paths.count(STDIN) > 1:
        raise click.UsageError("only one of A and B can be standard input; name files for the others")
    kinds = _kinds(chosen, all_edits)
    registry = open_registry()
    check_parser(registry, parser)
    try:
        compared = compare(*(_read(path, registry, parser, encoding) for path in paths))
    except NewscorpusError as error:
        raise click.ClickException(str(error)) from error
    with open_output(output) as file:
        _WRITERS[form](compared, kinds, file)


def _kinds(chosen: str | None, all_edits: bool) -> "tuple[EditKind, ...]":
    from newscorpus.comparison import EditKind

    known: tuple[EditKind, ...] = get_args(EditKind)
    if all_edits:
        return known
    words = [word.strip() for word in (chosen or "substance").split(",")]
    for word in words:
        if word not in known:
            raise click.BadParameter(f"{word!r} is none of {', '.join(known)}", param_hint="--edits")
    return tuple(kind for kind in known if kind in words)


def _read(path: str, registry: Registry, parser: str | None, encoding: str | None) -> Article:
    return registry.parse(read_input(path, encoding), parser=parser, unknown="plain")


def _write_text(compared: "Comparison | History", kinds: "Sequence[EditKind]", file: TextIO) -> None:
    from rich.console import Console

    from newscorpus.comparison import Comparison
    from newscorpus.report import ComparisonView, HistoryView

    shown = (
        ComparisonView(compared, kinds) if isinstance(compared, Comparison) else HistoryView(compared, kinds)
    )
    Console(file=file, width=None if file.isatty() else _PIPE).print(shown)


def _write_json(compared: "Comparison | History", _: "Sequence[EditKind]", file: TextIO) -> None:
    file.write(json.dumps(compared.to_record(), ensure_ascii=False, separators=(",", ":")) + "\n")


def _write_html(compared: "Comparison | History", _: "Sequence[EditKind]", file: TextIO) -> None:
    file.write(compared.to_html())


def _write_markdown(compared: "Comparison | History", kinds: "Sequence[EditKind]", file: TextIO) -> None:
    from newscorpus.comparison import Comparison
    from newscorpus.report import comparison_markdown, history_markdown

    if isinstance(compared, Comparison):
        file.write(comparison_markdown(compared, edits=kinds))
    else:
        file.write(history_markdown(compared, edits=kinds))


_WRITERS: "dict[str, Callable[[Comparison | History, Sequence[EditKind], TextIO], None]]" = {
    "text": _write_text,
    "json": _write_json,
    "html": _write_html,
    "md": _write_markdown,
}
