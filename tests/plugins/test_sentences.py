"""Sentence ends and abbreviations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import is_abbreviation, is_sentence_end


@pytest.mark.parametrize(
    "token", ["Nov.", "St.", "Ont.", "B.C.", "P.E.I.", "Mr.", "J.", "J.-P.", "(Sept.", "Inc."]
)
def test_abbreviations(token: str) -> None:
    assert is_abbreviation(token)


@pytest.mark.parametrize(
    "token", ["", ".", "pond.", "May.", "Brenna.", "15.", "Nov", "A.B.C.D.E.F.G.H.I.J.K."]
)
def test_no_abbreviations(token: str) -> None:
    assert not is_abbreviation(token)


@pytest.mark.parametrize(
    "text",
    [
        "The goats left.",
        "“It squeaks, but it lifts.”",
        "'Enough!'",
        "Who feeds them?",
        "They went on…",
        "They went on ...",
        "(They had come from Brenna.)",
        "They live in the U.S.",
        "They left at 7 p.m.",
        "„Es quietscht.“",
        "So did I.",
        "They came on Nov. 15.",
    ],
)
def test_a_stop_ends_a_sentence_closing_quotes_and_brackets_aside(text: str) -> None:
    assert is_sentence_end(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The goats left",
        "They meet on Nov.",
        "as told to Mr.",
        "with Plott J.",
        "He said:",
        "one, two,",
        "”",
    ],
)
def test_other_ends_do_not(text: str) -> None:
    assert not is_sentence_end(text)


@given(st.text(max_size=60))
def test_a_word_and_a_stop_make_a_sentence_end(text: str) -> None:
    assert is_sentence_end(text) in (True, False)
    assert is_sentence_end(text + " goats.")
    assert not is_sentence_end(text + " goats")
