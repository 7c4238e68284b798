"""schema.org: what an article states, in the vocabulary's own types and properties."""

import json
import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from newscorpus import parse_file
from newscorpus.article import Article, Entry, Paragraph, Photo
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document
from newscorpus.standards import to_json_ld
from tests.conftest import SEEDS
from tests.standards._articles import any_articles
from tests.standards._schemas import schema
from tests.standards._vocabulary import PROPERTIES, TYPES, check
from tests.test_article import article as full_article


def plain(**fields: Any) -> Article:
    return Article(
        document=Document("Goats won."),
        parser="hand",
        blocks=(Paragraph(start=0, raw="Goats won."),),
        **fields,
    )


def live(*entries: tuple[NewsDate | None, NewsTime | None]) -> Article:
    text = "Hay came."
    blocks = tuple(
        Entry(
            start=number * 10,
            raw=text,
            heading="Hay is in",
            date=date,
            time=time,
            blocks=(Paragraph(start=number * 10, raw=text),),
        )
        for number, (date, time) in enumerate(entries)
    )
    document = Document("\n".join([text] * len(entries)))
    return Article(document=document, parser="hand", kind="live_blog", blocks=blocks)


@given(any_articles())
def test_any_article_is_in_the_vocabulary(article: Article) -> None:
    node = to_json_ld(article)
    assert node["@context"] == "https://schema.org"
    assert node["@type"] in ("NewsArticle", "LiveBlogPosting")
    check(node)
    assert json.loads(json.dumps(node, ensure_ascii=False)) == node


def test_a_page_is_a_news_article() -> None:
    node = to_json_ld(parse_file(SEEDS / "globe.txt"))
    assert node["@type"] == "NewsArticle"
    assert node["publisher"] == {"@type": "Organization", "name": "globe"}
    assert node["image"][0]["caption"]
    check(node)


def test_a_wire_text_says_where_it_was_filed() -> None:
    article = parse_file(SEEDS / "reuters.txt")
    node = to_json_ld(article)
    assert {"@type": "Organization", "name": "Reuters"} in node["sourceOrganization"]
    assert node["articleBody"].startswith(article.paragraphs[0].text)


def test_the_dateline_is_one_of_news_articles_only() -> None:
    *blocks, entry, _ = full_article().blocks
    document = Document(full_article().document.text[: entry.start])
    wire = evolve(full_article(), blocks=tuple(blocks), document=document)
    assert to_json_ld(wire)["dateline"] == "BRENNA (AP) -"
    node = to_json_ld(full_article())
    assert node["@type"] == "LiveBlogPosting"
    assert "dateline" not in node
    assert node["locationCreated"] == [{"@type": "Place", "name": "BRENNA"}]


def test_a_live_blog_has_its_updates() -> None:
    article = parse_file(SEEDS / "dw.txt")
    node = to_json_ld(article)
    assert node["@type"] == "LiveBlogPosting"
    updates = node["liveBlogUpdate"]
    assert [update["headline"] for update in updates] == [entry.heading for entry in article.entries]
    assert [update["articleBody"] for update in updates] == [
        "\n\n".join(paragraph.text for paragraph in entry.paragraphs) for entry in article.entries
    ]
    assert "articleBody" not in node


def test_people_are_persons_and_agencies_organizations() -> None:
    node = to_json_ld(full_article())
    assert node["author"] == [{"@type": "Person", "name": "Ilse Karnau"}]
    assert node["contributor"] == [{"@type": "Person", "name": "zc"}, {"@type": "Person", "name": "wmr"}]
    assert node["creditText"] == "By Ilse Karnau"
    assert [agency["name"] for agency in node["sourceOrganization"]] == [
        "The Associated Press",
        "Reuters",
        "dpa",
    ]


def test_a_picture_has_its_caption_and_its_credit() -> None:
    (image,) = to_json_ld(full_article())["image"]
    assert (image["caption"], image["creditText"]) == ("A goat looks on.", "Ada Lind/AFP")
    assert image["creator"] == [{"@type": "Person", "name": "Ada Lind"}]
    assert image["sourceOrganization"] == [{"@type": "Organization", "name": "AFP"}]


def test_a_picture_of_which_nothing_is_told_apart_has_its_words() -> None:
    article = Article(document=Document("A goat."), parser="hand", blocks=(Photo(start=0, raw="A goat."),))
    assert to_json_ld(article)["image"] == [{"@type": "ImageObject", "description": "A goat."}]


