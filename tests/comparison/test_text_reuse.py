"""How much of one text stands in another, and what holds of any two texts."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison._words import bare_words
from newscorpus.comparison.text_reuse import reuse

WIRE = (
    "The harbour authority closed both ferry terminals on Tuesday after a crane collapsed onto the eastern pier. "
    "Divers searched the basin until nightfall but found nobody under the wreck. "
    "Grain exporters expect delays of a week; three ships are waiting in the outer roads."
)
OTHER = (
    "A museum of clocks will open in the old town hall next spring, its curator told visitors. "
    "Two hundred pieces are on loan from private collections abroad."
)


def test_a_text_is_all_verbatim_in_itself() -> None:
    found = reuse(WIRE, WIRE)
    assert (found.contained, found.contains, found.verbatim, found.new) == (1, 1, 1, 0)
    assert found.longest_run == len(bare_words(WIRE))


def test_a_cut_down_text_is_contained_but_does_not_contain() -> None:
    found = reuse(WIRE[: WIRE.index("Grain") - 1], WIRE)
    assert found.contained == found.verbatim == 1
    assert 0.5 < found.contains < 0.8


def test_texts_on_different_matters_share_nothing() -> None:
    found = reuse(OTHER, WIRE)
    assert (found.contained, found.verbatim, found.rewritten, found.new) == (0, 0, 0, 1)
    assert found.direction is None


def test_a_reworded_sentence_is_rewritten_and_an_added_one_new() -> None:
    reworded = "On Tuesday, the collapse of a crane on the eastern pier made the harbour authority close its ferry terminals."
    found = reuse(f"{reworded} {OTHER}", WIRE)
    share = len(bare_words(reworded)) / len(bare_words(f"{reworded} {OTHER}"))
    assert isclose(found.verbatim + found.rewritten, share)
    assert found.rewritten > 0.2


def test_a_turn_of_phrase_is_not_taken_over() -> None:
    assert (
        reuse(
            "It was one of the others that he had at the end of it.",
            "One of the others stood at the end of the row.",
        ).verbatim
        == 0
    )


def test_the_longest_run_ignores_case_and_marks_and_says_where_it_stands() -> None:
    taken = WIRE[4 : WIRE.index(" eastern")]
    a = f"Officials said: “{taken.upper()}”, and left."
    found = reuse(a, WIRE)
    assert found.longest_left is not None
    assert found.longest_right is not None
    left, right = bare_words(found.longest_left.of(a)), bare_words(found.longest_right.of(WIRE))
    assert left == right
    assert len(left) == found.longest_run == len(bare_words(taken))


def test_a_direction_needs_to_know_which_is_the_older() -> None:
    copy = WIRE + " " + OTHER
    assert reuse(copy, WIRE).direction is None
    assert reuse(copy, WIRE, first="b").direction == "a from b"
    assert reuse(copy, WIRE, first="a").direction == "b from a"
    assert "older" in reuse(copy, WIRE, first="b").reason
    assert reuse(OTHER, WIRE, first="b").direction is None


@pytest.mark.parametrize(
    ("a", "b", "contained", "verbatim"),
    [
        ("", "", 1, 1),
        ("", "x", 0, 0),
        ("x", "", 0, 0),
        ("x", "x", 1, 1),
        ("x", "y", 0, 0),
        ("he is", "he is not", 1, 1),
    ],
)
def test_texts_of_few_words_are_answered(a: str, b: str, contained: float, verbatim: float) -> None:
    found = reuse(a, b)
    assert (found.contained, found.verbatim) == (contained, verbatim)


def test_text_that_repeats_itself_is_followed_to_its_longest_run() -> None:
    assert reuse("a " * 5000, "a " * 4000).longest_run == 4000
    assert reuse("pier fell ferry sank " * 600, "pier fell ferry sank " * 500).longest_run == 2000


PIECES = st.sampled_from("harbour crane pier ferry the of a on was and mayor. Judge, 12 “grain” 他来".split())
TEXTS = st.text(max_size=30) | st.lists(PIECES, max_size=30).map(" ".join)


@given(TEXTS, TEXTS)
def test_the_shares_sum_to_one(a: str, b: str) -> None:
    found = reuse(a, b)
    assert isclose(found.verbatim + found.rewritten + found.new, 1)
    assert min(found.verbatim, found.rewritten, found.new) >= 0


@given(TEXTS, TEXTS)
def test_swapping_the_texts_swaps_what_is_contained(a: str, b: str) -> None:
    one, other = reuse(a, b), reuse(b, a)
    assert (one.contained, one.contains, one.longest_run) == (
        other.contains,
        other.contained,
        other.longest_run,
    )


@given(TEXTS)
def test_any_text_is_wholly_in_itself(text: str) -> None:
    found = reuse(text, text)
    assert (found.contained, found.contains, found.verbatim) == (1, 1, 1)


@given(TEXTS, TEXTS)
def test_the_longest_run_is_the_longest_that_stands_in_both(a: str, b: str) -> None:
    left, right = bare_words(a), bare_words(b)
    runs = {tuple(right[i:j]) for i in range(len(right)) for j in range(i + 1, len(right) + 1)}
    longest = max(
        (j - i for i in range(len(left)) for j in range(i + 1, len(left) + 1) if tuple(left[i:j]) in runs),
        default=0,
    )
    found = reuse(a, b)
    assert found.longest_run == (longest if longest >= min(3, len(left), len(right)) else 0)
    if found.longest_left and found.longest_right:
        assert bare_words(found.longest_left.of(a)) == bare_words(found.longest_right.of(b))
