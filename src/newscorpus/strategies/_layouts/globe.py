"""The layouts of The Globe and Mail: its articles of 2011 and of 2016 to today, and print pages."""

from collections.abc import Callable
from datetime import datetime

from hypothesis import strategies as st

from newscorpus.article import (
    Byline,
    Credit,
    Dateline,
    Heading,
    Headline,
    KeyPoint,
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
    clock,
    days,
    moments,
    people,
    short_month_day,
    stories,
    weekday,
    wire_credits,
    with_weekday,
)
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._page import NEAR, SPACED, Page

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
_HANDOUT = st.just(Credit(text="Handout", agencies=("Handout",)))
_KICKERS = ("markets", "energy", "opinion", "note to readers", "Sunday Read")
_HEADINGS = (
    "What the rules say",
    "A lantern for every pier",
    "Who pays?",
    "‘A rope has two ends’",
    "THE NIGHT SHIFT",
    "1901",
)
_PROMOTION = (
    HOUSE, "Support Quality Journalism.", HOUSE, "First Access to Latest", "Investment News", "Collection of curated",
    "e-books and guides", "Inform your decisions via", "Globe Investor Tools", "per week", "for first 24 weeks",
)  # fmt: skip
_OLYMPIC_PROMOTION = (
    "Canada’s most-awarded newsroom for a reason", "Enjoy unlimited digital access", "per week", "for 24 weeks",
)  # fmt: skip
_SCRIPT = 'var box={root:".js-sub-pencil"},wide=!0;function open(x){return x.wide}open(box); // n = 0;'
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


def _photo_over_credit(page: Page) -> None:
    page.photo(page.fresh(*CAPTIONS), page.draw(NAMED_CREDITS | _HANDOUT), seam="\n\n")


def _advertisement(page: Page) -> None:
    page.furniture("Story continues below advertisement", "advertisement")


def _link(page: Page) -> None:
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
    put_body(page, heading, marked_photo, _link, _correction, _list)
    end(page)


def lay_unmarked(page: Page) -> None:
    """Lay out a page of 2016 to 2018: the caption stands under the skip link without a marker."""
    skip(page)
    photo(page)
    put_body(page, heading, _link)
    end(page)


def lay_bare(page: Page) -> None:
    """Lay out a page without a picture."""
    skip(page)
    put_body(page, heading, _link, _list)
    end(page)


def lay_promoted(page: Page) -> None:
    """Lay out a page under a promotion, with credits in paragraphs of their own and advertisements in the text."""
    page.furniture(SKIP, "skip link")
    for line in _PROMOTION:
        page.furniture(line, "masthead" if line == HOUSE else "promo", NEAR)
    page.furniture("Enjoy unlimited digital access", "promo")
    page.furniture(_SCRIPT, "script", NEAR)
    _photo_over_credit(page)
    put_body(page, _advertisement, heading, _photo_over_credit, _link)
    if page.maybe():
        page.furniture("Your Globe", "footer")
        page.furniture("Build your personal news feed", "footer")


def lay_olympic(page: Page) -> None:
    """Lay out a page under the promotion that ends with slashes."""
    page.furniture(SKIP, "skip link")
    for line in _OLYMPIC_PROMOTION:
        page.furniture(line, "promo", NEAR)
    page.furniture("// //", "script", NEAR)
    _photo_over_credit(page)
    if page.maybe():
        page.put(Heading, "Latest highlights")
        for point in page.some(st.sampled_from(TITLES)):
            page.item(KeyPoint, point)
    put_body(page, heading, _photo_over_credit)


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
    put_body(page, heading, marked_photo, _link, _list)
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


def _classic(moment: datetime) -> str:
    month, _, day = short_month_day(moment).partition(" ")
    return f"{weekday(moment)}, {month}. {day} {moment.year}, {clock(moment.time())} EST"


_CLASSIC_MOMENTS = moments(_classic, zone="EST", first=2011, last=2014)


def lay_classic(page: Page) -> None:
    """Lay out a page of 2011 to 2014: captions printed again, a title with ``Add to ...``, byline and dates."""
    page.furniture("Go to the Globe and Mail homepage", "skip link")
    page.furniture("Jump to main navigationJump to main content", "skip link")
    if page.maybe():
        maker = page.draw(people)
        caption = page.fresh(*CAPTIONS)
        credit = Credit(text=f"({maker}/Reuters)", names=(maker,), agencies=("Reuters",))
        page.photo(caption, credit, seam=SPACED)
        for seam in page.some(st.sampled_from((SPACED, NEAR)), least=0, most=2):
            page.furniture(f"{caption}{seam}{credit.text}", "repeat", NEAR)
    if page.maybe():
        page.put(Kicker, "Top Business Stories")
    page.put(Headline, page.fresh(*TITLES))
    page.furniture("Add to ...", "share line", SPACED)
    if page.maybe():
        name = page.draw(people)
        page.put(Byline, name, names=(name,))
        page.put(Dateline, "WASHINGTON — The Globe and Mail", places=("WASHINGTON",))
        first, second = page.draw(_CLASSIC_MOMENTS), page.draw(_CLASSIC_MOMENTS)
        page.stamp(f"Published {first.raw}", published=first)
        page.stamp(f"Last updated {second.raw}", updated=second)
    put_body(page, heading)
    if page.maybe():
        page.furniture("More related to this story", "related")
        page.furniture(f"• {page.one(*TITLES)}", "related", "\n\n  ")


_PRINT_DAYS = days(with_weekday)


def lay_print(page: Page) -> None:
    """Lay out a page of the print servlet."""
    if page.maybe():
        page.furniture("Globeandmail.com", "masthead")
    title = page.maybe()
    if title:
        page.put(Headline, page.fresh(*TITLES), "\n\n")
    if not title or page.maybe():
        page.put(
            Standfirst,
            "Her mother rowed. Her brother rows. When Ida Storm swims, it tests a family’s patience.",
            NEAR if title else None,
        )
    day = page.draw(_PRINT_DAYS)
    page.stamp(f"{day.raw} – Print Edition, Page F{page.one(1, 4, 12)}", NEAR, published=day)
    place = page.one("BRENNA, ONT.", "PORT ANSEL", "LOWER HAVEN, B.C.")
    page.put(Dateline, f"{place} --", places=(place,))
    page.gap = SPACED
    page.put(Paragraph, page.draw(stories()))
    page.gap = "\n\n"
    put_body(page)


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
    Layout(name="unmarked", source="globe", language="en-CA", lay=lay_unmarked),
    Layout(name="bare", source="globe", language="en-CA", lay=lay_bare),
    Layout(name="promoted", source="globe", language="en-CA", lay=lay_promoted),
    Layout(name="olympic", source="globe", language="en-CA", lay=lay_olympic),
    Layout(name="titled", source="globe", language="en-CA", lay=lay_titled),
    Layout(name="whole", source="globe", language="en-CA", lay=lay_whole),
    Layout(name="classic", source="globe", language="en-CA", lay=lay_classic),
    Layout(name="print", source="globe", language="en-CA", lay=lay_print),
    Layout(name="gallery", source="globe", language="en-CA", lay=lay_gallery, kind="gallery"),
    Layout(name="newsletter", source="globe", language="en-CA", lay=lay_newsletter, kind="newsletter"),
    Layout(name="copied", source="globe", language="en-CA", lay=lay_copied, gap=NEAR),
)
