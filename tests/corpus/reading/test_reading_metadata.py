"""What a page states beside its text is kept by the name of who states it, and never mixed into the article."""

import json

import pytest

import newscorpus
from newscorpus.corpus.reading._page import read_page
from newscorpus.document import Document, Stated

pytest.importorskip("resiliparse", reason="renders web pages")

BODY = (
    "<article><h1>Goats win</h1><p>They ate the ballot, two witnesses in Brenna said on Sunday.</p></article>"
)


def stated(head: str, language: str = "") -> tuple[Stated, ...]:
    page = f"<!doctype html><html{language}><head>{head}</head><body>{BODY}</body></html>"
    read = read_page(page.encode(), origin="page.html")
    assert isinstance(read, Document)
    return read.stated


def json_ld(value: object) -> tuple[Stated, ...]:
    return stated(f'<script type="application/ld+json">{json.dumps(value)}</script>')


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Goats win the ballot",
    "datePublished": "2025-05-04T09:12:00+02:00",
    "dateModified": "2025-05-04T11:00Z",
    "author": [{"@type": "Person", "name": "Nora Blix"}, {"@type": "Person", "name": ["Per Lund"]}],
    "publisher": {"@type": "Organization", "name": "The Brenna Herald"},
    "inLanguage": "en-CA",
    "articleSection": ["Canada", "Animals"],
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://herald.example/goats"},
}

EXPECTED = Stated(
    by="JSON-LD NewsArticle",
    source="The Brenna Herald",
    title="Goats win the ballot",
    published="2025-05-04T09:12:00+02:00",
    updated="2025-05-04T11:00Z",
    authors=("Nora Blix", "Per Lund"),
    language="en-CA",
    kind="NewsArticle",
    more=(("mainEntityOfPage", "https://herald.example/goats"), ("articleSection", "Canada, Animals")),
)


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [{"@type": "BreadcrumbList"}, ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        ARTICLE | {"@type": ["Article", "NewsArticle"][1:]},
        ARTICLE | {"@type": "https://schema.org/NewsArticle"},
    ],
)
def test_a_news_article_is_found_wherever_its_script_holds_it(value: object) -> None:
    assert json_ld(value) == (EXPECTED,)


def test_dates_stay_as_they_are_written() -> None:
    (found,) = json_ld({"@type": "NewsArticle", "datePublished": "Sunday, 4 May"})
    assert found.published == "Sunday, 4 May"


@pytest.mark.parametrize(
    "author", ["Nora Blix", {"name": "Nora Blix"}, [{"name": " Nora Blix "}, "Nora Blix"]]
)
def test_authors_are_read_however_they_are_nested(author: object) -> None:
    (found,) = json_ld({"@type": "ReportageNewsArticle", "author": author})
    assert (found.by, found.authors) == ("JSON-LD ReportageNewsArticle", ("Nora Blix",))


def test_a_live_blog_tells_its_span_and_how_many_updates_it_has() -> None:
    updates = [
        {"@type": "BlogPosting", "headline": "Lamps out"},
        {"@type": "BlogPosting", "headline": "Scales"},
    ]
    (found,) = json_ld(
        {"@type": "LiveBlogPosting", "coverageStartTime": "2025-05-04T06:00Z", "liveBlogUpdate": updates}
    )
    assert (found.by, found.kind) == ("JSON-LD LiveBlogPosting", "LiveBlogPosting")
    assert found.more == (("coverageStartTime", "2025-05-04T06:00Z"), ("liveBlogUpdate", "2"))


@pytest.mark.parametrize(
    "script",
    [
        "{",
        '{"@type": "NewsArticle", "headline": }',
        "null",
        '"NewsArticle"',
        "[" * 100_000,
        '{"@type": {"a": 1}}',
        '{"@type": "Recipe"}',
        '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "A teaser"}]}',
    ],
)
def test_a_script_that_states_nothing_is_passed_over(script: str) -> None:
    assert stated(f'<script type="application/ld+json">{script}</script>') == ()


def test_values_of_the_wrong_kind_are_left_out() -> None:
    (found,) = json_ld(
        {
            "@type": "NewsArticle",
            "headline": 7,
            "author": {"url": "x"},
            "datePublished": None,
            "publisher": [],
        }
    )
    assert found == Stated(by="JSON-LD NewsArticle", kind="NewsArticle")


def test_line_breaks_and_wrappings_in_a_script_do_no_harm() -> None:
    script = '<!-- {"@type": "NewsArticle", "headline": "Goats\nwin"}; -->'
    (found,) = stated(f'<script type="application/ld+json">{script}</script>')
    assert found.title == "Goats\nwin"


def test_a_lone_surrogate_is_left_out_with_its_value() -> None:
    (found,) = stated(
        r'<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Goats \ud83d"}</script>'
    )
    assert found.title is None


def test_meta_elements_and_the_title_are_witnesses_of_their_own() -> None:
    found = stated(
        '<title>Goats win | Herald</title><meta property="og:site_name" content="The Brenna Herald">'
        '<meta property="og:title" content="Goats win"><meta property="og:type" content="article">'
        '<meta property="article:published_time" content="2025-05-04"><meta name="author" content="Nora Blix">'
        '<meta property="article:modified_time" content="2025-05-05"><meta name="empty" content=" ">',
        ' lang="en-CA"',
    )
    assert found == (
        Stated(
            by="meta",
            source="The Brenna Herald",
            title="Goats win",
            published="2025-05-04",
            updated="2025-05-05",
            authors=("Nora Blix",),
            language="en-CA",
            kind="article",
        ),
        Stated(by="title", title="Goats win | Herald"),
    )


def test_the_strongest_witness_comes_first() -> None:
    found = stated(
        '<title>Goats</title><meta property="og:title" content="Goats">'
        '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    )
    assert [each.by for each in found] == ["JSON-LD NewsArticle", "meta", "title"]


def test_nothing_that_is_stated_beside_becomes_part_of_the_article() -> None:
    page = f'<script type="application/ld+json">{json.dumps(ARTICLE)}</script>{BODY}'
    read = read_page(page.encode(), origin="page.html")
    assert isinstance(read, Document)
    article = newscorpus.parse(read, unknown="plain")
    assert (article.published, article.byline, article.source) == (None, (), None)
    assert article.document.stated == (EXPECTED,)
