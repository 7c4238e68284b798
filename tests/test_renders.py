"""The way back of the parsers that come with newscorpus: an article as a page of its source."""

from contextlib import suppress
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.article import (
    Article,
    Block,
    Byline,
    Dateline,
    Heading,
    Headline,
    KeyPoint,
    ListItem,
    Photo,
    SignOff,
)
from newscorpus.document import Document
from newscorpus.errors import LayoutError
from newscorpus.plugins import Parser
from newscorpus.plugins._content import content, difference
from newscorpus.registry import default_registry
from newscorpus.strategies import Layout, articles, dumps, families
from newscorpus.testing import read_samples
from tests.conftest import SEEDS

PLACES: dict[str, tuple[type[Block], ...]] = {
    "globe": (Headline, Byline, Dateline, KeyPoint, ListItem, Heading, SignOff),
    "reuters": (Byline, KeyPoint, ListItem, SignOff),
    "dw": (Headline, KeyPoint, ListItem, Heading, SignOff),
    "plain": (),
}
"""What each layout has a place for beside paragraphs, whatever stands above and below it."""


def parser_of(source: str) -> Parser:
    return default_registry().parser(source)


def rendered(article: Article, source: str) -> str:
    render = parser_of(source).render
    assert render is not None
    return render(article)


def lost(article: Article, text: str, source: str) -> str | None:
    """Say what is read otherwise in the rendered text, or return None."""
    again = parser_of(source).parse(Document(text))
    return difference(content(article, furniture=False), content(again, furniture=False))


@pytest.mark.parametrize("layout", families(), ids=lambda layout: f"{layout.source}-{layout.name}")
@settings(max_examples=10)
@given(st.data())
def test_a_page_of_any_layout_comes_back_and_is_claimed(layout: Layout, data: st.DataObject) -> None:
    article = data.draw(dumps(family=layout)).article
    assert layout.source is not None
    text = rendered(article, layout.source)
    assert lost(article, text, layout.source) is None
    assert parser_of(layout.source).match(Document(text)) is not None


@pytest.mark.parametrize("source", PLACES)
@settings(max_examples=50)
@given(st.data())
def test_an_article_of_what_a_layout_has_a_place_for_comes_back_and_is_claimed(
    source: str, data: st.DataObject
) -> None:
    article = data.draw(articles(kind="article", published=st.none(), blocks=PLACES[source]))
    text = rendered(article, source)
    assert lost(article, text, source) is None
    assert parser_of(source).match(Document(text)) is not None


@pytest.mark.parametrize("source", PLACES)
@settings(max_examples=50)
@given(st.data())
def test_any_article_comes_back_or_is_refused(source: str, data: st.DataObject) -> None:
    article = data.draw(articles())
    with suppress(LayoutError):
        assert lost(article, rendered(article, source), source) is None


@pytest.mark.parametrize("source", ["globe", "reuters", "dw"])
def test_the_seed_comes_back(source: str) -> None:
    (sample,) = [sample for sample in read_samples(SEEDS) if sample.name == f"{source}.txt"]
    article = parser_of(source).parse(sample.document)
    assert lost(article, rendered(article, source), source) is None


def test_a_page_of_one_paper_can_be_set_as_that_of_another() -> None:
    page = Document(
        "OSLO (Reuters) - The goats counted the hay before the tide came in.\n\nNobody knew why.\n"
    )
    wire = parser_of("reuters").parse(page)
    text = rendered(wire, "globe")
    assert text.splitlines()[0] == "Skip to main content"
    assert import_module("newscorpus_globe").PARSER.parse(Document(text)).agencies == ("Reuters",)


def test_what_a_layout_has_no_place_for_is_named() -> None:
    page = Document("Goats win hay")
    picture = Photo(start=0, raw=page.text, caption=page.text)
    article = Article(
        document=page, parser="memo", source="memo", kind="article", language=None, blocks=(picture,)
    )
    with pytest.raises(
        LayoutError, match=r"<text>: .* the Photo 'Goats win hay', caption 'Goats win hay' became the"
    ):
        rendered(article, "plain")


def test_a_refusal_is_a_value_error() -> None:
    assert issubclass(LayoutError, ValueError)
