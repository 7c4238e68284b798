"""What an article says, apart from where it stands, and how two readings differ; prose put into other places."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import strategies
from newscorpus.article import Article, Boilerplate, Paragraph
from newscorpus.document import Document
from newscorpus.plugins import assemble, cut
from newscorpus.plugins._content import content, difference
from newscorpus.testing._inventions import inventions
from newscorpus.testing._rewording import count_rewordable, reworded
from tests.testing.gazette import GAZETTE

PAGE = "THE BRENNA GAZETTE\nGoats win\nPublished May 5, 2021\nBRENNA, May 4 (AFP) - Hay.\n10:40 p.m. More\nEnd.\n"


def moved(article: Article) -> Article:
    """Return an article with white space in front of it."""
    document = Document(f"\n  {article.document.text}")
    return GAZETTE.parse(document)


def test_the_place_of_a_block_is_no_content() -> None:
    article = GAZETTE.parse(Document(PAGE))
    assert content(moved(article)) == content(article)


def test_furniture_can_be_left_out_and_with_it_the_language_it_tells() -> None:
    article = GAZETTE.parse(Document(PAGE))
    kinds = {name for name, _ in content(article)} - {name for name, _ in content(article, furniture=False)}
    assert kinds == {"Boilerplate", "language"}


def test_no_difference_is_none() -> None:
    found = content(GAZETTE.parse(Document(PAGE)))
    assert difference(found, found) is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Goats win", "Goats lose", "the Headline 'Goats win' became the Headline 'Goats lose'"),
        ("End.\n", "End.\nOf it.\n", "the Paragraph 'Of it.' is new"),
        ("\nEnd.", "", "the Paragraph 'End.' is missing"),
        ("2021", "2022", "published '2021-05-05' became published '2022-05-05'"),
        ("10:40", "9:40", "the Entry heading 'More', time 22:40 became the Entry heading 'More', time 21:40"),
        ("Hay.", "Hay " * 60, None),
    ],
)
def test_the_first_difference_is_told(old: str, new: str, said: str | None) -> None:
    before = content(GAZETTE.parse(Document(PAGE)))
    told = difference(before, content(GAZETTE.parse(Document(PAGE.replace(old, new)))))
    assert told is not None
    assert told == said or (said is None and len(told) < 250)


@given(st.lists(st.none() | strategies.paragraph_texts(), min_size=2, max_size=2))
def test_an_article_with_other_prose_is_what_the_parser_reads(words: list[str | None]) -> None:
    article = GAZETTE.parse(Document(PAGE))
    assert count_rewordable(article) == 2
    other = reworded(article, words)
    assert other == GAZETTE.parse(other.document)
    assert list(inventions(other)) == []


def test_prose_that_a_date_was_read_from_is_left_alone() -> None:
    document = Document("Published on May 5, 2021.")
    dated = GAZETTE.parse(Document("Published May 5, 2021")).published
    assert dated is not None
    article = assemble(
        document,
        [cut(document, Paragraph, 0, len(document.text))],
        parser="gazette",
        source="gazette",
        published=evolve(dated, span=dated.span and dated.span.shift(3)),
    )
    assert count_rewordable(article) == 0


def test_a_date_without_a_place_stays_as_it_is() -> None:
    article = GAZETTE.parse(Document(PAGE))
    undated = evolve(article, published=article.published and evolve(article.published, span=None))
    assert reworded(undated, ["Goats."]).published == undated.published


def test_a_byte_order_mark_is_no_content() -> None:
    article = GAZETTE.parse(Document("\ufeff" + PAGE))
    assert isinstance(article.blocks[0], Boilerplate)
    assert content(article) == content(GAZETTE.parse(Document(PAGE)))
