"""Figures: what is read from prose, in which unit, how exactly, and why."""

from decimal import Decimal
from pathlib import Path

import pytest

from newscorpus.comparison.figures import Figure, find_figures


def only(text: str, *, locale: str | None = None) -> Figure:
    figures = find_figures(text, locale=locale)
    assert len(figures) == 1, [figure.text for figure in figures]
    return figures[0]


@pytest.mark.parametrize(
    ("written", "locale", "value"),
    [
        ("1,234.56", None, "1234.56"),
        ("1.234,56", None, "1234.56"),
        ("1.234.567", None, "1234567"),
        ("1,234", None, "1234"),
        ("1.234", None, "1.234"),
        ("1.234", "de", "1234"),
        ("1,234", "de-DE", "1.234"),
        ("1 234,56", None, "1234.56"),
        ("1\u202f234\u202f567", None, "1234567"),
        ("1'234", None, "1234"),
        ("12,34,567", None, "1234567"),
        (".75", None, "0.75"),
        ("0,5", None, "0.5"),
        ("2½", None, "2.5"),
        ("7 3/4", None, "7.75"),
        ("-3.5", None, "-3.5"),
        ("minus 40", None, "-40"),
    ],
)
def test_numbers_in_digits_are_read_by_their_shape_and_the_language(
    written: str, locale: str | None, value: str
) -> None:
    figure = only(f"it was {written} ...", locale=locale)
    assert figure.value == Decimal(value)
    assert figure.text == written


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("seventeen", 17),
        ("twenty-one", 21),
        ("a hundred and six", 106),
        ("one hundred and six thousand", 106_000),
        ("two million three hundred thousand", 2_300_000),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("three and a half million", 3_500_000),
        ("3 million and a half", 3_500_000),
        ("five lakh", 500_000),
        ("nine point nought four", Decimal("9.04")),
        ("one and a half", Decimal("1.5")),
    ],
)
def test_numbers_in_words_are_added_up(written: str, value: Decimal) -> None:
    figure = only(f"They saw {written} owls.")
    assert (figure.value, figure.unit, figure.text) == (value, "owl", written)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("dreiundzwanzig", 23),
        ("zweihundertfünfzig", 250),
        ("zweitausenddreihundert", 2300),
        ("eine halbe Million", 500_000),
        ("anderthalb Millionen", 1_500_000),
        ("3 Mio.", 3_000_000),
        ("1,5 Mrd.", 1_500_000_000),
        ("drei Billionen", 3_000_000_000_000),
        ("ein Dutzend", 12),
        ("acht", 8),
    ],
)
def test_german_numbers_are_read_in_german_texts(written: str, value: int) -> None:
    figure = only(f"Im Wald leben {written} Eulen.", locale="de")
    assert (figure.value, figure.unit) == (value, "eulen")


def test_the_words_tell_the_language_where_no_locale_does() -> None:
    figures = find_figures("Rund 1.234 Eulen und acht Uhus haben sich im Wald versteckt.")
    assert [figure.value for figure in figures] == [1234, 8]


@pytest.mark.parametrize("text", ["An elf hid behind the ox.", "Ein Jahr verging.", "The null result stood."])
def test_words_that_are_numbers_elsewhere_are_none_here(text: str) -> None:
    assert find_figures(text) == ()


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("€15-billion", 15 * 10**9, "EUR"),
        ("15bn euros", 15 * 10**9, "EUR"),
        ("15 billion euros", 15 * 10**9, "EUR"),
        ("US$15.818 billion", Decimal("15818000000"), "USD"),
        ("$1.2m", 1_200_000, "USD"),
        ("C$1.34", Decimal("1.34"), "CAD"),
        ("hk $ 10.05 billion", Decimal("10050000000"), "HKD"),
        ("$A20 million", 20_000_000, "AUD"),
        ("3 million Canadian dollars", 3_000_000, "CAD"),
        ("CHF 500", 500, "CHF"),
        ("115USD", 115, "USD"),
        ("10 US-Dollar", 10, "USD"),
        ("420 million Finnish markka", 420_000_000, "FIM"),
        ("250 million Dutch guilders", 250_000_000, "NLG"),
        ("6.65 billion pesetas", 6_650_000_000, "ESP"),
        ("361 million pounds", 361_000_000, "GBP"),
        ("PS2.7m", 2_700_000, "GBP"),
        ("£5m", 5_000_000, "GBP"),
        ("528 million francs", 528_000_000, "franc"),
        ("10 Swiss francs", 10, "CHF"),
        ("10,000 yen", 10_000, "JPY"),
        ("5 zł", 5, "PLN"),
        ("50 cents", 50, "cent"),
        ("50p", 50, "penny"),
        ("Rs 500 crore", 5_000_000_000, "rupee"),
    ],
)
def test_money_has_its_scale_and_its_currency(written: str, value: Decimal, unit: str) -> None:
    figure = only(f"The owl was sold for {written} yesterday.")
    assert (figure.kind, figure.value, figure.unit) == ("money", value, unit)
    assert figure.text == written


