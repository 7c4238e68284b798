"""What holds of the figures of any text, and of any two texts."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newscorpus.comparison.figures import Figure, compare_figures, find_figures
from newscorpus.document import Span


def words(*rows: str) -> list[str]:
    return [word for row in rows for word in row.split()]


PIECES = st.sampled_from(
    words(
        "1 12 2019 1,234 1.234,5 15.8 ½ 3/4 $ € £ US$ C$ bn m million Mrd. billion % per cent euros dollars francs one",
        "two twenty hundred thousand half dozen dozens third and or to of a the between from about nearly rund km years",
        "-year-old people owls Feb. March May 23 p.m. : - – / . , ( ) Uhr zwei Drittel eine zweihundert # @ +",
    )
)
WRITING = st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join)
TEXTS = st.text() | WRITING | st.lists(st.text(max_size=5) | PIECES, max_size=20).map(" ".join)
LOCALES = st.sampled_from([None, "en", "en-CA", "de", "de-CH", "fr_FR", "", "xx-??"])


@given(TEXTS, LOCALES)
def test_every_figure_is_the_slice_at_its_span_and_none_overlap(text: str, locale: str | None) -> None:
    stop = 0
    for figure in find_figures(text, locale=locale):
        assert figure.text == figure.span.of(text) != ""
        assert figure.span.start >= stop
        stop = figure.span.stop


@given(TEXTS, LOCALES)
def test_the_value_lies_in_its_interval(text: str, locale: str | None) -> None:
    for figure in find_figures(text, locale=locale):
        assert figure.low <= figure.high
        assert all(number.is_finite() for number in (figure.low, figure.high))
        if figure.value is None:
            assert figure.kind in ("date", "time")
        else:
            assert figure.low <= figure.value <= figure.high


FORMS = {
    "1,234": (lambda n: f"{n:,}", "en"),
    "1.234": (lambda n: f"{n:,}".replace(",", "."), "de"),
    "1 234": (lambda n: f"{n:,}".replace(",", " "), None),
    "1\u202f234": (lambda n: f"{n:,}".replace(",", "\u202f"), None),
    "1'234": (lambda n: f"{n:,}".replace(",", "'"), None),
    "1’234": (lambda n: f"{n:,}".replace(",", "’"), None),
    "1234": (str, None),
}


@pytest.mark.parametrize("form", FORMS)
@given(st.integers(0, 10**11))
def test_a_whole_number_comes_back_from_every_form(form: str, number: int) -> None:
    write, locale = FORMS[form]
    assume(form != "1234" or not 1900 <= number < 2100)  # a year
    (figure,) = find_figures(f"exactly {write(number)} owls", locale=locale)
    assert (figure.value, figure.low <= number <= figure.high) == (number, True)


@given(st.decimals(min_value=1000, max_value=10**9, places=2))
def test_english_and_german_decimals_come_back(number: Decimal) -> None:
    english = f"{number:,}"
    german = english.translate(str.maketrans(",.", ".,"))
    for written in (english, german):
        (figure,) = find_figures(f"exactly {written} owls")
        assert figure.value == number


SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "bn": 10**9,
    "billion": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}


@given(st.decimals(min_value="0.001", max_value="999.999", places=3), st.sampled_from(sorted(SCALES)))
def test_a_scaled_amount_is_exact(number: Decimal, scale: str) -> None:
    for written in (f"€{number} {scale}", f"€{number}-{scale}", f"{number} {scale} euros"):
        (figure,) = find_figures(f"worth {written} now")
        assert (figure.value, figure.unit) == (number * SCALES[scale], "EUR")


ONES = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
    "seventeen eighteen nineteen",
)
TENS = words("- - twenty thirty forty fifty sixty seventy eighty ninety")


def spell(number: int) -> str:
    """Write a number in English words."""
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joint = " and " if rest < 100 else " "
            return f"{spell(number // size)} {name}" + (joint + spell(rest) if rest else "")
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


@given(st.integers(2, 10**12 - 1))
def test_a_number_in_words_comes_back(number: int) -> None:
    (figure,) = find_figures(f"exactly {spell(number)} owls")
    assert figure.value == number


@given(TEXTS, LOCALES)
def test_a_text_agrees_with_itself(text: str, locale: str | None) -> None:
    figures = find_figures(text, locale=locale)
    pairs = compare_figures(figures, figures)
    assert [pair.relation for pair in pairs] == ["equal"] * len(figures)


@given(WRITING, WRITING, st.booleans())
def test_every_figure_is_in_one_pair_and_sides_may_be_swapped(one: str, other: str, passages: bool) -> None:
    left, right = find_figures(one, locale="en-CA"), find_figures(other)
    aligned = [(Span(0, len(one) // 2), Span(0, len(other) // 2))] if passages else None
    pairs = compare_figures(left, right, aligned=aligned)
    assert [pair.left for pair in pairs if pair.left] == list(left)
    assert sorted(_starts([pair.right for pair in pairs])) == _starts(right)
    back = compare_figures(right, left, aligned=aligned and [(b, a) for a, b in aligned])
    assert {(pair.relation, *_starts([pair.left]), "|", *_starts([pair.right])) for pair in pairs} == {
        (pair.relation, *_starts([pair.right]), "|", *_starts([pair.left])) for pair in back
    }


def _starts(figures: tuple[Figure, ...] | list[Figure | None]) -> list[int]:
    return [figure.span.start for figure in figures if figure]
