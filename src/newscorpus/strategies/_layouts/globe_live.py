"""The layouts of The Globe and Mail's live coverage: entries that open with a time of day."""

from datetime import time

from hypothesis import strategies as st

from newscorpus.article import Heading, Headline, KeyPoint, Kicker, Note, Paragraph, SignOff, Timestamp
from newscorpus.dates import NewsTime
from newscorpus.strategies._copy import CAPTIONS, TITLES, clock, stories
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._layouts.globe import CREDITS, FOOTER, MARKER, SKIP, marked_photo, photo
from newscorpus.strategies._page import NEAR, SPACED, Page

_CLOSURE = "This live coverage has now ended. Find the latest up-to-date information on the festival here."
_ARCHIVED = "This digest has now been archived. Find the latest festival updates here."
_WIRES = ("Reuters", "The Canadian Press", "The Associated Press")


def _clock(moment: time, zone: str | None) -> NewsTime:
    words = clock(moment, "a.m. p.m.")
    return NewsTime(
        hour=moment.hour, minute=moment.minute, zone=zone, raw=words if zone is None else f"{words} {zone}"
    )


def _put_entries(page: Page, zone: str | None, dash: str, least: int) -> None:
    for number in range(page.one(*range(least, least + 3))):
        time_of_day = _clock(page.draw(st.times()), zone)
        with page.entry(time=time_of_day):
            page.put(Timestamp, time_of_day.raw)
            page.put(Heading, page.fresh(*TITLES))
            for text in page.some(stories()):
                page.put(Paragraph, text)
            if page.maybe():
                marked_photo(page)
            if number == 0 or page.maybe():
                wire = page.one(*_WIRES)
                page.put(SignOff, f"{dash}{wire}", agencies=(wire,))


def lay_live(page: Page) -> None:
    """Lay out live coverage of 2022 and 2023: summary bullets whose indentation leaks into the entries."""
    page.furniture(SKIP, "skip link")
    if page.maybe():
        page.put(Kicker, "live now", NEAR)
    page.put(Headline, page.fresh(*TITLES))
    if page.maybe():
        page.put(Note, page.one(_CLOSURE, _ARCHIVED), kind="closure")
    if page.maybe():
        marked_photo(page)
    if page.maybe():
        page.furniture("•", "bullet", "\n\n  ")
        page.photo(page.fresh(*CAPTIONS), page.draw(CREDITS), gap=SPACED)
        page.furniture("1 of 18", "counter", "\n\n    ")
        page.put(Heading, "Ansel festival day 18")
    if page.maybe():
        page.put(Paragraph, page.draw(stories()))
    for number, point in enumerate(page.some(st.sampled_from(TITLES))):
        page.item(KeyPoint, point, gap="\n  " if number else "\n\n  ")
    page.furniture("•", "bullet", "\n  ")
    page.furniture("Follow our live coverage below", "live line", SPACED)
    page.indent = "    "
    _put_entries(page, page.one(None, "ET", "EST"), "-", 1)
    page.indent = ""
    if page.maybe():
        page.furniture(FOOTER, "footer")


def lay_digest(page: Page) -> None:
    """Lay out a digest of 2020: links to other pages, a photo, the entries."""
    page.furniture(SKIP, "skip link")
    page.furniture("Latest headlines", "related")
    for title in (
        "The latest: How many swarms are there, by province?",
        "Explainer: What you need to know about bees",
    ):
        page.furniture(title, "related")
    page.furniture(MARKER, "photo marker")
    photo(page)
    _put_entries(page, page.one("EDT", "ET"), "- ", 2)


GLOBE_LIVE = (
    Layout(name="live", source="globe", language="en-CA", lay=lay_live, kind="live_blog"),
    Layout(name="digest", source="globe", language="en-CA", lay=lay_digest, kind="live_blog"),
)
