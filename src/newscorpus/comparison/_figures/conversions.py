"""One amount in two currencies, or one measure in two units."""

from collections.abc import Sequence
from decimal import Context

from newscorpus.comparison._figures.relations import likeness
from newscorpus.comparison._figures.units import unit_named
from newscorpus.comparison._figures.values import Figure, FigurePair

__all__ = ["conversion"]

_BESIDE = 40
"""Characters between an amount and its conversion: "€15-billion (about $22-billion)"."""
_ALIKE = 0.5
_RATE = Context(prec=5)


def conversion(left: Figure, right: Figure, anchors: Sequence[FigurePair]) -> FigurePair | None:
    """Return the pair if both are one amount in two units, with the rate: units of the left for one of the right.

    Money counts as converted where both sides put it beside the same amount in a third currency, or where nothing
    but the currency sets the passages apart; measures where their intervals meet once converted.
    """
    if not left.value or not right.value or left.per != right.per:
        return None
    rate = _RATE.divide(left.value, right.value)
    if left.kind == right.kind == "money":
        reason = _money_reason(left, right, anchors)
    else:
        reason = "one measure in two units" if _is_one_measure(left, right) else None
    return (
        FigurePair(relation="conversion", left=left, right=right, rate=rate, reason=reason)
        if reason
        else None
    )


def _money_reason(left: Figure, right: Figure, anchors: Sequence[FigurePair]) -> str | None:
    if left.unit == right.unit and not (left.assumed or right.assumed):
        return None
    for anchor in anchors:
        mine, theirs = anchor.left, anchor.right
        if (
            mine
            and theirs
            and mine.kind == "money"
            and mine.unit != left.unit
            and _beside(mine, left)
            and _beside(theirs, right)
        ):
            return f"both stand beside {mine.text}"
    if left.unit != right.unit and likeness(left, right) >= _ALIKE:
        return "the same words, another currency; no common figure vouches for the rate"
    return None


def _beside(anchor: Figure, figure: Figure) -> bool:
    gap = max(figure.span.start - anchor.span.stop, anchor.span.start - figure.span.stop)
    return gap <= _BESIDE


def _is_one_measure(left: Figure, right: Figure) -> bool:
    mine, theirs = unit_named(left.unit), unit_named(right.unit)
    if mine is None or theirs is None or mine == theirs or mine.dimension != theirs.dimension:
        return False
    low = max(left.low * mine.factor, right.low * theirs.factor)
    high = min(left.high * mine.factor, right.high * theirs.factor)
    return low <= high
