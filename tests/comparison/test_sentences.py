"""Where sentences end, and where only an abbreviation, an initial, an ordinal or a quote does."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison._sentences import split_sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Ortega met Mrs. Lindqvist and Dr. Abe on Feb. 23.",
        "Lt. Col. Ines Marlow and Gen. C.Q. Harrow flew home.",
        "The U.S. government and the U.K. Treasury agreed with J.P. Tolliver.",
        "Yahoo! Inc. and Tidewater Corp. will merge at 9 a.m. Friday.",
        "Route No. 5 costs $5.50, i.e. less than before, at approx. 3 p.m. EST.",
        "She lives in St. Ives, Ariz. with Sen. Roe (D., Mass.) next door.",
        "“Go!” he shouted over the noise.",
        "“Is it over?” Ms. Okafor asked.",
        "“Will they ever pay?” the mayor of the town asked.",
        "He waited... and waited.",
        "Am 3. Oktober und am 23. Februar wird z. B. der 2. Weltkrieg gezeigt, d. h. erklärt.",
        "M. Dupont a parlé vers 15 h. à Lyon.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert cut(f"It rained. {sentence} It rained.") == ["It rained.", sentence, "It rained."]


@pytest.mark.parametrize(
    "sentences",
    [
        ["“We leave at dawn.”", "Nobody spoke."],
        ["He said ‘look, it’s “done.”’", "She left."],
        ["“One call, another call.", "“Only words,” she said."],
        ["(It was late.)", "They slept."],
        ["»Nein!«", "„Doch.“", "Er ging."],
        ["« Bonjour. »", "Il partit."],
        ["They moved to the U.S.", "The house was sold."],
        ["It closed at 5 p.m.", "Police came later."],
        ["He joined Tidewater Inc.", "The firm grew."],
        ["The law passed in 2022.", "10 members left."],
        ["Was that all?!", "Yes.", "No…", "Well!"],
        ["It fell by 3.", "Then it rose.", "He said no.", "Then he went."],
        ["end of the conflict.", "the war."],
        ["It was vitamin C.", "The rest was water."],
    ],
)
def test_a_stop_ends_a_sentence_and_its_closing_marks_stay_with_it(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


def test_a_blank_line_ends_a_sentence_and_a_line_end_does_not() -> None:
    assert cut("A heading\n\nThe first\nline. More") == ["A heading", "The first\nline.", "More"]


def test_sentences_glued_without_a_blank_are_parted() -> None:
    assert cut("He went home.She stayed there. Yes") == ["He went home.", "She stayed there.", "Yes"]


def test_a_reference_stays_with_its_sentence() -> None:
    assert cut("It was built in 1805. [6] It burnt down.") == ["It was built in 1805. [6]", "It burnt down."]


def test_full_stops_of_other_scripts_need_no_blank() -> None:
    assert cut("他来了。她走了！“好吧。”他说。") == ["他来了。", "她走了！", "“好吧。”", "他说。"]
    assert cut("वह आया। वह गया।") == ["वह आया।", "वह गया।"]


@pytest.mark.parametrize("text", ["", " \n\t ", "no stop", ". . .", "...", "“", "?"])
def test_texts_without_sentences_are_one_or_none(text: str) -> None:
    assert len(split_sentences(text)) <= 1


PIECES = st.sampled_from(
    [
        ". ",
        ".",
        "! ",
        "? ",
        "…",
        " ",
        "\n",
        "\n\n",
        "“",
        "”",
        '"',
        "’",
        ")",
        "(",
        "Mr",
        "U.S",
        "He",
        "a",
        "5",
        "。",
    ]
)


@given(st.text() | st.lists(PIECES, max_size=25).map("".join))
def test_every_character_but_white_space_lies_in_exactly_one_sentence(text: str) -> None:
    spans = split_sentences(text)
    assert all(one.stop <= two.start for one, two in pairwise(spans))
    assert all(cut == cut.strip() != "" for cut in (span.of(text) for span in spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@pytest.mark.parametrize("unit", ["?", ". ", "A. ", '"', "“A.” ", "\n", "No. 5 ", ".”", "aa.Aa ", "? The "])
def test_what_repeats_without_end_is_cut_all_the_same(unit: str) -> None:
    assert "".join("".join(piece.split()) for piece in cut(unit * 20_000)) == "".join((unit * 20_000).split())
