"""The layouts of reuters.com from 2009 to today, its picture pages, and lists of its stories."""

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
    Paragraph,
    Photo,
)
from newscorpus.strategies._copy import (
    CAPTIONS,
    TITLES,
    clock,
    days,
    moments,
    month_first,
    people,
    short_month_day,
    stories,
    weekday,
    with_weekday,
)
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._layouts.reuters import (
    POINTS,
    caps_heading,
    credited,
    dateline,
    headline,
    photo,
    put_story,
)
from newscorpus.strategies._page import APART, NEAR, SPACED, Page

_MENU = (
    "FinancialGovernment SolutionsLegalReuters News AgencyRisk Management SolutionsTax & AccountingBlog: Answers OnInnovation "
    "@ Thomson Reuters"
)
_STANDARDS = "Our Standards:The Thomson Reuters Trust Principles."
_NEW_STANDARDS = "Our Standards: The Thomson Reuters Trust Principles., opens new tab"
_MARKS = "for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up"
_SLASHED = moments(lambda moment: f"{month_first(moment)} / {clock(moment.time())}", first=2009, last=2020)
_PROMOTED = moments(
    lambda moment: (
        f"{weekday(moment)[:3]} {short_month_day(moment)[:3]} {moment.day}, {moment.year} {clock(moment.time(), 'am pm').replace(' ', '')} IST"
    ),
    zone="IST",
    first=2010,
    last=2016,
)
_READERS = moments(
    lambda moment: f"{month_first(moment)} {clock(moment.time())} GMT+9", zone="GMT+9", first=2021
)


def _staff(page: Page, gap: str | None = None) -> None:
    if page.maybe():
        names = tuple(page.draw(st.lists(people, min_size=1, max_size=2, unique=True)))
        page.put(Byline, f"By {', '.join(names)}", gap, names=names)
    else:
        page.put(Byline, "Reuters Staff", gap, names=("Reuters Staff",))


def lay_2017(page: Page) -> None:
    """Lay out a page of any year in the skin of 2017: menu, title, date, title again, staff, reading time."""
    if page.maybe():
        page.furniture(_MENU, "menu")
    if page.maybe():
        page.stamp("9 months ago", NEAR)
    title = headline(page, NEAR)
    if page.maybe():
        page.put(Kicker, "#Politics", NEAR)
    moment = page.draw(_SLASHED)
    page.stamp(f"{moment.raw} / {page.one('2 years ago', 'a year ago')}", NEAR, published=moment)
    page.furniture(title, "repeat")
    _staff(page)
    page.furniture("1 Min Read", "reading time")
    if page.maybe():
        photo(page)
    dateline(page)
    put_story(page, caps_heading, photo)
    if page.maybe():
        credited(page)
    page.furniture(_STANDARDS, "standards")


def lay_2009(page: Page) -> None:
    """Lay out a page of 2009: an alternative text, the title, the story without its headings."""
    if page.maybe():
        page.furniture("A beekeeper in a veil in front of her oldest hive in Brenna", "menu")
    headline(page)
    dateline(page)
    put_story(page)


def lay_2014(page: Page) -> None:
    """Lay out a page of 2014: a place before the date, a counted caption, topics, and a promotion behind the story."""
    headline(page)
    if page.maybe():
        name = page.draw(people)
        page.put(Byline, f"By {name}", names=(name,))
    moment = page.draw(_PROMOTED)
    page.put(Dateline, "BRENNA", places=("BRENNA",))
    page.stamp(moment.raw, SPACED, published=moment)
    if page.maybe():
        maker, caption = page.draw(people), page.fresh(*CAPTIONS)
        credit = Credit(text=f"Reuters/{maker}", names=(maker,), agencies=("Reuters",))
        page.put(Photo, f"1 of 4. {caption}\nCredit: {credit.text}", caption=caption, credit=credit)
    if page.maybe():
        page.furniture("Related Topics", "section")
        page.furniture("• World »", "menu", "\n  ")
    page.put(Dateline, "(Reuters) -", agency="Reuters")
    put_story(page, caps_heading)
    credited(page)
    page.furniture("FILED UNDER:", "related stories")
    page.furniture("- Tweet this", "share line")
    page.furniture("REUTERS SHOWCASE", "related stories")


