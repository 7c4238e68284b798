"""The layouts of Deutsche Welle's live pages, from 2020 to today."""

from hypothesis import strategies as st

from newscorpus.article import Heading, Headline, KeyPoint, Kicker, Note, Paragraph, Standfirst, Timestamp
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._layouts.dw import (
    CREDITS,
    DAYS,
    FORMULAS,
    HEADINGS,
    LEDES,
    PROSE,
    heading,
    headline,
    photo,
    related,
    short_link,
    sign_off,
    skips,
)
from newscorpus.strategies._page import APART, GLUED, NEAR, SPACED, Page

_POINTS = (
    "Board buys scales and a ladder", "Pilots carry 'two candles each'", "School of Port Ansel stays open",
    "Goats to be counted on Tuesday", "Tuba found in the tower, clerks say",
)  # fmt: skip
_POINTS_HEADING = "What you need to know"
_ZONES = ("Updates in Universal Coordinated Time (UTC/GMT)", "All times in GMT/UTC")
_LEAD_INS = (
    "Below you can find events concerning the scales of Brenna from {}:", "Below you can read about the harbor on {}:",
    "Here's a roundup of the latest developments in the race for the tower on {}:", "Here are the latest developments on {}:",
)  # fmt: skip
_STATES = (
    ("closure", "These live updates are now closed. For the latest, please click here."),
    ("update", "This article was last updated at 23:32 UTC/GMT."),
)  # fmt: skip
_CLOSED = "This live blog is now closed"
_FILM_BAR = (
    "Watch video 05:12 Share Goats in the capital Send Facebook google+ Whatsapp Tumblr Permalink https://p.dw.com/p/3aKv1 "
    "Clerks need time"
)


def _lede(page: Page) -> None:
    page.put(Standfirst, page.one(*LEDES).format(page.one(*FORMULAS)))


def _points(page: Page, mark: str, gap: str) -> None:
    for number, point in enumerate(page.some(st.sampled_from(_POINTS))):
        page.item(KeyPoint, point, mark, page.gap + gap if not number else NEAR + gap)


def _entry(page: Page, date: NewsDate | None = None) -> None:
    """Put a heading with paragraphs as an entry, under its date where there is one."""
    with page.entry(date=date):
        heading(page)
        for text in page.some(PROSE):
            page.put(Paragraph, text)


def _dated(page: Page, gap: str) -> NewsDate:
    day = page.draw(DAYS)
    return page.placed(day, page.put(Timestamp, day.raw, gap).start)


def lay_timed(page: Page) -> None:
    """Lay out a page of 2020: paragraphs that begin with their time."""
    skips(page)
    headline(page)
    day = page.draw(DAYS)
    page.stamp(day.raw, published=day)
    _lede(page)
    short_link(page)
    if page.maybe():
        page.photo(None, page.draw(CREDITS), alt="Goats in a yard", label="Image: ", gap=NEAR)
    _points(page, "•", "  ")
    page.furniture(page.one(*_ZONES), "time zone")
    _timed_entries(page)


def _timed_entries(page: Page) -> None:
    for _ in range(page.one(1, 2, 3)):
        moment = page.draw(st.times())
        clock = NewsTime(hour=moment.hour, minute=moment.minute, zone="UTC", raw=moment.isoformat("minutes"))
        with page.entry(time=clock):
            page.put(Timestamp, clock.raw)
            page.put(Paragraph, page.draw(PROSE), SPACED)
            for text in page.some(PROSE, least=0, most=2):
                page.put(Paragraph, text)
        if page.maybe():
            related(page)
        if page.maybe():
            page.furniture(_FILM_BAR, "video")


def lay_bare_timed(page: Page) -> None:
    """Lay out a page of 2020 that lost its head and its bullets: key points, the zone, and entries with their time."""
    for _ in range(page.one(2, 3)):
        page.put(KeyPoint, page.fresh(*_POINTS))
    page.furniture(page.one(*_ZONES), "time zone")
    _timed_entries(page)


def lay_happened(page: Page) -> None:
    """Lay out a page of 2021 and 2022: key points without a heading, headings without a time."""
    skips(page)
    if page.maybe():
        photo(page, NEAR)
    page.put(Headline, f"{page.fresh(*HEADINGS).rstrip('?')} — as it happened")
    day = page.draw(DAYS)
    page.stamp(day.raw, published=day)
    _lede(page)
    _points(page, "•", "  ")
    kind, words = page.one(*_STATES)
    page.put(Note, words, kind=kind)
    for _ in range(page.one(1, 2, 3)):
        _entry(page)
    if page.maybe():
        sign_off(page)


