"""TEI P5: every character of the text, in an element that says what it is."""

import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import parse_file
from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Byline,
    Entry,
    Heading,
    Paragraph,
    SignOff,
    Timestamp,
)
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document
from newscorpus.standards import to_tei, to_tei_corpus
from tests.conftest import SEEDS
from tests.standards._articles import any_articles
from tests.standards._schemas import schema
from tests.standards.test_json_ld import live, plain
from tests.test_article import article as full_article

etree = pytest.importorskip("lxml.etree", reason="lxml reads the XML that is written")

TEI = "{http://www.tei-c.org/ns/1.0}"


def read(article: Article) -> Any:
    # What XML cannot name must not be in what is written, so that it can be encoded.
    return etree.fromstring(to_tei(article).encode("utf-8"))


def said(node: Any) -> str:
    """All the text under a node, in order."""
    own = (
        chr(int(node.text.removeprefix("U+"), 16))
        if node.tag is etree.ProcessingInstruction
        else node.text or ""
    )
    return own + "".join(said(child) + (child.tail or "") for child in node)


def shape(root: Any) -> list[Any]:
    """Every element of the body by its name and type, as nested lists."""
    (division,) = root.find(f"{TEI}text").find(f"{TEI}body")
    return _shape(division)


def _shape(node: Any) -> list[Any]:
    kind = node.get("type")
    name = etree.QName(node).localname + (f"/{kind}" if kind else "")
    return [name, *(_shape(child) for child in node if isinstance(child.tag, str))]


@given(any_articles())
def test_any_article_is_xml_that_holds_every_character_of_its_text(article: Article) -> None:
    found = said(read(article).find(f"{TEI}text"))
    assert "".join(found.split()) == "".join(article.document.text.split())


@pytest.fixture(scope="module")
def grammar() -> Any:
    return etree.RelaxNG(etree.fromstring(schema("tei_all.rng").encode()))


@given(article=any_articles())
def test_any_article_fits_the_standards_own_schema(grammar: Any, article: Article) -> None:
    grammar.assertValid(read(article))


@pytest.mark.parametrize("name", ["globe", "reuters", "dw"])
def test_the_seeds_fit_the_standards_own_schema(grammar: Any, name: str) -> None:
    grammar.assertValid(read(parse_file(SEEDS / f"{name}.txt")))


@given(articles=st.lists(any_articles(), min_size=1, max_size=3))
def test_any_corpus_fits_the_standards_own_schema(grammar: Any, articles: list[Article]) -> None:
    root = etree.fromstring("".join(to_tei_corpus(articles)).encode())
    grammar.assertValid(root)
    assert [etree.tostring(one, with_tail=False) for one in root.findall(f"{TEI}TEI")] == [
        etree.tostring(read(article)) for article in articles
    ]


def test_a_corpus_of_no_articles_is_xml_all_the_same() -> None:
    (header,) = etree.fromstring("".join(to_tei_corpus(())).encode())
    assert header.tag == f"{TEI}teiHeader"


def test_the_standards_own_schema_refuses_what_is_not_tei(grammar: Any) -> None:
    root = read(full_article())
    root.find(f".//{TEI}body").append(etree.Element(f"{TEI}head"))
    assert not grammar.validate(root)


def test_elements_say_what_the_blocks_are() -> None:
    head = ["fw/skip-link", "head/kicker", "head/headline", "head/standfirst"]
    assert shape(read(full_article())) == [
        "div/article",
        *([name] for name in head),
        ["byline", ["persName"]],
        ["figure", ["head", ["seg/caption"], ["seg/credit"]]],
        ["fw/bullet"],
        ["argument", ["list/key-points", ["item"]]],
        ["dateline", ["placeName"]],
        ["p"],
        [
            "div/section",
            ["head/heading"],
            ["p"],
            ["fw/bullet"],
            ["list/items", ["item"]],
            ["note/correction"],
        ],
        ["div/entry", ["fw/entry-time"], ["head/heading"], ["p"], ["closer", ["orgName"]]],
        ["closer", ["persName"], ["persName"], ["orgName"]],
    ]


def laid(*pieces: tuple[type[Block], str]) -> Article:
    text, blocks = "", []
    for kind, raw in pieces:
        text += "\n\n" if text else ""
        blocks.append(kind(start=len(text), raw=raw))
        text += raw
    return Article(document=Document(text), parser="hand", blocks=tuple(blocks))


def test_what_opens_a_division_is_anonymous_further_down() -> None:
    article = laid((Paragraph, "One."), (Byline, "By Ada Lind"), (SignOff, "(al)"), (Paragraph, "Two."))
    assert shape(read(article)) == ["div/article", ["p"], ["ab/byline"], ["ab/sign-off"], ["p"]]


