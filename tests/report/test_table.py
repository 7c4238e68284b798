"""The table of articles: a row for each, whatever the words in it."""

import io

from rich.console import Console

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.registry import Registry
from newscorpus.report import article_table
from tests.test_article import article as full_article


def shown(*articles: Article) -> str:
    console = Console(file=io.StringIO(), width=120)
    console.print(article_table(articles))
    file = console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def test_a_row_says_what_was_found() -> None:
    text = shown(full_article())
    for words in (
        "goats.txt",
        "gazette",
        "Goats win the ballot",
        "1 entry",
        "1 key point",
        "3 paragraphs",
        "1 photo",
    ):
        assert words in text
    assert "text: The Associated Press, Reuters, dpa" in text


def test_an_article_without_a_headline_shows_its_first_words() -> None:
    text = shown(
        Registry.of().parse(Document("Goats ate the ballot in Brenna. " * 9, "g.txt"), unknown="plain")
    )
    assert "… Goats ate the ballot" in text
    assert "unknown" in text


def test_words_that_look_like_markup_are_shown_as_they_are() -> None:
    assert "[red]goat[/red]" in shown(
        Registry.of().parse(Document("[red]goat[/red]", "[b].txt"), unknown="plain")
    )


def test_problems_are_named() -> None:
    assert "nul characters" in shown(Registry.of().parse("a\0b", unknown="plain"))
