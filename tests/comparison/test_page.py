"""The page of a comparison, in a real browser: shown and not run, chosen from, walked through, printed."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newscorpus import parse, parse_file
from newscorpus.comparison import Comparison
from tests._browser import Opened
from tests.comparison.pages import contrast, style
from tests.conftest import SEEDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser

HOSTILE = """<script>document.title = "run"</script> The ferry sank, Mr. Lind said.

The hall was full of farmers by noon. </style></script><img src=x onerror="document.title='run'"> & &amp; {{ 7 * 7 }}

Captain Odo Lind has sailed the route to Brenna for thirty years without a single loss.

"We did not see the rock," said the captain, \x1b[31m who had sailed at dawn with twelve goats.

Bakers sold out of bread within an hour because the flour boat was late in the fog.
"""
EDITED = """Bakers sold out of bread within an hour because the flour boat was late in the fog.

<script>document.title = "run"</script> The ferry foundered, Lind said.

The hall was full of farmers by noon. </style></script><img src=x onerror="document.title='run'"> & &amp; {{ 7 * 7 }}

Captain Odo Lind has sailed the route to Brenna for thirty years without a single loss.

A choir sang for the goats.

"We did see the rock," said the captain, \x1b[31m who had sailed at dawn with 14 goats.
"""


def compared(left: str, right: str) -> Comparison:
    return Comparison(left=parse(left, unknown="plain"), right=parse(right, unknown="plain"))


@pytest.fixture(scope="module")
def seed_page() -> str:
    left, right = (parse_file(SEEDS / f"{name}.txt") for name in ("globe", "reuters"))
    return Comparison(left=left, right=right).to_html()


def test_a_page_asks_for_nothing_and_complains_of_nothing(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    opened = Opened(browser, seed_page, tmp_path)
    opened.page.locator("#next").click()
    assert opened.requests == [opened.url]
    assert opened.complaints == []


def test_what_is_code_in_an_article_is_shown_and_not_run(browser: "Browser", tmp_path: Path) -> None:
    opened = Opened(browser, compared(HOSTILE, EDITED).to_html(), tmp_path)
    shown = opened.page.locator("#left-1").inner_text()
    assert shown.startswith('<script>document.title = "run"</script>')
    assert "{{ 7 * 7 }}" in opened.page.locator("#left-2").inner_text()
    assert "</style></script><img" in opened.page.locator("#left-2").inner_text()
    assert opened.page.title() != "run"
    assert opened.page.locator("img").count() == 0
    assert opened.page.locator("script").count() == 1
    assert opened.complaints == []
    assert opened.requests == [opened.url]


def test_the_policy_stops_a_script_that_an_article_might_smuggle_in(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    smuggled = seed_page.replace("</body>", "<script>document.title = 'run'</script></body>")
    opened = Opened(browser, smuggled, tmp_path)
    assert opened.page.title() != "run"
    assert any("Content Security Policy" in complaint for complaint in opened.complaints)


def test_only_edits_of_substance_stand_out_until_others_are_asked_for(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    opened = Opened(browser, seed_page, tmp_path)
    assert style(opened, ".text del[data-kind=substance]", "textDecorationLine") == "underline"
    assert style(opened, ".text del[data-kind=honorific]", "textDecorationLine") == "none"
    before = opened.page.locator("#result").inner_text()
    opened.page.get_by_label("honorific").check()
    assert style(opened, ".text del[data-kind=honorific]", "textDecorationLine") == "underline"
    after = opened.page.locator("#result").inner_text()
    assert before != after
    count = int(opened.page.locator("label:has(#show-honorific) .count").inner_text())
    assert int(after.split()[0]) - int(before.split()[0]) == count
    opened.page.get_by_label("substance").uncheck()
    assert style(opened, ".text del[data-kind=substance]", "textDecorationLine") == "none"


def test_hidden_edits_are_no_edits_to_a_screen_reader(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    opened = Opened(browser, seed_page, tmp_path)
    titles = opened.page.locator(".text del[data-kind=honorific]").first
    assert titles.get_attribute("role") == "presentation"
    opened.page.get_by_label("honorific").check()
    assert titles.get_attribute("role") is None
    assert opened.page.locator("#result").get_attribute("aria-live") == "polite"


def test_keys_walk_through_the_passages_unless_they_are_turned_off(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    opened = Opened(browser, seed_page, tmp_path)

    def focused() -> str:
        found: str = opened.page.evaluate("document.activeElement.id")
        return found

    for key, place in (("j", 1), ("n", 2), ("j", 3), ("k", 2), ("p", 1), ("k", 1)):
        opened.page.keyboard.press(key)
        assert focused() == f"passage-{place}"
    opened.page.locator("#next").click()
    opened.page.locator("#next").click()
    assert focused() == "passage-3"
    opened.page.locator("#keys").uncheck()
    opened.page.keyboard.press("j")
    assert focused() == "keys"


def test_every_control_is_reached_by_tab_and_its_focus_is_seen(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    opened = Opened(browser, seed_page, tmp_path)
    controls = opened.page.locator("a[href], button, input").count()
    reached = set()
    for _ in range(controls + 8):
        opened.page.keyboard.press("Tab")
        reached.add(
            opened.page.evaluate(
                "[...document.querySelectorAll('a[href], button, input')].indexOf(document.activeElement)"
            )
        )
        if opened.page.evaluate("document.activeElement !== document.body"):
            assert opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert reached >= set(range(controls))


def test_the_skip_link_comes_first_and_leads_to_the_passages(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    opened = Opened(browser, seed_page, tmp_path)
    opened.page.keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.className") == "skip"
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "passages"


def test_light_dark_and_paper_differ_and_each_can_be_read(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    light = Opened(browser, seed_page, tmp_path, color_scheme="light")
    dark = Opened(browser, seed_page, tmp_path, color_scheme="dark")
    for name in ("color", "backgroundColor"):
        assert style(light, "body", name) != style(dark, "body", name)
    dark.page.emulate_media(media="print")
    assert style(dark, "body", "backgroundColor") == "rgb(255, 255, 255)"
    assert style(dark, "body", "color") == "rgb(0, 0, 0)"
    assert style(dark, ".tools", "display") == "none"
    assert style(dark, "del[data-kind=substance]", "textDecorationStyle") == "dashed"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_enough_from_what_is_behind_them(
    browser: "Browser", seed_page: str, tmp_path: Path, scheme: str
) -> None:
    opened = Opened(browser, seed_page, tmp_path, color_scheme=scheme)
    for selector in ("del[data-kind=substance]", "ins[data-kind=substance]", ".tag.reworded", ".tag.equal"):
        ratio = contrast(style(opened, selector, "color"), style(opened, selector, "backgroundColor"))
        assert ratio >= 4.5
    for selector in ("body", ".facts", "nav a", ".caption, caption"):
        assert contrast(style(opened, selector, "color"), style(opened, "body", "backgroundColor")) >= 4.5


def test_on_a_narrow_screen_the_sides_stand_one_under_the_other(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    for width, stacked in ((360, True), (1280, False)):
        opened = Opened(browser, seed_page, tmp_path, viewport={"width": width, "height": 800})
        left, right = (
            opened.page.locator(f".text.{side}").first.bounding_box() for side in ("left", "right")
        )
        assert left is not None
        assert right is not None
        assert (right["y"] >= left["y"] + left["height"]) is stacked
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_kind_of_every_passage_is_told_in_words(browser: "Browser", tmp_path: Path) -> None:
    opened = Opened(browser, compared(HOSTILE, EDITED).to_html(), tmp_path)
    kinds = opened.page.locator(".passage .kind").all_inner_texts()
    assert {"edited", "same", "added", "moved"} <= set(kinds)
    moved = opened.page.locator(".passage.moved").get_attribute("id")
    assert opened.page.locator(".arrival a").get_attribute("href") == f"#{moved}"


def test_headings_landmarks_and_tables_are_what_they_are_called(
    browser: "Browser", seed_page: str, tmp_path: Path
) -> None:
    page = Opened(browser, seed_page, tmp_path).page
    for selector, count in (("html[lang]", 1), ("main", 1), ("nav[aria-label]", 1), ("h1", 1)):
        assert page.locator(selector).count() == count
    tables = page.locator("table").count()
    assert tables == page.locator("table > caption").count() == 5
    assert page.locator("th:not([scope])").count() == 0
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(ids) == len(set(ids))
    broken = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1))).length"
    )
    assert broken == 0


def test_two_live_blogs_show_which_entries_answer_each_other() -> None:
    blog = parse_file(SEEDS / "dw.txt")
    html = Comparison(left=blog, right=blog).to_html()
    assert 'id="entries"' in html
    assert html.count('<span class="tag same">') == len(blog.entries)


@pytest.mark.parametrize(("left", "right"), [("", ""), ("Goats win hay.", ""), ("", "Goats win hay.")])
def test_an_empty_side_has_a_page(left: str, right: str) -> None:
    comparison = Comparison(left=parse_plain(left), right=parse_plain(right))
    assert "Side by side" in comparison.to_html()


def parse_plain(text: str) -> Any:
    from newscorpus.article import Article
    from newscorpus.document import Document

    return parse(text, unknown="plain") if text else Article(document=Document(""), parser="plain")


def test_a_lone_surrogate_does_not_keep_a_page_from_being_saved() -> None:
    assert compared("Goats \ud800 win.", "Goats win.").to_html().encode()


def test_in_a_notebook_the_page_stands_in_a_frame(browser: "Browser", tmp_path: Path) -> None:
    notebook = f"<!DOCTYPE html><p>Before</p>{compared(HOSTILE, EDITED)._repr_html_()}"
    opened = Opened(browser, notebook, tmp_path)
    frame = opened.page.frame_locator("iframe")
    assert frame.locator("#left-1").inner_text().startswith("<script>")
    frame.get_by_label("honorific").check()
    assert "edits shown" in frame.locator("#result").inner_text()
    assert style(opened, "p", "fontFamily") != frame.locator("body").evaluate(
        "e => getComputedStyle(e).fontFamily"
    )
    assert opened.complaints == []
