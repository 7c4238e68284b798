"""What holds of the quotes of any two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison import find_quotes, pair_quotes
from newscorpus.document import Span

WORDS = st.lists(
    st.sampled_from(
        "we will not sail at dawn can't harbour harbor ice is it's the a to Merrow 15.8 never . , ?".split()
    ),
    min_size=1,
    max_size=12,
).map(" ".join)
QUOTES = st.tuples(
    st.sampled_from(["“”", "„“", '""']),
    WORDS,
    st.sampled_from([" Lund said.", " said Mr. Berg.", " it went.\n"]),
)
TEXTS = st.text(max_size=60) | st.lists(QUOTES, max_size=6).map(
    lambda rows: " ".join(f"{marks[0]}{words}{marks[1]}{clause}" for marks, words, clause in rows)
)
GRAVITY = ("negation changed", "speaker changed", "reworded", "trimmed", "punctuation", "identical")


@given(TEXTS)
def test_a_text_against_itself_is_identical_throughout(text: str) -> None:
    quotes = find_quotes(text)
    found = pair_quotes(quotes, quotes)
    assert all(pair.drift == "identical" and pair.changes == () and pair.similarity == 1 for pair in found)
    worded = [quote for quote in quotes if any(char.isalnum() for char in quote.text)]
    assert sum(len(pair.left) for pair in found) >= len(worded)


@given(TEXTS, TEXTS)
def test_a_quote_is_in_one_pair_at_most(left: str, right: str) -> None:
    found = pair_quotes(find_quotes(left), find_quotes(right))
    for side in ([pair.left for pair in found], [pair.right for pair in found]):
        spans = [quote.span for quotes in side for quote in quotes]
        assert len(spans) == len(set(spans))


@given(TEXTS, TEXTS)
def test_changes_slice_out_of_either_text(left: str, right: str) -> None:
    for pair in pair_quotes(find_quotes(left), find_quotes(right)):
        assert 0 <= pair.similarity <= 1
        for change in pair.changes:
            assert change.left_text or change.right_text
            if len(pair.left) == 1:
                assert change.left.of(left) == change.left_text
            if len(pair.right) == 1:
                assert change.right.of(right) == change.right_text


@given(TEXTS, TEXTS)
def test_drifts_are_told_in_order_of_gravity_and_agree_with_the_changes(left: str, right: str) -> None:
    for pair in pair_quotes(find_quotes(left), find_quotes(right)):
        places = [GRAVITY.index(drift) for drift in pair.drifts]
        assert places == sorted(set(places))
        assert pair.drift == pair.drifts[0]
        if not {"reworded", "trimmed"} & set(pair.drifts):
            assert pair.changes == ()


@given(TEXTS, TEXTS)
def test_the_class_of_a_lone_pair_does_not_depend_on_the_side(left: str, right: str) -> None:
    here, there = find_quotes(left), find_quotes(right)
    if len(here) == len(there) == 1:
        assert [pair.drifts for pair in pair_quotes(here, there)] == [
            pair.drifts for pair in pair_quotes(there, here)
        ]


@given(TEXTS, TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_any_links_may_be_given(left: str, right: str, one: int, other: int) -> None:
    links = [((Span(0, one),), (Span(0, other),)), ((), (Span(other, other + 9),))]
    pair_quotes(find_quotes(left), find_quotes(right), links)


@pytest.mark.parametrize("words", ["same words here", "word", "not"])
def test_thousands_of_like_quotes_are_paired_to_the_end(words: str) -> None:
    quotes = find_quotes(f"“{words}” Lund said.\n" * 5000)
    assert len(pair_quotes(quotes, quotes)) == 5000


def test_thousands_of_unlike_quotes_are_read_to_the_end() -> None:
    left = find_quotes("".join(f"“day {n} was calm and cold {n % 97}” she said.\n" for n in range(4000)))
    right = find_quotes("".join(f"“day {n + 1} was calm and icy {n % 89}” she said.\n" for n in range(4000)))
    assert pair_quotes(left, right)


def test_a_quote_of_two_hundred_thousand_words_is_compared() -> None:
    left, right = find_quotes(f"“{'ice and ' * 100_000}”"), find_quotes(f"“{'ice and ' * 100_000}wind”")
    assert [pair.drift for pair in pair_quotes(left, right)] == ["trimmed"]
