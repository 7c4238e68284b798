"""The layouts of Reuters: its wire text on any host, hard wrapped or not, in tables, and in Portuguese."""

import textwrap
from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from newscorpus.article import (
    Byline,
    Credit,
    Dateline,
    Heading,
    Headline,
    KeyPoint,
    ListItem,
    Note,
    Paragraph,
    SignOff,
)
from newscorpus.dates import NewsDate
from newscorpus.strategies._copy import (
    CAPTIONS,
    TITLES,
    days,
    month_day,
    people,
    places,
    short_month_day,
    stories,
)
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._page import APART, GLUED, NEAR, SPACED, Page

CAPS = ("SCALES IN FOCUS", '"NO LAUGHING MATTER"', "WHAT NOW FOR 12 GOATS?", "A LONG NIGHT")
POINTS = (
    "Harbour board buys scales and a ladder", "Pilots carry two candles each", "Goats to be counted on Tuesday",
    "Umbrella makers see 22 percent more rain",
)  # fmt: skip
_CREDITS = (
    "(Reporting by {0}; Editing by {2})", "Reporting by {0} and {1}; Editing by {2}", "Reporting By {0}",
    "(Reporting by {0} in BRENNA and {1} in OSLO; editing by {2})", "Reporting by {0}; Additional reporting by {1}; Writing by {2}",
    "Reporting by {0} Additional reporting by {1} in Oslo Editing by {2}",
)  # fmt: skip
_COLUMNS, _LAST_COLUMNS = 64, 40
_PADDING = " Nobody knew why."


def filed(form: Callable[[date], str] = short_month_day) -> st.SearchStrategy[NewsDate]:
    """Generate days without a year, as datelines print them."""
    return st.dates(date(2012, 1, 1), date(2012, 12, 31)).map(
        lambda day: NewsDate(month=day.month, day=day.day, raw=form(day))
    )


def headline(page: Page, gap: str | None = None) -> str:
    """Put a title, and return it."""
    title = page.fresh(*TITLES)
    page.put(Headline, title, gap)
    return title


def dateline(page: Page, gap: str | None = None, *, placed: bool = True) -> None:
    """Put the dateline that a story begins with."""
    named = tuple(dict.fromkeys(page.some(places, least=1 if placed else 0, most=2)))
    day = page.draw(filed()) if named and page.maybe() else None
    dash = page.one("-", "–", "—")
    words = "/".join(named) + (f", {day.raw}" if day else "") + (" " if named else "")
    page.put(Dateline, f"{words}(Reuters) {dash}", gap, places=named, date=day, agency="Reuters")


def put_story(page: Page, *parts: Callable[[Page], None]) -> None:
    """Put the paragraph behind a dateline, and perhaps further ones, some under one of the parts."""
    page.put(Paragraph, page.draw(stories()), SPACED)
    for part in page.some(st.sampled_from((None, *parts)), least=0, most=4):
        if part is not None:
            part(page)
        page.put(Paragraph, page.draw(stories()))


def caps_heading(page: Page) -> None:
    """Put a heading in capitals."""
    page.put(Heading, page.fresh(*CAPS))


def photo(page: Page, gap: str | None = None) -> None:
    """Put a caption with its credit behind it."""
    page.photo(page.fresh(*CAPTIONS), page.draw(CREDITS), seam=SPACED, gap=gap)


CREDITS = people.map(lambda name: Credit(text=f"REUTERS/{name}", names=(name,), agencies=("Reuters",)))


def reference(page: Page) -> None:
    """Put a reference to another story behind a paragraph."""
    page.furniture("[ID:nL1N0AB2AC]", "wire reference", SPACED)


def credited(page: Page, gap: str | None = None, *, edited: bool = False) -> None:
    """Put who reported a story, and perhaps who edited it."""
    makers = page.draw(people), page.draw(people), page.draw(people)
    words = page.one(*(form for form in _CREDITS if not edited or "diting" in form))
    names = tuple(name for number, name in enumerate(makers) if f"{{{number}}}" in words)
    page.put(SignOff, words.format(*makers), gap, names=tuple(dict.fromkeys(names)))


