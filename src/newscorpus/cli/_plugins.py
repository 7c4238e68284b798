"""`newscorpus plugins`: which parsers are installed, and which plugins are broken."""

import warnings
from typing import TYPE_CHECKING

import click

from newscorpus.plugins import Parser
from newscorpus.registry import Plugin, Registry

if TYPE_CHECKING:
    from rich.console import Console


@click.command("plugins")
def command() -> None:
    """List the parsers that are installed, the broken ones with the reason and what to do."""
    import sys

    from rich.console import Console

    with warnings.catch_warnings():
        # Shown below, with what to do.
        warnings.simplefilter("ignore")
        registry = Registry.discover()
    console = Console(width=None if sys.stdout.isatty() else 120)
    _show_parsers(registry, console)
    for plugin in registry.plugins:
        if plugin.problem is not None:
            _show_broken(plugin, console)


def _show_parsers(registry: Registry, console: "Console") -> None:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("parser", "version", "distribution", "state", "summary"):
        table.add_column(name, overflow="fold")
    for plugin in registry.plugins:
        home = f"{plugin.distribution} {plugin.version}".strip()
        for parser in plugin.parsers:
            table.add_row(parser.name, _versions(parser), home, "works", parser.summary)
        if not plugin.parsers:
            table.add_row(
                plugin.name, "", home, "switched off" if plugin.disabled else "[red]broken[/red]", ""
            )
    plain = registry.parser("plain")
    table.add_row(plain.name, plain.version, "built in", "works", plain.summary)
    console.print(table)


def _versions(parser: Parser) -> str:
    return ", ".join(version.version for version in parser.versions) or parser.version


def _show_broken(plugin: Plugin, console: "Console") -> None:
    from rich.markup import escape

    console.print(
        f"[red]{escape(plugin.name)}[/red] {escape(plugin.problem or '')}", highlight=False, soft_wrap=True
    )
    console.print(f"  {escape(plugin.advice)}", highlight=False, soft_wrap=True)
