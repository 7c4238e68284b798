"""Numbers with what belongs to them: sign, scale, currency or unit."""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from newscorpus.comparison._figures.counted import counted_noun
from newscorpus.comparison._figures.currencies import Currency, Home, currency_after, currency_before
from newscorpus.comparison._figures.digits import GLYPHS, read_digits
from newscorpus.comparison._figures.number_words import read_phrase, read_scale, read_tail
from newscorpus.comparison._figures.rounding import integer_step
from newscorpus.comparison._figures.units import Unit, read_unit

__all__ = ["Amount", "Page", "read_amount"]

_SHORT = {
    "bn": 10**9, "bln": 10**9, "b": 10**9, "mrd": 10**9, "tn": 10**12, "tln": 10**12, "trn": 10**12, "t": 10**12,
    "bio": 10**12, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "k": 10**3, "tsd": 10**3,
}  # fmt: skip
_SHORT_SCALE = re.compile(
    rf"(?P<gap>[ \u00a0\u202f]{{0,2}}|-)(?P<scale>{'|'.join(_SHORT)})(?![^\W_])\.?(?<!\.)", re.IGNORECASE
)
_JOINT = re.compile(r"\s{1,2}|\s?-\s?|")
_TO_ANOTHER = re.compile(r"(?:\s?[-–]\s?|\s(?:to|and|or|bis|und)\s)\d{1,4}(?:[.,]\d{1,3})?[mb](?![^\W_])")
"""The upper end of "2.5m to 4m people"."""
_MINUS = re.compile(r"(?:(?<![^\s(\[])[-−]|(?<!plus or )\b(?:minus|negative)\s)\Z", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|von)(?=\s)")
_LARGE = 100_000
"""From here on pounds and marks are money."""


class Page(NamedTuple):
    """A text with what is known of its language and origin."""

    text: str
    german: bool
    place: Home
    order: Literal["dmy", "mdy"] | None


class Amount(NamedTuple):
    """A number read from `start` to `stop`, with its currency or its unit.

    `bare` is a run of digits with nothing to say that it is an amount; `low` and `high` are set for ranges.
    """

    start: int
    stop: int
    value: Decimal
    step: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    scale: str | None = None
    factor: int = 1
    currency: Currency | None = None
    unit: Unit | None = None
    share: bool = False
    bare: bool = False
    spelled: bool = False


def read_amount(page: Page, start: int, *, floor: int, sums: bool = True) -> Amount | None:
    """Read the number that begins at `start` with a digit, a fraction character or a number word.

    Args:
        page: the text.
        start: where the number begins; a currency or a minus before it is found by looking back.
        floor: how far back that may be: where the last figure stopped.
        sums: whether "and" may add number words.

    Returns:
        None where there is no amount: an identifier, an address, a word that counts nothing.
    """
    sign = currency_before(page.text, start, page.place, floor=floor)
    number = _number(page, start, money=sign is not None, sums=sums)
    if number is None:
        return None
    signed_money = sign and _scaled_by(number._replace(start=sign.start, currency=sign, bare=False), sign)
    number = signed_money or _with_unit(page, number)
    before = page.text[max(floor, number.start - 17) : number.start]
    # a dash at the very floor joins two numbers and is no sign
    if (number.start - 1 > floor or not floor) and (minus := _MINUS.search(before)):
        begin = number.start - (minus.end() - minus.start())
        number = number._replace(start=begin, value=-number.value, bare=False)
    return number


def _number(page: Page, start: int, *, money: bool, sums: bool) -> Amount | None:
    first = page.text[start]
    if not (first.isdecimal() or first == "." or first in GLYPHS):
        return _spelled(page, start, sums, money)
    digits = read_digits(page.text, start, german=page.german)
    if digits.value is None:
        return None
    number = Amount(
        start=start,
        stop=digits.stop,
        value=digits.value,
        step=digits.step,
        share=digits.share,
        bare=digits.plain,
    )
    return _scaled(page, number, money) or _with_tail(page, number)


