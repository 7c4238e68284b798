"""Notes a newsroom makes about its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import read_note


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Adds detail)", "update"),
        ("(Updates with goats, adds price)", "update"),
        ("(Recasts, adds quotes)", "update"),
        ("(Corrects name in paragraph 3)", "correction"),
        ("(This story has been corrected to fix a name)", "correction"),
        ("(This Dec. 16 factbox has been corrected to fix a name)", "correction"),
        ("This story has been corrected to fix a name.", "correction"),
        ("An earlier version of this story gave a wrong count. It has been corrected.", "correction"),
        ("This article was updated on Monday.", "update"),
        ("Clarification: the goats were sheep.", "correction"),
        ("CORRECTION: the goats were sheep.", "correction"),
        ("Editor's note: the goats were sheep.", "editor"),
        ("Editor’s Note: the goats were sheep.", "editor"),
        ("(Editor's note: offensive bleating in paragraph 4)", "editor"),
        ("($1 = 0.8108 euros)", "conversion"),
        ("$1 = 0.7974 euro", "conversion"),
        ("($1=74.5 rupees)", "conversion"),
        ("($1=.7451 guilders)", "conversion"),
        ("(1 euro = $1.0912)", "conversion"),
        ("(1 British pound = 1.25 dollars)", "conversion"),
        ("(US$1 = 1.3 Canadian dollars)", "conversion"),
        ("($1 = 0.9 euros; $1 = 7 yuan)", "conversion"),
        ("($1 = 6.9 Chinese yuan renminbi)", "conversion"),
        ("[ID:L5N0AB09R]", "reference"),
        ("[nL1N0AB2AC]", "reference"),
    ],
)
def test_a_note_may_be_a_line(line: str, kind: str) -> None:
    assert read_note(line) == (kind, 0, len(line))


@pytest.mark.parametrize(
    ("before", "note", "kind"),
    [
        ("The hall is booked. ", "($1 = 0.8108 thalers)", "conversion"),
        ("The hall is booked, he said ", "($1 = 0.8108 thalers)", "conversion"),
        ("The hall is booked. ", "$1 = 0.7974 euro", "conversion"),
        ("Two and two = 4, he said. ", "($1 = 0.7974 euro)", "conversion"),
        ("The horn has cost 9 thalers. ", "[ID:L5N0AB09R]", "reference"),
        ("The horn has cost 9 thalers.", "[ID:nL1N0AB2AC]", "reference"),
    ],
)
def test_a_note_may_end_a_line(before: str, note: str, kind: str) -> None:
    assert read_note(before + note) == (kind, len(before), len(before + note))


def test_a_note_may_begin_a_line() -> None:
    assert read_note("(Adds detail)BRENNA, Sept 2 (Reuters) - Bees.") == ("update", 0, 13)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "(",
        "(Lind)",
        "(The goats) left",
        "x = y",
        "It cost $1 = nothing",
        "He had $1 = 3 goats and went home to his wife and his children, who were waiting for the bread",
        "This article was originally written in German.",
        "This is a story.",
        "The story was corrected by hand, he said",
        "Editors met in Brenna.",
        "They came [in May]",
        "A = B",
        "They paid so much = 2",
        "2 + 2 = 4 " + "and so on " * 40,
        "a = b = c = d = e = f ($1 = 2 euros)" + " and so on" * 12,
        "Corrections are rare.",
    ],
)
def test_other_lines_have_no_note(line: str) -> None:
    assert read_note(line) is None


@given(
    st.lists(
        st.sampled_from(
            [
                "(",
                ")",
                "Adds",
                "$1",
                " = ",
                "0.8 euros",
                "[ID:L5N0AB09R]",
                ". ",
                "This story was corrected",
                "é",
            ]
        ),
        max_size=9,
    ).map("".join)
)
def test_a_note_lies_in_the_line(line: str) -> None:
    note = read_note(line)
    if note is not None:
        assert 0 <= note.start < note.stop <= len(line)
        assert note.start == 0 or note.stop == len(line.rstrip())


@given(st.text(max_size=120))
def test_any_text_may_be_asked_for_a_note(line: str) -> None:
    read_note(line)


@given(st.sampled_from(["(", "$1 = 1", "=", "[ID:", "1 ", "(This story "]), st.integers(1, 4000))
def test_long_hostile_lines_are_read(unit: str, times: int) -> None:
    read_note(unit * times)
