"""`newscorpus check`: whether a parser obeys the rules."""

import sys
import warnings
from typing import TYPE_CHECKING

import click

from newscorpus.errors import NewscorpusError, UnknownParserError
from newscorpus.plugins import Parser
from newscorpus.registry import Registry

if TYPE_CHECKING:
    from rich.console import Console

    from newscorpus.testing import Accepted, Case, CheckFailure, Outcome

PLAIN_WAIVERS = {
    "match_is_modest": "it is the fallback: it claims any text, and every other claim is stronger",
    "samples_are_claimed": "it is the fallback: it claims any text as a FALLBACK",
    "samples_are_read": "it knows no source",
}
"""What the built-in parser is not for; it is checked on the pages that other parsers must leave alone."""

_COLOURS = {"passed": "green", "failed": "red", "waived": "yellow", "skipped": "dim"}


@click.command("check")
@click.argument("name")
@click.option(
    "--samples",
    metavar="DIR",
    help="The folder of samples; by default `samples` beside the parser's package, or here.",
)
@click.option("--accept", is_flag=True, help="Write the golden records again and show what changed.")
@click.option(
    "--waive",
    "waivers",
    multiple=True,
    metavar="RULE=REASON",
    help="A rule that the parser is known to break; it must fail. May be repeated.",
)
@click.option(
    "--own",
    multiple=True,
    metavar="SOURCE",
    help="A source of foreign pages that is the parser's own. May be repeated.",
)
def command(
    name: str, samples: str | None, accept: bool, waivers: tuple[str, ...], own: tuple[str, ...]
) -> None:
    """Check the parser NAME against the rules that every parser must obey.

    Samples are *.txt files of its source, with the records that they must give as *.json beside them. A failure names
    the rule, shows the smallest input that was found for it, and the page that explains the rule. The exit code is 1
    if a rule is broken.
    """
    parser = _parser(name)
    waived = dict(_waiver(waiver) for waiver in waivers)
    try:
        case, reasons = _case(parser, samples, own, waived)
    except (NewscorpusError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    if not _check(case, reasons, accept):
        sys.exit(1)


def _parser(name: str) -> Parser:
    with warnings.catch_warnings():
        # Broken plugins are told of by `newscorpus plugins`; the one that is asked for, below.
        warnings.simplefilter("ignore")
        registry = Registry.discover()
    try:
        return registry.parser(name)
    except UnknownParserError as error:
        broken = [plugin for plugin in registry.plugins if plugin.name == name and plugin.problem]
        what = f"the plugin {name!r} {broken[0].problem}; {broken[0].advice}" if broken else str(error)
        raise click.BadParameter(what, param_hint="NAME") from error


def _waiver(words: str) -> tuple[str, str]:
    rule, _, reason = words.partition("=")
    if not reason.strip():
        raise click.BadParameter(
            f"must be a rule and a reason, such as round_trip='the layout drops credits'; got {words!r}",
            param_hint="--waive",
        )
    return rule.strip(), reason.strip()


def _case(
    parser: Parser, samples: str | None, own: tuple[str, ...], waived: dict[str, str]
) -> "tuple[Case, dict[str, str]]":
    from newscorpus.testing import Sample, foreign_pages
    from newscorpus.testing._extra import need_extra
    from newscorpus.testing._report import check_waivers, make_case

    need_extra("hypothesis")
    if parser.name != "plain":
        return make_case(parser, samples, own=own), check_waivers(waived)
    pages = tuple(Sample(name=page.name, document=page.document) for page in foreign_pages() if page.text)
    return make_case(parser, samples or pages, own=own), check_waivers({**PLAIN_WAIVERS, **waived})


def _check(case: "Case", waived: dict[str, str], accept: bool) -> bool:
    """Run the checks, show each as it ends and then what failed, and tell whether none did."""
    from rich.console import Console

    from newscorpus.testing._golden import accept as accept_records
    from newscorpus.testing._report import run_all

    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    count = len(case.samples)
    console.print(
        f"{case.parser.name} {case.parser.version}, {count} {'sample' if count == 1 else 'samples'}"
    )
    if accept:
        case, accepted = accept_records(case)
        for written in accepted:
            _show_accepted(written, console)
    failures = []
    for outcome in run_all(case, waived):
        _show(outcome, console)
        failures += [outcome.failure] if outcome.failure is not None else []
    for failure in failures:
        _show_failure(failure, console)
    console.print(f"\n{_verdict(len(failures))}")
    return not failures


def _verdict(broken: int) -> str:
    if not broken:
        return "It obeys the rules."
    return f"It breaks {broken} {'rule' if broken == 1 else 'rules'}."


def _show(outcome: "Outcome", console: "Console") -> None:
    from rich.markup import escape

    said = f"  [dim]{escape(outcome.reason)}[/dim]" if outcome.reason else ""
    colour = _COLOURS[outcome.status]
    console.print(f"  [{colour}]{outcome.status:7}[/{colour}]  {outcome.rule}{said}", soft_wrap=True)


def _show_failure(failure: "CheckFailure", console: "Console") -> None:
    from rich.markup import escape

    rule, _, rest = str(failure).partition(":")
    console.print(f"\n[bold red]{rule}[/bold red]:{escape(rest)}", soft_wrap=True)


def _show_accepted(accepted: "Accepted", console: "Console") -> None:
    from rich.markup import escape

    console.print(f"wrote the golden record of {escape(accepted.sample)}", soft_wrap=True)
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in accepted.diff.splitlines():
        colour = colours.get(line[:1], "dim")
        console.print(f"[{colour}]{escape(line)}[/{colour}]", soft_wrap=True)
