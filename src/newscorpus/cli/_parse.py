"""`newscorpus parse`: texts to typed articles."""

import sys
from typing import Any

import click

from newscorpus.cli._forms import FORMS, choose_form
from newscorpus.cli._inputs import STDIN, check_apart, plan_input
from newscorpus.cli._options import columns_of, reading_options
from newscorpus.cli._output import is_stream
from newscorpus.cli._registry import check_parser, open_registry
from newscorpus.cli._running import Wishes, run_job
from newscorpus.cli._summary import summarise
from newscorpus.corpus.jobs import Job, OnUnknown, Reading
from newscorpus.corpus.reading import Form


@click.command("parse")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="jsonl",
    show_default=True,
    help="Records as JSON Lines or Parquet; Markdown; a table of what was found; JSON-LD or ninjs, one a line; or one TEI corpus.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
@click.option("--resume", is_flag=True, help="Go on with a run that was stopped before it had written FILE.")
@reading_options
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
    encoding: str | None,
    workers: int | None,
    **columns: Any,
) -> None:
    """Read texts into typed articles.

    PATH is a file, a folder, a glob, or - for standard input: texts, web pages and archives, or tables of texts.
    Articles go to standard output, the summary and what could not be read to standard error. The exit code is 1 if
    anything could not be read.
    """
    wishes = Wishes(output=output, errors=errors, resume=resume, workers=workers)
    _check(paths, form, wishes)
    units = plan_input(paths, pattern=pattern, form=given, columns=columns_of(columns), encoding=encoding)
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
