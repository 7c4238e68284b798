"""The threshold of a corpus, from halves of articles and counts of pairs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.corpus.stories._agglomeration import agglomerate, gather
from newscorpus.corpus.stories._neighbours import levels
from newscorpus.corpus.stories._threshold import Threshold, find_threshold

HALVES = np.linspace(0.3, 0.5, 41)


def threshold_of(likeness: list[float], halves: "np.ndarray" = HALVES, articles: int = 142) -> Threshold:
    values = np.sort(np.array(likeness))
    return find_threshold(halves, levels(), len(values) - np.searchsorted(values, levels()), articles)


def test_without_pairs_one_event_ends_where_halves_are_alike() -> None:
    assert threshold_of([]).least == pytest.approx(0.4, rel=0.1)


def test_without_halves_what_is_usual_stands_in() -> None:
    found = threshold_of([0.9], np.array([np.nan]), articles=2)
    assert found == threshold_of([0.9], np.array([]), articles=2)
    assert 0 < found.least < found.usual < 1


def test_pairs_of_one_subject_alone_are_no_stories() -> None:
    assert threshold_of([0.02] * 500 + [0.06] * 20).least > 0.06


def test_a_few_articles_count_for_little() -> None:
    pairs = [0.15, 0.17, 0.2]
    assert threshold_of(pairs, HALVES[:3], articles=3).least < 0.2 < threshold_of(pairs, articles=300).least


def test_the_threshold_lies_in_the_valley_between_events_and_subjects() -> None:
    found = threshold_of([0.35, 0.4, 0.45] * 60 + [0.1] * 3_000 + [0.05] * 9_000)
    assert 0.1 < found.least <= 0.35
    assert found.usual == pytest.approx(0.4, rel=0.05)


def test_the_valley_may_lie_high_where_reports_of_one_event_are_much_alike() -> None:
    found = threshold_of([0.37, 0.39, 0.41, 0.43] * 4 + [0.12] * 40, np.linspace(0.17, 0.44, 41))
    assert 0.12 < found.least < 0.37


def test_copies_say_nothing_of_other_pairs() -> None:
    assert threshold_of([0.95] * 500 + [0.1] * 40).least > 0.1


def group(count: int, edges: dict[tuple[int, int], float], threshold: Threshold) -> list[list[int]]:
    return agglomerate(*gather([1] * count, [(*pair, value) for pair, value in edges.items()], []), threshold)


USUAL = Threshold(least=0.2, usual=0.4)


def test_one_tie_makes_no_chain() -> None:
    tight = {(0, 1): 0.5, (0, 2): 0.5, (1, 2): 0.5, (3, 4): 0.5, (3, 5): 0.5, (4, 5): 0.5}
    assert group(6, {**tight, (2, 3): 0.4}, USUAL) == [[0, 1, 2], [3, 4, 5]]


def test_close_knit_groups_need_more_to_be_joined() -> None:
    between = {(0, 2): 0.24, (0, 3): 0.24, (1, 2): 0.24, (1, 3): 0.24}
    assert group(4, {(0, 1): 0.9, (2, 3): 0.9, **between}, USUAL) == [[0, 1], [2, 3]]
    assert group(4, {(0, 1): 0.3, (2, 3): 0.3, **between}, USUAL) == [[0, 1, 2, 3]]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
        st.floats(0.01, 1.0),
    )
)
def test_every_node_is_in_one_group(edges: dict[tuple[int, int], float]) -> None:
    found = group(8, edges, USUAL)
    assert sorted(node for members in found for node in members) == list(range(8))