def test_corrections_are_told() -> None:
    assert to_json_ld(full_article())["correction"] == ["(Corrects the colour in paragraph 4)"]


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (NewsDate(year=2022), "2022"),
        (NewsDate(year=2022, month=12), "2022-12"),
        (NewsDate(year=2025, month=2, day=13, known="header"), "2025-02-13"),
        (NewsDate(year=2022, month=3, day=2, hour=23, minute=32, zone="UTC"), "2022-03-02T23:32:00Z"),
        (NewsDate(year=2022, month=3, day=2, hour=23, minute=32, zone="EST"), "2022-03-02T23:32:00-05:00"),
        (NewsDate(year=2022, month=3, day=2, hour=23, minute=32, zone="IST"), "2022-03-02T23:32:00"),
        (NewsDate(year=2022, month=3, day=2, hour=23, minute=32, zone="+14:30"), "2022-03-02T23:32:00"),
        (NewsDate(month=11, day=15), None),
        (NewsDate(year=2025, month=2, day=13, known="inferred"), None),
        (NewsDate(year=2025, month=2, day=13, known="retrieved"), None),
    ],
)
def test_dates_are_as_precise_as_they_are_stated(date: NewsDate, written: str | None) -> None:
    node = to_json_ld(plain(published=date, updated=date))
    assert (node.get("datePublished"), node.get("dateModified")) == (written, written)


def test_an_update_has_the_moment_that_its_day_and_time_make() -> None:
    day, time = NewsDate(year=2025, month=2, day=13), NewsTime(hour=23, minute=50, zone="EDT")
    moment = NewsDate(year=2025, month=2, day=13, hour=1, minute=2)
    node = to_json_ld(
        live((day, time), (day, None), (None, time), (NewsDate(month=2, day=13), time), (moment, time))
    )
    assert [update.get("datePublished") for update in node["liveBlogUpdate"]] == [
        "2025-02-13T23:50:00-04:00",
        "2025-02-13",
        None,
        None,
        "2025-02-13T01:02:00",
    ]


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://example.org/a%20b?c=d#e", "https://example.org/a%20b?c=d#e"),
        ("https://example.org/a b/ü%zz#e#f", "https://example.org/a%20b/%C3%BC%25zz#e%23f"),
        (" https://example.org/ ", "https://example.org/"),
        ("https://example.org:x/", None),
        ("example.org/a", None),
        ("javascript:alert(1)", None),
        (None, None),
    ],
)
def test_an_address_is_written_where_it_is_one(url: str | None, written: str | None) -> None:
    assert to_json_ld(evolve(plain(), document=Document("Goats won.", url=url))).get("url") == written


def test_what_is_empty_is_left_out() -> None:
    empty = Article(document=Document(""), parser="hand")
    assert to_json_ld(empty) == {"@context": "https://schema.org", "@type": "NewsArticle"}


@pytest.fixture(scope="module")
def vocabulary() -> dict[str, str]:
    """Each term of schema.org with the statements about it."""
    text = schema("schema.ttl")
    terms = (term for term in re.split(r"\n\n(?=:)", text) if term.startswith(":"))
    # A comment may have anything in it, and says nothing that is asked for here.
    return {term[1 : term.index(" ")]: re.sub(r'""".*?"""', "", term, flags=re.DOTALL) for term in terms}


def named(term: str, relation: str) -> set[str]:
    """The terms that a term has a relation to."""
    found = re.search(rf":{relation}\s+([^;]*?)\s*[;.]\s*(?:\n|\Z)", term)
    return set() if found is None else set(re.findall(r":(\w+)", found[1]))


def test_the_vocabulary_has_each_property_where_it_is_used(vocabulary: dict[str, str]) -> None:
    for name, (domain, ranges) in PROPERTIES.items():
        assert domain in named(vocabulary[name], "domainIncludes"), name
        assert set(ranges) <= named(vocabulary[name], "rangeIncludes"), name
        assert "supersededBy" not in vocabulary[name], name


def test_the_vocabulary_has_each_type_under_the_same_one(vocabulary: dict[str, str]) -> None:
    for name, above in TYPES.items():
        assert named(vocabulary[name], "subClassOf") >= ({above} - {None}), name