def lay_half(page: Page) -> None:
    """Lay out a page of 2023: half an article, a lead-in, and entries."""
    skips(page)
    headline(page)
    day = page.draw(DAYS)
    page.stamp(day.raw, published=day)
    _lede(page)
    if page.maybe():
        photo(page)
    for text in page.some(PROSE, least=1, most=4):
        page.put(Paragraph, text)
    page.furniture("Here are other updates from Brenna on Thursday, February 23:", "lead-in")
    for _ in range(page.one(1, 2)):
        _entry(page)


def lay_current(page: Page) -> None:
    """Lay out a page of 2023 to today: skip links that name the entries, each under its date and over a short link."""
    skips(page)
    for line in (
        ("In focus", "BrennaScales dispute", "Latest audioLatest videos", "Live TV") if page.maybe() else ()
    ):
        page.furniture(line, "menu", NEAR)
    if page.maybe():
        page.furniture("Live", "live label", NEAR)
    if page.maybe():
        page.put(Kicker, page.one("ConflictsBrenna", "TransportPort Ansel"), NEAR)
    headline(page)
    first, second = page.draw(DAYS), page.draw(DAYS)
    page.stamp(f"Published {first.raw}last updated {second.raw}", published=first, updated=second)
    _lede(page)
    short_link(page)
    if page.maybe():
        photo(page, NEAR)
    if page.maybe():
        page.furniture(f"Skip next section {_POINTS_HEADING}", "skip link", NEAR)
        page.furniture(_POINTS_HEADING, "list heading")
        _points(page, "•", "  ")
    if page.maybe():
        page.furniture(page.one(*_LEAD_INS).format(page.draw(DAYS).raw), "lead-in")
    if page.maybe():
        _closed_entry(page)
    for _ in range(page.one(1, 2, 3)):
        _announced_entry(page)


def _closed_entry(page: Page) -> None:
    page.furniture(f"Skip next section {_CLOSED}", "skip link")
    _dated(page, NEAR)
    page.put(Note, _CLOSED, kind="closure")
    page.put(Note, page.one("For more coverage, head to dw.com", "Thank you for reading."), kind="closure")
    short_link(page)


def _announced_entry(page: Page) -> None:
    title = page.fresh(*HEADINGS)
    page.furniture(f"Skip next section {title}", "skip link", NEAR)
    day = _dated(page, NEAR)
    with page.entry(date=day):
        page.put(Heading, title)
        for text in page.some(PROSE):
            page.put(Paragraph, text)
        if page.maybe():
            photo(page)
            page.put(Paragraph, page.draw(PROSE))
    short_link(page)


def lay_glued(page: Page) -> None:
    """Lay out a page of 2024 and 2025 of which one line a paragraph is left: title and dates glued, headings bare."""
    headline(page)
    first, second = page.draw(DAYS), page.draw(DAYS)
    page.stamp(f"Published {first.raw}last updated {second.raw}", GLUED, published=first, updated=second)
    how = page.one("bullets", "broken bullets", "paragraphs", "none")
    if how != "none":
        page.furniture(_POINTS_HEADING, "list heading", page.one(NEAR, GLUED))
    if how == "bullets":
        _points(page, "-", "")
    elif how == "broken bullets":
        for point in page.some(st.sampled_from(_POINTS)):
            page.furniture("-", "bullet")
            page.put(KeyPoint, point)
    else:
        for text in page.some(PROSE, most=2):
            page.put(KeyPoint if how == "paragraphs" else Standfirst, text)
    if how in ("paragraphs", "none") or page.maybe():
        page.furniture(page.one(*_LEAD_INS).format(page.draw(DAYS).raw), "lead-in")
    for _ in range(page.one(1, 2, 3)):
        _entry(page)


def lay_cut(page: Page) -> None:
    """Lay out a page of 2024 whose skip list was cut: each entry under its date."""
    skips(page, "Skip to content")
    if page.maybe():
        page.put(Kicker, "TransportBrenna")
    headline(page)
    first, second = page.draw(DAYS), page.draw(DAYS)
    page.stamp(f"Published {first.raw}last updated {second.raw}", published=first, updated=second)
    _lede(page)
    if page.maybe():
        photo(page)
    page.furniture(_POINTS_HEADING, "list heading")
    _points(page, "•", "  ")
    for _ in range(page.one(2, 3)):
        _entry(page, _dated(page, APART))


DW_LIVE = (
    Layout(name="timed", source="dw", lay=lay_timed, kind="live_blog", headed=True),
    Layout(name="bare timed", source="dw", lay=lay_bare_timed, kind="live_blog", headed=True),
    Layout(name="as it happened", source="dw", lay=lay_happened, kind="live_blog"),
    Layout(name="half live", source="dw", lay=lay_half, kind="live_blog", headed=True),
    Layout(name="current live", source="dw", lay=lay_current, kind="live_blog", headed=True),
    Layout(name="glued live", source="dw", lay=lay_glued, gap=NEAR, kind="live_blog", headed=True),
    Layout(name="cut live", source="dw", lay=lay_cut, kind="live_blog", headed=True),
)