@pytest.mark.parametrize(
    ("locale", "unit", "reason", "assumed"),
    [
        ("en-CA", "CAD", "$ read as CAD: the publisher is Canadian", False),
        ("en_US.UTF-8", "USD", "$ read as USD: the publisher is American", False),
        ("en-AU", "AUD", "$ read as AUD: the publisher is Australian", False),
        ("es-MX", "MXN", "$ read as MXN: the publisher is Mexican", False),
        ("de-DE", "USD", "$ read as USD: the publisher's country has no dollar", False),
        ("en", "USD", "$ read as USD: no country of publication is known", True),
        (None, "USD", "$ read as USD: no country of publication is known", True),
    ],
)
def test_a_bare_dollar_is_the_publishers_and_says_why(
    locale: str | None, unit: str, reason: str, assumed: bool
) -> None:
    figure = only("The nest cost $300.", locale=locale)
    assert (figure.unit, figure.reason, figure.assumed) == (unit, reason, assumed)


def test_bare_nouns_are_the_publishers_too() -> None:
    assert only("It cost 300 francs.", locale="fr-CH").unit == "CHF"
    assert only("It cost 300 dollars.", locale="en-NZ").unit == "NZD"
    assert only("It cost 300 kronor.", locale="sv-SE").unit == "SEK"
    assert only("It weighed 30 pounds.", locale="en-US").kind == "number"
    assert only("He paid 30 pounds.", locale="en-IN").kind == "number"


@pytest.mark.parametrize("text", ["Tell us $5 is enough.", "They won a $5 bet."])
def test_words_before_a_dollar_sign_name_no_country(text: str) -> None:
    assert only(text, locale="en-CA").unit == "CAD"


@pytest.mark.parametrize(
    ("written", "low", "high", "unit"),
    [
        ("10 to 15 owls", 10, 15, "owl"),
        ("10–15 per cent", 10, 15, "percent"),
        ("20%-30%", 20, 30, "percent"),
        ("between 3 and 5 million owls", 3_000_000, 5_000_000, "owl"),
        ("$15–20 million", 15_000_000, 20_000_000, "USD"),
        ("£5m-£6m", 5_000_000, 6_000_000, "GBP"),
        ("between $62 and $68", 62, 68, "USD"),
        ("five or six owls", 5, 6, "owl"),
        ("0-to-60-mph", 0, 60, "mile per hour"),
        ("10 bis 15 Prozent", 10, 15, "percent"),
        ("dozens of owls", 12, 120, "owl"),
        ("hundreds of thousands of owls", 100_000, 1_000_000, "owl"),
        ("tens of millions of dollars", 10_000_000, 100_000_000, "USD"),
        ("several hundred owls", 200, 1000, "owl"),
    ],
)
def test_ranges_and_crowds_are_intervals(written: str, low: int, high: int, unit: str) -> None:
    figure = only(f"They spoke of {written}.")
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)
    assert figure.value == Decimal(low + high) / 2


