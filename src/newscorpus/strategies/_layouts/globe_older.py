"""The layouts of The Globe and Mail's older pages: of 2011 to 2014 and of 2016 to 2022, and print pages."""

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
    Paragraph,
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
    with_weekday,
)
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._layouts.globe import (
    HOUSE,
    NAMED_CREDITS,
    SKIP,
    end,
    heading,
    link,
    photo,
    put_body,
    skip,
)
from newscorpus.strategies._page import NEAR, SPACED, Page

_HANDOUT = st.just(Credit(text="Handout", agencies=("Handout",)))

_PROMOTION = (
    HOUSE, "Support Quality Journalism.", HOUSE, "First Access to Latest", "Investment News", "Collection of curated",
    "e-books and guides", "Inform your decisions via", "Globe Investor Tools", "per week", "for first 24 weeks",
)  # fmt: skip

_OLYMPIC_PROMOTION = (
    "Canada’s most-awarded newsroom for a reason", "Enjoy unlimited digital access", "per week", "for 24 weeks",
)  # fmt: skip

_SCRIPT = 'var box={root:".js-sub-pencil"},wide=!0;function open(x){return x.wide}open(box); // n = 0;'


def _photo_over_credit(page: Page) -> None:
    page.photo(page.fresh(*CAPTIONS), page.draw(NAMED_CREDITS | _HANDOUT), seam="\n\n")


def _advertisement(page: Page) -> None:
    page.furniture("Story continues below advertisement", "advertisement")


def lay_unmarked(page: Page) -> None:
    """Lay out a page of 2016 to 2018: the caption stands under the skip link without a marker."""
    skip(page)
    photo(page)
    put_body(page, heading, link)
    end(page)


def lay_promoted(page: Page) -> None:
    """Lay out a page under a promotion, with credits in paragraphs of their own and advertisements in the text."""
    page.furniture(SKIP, "skip link")
    for line in _PROMOTION:
        page.furniture(line, "masthead" if line == HOUSE else "promo", NEAR)
    page.furniture("Enjoy unlimited digital access", "promo")
    page.furniture(_SCRIPT, "script", NEAR)
    _photo_over_credit(page)
    put_body(page, _advertisement, heading, _photo_over_credit, link)
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


GLOBE_OLDER = (
    Layout(name="unmarked", source="globe", language="en-CA", lay=lay_unmarked),
    Layout(name="promoted", source="globe", language="en-CA", lay=lay_promoted),
    Layout(name="olympic", source="globe", language="en-CA", lay=lay_olympic),
    Layout(name="classic", source="globe", language="en-CA", lay=lay_classic),
    Layout(name="print", source="globe", language="en-CA", lay=lay_print),
)
