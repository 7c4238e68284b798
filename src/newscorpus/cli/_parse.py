"""`newscorpus parse`: text dumps to typed articles."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TextIO

import click

from newscorpus.article import Article
from newscorpus.cli._inputs import find_files, read_input
from newscorpus.cli._output import open_output
from newscorpus.cli._registry import check_parser, open_registry
from newscorpus.cli._summary import Summary
from newscorpus.errors import NewscorpusError, UnknownSourceError
from newscorpus.records import dumps
from newscorpus.registry import Registry

OnUnknown = Literal["plain", "error", "skip"]


@click.command("parse")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "md", "table"]),
    default="jsonl",
    show_default=True,
    help="Records, Markdown, or a table of what was found.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
@click.option("--parser", metavar="NAME", help="Read everything with this parser.")
@click.option(
    "--unknown",
    type=click.Choice(["plain", "error", "skip"]),
    default="plain",
    show_default=True,
    help="What to do with a text of no known source.",
)
@click.option(
    "--glob",
    "pattern",
    default="*.txt",
    show_default=True,
    metavar="PATTERN",
    help="Which files of a folder to read.",
)
@click.option("--encoding", metavar="NAME", help="What files that are not UTF-8 are encoded in.")
def command(
    paths: tuple[str, ...],
    form: str,
    output: str | None,
    parser: str | None,
    unknown: OnUnknown,
    pattern: str,
    encoding: str | None,
) -> None:
    """Read text dumps into typed articles.

    PATH is a file, a folder, a glob, or - for standard input. Articles go to standard output, the summary and what
    could not be read to standard error. The exit code is 1 if anything could not be read.
    """
    files = list(find_files(paths, pattern))
    if not files:
        raise click.UsageError(f"no file fits {pattern!r} in {', '.join(paths)}; choose others with --glob")
    registry, summary = open_registry(), Summary()
    check_parser(registry, parser)
    articles = _read(files, registry, parser, unknown, encoding, summary)
    with open_output(output) as file:
        _WRITERS[form](_with_progress(articles, len(files)), file)
    click.echo(summary, err=True)
    if summary.failed:
        sys.exit(1)


def _read(
    files: Iterable[str],
    registry: Registry,
    parser: str | None,
    unknown: OnUnknown,
    encoding: str | None,
    summary: Summary,
) -> Iterator[Article | None]:
    """Yield an article for each file, or None for one that was skipped or could not be read."""
    for path in files:
        article: Article | None = None
        try:
            document = read_input(path, encoding)
            article = registry.parse(
                document, parser=parser, unknown="plain" if unknown == "plain" else "raise"
            )
            summary.count(article)
        except UnknownSourceError as error:
            if unknown == "skip":
                summary.skipped += 1
            else:
                _fail(summary, error)
        except NewscorpusError as error:
            _fail(summary, error)
        yield article


def _fail(summary: Summary, error: NewscorpusError) -> None:
    summary.failed += 1
    _report(str(error))


def _report(message: str) -> None:
    click.echo(f"newscorpus: {message}", err=True)


def _with_progress(articles: Iterator[Article | None], total: int) -> Iterator[Article]:
    """Pass the articles on, with a progress bar on a terminal and none in a pipe."""
    if not sys.stderr.isatty():
        yield from (article for article in articles if article is not None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=total)
        for article in articles:
            progress.advance(task)
            if article is not None:
                yield article


def _write_jsonl(articles: Iterable[Article], file: TextIO) -> None:
    for article in articles:
        file.write(dumps(article) + "\n")


def _write_markdown(articles: Iterable[Article], file: TextIO) -> None:
    from newscorpus.report import markdown

    for number, article in enumerate(articles):
        file.write(("\n" if number else "") + markdown(article))


def _write_table(articles: Iterable[Article], file: TextIO) -> None:
    from rich.console import Console

    from newscorpus.report import article_table

    Console(file=file, width=None if file.isatty() else 120).print(article_table(articles))


_WRITERS: dict[str, Callable[[Iterable[Article], TextIO], None]] = {
    "jsonl": _write_jsonl,
    "md": _write_markdown,
    "table": _write_table,
}
