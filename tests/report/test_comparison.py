"""Two articles side by side for the terminal and as Markdown."""

import io

import pytest
from rich.console import Console

from newscorpus import parse, parse_file
from newscorpus.comparison import Comparison, History, history
from newscorpus.report import ComparisonView, HistoryView, comparison_markdown, history_markdown
from tests.conftest import SEEDS

LEFT = """Mr. Lind saw 12 goats swim ashore at dawn, the harbour office said.

"We did not see the rock," said Captain Odo Lind, who was at the helm on Monday.

Hay is dear this year | and *scarce* in Brenna.
"""
RIGHT = """Lind saw 14 goats swim ashore at dawn, the harbour office said.

"We did see the rock," said Captain Odo Lind, who was at the helm on Monday.

Hay is dear this year | and *scarce* in Brenna.

The mayor, Ilse Karnau, wept.
"""


@pytest.fixture(scope="module")
def goats() -> Comparison:
    return Comparison(left=parse(LEFT, unknown="plain"), right=parse(RIGHT, unknown="plain"))


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    return Comparison(left=parse_file(SEEDS / "globe.txt"), right=parse_file(SEEDS / "reuters.txt"))


def shown(view: ComparisonView | HistoryView, *, width: int = 120, colour: bool = False) -> str:
    file = io.StringIO()
    Console(file=file, width=width, force_terminal=colour, color_system="standard" if colour else None).print(
        view
    )
    return file.getvalue()


def test_on_the_seeds_no_edit_is_only_a_title(seeds: Comparison) -> None:
    text = shown(ComparisonView(seeds))
    assert "Mr.-]" not in text
    assert "[-swiftly-]" in text
    assert "{+quickly+}" in text


def test_texts_stand_side_by_side_where_it_is_wide_and_stacked_where_not(goats: Comparison) -> None:
    wide = shown(ComparisonView(goats), width=120).splitlines()
    assert any("[-12-]" in line and "{+14+}" in line for line in wide)
    narrow = shown(ComparisonView(goats), width=60).splitlines()
    assert not any("[-12-]" in line and "{+14+}" in line for line in narrow)
    assert any("[-12-]" in line for line in narrow)


def test_colours_take_the_place_of_marks(goats: Comparison) -> None:
    text = shown(ComparisonView(goats), colour=True)
    assert "\x1b[" in text
    assert "[-12-]" not in text


def test_what_an_editor_should_mind_comes_first(goats: Comparison) -> None:
    text = shown(ComparisonView(goats))
    assert "1 in conflict" in text
    assert "negation changed" in text
    assert "Ilse Karnau on the right only" in text


def test_what_is_the_same_takes_one_line(goats: Comparison) -> None:
    text = shown(ComparisonView(goats))
    assert "= ¶ 3 · the same" in text
    assert text.count("Hay is dear") == 0
    whole = shown(ComparisonView(Comparison(left=goats.left, right=goats.left)))
    assert "= ¶ 1 to ¶ 3 · the same" in whole


def test_markdown_escapes_the_words_of_the_articles(goats: Comparison) -> None:
    text = comparison_markdown(goats)
    assert r"this year \| and \*scarce\* in" in text
    assert "<del>12</del>" in text
    assert "| conflict | 12 | 14 |" in text


def test_an_article_cannot_write_markup_into_markdown() -> None:
    hostile = parse("<script>alert(1)</script> | &lt;b&gt; said Mr. Lind.", unknown="plain")
    text = comparison_markdown(Comparison(left=hostile, right=hostile))
    assert "<script>" not in text
    assert r"\<script\>" in text
    assert r"\&lt;b\&gt;" in text


@pytest.mark.parametrize("width", [1, 20, 200])
def test_every_width_has_an_answer(seeds: Comparison, width: int) -> None:
    assert shown(ComparisonView(seeds), width=width)


@pytest.fixture(scope="module")
def told() -> History:
    last = RIGHT.replace("14 goats", "15 goats").replace("wept", "laughed | *aloud*")
    return history([parse(text, unknown="plain") for text in (LEFT, RIGHT, last, RIGHT)])


def test_a_history_tells_what_came_and_went_before_it_shows_the_edits(told: History) -> None:
    text = shown(HistoryView(told))
    assert "version 1  3 paragraphs" in text
    assert text.index("Paragraphs") < text.index("Version 2: 1 came")
    assert "figures  conflict: 12 → 14" in text
    assert "quotes   negation changed: not → …" in text
    assert "names    new: Ilse Karnau" in text


def test_a_history_hides_what_is_only_style_unless_asked(told: History) -> None:
    assert "[-Mr.-]" not in shown(HistoryView(told))
    assert "[-Mr.-]" in shown(HistoryView(told, ("honorific",)))


@pytest.mark.parametrize("width", [1, 20, 200])
def test_a_history_has_an_answer_for_every_width(told: History, width: int) -> None:
    assert shown(HistoryView(told), width=width)


def test_a_history_in_markdown_escapes_the_words_of_the_articles(told: History) -> None:
    text = history_markdown(told)
    assert r"laughed \| \*aloud\*" in text
    assert "<ins>15</ins>" in text
    assert "## Version 4:" in text


def test_versions_that_are_all_the_same_say_so(told: History) -> None:
    same = history([told.versions[0]] * 3)
    assert "no paragraph changed" in shown(HistoryView(same))
    assert "## Version 2: no paragraph changed" in history_markdown(same)
