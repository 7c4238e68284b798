"""Whole numbers in words: "two million three hundred thousand", "zweihundertfünfzig"."""

from decimal import Decimal
from typing import NamedTuple

from newscorpus.comparison._figures import number_vocabulary as words
from newscorpus.comparison._figures.rounding import integer_step
from newscorpus.comparison._figures.shares import share_at
from newscorpus.comparison._figures.word_runs import Word, scales, small, word_at

__all__ = ["Cardinal", "read_cardinal"]

_HUNDRED = {"hundred", "hundert"}
_AND = ("and", "und")


class Cardinal(NamedTuple):
    """A number in words: its value, the unit of its last place, how many words it takes, the scale word it ends on."""

    value: Decimal
    step: Decimal
    length: int
    scale: str | None


def read_cardinal(run: list[Word], *, german: bool, sums: bool) -> Cardinal | None:
    """Add up groups, each under a thousand, with ever smaller scales.

    Args:
        run: the words.
        german: whether German words count as well.
        sums: whether "and" adds.
    """
    total, at, smallest, fine = Decimal(0), 0, 10**18, Decimal(0)
    while at < len(run) and smallest > 12:
        joint = bool(at) and sums and word_at(run, at) in _AND
        if joint and share_at(run, at + 1, german):
            break
        group, after = _group(run, at + joint, german, sums)
        factor, stop = scales(run, after, german)
        if stop == at + joint or factor >= smallest or (factor == 1 and group >= smallest):
            break
        total, at, smallest = total + group * factor, stop, factor
        fine = Decimal(factor) if group == int(group) else Decimal(factor) / 10
    if not at:
        return None
    last = run[at - 1].text
    scale = last if scales(run, at - 1, german)[0] > 1 else None
    step = fine if scale and smallest >= 10**6 else _step(total)
    if word_at(run, at) in ("point", "komma") and (digits := _decimals(run, at + 1, german)):
        return Cardinal(
            total + Decimal(f"0.{digits[0]}"), Decimal(1).scaleb(-len(digits[0])), digits[1], scale
        )
    return Cardinal(total, step, at, scale)


def _step(value: Decimal) -> Decimal:
    return integer_step(int(value)) if value == int(value) else Decimal("0.1")


def _group(run: list[Word], at: int, german: bool, sums: bool) -> tuple[Decimal, int]:
    """Read up to "nine hundred and ninety-nine"; a scale word without a number before it counts as one."""
    word = word_at(run, at)
    if german and word in words.MIXED:
        return words.MIXED[word], at + 1
    value, after = _below_hundred(run, at, german)
    if after == at:
        value, after = 1, at + (at == 0 and word in words.ARTICLES and scales(run, 1, german)[0] > 1)
    if word_at(run, after) in _HUNDRED and scales(run, after, german)[0] > 1:
        value, after = 100 * value, after + 1
        gap = sums and word_at(run, after) in _AND
        rest, stop = _below_hundred(run, after + gap, german)
        if stop > after + gap and word_at(run, stop) not in _HUNDRED:
            value, after = value + rest, stop
    return Decimal(value), after


def _below_hundred(run: list[Word], at: int, german: bool) -> tuple[int, int]:
    word = word_at(run, at)
    if tens := words.TENS.get(word):
        ones = small(word_at(run, at + 1), german)
        return (tens + ones, at + 2) if ones and ones < 10 else (tens, at + 1)
    value = small(word, german)
    return (0, at) if value is None else (value, at + 1)


def _decimals(run: list[Word], at: int, german: bool) -> tuple[str, int] | None:
    """Read the words after "point" as digits."""
    digits, stop = "", at
    while stop < len(run) and (read := _below_hundred(run, stop, german))[1] > stop:
        digits, stop = digits + str(read[0]), read[1]
    return (digits, stop) if digits else None
