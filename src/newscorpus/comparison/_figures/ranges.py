"""Two numbers that make one: ranges, and shares such as "four in 10"."""

import re

from newscorpus.comparison._figures.amounts import Amount, Page, read_amount
from newscorpus.comparison._figures.digits import GLYPHS
from newscorpus.comparison._figures.number_words import starts_phrase

__all__ = ["is_between", "with_range"]

_DASH = re.compile(r"\s?[-–—]\s?(?=[\d$€£])")
_TO = re.compile(r"-to-|\s(?:to|bis)\s(?:about\s|around\s|nearly\s|rund\s|etwa\s)?")
_OR = re.compile(r"\s(?:or|oder)\s")
_AND = re.compile(r"\s(?:and|und)\s")
_BETWEEN = re.compile(r"\b(?:between|zwischen)\s{1,2}\Z", re.IGNORECASE)
_CHANGE = re.compile(r"\b(?:from|by|von|um)\s{1,2}(?:up to\s|about\s|around\s)?\Z", re.IGNORECASE)
_MOVED = frozenset(
    """
    rose risen fell fallen gained lost dropped climbed jumped slid slipped sank surged soared plunged tumbled grew
    increased decreased cut raised lifted added shed advanced declined eased up down higher lower stieg fiel sank
    """.split()
)
_CLAUSE = re.compile(r"[^.;,\d]{0,60}\Z")
_TO_ALONE = re.compile(r"\s(?:to|bis)\s")
_BY_MORE = re.compile(
    r"\b(?:by|um)\s(?:[a-zü]+\s){0,2}(?:than|over|nearly|almost|least|fast|als|rund|knapp)\s\Z", re.IGNORECASE
)
_FARTHEST = 4
"""How many times the lower end of a range of percentages its upper end may be after a verb of change."""
_SIGN = re.compile(r"(?:US|C|CA|A|HK|NZ|S)?\s?[$€£]\s?")
_IN = re.compile(r"\s(?:in|out of|von)\s(?:every\s)?")
_LARGEST_CHOICE = 100
"""Up to here "five or six" is a range; "a million or a billion" is a choice."""
_WHOLES = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000}
_YEARS = (1500, 2200)
_WORD = re.compile(r"[^\W\d_]+")


def is_between(page: Page, start: int) -> bool:
    """Whether "between" stands before `start`."""
    return _BETWEEN.search(page.text[max(0, start - 12) : start]) is not None


def with_range(page: Page, first: Amount) -> Amount:
    """Read on where a number is the lower end of a range: "10 to 15", "between $62 and $68", "3–5 million"."""
    if first.low is not None:
        return first
    if share := _ratio(page, first):
        return share
    second = _second(page, first)
    if second is None or second.low is not None or first.share != second.share:
        return first
    low = first.value
    if second.factor > 1 and first.factor == 1 and low < second.value / second.factor:
        low *= second.factor
    if low >= second.value:
        return first
    return second._replace(
        start=first.start,
        value=(low + second.value) / 2,
        low=low,
        high=second.value,
        currency=first.currency or second.currency,
        unit=second.unit or first.unit,
        bare=False,
        spelled=first.spelled,
    )


def _ratio(page: Page, first: Amount) -> Amount | None:
    """Read "four in 10" or "two out of three" as the share it is."""
    joint = _IN.match(page.text, first.stop)
    if joint is None or first.unit or first.currency or first.scale or not _may_start(page, joint.end()):
        return None
    second = read_amount(page, joint.end(), floor=joint.end(), sums=False)
    if second is None or second.unit or second.currency or not 0 < first.value < second.value:
        return None
    one = first.value == 1 and second.value == int(second.value) and not _may_be_year(second)
    if not (second.value in _WHOLES or one) or first.value != int(first.value):
        return None
    share = first.value / second.value
    return first._replace(stop=second.stop, value=share, step=1 / second.value, share=True, bare=False)


def _may_be_year(amount: Amount) -> bool:
    return amount.bare and _YEARS[0] <= amount.value < _YEARS[1]


def _second(page: Page, first: Amount) -> Amount | None:
    joint = _joint(page, first)
    if joint is None:
        return None
    sign = _SIGN.match(page.text, joint.end())
    at = sign.end() if sign else joint.end()
    if not _may_start(page, at):
        return None
    second = read_amount(page, at, floor=joint.end(), sums=False)
    if second is None or (first.currency and second.unit) or (first.unit and second.currency):
        return None
    # "0.7 per cent to 3,005" ends at another amount; "$10 to 15" does not
    behind = first.unit or (first.currency and first.currency.start > first.start)
    if behind and not (second.unit or second.currency):
        return None
    both = (first.currency or first.unit) and (second.currency or second.unit)
    if both and _unit(first) != _unit(second):
        return None
    return None if _is_change(page, first, second, both=bool(both)) else second


def _is_change(page: Page, first: Amount, second: Amount, *, both: bool) -> bool:
    """Whether two amounts are a change and what it led to: "rose from 10 km to 15 km", "fell $2 to $15"."""
    if not _TO_ALONE.match(page.text, first.stop):
        return False
    before = page.text[max(0, first.start - 60) : first.start]
    if _BY_MORE.search(before):
        return True
    if not both:
        return False
    if _CHANGE.search(before):
        return True
    percent = first.unit is not None and first.unit.dimension == "percent"
    clause = _CLAUSE.search(before)
    moved = clause is not None and not _MOVED.isdisjoint(clause[0].lower().split())
    return moved and (not percent or second.value > _FARTHEST * first.value)


def _joint(page: Page, first: Amount) -> re.Match[str] | None:
    if dash := _DASH.match(page.text, first.stop):
        return dash
    if to := _TO.match(page.text, first.stop):
        return to
    if is_between(page, first.start):
        return _AND.match(page.text, first.stop)
    return (
        None
        if first.currency or first.unit or first.value > _LARGEST_CHOICE
        else _OR.match(page.text, first.stop)
    )


def _may_start(page: Page, at: int) -> bool:
    character = page.text[at : at + 1]
    if character.isdecimal() or (character and character in GLYPHS):
        return True
    word = _WORD.match(page.text, at)
    return word is not None and starts_phrase(word[0].lower(), german=page.german)


def _unit(amount: Amount) -> str | None:
    if amount.currency:
        return amount.currency.unit
    return amount.unit.name if amount.unit else None
