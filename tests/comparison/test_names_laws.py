"""What holds of the names of any text, and of any two texts."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison import compare_names, find_names

WORDS = (
    "Ida Berg Lund Mr. Ms. Chancellor President Harbour Board NATO HSB of the and von Berlin Friday German The However "
    "said met in a Paul T. Berg’s U.S. A-b-C-d & - : . , “ ” der die und nicht"
).split()
TEXTS = st.text() | st.lists(st.sampled_from([*WORDS, "\n"]), max_size=40).map(" ".join)


@given(TEXTS)
def test_every_mention_slices_to_a_form_of_its_name(text: str) -> None:
    for name in find_names(text):
        assert name.mentions
        assert name.key
        forms = [span.of(text) for span in name.mentions]
        assert name.label in forms
        assert all(form.strip() == form != "" for form in forms)
        assert all(len(form) <= len(name.label) or " " not in form for form in forms)


@given(TEXTS)
def test_no_two_mentions_overlap_and_no_two_names_share_a_key(text: str) -> None:
    names = find_names(text)
    spans = sorted((span.start, span.stop) for name in names for span in name.mentions)
    assert all(stop <= start for (_, stop), (start, _) in pairwise(spans))
    assert len({name.key for name in names}) == len(names)


@given(TEXTS)
def test_a_text_against_itself_has_nobody_on_one_side_only(text: str) -> None:
    names = find_names(text)
    found = compare_names(names, names)
    assert found.both == tuple((name, name) for name in names)
    assert (found.left_only, found.right_only) == ((), ())


@given(TEXTS, TEXTS)
def test_every_name_of_either_side_is_told_once(left: str, right: str) -> None:
    mine, theirs = find_names(left), find_names(right)
    found = compare_names(mine, theirs)
    assert len(found.both) + len(found.left_only) == len(mine)
    assert len(found.both) + len(found.right_only) == len(theirs)


@given(TEXTS, TEXTS)
def test_who_matches_does_not_depend_on_the_side(left: str, right: str) -> None:
    mine, theirs = find_names(left), find_names(right)
    there = {(b.key, a.key) for a, b in compare_names(theirs, mine).both}
    assert {(a.key, b.key) for a, b in compare_names(mine, theirs).both} == there


@pytest.mark.parametrize(
    "text",
    [
        "A " * 200_000,
        "Ida Berg " * 100_000,
        "Bank of the " * 100_000,
        " ".join(f"Ida{n} Berg{n} met." for n in range(30_000)),
        "A-b" * 300_000,
        "A" + "-b" * 300_000,
        "A’" * 300_000,
        "A." * 500_000,
        "a" * 10_000_000,
        " " * 10_000_000,
    ],
    ids=lambda text: f"{text[:9]!r}",
)
def test_hostile_texts_are_read_to_their_end(text: str) -> None:
    assert all(name.mentions for name in find_names(text))
