"""Strategies: what they generate obeys the laws, and shrinks to text one can read."""

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from newscorpus import strategies
from newscorpus.article import BLOCK_TYPES, Article, Block, Dateline, Entry, Paragraph
from newscorpus.dates import NewsDate
from newscorpus.document import Document
from newscorpus.records import dumps, loads

LEAVES = [block for block in BLOCK_TYPES.values() if block is not Entry]


@given(strategies.articles())
def test_articles_survive_records(article: Article) -> None:
    assert loads(dumps(article)) == article


@given(strategies.articles(kind="live_blog"))
def test_live_blogs_have_entries(article: Article) -> None:
    assert article.kind == "live_blog"
    assert article.entries
    assert all(entry.paragraphs for entry in article.entries)


@given(
    strategies.articles(
        kind="article",
        source="gazette",
        language=st.sampled_from(["en", "de"]),
        published=NewsDate(year=2020),
    )
)
def test_what_is_asked_for_is_generated(article: Article) -> None:
    assert (article.kind, article.source, article.published) == ("article", "gazette", NewsDate(year=2020))
    assert article.language in ("en", "de")
    assert article.paragraphs


def test_the_smallest_article_is_one_short_paragraph() -> None:
    assert find(strategies.articles(), lambda article: True).document.text == "Goats win hay."


def test_an_article_with_a_photo_shrinks_to_the_photo_and_a_paragraph() -> None:
    found = find(strategies.articles(kind="article"), lambda article: bool(article.photos))
    # The photo may stand over its paragraph or under it: neither is shorter.
    assert sorted(found.document.text.split("\n\n")) == ["Goats win hay", "Goats win hay."]


@pytest.mark.parametrize("kind", LEAVES)
def test_blocks_of_every_type_are_generated(kind: type[Block]) -> None:
    assert type(find(strategies.blocks(kind), lambda block: True)) is kind


@given(strategies.blocks())
def test_a_block_has_no_white_space_at_its_ends(block: Block) -> None:
    assert block.raw == block.raw.strip() != ""


@given(strategies.dates(precision="day", partial=True))
def test_dates_without_a_year_are_partial(date: NewsDate) -> None:
    assert date.precision == "day"
    assert date.is_partial or (date.month, date.day) == (2, 29)


@given(strategies.datelines(), strategies.paragraphs(), strategies.entries())
def test_parts_are_of_their_type(dateline: Dateline, paragraph: Paragraph, entry: Entry) -> None:
    assert dateline.places
    assert paragraph.text.endswith(".")
    assert entry.heading


@given(strategies.documents())
def test_documents_hold_any_text(document: Document) -> None:
    assert isinstance(document.text, str)


def test_documents_can_hold_line_ends_of_both_kinds() -> None:
    assert find(strategies.documents(), lambda document: "\r\n" in document.text and "." in document.text)
