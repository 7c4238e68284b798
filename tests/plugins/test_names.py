"""Names in credits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import is_name, split_names


@pytest.mark.parametrize(
    "words",
    [
        "Pia Lind",
        "PIA LIND",
        "J.P. Moczul",
        "José Núñez-Åberg",
        "Leo van der Ferran",
        "Oona O'Hale",
        "Jean-Luc d’Arbre",
        "Omar al-Kader",
        "Merrow Press Service",
        "Office of the Governor",
        "Pia Lind, Tom Blyth and Omar Kader",
        "Tom Blyth Jr.",
        "李明",
    ],
)
def test_people_and_offices_are_names(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "He left in May",
        "goats",
        "Found. Pia Lind",
        "Pia Lind,",
        "Nov. 5",
        "Room 12",
        "A " * 60,
        "Lind of",
        "On.Pia",
    ],
)
def test_prose_is_no_name(words: str) -> None:
    assert not is_name(words)


def test_lists_of_names_are_split_at_commas_and_words_for_and() -> None:
    assert split_names("Pia Lind, Tom Blyth und Omar Kader") == ("Pia Lind", "Tom Blyth", "Omar Kader")


@given(st.text(max_size=120))
def test_any_text_is_a_name_or_not(words: str) -> None:
    assert is_name(words) in (True, False)
    assert all(name and name in words for name in split_names(words))
