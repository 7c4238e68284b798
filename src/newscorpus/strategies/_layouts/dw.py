"""The layouts of Deutsche Welle: articles and films of the old and the new skin, and copies elsewhere."""

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from newscorpus.article import (
    Byline,
    Credit,
    Heading,
    Headline,
    Kicker,
    ListItem,
    Note,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
)
from newscorpus.strategies._copy import (
    ALTS,
    CAPTIONS,
    TITLES,
    days,
    month_first,
    people,
    plain,
    stories,
    straight,
    wire_credits,
)
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._page import APART, GLUED, NEAR, SPACED, Page

PROSE = straight(stories())
DAYS = days(month_first, first=2017)
HEADINGS = tuple(title.replace("‘", "'").replace("’", "'") for title in TITLES)
CREDITS = wire_credits(
    ("AFP", "AFP"), ("dpa", "dpa"), ("REUTERS", "Reuters"), ("AP Photo", "The Associated Press"), ("AA", "Anadolu"),
) | st.sampled_from((("AP", "The Associated Press"), ("REUTERS", "Reuters"))).map(
    lambda house: Credit(text=house[0], agencies=(house[1],))
)  # fmt: skip
LEDES = (
    "The harbor board has asked for scales. Meanwhile, the pilots carry candles of their own. {}",
    "Clerks have measured the tower of Brenna twice, and it leans by a hand. {}",
)
FORMULAS = ("DW has the latest.", "Follow DW for the latest.", "DW has more.")
_KICKERS = ("SocietyBrenna", "Culture", "PoliticsPort Ansel")
_SKIPS = ("Skip to content", "Skip to main menu", "Skip to more DW sites")
_OLD_SKIPS = (
    "Inhalt",
    "Navigation",
    "Weitere Inhalte",
    "Metanavigation",
    "Suche",
    "Choose from 30 Languages",
)
_SIGNED = (
    ("zc/wmr (dpa, AFP)", ("zc", "wmr"), ("dpa", "AFP")),
    ("cwo/fab (AP, dpa)", ("cwo", "fab"), ("The Associated Press", "dpa")),
    ("es/ar (AFP)", ("es", "ar"), ("AFP",)),
)


def headline(page: Page, gap: str | None = None) -> None:
    """Put a title."""
    page.put(Headline, page.fresh(*HEADINGS), gap)


def skips(page: Page, *links: str) -> None:
    """Put the list of skip links."""
    for number, link in enumerate(links or _SKIPS, start=1):
        page.furniture(f"{number}. {link}", "skip link", "\n  ")


def short_link(page: Page, gap: str | None = None) -> None:
    """Put a short link."""
    page.furniture(f"https://p.dw.com/p/4a{page.one('bcd', 'xyz', 'Zz0')}", "short link", gap)


def photo(page: Page, gap: str | None = None, *, alt: bool = True, label: str = "Image: ") -> None:
    """Put a photo: alternative text, and the caption with its credit glued to it."""
    page.photo(
        page.fresh(*CAPTIONS).rstrip("."),
        page.draw(CREDITS),
        alt=page.fresh(*ALTS) if alt else None,
        label=label,
        gap=gap,
    )


def sign_off(page: Page, gap: str | None = None) -> None:
    """Put who wrote and edited a text, and the agencies it is from."""
    words, names, agencies = page.one(*_SIGNED)
    page.put(SignOff, words, gap, names=names, agencies=agencies)


def put_body(page: Page, *parts: Callable[[Page], None]) -> None:
    """Put a paragraph, and perhaps further ones, some under one of the parts."""
    page.put(Paragraph, page.draw(PROSE))
    for part in page.some(st.sampled_from((None, *parts)), least=0, most=4):
        if part is not None:
            part(page)
        page.put(Paragraph, page.draw(PROSE))


def heading(page: Page) -> None:
    """Put a heading."""
    page.put(Heading, page.fresh(*HEADINGS))


def related(page: Page) -> None:
    """Put a link to another page."""
    page.furniture(f"Read more: {page.one(*HEADINGS)}", "related")


def _list(page: Page) -> None:
    for number, item in enumerate(
        page.some(st.sampled_from(("A longer ruler", "A shorter tower", "Tea for the pilots")))
    ):
        page.item(ListItem, item, gap="\n  " if number else "\n\n  ")


