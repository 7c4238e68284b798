"""Datelines: places, dates and agencies that a text opens with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.document import Span
from newscorpus.plugins import AGENCIES, Agency, read_bare_dateline, read_dateline, read_split_dateline

AP = "The Associated Press"
GLOBE = "The Globe and Mail"
BODY = "Honey ran ankle-deep down Mill Lane on Tuesday after a tank gave way."

PIECES = st.sampled_from(
    [
        *(
            "BRENNA",
            "Lower Haven",
            "/",
            ", ",
            "Sept 2",
            "4. März",
            " ",
            "(",
            ")",
            "Reuters",
            "(Reuters)",
            "AP",
            "dpa",
        ),
        *(
            " - ",
            "—",
            " -- ",
            "By ",
            "Pia Lind",
            "(Adds detail)",
            "goats",
            ".",
            "\n",
            "N.Y.",
            "1",
            "May 2, 2014",
            "é",
        ),
    ]
)
LINES = st.lists(PIECES, max_size=12).map("".join)


@pytest.mark.parametrize(
    ("opening", "places", "date", "agency"),
    [
        ("(Reuters) – ", (), None, "Reuters"),
        ("(Reuters) -", (), None, "Reuters"),
        ("BRENNA (Reuters) - ", ("BRENNA",), None, "Reuters"),
        ("BRENNA  (Reuters) -     ", ("BRENNA",), None, "Reuters"),
        ("BRENNA (Reuters) -", ("BRENNA",), None, "Reuters"),
        ("BRENNA/LOWER HAVEN (Reuters) — ", ("BRENNA", "LOWER HAVEN"), None, "Reuters"),
        ("VIEN, Dec 9 (Reuters) - ", ("VIEN",), "XXXX-12-09", "Reuters"),
        ("LOWER HAVEN, Norlund (Reuters) - ", ("LOWER HAVEN, Norlund",), None, "Reuters"),
        ("MERROW, Norlund/BRENNA (Reuters) - ", ("MERROW, Norlund", "BRENNA"), None, "Reuters"),
        ("MERROW, Norlund, Oct 7 (Reuters) - ", ("MERROW, Norlund",), "XXXX-10-07", "Reuters"),
        ("Dec 29 (Reuters) - ", (), "XXXX-12-29", "Reuters"),
        ("ABOARD THE PETREL (Reuters) - ", ("ABOARD THE PETREL",), None, "Reuters"),
        ("BRENNA (Thomson Reuters Foundation) - ", ("BRENNA",), None, "Reuters"),
        ("MERROW (AP) — ", ("MERROW",), None, AP),
        ("MERROW, N.H. (AP) — ", ("MERROW, N.H.",), None, AP),
        ("BRENNA (dpa) - ", ("BRENNA",), None, "dpa"),
        ("BRENNA (dpa/lby) - ", ("BRENNA",), None, "dpa"),
        ("ANSEL, March 4 (AFP) – ", ("ANSEL",), "XXXX-03-04", "AFP"),
        ("ANSEL, March 4, 2024 (AFP) – ", ("ANSEL",), "2024-03-04", "AFP"),
        ("Port Ansel (AFP) – ", ("Port Ansel",), None, "AFP"),
        ("NEW BRENNA, Feb. 2 (Xinhua) -- ", ("NEW BRENNA",), "XXXX-02-02", "Xinhua"),
        ("MERROW, Mass., Dec. 11 (UPI) — ", ("MERROW, Mass.",), "XXXX-12-11", "UPI"),
        ("Brenna, 4. März (Reuters) - ", ("Brenna",), "XXXX-03-04", "Reuters"),
        ("SÃO TOMAZ, 10 Mai (Reuters) - ", ("SÃO TOMAZ",), "XXXX-05-10", "Reuters"),
        ("Santa Rita, 4 mar (EFE).- ", ("Santa Rita",), "XXXX-03-04", "EFE"),
        ("TORONTO - ", ("TORONTO",), None, None),
        ("OTTAWA, ONT. -- ", ("OTTAWA, ONT.",), None, None),
        ("ST. ANSEL’S, N.L. — ", ("ST. ANSEL’S, N.L.",), None, None),
        ("MERROW —", ("MERROW",), None, None),
        ("BRENNA, March 4 - ", ("BRENNA",), "XXXX-03-04", None),
        ("CAPE MERROW (Florida) — ", ("CAPE MERROW (Florida)",), None, None),
        ("MERROW, Mich (May 2, 2014) – ", ("MERROW, Mich",), "2014-05-02", None),
    ],
)
def test_a_dateline_gives_places_date_and_agency(
    opening: str, places: tuple[str, ...], date: str | None, agency: str | None
) -> None:
    found = read_dateline(opening + BODY)
    assert found is not None
    assert (opening + BODY)[found.stop :] == BODY
    assert (found.start, found.places, found.agency) == (0, places, agency)
    assert (found.date and str(found.date)) == date


def test_the_words_of_the_date_are_kept_with_their_place_in_the_document() -> None:
    line = "VIEN, Dec 9 (Reuters) - Lamps."
    found = read_dateline(line, at=100)
    assert found is not None
    assert found.date is not None
    assert found.date_words is not None
    assert line[slice(*found.date_words)] == found.date.raw == "Dec 9"
    assert found.date.span == Span(106, 111)


def test_a_note_may_be_glued_to_a_dateline() -> None:
    line = "(Adds detail)BRENNA, Sept 2 (Reuters) - Bees."
    found = read_dateline(line)
    assert found is not None
    assert found.note == (0, 13)
    assert line[found.start : found.stop] == "BRENNA, Sept 2 (Reuters) - "


@pytest.mark.parametrize(
    ("byline", "places"),
    [
        ("By Yuri Koval, Anast Malen and Vlad Smil", "LOWER HAVEN "),
        ("By JD Koval", "BRENNA, Norlund "),
        ("Por Ana Gil", "BRENNA "),
        ("By Yuri Koval", ""),
    ],
)
def test_capitals_tell_where_a_byline_ends_and_the_places_begin(byline: str, places: str) -> None:
    line = f"{byline} {places}(Reuters) -Several bakers slept."
    found = read_dateline(line)
    assert found is not None
    assert found.byline == (0, len(byline))
    assert line[found.stop :] == "Several bakers slept."
    assert found.places == ((places.strip(),) if places else ())


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("WASHINGTON — The Globe and Mail", GLOBE),
        ("TORONTO — Reuters", "Reuters"),
        ("BRENNA (Reuters)", "Reuters"),
    ],
)
def test_a_dateline_may_be_a_line_of_its_own(line: str, agency: str) -> None:
    found = read_dateline(line)
    assert found is not None
    assert (found.stop, found.agency) == (len(line), agency)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "(",
        BODY,
        "Harbor chief (Reuters) - sources",
        "The mayor told (Reuters) - no",
        "(Adds details, quotes)",
        "(Lind) - a name",
        "(Reuters)",
        "EXCLUSIVE – Goats: Do not trust the ballots, says the mayor.",
        "FILE - In a Sept. 15 file photo, a goat walks about the town.",
        "MERROW Prison - the notorious jail once dubbed the barn - closed.",
        "DEFENDING SEALS - AND THEIR PUPS IN THE BAY OF THE WEST WIND",
        "BRENNA, NORLUND - MAY 17: A goat waits for the vote to be over.",
        "BRENNA - Short",
        "NATO-led forces — and their goats — walked into the harbor at dawn.",
        "“BRENNA (Reuters) - ”",
        "A goat (Plott) – a big one",
        "MERROW, 12 goats — were seen on Tuesday in the harbor at dawn.",
    ],
)
def test_other_openings_are_no_dateline(line: str) -> None:
    assert read_dateline(line) is None


def test_own_agencies_count() -> None:
    own = AGENCIES.extended(Agency(name="Merrow Wire"))
    assert read_dateline("Brenna (Merrow Wire) - Bees.") is None
    found = read_dateline("Brenna (Merrow Wire) - Bees.", agencies=own)
    assert found is not None
    assert found.agency == "Merrow Wire"


@pytest.mark.parametrize(
    ("line", "places", "date", "body"),
    [
        ("TOKAI, April 8 The price of tea jumped.", ("TOKAI",), "XXXX-04-08", "The price of tea jumped."),
        ("LOWER HAVEN, Oct 7 “Now,” she said.", ("LOWER HAVEN",), "XXXX-10-07", "“Now,” she said."),
        ("BRENNA/TOKAI, 4 March The tea came.", ("BRENNA", "TOKAI"), "XXXX-03-04", "The tea came."),
        ("April 10 - The price of tea jumped.", (), "XXXX-04-10", "The price of tea jumped."),
        ("BRENNA Tue Dec 30, 2014 4:33pm IST", ("BRENNA",), "2014-12-30T16:33", ""),
        ("BRENNA, Dec 30, 2014", ("BRENNA",), "2014-12-30", ""),
    ],
)
def test_a_bare_dateline_is_told_by_its_date(
    line: str, places: tuple[str, ...], date: str, body: str
) -> None:
    found = read_bare_dateline(line)
    assert found is not None
    assert (found.places, str(found.date), line[found.stop :]) == (places, date, body)
    assert found.agency is None


@pytest.mark.parametrize(
    "line",
    ["", "TOKAI", "TOKAI The price", "May goes on - the goats too", "NATO, May 5 the goats", "DEFENDING SEALS", BODY, "A 1",
     "NEW BRENNA, Feb. 2 (Xinhua) -- Walnuts"],
)  # fmt: skip
def test_without_a_date_there_is_no_bare_dateline(line: str) -> None:
    assert read_bare_dateline(line) is None


@pytest.mark.parametrize(
    ("first", "second", "places", "agency", "rest"),
    [
        ("LOWER HAVEN", "(Reuters) - The circus left.", ("LOWER HAVEN",), "Reuters", "The circus left."),
        ("TOKAI, Sept 2", "(Reuters) – Tea.", ("TOKAI",), "Reuters", "Tea."),
        ("Toronto", "The Canadian Press", ("Toronto",), "The Canadian Press", ""),
    ],
)
def test_a_dateline_may_be_broken_over_two_lines(
    first: str, second: str, places: tuple[str, ...], agency: str, rest: str
) -> None:
    found = read_split_dateline(first, second)
    assert found is not None
    assert (found.places, found.agency) == (places, agency)
    assert f"{first}\n{second}"[found.stop :] == rest


@pytest.mark.parametrize(
    ("first", "second"),
    [("", "(Reuters) - Tea."), ("TOKAI", "Tea."), ("The goats left", "Reuters"), ("TOKAI", "(Adds detail)"), ("TOKAI", ""),
     ("goats went to", "(Reuters) - Tea."), ("TOKAI", "(Reuters"), ("T" * 200, "Reuters")],
)  # fmt: skip
def test_two_other_lines_are_no_dateline(first: str, second: str) -> None:
    assert read_split_dateline(first, second) is None


@given(LINES)
def test_what_is_found_lies_in_the_line(line: str) -> None:
    for found in (read_dateline(line), read_bare_dateline(line), read_split_dateline(line[:20], line[21:])):
        if found is not None:
            assert 0 <= found.start <= found.stop <= len(line)
            assert all(place and place == " ".join(place.split()) for place in found.places)
            for words in filter(None, (found.date_words, found.note, found.byline)):
                assert 0 <= words[0] < words[1] <= found.stop
            assert (found.date is None) == (found.date_words is None)


def test_behind_two_hyphens_a_short_sentence_is_enough() -> None:
    found = read_dateline("LOWER HAVEN, B.C. -- It is over. For now.")
    assert found is not None
    assert found.places == ("LOWER HAVEN, B.C.",)
    assert read_dateline("LOWER HAVEN, B.C. - It is over. For now.") is None
    assert read_dateline("CLOSED -- until noon") is None


@given(st.text(max_size=120))
def test_any_text_may_be_asked_for_a_dateline(line: str) -> None:
    read_dateline(line)
    read_bare_dateline(line)
    read_split_dateline(line, line)


@given(st.sampled_from(["(", "A ", "AB-", "(Reuters) ", "(AP", " ", "A, ", "B "]), st.integers(1, 4000))
def test_long_hostile_lines_are_read(unit: str, times: int) -> None:
    read_dateline(unit * times)
    read_bare_dateline(unit * times)
