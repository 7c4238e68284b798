"""The `newscorpus` command; each subcommand is loaded when it is called."""

from importlib import import_module
from typing import Any

import click

from newscorpus import __version__

__all__ = ["main"]

_COMMANDS = {
    "parse": "Read text dumps into typed articles.",
    "compare": "Put two articles side by side.",
    "duplicates": "Find articles that share text.",
    "stories": "Group articles about one event.",
    "report": "Show a corpus as one page for the browser.",
    "plugins": "List the parsers that are installed.",
    "detect": "Say which parser a text belongs to, and why.",
    "check": "Check a parser against the rules.",
    "new-parser": "Write a package for a new publisher.",
}


_INTERRUPTED = 130
"""The exit code of a command that was stopped with Ctrl-C, as shells have it."""


class _Commands(click.Group):
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as stop:
            click.echo(f"newscorpus: {str(stop) or 'stopped'}", err=True)
            ctx.exit(_INTERRUPTED)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"newscorpus.cli._{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newscorpus")
def main() -> None:
    """Raw news text to typed articles with nothing lost, and how outlets tell the same story."""
