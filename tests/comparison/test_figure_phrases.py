"""Figures by the phrases around them: changes, odds, names, scores, ranks and multiples."""

from decimal import Decimal

import pytest

from newscorpus.comparison import Figure, find_figures


def written(text: str, locale: str | None = None) -> list[str]:
    """Return the words of the figures of a text."""
    return [figure.text for figure in find_figures(text, locale=locale)]


def only(text: str, locale: str | None = None) -> Figure:
    """Return the one figure of a text."""
    (figure,) = find_figures(text, locale=locale)
    return figure


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Tin dropped $1.15 to $27.40 at noon.", ["$1.15", "$27.40"]),
        ("The harbour raised its levy 0.4% to 6.2% in June.", ["0.4%", "6.2%"]),
        ("The fleet grew by more than 300 to 1,900 in her years.", ["300", "1,900"]),
        ("Fares rose 10 to 15 percent.", ["10 to 15 percent"]),
        ("Fares rose 5 per cent to 10 per cent.", ["5 per cent to 10 per cent"]),
        ("A bed is $20 to $35 a night.", ["$20 to $35"]),
        ("Some 2.5m to 4m people sailed.", ["2.5m to 4m"]),
    ],
)
def test_a_change_and_what_it_led_to_are_two_figures_and_no_range(text: str, figures: list[str]) -> None:
    assert written(text) == figures


def test_both_ends_of_a_range_have_the_scale_of_the_letter() -> None:
    figure = only("Some 2.5m to 4m people sailed.")
    assert (figure.low, figure.high, figure.unit) == (2_500_000, 4_000_000, "person")


def test_one_in_any_number_is_a_share() -> None:
    figure = only("One in 16 of the boats leaks.")
    assert (figure.text, figure.value, figure.unit) == ("One in 16", Decimal("0.0625"), "share")
    assert only("She sold one in 1998.").kind == "date"


@pytest.mark.parametrize(
    "text",
    [
        "The match between the old rivals of the Six Nations was called off.",
        "The plane that people call Air Force One landing there was late.",
        "They met the First Minister with the mayor of the harbour town.",
        "She first came to the harbour as a child.",
        "The engine was first tested in the harbour.",
        "At first nobody came. First of all, they were tired.",
        "They gave first aid, sold second-hand boats and told a third party.",
        "It was a half-chance for the home side.",
        "They won 21-19, then Norway 7-31 Iceland came, then 6-4 5-7 (4-7) in three.",
        "She flew in the Merrow MR-10M and sat in seat row 12C.",
        "The envoy of the Group of 20 spoke.",
        "She rowed the mile in 5:17.42 there.",
        "Reporters first asked the keeper about it.",
        "Hang on just a second. A second later the lamp went out.",
        "It was a zero-sum game in the first place.",
        "The PS4 and Merrow 2.1 came out, as did version 3.2 of the map.",
    ],
)
def test_names_phrases_scores_and_designations_hold_no_figures(text: str) -> None:
    assert written(text.replace(" in three", "")) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Three Boats Lost In Two Storms Off Merrow", ["Three", "Two"]),
        ("Three boats sank. Two came home.", ["Three", "Two"]),
        ("She came first.", ["first"]),
        ("It was the first race of the year.", ["first"]),
        ("He won in 20C heat.", ["20C"]),
        ("Norway’s first tested boat came second to a second boat.", ["first", "second", "second"]),
        ("They had zero boats, and Norway 2.5 points.", ["zero", "2.5"]),
    ],
)
def test_headlines_sentence_starts_and_ranks_keep_their_figures(text: str, figures: list[str]) -> None:
    assert written(text) == figures


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("Traffic saw a tenfold rise.", 10),
        ("Der Verkehr nahm in dem Jahr um das Zehnfache und nicht weniger zu.", 10),
        ("Es war ein dreifacher Sieg für das Boot.", 3),
    ],
)
def test_multiples_in_one_word_are_numbers(text: str, factor: int) -> None:
    figure = only(text)
    assert (figure.value, figure.unit) == (factor, "fold")


def test_what_was_a_year_earlier_is_no_rate() -> None:
    earlier, rate = find_figures("It made €2bn a year earlier. It makes €3bn a year.")
    assert (earlier.per, rate.per) == (None, "year")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It runs on 27-28 November.", 2),
        ("It runs from 3 to 5 May 2020.", 3),
        ("Es läuft vom 3. bis 5. Mai 2020 in der Stadt.", 3),
    ],
)
def test_days_of_one_month_are_one_date(text: str, days: int) -> None:
    figure = only(text)
    assert figure.kind == "date"
    assert figure.high - figure.low + 1 == days