@pytest.mark.parametrize(
    "text", ["It rose from 10 km to 15 km.", "It grew by $2 to $15.", "It lost 0.7 per cent to 3,005.5."]
)
def test_a_change_is_two_figures(text: str) -> None:
    assert len(find_figures(text)) == 2


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("$22-billion", "21.5e9", "22.5e9"),
        ("about $22-billion", "19.8e9", "24.2e9"),
        ("11,000 owls", 10_500, 11_500),
        ("10,000 owls", 9_500, 10_500),
        ("12,567 owls", 12_567, 12_567),
        ("20 owls", 20, 20),
        ("19 per cent", "18.5", "19.5"),
        ("nearly two years", "1.5", 2),
        ("just over 300 owls", 300, 330),
        ("more than 60 owls", 60, 600),
        ("up to 400 owls", 0, 400),
        ("100 or more owls", 100, 1000),
        ("knapp 300 Eulen", 270, 300),
    ],
)
def test_rounding_and_hedges_are_intervals(written: str, low: str, high: str) -> None:
    german = "de" if "Eulen" in written else "en"
    figure = only(f"Es waren {written}." if german == "de" else f"It was {written}.", locale=german)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))


def test_hedge_scale_and_rate_are_kept() -> None:
    figure = only("They pay roughly $3.5 million a year.")
    assert (figure.hedge, figure.scale, figure.per) == ("roughly", "million", "year")


@pytest.mark.parametrize(
    ("written", "value", "unit", "kind"),
    [
        ("10 months", 10, "month", "duration"),
        ("two-and-a-half years", Decimal("2.5"), "year", "duration"),
        ("half an hour", Decimal("0.5"), "hour", "duration"),
        ("90-minute", 90, "minute", "duration"),
        ("4.5 percentage points", Decimal("4.5"), "percentage point", "percent"),
        ("1.38pc", Decimal("1.38"), "percent", "percent"),
        ("120 km/h", 120, "kilometre per hour", "number"),
        ("1,600 square feet", 1600, "square foot", "number"),
        ("30°C", 30, "degree Celsius", "number"),
        ("45-year-old", 45, "year of age", "number"),
        ("four in 10", Decimal("0.4"), "share", "number"),
        ("two-thirds of", Decimal(2) / 3, "share", "number"),
    ],
)
def test_units_have_one_name(written: str, value: Decimal, unit: str, kind: str) -> None:
    figure = only(f"He spoke of {written} there.")
    assert (figure.value, figure.unit, figure.kind) == (value, unit, kind)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Some 11,000 North Korean troops are there.", "troop"),
        ("One senior diplomat objected.", "diplomat"),
        ("It was one of the best owls.", "owl"),
        ("They met 14 people.", "person"),
        ("They met two women.", "woman"),
        ("A 12-owl parliament sat.", "owl"),
    ],
)
def test_a_plain_number_says_what_it_counts(text: str, unit: str) -> None:
    assert only(text).unit == unit


@pytest.mark.parametrize(
    ("written", "stated"),
    [
        ("Feb. 23", "XXXX-02-23"),
        ("February 23", "XXXX-02-23"),
        ("23. Februar 2025", "2025-02-23"),
        ("December, 2022", "2022-12"),
        ("December 2022", "2022-12"),
        ("the 4th of July", "XXXX-07-04"),
        ("2025-02-13", "2025-02-13"),
        ("13.02.2025", "2025-02-13"),
        ("2019", "2019"),
    ],
)
def test_dates_are_read_as_they_are_stated(written: str, stated: str) -> None:
    figure = only(f"It happened in {written}, they said.")
    assert figure.kind == "date"
    assert figure.value is None
    assert str(figure.date) == stated


def test_days_and_years_may_be_runs() -> None:
    days = only("It met on Nov. 14-15.")
    assert days.high - days.low == 1
    years = only("The war of 1939 to 1945 was over.")
    assert (years.text, years.high - years.low) == ("1939 to 1945", 2556)


def test_slashed_dates_follow_the_publisher() -> None:
    assert str(only("On 3/4/2024.", locale="en-US").date) == "2024-03-04"
    assert str(only("On 3/4/2024.", locale="en-GB").date) == "2024-04-03"


