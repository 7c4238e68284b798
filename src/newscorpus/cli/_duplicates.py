"""`newscorpus duplicates`: which articles share text."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from newscorpus.cli._corpus import corpus_options, open_corpus
from newscorpus.cli._output import open_output
from newscorpus.cli._parts import working
from newscorpus.cli._rows import ROW_FORMS, write_rows

if TYPE_CHECKING:
    from newscorpus.corpus import Corpus, Pair

_AT_ONCE = 100_000
"""Pairs whose origins are looked up together: few enough to be held, and many, since a look reads all articles' origins."""
_COLUMNS = ("left", "right", "contained", "contains", "kind", "left_origin", "right_origin", "why")


@click.command("duplicates")
@corpus_options
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.15,
    show_default=True,
    help="The least share of one article's five-word runs that must stand in the other.",
)
@click.option(
    "--days",
    type=click.IntRange(min=0),
    default=14,
    show_default=True,
    help="How far apart dated articles may be.",
)
@click.option(
    "--since", type=click.IntRange(min=0), default=0, help="Only pairs with an article from this position on."
)
@click.option("--format", "form", type=click.Choice(ROW_FORMS), default="table", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
def command(
    paths: tuple[str, ...],
    threshold: float,
    days: int,
    since: int,
    form: str,
    output: str | None,
    **options: Any,
) -> None:
    """Find articles that share text: copies, cut-down copies, updates, template twins, shared quotes.

    PATH is a file, a folder, a glob, a table, a web archive, or - for standard input. Each row has two positions in the order of the
    input, which share of each stands in the other, the class of the pair, and why.
    """
    with open_corpus(paths, output, **options) as corpus:
        pairs = corpus.duplicates(threshold=threshold, days=days, since=since)
        with working():
            first = tuple(islice(pairs, 1))
        with open_output(output) as file:
            count = write_rows(_rows(corpus, chain(first, pairs)), form, file, columns=_COLUMNS)
        click.echo(f"{count} pair{'s' * (count != 1)}", err=True)


def _rows(corpus: "Corpus", pairs: "Iterable[Pair]") -> Iterator[dict[str, Any]]:
    waiting = iter(pairs)
    while some := tuple(islice(waiting, _AT_ONCE)):
        origins = _origins(corpus, some)
        yield from (_row(pair, origins) for pair in some)


def _origins(corpus: "Corpus", pairs: "Sequence[Pair]") -> dict[int, str]:
    positions = {at for pair in pairs for at in (pair.left, pair.right)}
    return {listing.position: listing.origin for listing in corpus.listings(positions)}


def _row(pair: "Pair", origins: dict[int, str]) -> dict[str, Any]:
    return {
        "left": pair.left,
        "right": pair.right,
        "contained": round(pair.contained, 4),
        "contains": round(pair.contains, 4),
        "kind": pair.kind,
        "left_origin": origins[pair.left],
        "right_origin": origins[pair.right],
        "why": [evidence.text for evidence in pair.evidence],
    }
