"""Headings told by their shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import is_caps_heading, is_heading, is_paragraph

PARAGRAPH = "The goats were not available for comment."


@pytest.mark.parametrize(
    "line",
    [
        "Board head asks for 'bigger' letters",
        "No rennet reached Port Ansel, UN agency says",
        "Karnau: 'Goats need a column'",
        "“Mud does not wait” — AfD",
        "Who feeds the pigeons? Ask the bank",
        "Who feeds the pigeons?",
        "54 streets dark in Ostmark, 18 in Lower Haven",
        "Frogs show ‘early appetite’ too",
        "NATO chief to visit",
        "Hale offers 'every digger!'",
    ],
)
def test_short_lines_without_a_stop_over_a_paragraph_are_headings(line: str) -> None:
    assert is_heading(line, PARAGRAPH)
    assert is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Live",
        "markets",
        "opinion-piece-of-the-day",
        PARAGRAPH,
        "Here are the latest developments on Monday:",
        "They went on and on …",
        "Stone, scissors, paper,",
        '"My aunt cannot read this,"',
        "“He went home.”",
        "- Goats win in the harbor",
        "• Goats win in the harbor",
        "https://p.example.com/p/4Zz01",
        "March 4, 2025",
        "4. März 2025",
        "04.03.2025 goat day",
        "11:50 p.m. EDT",
        "Stefan Kugel/Reuters",
        "zc/wmr (dpa, AFP)",
        "goats@example.com writes",
        "#Politics and goats",
        "The animals left. [ID:nL1N0AB2AC]",
        "A very long line " * 10,
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert not is_heading(line, PARAGRAPH)


@pytest.mark.parametrize("following", ["Battery train due Wednesday", "- Goats win.", ""])
def test_a_heading_that_no_paragraph_follows_belongs_to_something_else(following: str) -> None:
    assert not is_heading("The night shift on film", following)


def test_the_bounds_are_the_callers_choice() -> None:
    assert is_heading("Goats win", shortest=5)
    assert not is_heading("Goats win in the harbor", longest=12)


@pytest.mark.parametrize(
    "line", [PARAGRAPH, "Here they are:", "a long line without a stop " * 8, "“So there!”"]
)
def test_paragraphs_end_sentences_or_are_long(line: str) -> None:
    assert is_paragraph(line)


@pytest.mark.parametrize("line", ["", "Goats win", "- Goats win.", "They meet on Nov."])
def test_other_lines_are_no_paragraphs(line: str) -> None:
    assert not is_paragraph(line)


@pytest.mark.parametrize(
    "line",
    ["DEFENDING SEALS", '"NO LAUGHING MATTER"', "WHO PAYS 3.5 THALERS?", "‘A WET JUNE’", "ÖL UND GELD"],
)
def test_wire_headings_are_in_capitals(line: str) -> None:
    assert is_caps_heading(line)


@pytest.mark.parametrize(
    "line",
    ["", "TEA", "Defending Seals", "REUTERS", "CARLA OSORO/REUTERS", "CARLA OSORO/Reuters", "* KEY POINT", "IT ENDS.", "1 OF 22", "12:00 ET",
     "MARCH 4, 2025", "A" * 200],
)  # fmt: skip
def test_other_capitals_are_no_heading(line: str) -> None:
    assert not is_caps_heading(line)


@given(st.text(max_size=150), st.none() | st.text(max_size=150))
def test_any_line_is_a_heading_or_not(line: str, following: str | None) -> None:
    assert is_heading(line, following) in (True, False)
    assert is_caps_heading(line) in (True, False)
    if is_heading(line, following):
        assert is_heading(line)
        assert 12 <= len(line) <= 120
