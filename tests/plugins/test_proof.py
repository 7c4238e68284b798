"""The way back: setting an article as a page, and proofreading the page."""

import pytest
from hypothesis import given

from newscorpus import strategies
from newscorpus.article import Article, Block, Boilerplate, Dateline, Heading, KeyPoint, Paragraph, Photo
from newscorpus.document import Document
from newscorpus.errors import LayoutError
from newscorpus.plugins import assemble, cut, proofread, read_lines, typeset

PAGE = " date 2024-05-06 BRENNA (AFP) - Goats\nwin.\n- Hay\nA goat\n on a roof\n"


def page() -> Article:
    document = Document(PAGE)

    def block(kind: type[Block], words: str, /, **fields: str) -> Block:
        start = PAGE.index(words, 17)
        return cut(document, kind, start, start + len(words), **fields)

    blocks = [
        cut(document, Boilerplate, 1, 16, kind="corpus header"), block(Dateline, "BRENNA (AFP) -"),
        block(Paragraph, "Goats\nwin."), block(Boilerplate, "\n-", kind="bullet"), block(KeyPoint, "Hay"),
        block(Photo, "A goat\n on a roof"),
    ]  # fmt: skip
    return assemble(document, blocks, parser="memo", source="memo")


def read_lines_only(document: Document) -> Article:
    blocks = [cut(document, Paragraph, line.start, line.stop) for line in read_lines(document)]
    return assemble(document, blocks, parser="memo", source="memo")


def test_blocks_are_set_one_under_another_as_a_page_has_them() -> None:
    assert typeset(page()) == " date 2024-05-06 BRENNA (AFP) - Goats win.\n\n- Hay\n\nA goat\non a roof"


def test_a_layout_has_the_last_word_on_what_stands_between() -> None:
    def seam(before: Block | None, after: Block | None) -> str | None:
        if before is None or after is None:
            return "[MEMO]"
        return "|" if isinstance(after, Photo) else None

    assert (
        typeset(page(), seam)
        == " date 2024-05-06 [MEMO]BRENNA (AFP) - Goats win.\n\n- Hay|A goat\non a roof[MEMO]"
    )


def test_a_point_without_a_bullet_is_given_one() -> None:
    document = Document("Hay")
    article = assemble(document, [cut(document, KeyPoint, 0, 3)], parser="memo", source="memo")
    assert typeset(article) == "• Hay"


def test_an_article_without_blocks_is_an_empty_page() -> None:
    assert typeset(assemble(Document(" "), [], parser="memo", source=None)) == ""


@given(strategies.articles())
def test_every_word_of_an_article_is_set(article: Article) -> None:
    words = "".join(typeset(article).replace("•", "").split())
    assert words == "".join(article.document.text.split())


def test_the_first_text_that_reads_as_the_article_is_taken() -> None:
    article = read_lines_only(Document("Goats win.\nHay lasts."))
    assert (
        proofread(article, read_lines_only, "Goats win.", "Goats win.\n\nHay lasts.", "no")
        == "Goats win.\n\nHay lasts."
    )


def test_without_one_the_error_says_what_would_be_read_in_the_last() -> None:
    document = Document("Goats win", origin="goats.txt")
    article = assemble(document, [cut(document, Heading, 0, 9)], parser="memo", source="memo")
    with pytest.raises(
        LayoutError,
        match=r"^goats.txt: .* the Heading 'Goats win' became the Paragraph 'Goats win'; leave it out$",
    ):
        proofread(article, read_lines_only, "no", typeset(article))
