"""What every test of the Reuters parser reads with."""

from collections.abc import Callable

import pytest

from newscorpus.article import Article, Boilerplate
from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match
from newscorpus_reuters import PARSER

Read = Callable[[str], Article]


@pytest.fixture
def read() -> Read:
    """Return a function that reads a text and checks that every rule of the parser claimed its part."""

    def run(text: str) -> Article:
        article = PARSER.parse(Document(text))
        assert not [block.text for block in article.of(Boilerplate) if block.kind == "unclaimed"]
        return article

    return run


@pytest.fixture
def claim() -> Callable[[str], Confidence | None]:
    """Return a function that gives the confidence with which a text is claimed."""

    def run(text: str) -> Confidence | None:
        found = PARSER.match(Document(text))
        assert found is None or (isinstance(found, Match) and found.reason)
        return None if found is None else found.confidence

    return run


@pytest.fixture
def kinds() -> Callable[[Article], list[tuple[str, str]]]:
    """Return a function that lists the boilerplate of an article with its kinds."""

    def run(article: Article) -> list[tuple[str, str]]:
        return [(block.kind, block.text) for block in article.boilerplate]

    return run