def _spelled(page: Page, start: int, sums: bool, money: bool) -> Amount | None:
    phrase = read_phrase(page.text, start, german=page.german, sums=sums)
    if phrase is None or (phrase.bare_scale and not money):
        return None
    number = Amount(
        start=start,
        stop=phrase.stop,
        value=phrase.value,
        step=phrase.step,
        low=phrase.low,
        high=phrase.high,
        scale=phrase.scale,
        factor=int(phrase.step) if phrase.scale and phrase.step >= 1000 else 1,
        share=phrase.share,
        spelled=True,
    )
    return number if phrase.share or phrase.low is not None else _with_tail(page, number)


def _with_tail(page: Page, number: Amount) -> Amount:
    tail = read_tail(page.text, number.stop, german=page.german)
    if tail is None:
        return number
    size, stop, scale = number.factor if number.scale else 1, tail[1], number.scale
    value = number.value + tail[0] * size
    if scale is None and (after := _scale_word(page, stop)):
        size, stop, scale = after
        value *= size
    step = Decimal(size) / 10
    return number._replace(stop=stop, value=value, step=step, scale=scale, factor=size, bare=False)


def _scaled(page: Page, number: Amount, money: bool) -> Amount | None:
    """Multiply digits by the scale that follows: "15-billion", "1.2m", "3 Mrd.", "10k"."""
    scale = _scale_word(page, number.stop) or _scale_sign(page, number, money)
    if scale is None:
        return None
    factor, stop, word = scale
    value = number.value * factor
    step = number.step or Decimal(1)
    if factor < 10**6 and value == int(value):
        step = integer_step(int(value)) / factor
    return _with_tail(
        page,
        number._replace(
            stop=stop,
            value=value,
            step=step * factor,
            scale=word,
            factor=factor,
            bare=False,
            share=False,
        ),
    )


def _scale_word(page: Page, start: int) -> tuple[int, int, str] | None:
    joint = _JOINT.match(page.text, start)
    at = joint.end() if joint else start
    return read_scale(page.text, at, german=page.german)


def _scale_sign(page: Page, number: Amount, money: bool) -> tuple[int, int, str] | None:
    found = _SHORT_SCALE.match(page.text, number.stop)
    if found is None:
        return None
    sign, attached = found["scale"], not found["gap"]
    stop = found.end() + (
        page.text[found.end() : found.end() + 1] == "." and sign.lower() in ("mio", "mrd", "tsd", "bio")
    )
    money = money or bool(len(sign) == 1 and currency_after(page.text, stop, page.place, large=True))
    if not money and not _scale_without_money(page, number, sign, attached, stop):
        return None
    return _SHORT[sign.lower()], stop, sign


def _scale_without_money(page: Page, number: Amount, sign: str, attached: bool, stop: int) -> bool:
    """Whether letters after a number that is no money are a scale: "5m people", not "5m" of rope or a "4K" film."""
    if sign in ("k", "M"):
        return attached
    if sign in ("m", "b", "B"):
        until = _TO_ANOTHER.match(page.text, stop)
        counted = counted_noun(page.text, until.end() if until else stop, single=False, german=page.german)
        return attached and (counted is not None or (sign != "m" and not number.bare))
    if sign.lower() == "bio":
        return page.german
    return len(sign) > 1 and (attached or sign.lower() not in ("t", "mil"))


def _scaled_by(number: Amount, currency: Currency) -> Amount:
    if currency.factor == 1 or number.scale:
        return number
    step = (number.step or Decimal(1)) * currency.factor
    return number._replace(value=number.value * currency.factor, step=step, factor=currency.factor)


def _with_unit(page: Page, number: Amount) -> Amount:
    large = number.value >= _LARGE
    of = _OF.match(page.text, number.stop) if number.low is not None else None
    at = of.end() if of else number.stop
    currency = currency_after(page.text, at, page.place, large=large)
    if currency:
        return _scaled_by(number._replace(stop=currency.stop, currency=currency, bare=False), currency)
    unit = read_unit(page.text, at)
    if unit is None:
        return number
    return number._replace(stop=unit[1], unit=unit[0], bare=False)
