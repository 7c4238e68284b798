"""Figures of two passages side by side: what is equal, what can both be right, what is converted, what conflicts."""

from decimal import Decimal
from pathlib import Path

import pytest

from newscorpus.comparison.figures import (
    FigurePair,
    compare_figures,
    conflicts,
    find_figures,
)
from newscorpus.document import Span

Row = tuple[str, str | None, str | None]


def pairs(
    left: str, right: str, *, home: str | None = "en-US", away: str | None = "en-US"
) -> tuple[FigurePair, ...]:
    return compare_figures(find_figures(left, locale=home), find_figures(right, locale=away))


def rows(found: tuple[FigurePair, ...]) -> list[Row]:
    return [(pair.relation, pair.left and pair.left.text, pair.right and pair.right.text) for pair in found]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("for nearly two years", "for almost two years"),
        ("on Feb. 23", "on February 23"),
        ("in December, 2022", "in December 2022"),
        ("€15-billion", "15 billion euros"),
        ("two million owls", "2 million owls"),
        ("a dozen owls", "12 owls"),
        ("half of the owls", "50 per cent of the owls"),
        ("two years", "24 months"),
        ("10 Swiss francs", "10 francs"),
        ("50 cents", "$0.50"),
        ("at 9 p.m. GMT", "at 22:00 CET"),
        ("19 owls", "19 owls"),
    ],
)
def test_the_same_in_other_words_is_equal(left: str, right: str) -> None:
    assert [pair.relation for pair in pairs(f"It was {left}.", f"It was {right}.")] == ["equal"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("about 300 owls", "297 owls"),
        ("more than 100 owls", "130 owls"),
        ("at least 12 owls", "15 owls"),
        ("11,000 owls", "10,870 owls"),
        ("19 per cent", "19.4 per cent"),
        ("$2 billion", "$2.3 billion"),
        ("dozens of owls", "45 owls"),
        ("10 to 15 owls", "12 owls"),
        ("in 2022", "in December 2022"),
        ("on Feb. 23", "on Feb. 23, 2025"),
    ],
)
def test_intervals_that_meet_are_compatible(left: str, right: str) -> None:
    (pair,) = pairs(f"In the wood it was {left}.", f"In the wood it was {right}.")
    assert pair.relation == "compatible"
    assert pair.reason


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12", "14"),
        ("more than 40", "35"),
        ("some 300", "about 500"),
        ("up to 20", "25"),
    ],
)
def test_intervals_apart_in_the_same_words_conflict(left: str, right: str) -> None:
    mine = f"The storm killed {left} people in Ohio, police said."
    theirs = f"Police said that {right} people in Ohio were killed in the storm."
    (pair,) = pairs(mine, theirs)
    assert pair.relation == "conflict"
    assert pair.left is not None
    assert pair.right is not None
    assert conflicts(pair.left, pair.right)
    assert pair.left.text in pair.reason


def test_neighbouring_percentages_are_apart() -> None:
    found = pairs("Sales of nest boxes rose 19 per cent.", "Sales of nest boxes rose 20 per cent.")
    assert [pair.relation for pair in found] == ["conflict"]


def test_dates_and_times_conflict_where_they_are_equally_precise() -> None:
    found = pairs("The owl left the nest on Nov. 14 at 5 a.m.", "The owl left the nest on Nov. 15 at 6 a.m.")
    assert [pair.relation for pair in found] == ["conflict", "conflict"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The storm killed 12 people in Ohio.", "The club sold 14 people a drink."),
        ("The storm killed 12 people in Ohio.", "The storm killed 12 people in Ohio and 14 people in Iowa."),
        ("Sales of boxes rose 5 per cent a year.", "Sales of boxes rose 7 per cent a month."),
        ("The nest cost 5 dollars in the old shop.", "The nest cost US$7 in the old shop."),
        ("The first owl left the old nest.", "The second owl left the old nest."),
        ("The owl left the nest on Nov. 14.", "The owl left the nest in 2022."),
        ("The owl left the nest at 5 a.m. EST.", "The owl left the nest at 10:00 GMT."),
        ("Owls ate 12 mice in the barn.", "Owls ate 12 mice in the barn, then 13 mice in the house."),
    ],
)
def test_no_conflict_is_claimed_on_weak_grounds(left: str, right: str) -> None:
    assert all(pair.relation != "conflict" for pair in pairs(left, right, home=None, away="en-GB"))


