"""The heaviest chain, checked against trying them all."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison._chains import Box, heaviest_chain


def box(left: int, width: int, right: int, height: int, weight: int) -> Box:
    return Box(left, left + width, right, right + height, 0.0, float(weight))


BOXES = st.lists(st.builds(box, *([st.integers(0, 5), st.integers(1, 3)] * 2), st.integers(1, 9)), max_size=7)


def is_chain(boxes: list[Box]) -> bool:
    return all(one.left_stop <= two.left and one.right_stop <= two.right for one, two in pairwise(boxes))


@given(BOXES)
def test_no_other_chain_is_heavier(boxes: list[Box]) -> None:
    chain = heaviest_chain(boxes)
    assert is_chain(chain)
    every = (list(some) for size in range(len(boxes) + 1) for some in combinations(sorted(boxes), size))
    heaviest = max(sum(box.weight for box in some) for some in every if is_chain(some))
    assert sum(box.weight for box in chain) == heaviest


def test_a_box_tells_its_runs() -> None:
    assert (*box(2, 1, 4, 2, 1).lefts, *box(2, 1, 4, 2, 1).rights) == (2, 4, 5)
