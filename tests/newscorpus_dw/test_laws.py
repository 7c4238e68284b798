"""What holds for any text, whoever wrote it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.article import Article, Block
from newscorpus.document import Document
from newscorpus_dw import PARSER
from tests.newscorpus_dw import test_articles, test_live

PAGES = {
    "glued": test_live.GLUED, "current": test_live.CURRENT, "as it happened": test_live.AS_IT_HAPPENED,
    "timed": test_live.TIMED, "new": test_articles.NEW, "old": test_articles.OLD, "film": test_articles.FILM,
}  # fmt: skip

LINES = st.sampled_from(sorted({line for page in PAGES.values() for line in page.splitlines(keepends=True)}))
DUMPS = st.lists(LINES, max_size=30).map("".join)

HOSTILE = {
    "quotes": '"' * 60_000, "figures": "1" * 60_000, "spaces": "1. " + " " * 60_000 + "x", "words": "DW " * 20_000,
    "dates": "Published May 4, 2025last updated " * 2_000, "labels": "Image: " * 10_000, "titles": "a | DW | " * 8_000,
    "bullets": "- \n" * 12_000, "alone": "-\n" * 12_000, "short lines": "Goat\n" * 12_000, "times": "9:40 Goat\n" * 8_000,
    "sections": "Skip next section Goat\n" * 8_000, "captions": "Goat\nGoatImage: AP\n" * 6_000,
    "closures": "This live blog is " * 4_000, "leads": "Here are the latest " * 4_000 + ":",
    "old": " T | N | DW | 21.08.2021\n" + "Goat\n\n" * 12_000, "slides": " T | DW | 21.08.2021\n" + "• a\nb\n" * 8_000,
}  # fmt: skip


def shape(block: Block) -> tuple[object, ...]:
    return (type(block).__name__, block.text, getattr(block, "kind", None), getattr(block, "heading", None))


def shapes(article: Article) -> list[tuple[object, ...]]:
    return [shape(block) for block in article.walk()]


@given(st.text() | DUMPS)
def test_any_text_is_read_and_nothing_is_lost(text: str) -> None:
    document = Document(text)
    article = PARSER.parse(document)
    assert "".join(block.raw for block in article.walk()).split() or not text.strip("\ufeff").strip()
    assert "unclaimed" not in {problem.code for problem in article.problems}
    PARSER.match(document)


@given(DUMPS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert PARSER.parse(Document(text)) == PARSER.parse(Document(text))


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize(
    "noise",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n".join(f"{line} \t" for line in text.split("\n")),
        lambda text: text.replace(" the ", " the\xa0"),
        lambda text: f"{text}\n\n\n",
    ],
    ids=["CRLF", "trailing blanks", "no-break spaces", "blank lines"],
)  # fmt: skip
def test_noise_changes_no_block(page: str, noise: object) -> None:
    assert callable(noise)
    plain, noisy = PARSER.parse(Document(page)), PARSER.parse(Document(noise(page)))
    assert shapes(noisy) == shapes(plain)
    assert (str(noisy.published), str(noisy.updated), noisy.kind) == (
        str(plain.published),
        str(plain.updated),
        plain.kind,
    )


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_a_byte_order_mark_is_boilerplate(page: str) -> None:
    marked = PARSER.parse(Document("\ufeff" + page))
    assert shapes(marked)[1:] == shapes(PARSER.parse(Document(page)))


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_a_page_may_be_cut_anywhere(page: str) -> None:
    for stop in range(0, len(page), 7):
        PARSER.parse(Document(page[:stop]))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_are_read(text: str) -> None:
    document = Document(text)
    PARSER.match(document)
    assert PARSER.parse(document).source == "dw"
