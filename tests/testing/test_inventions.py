"""What counts as invented, and what does not."""

from datetime import date

import pytest
from attrs import evolve

from newscorpus.article import Article, Block, Dateline, Entry, Paragraph, Photo, Problem
from newscorpus.dates import NewsDate, NewsTime, header_date
from newscorpus.document import Document, Span
from newscorpus.testing._inventions import inventions


def article(text: str, *blocks: Block, **fields: object) -> Article:
    """Return an article over a text: the given blocks, or one paragraph."""
    whole = blocks or (Paragraph(start=0, raw=text),)
    return Article(document=Document(text), parser="test", blocks=whole, **fields)  # type: ignore[arg-type]


def stated(words: str, **parts: int) -> list[str]:
    """Return the complaints about a date that is read from all words of a text."""
    day = NewsDate(raw=words, span=Span(0, len(words)), **parts)  # type: ignore[arg-type]
    return list(inventions(article(words, published=day)))


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("May 5, 2021", {"year": 2021, "month": 5, "day": 5}),
        ("5. Mai 2021", {"year": 2021, "month": 5, "day": 5}),
        ("05/12/21", {"year": 2021, "month": 12, "day": 5}),
        ("2021-05-05", {"year": 2021, "month": 5, "day": 5}),
        ("20210505", {"year": 2021, "month": 5, "day": 5}),
        ("29 февраля 2024", {"year": 2024, "month": 2, "day": 29}),
        ("Nov. 15", {"month": 11, "day": 15}),
        ("2022", {"year": 2022}),
        ("May 5, 2021 10:40 p.m.", {"year": 2021, "month": 5, "day": 5, "hour": 22, "minute": 40}),
        ("May 5, 2021 0130 GMT", {"year": 2021, "month": 5, "day": 5, "hour": 1, "minute": 30}),
        ("May 5, 2021 12 a.m.", {"year": 2021, "month": 5, "day": 5, "hour": 0, "minute": 0}),
        ("April 25, 20232:26 PM", {"year": 2023, "month": 4, "day": 25, "hour": 14, "minute": 26}),
    ],
)
def test_what_is_stated_is_not_invented(words: str, parts: dict[str, int]) -> None:
    assert stated(words, **parts) == []


@pytest.mark.parametrize(
    ("words", "parts", "missing"),
    [
        ("Nov. 15", {"year": 2024, "month": 11, "day": 15}, "year is not"),
        ("May 2021", {"year": 2021, "month": 5, "day": 1}, "day is not"),
        ("May 5, 2021", {"year": 2021, "month": 6, "day": 5}, "month is not"),
        ("2021", {"year": 2021, "month": 5}, "month is not"),
        ("Yesterday", {"year": 2021, "month": 5, "day": 5}, "year and day are not"),
        ("May 5, 2021", {"year": 2021, "month": 5, "day": 5, "hour": 9, "minute": 30}, "time is not"),
        ("May 15, 2021", {"year": 2021, "month": 5, "day": 5}, "day is not"),
    ],
)
def test_what_is_not_stated_is_invented(words: str, parts: dict[str, int], missing: str) -> None:
    (complaint,) = stated(words, **parts)
    assert f"whose {missing} in its words {words!r}" in complaint


def test_a_corpus_header_is_where_it_says() -> None:
    text = " date 2021-05-05 Goats win."
    found = header_date(text)
    assert found is not None
    block = Paragraph(start=1, raw=text[1:])
    assert list(inventions(article(text, block, published=found.date))) == []
    other = evolve(found.date, day=6)
    assert "no such header" in next(inventions(article(text, block, published=other)))


def test_the_day_of_retrieval_is_that_of_the_document() -> None:
    day = NewsDate(year=2021, month=5, day=5, known="retrieved")
    found = article("Goats.", published=day)
    assert "which the document does not say" in next(inventions(found))
    known = evolve(found, document=Document("Goats.", retrieved=date(2021, 5, 5)))
    assert list(inventions(known)) == []


def test_names_may_be_written_in_another_case_and_agencies_by_another_name() -> None:
    text = "PORT ANSEL (Agence France-Presse) -"
    line = Dateline(start=0, raw=text, places=("Port Ansel",), agency="AFP")
    assert list(inventions(article(text, line))) == []


def test_an_agency_that_nobody_knows_may_be_named_as_it_is_printed() -> None:
    text = "BRENNA (Merrow Wire) -"
    assert list(inventions(article(text, Dateline(start=0, raw=text, agency="Merrow Wire")))) == []
    assert list(inventions(article(text, Dateline(start=0, raw=text, agency="Norlund Wire")))) != []


@pytest.mark.parametrize(("time", "right"), [((22, 40), True), ((22, 41), False), ((21, 40), False)])
def test_the_time_of_an_entry_stands_in_its_words(time: tuple[int, int], right: bool) -> None:
    text = "10:40 p.m. Goats."
    clock = NewsTime(hour=time[0], minute=time[1], raw=text[:10], span=Span(0, 10))
    entry = Entry(start=0, raw=text, time=clock, blocks=(Paragraph(start=0, raw=text),))
    assert (list(inventions(article(text, entry))) == []) is right


def test_the_heading_of_an_entry_stands_in_it() -> None:
    text = "Goats."
    entry = Entry(start=0, raw=text, heading="Hens", blocks=(Paragraph(start=0, raw=text),))
    assert "has the heading 'Hens'" in next(inventions(article(text, entry)))


def test_an_empty_caption_is_none() -> None:
    assert "the caption ''" in next(inventions(article("Goats.", Photo(start=0, raw="Goats.", caption=""))))


def test_a_problem_lies_in_the_text() -> None:
    problem = Problem(code="truncated", message="it ends", span=Span(3, 90))
    assert "behind the end of the text" in next(inventions(article("Goats.", problems=(problem,))))