def _converted(page: Page) -> None:
    page.put(Note, "($1 = 0.8108 thalers)", page.one(None, SPACED), kind="conversion")


def lay_feed(page: Page) -> None:
    """Lay out wire text on a host that keeps one line a paragraph."""
    if page.maybe():
        headline(page)
    dateline(page, placed=False)
    put_story(page, caps_heading, photo)
    if page.maybe():
        credited(page)


def lay_spaced(page: Page) -> None:
    """Lay out wire text on a host that keeps empty lines: a title, key points, the story, a conversion."""
    headline(page)
    if page.maybe():
        for number, point in enumerate(page.some(st.sampled_from(POINTS))):
            page.item(KeyPoint, point, gap="\n  " if number else "\n\n  ")
    dateline(page)
    put_story(page, caps_heading, photo, reference)
    if page.maybe():
        _converted(page)
    if page.maybe():
        credited(page)


def lay_signed(page: Page) -> None:
    """Lay out wire text whose byline and dateline share the line of the first paragraph."""
    names = page.draw(st.lists(people, min_size=1, max_size=2, unique=True))
    page.put(Byline, f"By {' and '.join(names)}", names=tuple(names))
    page.put(Dateline, "KYIV (Reuters) -", SPACED, places=("KYIV",), agency="Reuters")
    page.put(Paragraph, page.draw(stories()), GLUED)
    for text in page.some(stories(), least=0):
        page.put(Paragraph, text)


def wrapped(words: str) -> str:
    """Break words at a column, the last line well before it, so that a reader sees where the paragraph ends."""
    lines = _lines(words)
    while len(lines[-1]) > _LAST_COLUMNS:
        words += _PADDING
        lines = _lines(words)
    return "\n".join(lines)


def _lines(words: str) -> list[str]:
    return textwrap.wrap(words, _COLUMNS, break_long_words=False, break_on_hyphens=False)


_WEATHER = (
    "although the weather office had warned them that the wind would turn and that nobody should be out on the water before noon",
    "which the harbour office, after a night of counting, called the best result since it bought the scales from a bankrupt circus",
    "while prices of lamp oil and rope, the two goods that the town cannot do without in winter, went on rising for a third week",
)
LONG = st.lists(
    st.tuples(stories(most=1), st.sampled_from(_WEATHER)).map(lambda two: f"It was, {two[1]}, a busy day. {two[0]}"),
    min_size=1,
    max_size=3,
).map(" ".join)  # fmt: skip
"""Paragraphs long enough to be broken over several lines."""


def lay_wire(page: Page) -> None:
    """Lay out wire text of national sites, hard wrapped, whose datelines lost the agency."""
    for point in page.some(st.sampled_from(POINTS), least=0):
        page.item(KeyPoint, point, "*", NEAR)
    if page.maybe():
        page.put(Note, "(Adds detail, quotes)", kind="update")
    if page.maybe():
        name = page.draw(people)
        page.put(Byline, f"By {name}", names=(name,))
    place, day = page.draw(places), page.draw(filed(page.one(short_month_day, month_day)))
    opening = f"{place}, {day.raw}"
    text = wrapped(f"{opening} {page.draw(LONG)}")
    page.put(Dateline, opening, places=(place,), date=day)
    page.put(Paragraph, text[len(opening) + 1 :], SPACED)
    for part in page.some(st.sampled_from((None, caps_heading)), least=1):
        if part is not None:
            part(page)
        page.put(Paragraph, wrapped(page.draw(LONG)))
    if page.maybe():
        page.put(Note, "($1 = 0.7974 thalers)", kind="conversion")
    credited(page, edited=True)


