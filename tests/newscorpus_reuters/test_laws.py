"""What holds for any text, whoever wrote it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscorpus.article import Article, Boilerplate
from newscorpus.document import Document
from newscorpus_reuters import PARSER
from tests.newscorpus_reuters import test_sites, test_wrapped

PAGES = (test_sites.SKIN_2017, test_sites.SKIN_2024, test_wrapped.NATIONAL, test_wrapped.TABLE)

PIECES = st.sampled_from(
    [
        "(Reuters) - ", "BRENNA (Reuters) – ", "BRENNA, Oct 5 ", "By Pia Lind", "By and", "Reuters Staff", "REUTERS/Pia Lind", "[1/2]", "1 / 22", "Close",
        "Reporting by Shin Sao", "; Editing by Sam Holm", "(Reporting by ", ")", "($1 = 0.8 thalers)", "[ID:nL1N0AB2AC]", "Our Standards:", "The Thomson Reuters Trust Principles.",
        "Summary", "Related Topics", "* ", "• ", "- ", "|", "#Politics", "<p>", "</p>", "… [+22 chars]", "FILE PHOTO: ", "Credit: Reuters/Pia Lind", " date 2016-10-05 ",
        "May 21, 2015 / 6:45 PM / 2 years ago", "Updated 3 hours ago", "World News | Fri Mar 3, 2017 | 3:19pm EST", "Reuters / Friday, June 24, 2016", "Purchase Licensing Rights",
        "A HEADING IN CAPITALS", "Otters of Brenna count their stones", "The otters of Brenna counted all of their stones on Monday and found them.", "and then", "read more", "Read Next",
        "\n", "\n\n", "\r\n", "    ", "\t\t", "\xa0", "\u2028", "\0", "\ufeff", "“", '"', "É", "é",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join)
)


def parts(article: Article) -> list[tuple[str, str, str | None]]:
    """Return the blocks of an article as white space does not change them."""
    return [
        (type(block).__name__, block.text, getattr(block, "kind", None))
        for block in article.walk()
        if not (isinstance(block, Boilerplate) and block.kind == "byte order mark")
    ]


@given(TEXTS)
@example("(Reuters) -")
@example("BRENNA\n(Reuters) -")
@example(" date 2016-10-05 ")
@example("|\n| |")
@example("By")
@example("A\x85(Reuters)-(Reuters")
@example("(Reuters)-\r(Reuters)-<P>0")
@example("(Reuters)-<P>0<P>REUTERS/")
@example("000000000000000000000000000000<P>00000000000000\x1ea0000000000000\x1ea")
def test_any_text_gives_an_article_that_holds_all_of_it(text: str) -> None:
    document = Document(text)
    article = PARSER.parse(document)  # building an article checks that its blocks tile the text
    assert not [block for block in article.boilerplate if block.kind == "unclaimed"]
    assert PARSER.parse(Document(text)) == article


@given(TEXTS)
def test_match_answers_for_any_text(text: str) -> None:
    found = PARSER.match(Document(text))
    assert found == PARSER.match(Document(text))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "  \n"),
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n\n\n",
    ],
    ids=["CRLF", "byte order mark", "trailing blanks", "no line end", "blank lines"],
)
def test_line_ends_marks_and_blanks_change_nothing(page: str, change) -> None:
    whole = PARSER.parse(Document(page))
    noisy = PARSER.parse(Document(change(page)))
    assert parts(noisy) == parts(whole)
    assert (noisy.kind, str(noisy.published), str(noisy.updated)) == (
        whole.kind,
        str(whole.published),
        str(whole.updated),
    )
    assert PARSER.match(Document(change(page))) == PARSER.match(Document(page))


@pytest.mark.parametrize("page", PAGES[:2])
def test_no_break_spaces_change_nothing(page: str) -> None:
    noisy = "\n".join(
        line if line.startswith(" date") else line.replace(" ", "\xa0") for line in page.split("\n")
    )
    assert parts(PARSER.parse(Document(noisy))) == parts(PARSER.parse(Document(page)))
    assert PARSER.match(Document(noisy)) == PARSER.match(Document(page))


@pytest.mark.parametrize("page", PAGES)
def test_every_beginning_of_a_page_is_read(page: str) -> None:
    for stop in range(0, len(page), 7):
        article = PARSER.parse(Document(page[:stop]))
        assert not [block for block in article.boilerplate if block.kind == "unclaimed"]


HOSTILE = {
    "one word": "a", "blanks": " ", "quotes": '"', "digits": "1", "capitals": "BRENNA ", "agencies": "(Reuters) - ", "pictures": "REUTERS/A ",
    "credits": "Reporting by A; Editing by B. ", "open credits": "(Reporting by A\n", "bullets": "* a\n", "tags": "<p>a</p>", "pipes": "| a |\n", "wraps": "the quick brown fox jumps over\n",
    "dates": "May 8, 2019\n", "numbers": "1 / 22\n", "references": "[ID:nL1N0AB2AC] ", "conversions": "($1 = 0.81 euros) ", "titles": "Some title of a story here\n", "stories": "A title BRENNA (Reuters) - x\n",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_repetition_is_read_to_its_end(name: str) -> None:
    text = HOSTILE[name] * (60_000 // len(HOSTILE[name]))
    article = PARSER.parse(Document(text))
    assert sum(len("".join(block.raw.split())) for block in article.walk()) == len("".join(text.split()))
