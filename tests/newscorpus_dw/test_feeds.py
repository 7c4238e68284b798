"""Full-text feeds: items of labelled fields."""

import pytest

from newscorpus.article import Heading, Standfirst
from newscorpus.document import Document
from newscorpus.plugins import Confidence
from newscorpus_dw import PARSER
from tests.newscorpus_dw._reading import body, furniture, read

FEED = """\
DW

Item 1
Id 70001234
Date 2025-08-29
Title Streit um den Turm schadet beiden Ufern
Short title Der Turm schadet den Ufern
Teaser Zwei Ufer streiten um einen Turm. Die Brücke ist gestiegen.
Short teaser Zwei Ufer streiten um einen Turm.
Full text

Als der Turm im Juni zu einem Besuch an das andere Ufer reiste, schien noch alles in Ordnung.

Title und Date sind in Fossen zwei Wörter, die niemand gern übersetzt.

Der Turm von Fossen

Der Bürgermeister kennt auch keine Brücke.
Item URL https://www.dw.com/de/x/a-70001234
Item 2
Id 70001235
Date 2025-05-19
Title Der Turm und seine Geschwister
Full text

Das Amt hat den Turm eingestuft.
"""

TABLE = """\
Item 1 | |||
Id | 70004321 | ||
Date | 2025-09-02 | ||
Title | Por que a torre de Fossen é tão torta? | ||
Short title | Por que a torre é torta? | ||
Teaser |
Não é só a altura de uma torre que determina a sua sombra. A praia e os peixes também são determinantes.
Torres superficiais
O centro da torre foi localizado a uma profundidade de apenas 8 metros.
"""


def test_the_first_item_of_a_feed_is_the_article() -> None:
    article = read(FEED)
    assert (article.kind, article.language) == ("article", "de")
    assert article.headline == "Streit um den Turm schadet beiden Ufern"
    assert str(article.published) == "2025-08-29"
    assert [block.text for block in article.of(Standfirst)] == [
        "Zwei Ufer streiten um einen Turm. Die Brücke ist gestiegen."
    ]
    assert len(body(article)) == 3
    assert body(article)[1].startswith("Title und Date")
    assert [block.text for block in article.of(Heading)] == ["Der Turm von Fossen"]
    assert furniture(article, "further stories")[0] == "Item 2"
    assert [problem.code for problem in article.problems] == ["several stories"]


def test_a_feed_may_be_a_table() -> None:
    article = read(TABLE)
    assert article.headline == "Por que a torre de Fossen é tão torta?"
    assert (str(article.published), article.language) == ("2025-09-02", "pt")
    assert [text[:12] for text in body(article)] == ["Não é só a a", "O centro da "]
    assert [block.text for block in article.of(Heading)] == ["Torres superficiais"]


def test_a_table_may_have_a_frame_on_both_sides() -> None:
    framed = "".join(
        f"| {line}\n" if " | " in line or line == "Teaser |" else f"{line}\n" for line in TABLE.splitlines()
    )
    assert PARSER.match(Document(framed)) is not None
    article = read(framed)
    assert article.headline == "Por que a torre de Fossen é tão torta?"
    assert str(article.published) == "2025-09-02"
    assert len(body(article)) == 2


@pytest.mark.parametrize(
    "name", ["Fossen.net", "DW | Fossen\n\nItem 1 vem da DW: copiar e colar.\nhttp://fossen.net"]
)
def test_the_name_of_a_partner_may_stand_over_the_items(name: str) -> None:
    text = FEED.replace("DW\n", f"{name}\n", 1)
    match = PARSER.match(Document(text))
    assert match is not None
    assert match.confidence is Confidence.SIGNATURE
    article = read(text)
    assert article.headline == "Streit um den Turm schadet beiden Ufern"
    assert len(body(article)) == 3


def test_a_teaser_without_a_stop_stands_over_the_text() -> None:
    article = read(
        "DW\n\nItem 1\nId 74\nDate 2025-11-06\nTitle A torre de Fossen\nShort title A torre\nTeaser\n\n"
        "Condenada à praia, a torre disse que não tinha intenção de cair\n\nO tribunal na praia considerou a torre culpada de sombra.\n"
    )
    assert [block.text[:9] for block in article.of(Standfirst)] == ["Condenada"]
    assert len(body(article)) == 1


def test_feeds_are_claimed_by_their_fields() -> None:
    for text in (FEED, TABLE, FEED.replace("\n", "\r\n")):
        found = PARSER.match(Document(text))
        assert found is not None
        assert found.confidence is Confidence.SIGNATURE
    assert PARSER.match(Document("Item 1\nA tower\nItem 2\nAnother tower\n")) is None