def test_a_sign_off_closes_only_what_has_begun() -> None:
    assert shape(read(laid((SignOff, "(al)"), (SignOff, "(ms)")))) == [
        "div/article",
        ["ab/sign-off"],
        ["closer"],
    ]


def test_what_stands_between_entries_is_a_part() -> None:
    entry = Entry(start=0, raw="a", blocks=(Paragraph(start=0, raw="a"),))
    other = Entry(start=4, raw="c", blocks=(Heading(start=4, raw="c"),))
    article = Article(
        document=Document("a b c"), parser="hand", blocks=(entry, Paragraph(start=2, raw="b"), other)
    )
    assert shape(read(article)) == [
        "div/article",
        ["div/entry", ["p"]],
        ["div/part", ["p"]],
        ["div/entry", ["head/heading"]],
    ]


def dates(root: Any) -> list[tuple[str, str | None]]:
    named = [
        node for node in root.find(f"{TEI}text").iter() if isinstance(node.tag, str) and node.get("when")
    ]
    return [(etree.QName(node).localname, node.get("when")) for node in named]


def test_entries_have_their_date_or_their_time() -> None:
    day, time = NewsDate(year=2025, month=2, day=13), NewsTime(hour=23, minute=50, zone="EDT")
    root = read(live((day, time), (None, time), (NewsDate(month=2, day=13), time), (NewsDate(month=2), None)))
    assert [when for _, when in dates(root)] == [
        "2025-02-13T23:50:00-04:00",
        "23:50:00-04:00",
        "--02-13",
        "--02",
    ]


def test_an_entrys_own_line_of_time_has_its_date() -> None:
    entry = Entry(
        start=0,
        raw="11:50 p.m.\nHay came.",
        time=NewsTime(hour=23, minute=50, zone="IST"),
        blocks=(Timestamp(start=0, raw="11:50 p.m."), Paragraph(start=11, raw="Hay came.")),
    )
    root = read(Article(document=Document(entry.raw), parser="hand", blocks=(entry,)))
    assert [(node.text, node.get("when")) for node in root.iter(f"{TEI}docDate")] == [
        ("11:50 p.m.", "23:50:00")
    ]


def test_dates_of_the_same_words_are_both_marked() -> None:
    root = read(parse_file(SEEDS / "dw.txt"))
    found = root.find(f".//{TEI}docDate").findall(f"{TEI}date")
    assert [(node.get("type"), node.get("when")) for node in found] == [
        ("published", "2025-02-13"),
        ("updated", "2025-02-13"),
    ]


def test_the_header_says_where_the_text_is_from() -> None:
    article = evolve(
        full_article(),
        document=evolve(full_article().document, url="https://example.org/a b"),
        published=NewsDate(month=11, day=15, raw="Nov. 15"),
        language="en-CA",
    )
    root = read(article)
    source = root.find(f".//{TEI}sourceDesc/{TEI}bibl")
    assert source.find(f"{TEI}title").text == "Goats win the ballot"
    assert [name.text for name in source.iter(f"{TEI}persName")] == ["Ilse Karnau"]
    assert source.find(f"{TEI}publisher").text == "gazette"
    assert source.find(f"{TEI}ref").get("target") == "https://example.org/a%20b"
    assert (source.find(f"{TEI}date").text, source.find(f"{TEI}date").get("when")) == ("Nov. 15", "--11-15")
    assert root.find(f".//{TEI}language").get("ident") == "en-CA"
    assert root.find(f"{TEI}text").get("{http://www.w3.org/XML/1998/namespace}lang") == "en-CA"
    assert "hand version 1" in root.find(f".//{TEI}application/{TEI}label").text


def test_what_xml_has_no_character_for_is_an_instruction() -> None:
    article = laid((Paragraph, "Hay\x07 \ud800came\ufffe"))
    assert "<p>Hay<?newscorpus U+0007?> <?newscorpus U+D800?>came<?newscorpus U+FFFE?></p>" in to_tei(article)


def test_markup_in_a_text_is_text() -> None:
    article = laid((Paragraph, "]]> <!-- <p> &amp; \"q\" 'r' <?php ?>"))
    texts = [node.text for node in read(article).find(f"{TEI}text").iter(f"{TEI}p")]
    assert texts == ["]]> <!-- <p> &amp; \"q\" 'r' <?php ?>"]


def test_an_article_without_text_is_a_document() -> None:
    assert shape(read(Article(document=Document(""), parser="hand"))) == ["div/article"]


def test_a_language_that_is_no_tag_is_left_out() -> None:
    assert "xml:lang" not in to_tei(plain(language="de_DE!"))


def test_kinds_become_words() -> None:
    blocks = (Boilerplate(start=0, raw="a", kind="skip  link"), Boilerplate(start=2, raw="b", kind="\0"))
    article = Article(document=Document("a b"), parser="hand", blocks=blocks)
    assert re.findall(r'<fw type="([^"]*)"', to_tei(article)) == ["skip-link", "other"]
