"""A job run from the command line: told of on standard error, and stopped with Ctrl-C."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from attrs import frozen

from newscorpus.cli._failures import Complaints, open_table
from newscorpus.cli._output import is_stream, open_bytes
from newscorpus.cli._progress import Bar, open_bar
from newscorpus.corpus import Failure
from newscorpus.corpus.jobs import Counts, Job, Run, Watch, open_run, write_stream
from newscorpus.errors import NewscorpusError

__all__ = ["Wishes", "run_job"]


@frozen(kw_only=True)
class Wishes:
    """Where a job's articles and failures go, and how it is run."""

    output: str | None
    errors: str | None
    resume: bool
    workers: int | None


def run_job(job: Job, wishes: Wishes) -> Counts:
    """Run a job and return what it came to.

    Raises:
        ClickException: it could not be done; the message says what to do.
        KeyboardInterrupt: it was stopped; the message says what is kept.
    """
    from_stdin = any(unit.is_stdin for unit in job.units)
    try:
        if wishes.output is None or is_stream(wishes.output) or from_stdin:
            return _run_at_once(job, wishes)
        return _run_in_parts(job, wishes, wishes.output)
    except NewscorpusError as error:
        raise click.ClickException(str(error)) from error


def _run_at_once(job: Job, wishes: Wishes) -> Counts:
    try:
        with open_bytes(wishes.output) as file, _watching(job, wishes) as watch:
            return write_stream(job, file, workers=wishes.workers, watch=watch)
    except KeyboardInterrupt as stop:
        raise KeyboardInterrupt("stopped before all was read") from stop


def _run_in_parts(job: Job, wishes: Wishes, output: str) -> Counts:
    run: Run | None = None
    try:
        with open_run(job, output, resume=wishes.resume) as run:
            # The table of failures is whole before the output is, so that who finds the output finds both.
            with _watching(job, wishes) as watch:
                counts = run.make(workers=wishes.workers, watch=watch)
            run.finish()
    except KeyboardInterrupt as stop:
        raise KeyboardInterrupt(_kept(run)) from stop
    return counts


def _kept(run: Run | None) -> str:
    if run is None or not run.made:
        return "stopped; nothing was done yet"
    return f"stopped; {run.made} of {len(run.job.units)} parts are kept in {run.folder.path}: go on with the same command and --resume"


@contextmanager
def _watching(job: Job, wishes: Wishes) -> "Iterator[_Screen]":
    # Records that go to the terminal would run into the bar.
    shown = wishes.output is not None or not sys.stdout.isatty()
    with open_bar(job.units, shown=shown) as bar, open_table(wishes.errors) as write:
        screen = _Screen(Complaints(write), bar)
        yield screen
        screen.complaints.close()


class _Screen(Watch):
    """Shows how a job goes."""

    def __init__(self, complaints: Complaints, bar: Bar | None) -> None:
        self.complaints = complaints
        self.bar = bar

    def kept(self, number: int, counts: Counts) -> None:
        if self.bar is not None:
            self.bar.keep(number, counts.texts)

    def texts(self, count: int) -> None:
        if self.bar is not None:
            self.bar.hear(count)

    def done(self, number: int) -> None:
        if self.bar is not None:
            self.bar.finish(number)

    def failed(self, failure: Failure) -> None:
        self.complaints.tell(failure)
