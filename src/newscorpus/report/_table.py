"""Articles as a table for the terminal, a row each."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newscorpus.article import Article

if TYPE_CHECKING:
    from rich.table import Table

_WORDS = 72
"""Characters of an article's first words where it has no headline."""


def article_table(articles: Iterable[Article]) -> "Table":
    """Return a rich table: what each article is, when it is from, and what was found in it."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("origin", style="dim", overflow="fold")
    table.add_column("source", style="bold")
    table.add_column("kind")
    table.add_column("published", no_wrap=True)
    table.add_column("headline, or first words", ratio=1)
    for name in ("paragraphs", "photos", "entries"):
        table.add_column(name, justify="right")
    table.add_column("problems", style="yellow")
    for article in articles:
        table.add_row(*_row(article))
    return table


def _row(article: Article) -> tuple[str, ...]:
    from rich.markup import escape

    title = escape(article.headline) if article.headline else f"[dim]{escape(_first_words(article))}[/dim]"
    return (
        escape(article.document.origin),
        escape(article.source or "?"),
        article.kind.replace("_", " "),
        "" if article.published is None else str(article.published),
        title,
        str(len(article.paragraphs)),
        str(len(article.photos)),
        str(len(article.entries)),
        escape(", ".join(dict.fromkeys(problem.code for problem in article.problems))),
    )


def _first_words(article: Article) -> str:
    text = next((paragraph.text for paragraph in article.paragraphs), "")
    return text if len(text) <= _WORDS else text[:_WORDS].rsplit(" ", 1)[0] + " …"
