"""The parsers a command works with."""

import warnings

import click

from newscorpus.errors import NewscorpusError
from newscorpus.registry import Registry, default_registry


def open_registry() -> Registry:
    """Return the installed parsers; what is wrong with one is told on standard error."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        registry = default_registry()
    for warning in caught:
        click.echo(f"newscorpus: {warning.message}", err=True)
    return registry


def check_parser(registry: Registry, name: str | None) -> None:
    """Refuse the name of a parser that is not installed.

    Raises:
        BadParameter: there is no parser of this name.
    """
    if name is None:
        return
    try:
        registry.parser(name)
    except NewscorpusError as error:
        raise click.BadParameter(str(error), param_hint="--parser") from error
