"""What the commands over many articles have in common: where the articles come from, and what runs the steps."""

import sys
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from newscorpus.cli._registry import check_parser, open_registry
from newscorpus.errors import NewscorpusError

if TYPE_CHECKING:
    from newscorpus.corpus import Corpus

__all__ = ["corpus_options", "open_corpus"]

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.argument("paths", nargs=-1, metavar="PATH…"),
    click.option(
        "--store", metavar="FOLDER", help="Keep the corpus there; without PATH, use the one that is there."
    ),
    click.option("--resume", is_flag=True, help="Go on with a store whose making was stopped."),
    click.option(
        "--glob", "pattern", metavar="PATTERN", help="Which files of a folder to read, such as '*.txt'."
    ),
    click.option("--parser", metavar="NAME", help="Read everything with this parser."),
    click.option(
        "--unknown",
        type=click.Choice(["plain", "error", "skip"]),
        default="plain",
        show_default=True,
        help="What to do with a text of no known source.",
    ),
    click.option("--encoding", metavar="NAME", help="What files that are not UTF-8 are encoded in."),
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


def open_corpus(
    paths: tuple[str, ...],
    *,
    store: str | None,
    resume: bool,
    pattern: str | None,
    parser: str | None,
    unknown: Any,
    encoding: str | None,
    engine: str,
    workers: int | None,
    memory: str,
) -> "Corpus":
    """Read the paths into a corpus, or open the one that is kept, and tell on standard error what it holds.

    Raises:
        UsageError: there are no paths and no store.
        ClickException: the corpus cannot be read, kept or opened.
    """
    if not paths and store is None:
        raise click.UsageError("name what to read (files, folders, globs, -), or a corpus with --store")
    check_parser(open_registry(), parser)
    try:
        corpus = _open(paths, store, resume, pattern, parser, unknown, encoding, engine, workers, memory)
    except (NewscorpusError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    _tell(corpus)
    return corpus


def _open(
    paths: tuple[str, ...],
    store: str | None,
    resume: bool,
    pattern: str | None,
    parser: str | None,
    unknown: Any,
    encoding: str | None,
    engine: str,
    workers: int | None,
    memory: str,
) -> "Corpus":
    from newscorpus.corpus import Corpus

    if not paths and store is not None:
        return Corpus.open(store, engine=engine, workers=workers, memory=memory)
    return Corpus.read(
        paths,
        store=store,
        resume=resume,
        parser=parser,
        unknown=unknown,
        pattern=pattern,
        encoding=encoding,
        engine=engine,
        workers=workers,
        memory=memory,
    )


def _tell(corpus: "Corpus") -> None:
    failures = corpus.failures
    for failure in failures[:20]:
        click.echo(f"newscorpus: {failure.message}", err=True)
    if len(failures) > 20:
        rules = ", ".join(
            f"{count} × {rule}" for rule, count in Counter(f.rule for f in failures[20:]).most_common()
        )
        click.echo(f"newscorpus: and {len(failures) - 20} more that could not be read: {rules}", err=True)
    count = len(corpus)
    click.echo(f"{count} article{'s' * (count != 1)} read, {len(failures)} failed", err=True)
    sys.stderr.flush()
