"""`newscorpus stories`: which articles are about one event."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from newscorpus.cli._corpus import corpus_options, open_corpus
from newscorpus.cli._output import open_output
from newscorpus.cli._parts import working
from newscorpus.cli._rows import ROW_FORMS, write_rows

if TYPE_CHECKING:
    from newscorpus.corpus import Corpus, Listing, Story

_COLUMNS = ("story", "articles", "first", "last", "positions", "titles", "why")
_TITLES, _WORDS = 3, 8


@click.command("stories")
@corpus_options
@click.option(
    "--least", type=click.IntRange(min=1), default=2, show_default=True, help="Leave out smaller stories."
)
@click.option(
    "--days",
    type=click.IntRange(min=0),
    default=7,
    show_default=True,
    help="How far apart dated articles of one event may be.",
)
@click.option(
    "--since",
    type=click.IntRange(min=0),
    default=0,
    help="Only stories with an article from this position on, which is all that is worked on.",
)
@click.option("--format", "form", type=click.Choice(ROW_FORMS), default="table", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
def command(
    paths: tuple[str, ...],
    least: int,
    days: int,
    since: int,
    form: str,
    output: str | None,
    **options: Any,
) -> None:
    """Group articles about one event into stories, and say what holds each together.

    PATH is a file, a folder, a glob, a table, a web archive, or - for standard input. Each row is a story: its articles by position in the
    order of the input, its days, some titles, and what its articles share.
    """
    with open_corpus(paths, output, **options) as corpus:
        with working():
            found = corpus.stories(days=days, since=since)
        stories = [story for story in found if len(story.members) >= least]
        with open_output(output) as file:
            count = write_rows(_rows(corpus, stories), form, file, columns=_COLUMNS)
        click.echo(f"{count} {'story' if count == 1 else 'stories'}", err=True)


def _rows(corpus: "Corpus", stories: "list[Story]") -> Iterator[dict[str, Any]]:
    members = {at for story in stories for at in story.members}
    listings = {listing.position: listing for listing in corpus.listings(members)}
    for number, story in enumerate(stories):
        yield {
            "story": number,
            "articles": len(story.members),
            "first": story.first,
            "last": story.last,
            "positions": list(story.members),
            "titles": _titles(story, listings),
            "why": _why(story),
        }


def _titles(story: "Story", listings: "dict[int, Listing]") -> list[str]:
    titles = (listings[at].title or listings[at].origin for at in story.members)
    return list(dict.fromkeys(titles))[:_TITLES]


def _why(story: "Story") -> list[str]:
    """Return what most ties of a story name."""
    shared = [word for tie in story.why for word in (*tie.names, *tie.figures, *tie.terms)]
    return sorted(dict.fromkeys(shared), key=lambda word: -shared.count(word))[:_WORDS]
