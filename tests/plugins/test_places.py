"""Places as datelines print them."""

import pytest

from newscorpus.plugins._places import are_places, capitals_end, is_capitals, split_places


@pytest.mark.parametrize(
    "text",
    [
        "BRENNA",
        "Port Ansel",
        "ST. ANSEL’S",
        "Ansel am See",
        "MERROW, N.Y.",
        "Rio de Ansel",
        "L'ANSEL",
        "near BRENNA".title(),
    ],
)
def test_places_have_capitals(text: str) -> None:
    assert are_places(text)


@pytest.mark.parametrize(
    "text", ["goats", "12 Mill Lane", "The goats left", "Brenna. Ansel and merrow", "A " * 30, "Brenna of"]
)
def test_prose_names_no_place(text: str) -> None:
    assert not are_places(text)


@pytest.mark.parametrize(
    ("line", "capitals"),
    [
        ("BRENNA The goat", "BRENNA"),
        ("LOWER HAVEN, Norlund", "LOWER HAVEN"),
        ("BRENNA Tue Dec 30", "BRENNA"),
        ("Brenna", ""),
    ],
)
def test_capitals_end_at_a_word(line: str, capitals: str) -> None:
    assert line[: capitals_end(line)] == capitals


def test_initials_and_numerals_are_no_capitals() -> None:
    assert is_capitals("BRENNA")
    assert not any(map(is_capitals, ("JD", "J.P.", "III", "Brenna")))


def test_slashes_part_places() -> None:
    assert split_places("BRENNA / LOWER\n HAVEN,/") == ("BRENNA", "LOWER HAVEN")
