"""Times of day: what is one and what is not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscorpus.dates import read_time
from newscorpus.document import Span


@pytest.mark.parametrize(
    ("words", "printed", "zone"),
    [
        ("10:40 p.m.", "22:40", None),
        ("1:10 a.m. ET", "01:10", "ET"),
        ("11:50 p.m. EDT", "23:50-04:00", "EDT"),
        ("23:19", "23:19", None),
        ("6:45 PM", "18:45", None),
        ("4:33pm IST", "16:33", "IST"),
        ("16.30 Uhr", "16:30", None),
        ("16 Uhr", "16:00", None),
        ("16:30 Uhr MEZ", "16:30+01:00", "MEZ"),
        ("12:05 UTC", "12:05Z", "UTC"),
        ("23:45 UTC/GMT", "23:45Z", "UTC/GMT"),
        ("1:10 AM GMT+9", "01:10+09:00", "GMT+9"),
        ("10:30 UTC −3", "10:30-03:00", "UTC-3"),
        ("10:30+05:30", "10:30+05:30", "+05:30"),
        ("0130 GMT", "01:30Z", "GMT"),
        ("06.00 EDT", "06:00-04:00", "EDT"),
        ("16h30", "16:30", None),
        ("16 h 30", "16:30", None),
        ("12 a.m.", "00:00", None),
        ("12 p.m.", "12:00", None),
        ("4 PM", "16:00", None),
        ("16:30:59", "16:30", None),
        ("4:30 PM (UTC)", "16:30Z", "UTC"),
    ],
)
def test_a_time_is_read_as_it_is_stated(words: str, printed: str, zone: str | None) -> None:
    read = read_time(words)
    assert read is not None
    assert str(read) == printed
    assert read.zone == zone


@pytest.mark.parametrize(
    "words",
    [
        "", "4", "16.30", "1630", "130 GMT", "24:00", "12:60", "13 pm", "5h", "16 hrs", "noon", "10:30 at",
        "10:30 by", "10:30 GMT+25", "7:30 foo", "1:2", "May 21", "10:30 10:40", "11:1 p.m.", "10:30" + " " * 60,
    ],
)  # fmt: skip
def test_what_may_be_something_else_is_no_time(words: str) -> None:
    assert read_time(words) is None


def test_raw_and_span_are_those_of_the_trimmed_words() -> None:
    read = read_time(" 10:40 p.m. ", at=7)
    assert read is not None
    assert (read.raw, read.span) == ("10:40 p.m.", Span(8, 18))


@given(st.text(alphabet="0123456789:.apmhUTCG +-/()", max_size=45))
@example("1 h 30 h")
def test_any_string_gives_a_time_or_none(words: str) -> None:
    read = read_time(words)
    assert read is None or read.raw == words.strip()


@given(st.times())
def test_every_minute_of_the_day_comes_back(time: object) -> None:
    words = f"{time:%H:%M}"
    assert str(read_time(words)) == words
    assert str(read_time(f"{time:%I:%M %p}")) == words
