"""Blogs, and pages that list what there is on a topic."""

from newscorpus import parse
from newscorpus.document import Document
from tests.newscorpus_dw._reading import body, furniture, read

POST = """\
More DW Blogs DW.COM

The TOWER Blog

Thinking for a straighter world

Ada Storm | Ideas

Faith in rulers

The clerks of Fossen have measured the tower for years.

How they do it

They use a ruler.

Date

December 23, 2013

Share

Feedback

Write a Comment
"""


def test_a_post_is_an_article_with_its_date_under_it() -> None:
    article = parse(Document(POST))
    assert (article.source, article.kind, article.language) == ("dw", "article", "en")
    assert article.headline == "Faith in rulers"
    assert article.authors == ("Ada Storm",)
    assert str(article.published) == "2013-12-23"
    assert [heading.text for heading in article.headings] == ["How they do it"]
    assert body(article) == ["The clerks of Fossen have measured the tower for years.", "They use a ruler."]
    assert furniture(article, "comments") == ["Share", "Feedback", "Write a Comment"]


def test_a_post_may_have_the_hour_beside_its_date() -> None:
    article = read(POST.replace("December 23, 2013", "23.12.2013 | 9:05"))
    assert str(article.published) == "2013-12-23"


def test_a_post_without_a_writer_begins_with_its_title() -> None:
    article = read(POST.replace("Ada Storm | Ideas\n\n", ""))
    assert (article.headline, article.authors) == ("Faith in rulers", ())


def test_several_posts_are_an_index() -> None:
    article = read(POST + POST.partition("Thinking for a straighter world")[2])
    assert (article.kind, article.headline, article.paragraphs) == ("index", None, ())


def test_the_results_for_a_tag_are_an_index() -> None:
    article = read(POST.replace("Ada Storm | Ideas", "Search Results for Tag: rulers"))
    assert article.kind == "index"


def test_a_bar_alone_is_an_empty_post() -> None:
    article = read("More DW Blogs DW.COM\n")
    assert (article.kind, article.headline, article.paragraphs) == ("article", None, ())


TOPIC = """\
Fossen

Fossen is a village in Norlund. It has a tower.

This is a collection of DW's latest content on Fossen.

Tower of Fossen

Tower of Fossen gets a new ruler 08.03.2022

The ruler is longer than the last.

Clerk of Fossen goes to the beach 25.09.2021

He came back.
Goats of Fossen are counted again 13.05.2021
"""


def test_a_page_that_calls_itself_a_collection_is_an_index() -> None:
    article = parse(Document(TOPIC))
    assert (article.source, article.kind, article.headline, article.paragraphs) == ("dw", "index", None, ())
    assert {problem.code for problem in article.problems} == {"no article"}


def test_two_teasers_under_the_notice_are_enough() -> None:
    text = "Visit the new DW website\n\n" + TOPIC.replace(
        "Goats of Fossen are counted again 13.05.2021\n", ""
    )
    assert read(text).kind == "index"