_TABLE_DAYS = days(
    lambda day: f"{month_day(day).replace(' ', ' 0') if day.day < 10 else month_day(day)}, {day.year}"
)
_INDENTED, _PARTED = " \n\t\t", "\n \n "


def lay_table(page: Page) -> None:
    """Lay out a copy in a table: tabs at line ends, rules, blanks on empty lines."""
    page.furniture("|", "table rule")
    page.put(Headline, "\n\t\t".join(textwrap.wrap(page.fresh(*TITLES), 40)), _INDENTED)
    page.furniture("Send a link to a friend", "share line", f"{_INDENTED} ")
    day = page.draw(_TABLE_DAYS)
    page.stamp(f"[{day.raw}]", f"{_INDENTED} ", published=day)
    names = page.draw(st.lists(people, min_size=1, max_size=2, unique=True))
    page.put(Byline, f"By {' and '.join(names)}", _INDENTED, names=tuple(names))
    place = page.draw(places)
    opening = f"{place} (Reuters) -"
    text = _tabbed(f"{opening} {page.draw(LONG)}")
    page.put(Dateline, opening, " \n ", places=(place,), agency="Reuters")
    page.put(Paragraph, text[len(opening) + 1 :], SPACED)
    for part in page.some(st.sampled_from((None, caps_heading)), least=1):
        page.gap = _PARTED
        if part is not None:
            part(page)
        page.put(Paragraph, _tabbed(page.draw(LONG)))
    credited(page)


def _tabbed(words: str) -> str:
    return wrapped(words).replace("\n", " \n\t\t")


_PORTUGUESE = st.lists(
    st.tuples(
        st.sampled_from(("O porto de Brenna", "A ministra do Mar", "O clube das cabras")),
        st.sampled_from(("contou os sinos da torre", "não quis falar sobre o preço do chá")),
        st.sampled_from(("nesta quarta-feira, com uma régua", "pelo segundo ano, disse o analista que mora em Oslo")),
    ).map(lambda three: " ".join(three) + "."),
    min_size=1,
    max_size=3,
).map(" ".join)  # fmt: skip


def lay_portuguese(page: Page) -> None:
    """Lay out wire text in Portuguese."""
    if page.maybe():
        page.put(
            Headline,
            page.one("Porto de Brenna troca sirene por sino", "Cabras contam o feno pela segunda vez"),
        )
    place = page.draw(places)
    page.put(Dateline, f"{place} (Reuters) -", places=(place,), agency="Reuters")
    page.put(Paragraph, page.draw(_PORTUGUESE), SPACED)
    for text in page.some(_PORTUGUESE):
        page.put(Paragraph, text)
    if page.maybe():
        page.put(SignOff, "(Reportagem de Ana Silva)", names=("Ana Silva",))


def lay_factbox(page: Page) -> None:
    """Lay out a factbox: a day without place or agency, and a list."""
    page.put(Headline, "FACTBOX-Five facts about the bells of Brenna")
    day = page.draw(filed(month_day))
    page.put(Dateline, f"{day.raw} -", date=day)
    page.put(Paragraph, page.draw(LONG), SPACED)
    for item in page.some(
        st.sampled_from(("It was built in 1902 by a clockmaker.", "The oldest bell weighs 900 kilos."))
    ):
        page.item(ListItem, item, "*", APART)
    credited(page, edited=True)


REUTERS = (
    Layout(name="feed", source="reuters", lay=lay_feed, gap=NEAR),
    Layout(name="spaced feed", source="reuters", lay=lay_spaced),
    Layout(name="signed feed", source="reuters", lay=lay_signed, gap=NEAR),
    Layout(name="wire", source="reuters", lay=lay_wire, gap=NEAR, headed=True),
    Layout(name="table", source="reuters", lay=lay_table),
    Layout(name="portuguese", source="reuters", lay=lay_portuguese, gap=NEAR, language="pt"),
    Layout(name="factbox", source="reuters", lay=lay_factbox),
)
