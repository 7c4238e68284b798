"""Reading every figure of a text, from left to right."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

from newscorpus.comparison._figures.amounts import Amount, Page, read_amount
from newscorpus.comparison._figures.calendars import MONTHS, Moment, read_hour, read_moment, read_year
from newscorpus.comparison._figures.counted import counted_noun, singular
from newscorpus.comparison._figures.currencies import home
from newscorpus.comparison._figures.digits import GLYPHS
from newscorpus.comparison._figures.hedges import hedge_after, hedge_before
from newscorpus.comparison._figures.labels import address_end, chain_end, score_end
from newscorpus.comparison._figures.multiples import MULTIPLES
from newscorpus.comparison._figures.namesakes import is_adverb, is_in_name, is_in_phrase, is_time_unit
from newscorpus.comparison._figures.number_words import article_start, phrase_starts
from newscorpus.comparison._figures.ordinals import RANKS, read_rank
from newscorpus.comparison._figures.pace import Pace
from newscorpus.comparison._figures.ranges import is_between, with_range
from newscorpus.comparison._figures.rounding import interval, tidy
from newscorpus.comparison._figures.surroundings import surrounding_words
from newscorpus.comparison._figures.uncounted import counts_nothing, is_model
from newscorpus.comparison._figures.values import Figure, Kind
from newscorpus.comparison._figures.word_runs import is_compound
from newscorpus.document import Span

__all__ = ["read_figures"]

_TRIGGER = re.compile(rf"([^\W\d_{''.join(GLYPHS)}]+)|\d+|[{''.join(GLYPHS)}]|(?<![\w.])\.(?=\d)")
_ENGLISH_STARTS = RANKS.keys() | MONTHS | MULTIPLES.keys() | phrase_starts(german=False)
_GERMAN_STARTS = RANKS.keys() | MONTHS | MULTIPLES.keys() | phrase_starts(german=True)
_IDENTIFIER = re.compile(r"\w[\w.,/:'’-]*")
_GERMAN = re.compile(
    r"\b(?:der|die|das|und|nicht|mit|von|für|auf|rund|hat|haben|sich|wurde|im|eine|euro|millionen|milliarden|prozent)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(r"\b(?:the|and|of|to|for|with|was|is|at|by|from|million|billion|per)\b", re.IGNORECASE)
_SAMPLE = 1500
"""Characters that the language is judged by where no locale is given."""

_Found = tuple[Figure | None, int]
"""A figure, if there is one, and where to read on."""


def read_figures(text: str, locale: str | None) -> Iterator[Figure]:
    """Yield the figures of a text in order, none overlapping."""
    page, at, floor = _page(text, locale), 0, 0
    german, pace = page.german, Pace()
    starts = _GERMAN_STARTS if german else _ENGLISH_STARTS
    for tokens, trigger in enumerate(_TRIGGER.finditer(text)):
        word = trigger[1]
        if word:
            word = word.lower()
            if word not in starts and not (german and is_compound(word)):
                continue
        start, stop = trigger.span()
        if start < at or (at := pace.leap(start, tokens)) > start:
            continue
        figure, at = _from_word(page, start, stop, word, floor) if word else _from_digit(page, start, floor)
        if figure:
            floor = at
            yield figure


def _page(text: str, locale: str | None) -> Page:
    place = home(locale)
    german = (locale or "").lower().startswith("de")
    if locale is None:
        sample = text[:_SAMPLE]
        german = len(_GERMAN.findall(sample)) > len(_ENGLISH.findall(sample))
    order: Literal["dmy", "mdy"] | None = None
    if place.region:
        order = "mdy" if place.region == "US" else "dmy"
    return Page(text=text, german=german, place=place, order=order)


def _from_word(page: Page, start: int, stop: int, word: str, floor: int) -> _Found:
    if _is_glued(page.text, start, stop):
        return None, stop
    if word in MONTHS and (moment := read_moment(page.text, start, german=page.german)):
        return _moment_figure(page, start, moment), moment.stop
    if word in MULTIPLES:
        value = Decimal(MULTIPLES[word])
        return _figure(
            page, start, stop, kind="number", value=value, low=value, high=value, unit="fold"
        ), stop
    if is_in_name(page.text, start) and not page.german:
        return None, stop
    begin = max(floor, article_start(page.text, start, word))
    if begin < start or word not in RANKS:
        amount = read_amount(page, begin, floor=floor, sums=not is_between(page, begin))
        if amount and amount.stop >= stop:
            if page.german and (hour := read_hour(page.text, start, amount.value, amount.stop)):
                return _moment_figure(page, start, hour), hour.stop
            return _amount_figure(page, amount)
    return _rank_word(page, start, stop, word) if word in RANKS else None, stop


def _rank_word(page: Page, start: int, stop: int, word: str) -> Figure | None:
    if word == "second" and is_time_unit(page.text, start, stop):
        return None
    if is_in_phrase(page.text, stop, word) or (word == "first" and is_adverb(page.text, start, stop)):
        return None
    return _rank_figure(page, start, stop, RANKS[word])


def _is_glued(text: str, start: int, stop: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[stop : stop + 1]
    return before.isalnum() or before in ("_", "@", "#") or after.isalnum() or after in ("_", "@")


def _from_digit(page: Page, start: int, floor: int) -> _Found:
    text = page.text
    if end := address_end(text, start):
        return None, end
    amount = read_amount(page, start, floor=floor)
    if amount is None or amount.currency is None:
        if _is_inside_word(text, start):
            return None, _skip(text, start)
        if found := _moment_or_rank(page, start):
            return found
        if end := chain_end(text, start) or score_end(text, start):
            return None, end
    if amount is None or _runs_on(text, amount) or is_model(text, amount):
        return None, _skip(text, start)
    if (
        amount.bare
        and (year := read_year(text, start, between=is_between(page, start)))
        and _is_year(page, start, year)
    ):
        return _moment_figure(page, start, year), year.stop
    return _amount_figure(page, amount)


def _moment_or_rank(page: Page, start: int) -> _Found | None:
    if moment := read_moment(page.text, start, german=page.german, order=page.order):
        return _moment_figure(page, start, moment), moment.stop
    if rank := read_rank(page.text, start, german=page.german):
        return _rank_figure(page, start, rank[1], rank[0]), rank[1]
    return None


def _is_inside_word(text: str, start: int) -> bool:
    before = text[start - 1 : start] if start else ""
    return before.isalpha() or before in ("_", "#")


def _skip(text: str, start: int) -> int:
    found = _IDENTIFIER.match(text, start)
    return found.end() if found else start + 1


def _runs_on(text: str, amount: Amount) -> bool:
    """Whether letters follow the number that are neither scale nor unit: "11a", "4x4"."""
    after = text[amount.stop : amount.stop + 1]
    return amount.unit is None and amount.currency is None and (after.isalnum() or after == "_")


_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|until|till|by|from|to|of|the|an?|year|its|their|his|her|before|after|im|seit|bis|jahr|von|der|die|das)"
    r"\s\Z",
    re.IGNORECASE,
)


def _is_year(page: Page, start: int, year: Moment) -> bool:
    """Whether a number that could be a year is one; "2000 people", "about 1950 pages" and "1615 owls" are not."""
    text = page.text
    counted = counted_noun(text, year.stop, single=False, german=page.german)
    if counted is None or is_between(page, start):
        return True
    if hedge_before(text, start, german=page.german) or text[start : year.stop].endswith("00"):
        return False
    return text[start : start + 2] in ("19", "20") or bool(
        _YEAR_BEFORE.search(text[max(0, start - 8) : start])
    )


_PLACES = ("over", "around", "about", "under", "above")
"""Hedges that before "one" say where something is: planets around one star."""


def _amount_figure(page: Page, first: Amount) -> _Found:
    amount = with_range(page, first)
    unit, kind = _unit(page, amount)
    if kind == "number" and counts_nothing(page, amount, unit):
        return None, amount.stop
    hedge = hedge_before(page.text, amount.start, german=page.german)
    single = amount.spelled and amount.value == 1 and not (amount.scale or amount.unit or amount.currency)
    if single and hedge and hedge.words.lower() in _PLACES:
        hedge = None
    after = hedge_after(page.text, amount.stop)
    lean = hedge.lean if hedge else after.lean if after else None
    step = amount.step
    if not step and amount.unit and amount.unit.dimension != "age":
        step = Decimal(1)
    if amount.low is None or amount.high is None:
        low, high = interval(amount.value, step, lean)
    else:
        low, high = amount.low, amount.high
    per, stop = _per(page.text, amount.stop)
    figure = _figure(
        page,
        amount.start,
        amount.stop,
        kind=kind,
        value=tidy(amount.value),
        low=tidy(low),
        high=tidy(high),
        unit=unit,
        per=per,
        hedge=hedge.words if hedge else after.words if after else None,
        scale=amount.scale,
        reason=amount.currency.reason if amount.currency else None,
        assumed=amount.currency.assumed if amount.currency else False,
    )
    return figure, stop


_KINDS: dict[str, Kind] = {"percent": "percent", "time": "duration"}
_AGED = re.compile(r"\b(?:age[ds]?|age of|alter von)\s\Z", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"(?<![^\W_])([A-ZÄÖÜÉ][’'\w-]{0,24}[^\W\d_A-Z])(,| \()\s?\Z")
_DATES = MONTHS | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_AGE_ENDS = re.compile(r", (?!\d|and \d)|\s?[–—] | - ")
_PER = re.compile(
    r"(?:\s?-\s?|\s)(?:(?:per|pro|je)\b(?:\s|\s?-\s?)|(?:an?|each)(?:\s|\s?-\s?)(?=(?:share|barrel|gallon|litre|liter|ounce|"
    r"pound|tonne|ton|kilo|kilogram|head|person|piece|day|week|month|year|hour|minute|night|dozen|bushel|unit|ticket)\b"
    r"(?!\s(?:ago|earlier|later|before|after|previously|on)\b)))"
    r"([^\W\d_]{2,30})"
)


_BARRELS_A_DAY = re.compile(r"(?:bo?pd|b/d)\Z")


def _per(text: str, stop: int) -> tuple[str | None, int]:
    if _BARRELS_A_DAY.search(text[max(0, stop - 4) : stop]):
        return "day", stop
    found = _PER.match(text, stop)
    return (singular(found[1].lower()), found.end()) if found else (None, stop)


def _unit(page: Page, amount: Amount) -> tuple[str | None, Kind]:
    if amount.currency:
        return amount.currency.unit, "money"
    aged = _AGED.search(page.text[max(0, amount.start - 10) : amount.start]) or _is_age_beside_name(
        page, amount
    )
    if aged and (amount.unit is None or amount.unit.name == "year"):
        return "year of age", "number"
    if amount.unit:
        return amount.unit.name, _KINDS.get(amount.unit.dimension, "number")
    if amount.share:
        return "share", "number"
    return counted_noun(page.text, amount.stop, single=amount.value == 1, german=page.german), "number"


def _is_age_beside_name(page: Page, amount: Amount) -> bool:
    """Whether a number is an age by its place: "Ida Lund, 33, said", and in German "Ida Lund (33)"."""
    if not (amount.bare and 2 < amount.value < 110 and amount.value == int(amount.value)):
        return False
    before = _NAME_BEFORE.search(page.text[max(0, amount.start - 30) : amount.start])
    if before is None or before[1].lower() in _DATES:
        return False
    if before[2].endswith("("):
        return page.german and page.text[amount.stop : amount.stop + 1] in (")", ",")
    return _AGE_ENDS.match(page.text, amount.stop) is not None


def _moment_figure(page: Page, start: int, moment: Moment) -> Figure:
    return _figure(
        page,
        start,
        moment.stop,
        kind="time" if moment.time else "date",
        value=None,
        low=moment.low,
        high=moment.high,
        date=moment.date,
        time=moment.time,
    )


def _rank_figure(page: Page, start: int, stop: int, rank: int) -> Figure:
    value = Decimal(rank)
    noun = counted_noun(page.text, stop, single=True, german=page.german)
    return _figure(page, start, stop, kind="ordinal", value=value, low=value, high=value, unit=noun)


def _figure(page: Page, start: int, stop: int, **fields: Any) -> Figure:
    before, after = surrounding_words(page.text, start, stop)
    return Figure(span=Span(start, stop), text=page.text[start:stop], before=before, after=after, **fields)
