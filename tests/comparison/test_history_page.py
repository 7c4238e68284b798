"""The page of a history, in a real browser: what came and went when, version by version."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newscorpus import parse
from newscorpus.comparison import History, history
from tests._browser import Opened
from tests.comparison.pages import contrast, style

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FERRY = "The ferry to Orrin left the harbour at dawn with nine goats and a piano aboard, the clerk said."
BAKER = "Bakers in the upper town had asked for a later tide, because bread for the island rises slowly."
MAYOR = "Mayor Tilda Brock called the timetable a promise and refused to move it by a quarter of an hour."
LIGHT = "The lighthouse keeper counted eleven gulls on the rail, which is two more than the rules allow."
HOSTILE = (
    "<script>document.title = 'run'</script> <img src=x onerror=alert(1)> {{ 7 * 7 }} sank at noon on Monday."
)
VERSIONS = (
    (FERRY, BAKER, MAYOR, LIGHT, HOSTILE),
    (FERRY.replace("nine", "ten"), MAYOR, LIGHT, HOSTILE),
    (MAYOR, LIGHT, FERRY.replace("nine", "ten"), BAKER, f"{HOSTILE} Nobody was hurt."),
)


def versions(*texts: tuple[str, ...]) -> History:
    return history([parse("\n\n".join(paragraphs), unknown="plain") for paragraphs in texts])


@pytest.fixture(scope="module")
def told() -> str:
    return versions(*VERSIONS).to_html()


def test_a_page_of_versions_asks_for_nothing_and_runs_nothing(
    browser: "Browser", told: str, tmp_path: Path
) -> None:
    opened = Opened(browser, told, tmp_path)
    opened.page.locator("#next").click()
    assert "<script>document.title" in opened.page.locator("#v3-right-5").inner_text()
    assert "{{ 7 * 7 }}" in opened.page.locator("#v3-right-5").inner_text()
    assert opened.page.title().startswith("3 versions: ")
    assert opened.page.locator("img").count() == 0
    assert opened.requests == [opened.url]
    assert opened.complaints == []


def test_every_paragraph_has_a_row_with_what_became_of_it_in_each_version(
    browser: "Browser", told: str, tmp_path: Path
) -> None:
    page = Opened(browser, told, tmp_path).page
    rows = [row.locator(".said").all_text_contents() for row in page.locator(".grid tbody tr").all()]
    assert rows == [
        ["stands", "edited", "moved"],
        ["stands", "went", "returned"],
        ["stands", "same", "same"],
        ["stands", "same", "same"],
        ["stands", "same", "edited"],
    ]


def test_a_version_leads_to_what_it_changed(browser: "Browser", told: str, tmp_path: Path) -> None:
    page = Opened(browser, told, tmp_path).page
    links = page.locator("#versions a")
    assert links.all_inner_texts() == ["1 changed, 1 went", "1 came back, 2 changed"]
    links.last.click()
    assert page.url.endswith("#revision-3")
    assert page.locator("#revision-3 .moved .kind").count() == 1
    assert "back from version 1" in page.locator("#revision-3 .added h4").inner_text()


def test_edits_are_chosen_and_passages_walked_through_over_all_revisions(
    browser: "Browser", told: str, tmp_path: Path
) -> None:
    opened = Opened(browser, told, tmp_path)
    assert style(opened, ".text ins[data-kind=substance]", "textDecorationLine") == "underline"
    opened.page.get_by_label("substance").uncheck()
    assert style(opened, ".text ins[data-kind=substance]", "textDecorationLine") == "none"
    opened.page.locator("body").press("j")
    opened.page.keyboard.press("j")
    opened.page.keyboard.press("j")
    assert opened.page.evaluate("document.activeElement.id").startswith("v3-passage-")


def test_a_page_of_versions_is_built_as_it_is_called(browser: "Browser", told: str, tmp_path: Path) -> None:
    page = Opened(browser, told, tmp_path).page
    for selector in ("html[lang]", "main", "nav[aria-label]", "h1"):
        assert page.locator(selector).count() == 1
    assert page.locator("table").count() == page.locator("table > caption").count() == 2
    assert page.locator("th:not([scope])").count() == 0
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(ids) == len(set(ids))
    broken = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1))).length"
    )
    assert broken == 0
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "revisions"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_marks_of_paragraphs_can_be_read(
    browser: "Browser", told: str, tmp_path: Path, scheme: str
) -> None:
    opened = Opened(browser, told, tmp_path, color_scheme=scheme)
    for selector in (".cell.edited", ".cell.went", ".cell.returned", ".cell.moved"):
        ratio = contrast(style(opened, selector, "color"), style(opened, selector, "backgroundColor"))
        assert ratio >= 4.5


def test_a_page_of_versions_is_printed_without_its_controls(
    browser: "Browser", told: str, tmp_path: Path
) -> None:
    opened = Opened(browser, told, tmp_path, color_scheme="dark")
    opened.page.emulate_media(media="print")
    assert style(opened, "body", "backgroundColor") == "rgb(255, 255, 255)"
    assert style(opened, ".tools", "display") == "none"
    assert style(opened, ".cell.went", "color") == "rgb(0, 0, 0)"


def test_on_a_narrow_screen_only_tables_are_wider_than_it(
    browser: "Browser", told: str, tmp_path: Path
) -> None:
    opened = Opened(browser, told, tmp_path, viewport={"width": 360, "height": 800})
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_notebook_shows_a_history_in_a_frame(browser: "Browser", tmp_path: Path) -> None:
    notebook = f"<!DOCTYPE html><p>Before</p>{versions(*VERSIONS)._repr_html_()}"
    opened = Opened(browser, notebook, tmp_path)
    assert opened.page.frame_locator("iframe").locator("h1").inner_text().lower() == "versions"
    assert opened.complaints == []


@pytest.mark.parametrize("texts", [((FERRY,), (FERRY,)), (("",), ("",)), ((FERRY,), ("",), (FERRY,))])
def test_every_history_has_a_page(texts: tuple[tuple[str, ...], ...]) -> None:
    assert "What came and went when" in versions(*texts).to_html()
