"""Hard-wrapped text and its paragraphs."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import group_wrapped, is_wrapped

WIRE = [
    "TOKAI, April 8 The price of tea jumped past the",
    "price of coffee on Thursday after the harbor office counted",
    "only nine sound chests.",
    "A chest sold for 109.22 thalers at noon, while the",
    "cracked ones went for 23.72.",
    "(Reporting by Shin Sao; Editing by Sam Holm)",
]
SENTENCE = (
    "the red noses went back to the factory by the late train in two crates that were marked as beets "
    "and nobody in the whole town could say for certain who had ordered them or why"
)


def joined(lines: list[str]) -> list[str]:
    return [" ".join(lines[first : last + 1]) for first, last in group_wrapped(lines)]


def test_wire_text_is_wrapped() -> None:
    assert is_wrapped(WIRE)
    assert group_wrapped(WIRE) == [(0, 2), (3, 4), (5, 5)]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["One line."],
        ["Goats win", "The goats won.", "They ate.", "Who feeds them?"],
        ["markets", "opinion", "energy", "newsletter", "sports"],
        ["A paragraph " * 20, "another paragraph " * 20, "goats " * 30],
        [
            "per week",
            "for first 24 weeks",
            "e-books and guides",
            "Support our journalism in the harbor and beyond it.",
        ],
    ],
)
def test_a_paragraph_a_line_is_not_wrapped(lines: list[str]) -> None:
    assert not is_wrapped(lines)


@pytest.mark.parametrize("width", [50, 64, 72, 80])
def test_prose_wrapped_at_any_usual_width_is_told_and_joined(width: int) -> None:
    paragraphs = [f"{start} {SENTENCE}." for start in ("First", "Then", "Later", "At last")]
    lines = [line for paragraph in paragraphs for line in [*textwrap.wrap(paragraph, width), ""]]
    assert is_wrapped(lines)
    assert joined(lines) == paragraphs


def test_headings_bullets_and_datelines_stand_apart() -> None:
    lines = [
        "By David Law, Jeff Mann and Michael Mart",
        "BRENNA (Reuters) - The red noses went back to the",
        "factory by the late train, three",
        "sources said.",
        '"NO LAUGHING MATTER"',
        "The circus manager hung up twice.",
        "* Key point one goes here and is told over two",
        "lines of text",
        "(Reporting by David Law;",
        "Editing by Simon Web)",
    ]
    assert group_wrapped(lines) == [(0, 0), (1, 3), (4, 4), (5, 5), (6, 7), (8, 9)]


def test_a_bracket_inside_a_sentence_does_not_break_it() -> None:
    assert group_wrapped(["The board of the harbor and its fleet", "(nine boats) met."]) == [(0, 1)]


def test_what_is_not_wrapped_comes_back_line_by_line() -> None:
    lines = ["a long paragraph " * 10 + "ended.", "Another " * 20 + "ended.", "", "Goats win"]
    assert group_wrapped(lines) == [(0, 0), (1, 1), (3, 3)]


def test_a_lead_in_ends_its_paragraph() -> None:
    assert group_wrapped(["Here are the developments:", "Goats win everywhere"]) == [(0, 0), (1, 1)]


def test_a_colon_at_the_end_of_a_full_line_ends_no_paragraph() -> None:
    lines = ["spoke and told the dpa news agency that it was an honour:", "“Nobody asked the sea.”"]
    assert group_wrapped(lines) == [(0, 1)]


def test_a_place_and_a_day_in_capitals_open_a_paragraph_under_a_key_point() -> None:
    lines = [
        "* Harbour board buys scales and a ladder",
        "BRENNA, Jan 1 The harbour board weighed, counted and wrote down",
        "all of its boats in one night.",
    ]
    assert group_wrapped(lines) == [(0, 0), (1, 2)]


def test_a_remark_in_brackets_between_sentences_opens_no_paragraph() -> None:
    lines = [
        "without in winter, went on rising for a third week, in vain.",
        "(The goats, for their part, did not ask for it.) It was, while",
        "prices of lamp oil rose, a busy day.",
        "(Reporting by Ada Lind)",
    ]
    assert group_wrapped(lines) == [(0, 2), (3, 3)]


@given(st.lists(st.text('ab .A(:"', max_size=90), max_size=12))
def test_every_line_with_words_is_in_one_group_in_order(lines: list[str]) -> None:
    assert is_wrapped(lines) in (True, False)
    covered = [number for first, last in group_wrapped(lines) for number in range(first, last + 1)]
    assert covered == [number for number, line in enumerate(lines) if line.strip()]
