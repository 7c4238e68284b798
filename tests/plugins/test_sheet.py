"""The cutting sheet: blocks cut from a document, and an article assembled of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.article import Article, Boilerplate, Heading, Headline, Paragraph, Photo
from newscorpus.document import Document
from newscorpus.errors import TilingError
from newscorpus.plugins import assemble, cut, cut_entry, cut_line, read_lines, set_aside

PAGE = Document("Goats win\n\n  They ate the ballots. \n\nMore to follow\n", "goats.txt")


def headline() -> Headline:
    return cut(PAGE, Headline, 0, 10)


def test_a_cut_leaves_white_space_out() -> None:
    paragraph = cut(PAGE, Paragraph, 10, 37)
    assert (paragraph.start, paragraph.raw) == (13, "They ate the ballots.")


def test_a_cut_of_nothing_names_the_document() -> None:
    with pytest.raises(
        ValueError, match=r"goats\.txt: nothing to cut at 9\.\.12; a Paragraph must hold text"
    ):
        cut(PAGE, Paragraph, 9, 12)


@given(st.text())
def test_a_line_is_cut_as_its_range_is(text: str) -> None:
    document = Document(text)
    for line in read_lines(document):
        assert cut_line(document, Heading, line) == cut(document, Heading, line.start, line.stop)
        assert set_aside(document, line, "menu") == cut(
            document, Boilerplate, line.start, line.stop, kind="menu"
        )


@given(st.text(st.sampled_from("one \t\xa0\u3000\n.")), st.integers(0, 5), st.integers(0, 5))
def test_a_part_of_a_line_is_cut_from_the_document_odd_spaces_and_all(
    text: str, left: int, right: int
) -> None:
    document = Document(text)
    for line in read_lines(document):
        part = line.part(left, len(line.text) - right)
        assert cut_line(document, Paragraph, part).raw == text[part.start : part.stop]


def test_blocks_share_the_strings_of_lines_unless_a_space_in_the_text_is_odd() -> None:
    for text, shared in (("Goats win\nThey ate the ballots.", True), ("Goats win\nThey\xa0ate them.", False)):
        document = Document(text)
        line = read_lines(document)[1]
        assert (cut_line(document, Paragraph, line).raw is line.text) is shared
        assert (set_aside(document, line, "menu").raw is line.text) is shared


def test_a_line_that_was_made_longer_is_cut_from_the_document() -> None:
    first, second, _ = read_lines(PAGE)
    both = first._replace(stop=second.stop, text=f"{first.text} {second.text}")
    assert cut_line(PAGE, Paragraph, both).raw == "Goats win\n\n  They ate the ballots."
    assert set_aside(PAGE, both, "menu").raw == "Goats win\n\n  They ate the ballots."


def test_a_block_with_fields_of_its_own_is_no_plain_line() -> None:
    with pytest.raises(TypeError, match=r"Photo has fields of its own; use cut\(\)"):
        cut_line(PAGE, Photo, read_lines(PAGE)[0])


def test_assembling_orders_blocks() -> None:
    article = assemble(
        PAGE,
        [cut(PAGE, Paragraph, 13, 34), cut(PAGE, Boilerplate, 36, 51), headline()],
        parser="p",
        source="s",
    )
    assert [type(block).__name__ for block in article.blocks] == ["Headline", "Paragraph", "Boilerplate"]
    assert article.problems == ()


def test_what_no_block_claims_is_kept_as_boilerplate_with_a_problem() -> None:
    article = assemble(PAGE, [headline()], parser="p", source="s")
    (kept,) = article.boilerplate
    (problem,) = article.problems
    assert (kept.kind, kept.text) == ("unclaimed", "They ate the ballots. More to follow")
    assert (problem.code, problem.span) == ("unclaimed", kept.span)


def test_what_an_entry_does_not_claim_is_kept_inside_it() -> None:
    entry = cut_entry(PAGE, [cut(PAGE, Heading, 0, 10), cut(PAGE, Boilerplate, 36, 51)])
    article = assemble(PAGE, [entry], parser="p", source="s")
    (found,) = article.entries
    assert [type(block).__name__ for block in found.blocks] == ["Heading", "Boilerplate", "Boilerplate"]
    assert found.heading == "Goats win"


def test_a_byte_order_mark_is_boilerplate_without_a_problem() -> None:
    document = Document("\ufeff one")
    article = assemble(document, [cut(document, Paragraph, 2, 5)], parser="p", source=None)
    assert [block.text for block in article.boilerplate] == ["\ufeff"]
    assert article.problems == ()


def test_a_byte_order_mark_before_unclaimed_text_stands_alone() -> None:
    article = assemble(Document("\ufeff one two"), [], parser="p", source=None)
    assert [block.kind for block in article.boilerplate] == ["byte order mark", "unclaimed"]


def test_overlapping_blocks_are_an_error() -> None:
    with pytest.raises(TilingError, match="cut them apart"):
        assemble(PAGE, [cut(PAGE, Paragraph, 0, 20), headline()], parser="p", source=None)


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4))
def test_whatever_is_cut_the_article_holds_the_whole_text(text: str, cuts: list[tuple[int, int]]) -> None:
    document = Document(text)
    blocks, position = [], 0
    for skip, length in cuts:
        start, stop = position + skip, position + skip + length
        if text[start:stop].strip():
            blocks.append(cut(document, Paragraph, start, stop))
        position = stop
    article = assemble(document, blocks, parser="p", source=None)
    assert isinstance(article, Article)
    assert "".join("".join(block.raw.split()) for block in article.walk()) == "".join(text.split())
