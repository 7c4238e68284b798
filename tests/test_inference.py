"""The inferred day: its evidence, and every reason to give none."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.article import Article, Boilerplate, Paragraph, Photo
from newscorpus.dates import NewsDate
from newscorpus.document import Document, Span
from newscorpus.inference import InferredDate, infer_date, infer_from

CAPTION = "Mayor Ingrid Halvorsen greets Harbour Master Oskar Lindqvist on Nov. 15."
LEDE = "Mayor Ingrid Halvorsen met Harbour Master Oskar Lindqvist on Friday for the first time in two years."
PAST = "The two last met in December, 2022, after the quay was flooded."


def inferred(*paragraphs: str, caption: str = CAPTION) -> InferredDate | None:
    lines = [caption, *paragraphs]
    spans, start = [], 0
    for line in lines:
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return infer_from("\n".join(lines), paragraphs=spans[1:], captions=spans[:1])


def article(text: str, **known: object) -> Article:
    """Read a text as Globe pages are laid out: two lines of furniture, a caption, paragraphs, a footer."""
    document = Document(text, retrieved=known.pop("retrieved", None))  # type: ignore[arg-type]
    lines, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((start, line.strip()))
        start += len(line) + 1
    roles = [Boilerplate, Boilerplate, Photo, *[Paragraph] * (len(lines) - 4), Boilerplate]
    blocks = tuple(role(start=start, raw=raw) for role, (start, raw) in zip(roles, lines, strict=True))
    return Article(document=document, parser="test", blocks=blocks, **known)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def globe(seeds: Path) -> str:
    return (seeds / "globe.txt").read_text(encoding="utf-8")


def test_the_globe_seed_tells_of_15_november_2024(globe: str) -> None:
    read = article(globe)
    found = infer_date(read)
    assert found is not None
    assert str(found.date) == "2024-11-15"
    assert found.date.known == "inferred"
    assert found.date.raw == "Nov. 15"
    assert [each.what for each in found.evidence] == ["weekday", "month and day", "year", "year"]
    assert [each.words for each in found.evidence] == ["Friday", "Nov. 15", "in 2022", "in December, 2022"]
    assert all(each.span.of(globe) == each.words for each in found.evidence)
    assert all(each.sentence.endswith(".") for each in found.evidence)
    assert read.published is None


def test_a_known_date_is_not_inferred_again(globe: str) -> None:
    assert infer_date(article(globe, published=NewsDate(year=2024, month=11, day=16))) is None


def test_other_languages_are_left_alone(globe: str) -> None:
    assert infer_date(article(globe, language="de")) is None
    assert infer_date(article(globe, language="en-CA")) is not None


def test_a_day_after_the_text_was_retrieved_is_contradicted(globe: str) -> None:
    assert infer_date(article(globe, retrieved=date(2024, 11, 14))) is None
    assert infer_date(article(globe, retrieved=date(2024, 11, 15))) is not None


def test_weekday_caption_and_past_year_give_the_first_year_that_fits() -> None:
    found = inferred(LEDE, PAST)
    assert found is not None
    assert str(found.date) == "2024-11-15"


def test_a_weekday_beside_its_day_needs_no_caption() -> None:
    found = inferred("The lock opened on Friday, Nov. 15, the harbour said.", PAST, caption="A lock.")
    assert found is not None
    assert str(found.date) == "2024-11-15"
    assert [each.words for each in found.evidence[:2]] == ["Friday", "Nov. 15"]


@pytest.mark.parametrize(
    ("paragraphs", "caption"),
    [
        pytest.param((LEDE,), CAPTION, id="no year"),
        pytest.param((LEDE.replace("on Friday ", ""), PAST), CAPTION, id="no weekday"),
        pytest.param((LEDE, PAST), CAPTION.replace("Nov. 15", "a quay"), id="no month and day"),
        pytest.param(
            (LEDE, PAST), CAPTION.replace("Nov. 15", "Nov. 15, 2019"), id="the photo has its own year"
        ),
        pytest.param((LEDE, PAST), f"File photo: {CAPTION}", id="an old photo"),
        pytest.param((LEDE, PAST), "A crane lifts a crate on Nov. 15.", id="a photo of something else"),
        pytest.param((LEDE, PAST), f"{CAPTION} They met again on Nov. 22.", id="two days in the caption"),
        pytest.param((LEDE + " They part on Monday.", PAST), CAPTION, id="two weekdays"),
        pytest.param((LEDE.replace(" met", " will meet"), PAST), CAPTION, id="a weekday ahead"),
        pytest.param((LEDE, PAST, "A bridge will open in 2031."), CAPTION, id="a later year ahead"),
        pytest.param((LEDE, PAST, "It may have 2050 berths."), CAPTION, id="a number that may be a year"),
        pytest.param((LEDE, "The quay will be raised in 2022."), CAPTION, id="a year that is not past"),
        pytest.param((LEDE, "The quay was flooded in 2013."), CAPTION, id="no year within reach"),
        pytest.param(
            (LEDE, "The quay was flooded in May 2024."), CAPTION, id="the latest past year fits itself"
        ),
        pytest.param(
            (LEDE, PAST, "A fair was held on Sunday, Nov. 4."), CAPTION, id="another weekday disagrees"
        ),
        pytest.param(
            ("It sank on Friday, Nov. 15.", "It rose on Sunday, Nov. 17.", PAST),
            "A boat.",
            id="two days together",
        ),
        pytest.param(("It will sink on Friday, Nov. 15.", PAST), "A boat.", id="a day ahead"),
        pytest.param((LEDE, PAST), CAPTION.replace("15", "45"), id="no such day"),
        pytest.param(("It sank on Friday, Nov. 45.", PAST), "A boat.", id="no such day together"),
        pytest.param((LEDE.replace("Friday", "Tuesday"), PAST), CAPTION, id="a weekday of no near year"),
    ],
)
def test_evidence_that_is_missing_or_unclear_gives_no_date(paragraphs: tuple[str, ...], caption: str) -> None:
    assert inferred(*paragraphs, caption=caption) is None


def test_another_day_may_lie_in_the_next_year() -> None:
    found = inferred(LEDE, PAST, "The town votes on Sunday, Feb. 23.")
    assert found is not None
    assert str(found.date) == "2024-11-15"


def test_the_29th_of_february_waits_for_a_leap_year() -> None:
    found = inferred(LEDE.replace("Friday", "Thursday"), PAST, caption=CAPTION.replace("Nov. 15", "Feb. 29"))
    assert found is not None
    assert str(found.date) == "2024-02-29"


WORDS = st.sampled_from(
    [
        "Friday",
        "on Friday",
        "Nov. 15",
        ",",
        ".",
        "in 2022",
        "was",
        "will",
        "December, 2022",
        "2031",
        "Ada Lovett",
        "\n",
    ]
)


@given(
    st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=4), st.lists(WORDS, max_size=6).map(" ".join)
)
def test_any_text_gives_a_friday_later_than_its_past_years_or_none(
    paragraphs: list[str], caption: str
) -> None:
    found = inferred(*paragraphs, caption=caption)
    if found is not None:
        assert str(found.date) == "2024-11-15"
        assert {each.what for each in found.evidence} == {"weekday", "month and day", "year"}
