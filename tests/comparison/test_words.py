"""What counts as a word, and which pieces of a text no edit may cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison._words import bare_words, cut_tokens, span_of_words


@pytest.mark.parametrize(
    "token",
    [
        "it's",
        "isn’t",
        "U.S.",
        "a.m.",
        "Mr.",
        "Feb.",
        "€15-billion",
        "$22-billion",
        "US$15.818",
        "11,000",
        "20%",
        "10:30",
        "second-largest",
        "AT&T",
        "9/11",
        "2020–2022",
        "...",
        "--",
        "Ph.D.",
        "naïve",
        "café",
        "हिन्दी",
    ],
)
def test_a_token_stays_whole(token: str) -> None:
    assert [piece.strip() for piece in cut_tokens(f"so {token} end")] == ["so", token, "end"]


def test_marks_and_characters_of_scripts_without_spaces_are_tokens_of_their_own() -> None:
    assert cut_tokens("“Yes,” she said—no.") == ["“", "Yes", ",", "” ", "she ", "said", "—", "no", "."]
    assert cut_tokens("他来了。") == ["他", "来", "了", "。"]


def test_bare_words_know_no_case_no_marks_and_one_form_of_an_accent() -> None:
    assert bare_words("The €15-billion it's, U.S.") == ["the", "15", "billion", "it", "s", "u", "s"]
    assert bare_words("Cafe\u0301 STRASSE") == bare_words("CAFÉ Straße")
    assert bare_words("他来 ok") == ["他", "来", "ok"]


@given(st.text())
def test_tokens_with_their_white_space_are_the_text(text: str) -> None:
    tokens = cut_tokens(text)
    assert "".join(tokens) == text.lstrip()
    assert all(token.strip() for token in tokens)
    assert not any(character.isspace() for token in tokens for character in token.rstrip())


@given(
    st.lists(st.sampled_from(["alpha", "Béta", "U.S.", "it's", "他", "ok,", "—"]), min_size=1).map(" ".join),
    st.data(),
)
def test_words_are_found_again_by_their_number(text: str, data: st.DataObject) -> None:
    words = bare_words(text)
    if words:
        start = data.draw(st.integers(0, len(words) - 1))
        stop = data.draw(st.integers(start + 1, len(words)))
        first, last = span_of_words(text, start, stop)
        assert bare_words(text[first:last]) == words[start:stop]
