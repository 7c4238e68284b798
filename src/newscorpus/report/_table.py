"""Articles as a table for the terminal, a row each."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newscorpus.article import Article

if TYPE_CHECKING:
    from rich.table import Table

_WORDS = 72
"""Characters of an article's first words where it has no headline."""


def article_table(articles: Iterable[Article]) -> "Table":
    """Return a rich table: what each article is, when it is from, and what was found in it."""
    return table_of(map(article_row, articles))


def table_of(rows: Iterable[tuple[str, ...]]) -> "Table":
    """Return the table of rows that `article_row` made."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("origin", style="dim", overflow="fold", max_width=36)
    table.add_column("source", style="bold")
    table.add_column("kind")
    table.add_column("published", no_wrap=True)
    table.add_column("headline, or first words", ratio=1, min_width=24)
    table.add_column("found", no_wrap=True)
    for row in rows:
        table.add_row(*row)
    return table


def article_row(article: Article) -> tuple[str, ...]:
    """Return one article's row, its words escaped for rich."""
    from rich.markup import escape

    words = article.headline or f"… {_first_words(article)}"
    return (
        escape(article.document.origin),
        escape(article.source or "unknown"),
        article.kind.replace("_", " "),
        "" if article.published is None else str(article.published),
        escape(words) if article.headline else f"[dim]{escape(words)}[/dim]",
        "\n".join(_found(article)),
    )


def _found(article: Article) -> Iterator[str]:
    """What was found, and what the parser is unsure of, a line each."""
    from rich.markup import escape

    counts = {
        "entry": len(article.entries),
        "key point": len(article.key_points),
        "paragraph": len(article.paragraphs),
        "photo": len(article.photos),
    }
    for name, count in counts.items():
        if count:
            yield f"{count} {name if count == 1 else _PLURALS.get(name, f'{name}s')}"
    if article.agencies:
        yield f"text: {escape(', '.join(article.agencies))}"
    for code in dict.fromkeys(problem.code for problem in article.problems):
        yield f"[yellow]{escape(code)}[/yellow]"


_PLURALS = {"entry": "entries"}


def _first_words(article: Article) -> str:
    text = next((paragraph.text for paragraph in article.paragraphs), "")
    return text if len(text) <= _WORDS else text[:_WORDS].rsplit(" ", 1)[0] + " …"