@pytest.mark.parametrize(
    ("written", "stated"),
    [
        ("10:40 p.m.", "22:40"),
        ("5am", "05:00"),
        ("23:19", "23:19"),
        ("14.30 Uhr", "14:30"),
        ("0915 GMT", "09:15Z"),
        ("9:00 a.m. EST", "09:00-05:00"),
    ],
)
def test_times_of_day_are_read(written: str, stated: str) -> None:
    figure = only(f"The owl left at {written}")
    assert (figure.kind, str(figure.time)) == ("time", stated)


@pytest.mark.parametrize(("written", "rank"), [("22nd", 22), ("third", 3), ("second-largest", 2), ("1st", 1)])
def test_ranks_are_read(written: str, rank: int) -> None:
    figure = only(f"It was the {written} nest.")
    assert (figure.kind, figure.value) == ("ordinal", rank)


@pytest.mark.parametrize(
    "text",
    [
        "The iPhone 11 and the Boeing 737 Max are out.",
        "Call 416-555-0182 or +49 30 1234 567.",
        "See https://nest.example/2/345/owl?n=678 or mail owl12@nest.example",
        "It runs version 3.11.7 at 192.168.1.2.",
        "The S&P 500 and the XC40 met on Channel 5, page 3.",
        "They won 2-0 and drew 1-1.",
        "The 1980s, 24/7, 9/11 and Covid-19.",
        "This one and the same one, no one else.",
        "The bottom three lost in the second-half.",
        "Tweet 672138506081275904 by @owl4 and #24hours",
        "1.\nThe list\n2.\nGoes on",
        "1. The list goes on\n2. And on",
        "At 4x4 and 11a.",
    ],
)
def test_numbers_that_only_name_something_are_no_figures(text: str) -> None:
    assert [figure for figure in find_figures(text) if figure.kind != "ordinal"] == []


def test_a_list_of_numbers_is_read_one_by_one() -> None:
    assert [figure.value for figure in find_figures("Nests 1,2,3 and owls 22,24,26.")] == [2, 3, 22, 24, 26]


def test_two_thousand_people_are_no_year() -> None:
    assert only("The town has 2000 people.").kind == "number"
    assert only("About 1950 people came.").kind == "number"
    assert only("In 2018 sales jumped.").kind == "date"


def test_a_sign_between_two_numbers_belongs_to_one() -> None:
    first, second = find_figures("It was 10 rmb 20 usd then.")
    assert (first.text, second.text) == ("10 rmb", "20 usd")


def test_a_long_table_is_leapt_over() -> None:
    table = " ".join(str(1000 + at) for at in range(20_000))
    assert len(find_figures(f"They saw 12 owls.\n{table}")) < 1000


@pytest.mark.parametrize(
    "text", ["", "$", "1,2,3", "€€€", "½", "a", "one", ".", "-", "%", "1/0", "5 to", "to 5", "\n"]
)
def test_scraps_are_read_without_complaint(text: str) -> None:
    assert all(figure.span.of(text) == figure.text for figure in find_figures(text))


def test_a_figure_can_be_moved() -> None:
    figure = only("They saw 12 owls.").shift(100)
    assert (figure.span.start, figure.text) == (109, "12")


def test_the_seeds_are_read(seeds: Path) -> None:
    figures = find_figures((seeds / "globe.txt").read_text(encoding="utf-8"), locale="en-CA")
    stated = {(figure.text, figure.kind, figure.unit) for figure in figures}
    assert {
        ("€15-billion", "money", "EUR"),
        ("$22-billion", "money", "CAD"),
        ("11,000", "number", "troop"),
        ("10 months", "duration", "month"),
        ("two years", "duration", "year"),
        ("Feb. 23", "date", None),
        ("December, 2022", "date", None),
    } <= stated


def test_dense_prose_is_no_table() -> None:
    sentence = (
        "In May the keepers saw 12 owls, 4 per cent more than in 2019, and paid $3.5 million for two years. "
    )
    assert len(find_figures(sentence * 100)) == 500
