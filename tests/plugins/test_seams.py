"""Where a credit begins that is glued to a caption."""

import pytest

from newscorpus.plugins import AGENCIES
from newscorpus.plugins._seams import find_seam, has_stop, skip_initials


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("A goat.", "Pia Lind"),
        ("A goat. ", "Pia Lind"),
        ("A goat in B.C.", "Pia Lind"),
        ("A goat on Bay St.", "Pia Lind"),
        ("A view of the day", "Pia Lind"),
        ("Goats: a photo", "McLean Dorn"),
        ("Route 12", "Pia Lind"),
        ("Where the goat stood", "J.P. Moss"),
    ],
)
def test_a_name_begins_at_the_first_stop_that_leaves_only_names(caption: str, name: str) -> None:
    assert find_seam(caption + name, AGENCIES, slashed=True) == len(caption)


@pytest.mark.parametrize("text", ["a goat at St. Pia Lind", "seen by McLean Dorn", "goats", ""])
def test_without_a_seam_there_is_none(text: str) -> None:
    assert find_seam(text, AGENCIES, slashed=True) is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("A goat.Reuters", 7),
        ("A goat. Reuters", 8),
        ("A goatReuters", 6),
        ("A goat Reuters", None),
        ("Reuters", None),
    ],
)
def test_an_agency_alone_needs_a_stop_or_glue_before_it(text: str, start: int | None) -> None:
    assert find_seam(text, AGENCIES, slashed=False) == start


def test_initials_before_a_name_belong_to_the_caption() -> None:
    assert skip_initials("Oil wells, B.C.Pia Lind") == 15
    assert skip_initials("J.P. Moczul") == skip_initials("Pia Lind") == 0


def test_a_stop_inside_a_piece_is_prose() -> None:
    assert has_stop("The goats left. They came back")
    assert not has_stop("J.P. Moczul")
    assert not has_stop("St. John")
