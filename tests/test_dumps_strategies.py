"""Dumps: our own parsers read them as they were laid out, and they shrink to pages one can read."""

from importlib import import_module

import pytest
from attrs import evolve
from hypothesis import find, given, settings
from hypothesis import strategies as st

from newscorpus.article import Article, Headline, Paragraph
from newscorpus.document import Document
from newscorpus.plugins import Parser
from newscorpus.registry import default_registry
from newscorpus.strategies import Dump, Layout, Page, dumps, families, paragraph_texts, words

FAMILIES = families()
MARKLESS = {"copied"}
"""Families whose dumps carry no mark of their source."""


def parser_of(source: str | None) -> Parser:
    parser = import_module(f"newscorpus_{source}").PARSER
    assert isinstance(parser, Parser)
    return parser


def name_of(layout: Layout) -> str:
    return f"{layout.source}-{layout.name}"


def read(dump: Dump) -> Article:
    """Read a dump with its source's parser, and leave out what that is unsure of."""
    return evolve(parser_of(dump.article.source).parse(Document(dump.text)), problems=())


@pytest.mark.parametrize("layout", FAMILIES, ids=name_of)
@settings(max_examples=40)
@given(st.data())
def test_a_dump_is_read_as_it_was_laid_out(layout: Layout, data: st.DataObject) -> None:
    dump = data.draw(dumps(family=layout))
    assert read(dump) == dump.article


@given(dumps(header=True))
def test_a_corpus_header_changes_nothing_but_the_date_of_an_undated_page(dump: Dump) -> None:
    assert dump.text.startswith(" date ")
    assert read(dump) == dump.article
    published = dump.article.published
    assert published is not None
    assert published.known == "stated" or dump.text.startswith(f" date {published.raw} ")


@pytest.mark.parametrize(
    "layout", [layout for layout in FAMILIES if layout.name not in MARKLESS], ids=name_of
)
@settings(max_examples=10)
@given(st.data())
def test_a_dump_is_claimed_by_the_parser_of_its_source_and_by_no_other(
    layout: Layout, data: st.DataObject
) -> None:
    claims = default_registry().detect(data.draw(dumps(family=layout)).article.document)
    assert [claim.parser for claim in claims if claim.parser != "plain"] == [layout.source]


@given(dumps())
def test_a_dump_and_its_article_have_the_same_text(dump: Dump) -> None:
    assert dump.text == dump.article.document.text
    assert dump.article.problems == ()


@pytest.mark.parametrize("source", ["globe", "reuters", "dw"])
def test_families_are_named_once(source: str) -> None:
    names = [layout.name for layout in families(source)]
    assert len(names) == len(set(names)) > 10
    assert all(layout.source == source for layout in families(source))


@given(dumps("globe", family="gallery"))
def test_a_family_is_chosen_by_its_name(dump: Dump) -> None:
    assert (dump.article.source, dump.article.kind) == ("globe", "gallery")


@given(dumps(newline="\r\n"))
def test_line_ends_are_chosen(dump: Dump) -> None:
    assert dump.text.count("\n") == dump.text.count("\r\n")


@given(dumps("globe", newline="\n"))
def test_pages_of_many_lines_have_line_ends(dump: Dump) -> None:
    assert "\r" not in dump.text
    assert "\n" in dump.text


@pytest.mark.parametrize(
    ("family", "language"), [("german", "de"), ("old german", "de"), ("old french", "fr")]
)
@settings(max_examples=5)
@given(st.data())
def test_some_pages_are_in_other_languages(family: str, language: str, data: st.DataObject) -> None:
    assert data.draw(dumps("dw", family=family)).article.language == language


def test_an_unknown_family_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="'cartoon' of globe; known are current, bare"):
        dumps("globe", family="cartoon")
    with pytest.raises(ValueError, match="of gazette; known are current"):
        dumps("gazette")


@pytest.mark.parametrize(
    ("source", "family"), [("globe", "current"), ("reuters", "feed"), ("dw", "glued live")]
)
def test_a_dump_shrinks_to_a_short_page(source: str, family: str) -> None:
    # Shrinking takes chances too; with the same ones each time, a page that grows is the strategy's doing.
    steady = settings(derandomize=True, database=None)
    found = find(dumps(source, family=family), lambda dump: True, settings=steady)
    assert len(found.text) < 600


def test_a_dump_with_a_heading_shrinks_to_the_heading_and_a_paragraph() -> None:
    found = find(dumps("reuters", family="feed"), lambda dump: bool(dump.article.headings))
    assert [block.text for block in found.article.blocks] == [
        "(Reuters) -", "The goats counted the hay before the tide came in.",
        "SCALES IN FOCUS", "The goats counted the hay before the tide came in.",
    ]  # fmt: skip


def lay_memo(page: Page) -> None:
    page.furniture("MEMO", "masthead")
    page.put(Headline, page.draw(words()))
    for text in page.some(paragraph_texts()):
        page.put(Paragraph, text)


MEMO = Layout(name="memo", source="memo", lay=lay_memo, language=None)


@given(dumps(family=MEMO, newline="\n"))
def test_anybody_can_lay_out_pages_of_their_own(dump: Dump) -> None:
    assert dump.text.startswith("MEMO\n\n")
    assert (dump.article.source, dump.article.language) == ("memo", None)
    assert dump.article.paragraphs


def test_a_page_of_ones_own_shrinks_too() -> None:
    assert find(dumps(family=MEMO), lambda dump: True).text == "MEMO\n\nGoats win hay\n\nGoats win hay."
