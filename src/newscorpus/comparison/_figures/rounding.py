"""How exact a written number is meant to be, and what a hedge makes of it."""

from decimal import Decimal
from typing import Literal

__all__ = ["Lean", "integer_step", "interval", "tidy"]

Lean = Literal["about", "below", "above", "nearly", "slightly above"]
"""Which way a hedge moves a number: "about", "up to", "more than", "nearly", "just over"."""

_EXACT_BELOW = 1000
_TENTH = Decimal("0.1")


def integer_step(value: int) -> Decimal:
    """Return the unit a whole number is rounded to: 1,000 for 11,000 and for 10,000, 0 where it is exact.

    Small counts are exact; from 1,000 on trailing zeros are taken as rounding, but two digits always count.
    """
    if abs(value) < _EXACT_BELOW:
        return Decimal(0)
    digits = str(abs(value))
    zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - 2)
    return Decimal(10) ** zeros if zeros else Decimal(0)


def interval(value: Decimal, step: Decimal, lean: Lean | None) -> tuple[Decimal, Decimal]:
    """Return the lowest and the highest amount a number stands for.

    Rounding is half a step either way. "About" and "nearly" reach a tenth of the value at least; "more than"
    reaches one order of magnitude up, for a writer who knew of ten times as much would have said so; "up to"
    and "less than" reach down to nothing.
    """
    half, tenth, size = step / 2, abs(value) * _TENTH, abs(value)
    near = max(half, tenth)
    if lean is None:
        return value - half, value + half
    if lean == "about":
        return value - near, value + near
    if lean == "nearly":
        return value - near, value
    if lean == "slightly above":
        return value, value + near
    if lean == "above":
        return value, value + 9 * size
    return (min(Decimal(0), value) if value >= 0 else value - 9 * size), value


def tidy(number: Decimal) -> Decimal:
    """Return the number without idle zeros or exponents: 1500000, not 1500000.0 or 1.5E+6."""
    whole = number.to_integral_value()
    return Decimal(int(whole)) if whole == number else number.normalize()
