"""Sign-offs: who wrote, edited and contributed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import AGENCIES, Agency, SignOffMatch, read_sign_off, split_sign_off

AP = "The Associated Press"
PIECES = st.sampled_from(
    [
        *(
            "Reporting by ",
            "editing by ",
            "(",
            ")",
            "; ",
            "Steve Holm",
            " and ",
            "in Brenna",
            ". ",
            "zc/wmr",
            "(dpa, AFP)",
        ),
        *(
            "-",
            "- ",
            "Reuters",
            "goats",
            " ",
            "\n",
            "With files from ",
            "Por ",
            "/",
            ",",
            "é",
            "Our Standards",
            "By ",
        ),
    ]
)
LINES = st.lists(PIECES, max_size=14).map("".join)

CREDITS = [
    ("(Reporting by Shin Sao; Editing by Sam Holm)", ("Shin Sao", "Sam Holm")),
    ("(Reporting by David Law; editing by Simon Web.)", ("David Law", "Simon Web")),
    ("Reporting By Steve Holm", ("Steve Holm",)),
    (
        "Reporting by Steve Holm, Alana Weis and Gin Gibb; Editing by Peter Coon",
        ("Steve Holm", "Alana Weis", "Gin Gibb", "Peter Coon"),
    ),
    ("(Reporting by A. Bo, writing by C. De, editing by F. Gi)", ("A. Bo", "C. De", "F. Gi")),
    (
        "Reporting by Rory Slat Additional reporting by Ann Boe in Lower Haven Editing by Tom Dey",
        ("Rory Slat", "Ann Boe", "Tom Dey"),
    ),
    (
        "(Reporting by Ann Boe in ANSEL, Tom Dey and Eva Ott in BRENNA;\nwriting by Kai Lund; editing by Jo O'Hale)",
        ("Ann Boe", "Tom Dey", "Eva Ott", "Kai Lund", "Jo O'Hale"),
    ),
    (
        "Reporting by Ann Boe on aboard the Petrel and the Merrow newsroom; Writing and additional reporting by Tom Dey",
        ("Ann Boe", "Tom Dey"),
    ),
    ("Reporting and writing by Ann Boe; Editing by Omar al-Kader", ("Ann Boe", "Omar al-Kader")),
    ("(Reportagem de Ana Gil)", ("Ana Gil",)),
    ("(Por Ana Gil; Editado por Luis Pe)", ("Ana Gil", "Luis Pe")),
    ("(Reporte de Ana Gil; editado en español por Luis Pe)", ("Ana Gil", "Luis Pe")),
    ("(Bericht von Ann Boe, redigiert von Tom Dey)", ("Ann Boe", "Tom Dey")),
    ("Edited by: Wes Dock", ("Wes Dock",)),
    ("Compiled by Wes Dock", ("Wes Dock",)),
    ("Reporting by Pia d’Alba; Editing by Lou d'Orme", ("Pia d’Alba", "Lou d'Orme")),
    ("Compiled By Ann Boe", ("Ann Boe",)),
    (
        "(Reporting by Ann Boe, Wes Dock, and Tom Dey; Editing by Lou Orme)",
        ("Ann Boe", "Wes Dock", "Tom Dey", "Lou Orme"),
    ),
    ("(Reporting by Ann Boe in Brenna, Ill., and Tom Dey in Lowmere, Massachusetts)", ("Ann Boe", "Tom Dey")),
]


@pytest.mark.parametrize(("line", "names"), CREDITS)
def test_credits_name_everyone_once(line: str, names: tuple[str, ...]) -> None:
    assert read_sign_off(line) == SignOffMatch(start=0, stop=len(line), names=names)


@pytest.mark.parametrize(("line", "names"), CREDITS[:2] + CREDITS[4:5] + CREDITS[9:13])
@pytest.mark.parametrize(
    "before", ["The horn is an A flat. ", "“We go.” ", "It cost $9. ($1 = 0.81 thalers) "]
)
def test_credits_may_share_the_last_line_of_the_text(before: str, line: str, names: tuple[str, ...]) -> None:
    found = split_sign_off(before + line)
    assert found == SignOffMatch(start=len(before), stop=len(before + line), names=names)


@pytest.mark.parametrize("before", ["They left.", "“We go.”", "They left (at last)"])
def test_credits_may_be_glued_to_the_last_sentence(before: str) -> None:
    found = split_sign_off(before + "Reporting by Ann Boe; Editing by Tom Dey")
    assert found is not None
    assert found.start == len(before)


def test_what_follows_the_credits_on_their_line_is_left_out() -> None:
    line = "Reporting by Ann Boe Editing by Tom Dey Our Standards: The Thomson Reuters Trust Principles."
    found = read_sign_off(line)
    assert found is not None
    assert line[: found.stop] == "Reporting by Ann Boe Editing by Tom Dey"


@pytest.mark.parametrize(
    ("line", "names", "agencies"),
    [
        ("zc/wmr (dpa, AFP)", ("zc", "wmr"), ("dpa", "AFP")),
        ("cwo/fab (dpa, afp)", ("cwo", "fab"), ("dpa", "AFP")),
        ("jsi/sms (AP, AFP, Reuters)", ("jsi", "sms"), (AP, "AFP", "Reuters")),
        ("ab, cd/ef (AP)", ("ab", "cd", "ef"), (AP,)),
        ("rep/ed (dpa)", ("rep", "ed"), ("dpa",)),
        ("mm (AFP, ots)", ("mm",), ("AFP",)),
        ("(AFP, dpa)", (), ("AFP", "dpa")),
        ("-The Associated Press", (), (AP,)),
        ("- Reuters", (), ("Reuters",)),
        ("— Canadian Press", (), ("The Canadian Press",)),
        ("-Pia Lind, The Canadian Press", ("Pia Lind",), ("The Canadian Press",)),
        ("- Reuters with files from AFP", (), ("Reuters", "AFP")),
        ("With files from Reuters and The Canadian Press", (), ("Reuters", "The Canadian Press")),
        ("With a report from Pia Lind", ("Pia Lind",), ()),
        ("with files from Pia Lind in Brenna and Reuters", ("Pia Lind",), ("Reuters",)),
        ("– With files from The Canadian Press", (), ("The Canadian Press",)),
        ("-- With research from Pia Lind", ("Pia Lind",), ()),
        ("– Reuters, with files from Pia Lind", ("Pia Lind",), ("Reuters",)),
        ("With files from AFP/Reuters", (), ("AFP", "Reuters")),
        ("This report by The Canadian Press was first published Feb. 13, 2025.", (), ("The Canadian Press",)),
    ],
)
def test_initials_and_entry_credits_name_agencies(
    line: str, names: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    expected = SignOffMatch(start=0, stop=len(line), names=names, agencies=agencies)
    assert read_sign_off(line) == split_sign_off(line) == expected


@pytest.mark.parametrize("line", ["That is all, he said.zc/wmr (dpa, AFP)", "That is all. zc/wmr (dpa, AFP)"])
def test_initials_may_stand_at_the_end_of_the_last_line(line: str) -> None:
    found = split_sign_off(line)
    assert found is not None
    assert line[found.start :] == "zc/wmr (dpa, AFP)"
    assert found.agencies == ("dpa", "AFP")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "-",
        "(",
        "Reporting by the Guild showed that goats walked.",
        "Writing by candlelight is hard.",
        "- Walnuts sold slowly",
        "- Reuters reported on goats, a mayor said, and left",
        "mayor (AP)",
        "es/ar (Goats)",
        "es/ar ()",
        "The goats ate (in May)",
        "He is fond of writing by the sea in Brenna.",
        "They spent May editing by Ann Boe's pond",
        "Por favor",
        "(Lind)",
        "Report on goats",
        "and/or (AP) said",
    ],
)
def test_prose_is_no_sign_off(line: str) -> None:
    assert read_sign_off(line) is None
    assert split_sign_off(line) is None


def test_a_line_with_text_before_the_credits_is_not_a_sign_off_as_a_whole() -> None:
    assert read_sign_off("Reports came. Editing by Tom Dey") is None


def test_own_agencies_count() -> None:
    own = AGENCIES.extended(Agency(name="Merrow Wire"))
    assert read_sign_off("-Merrow Wire") is None
    assert read_sign_off("-Merrow Wire", agencies=own) is not None


def test_the_credits_of_a_long_line_are_found_at_its_end() -> None:
    line = "Goats left Brenna. " * 500 + "Reporting by Ann Boe"
    found = split_sign_off(line)
    assert found is not None
    assert line[found.start : found.stop] == "Reporting by Ann Boe"


@given(LINES)
def test_what_is_found_lies_in_the_line(line: str) -> None:
    whole, end = read_sign_off(line), split_sign_off(line)
    assert whole is None or (whole.start, end) == (0, whole)
    if end is not None:
        assert 0 <= end.start < end.stop <= len(line)
        assert all(name and name in line.replace("\n", " ") for name in end.names)


@pytest.mark.parametrize("line", ["(Reporting by Ada Kader, dpa)", "Reporting by Ada Kader and dpa"])
def test_an_agency_may_be_spelt_in_small_letters(line: str) -> None:
    found = read_sign_off(line)
    assert found is not None
    assert (found.names, found.agencies) == (("Ada Kader",), ("dpa",))


@given(st.text(max_size=120))
def test_any_text_may_be_asked_for_a_sign_off(line: str) -> None:
    read_sign_off(line)
    split_sign_off(line)


@given(
    st.sampled_from(["by ", "Editing by A. ", "(Reporting by ", "a/", "-", "(AP)", "ing by "]),
    st.integers(1, 3000),
)
def test_long_hostile_lines_are_read(unit: str, times: int) -> None:
    read_sign_off(unit * times)
    split_sign_off(unit * times)
