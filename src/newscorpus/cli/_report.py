"""`newscorpus report`: a corpus as one page for the browser."""

from pathlib import Path
from typing import Any

import click

from newscorpus.cli._corpus import corpus_options, open_corpus
from newscorpus.cli._output import open_output
from newscorpus.cli._parts import working


@click.command("report")
@corpus_options
@click.option(
    "-o", "--output", metavar="FILE", default="report.html", show_default=True, help="The page to write."
)
@click.option("--title", default="A corpus of news", show_default=True, help="What stands over the page.")
@click.option(
    "--plots", metavar="FOLDER", help="Write the wire matrix and the reuse network there, as SVG and PNG."
)
def command(paths: tuple[str, ...], output: str, title: str, plots: str | None, **options: Any) -> None:
    """Show a corpus as one self-contained page: stories, wire matrix, reuse between outlets, shared text, with search and filters.

    PATH is a file, a folder, a glob, a table, a web archive, or - for standard input.
    """
    from newscorpus.report import corpus_page

    with open_corpus(paths, output, **options) as corpus:
        with working():
            pairs = tuple(corpus.duplicates())
            html = corpus_page(corpus, pairs=pairs, title=title)
        with open_output(output) as file:
            file.write(html)
        if plots is not None:
            _plot(corpus, pairs, Path(plots))
        click.echo(f"{output} written; open it in a browser", err=True)


def _plot(corpus: Any, pairs: Any, folder: Path) -> None:
    from newscorpus.corpus.views import reuse_network, wire_matrix
    from newscorpus.report import network_svg, svg_to_png, wire_svg

    drawn = {"wire": wire_svg(wire_matrix(corpus, pairs)), "reuse": network_svg(reuse_network(corpus, pairs))}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, svg in drawn.items():
            (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
            (folder / f"{name}.png").write_bytes(svg_to_png(svg))
    except OSError as error:
        raise click.ClickException(
            f"{folder}: cannot be written ({error.strerror}); choose another place with --plots"
        ) from error
