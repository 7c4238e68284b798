"""The day an article tells of, where it states the parts apart: weekday, month and day, and years that are past."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import frozen

from newscorpus._tense import Sentences
from newscorpus.dates import NewsDate, days_in, read_date
from newscorpus.document import Span

if TYPE_CHECKING:
    from newscorpus.article import Article

__all__ = ["Evidence", "InferredDate", "infer_date", "infer_from"]


@frozen(kw_only=True)
class Evidence:
    """Words that an inference rests on, where they stand, and a sentence that says what they show."""

    what: Literal["weekday", "month and day", "year"]
    words: str
    span: Span
    sentence: str


@frozen(kw_only=True)
class InferredDate:
    """A day that is stated nowhere as a whole; `date.known` is "inferred"."""

    date: NewsDate
    evidence: tuple[Evidence, ...]


LEDE = 2
"""Paragraphs at the top in which a bare weekday is that of the news."""

REACH = 4
"""Years after the latest past year. A weekday and a month-day meet again after five years at the earliest, so
within four there is one such year or none, and none where the latest past year is itself one of them."""

SHARED_NAMES = 2
"""Capitalised words that a caption and a paragraph must share to tell of the same day."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = rf"({'|'.join(_WEEKDAYS)})"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = rf"({_MONTH}\s[0-9]{{1,2}}|[0-9]{{1,2}}\s{_MONTH})(?![0-9]|,?\s(?:19|20)[0-9]{{2}}\b)"
_ON_WEEKDAY = re.compile(rf"\bon\s+{_WEEKDAY}\b")
_MONTH_DAY = re.compile(rf"\b{_DAY}")
_BOTH = re.compile(rf"\b{_WEEKDAY},?\s(?:the\s)?{_DAY}")
_YEAR = re.compile(r"\b(?<![.,$€£/–-])(?:19|20)[0-9]{2}(?![\w%]|[.,][0-9]|[/–-][0-9])")
_BEFORE_YEAR = re.compile(
    rf"\b(?:in|since|during|of)\s(?:early\s|late\s|mid-)?(?:{_MONTH}(?:\s[0-9]{{1,2}})?,?\s)?\Z"
)
_LONGEST_BEFORE_YEAR = 32
_OLD_PHOTO = re.compile(r"\b(?:file|archive|handout|undated)\b", re.IGNORECASE)
_NAME = re.compile(rf"\b(?!{_WEEKDAY}\b|{_MONTH}\b)([A-Z][^\W\d_]{{3,}})")


class _Day(NamedTuple):
    """A weekday and a month-day that are said of the same day."""

    weekday: int
    month: int
    day: int
    weekday_span: Span
    day_span: Span


def infer_date(article: "Article") -> InferredDate | None:
    """Infer the day an English article tells of, with the evidence; None where `published` is known.

    A weekday and a month-day meet in few years; the first such year after the latest that the article tells
    of as past is taken. Missing, ambiguous or contradictory evidence gives None. Nothing is written into
    the article.
    """
    if article.published is not None or (article.language or "en").partition("-")[0] != "en":
        return None
    inferred = infer_from(
        article.document.text,
        paragraphs=[paragraph.span for paragraph in article.paragraphs],
        captions=[photo.span for photo in article.photos],
    )
    retrieved = article.document.retrieved
    if inferred is not None and retrieved is not None and str(inferred.date) > retrieved.isoformat():
        return None
    return inferred


def infer_from(
    text: str, *, paragraphs: Sequence[Span], captions: Sequence[Span] = ()
) -> InferredDate | None:
    """Infer the day from a text whose body paragraphs and photo captions lie at the given spans."""
    lede = paragraphs[:LEDE]
    if not any(_MONTH_DAY.search(text, span.start, span.stop) for span in [*lede, *captions]):
        return None
    sentences = Sentences(text, [*paragraphs, *captions])
    days = [
        *_days_together(text, sentences, [*lede, *captions]),
        *_days_apart(text, sentences, lede, captions),
    ]
    if len({day[:3] for day in days}) != 1:
        return None
    told = days[0]
    past = _latest_past_years(text, sentences, [*paragraphs, *captions])
    if not past:
        return None
    latest = past[0].year
    year = next((year for year in range(latest + 1, latest + 1 + REACH) if _fits(told, year)), None)
    if year is None or _is_contradicted(text, paragraphs, date(year, told.month, told.day)):
        return None
    return _inferred(text, told, past, year)


