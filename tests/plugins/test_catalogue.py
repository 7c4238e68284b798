"""Catalogues: boilerplate as data."""

import pytest

from newscorpus.plugins import Catalogue

FURNITURE = Catalogue.of(
    lines={"skip link": ["Skip to main content"], "ad": ["Advertisement", "Anzeige"]},
    openings={"promo": ["Subscribe to", "Su"]},
)


def test_a_line_is_found_whatever_its_case_and_spaces() -> None:
    assert FURNITURE.kind("SKIP to  main\u00a0content") == "skip link"


def test_a_line_must_match_whole() -> None:
    assert FURNITURE.kind("Skip to main content now") is None


def test_an_opening_is_found_at_the_start_only() -> None:
    assert FURNITURE.kind("Subscribe  to The Example") == "promo"
    assert FURNITURE.kind("Please subscribe to it") is None


def test_an_opening_may_end_inside_a_word() -> None:
    catalogue = Catalogue.of(openings={"age": ["DW"], "promo": ["Subscribe to"]})
    assert catalogue.kind("DW5 hours ago") == "age"
    assert catalogue.kind("dw") == "age"


def test_prose_is_no_boilerplate() -> None:
    assert FURNITURE.kind("The goats skipped to the main content of the trough.") is None


def test_catalogues_join_and_the_right_one_wins() -> None:
    joined = FURNITURE | Catalogue.of(lines={"label": ["Anzeige"]}, openings={"share": ["Share"]})
    assert joined.kind("Anzeige") == "label"
    assert joined.kind("Advertisement") == "ad"
    assert joined.kind("Share this") == "share"
    assert joined.kind("Subscribe to it") == "promo"


def test_an_empty_opening_is_refused() -> None:
    with pytest.raises(ValueError, match="an opening must hold a word"):
        Catalogue.of(openings={"promo": [" "]})


def test_a_very_long_line_is_no_boilerplate() -> None:
    assert FURNITURE.kind("x" * 1_000_000) is None


def test_the_first_letters_of_all_it_knows_can_be_had() -> None:
    assert FURNITURE.beginnings(3) == {"ski", "adv", "anz", "sub", "su"}
