"""The page of a corpus, in a real browser: shown and not run, searched and filtered."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newscorpus.corpus import Corpus, Pair, Story, Tie
from newscorpus.report import corpus_page
from tests._browser import Opened, open_browser
from tests.corpus._news import body, edited

if TYPE_CHECKING:
    from playwright.sync_api import Browser

HOSTILE = '<script>document.title = "run"</script><img src=x onerror="document.title=\'run\'"> {{ 7 * 7 }} & "quoted"'
START = date(2026, 3, 1)


@pytest.fixture(scope="module")
def browser(chromium: str) -> "Iterator[Browser]":
    with open_browser(chromium) as browser:
        yield browser


def row(text: str, source: str, days: int, title: str) -> dict[str, Any]:
    return {"text": text, "source": source, "date": START + timedelta(days), "title": title}


def small() -> str:
    wire = f"BRENNA (Reuters) - {body(1)}\n\n(Reporting by Ada Lind; Editing by Odo Tarn)"
    corpus = Corpus.from_texts(
        [
            row(wire, "halden post", 0, "Ferry sinks off Brenna"),
            row(edited(body(1), 0.1, 3), "tarn times", 1, "Brenna ferry goes down"),
            row(body(2), "halden post", 5, HOSTILE),
            row(body(3), "<b>bold</b> news", 6, "Sheep win fair"),
        ],
        workers=1,
    )
    tie = Tie(left=0, right=1, similarity=0.8, names=("Brenna",))
    stories = (Story(members=(0, 1), why=(tie,), first=START, last=START + timedelta(1)), Story(members=(2,)))
    return corpus_page(corpus, stories=stories, title=f"News {HOSTILE}")


def shown(opened: Opened, kind: str) -> list[str]:
    texts: list[str] = opened.page.locator(f".{kind}:visible").all_inner_texts()
    return texts


def test_what_an_article_says_is_shown_and_not_run(browser: "Browser", tmp_path: Path) -> None:
    opened = Opened(browser, small(), tmp_path)
    assert HOSTILE in opened.page.locator("#articles").inner_text()
    assert HOSTILE in opened.page.locator("h1").inner_text()
    assert opened.page.title() == f"News {HOSTILE}"
    assert "<b>bold</b> news" in opened.page.locator("#articles").inner_text()


def test_a_page_asks_for_nothing_and_complains_of_nothing(browser: "Browser", tmp_path: Path) -> None:
    opened = Opened(browser, small(), tmp_path)
    assert (opened.requests, opened.complaints) == ([opened.url], [])


def test_stories_wire_matrix_reuse_and_pairs_are_there(browser: "Browser", tmp_path: Path) -> None:
    page = Opened(browser, small(), tmp_path).page
    page.locator("#stories summary").click()
    assert "Together because of Brenna" in page.locator("#stories").inner_text()
    assert page.locator("#stories svg circle").count() == 2
    assert "Reuters" in page.locator("#wire table.matrix").inner_text()
    assert page.locator("#reuse tbody tr").count() == 1
    assert page.locator("#pairs tbody tr").inner_text().startswith("copy")


def test_words_narrow_what_is_shown(browser: "Browser", tmp_path: Path) -> None:
    opened = Opened(browser, small(), tmp_path)
    opened.page.fill("#words", "SHEEP bold")
    assert [text.split("\t")[3] for text in shown(opened, "article")] == ["Sheep win fair"]
    assert shown(opened, "story") == []
    assert opened.page.locator("#result").inner_text() == "1 of 8 findings and articles shown"
    opened.page.fill("#words", "no such word")
    assert shown(opened, "found") == []
    opened.page.click("button[type=reset]")
    opened.page.wait_for_function("document.querySelectorAll('.article:not([hidden])').length === 4")


def test_outlets_classes_and_days_narrow_what_is_shown(browser: "Browser", tmp_path: Path) -> None:
    opened = Opened(browser, small(), tmp_path)
    opened.page.select_option("#outlet", "tarn times")
    assert len(shown(opened, "article")) == 1
    assert len(shown(opened, "pair")) == 1
    opened.page.select_option("#outlet", "")
    opened.page.fill("#from", "2026-03-06")
    assert len(shown(opened, "article")) == 2
    assert shown(opened, "pair") == []
    opened.page.fill("#to", "2026-03-06")
    assert len(shown(opened, "article")) == 1


def test_every_field_has_a_label_and_every_table_a_caption(browser: "Browser", tmp_path: Path) -> None:
    page = Opened(browser, small(), tmp_path).page
    unlabelled = page.evaluate(
        "[...document.querySelectorAll('input, select')].filter((f) => !f.labels.length).length"
    )
    uncaptioned = page.evaluate("[...document.querySelectorAll('table')].filter((t) => !t.caption).length")
    assert (unlabelled, uncaptioned) == (0, 0)


def test_five_thousand_articles_are_searched_at_once(browser: "Browser", tmp_path: Path) -> None:
    rows = [
        row(f"Text {number}.", f"paper {number % 40}", number % 50, f"Title number{number}x")
        for number in range(5_000)
    ]
    corpus = Corpus.from_texts(rows, workers=1)
    pairs = [
        Pair(left=at, right=at + 1, contained=0.5, contains=0.5, kind="copy") for at in range(0, 4_000, 2)
    ]
    stories = [Story(members=(at, at + 1, at + 2)) for at in range(0, 4_500, 3)]
    opened = Opened(browser, corpus_page(corpus, pairs=pairs, stories=stories), tmp_path)
    opened.page.fill("#words", "number4321x")
    assert len(shown(opened, "article")) == 1
    assert len(shown(opened, "story")) == 1
    assert opened.complaints == []


def test_a_corpus_without_findings_has_a_page_that_says_so(browser: "Browser", tmp_path: Path) -> None:
    page = Opened(browser, corpus_page(Corpus.from_texts([], workers=1), stories=()), tmp_path).page
    for words in (
        "No two articles are about one event.",
        "No report was carried twice.",
        "No two outlets share text.",
    ):
        assert words in page.locator("main").inner_text()
