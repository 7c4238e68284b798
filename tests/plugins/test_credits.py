"""Picture credits, alone and glued to captions."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscorpus.article import Credit
from newscorpus.plugins import AGENCIES, Agency, read_credit, split_credit

AP = "The Associated Press"
GLOBE = "The Globe and Mail"

PIECES = st.sampled_from(
    [
        *(
            "Pia Lind",
            "PIA LIND",
            "Reuters",
            "AFP",
            "The Globe and Mail",
            "iStockPhoto",
            "goats",
            "on Nov. 5",
            "B.C.",
        ),
        *(
            "/",
            " / ",
            "|",
            " via ",
            "for ",
            ".",
            ". ",
            "(",
            ")",
            "Image:",
            "Photo: ",
            "”",
            " ",
            "St.",
            "-",
            "é",
            "1",
        ),
    ]
)
CAPTIONS = st.lists(PIECES, max_size=14).map("".join)


@pytest.mark.parametrize(
    ("words", "names", "agencies"),
    [
        ("Stefan Kugel/Reuters", ("Stefan Kugel",), ("Reuters",)),
        ("CARLA OSORO/Reuters", ("CARLA OSORO",), ("Reuters",)),
        ("Handout", (), ("Handout",)),
        ("The Associated Press", (), (AP,)),
        ("iStockPhoto / Getty Images", (), ("iStockPhoto", "Getty Images")),
        ("Adrian X/The Canadian Press", ("Adrian X",), ("The Canadian Press",)),
        ("REUTERS/Aly Song/File Photo", ("Aly Song",), ("Reuters",)),
        ("Reuters/Lind", ("Lind",), ("Reuters",)),
        ("REUTERS/PABLO RUIZ", ("PABLO RUIZ",), ("Reuters",)),
        ("Image: Omar Kader/AFP", ("Omar Kader",), ("AFP",)),
        ("Leo Ferran/ZUMA/picture alliance", ("Leo Ferran",), ("ZUMA Press", "picture alliance")),
        ("Leo Ferran/AP Photo/picture alliance", ("Leo Ferran",), (AP, "picture alliance")),
        ("picture-alliance/AP Photo/L. Ferran", ("L. Ferran",), ("picture alliance", AP)),
        ("Leo Ferran via AP", ("Leo Ferran",), (AP,)),
        ("-/AFP via Getty Images", (), ("AFP", "Getty Images")),
        ("Leo Ferran/The Canadian Press, via Associated Press", ("Leo Ferran",), ("The Canadian Press", AP)),
        ("AP Photo/Leo Ferran, File", ("Leo Ferran",), (AP,)),
        ("Leo Ferran | AFP | Getty Images", ("Leo Ferran",), ("AFP", "Getty Images")),
        ("Merrow Press Service/Handout via REUTERS", ("Merrow Press Service",), ("Handout", "Reuters")),
        ("Jon Lehm for The Globe and Mail", ("Jon Lehm",), (GLOBE,)),
        ("Pia Lind and Tom Blyth/The Canadian Press", ("Pia Lind", "Tom Blyth"), ("The Canadian Press",)),
        ("(MICHAEL BUHL/Reuters)", ("MICHAEL BUHL",), ("Reuters",)),
        ("(Photo by Leo Ferran/Getty Images)", ("Leo Ferran",), ("Getty Images",)),
        ("© Reuters", (), ("Reuters",)),
        ("Bild: privat", ("privat",), ()),
        ("Image: NATO", ("NATO",), ()),
    ],
)
def test_a_credit_parts_names_and_agencies(
    words: str, names: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    assert read_credit(words) == Credit(text=words, names=names, agencies=agencies)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "/",
        "The mayor spoke to Reuters",
        "He went and/or stayed",
        "Reuters counted on Monday/Tuesday",
        "Pia Lind",
        "Image:",
        "()",
        "Image: The goats left. They came back",
        "A/" * 60,
        "Leo Ferran/Reuters" + " " * 300,
    ],
)
def test_other_words_are_no_credit(words: str) -> None:
    assert read_credit(words) is None


def test_a_caller_may_vouch_for_a_credit() -> None:
    assert read_credit("Pia Lind") is None
    assert read_credit("Pia Lind", labelled=True) == Credit(text="Pia Lind", names=("Pia Lind",))


def test_a_credit_is_kept_as_printed_with_white_space_folded() -> None:
    found = read_credit("Leo  Ferran /\n Reuters")
    assert found == Credit(text="Leo Ferran / Reuters", names=("Leo Ferran",), agencies=("Reuters",))


def test_own_agencies_count() -> None:
    own = AGENCIES.extended(Agency(name="Merrow Wire", roles=("photo",)))
    assert read_credit("Pia Lind/Merrow Wire") is None
    assert read_credit("Pia Lind/Merrow Wire", agencies=own) is not None
    assert split_credit("A goat.Pia Lind/Merrow Wire", agencies=own) is not None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Ms. Lind feeds a goldfish on Nov. 5.", "Stefan Kugel/Reuters"),
        ("A hive hangs from a slide on March 6, 2020.", "Fred Lumm/The Globe and Mail"),
        ("Nobody saw it that day.", "The Associated Press"),
        ("Taurus.", "iStockPhoto / Getty Images"),
        ("A hive….", "The Globe and Mail"),
        ("Snow fell. He never looked up.", "Debra Baik/The Globe and Mail"),
        ("A pigeon naps on the Queen St. sign on Monday.", "J.P. Moczul/The Globe and Mail"),
        ("Oil wells near Merrow, B.C.", "Chad Hippo/The Canadian Press"),
        ("Oil in Merrow, B.C.", "Chad Hippo/The Canadian Press"),
        ("A barn in P.E.I.", "Sean Kil/The Canadian Press"),
        ("The vote in Merrow, Ont.", "Sean Kil/The Canadian Press"),
        ("“So we go.”", "José Núñez-Åberg/AFP"),
        ("Who is it?", "DARRYL DECK/The Canadian Press"),
        ("Mr. Plott (left) and Ms. Lind (right)", "Omar Kader/Reuters"),
        ("A dry day", "Pia Lind/Reuters"),
        ("Rain over Brenna.", "Kirill de la Croix/AFP/Getty Images"),
        ("Boats on the lake/forest side.", "Pia Lind/AP"),
        ("A man in Brenna.", "Sean Kil for The Globe and Mail"),
        ("Cellos in blankets.", "YUSEF MASON/The New York Times News Service"),
        ("Ms. Lind's yard. ", "LENA ORTH/AFP via Getty Images"),
        ("A curator with a broom, in Brenna, Norlund October 25, 2017. ", "REUTERS/Carla Barr"),
        ("Slide two of six ", "REUTERS/Carla Barr"),
        ("A broom in Brenna. ", "REUTERS/Aly Song/File Photo"),
        ("A broom in Brenna. ", "REUTERS/PABLO RUIZ"),
        ("A coin lies in a ladle on November 8, 2011. ", "(MICHAEL BUHL/Reuters)"),
        ("", "Handout"),
        ("", "LENA ORTH/AFP via Getty Images"),
        ("A long story. " * 40 + "It ended.", "Pia Lind/Reuters"),
    ],
)
def test_a_credit_begins_after_a_sentence_stop(caption: str, credit: str) -> None:
    found = split_credit(caption + credit)
    assert found is not None
    assert found[0] == len(caption)
    assert found[1].text == credit


@pytest.mark.parametrize(
    ("caption", "label", "credit"),
    [
        ("The tug pulled for nine hours", "Image: ", "Leo Ferran/AP Photo/picture alliance"),
        ("Neighbors cleared the school first", "Image: ", "Omar Kader/AFP"),
        ("A walk in Nadeschdin", "Bild: ", "privat"),
        ("A sign: closed", "Image: ", "DW/A. Chatter"),
        ("Ferries wait ", "Image: ", "NATO"),
        ("", "Image: ", "Imago"),
        ("A pond with skates. ", "Credit...", "Leo Ferran/The Canadian Press, via Associated Press"),
        ("A desk in Brenna. ", "Photograph: ", "Guardian"),
    ],
)
def test_a_label_begins_a_credit_and_is_no_part_of_it(caption: str, label: str, credit: str) -> None:
    found = split_credit(caption + label + credit)
    assert found is not None
    assert found[0] == len(caption)
    assert found[1].text == credit


@pytest.mark.parametrize(
    ("caption", "first", "last"),
    [
        ("A trader reacts in Brenna. ", "Photo: Alex Dorn/Reuters", "ALEX DORN/Reuters"),
        ("A trader reacts.", "Alex Dorn/Reuters", "ALEX DORN/Reuters"),
        ("Smoke rises. ", "(Photo by Johann EISEL / AFP) ", "(Photo by JOHANN EISEL/AFP via Getty Images)"),
    ],
)
def test_of_a_credit_that_is_printed_twice_the_last_is_taken(caption: str, first: str, last: str) -> None:
    found = split_credit(caption + first + last)
    assert found is not None
    assert (found[0], found[1].text) == (len(caption), last)


@pytest.mark.parametrize(
    "line",
    [
        "",
        " ",
        "The clocks, Saturday, June 6, 2020. Photos provided by the Governor's office",
        "Snow fell on St. Fred Lumm/The Globe and Mail",
        "A poll by Reuters/Ipsos",
        "She works at The Globe and Mail",
        "They told Reuters.",
        "Pictures of the year.",
        "Goats (left).",
        "They were here/there",
    ],
)
def test_a_caption_without_a_credit_stays_whole(line: str) -> None:
    assert split_credit(line) is None


def test_the_labels_are_the_callers_choice() -> None:
    assert split_credit("A pond Pic: Pia Lind", labels=("Pic:",)) == (
        7,
        Credit(text="Pia Lind", names=("Pia Lind",)),
    )
    assert split_credit("A pond Image: Pia Lind", labels=()) is None


@given(CAPTIONS)
@example("a.Reuters/Reuters")
def test_the_credit_lies_in_the_line_and_reads_again_by_itself(line: str) -> None:
    found = split_credit(line)
    if found is not None:
        start, credit = found
        assert 0 <= start < len(line)
        assert " ".join(line[start:].split()).endswith(credit.text)
        assert read_credit(credit.text, labelled=True) == credit


@given(st.text(max_size=200))
def test_any_text_may_be_asked_for_a_credit(line: str) -> None:
    split_credit(line)
    read_credit(line)


@given(st.sampled_from(["A/", "(/", "/", "|Reuters/", ".A", "Image:"]), st.integers(1, 4000))
def test_long_hostile_lines_are_read(unit: str, times: int) -> None:
    line = unit * times
    split_credit(line)
    read_credit(line)