def lay_new(page: Page) -> None:
    """Lay out an article of today."""
    skips(page)
    if page.maybe():
        page.put(Kicker, page.one(*_KICKERS), NEAR)
    headline(page)
    gap = APART
    if page.maybe():
        names = tuple(dict.fromkeys(page.some(people, most=2)))
        page.put(Byline, " | ".join(names), names=names)
        gap = NEAR
    day = page.draw(DAYS)
    page.stamp(day.raw, gap, published=day)
    page.put(
        Standfirst,
        page.one("The tower has leaned since 1710. Who put it on a beach?", "Nobody asked the goats."),
    )
    short_link(page)
    if page.maybe():
        photo(page, NEAR)
    put_body(page, heading, photo, _list, related)
    if page.maybe():
        page.put(Note, "This article was originally written in German.", kind="editor")
    if page.maybe():
        page.put(SignOff, "Edited by: Lena Orth", names=("Lena Orth",))
    if page.maybe():
        for line, gap in (
            ("Skip next section Explore more", APART),
            ("Explore more", APART),
            ("A beach has been seen.", APART),
        ):
            page.furniture(line, "teaser", gap)


def _numbers(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year}"


def lay_old(page: Page) -> None:
    """Lay out an article of the skin of 2004 to 2022: its date in the page title, credits in alternative texts."""
    title = page.fresh(*HEADINGS)
    day = page.draw(days(_numbers, last=2022))
    page.furniture(title, "page title", SPACED)
    page.furniture(
        page.one("| Culture | DW |", "| News | Arts and reporting from Brenna | DW |"), "site name", SPACED
    )
    page.stamp(day.raw, SPACED, published=day)
    skips(page, *_OLD_SKIPS)
    if page.maybe():
        page.furniture("Advertisement", "advertisement", NEAR)
    if page.maybe():
        page.put(Kicker, page.one("Culture", "News"))
    page.put(Headline, title)
    page.put(
        Standfirst,
        "The board has bought a ruler. It is two meters long, and some of the clerks aren't happy.",
    )
    if page.maybe():
        page.photo(None, alt="A tower near the village of Lindholt")
    put_body(page, _old_photo, heading, related)
    if page.maybe():
        sign_off(page)
    if page.maybe():
        page.furniture("DW recommends", "teaser")
        page.furniture("Audios and videos on the topic", "teaser")


def _old_photo(page: Page) -> None:
    maker, house = page.one("L. Schwed", "P. Lund"), page.one("dpa", "AFP")
    credit = Credit(
        text=f"picture-alliance/{house}/{maker}", names=(maker,), agencies=("picture alliance", house)
    )
    alt, caption = f"{page.fresh(*ALTS)} ({credit.text})", page.fresh(*CAPTIONS).rstrip(".")
    page.put(Photo, f"{alt}\n\n{caption}", caption=caption, credit=credit, alt=alt)


def lay_film(page: Page) -> None:
    """Lay out the page of a film in the old skin: one sentence of text, then captions of other films."""
    title = page.fresh("Who holds the ruler?", *HEADINGS)
    day = page.draw(days(_numbers, last=2022))
    page.furniture(title, "page title", SPACED)
    page.furniture("| DW News - latest news and breaking stories | DW |", "site name", SPACED)
    page.stamp(day.raw, SPACED, published=day)
    skips(page, *_OLD_SKIPS)
    if page.maybe():
        page.put(Kicker, "DW News")
    page.put(Headline, title)
    page.furniture("Watch video 04:49", "video")
    page.put(Paragraph, page.draw(PROSE))
    for line in (
        "09.06.2022, Brenna: Ein Lineal liegt auf dem Tisch. Foto: Pia Lund/AP/dpa +++ dpa-Bildfunk +++",
        "A tower without a shadow",
    ):
        page.furniture(line, "teaser")


def lay_copy(page: Page) -> None:
    """Lay out a copy of which one line a paragraph is left."""
    headline(page)
    page.put(Paragraph, page.draw(straight(plain)))
    put_body(page, heading)
    sign_off(page)
    page.furniture("Source: DW", "mark")


def lay_flat(page: Page) -> None:
    """Lay out a copy of a live page that lost its headings: the page title twice, the lede glued to the text."""
    title = page.fresh(*HEADINGS)
    day = page.draw(days(lambda day: f"{day.month:02}/{day.day:02}/{day.year}", first=2023))
    page.furniture("logo", "mark")
    page.put(Headline, title, NEAR)
    page.furniture("– DW –", "site name", SPACED)
    page.stamp(day.raw, SPACED, published=day)
    page.furniture(f"{title} – DW – {day.raw}", "repeat")
    if page.maybe():
        page.furniture("DW5 hours ago", "mark")
    page.put(Standfirst, page.one(*LEDES).format(page.one(*FORMULAS)))
    page.gap = GLUED
    page.put(Paragraph, page.draw(PROSE))
    page.gap = NEAR
    for text in page.some(PROSE):
        page.put(Paragraph, text)


DW = (
    Layout(name="new", source="dw", lay=lay_new),
    Layout(name="old", source="dw", lay=lay_old),
    Layout(name="film", source="dw", lay=lay_film, kind="video", headed=True),
    Layout(name="copy", source="dw", lay=lay_copy, gap=NEAR, headed=True),
    Layout(name="flat", source="dw", lay=lay_flat, gap=APART),
)
