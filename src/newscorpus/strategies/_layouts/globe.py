"""The layouts of The Globe and Mail's pages of today, of 2023 and of 2024."""

from collections.abc import Callable

from hypothesis import strategies as st

from newscorpus.article import (
    Byline,
    Credit,
    Dateline,
    Heading,
    Headline,
    Kicker,
    ListItem,
    Note,
    Paragraph,
    SignOff,
    Standfirst,
)
from newscorpus.strategies._copy import (
    CAPTIONS,
    TITLES,
    people,
    stories,
    wire_credits,
)
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._page import NEAR, Page

SKIP, MARKER, FOOTER, HOUSE = (
    "Skip to main content", "Open this photo in gallery:", "Interact with The Globe", "The Globe and Mail",
)  # fmt: skip

NAMED_CREDITS = wire_credits(
    ("Reuters", "Reuters"), (HOUSE, HOUSE), ("The Canadian Press", "The Canadian Press"),
    ("The Associated Press", "The Associated Press"), ("AFP", "AFP"), ("Getty Images", "Getty Images"),
    ("The New York Times News Service", "The New York Times News Service"),
)  # fmt: skip

CREDITS = NAMED_CREDITS | st.sampled_from(("The Associated Press", HOUSE, "Getty Images")).map(
    lambda house: Credit(text=house, agencies=(house,))
)

_KICKERS = ("markets", "energy", "opinion", "note to readers", "Sunday Read")

_HEADINGS = (
    "What the rules say",
    "A lantern for every pier",
    "Who pays?",
    "‘A rope has two ends’",
    "THE NIGHT SHIFT",
    "1901",
)

_TAIL = (
    "Report an editorial error", "Report a technical issue", "Editorial code of conduct", "Follow related authors and topics",
    "Authors and topics you follow will be added to your personal news feed in Following.",
)  # fmt: skip

_BOOKMARK = "Please log in to bookmark this story.Log InCreate Free Account"
_MENU = ("Home", "Watchlist", "Canada", "Personal Finance")


def put_body(page: Page, *parts: Callable[[Page], None]) -> None:
    """Put a paragraph, and perhaps further ones, some under one of the parts."""
    page.put(Paragraph, page.draw(stories()))
    for part in page.some(st.sampled_from((None, *parts)), least=0, most=4):
        if part is not None:
            part(page)
        page.put(Paragraph, page.draw(stories()))


def heading(page: Page) -> None:
    """Put a heading."""
    page.put(Heading, page.fresh(*_HEADINGS))


def marked_photo(page: Page) -> None:
    """Put a photo under its marker."""
    page.furniture(MARKER, "photo marker")
    page.photo(page.fresh(*CAPTIONS), page.draw(CREDITS))


def photo(page: Page) -> None:
    """Put a photo with its credit glued to the caption."""
    page.photo(page.fresh(*CAPTIONS), page.draw(CREDITS))


def link(page: Page) -> None:
    page.furniture(f"Read more: {page.one(*TITLES)}", "related")


def _correction(page: Page) -> None:
    page.put(
        Note,
        "Editor’s note: An earlier version of this story misstated the age of the mill. It is 30.",
        kind="correction",
    )


def _list(page: Page) -> None:
    for item in page.some(st.sampled_from(("a rope", "two lanterns", "Tea for the pilots"))):
        page.item(ListItem, item)


def skip(page: Page) -> None:
    """Put the skip link, and perhaps a kicker under it."""
    page.furniture(SKIP, "skip link")
    if page.maybe():
        page.put(Kicker, page.one(*_KICKERS), NEAR)


def end(page: Page) -> None:
    """Put what stands under a text."""
    if page.maybe():
        page.put(SignOff, "With files from The Canadian Press", agencies=("The Canadian Press",))
    for line in _TAIL if page.maybe() else ():
        page.furniture(line, "footer")
    page.furniture(FOOTER, "footer")


def lay_current(page: Page) -> None:
    """Lay out a page of today: a deck perhaps, a marked photo, the text."""
    skip(page)
    deck = page.maybe()
    if deck:
        page.put(
            Standfirst, f"{page.fresh(*TITLES)}, and nobody wants to be the one who tells the board of it"
        )
    page.furniture(MARKER, "photo marker", None if deck else NEAR)
    photo(page)
    put_body(page, heading, marked_photo, link, _correction, _list)
    end(page)


def lay_bare(page: Page) -> None:
    """Lay out a page without a picture."""
    skip(page)
    put_body(page, heading, link, _list)
    end(page)