def lay_2020(page: Page) -> None:
    """Lay out a page of 2016 to 2020: layout marks around it, the date over the title."""
    page.furniture(_MARKS, "layout marks")
    moment = page.draw(_SLASHED)
    page.stamp(f"{moment.raw} / {page.one('4 years ago', 'a year ago')}", published=moment)
    headline(page)
    names = tuple(page.draw(st.lists(people, min_size=1, max_size=2, unique=True)))
    page.put(Byline, ", ".join(names), names=names)
    page.furniture("4 Min Read", "reading time")
    dateline(page)
    page.put(Paragraph, page.draw(stories()), SPACED)
    if page.maybe():
        photo(page)
        page.furniture("Slideshow ( 15 images )", "slideshow")
    page.put(Paragraph, page.draw(stories()))
    if page.maybe():
        caps_heading(page)
        page.put(Paragraph, page.draw(stories()))
    credited(page)
    page.furniture(_STANDARDS, "standards")
    page.furniture(_MARKS, "layout marks")


def lay_2023(page: Page) -> None:
    """Lay out a page of 2021 to today: a byline that lost its names, a licensed photo, a summary, single line ends."""
    headline(page)
    page.furniture(page.one("By", "By and"), "byline without names")
    if page.maybe():
        moment, day = page.draw(_READERS), page.draw(days(month_first, first=2021))
        page.stamp(f"{moment.raw} Updated {day.raw}", NEAR, published=moment, updated=day)
    if page.maybe():
        _licensed(page, APART)
    if page.maybe():
        page.furniture("Summary", "section", NEAR)
        page.furniture("Companies", "section", NEAR)
        for point in page.some(st.sampled_from(POINTS)):
            page.item(KeyPoint, point)
    dateline(page)
    page.gap = NEAR
    page.put(Paragraph, page.draw(stories()), SPACED)
    for part in page.some(st.sampled_from((None, _advertisement, _caps_apart)), least=0, most=4):
        if part is not None:
            part(page)
        page.put(Paragraph, page.draw(stories()))
    page.gap = APART
    credited(page)
    page.furniture(_NEW_STANDARDS, "standards")
    page.furniture("Purchase Licensing Rights", "licensing")
    for line in (
        "Ada Lind",
        "Thomson Reuters",
        "Ada Lind reports on harbours, goats and the weather. She has been with Reuters since 2009.",
    ):
        page.furniture(line, "biography")


def _licensed(page: Page, gap: str) -> None:
    name, caption = page.draw(people), page.fresh(*CAPTIONS)
    alt = caption.rstrip(".") if page.maybe() else None
    credit = Credit(text=f"REUTERS/{name}/File Photo", names=(name,), agencies=("Reuters",))
    words = f"{page.one('', '[1/2]')}{caption} {credit.text} Purchase Licensing Rights, opens new tab"
    page.put(Photo, words if alt is None else f"{alt}\n{words}", gap, caption=caption, credit=credit, alt=alt)


def _advertisement(page: Page) -> None:
    page.furniture("Advertisement · Scroll to continue", "advertisement")


def _caps_apart(page: Page) -> None:
    page.gap = APART
    caps_heading(page)


def lay_pictures(page: Page) -> None:
    """Lay out a picture page: each caption twice, its date, its number."""
    page.put(Headline, "Pictures of the week in Norlund")
    shots = page.one(3, 4)
    for number in range(1, shots + 1):
        name, caption = page.draw(people), page.fresh(*CAPTIONS)
        credit = Credit(text=f"REUTERS/{name}", names=(name,), agencies=("Reuters",))
        page.photo(caption, credit, seam=SPACED)
        page.furniture(f"{caption} {credit.text}", "repeat")
        page.furniture(f"Reuters / {page.draw(days(with_weekday)).raw}", "photo date")
        page.furniture(f"{number} / {shots}", "photo number", NEAR)


def lay_teasers(page: Page) -> None:
    """Lay out a list of stories: titles, each over the beginning of its text."""
    for _ in range(page.one(3, 4)):
        page.put(Heading, page.fresh(*TITLES))
        dateline(page)
        page.put(ListItem, page.draw(stories(most=1)).rstrip(".”") + "...", SPACED)


REUTERS_SITES = (
    Layout(name="2009", source="reuters", lay=lay_2009),
    Layout(name="2014", source="reuters", lay=lay_2014, gap=NEAR),
    Layout(name="2017", source="reuters", lay=lay_2017, headed=True),
    Layout(name="2020", source="reuters", lay=lay_2020, gap=NEAR),
    Layout(name="2023", source="reuters", lay=lay_2023),
    Layout(name="pictures", source="reuters", lay=lay_pictures, kind="gallery"),
    Layout(name="teasers", source="reuters", lay=lay_teasers, gap=NEAR, kind="index", headed=True),
)
