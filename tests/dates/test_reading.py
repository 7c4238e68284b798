"""Strings that are dates: what is read from them, and that nothing else ever is."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscorpus.dates import _words, read_date
from newscorpus.dates._reading import LONGEST_DATE
from newscorpus.document import Span


def test_a_date_is_read_as_it_is_stated(stated: Any) -> None:
    read = stated.read()
    assert (read and str(read)) == stated.expected
    assert (read and read.zone) == stated.zone


def test_raw_and_span_are_those_of_the_trimmed_words() -> None:
    read = read_date("  May 21, 2015 \n", at=100)
    assert read is not None
    assert read.raw == "May 21, 2015"
    assert read.span == Span(102, 114)


def test_the_caller_says_how_a_date_is_known() -> None:
    read = read_date("2015-05-21", known="retrieved")
    assert read is not None
    assert read.known == "retrieved"


def test_a_decomposed_umlaut_names_the_same_month() -> None:
    assert str(read_date("12. Ma\u0308rz 2024")) == "2024-03-12"


def test_a_full_stop_may_end_a_date() -> None:
    assert str(read_date("December 5, 2014.")) == "2014-12-05"


def test_no_break_spaces_are_spaces() -> None:
    assert str(read_date("May\u00a021,\u00a02015")) == "2015-05-21"


def test_a_string_longer_than_any_date_is_refused() -> None:
    assert read_date("May 21, 2015" + " " * LONGEST_DATE) is None


@pytest.mark.parametrize("language", ["ru", "RU", "ru-RU", "ru_RU"])
def test_a_region_changes_no_language(language: str) -> None:
    assert str(read_date("12 марта 2024", language=language)) == "2024-03-12"


@pytest.mark.parametrize("language", [None, "xx", "", "../etc", "ru\0", "klingon", "de"])
def test_names_of_a_language_that_is_not_given_are_not_read(language: str | None) -> None:
    assert read_date("12 марта 2024", language=language) is None


@pytest.mark.parametrize(
    "words",
    [
        "32 марта 2024",
        "0 марта 2024",
        "31 апреля 2024",
        "12 марта 2024, 25:00",
        "12 марта 2024 2025",
        "12 марта 2567",
        "март 2024, 10:30",
        "12 марта 123",
        "марта 2024 года 5 6",
    ],
)
def test_what_is_no_date_in_another_language_is_none(words: str) -> None:
    assert read_date(words, language="ru") is None


def test_half_days_of_other_languages_move_the_clock() -> None:
    assert str(read_date("11 Μαρτίου 2001, 12:18 π.μ.", language="el")) == "2001-03-11T00:18"
    assert str(read_date("11 Μαρτίου 2001, 12:18 μ.μ.", language="el")) == "2001-03-11T12:18"
    assert read_date("11 Μαρτίου 2001, 14:18 μ.μ.", language="el") is None


@given(st.text(max_size=90), st.sampled_from([None, "en", "de", "ru", "xx"]))
@example("0" * 80, None)
@example("May " * 20 + "1", None)
@example("the " * 19 + "1", None)
@example("1" + " " * 70 + "h", None)
@example("\ud800 1 май 2001", "ru")
def test_any_string_gives_a_date_or_none(words: str, language: str | None) -> None:
    read = read_date(words, language=language)
    assert read is None or read.raw == words.strip()


NUMBERS = st.integers(0, 40).map(str) | st.integers(1500, 2200).map(str)
PIECES = st.sampled_from(
    [
        *"/.,:-– ",
        " ",
        "May",
        "may",
        "mars",
        "Nov.",
        "Friday",
        "12:30",
        "p.m.",
        "ET",
        "ago",
        "de",
        "марта",
        "года",
    ]
)


@given(st.lists(NUMBERS | PIECES, max_size=9).map("".join), st.sampled_from([None, "fr", "ru"]))
def test_no_number_is_read_that_is_not_stated(words: str, language: str | None) -> None:
    read = read_date(words, language=language)
    if read is not None:
        parts = [read.year, read.day, read.minute or None]
        assert all(str(part) in words for part in parts if part is not None)


FORMS = ["%B %d, %Y", "%d %b %Y", "%A, %d %B %Y", "%Y-%m-%d", "%d.%m.%Y", "%b. %d %Y", "%d %B %Y%d.%m.%Y"]


@given(st.dates(date(1600, 1, 1), date(2199, 12, 31)), st.sampled_from(FORMS))
def test_every_day_is_read_in_every_form(day: date, form: str) -> None:
    read = read_date(day.strftime(form))
    assert read is not None
    assert (read.year, read.month, read.day) == (day.year, day.month, day.day)


@given(st.dates(date(1600, 1, 1), date(2199, 12, 31)), st.dates(date(1600, 1, 1), date(2199, 12, 31)))
def test_two_glued_dates_are_one_only_if_they_agree(first: date, second: date) -> None:
    read = read_date(f"{first:%d.%m.%Y}{second:%d %B %Y}")
    assert (read is not None) == (first == second)


def test_threads_read_the_same(table: list[Any]) -> None:
    def read_all(_: int = 0) -> list[Any]:
        return [stated.read() for stated in table]

    alone = read_all()
    _words.read_words.cache_clear()
    _words._ask.cache_clear()
    _words._names.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        assert all(read == alone for read in pool.map(read_all, range(16)))