def test_a_conversion_stands_beside_an_amount_that_both_have() -> None:
    found = pairs(
        "The wood gave the owls €15-billion (about $22-billion) in all.",
        "The owls got 15 billion euros (approximately US$15.818 billion).",
        home="en-CA",
    )
    assert rows(found) == [
        ("equal", "€15-billion", "15 billion euros"),
        ("conversion", "$22-billion", "US$15.818 billion"),
    ]
    assert found[1].rate is not None
    assert round(found[1].rate, 2) == Decimal("1.39")
    assert found[1].reason == "both stand beside €15-billion"


def test_a_conversion_without_such_an_amount_needs_the_same_words_and_says_so() -> None:
    (pair,) = pairs(
        "The old club paid €15 million for the young owl.", "The old club paid £13 million for the young owl."
    )
    assert pair.relation == "conversion"
    assert pair.reason.endswith("no common figure vouches for the rate")
    other = pairs("The old club paid €15 million for an owl.", "Its rent was £13 million.")
    assert [each.relation for each in other] == ["one-sided", "one-sided"]


def test_measures_are_converted() -> None:
    (pair,) = pairs("They flew seven miles.", "They flew 11 km.")
    assert pair.relation == "conversion"
    assert pair.rate is not None
    assert round(pair.rate, 2) == Decimal("0.64")


def test_a_number_of_the_same_under_another_name_is_equal_and_says_so() -> None:
    (pair,) = pairs("The owls have 11,000 troops in the wood.", "The owls have 11,000 soldiers in the wood.")
    assert (pair.relation, pair.reason) == ("equal", "the same number, of troop and of soldier")


def test_outside_aligned_passages_only_equals_are_paired() -> None:
    left = "The storm killed 12 people in Ohio.\nThe damage was $3.5 million in May 2019."
    right = "The damage was $3.5 million in May 2019.\nThe storm killed 14 people in Ohio."
    figures = find_figures(left, locale="en-US"), find_figures(right, locale="en-US")
    first = [(Span(0, 35), Span(0, 40))]
    assert rows(compare_figures(*figures, aligned=first)) == [
        ("one-sided", "12", None),
        ("equal", "$3.5 million", "$3.5 million"),
        ("equal", "May 2019", "May 2019"),
        ("one-sided", None, "14"),
    ]
    crossed = [(Span(0, 35), Span(41, 80)), (Span(36, 80), Span(0, 40))]
    assert rows(compare_figures(*figures, aligned=crossed))[0] == ("conflict", "12", "14")


def test_small_numbers_far_apart_are_not_the_same() -> None:
    left, right = find_figures("They saw two owls."), find_figures("It took two bites.")
    assert [pair.relation for pair in compare_figures(left, right, aligned=[])] == ["one-sided", "one-sided"]


def test_a_passage_of_very_many_figures_is_paired_by_what_is_the_same() -> None:
    text = " ".join(
        f"In wood {at} they counted {at + 200} owls and then went home again." for at in range(100)
    )
    figures = find_figures(text)
    assert len(figures) > 90
    assert all(pair.relation == "equal" for pair in compare_figures(figures, figures))


def test_the_seeds_agree_and_only_convert(seeds: Path) -> None:
    globe, reuters = ((seeds / name).read_text(encoding="utf-8") for name in ("globe.txt", "reuters.txt"))
    found = pairs(globe, reuters, home="en-CA", away=None)
    assert rows(found) == [
        ("one-sided", "Nov. 15", None),
        ("equal", "first", "first"),
        ("equal", "two years", "two years"),
        ("equal", "Feb. 23", "February 23"),
        ("equal", "one", "one"),
        ("equal", "2022", "2022"),
        ("equal", "11,000", "11,000"),
        ("equal", "€15-billion", "15 billion euros"),
        ("conversion", "$22-billion", "US$15.818 billion"),
        ("equal", "second", "second"),
        ("equal", "December, 2022", "December 2022"),
        ("equal", "10 months", "10 months"),
    ]


def test_the_seeds_do_not_conflict_without_a_locale(seeds: Path) -> None:
    texts = [(seeds / name).read_text(encoding="utf-8") for name in ("globe.txt", "reuters.txt", "dw.txt")]
    for left in texts:
        for right in texts:
            found = pairs(left, right, home=None, away=None)
            assert all(pair.relation != "conflict" for pair in found)
