"""What holds for any text, whoever wrote it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.article import Article, Block
from newscorpus.document import Document
from newscorpus_globe import PARSER
from tests.newscorpus_globe.test_match import OURS

LINES = st.sampled_from(sorted({line for page in OURS.values() for line in page.splitlines(keepends=True)}))
DUMPS = st.lists(LINES, max_size=30).map("".join)

HOSTILE = {
    "quotes": '"' * 100_000, "figures": "1" * 100_000, "spaces": " " * 100_000 + "x", "stops": "." * 100_000,
    "markers": "Open this photo in gallery:" * 4_000, "marker lines": "Open this photo in gallery:\n" * 4_000,
    "tags": "<p>" * 100_000, "open tags": "<p " * 100_000, "bullets": "• \n" * 8_000, "times": "1:00 p.m.\n" * 4_000,
    "short lines": "Owl\n" * 8_000, "credits": "Al Dorn/Reuters\n" * 4_000, "captions": "x.Al Dorn/Reuters\n" * 4_000,
    "stamps": "Published " * 6_000, "names": "Pia Lind\n" * 4_000, "commas": "Owl, " * 8_000, "capitals": "OWL " * 8_000,
    "run-ins": "These are stories Report on Business is following\n" + "An Owl a b.\n" * 4_000,
    "counters": "1 of 2\n" * 6_000, "links": "Latest headlines\n" + "Owl news\n" * 6_000, "slashes": "/" * 100_000,
}  # fmt: skip

NOISES: dict[str, Callable[[str], str]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "trailing blanks": lambda text: "\n".join(f"{line} \t" for line in text.split("\n")),
    "no-break spaces": lambda text: text.replace(" the ", " the\xa0"),
    "blank lines": lambda text: f"\n{text}\n\n\n",
}


def shape(block: Block) -> tuple[object, ...]:
    return (type(block).__name__, block.text, getattr(block, "kind", None), getattr(block, "caption", None))


def shapes(article: Article) -> list[tuple[object, ...]]:
    return [shape(block) for block in article.walk()]


def facts(article: Article) -> tuple[object, ...]:
    return (article.kind, str(article.published), str(article.updated), article.agencies, article.byline)


@given(st.text() | DUMPS)
def test_any_text_is_read_and_every_line_claimed(text: str) -> None:
    document = Document(text)
    article = PARSER.parse(document)
    assert "unclaimed" not in {problem.code for problem in article.problems}
    PARSER.match(document)


@given(DUMPS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert PARSER.parse(Document(text)) == PARSER.parse(Document(text))


@pytest.mark.parametrize("page", OURS.values(), ids=OURS.keys())
@pytest.mark.parametrize("noise", NOISES.values(), ids=NOISES.keys())
def test_noise_changes_no_block(page: str, noise: Callable[[str], str]) -> None:
    plain, noisy = PARSER.parse(Document(page)), PARSER.parse(Document(noise(page)))
    assert shapes(noisy) == shapes(plain)
    assert facts(noisy) == facts(plain)


@pytest.mark.parametrize("page", OURS.values(), ids=OURS.keys())
def test_a_byte_order_mark_is_boilerplate(page: str) -> None:
    marked = PARSER.parse(Document("\ufeff" + page))
    assert shapes(marked)[1:] == shapes(PARSER.parse(Document(page)))


@pytest.mark.parametrize("page", OURS.values(), ids=OURS.keys())
def test_a_page_may_be_cut_anywhere(page: str) -> None:
    for cut in range(0, len(page), 23):
        PARSER.parse(Document(page[:cut]))
        PARSER.parse(Document(page[cut:]))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_are_read(text: str) -> None:
    document = Document(text)
    PARSER.match(document)
    assert PARSER.parse(document).source == "globe"