def _inferred(text: str, told: _Day, past: Sequence["_Year"], year: int) -> InferredDate:
    weekday, day = told.weekday_span.of(text), told.day_span.of(text)
    month_day = NewsDate(
        year=year, month=told.month, day=told.day, raw=day, span=told.day_span, known="inferred"
    )
    evidence = [
        Evidence(
            what="weekday",
            words=weekday,
            span=told.weekday_span,
            sentence=f"The news is of a {weekday}.",
        ),
        Evidence(
            what="month and day",
            words=day,
            span=told.day_span,
            sentence=f"Its day is given as {day}, without a year.",
        ),
    ]
    for mention in past:
        words = mention.span.of(text)
        sentence = f"“{words}” is past, and the first later year in which {day} is a {weekday} is {year}."
        evidence.append(Evidence(what="year", words=words, span=mention.span, sentence=sentence))
    return InferredDate(date=month_day, evidence=tuple(evidence))


def _days_together(text: str, sentences: Sentences, spans: Sequence[Span]) -> Iterator[_Day]:
    """Find "Friday, Nov. 15" at the top or in a caption, said of what has happened."""
    for span in spans:
        for match in _BOTH.finditer(text, span.start, span.stop):
            day = _day(match[1], match[2], Span(*match.span(1)), Span(*match.span(2)))
            if day is not None and not sentences.is_ahead(match.start()):
                yield day


def _days_apart(
    text: str, sentences: Sentences, lede: Sequence[Span], captions: Sequence[Span]
) -> Iterator[_Day]:
    """Find "on Friday" at the top and "Nov. 15" in the caption of a photo that shows the same people."""
    for paragraph in lede:
        weekdays = {match[1]: match for match in _ON_WEEKDAY.finditer(text, paragraph.start, paragraph.stop)}
        if len(weekdays) != 1:
            continue
        ((name, weekday),) = weekdays.items()
        if sentences.is_ahead(weekday.start()):
            continue
        people = _names(text, paragraph)
        for caption in captions:
            dated = _dated(text, caption) if len(people & _names(text, caption)) >= SHARED_NAMES else None
            day = dated and _day(name, dated[1], Span(*weekday.span(1)), Span(*dated.span(1)))
            if day is not None:
                yield day


def _names(text: str, span: Span) -> set[str]:
    return {match[2] for match in _NAME.finditer(text, span.start, span.stop)}


def _dated(text: str, caption: Span) -> re.Match[str] | None:
    """Find the one month-day of a caption that is not that of an old photo."""
    days = {match[1]: match for match in _MONTH_DAY.finditer(text, caption.start, caption.stop)}
    if len(days) != 1 or _OLD_PHOTO.search(text, caption.start, caption.stop):
        return None
    return next(iter(days.values()))


def _day(weekday: str, words: str, weekday_span: Span, day_span: Span) -> _Day | None:
    read = read_date(words, language="en")
    if read is None or read.month is None or read.day is None:
        return None
    return _Day(_WEEKDAYS.index(weekday), read.month, read.day, weekday_span, day_span)


class _Year(NamedTuple):
    """A year that is told of as past."""

    year: int
    span: Span


def _latest_past_years(text: str, sentences: Sentences, spans: Sequence[Span]) -> list[_Year]:
    """Return the mentions of the latest past year; none if a later year is mentioned that may be ahead."""
    past: list[_Year] = []
    unclear = 0
    for span in spans:
        for match in _YEAR.finditer(text, span.start, span.stop):
            start = max(span.start, match.start() - _LONGEST_BEFORE_YEAR)
            told_in = _BEFORE_YEAR.search(text, start, match.start())
            if told_in is not None and sentences.is_past(match.start()):
                past.append(_Year(int(match[0]), Span(told_in.start(), match.end())))
            else:
                unclear = max(unclear, int(match[0]))
    latest = max((each.year for each in past), default=0)
    return [each for each in past if each.year == latest and latest >= unclear]


def _fits(told: _Day, year: int) -> bool:
    if told.day > days_in(year, told.month):
        return False
    return date(year, told.month, told.day).weekday() == told.weekday


def _is_contradicted(text: str, spans: Sequence[Span], inferred: date) -> bool:
    """Whether another weekday with its month-day falls on another weekday nearest to the inferred day."""
    for span in spans:
        for match in _BOTH.finditer(text, span.start, span.stop):
            other = _day(match[1], match[2], Span(*match.span(1)), Span(*match.span(2)))
            if other is not None and not _fits(other, _nearest_year(other, inferred)):
                return True
    return False


def _nearest_year(other: _Day, inferred: date) -> int:
    months = 12 * inferred.year + inferred.month - other.month
    return (months + 6) // 12
