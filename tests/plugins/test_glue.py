"""Titles and dates run together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import read_date
from newscorpus.plugins import GLUE_LABELS, GlueLabels, split_doubled_date, split_glue

PIECES = st.sampled_from(
    [
        *(
            "Goats win",
            "Published ",
            "Published",
            "last updated ",
            "Updated",
            "March 4, 2025",
            "4. März 2025",
            "9 min ago",
        ),
        *(" ", "/", "2:26 PM GMT+2", "04.03.2025", ".", "What", "Veröffentlicht", "1", ":"),
    ]
)
LINES = st.lists(PIECES, max_size=9).map("".join)


@pytest.mark.parametrize("title", ["", "Valdoria cheese row: Tessany wants goats counted too", "Goats ‘win’"])
@pytest.mark.parametrize("rest", ["", "What you need to know", " What you need to know"])
@pytest.mark.parametrize(
    ("stamp", "published", "updated"),
    [
        ("Published March 4, 2025last updated March 5, 2025", "March 4, 2025", "March 5, 2025"),
        ("Published March 4, 2025Last updated March 5, 2025", "March 4, 2025", "March 5, 2025"),
        ("Veröffentlicht 4. März 2025Zuletzt aktualisiert 5. März 2025", "4. März 2025", "5. März 2025"),
        ("Publié 4 mars 2025Dernière mise à jour 5 mars 2025", "4 mars 2025", "5 mars 2025"),
        ("Published March 4, 2025", "March 4, 2025", None),
    ],
)
def test_dates_are_cut_from_the_title_they_are_glued_to(
    title: str, rest: str, stamp: str, published: str, updated: str | None
) -> None:
    line = title + stamp + rest
    found = split_glue(line)
    assert found is not None
    assert (line[: found.start], line[found.stop :]) == (title, rest)
    assert found.published is not None
    assert line[slice(*found.published)] == published
    assert (found.updated and line[slice(*found.updated)]) == updated


@pytest.mark.parametrize(
    ("line", "before", "published", "updated"),
    [
        ("2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago", "2 minute read", "April 25, 20232:26 PM GMT+2", "9 min ago"),
        ("September 19, 2024 1:10 AM GMT+9 Updated September 19, 2024", "", "September 19, 2024 1:10 AM GMT+9", "September 19, 2024"),
        ("November 19, 2019 / 12:21 AM / Updated 14 hours ago", "", "November 19, 2019 / 12:21 AM", "14 hours ago"),
        ("Published Monday, Dec. 29 2014, 6:00 AM EST", "", "Monday, Dec. 29 2014, 6:00 AM EST", None),
        ("Published: July 24, 2012 at 7:37 AM ET", "", "July 24, 2012 at 7:37 AM ET", None),
        ("Published Tuesday, May 05, 2015 7:00AM EDTLast updated Tuesday, May 05, 2015 7:01AM EDT", "", "Tuesday, May 05, 2015 7:00AM EDT", "Tuesday, May 05, 2015 7:01AM EDT"),
        ("Published 15 minutes ago", "", "15 minutes ago", None),
        ("Published Yesterday", "", "Yesterday", None),
        ("Last updated 21 hours ago", "", None, "21 hours ago"),
        ("Veröffentlicht vor 3 Stunden", "", "vor 3 Stunden", None),
        ("Published 2025-03-04", "", "2025-03-04", None),
    ],
)  # fmt: skip
def test_date_lines_are_read_in_every_form_met(
    line: str, before: str, published: str | None, updated: str | None
) -> None:
    found = split_glue(line)
    assert found is not None
    assert line[: found.start] == before
    assert (found.published and line[slice(*found.published)]) == published
    assert (found.updated and line[slice(*found.updated)]) == updated
    assert found.stop == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Goats win",
        "A report Published March 4, 2025 says that goats win",
        "The book, Published in 2014, was long",
        "Updated list of goats",
        "Published",
        "The report was Published March 4, 2025.",
        "Published March 4, 2025, the report said goats win",
    ],
)
def test_labels_in_prose_are_no_glue(line: str) -> None:
    assert split_glue(line) is None


def test_languages_and_labels_are_the_callers_choice() -> None:
    line = "CabrasPublicado 4 de março de 2025Última atualização 5 de março de 2025"
    assert split_glue(line) is None
    found = split_glue(line, languages=("pt",))
    assert found is not None
    assert found.published is not None
    assert line[slice(*found.published)] == "4 de março de 2025"
    own = split_glue("GoatsOut: March 4, 2025", labels=GlueLabels(published=("Out",)))
    assert own is not None
    assert own.start == 5


def test_labels_of_two_languages_may_be_joined() -> None:
    both = GLUE_LABELS["en"] | GLUE_LABELS["de"]
    assert "Published" in both.published
    assert "Zuletzt aktualisiert" in both.updated


@pytest.mark.parametrize(
    ("line", "figures", "words"),
    [
        ("30.01.202430. Januar 2024", "30.01.2024", "30. Januar 2024"),
        ("09/08/2025September 8, 2025", "09/08/2025", "September 8, 2025"),
        ("09/08/2025 September 8, 2025", "09/08/2025", "September 8, 2025"),
    ],
)
def test_a_date_printed_twice_is_cut_in_two(line: str, figures: str, words: str) -> None:
    found = split_doubled_date(line)
    assert found is not None
    assert [line[slice(*part)] for part in found] == [figures, words]
    assert read_date(words) is not None


@pytest.mark.parametrize("line", ["", "30.01.2024", "September 8, 2025", "1 goat", "30.01.2024 and more"])
def test_a_date_printed_once_is_left_alone(line: str) -> None:
    assert split_doubled_date(line) is None


@given(LINES)
def test_what_is_found_lies_in_the_line(line: str) -> None:
    found = split_glue(line)
    if found is not None:
        assert 0 <= found.start < found.stop <= len(line)
        assert found.published or found.updated
        for part in filter(None, (found.published, found.updated)):
            assert found.start <= part[0] < part[1] <= found.stop


@given(st.text(max_size=120))
def test_any_text_may_be_asked_for_glue(line: str) -> None:
    split_glue(line)
    split_doubled_date(line)


@given(
    st.sampled_from(["Published ", "Published 1", "last updated ", "1", "Updated A"]), st.integers(1, 4000)
)
def test_long_hostile_lines_are_read(unit: str, times: int) -> None:
    split_glue(unit * times)