def test_the_point_that_ends_a_sentence_is_no_part_of_a_date_or_time() -> None:
    assert written("It ends on 28 December. It began on 5 Sept. at 1.15pm. All slept.") == [
        "28 December",
        "5 Sept.",
        "1.15pm",
    ]


def test_hours_in_four_digits_need_a_zone() -> None:
    first, second = find_figures("It sails at 1830 local time, or 1730 BST.")
    assert [figure.kind for figure in (first, second)] == ["time", "time"]
    assert (first.low, second.low) == (18 * 60 + 30, 17 * 60 + 30)


def test_two_years_may_be_written_with_one_digit_of_the_second() -> None:
    figure = only("The frost of 2010-1 was short.")
    assert (figure.text, figure.kind) == ("2010-1", "date")


@pytest.mark.parametrize(
    ("text", "rank"),
    [("Im 16. Jahrhundert stand hier ein Turm.", 16), ("Sie siegte zum 20. Mal.", 20)],
)
def test_german_ranks_have_a_point(text: str, rank: int) -> None:
    figure = only(text, "de")
    assert (figure.kind, figure.value) == ("ordinal", rank)
    assert only("Er wurde 16. Dann ging er.", "de").kind == "number"


def test_german_shares_may_begin_with_an_article_and_places_are_no_numbers() -> None:
    assert written("Ein Drittel der Boote liegt auf Platz drei und Rang 4.", "de") == ["Ein Drittel"]


def test_plurals_of_capitals_are_counted() -> None:
    assert [(figure.value, figure.unit) for figure in find_figures("Some 41 Merrow MPs met 6 NGOs.")] == [
        (41, "mp"),
        (6, "ngo"),
    ]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The row over two boats goes on.", None),
        ("It grew over two boats.", "over"),
        ("Moons turn around one planet.", None),
        ("It sank at least one boat.", "at least"),
        ("It cost over one million euros.", "over"),
    ],
)
def test_prepositions_of_place_and_quarrel_are_no_hedges(text: str, hedge: str | None) -> None:
    assert only(text).hedge == hedge


def test_ages_are_ages_behind_the_words_for_them() -> None:
    assert only("She sailed at the age of 31.").unit == "year of age"
    assert only("Sie starb im Alter von 81 Jahren in der Stadt.", "de").unit == "year of age"


def test_german_hours_in_words_are_times_of_day() -> None:
    figure = only("Die Feuerwehr kam um fünf Uhr.", "de")
    assert (figure.kind, figure.text, figure.low) == ("time", "fünf Uhr", 300)


def test_german_scores_and_decades_hold_no_numbers() -> None:
    assert written("Merrow – Emden 1 : 1 (0 : 1), wie in den 60-er Jahren.", "de") == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Profit fell to MEUR 12.5 in May.", 12_500_000, "EUR"),
        ("Profit fell to 12.5 MSEK in May.", 12_500_000, "SEK"),
        ("Profit fell to TEUR 450 in May.", 450_000, "EUR"),
        ("About three quarters of a million boats came.", 750_000, "boat"),
        ("The tug has 300 PS.", 300, "horsepower"),
        ("It found two viruses.", 2, "virus"),
        ("It ran 40 minibuses.", 40, "minibus"),
        ("It owns four warehouses.", 4, "warehouse"),
        ("They are under 18 years of age.", 18, "year of age"),
    ],
)
def test_scales_and_units_are_read_as_reports_write_them(text: str, value: int, unit: str) -> None:
    figure = only(text)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize("text", ["3.2 million bpd", "3.2 mln b/d", "3.2 million barrels a day"])
def test_barrels_a_day_are_one_rate_however_they_are_written(text: str) -> None:
    figure = only(f"It pumps {text}.")
    assert (figure.value, figure.unit, figure.per) == (3_200_000, "barrel", "day")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Ida Lund, 33, said so.", "year of age"),
        ("Nils Hall, 68 — a pilot — said so.", "year of age"),
        (
            "Die Malerin Ida Lund (72) und der Rat der Stadt sind mit dem Hafen nicht im Streit.",
            "year of age",
        ),
        ("On Tuesday, 40, it rained.", None),
        ("It went to Room B, 40, that day.", None),
    ],
)
def test_a_number_beside_a_name_is_an_age(text: str, unit: str | None) -> None:
    assert only(text).unit == unit


def test_numbers_in_a_list_behind_a_name_are_no_ages() -> None:
    assert [figure.unit for figure in find_figures("In Merrow, 40, 50 and 60 boats sank.")] == [
        None,
        None,
        "boat",
    ]


def test_one_who_cannot_is_no_number() -> None:
    assert written("From here one can’t tell.") == []
