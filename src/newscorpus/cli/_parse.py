"""`newscorpus parse`: texts to typed articles."""

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from newscorpus.cli._forms import FORMS, choose_form
from newscorpus.cli._inputs import STDIN, check_apart, plan_input
from newscorpus.cli._output import is_stream
from newscorpus.cli._registry import check_parser, open_registry
from newscorpus.cli._running import Wishes, run_job
from newscorpus.cli._summary import summarise
from newscorpus.corpus.jobs import Job, OnUnknown, Reading
from newscorpus.corpus.reading import Columns, Form

Command = TypeVar("Command", bound=Callable[..., Any])


def _column_options(command: Command) -> Command:
    """Add an option for each column that a table may have."""
    roles = {
        "text": "the texts",
        "title": "their titles",
        "date": "the dates they were published",
        "source": "who published them",
        "origin": "what to call them",
    }
    for role, what in reversed(roles.items()):
        option = click.option(
            f"--{role}-column", metavar="NAME", help=f"The column of a table that holds {what}."
        )
        command = option(command)
    return command


@click.command("parse")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="jsonl",
    show_default=True,
    help="Records as JSON Lines or Parquet, Markdown, or a table of what was found.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
@click.option("--resume", is_flag=True, help="Go on with a run that was stopped before it had written FILE.")
@click.option(
    "--errors", metavar="FILE", help="Write what could not be read to a table: *.csv, or JSON Lines."
)
@click.option("--parser", metavar="NAME", help="Read everything with this parser.")
@click.option(
    "--unknown",
    type=click.Choice(["plain", "error", "skip"]),
    default="plain",
    show_default=True,
    help="What to do with a text of no known source.",
)
@click.option(
    "--glob", "pattern", metavar="PATTERN", help="Which files of a folder to read, such as '*.txt'."
)
@click.option(
    "--from",
    "given",
    type=click.Choice(["text", "html", "warc", "jsonl", "csv", "parquet", "json", "records"]),
    help="What the input is, where its name does not tell.",
)
@_column_options
@click.option(
    "--keep-column", multiple=True, metavar="NAME", help="A column to keep beside the text; repeatable."
)
@click.option("--encoding", metavar="NAME", help="What files that are not UTF-8 are encoded in.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes to use; by default as many as pay off.",
)
def command(
    paths: tuple[str, ...],
    form: str,
    output: str | None,
    resume: bool,
    errors: str | None,
    parser: str | None,
    unknown: OnUnknown,
    pattern: str | None,
    given: Form | None,
    keep_column: tuple[str, ...],
    encoding: str | None,
    workers: int | None,
    **columns: str | None,
) -> None:
    """Read texts into typed articles.

    PATH is a file, a folder, a glob, or - for standard input: texts, web pages and archives, or tables of texts.
    Articles go to standard output, the summary and what could not be read to standard error. The exit code is 1 if
    anything could not be read.
    """
    wishes = Wishes(output=output, errors=errors, resume=resume, workers=workers)
    _check(paths, form, wishes)
    named: dict[str, Any] = {role.removesuffix("_column"): name for role, name in columns.items()}
    chosen = Columns(**named | {"more": keep_column})
    units = plan_input(paths, pattern=pattern, form=given, columns=chosen, encoding=encoding)
    for file in (output, errors):
        if file is not None and not is_stream(file):
            check_apart(file, paths, pattern=pattern, form=given, units=units)
    check_parser(open_registry(), parser)
    job = Job(units=units, reading=Reading(parser=parser, unknown=unknown), form=choose_form(form))
    counts = run_job(job, wishes)
    click.echo(summarise(counts), err=True)
    if counts.failed:
        sys.exit(1)


def _check(paths: tuple[str, ...], form: str, wishes: Wishes) -> None:
    """Refuse what cannot be done, before anything is read.

    Raises:
        UsageError: options do not go together.
    """
    if form == "parquet" and wishes.output is None:
        raise click.UsageError("--format parquet writes a file: name it with -o FILE")
    if wishes.resume and is_stream(wishes.output):
        raise click.UsageError("--resume goes on with a file: name it with -o FILE")
    if wishes.resume and STDIN in paths:
        raise click.UsageError(
            "--resume cannot read standard input a second time: save it to a file, and read that"
        )
    if wishes.errors is not None and wishes.errors == wishes.output:
        raise click.UsageError("--errors and -o name the same file; choose two")
