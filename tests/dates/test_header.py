"""The corpus header: where it counts, and where it is only words."""

import pytest

from newscorpus.dates import header_date
from newscorpus.document import Span


@pytest.mark.parametrize(
    ("text", "printed", "words"),
    [
        (" date 2025-02-13 Town hall floods", "2025-02-13", "date 2025-02-13"),
        ("\ufeff date 2025-02-13 Town hall floods", "2025-02-13", "date 2025-02-13"),
        ("\n date 2025-02-13   1. Skip to content", "2025-02-13", "date 2025-02-13"),
        ("date 2025-02-13", "2025-02-13", "date 2025-02-13"),
        (" date 2018-06 Town hall floods", "2018-06", "date 2018-06"),
    ],
)
def test_the_header_is_read_at_the_very_start(text: str, printed: str, words: str) -> None:
    header = header_date(text)
    assert header is not None
    assert str(header.date) == printed
    assert header.date.known == "header"
    assert header.span.of(text) == words
    assert header.date.span is not None
    assert header.date.span.of(text) == header.date.raw == printed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "date",
        "The date 2025-02-13 is set",
        " date 2025-02-30 Title",
        " date 2025-13 Title",
        " date 0000-01 Title",
        " date 2025-02-133 Title",
        " date 2025 Title",
        " Date 2025-02-13 Title",
        " " * 40 + "date 2025-02-13 Title",
    ],
)
def test_anything_else_is_no_header(text: str) -> None:
    assert header_date(text) is None


def test_the_month_only_form_has_no_day() -> None:
    header = header_date(" date 2018-06 Title")
    assert header is not None
    assert header.date.precision == "month"
    assert header.span == Span(1, 13)
