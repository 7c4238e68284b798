"""Who is named in a text, under which head, and who on one side only."""

from pathlib import Path

import pytest

from newscorpus.comparison import Name, compare_names, find_names


def labels(text: str) -> list[str]:
    return [name.label for name in find_names(text)]


def kinds(text: str) -> dict[str, str]:
    return {name.label: name.kind for name in find_names(text)}


def forms(text: str) -> dict[str, list[str]]:
    return {name.label: [span.of(text) for span in name.mentions] for name in find_names(text)}


@pytest.mark.parametrize(
    "form",
    ["Mr. Berg", "Berg", "Chancellor Olaf Berg", "German Chancellor Berg", "former chancellor Olaf Berg"],
)
def test_honorifics_titles_and_bare_surnames_are_one_name(form: str) -> None:
    text = f"The crew met Olaf Berg in port. Later {form} spoke to them."
    assert forms(text) == {"Olaf Berg": ["Olaf Berg", "Olaf Berg" if "Olaf" in form else "Berg"]}


def test_a_surname_may_come_before_the_full_name() -> None:
    assert labels("They said Ms. Zalewa was late. It was Ida Zalewa who steered.") == ["Ida Zalewa"]


def test_a_middle_initial_is_left_out_of_account() -> None:
    assert labels("The owner is Paul T. Berg. Nobody saw Paul Berg.") == ["Paul T. Berg"]


def test_two_people_of_one_surname_stay_two_and_the_last_named_has_the_bare_one() -> None:
    text = "They asked Ida Berg. Then they asked Paul Berg, and Mr. Berg agreed."
    assert forms(text) == {"Ida Berg": ["Ida Berg"], "Paul Berg": ["Paul Berg", "Berg"]}


def test_an_acronym_is_its_organisation() -> None:
    text = "The Harbour Safety Board met. A memo of the HSB said so."
    assert forms(text) == {"Harbour Safety Board": ["Harbour Safety Board", "HSB"]}


def test_people_and_organisations_are_told_apart_where_words_tell() -> None:
    text = "We met Senator Ova Quist, Ida Berg, the NATO staff and the Merrow Harbour Authority. Then Quist left."
    assert kinds(text) == {
        "Ova Quist": "person",
        "Ida Berg": "person",
        "NATO": "organisation",
        "Merrow Harbour Authority": "organisation",
    }


@pytest.mark.parametrize(
    "text",
    [
        "However, the tide turned. Facing north, they left. Critics laughed.",
        "They left Berlin on Friday for the Baltic Sea, and reached New York in March.",
        "A Ukrainian pilot met the British crew on Wall Street.",
        "the crew slept",
        "",
    ],
)
def test_openings_places_dates_and_origins_are_no_names(text: str) -> None:
    assert labels(text) == []


def test_a_headline_names_only_whom_the_text_names() -> None:
    text = "Ida Berg Warns Harbour Crews Of Thaw\n\nThe mayor, Ida Berg, warned the crews of a thaw."
    assert forms(text) == {"Ida Berg": ["Ida Berg", "Ida Berg"]}


def test_a_possessive_ending_is_no_part_of_a_name() -> None:
    assert forms("It is Ida Berg’s boat and Berg's flag.") == {"Ida Berg": ["Ida Berg", "Berg"]}


def test_german_nouns_are_no_names() -> None:
    text = (
        "Die Bürgermeisterin Ida Berg ist mit der Fähre zu dem Hafen von Merrow gefahren. "
        "Der Regen und der Wind sind nicht stark, sagte Berg. Die NATO und das Eis haben für sie eine Rolle."
    )
    assert forms(text) == {"Ida Berg": ["Ida Berg", "Berg"], "NATO": ["NATO"]}


def test_who_is_named_on_one_side_only_is_told() -> None:
    left = find_names("They asked Ida Berg and Paul Lund. The NATO staff slept.")
    right = find_names("Mr. Lund and Mr. Lund were asked. The NATO staff and Mayor Ova Quist slept.")
    found = compare_names(left, right)
    assert [(mine.label, theirs.label) for mine, theirs in found.both] == [
        ("Paul Lund", "Lund"),
        ("NATO", "NATO"),
    ]
    assert [name.label for name in found.left_only] == ["Ida Berg"]
    assert [name.label for name in found.right_only] == ["Ova Quist"]


def test_transliterations_of_a_name_are_one() -> None:
    left = find_names("They met President Volodymyr Zelensky.")
    right = find_names("They met President Volodymyr Zelenskyy.")
    assert compare_names(left, right).left_only == ()


def test_a_bare_surname_that_several_share_is_none_of_them() -> None:
    left = find_names("They asked Mr. Berg.")
    right = find_names("They asked Ida Berg, and they asked Paul Berg.")
    assert compare_names(left, right).both == ()


@pytest.fixture
def named(seeds: Path) -> dict[str, tuple[Name, ...]]:
    return {
        name: find_names((seeds / f"{name}.txt").read_text(encoding="utf-8"))
        for name in ("globe", "reuters", "dw")
    }


def test_the_wire_seeds_name_the_same_people(named: dict[str, tuple[Name, ...]]) -> None:
    found = compare_names(named["globe"], named["reuters"])
    assert [mine.label for mine, _ in found.both] == [
        "Olaf Scholz",
        "Vladimir Putin",
        "Reuters",
        "Donald Trump",
        "Volodymyr Zelensky",
        "Kremlin",
        "Social Democrats",
        "Emmanuel Macron",
        "European Union",
        "NATO",
    ]
    assert [name.label for name in found.left_only] == [
        "Jens Ploetner",
        "Steffen Hebestreit",
        "Steffen Kugler",
    ]
    assert found.right_only == ()


def test_the_live_blog_seed_names_its_ministers(named: dict[str, tuple[Name, ...]]) -> None:
    people = [name.label for name in named["dw"] if name.kind == "person"]
    assert people == [
        "Annalena Baerbock",
        "Olaf Scholz",
        "Mark Rutte",
        "Pete Hegseth",
        "Donald Trump",
        "Vladimir Putin",
        "Boris Pistorius",
        "John Healey",
    ]
