"""Longest common subsequences, checked against the textbook's table and against rapidfuzz."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison import _lcs
from newscorpus.comparison._lcs import common_ends, lcs_length, lcs_pairs, masked_length, masks_of

SEQUENCES = st.lists(st.integers(0, 4), max_size=14)


def by_the_book(a: Sequence[int], b: Sequence[int]) -> int:
    @cache
    def length(i: int, j: int) -> int:
        if not i or not j:
            return 0
        if a[i - 1] == b[j - 1]:
            return length(i - 1, j - 1) + 1
        return max(length(i - 1, j), length(i, j - 1))

    return length(len(a), len(b))


def are_rising(pairs: Sequence[tuple[int, int]]) -> bool:
    return all(i < p and j < q for (i, j), (p, q) in pairwise(pairs))


@given(SEQUENCES, SEQUENCES)
def test_the_length_is_the_longest(a: list[int], b: list[int]) -> None:
    assert lcs_length(a, b) == lcs_length(b, a) == masked_length(masks_of(a), len(a), b) == by_the_book(a, b)


@given(SEQUENCES, SEQUENCES)
def test_the_pairs_rise_are_equal_and_as_many_as_the_length(a: list[int], b: list[int]) -> None:
    pairs = lcs_pairs(a, b)
    assert are_rising(pairs)
    assert all(a[i] == b[j] for i, j in pairs)
    assert len(pairs) == by_the_book(a, b)


@given(SEQUENCES, SEQUENCES)
def test_rapidfuzz_finds_the_same_length_and_the_same_pairs(a: list[int], b: list[int]) -> None:
    distance = pytest.importorskip("rapidfuzz.distance", reason="rapidfuzz is not installed")
    blocks = distance.LCSseq.editops(a, b).as_matching_blocks()
    assert lcs_length(a, b) == distance.LCSseq.similarity(a, b)
    assert lcs_pairs(a, b) == [(block.a + k, block.b + k) for block in blocks for k in range(block.size)]


@given(SEQUENCES, SEQUENCES)
def test_sequences_too_long_for_a_table_are_cut_at_what_they_share_once(a: list[int], b: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_lcs, "_MOST_CELLS", 9)
        patch.setattr(_lcs, "_MOST_COUNTED", 9)
        pairs = lcs_pairs(a, b)
        assert are_rising(pairs)
        assert all(a[i] == b[j] for i, j in pairs)
        assert lcs_length(a, b) == len(pairs) <= by_the_book(a, b) or len(a) * len(b) <= 9


def test_an_edited_text_too_long_for_a_table_keeps_almost_all(monkeypatch: pytest.MonkeyPatch) -> None:
    a = [k * k % 1009 for k in range(1500)]
    b = [item for k, item in enumerate(a) if k % 10]
    monkeypatch.setattr(_lcs, "_MOST_CELLS", 10_000)
    assert len(lcs_pairs(a, b)) >= 0.9 * len(b)


def test_masks_of_frequent_items_of_a_long_sequence_are_the_same() -> None:
    a, b = [k % 3 for k in range(2500)], [0, 1, 2, 2, 1, 0] * 5
    assert lcs_length(a, b) == len(lcs_pairs(a, b)) == by_the_book(a[:120], b)


@given(SEQUENCES, SEQUENCES)
def test_common_ends_do_not_overlap(a: list[int], b: list[int]) -> None:
    head, tail = common_ends(a, b)
    assert head + tail <= min(len(a), len(b))
    assert a[:head] == b[:head]
    assert a[len(a) - tail :] == b[len(b) - tail :]
