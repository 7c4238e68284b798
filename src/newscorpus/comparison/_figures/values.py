"""Figures: what a text states in numbers, and how two of them relate."""

from decimal import Decimal
from typing import Literal

from attrs import evolve, frozen

from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Span

__all__ = ["Figure", "FigurePair", "Kind", "Relation"]

Kind = Literal["money", "number", "percent", "date", "time", "duration", "ordinal"]
Relation = Literal["equal", "compatible", "conversion", "conflict", "one-sided"]


@frozen(kw_only=True)
class Figure:
    """One figure, as it is written and as it is to be understood.

    Attributes:
        span: where it stands, currency, scale and unit included, hedge left out.
        text: the slice at the span.
        kind: money, number, percent, date, time, duration or ordinal.
        value: the number that is stated, scale applied ("15 billion" is 15000000000); the middle of a range or of
            "dozens"; None for a date or a time of day, whose reading is `date` or `time`.
        low: the least the words allow, by rounding, range and hedge; for dates a day number (1 is 1 January of year 1;
            where no year is stated, a day of a leap year), for times minutes after midnight.
        high: the most the words allow, in the same unit.
        unit: a currency's code ("EUR") or noun where nothing says whose ("franc"); "percent", "metre", "month"; what a
            plain number counts ("troop"); None where nothing is named.
        per: what a rate is for, "barrel" in "$70 a barrel".
        hedge: the words that loosen it, "nearly" or "more than".
        scale: the scale word as written, "billion" or "bn".
        reason: why a bare "$" or "francs" was read as it was.
        assumed: whether the currency is the customary reading only, no country of publication being known.
        date: what a date says, as precise as it is stated.
        time: what a time of day says.
        before: content words of its sentence before it, nearest first.
        after: content words of its sentence after it.
    """

    span: Span
    text: str
    kind: Kind
    value: Decimal | None
    low: Decimal
    high: Decimal
    unit: str | None = None
    per: str | None = None
    hedge: str | None = None
    scale: str | None = None
    reason: str | None = None
    assumed: bool = False
    date: NewsDate | None = None
    time: NewsTime | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def shift(self, by: int) -> "Figure":
        """Return the figure with its span moved by `by` code points."""
        return evolve(self, span=self.span.shift(by))


@frozen(kw_only=True)
class FigurePair:
    """Two figures that speak of the same thing, or one that has no counterpart.

    Attributes:
        relation: equal (the same amount), compatible (the intervals meet), conversion (one amount in two units),
            conflict (the same unit and context, intervals apart) or one-sided.
        left: the figure on the left, None where only the right has one.
        right: the figure on the right.
        rate: of a conversion: units of the left for one of the right.
        reason: the relation in words.
    """

    relation: Relation
    left: Figure | None
    right: Figure | None
    rate: Decimal | None = None
    reason: str = ""
