"""Articles as Markdown: everything but furniture, in the order of the page."""

import pytest

from newscorpus.document import Document
from newscorpus.registry import Registry
from newscorpus.report import markdown
from tests.test_article import article as full_article

EXPECTED = """**Harbour**

# Goats win the ballot

*A long night in Brenna ends*

*By Ilse Karnau*

> A goat looks on. (photo: Ada Lind/AFP)

- Turnout was high

**BRENNA (AP) -**

The goats won on Tuesday.

## How it went

They ate the ballots.

- First the blue ones

*(Corrects the colour in paragraph 4)*

## Hay is in

Hay came by boat.

*-Reuters*

*zc/wmr (dpa)*

---

goats.txt: gazette, article
"""


def test_every_block_but_furniture_is_shown_in_order() -> None:
    assert markdown(full_article()) == EXPECTED


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a *b* _c_ `d` [e] <f> |g| ~h~ \\i", r"a \*b\* \_c\_ \`d\` \[e\] \<f\> \|g\| \~h\~ \\i"),
        ("# not a heading", r"\# not a heading"),
        ("- not an item", r"\- not an item"),
        ("1. not a number", r"1\. not a number"),
    ],
)
def test_special_characters_are_escaped(text: str, shown: str) -> None:
    read = Registry.of().parse(Document(text, "x.txt"), unknown="plain")
    assert f"\n\n{shown}\n\n" in markdown(read)


def test_an_article_without_a_headline_is_headed_by_its_origin() -> None:
    assert markdown(Registry.of().parse(Document("a", "x.txt"), unknown="plain")).startswith("# x.txt\n")


def test_list_items_with_bullets_between_stay_one_list() -> None:
    from newscorpus.article import Article, Boilerplate, ListItem

    blocks = (
        Boilerplate(start=0, raw="-"),
        ListItem(start=2, raw="a"),
        Boilerplate(start=4, raw="-"),
        ListItem(start=6, raw="b"),
    )
    assert "- a\n- b\n" in markdown(Article(document=Document("- a\n- b"), parser="p", blocks=blocks))
