"""The options that say what the input is and how it is read, the same for every command that reads many texts."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from newscorpus.corpus.reading import Columns

__all__ = ["columns_of", "reading_options"]

Command = TypeVar("Command", bound=Callable[..., Any])

_ROLES = {
    "text": "the texts",
    "title": "their titles",
    "date": "the dates they were published",
    "source": "who published them",
    "origin": "what to call them",
}

_OPTIONS = (
    click.option(
        "--errors", metavar="FILE", help="Write what could not be read to a table: *.csv, or JSON Lines."
    ),
    click.option("--parser", metavar="NAME", help="Read everything with this parser."),
    click.option(
        "--unknown",
        type=click.Choice(["plain", "error", "skip"]),
        default="plain",
        show_default=True,
        help="What to do with a text of no known source.",
    ),
    click.option(
        "--glob", "pattern", metavar="PATTERN", help="Which files of a folder to read, such as '*.txt'."
    ),
    click.option(
        "--from",
        "given",
        type=click.Choice(["text", "html", "warc", "jsonl", "csv", "parquet", "json", "records"]),
        help="What the input is, where its name does not tell.",
    ),
    *(
        click.option(f"--{role}-column", metavar="NAME", help=f"The column of a table that holds {what}.")
        for role, what in _ROLES.items()
    ),
    click.option(
        "--keep-column", multiple=True, metavar="NAME", help="A column to keep beside the text; repeatable."
    ),
    click.option("--encoding", metavar="NAME", help="What files that are not UTF-8 are encoded in."),
)


def reading_options(command: Command) -> Command:
    """Add the options, from ``--errors`` to ``--encoding``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def columns_of(options: Mapping[str, Any]) -> Columns:
    """Return the columns that options name."""
    named: dict[str, Any] = {role: options[f"{role}_column"] for role in _ROLES}
    return Columns(**named, more=options["keep_column"])
