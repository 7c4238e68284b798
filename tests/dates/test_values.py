"""Dates and times as values."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus.dates
from newscorpus.dates import NewsDate, NewsTime, read_iso, zone_offset
from newscorpus.dates._values import days_in

ZONES = st.sampled_from([None, "Z", "UTC", "ET", "IST", "EST", "GMT+9", "+05:30", "-0330"])


@st.composite
def dates(draw: st.DrawFn) -> NewsDate:
    """Dates of every precision."""
    year = draw(st.none() | st.integers(1, 9999))
    month = draw(st.integers(1, 12)) if year is None else draw(st.none() | st.integers(1, 12))
    if month is None or not draw(st.booleans()):
        return NewsDate(year=year, month=month)
    day = draw(st.integers(1, days_in(year, month)))
    if not draw(st.booleans()):
        return NewsDate(year=year, month=month, day=day)
    hour, minute = draw(st.integers(0, 23)), draw(st.integers(0, 59))
    return NewsDate(year=year, month=month, day=day, hour=hour, minute=minute, zone=draw(ZONES))


@given(dates())
def test_what_prints_is_read_back(date: NewsDate) -> None:
    read = read_iso(str(date))
    assert read is not None
    assert str(read) == str(date) == read.raw
    assert read.precision == date.precision
    assert (read.year, read.month, read.day, read.hour) == (date.year, date.month, date.day, date.hour)


@given(dates())
def test_dates_pickle_and_hash(date: NewsDate) -> None:
    assert pickle.loads(pickle.dumps(date)) == date
    assert len({date, pickle.loads(pickle.dumps(date))}) == 1


@pytest.mark.parametrize(
    "words", ["", "2022-02-30", "2022-13", "XXXX", "0000", "2022-1-1", "2022-01-01T25:00", " 2022"]
)
def test_what_would_not_print_is_not_read(words: str) -> None:
    assert read_iso(words) is None


@pytest.mark.parametrize(
    ("parts", "precision", "partial"),
    [
        ({"year": 2022}, "year", False),
        ({"year": 2022, "month": 12}, "month", False),
        ({"month": 11, "day": 15}, "day", True),
        ({"year": 2022, "month": 3, "day": 2, "hour": 0, "minute": 0}, "minute", False),
    ],
)
def test_precision_is_that_of_the_finest_part(parts: dict[str, Any], precision: str, partial: bool) -> None:
    date = NewsDate(**parts)
    assert date.precision == precision
    assert date.is_partial is partial


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"day": 5},
        {"year": 2022, "day": 5},
        {"year": 0},
        {"year": 2022, "month": 13},
        {"year": 2023, "month": 2, "day": 29},
        {"year": 1900, "month": 2, "day": 29},
        {"year": 2022, "month": 2, "hour": 3, "minute": 0},
        {"year": 2022, "month": 2, "day": 1, "hour": 3},
        {"year": 2022, "month": 2, "day": 1, "hour": 24, "minute": 0},
    ],
)
def test_a_date_that_cannot_be_is_refused(parts: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must|got"):
        NewsDate(**parts)


def test_a_time_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="between 00:00 and 23:59"):
        NewsTime(hour=24, minute=0)


def test_the_29th_of_february_may_lack_its_year() -> None:
    assert str(NewsDate(month=2, day=29)) == "XXXX-02-29"
    assert str(NewsDate(year=2000, month=2, day=29)) == "2000-02-29"


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [
        (None, None), ("UTC", 0), ("gmt", 0), ("EST", -300), ("EDT", -240), ("MESZ", 120), ("GMT+9", 540),
        ("UTC-3", -180), ("+05:30", 330), ("-0330", -210), ("IST", None), ("ET", None), ("CST", None),
        ("GMT+25", None), ("+05:75", None), ("nonsense", None),
    ],
)  # fmt: skip
def test_a_zone_has_an_offset_only_where_it_has_one_meaning(zone: str | None, minutes: int | None) -> None:
    assert zone_offset(zone) == minutes


def test_the_public_names_are_all_there() -> None:
    assert sorted(newscorpus.dates.__all__) == list(newscorpus.dates.__all__)
    assert all(hasattr(newscorpus.dates, name) for name in newscorpus.dates.__all__)