def lay_titled(page: Page) -> None:
    """Lay out a page of 2023: kicker, title, byline, and how long ago it was published."""
    skip(page)
    page.put(Headline, page.fresh(*TITLES))
    if page.maybe():
        page.put(
            Standfirst, f"{page.fresh(*TITLES)}, and nobody wants to be the one who tells the board of it"
        )
    _put_signature(page)
    if page.maybe():
        page.stamp(
            page.one(
                "Published Yesterday", "Published 15 minutes ago", "Published 3 hours agoUpdated 2 hours ago"
            ),
            NEAR,
        )
    if page.maybe():
        page.furniture(_BOOKMARK, "share line", NEAR)
    put_body(page, heading, marked_photo, link, _list)
    end(page)


def _put_signature(page: Page) -> None:
    """Put a byline, perhaps under the alternative text of its portrait, or the place and the wire."""
    how = page.one("name", "portrait", "place", "wire")
    if how == "place":
        place, wire = page.one("Toronto", "Ottawa", "New York"), page.one("Reuters", "The Canadian Press")
        page.put(Dateline, place, places=(place,), agency=wire)
        page.put(Byline, wire, NEAR, agencies=(wire,))
    elif how == "wire":
        page.put(Byline, "The Associated Press", agencies=("The Associated Press",))
    else:
        name = page.draw(people)
        page.put(Byline, name, names=(name,))
        if how == "portrait":
            page.furniture(name, "repeat", NEAR)


def lay_whole(page: Page) -> None:
    """Lay out a whole page of 2024: menus whose indentation leaks, a bar that repeats the title, a footer."""
    page.furniture(SKIP, "skip link")
    page.furniture("NewslettersWatchlist", "menu", NEAR)
    for line in _MENU:
        page.furniture(f"• {line}", "menu", "\n  ")
    page.indent = "    "
    page.furniture("Latest in", "menu")
    page.furniture("Digital accessDigital + home delivery", "menu")
    title = page.fresh(*TITLES)
    page.furniture(title, "repeat", NEAR)
    page.put(Kicker, page.one("canada", "world"), NEAR)
    page.put(Headline, title)
    _put_signature(page)
    if page.maybe():
        page.stamp("Published 15 minutes ago", NEAR)
    if page.maybe():
        page.furniture(_BOOKMARK, "share line", NEAR)
    put_body(page, heading, marked_photo)
    for line in ("Report an error", "Related articles", "Two bells for a goose", FOOTER):
        page.furniture(line, "footer")


def lay_gallery(page: Page) -> None:
    """Lay out a gallery: captions under their markers, each counted."""
    skip(page)
    page.put(Headline, page.fresh(*TITLES))
    shots = page.one(2, 3, 4)
    for number in range(1, shots + 1):
        page.furniture(MARKER, "photo marker", None if number == 1 else NEAR)
        photo(page)
        page.furniture(f"{number} of {shots}", "counter")
    page.furniture(FOOTER, "footer")


def lay_newsletter(page: Page) -> None:
    """Lay out a newsletter: a greeting, and short stories under headings."""
    page.furniture(SKIP, "skip link")
    if page.maybe():
        page.put(Kicker, "newsletter", NEAR)
    page.put(Paragraph, page.one("Good morning,", "Good evening, here is what happened today:"))
    for _ in range(page.one(1, 2, 3)):
        heading(page)
        page.put(Paragraph, page.draw(stories()))
    if page.maybe():
        page.put(Paragraph, "A lighthouse chain is looking for partners. (Reuters) Story")
    page.furniture(FOOTER, "footer")


def lay_copied(page: Page) -> None:
    """Lay out a page of which one line a paragraph is left, without any mark."""
    page.put(Paragraph, page.draw(stories()))
    put_body(page, heading)


GLOBE = (
    Layout(name="current", source="globe", language="en-CA", lay=lay_current),
    Layout(name="bare", source="globe", language="en-CA", lay=lay_bare),
    Layout(name="titled", source="globe", language="en-CA", lay=lay_titled),
    Layout(name="whole", source="globe", language="en-CA", lay=lay_whole),
    Layout(name="gallery", source="globe", language="en-CA", lay=lay_gallery, kind="gallery"),
    Layout(name="newsletter", source="globe", language="en-CA", lay=lay_newsletter, kind="newsletter"),
    Layout(name="copied", source="globe", language="en-CA", lay=lay_copied, gap=NEAR),
)
