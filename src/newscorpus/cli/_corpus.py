"""What the commands over many articles have in common: where the articles come from, and what runs the steps."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar

import click
from attrs import frozen

from newscorpus.cli._failures import Complaints, open_table
from newscorpus.cli._inputs import check_apart, plan_input
from newscorpus.cli._options import columns_of, reading_options
from newscorpus.cli._output import is_stream
from newscorpus.cli._parts import watch_parts
from newscorpus.cli._registry import check_parser, open_registry
from newscorpus.errors import NewscorpusError

if TYPE_CHECKING:
    from newscorpus.corpus import Corpus
    from newscorpus.corpus.reading import Unit

__all__ = ["corpus_options", "open_corpus"]

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.argument("paths", nargs=-1, metavar="PATH…"),
    click.option(
        "--store", metavar="FOLDER", help="Keep the corpus there; without PATH, use the one that is there."
    ),
    click.option("--resume", is_flag=True, help="Go on with a store whose making was stopped."),
    reading_options,
    click.option(
        "--engine",
        default="local",
        show_default=True,
        metavar="NAME",
        help="What runs the steps: local, spark, or the address of a Spark master or Spark Connect server.",
    ),
    click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes of the local engine."),
    click.option(
        "--memory",
        default="2GB",
        show_default=True,
        metavar="SIZE",
        help="What its queries use before they spill.",
    ),
)


def corpus_options(command: Command) -> Command:
    """Add the paths and the options that say what corpus a command is about."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@contextmanager
def open_corpus(paths: tuple[str, ...], output: str | None, **options: Any) -> "Iterator[Corpus]":
    """Read the paths into a corpus, or open the one that is kept, and tell on standard error what it holds.

    Raises:
        UsageError: there is nothing to read, or options do not go together.
        ClickException: the corpus cannot be read, kept, opened or worked on.
        SystemExit: when all is done, with 1 if some of what was read now could not be.
    """
    wanted = _Wanted(paths=paths, output=output, options=options)
    with ExitStack() as stack:
        try:
            corpus = stack.enter_context(wanted.opened())
            failed = _tell(corpus, options["errors"])
            yield corpus
        except (NewscorpusError, ValueError) as error:
            raise click.ClickException(str(error)) from error
    if failed and paths:
        sys.exit(1)


@frozen(kw_only=True)
class _Wanted:
    """The corpus that a command is asked about."""

    paths: tuple[str, ...]
    output: str | None
    options: dict[str, Any]

    @contextmanager
    def opened(self) -> "Iterator[Corpus]":
        from newscorpus.corpus import Corpus

        store, errors = self.options["store"], self.options["errors"]
        if not self.paths and store is None:
            raise click.UsageError("name what to read (files, folders, globs, -), or a corpus with --store")
        if errors is not None and errors == self.output:
            raise click.UsageError("--errors and -o name the same file; choose two")
        check_parser(open_registry(), self.options["parser"])
        if not self.paths:
            yield Corpus.open(store, **self._engine)
            return
        units = self._units()
        with TemporaryDirectory(prefix="newscorpus-") as folder:
            place = Path(store if store is not None else f"{folder}/corpus")
            with watch_parts(units, place):
                corpus = self._read(place)
            yield corpus

    @property
    def _engine(self) -> dict[str, Any]:
        return {name: self.options[name] for name in ("engine", "workers", "memory")}

    @property
    def _input(self) -> dict[str, Any]:
        chosen = {"pattern": self.options["pattern"], "form": self.options["given"]}
        return {**chosen, "columns": columns_of(self.options), "encoding": self.options["encoding"]}

    def _units(self) -> "tuple[Unit, ...]":
        """Return the units that `Corpus.read` will read, having looked that no output lies among them."""
        from newscorpus.corpus.reading._unit import UNIT_BYTES

        given = self._input
        units = plan_input(self.paths, **given, unit_bytes=UNIT_BYTES)
        for file in (self.output, self.options["errors"]):
            if file is not None and not is_stream(file):
                check_apart(file, self.paths, pattern=given["pattern"], form=given["form"], units=units)
        return units

    def _read(self, place: Path) -> "Corpus":
        from newscorpus.corpus import Corpus

        return Corpus.read(
            self.paths,
            store=place,
            resume=self.options["resume"],
            parser=self.options["parser"],
            unknown=self.options["unknown"],
            **self._input,
            **self._engine,
        )


def _tell(corpus: "Corpus", errors: str | None) -> int:
    """Tell what could not be read and what could, and return how many could not."""
    failed = 0
    with open_table(errors) as write:
        complaints = Complaints(write)
        for failed, failure in enumerate(corpus.failures, 1):  # noqa: B007
            complaints.tell(failure)
        complaints.close()
    count = len(corpus)
    click.echo(f"{count} article{'s' * (count != 1)} read, {failed} failed", err=True)
    sys.stderr.flush()
    return failed
