"""Numbers written in digits, with English, German, French, Swiss and Indian separators."""

import re
from decimal import Decimal
from typing import NamedTuple

from newscorpus.comparison._figures.rounding import integer_step

__all__ = ["GLYPHS", "Digits", "read_digits"]

GLYPHS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
"""Single characters that are a fraction."""

_PLAIN = re.compile(r"\d+")
_POINTED = re.compile(r"\.(\d{1,30})(?!\d)")
_GROUPED = re.compile(
    r"\d{1,3}(?:([ \u00a0\u202f\u2009'’])\d{3}(?!\d)(?:\1\d{3}(?!\d)){0,5})(?:[.,]\d{1,12}(?![\d.,]*\d))?"
)
_SPACED = re.compile(r"(\d{1,3}), (0\d\d)(?![\d,.]*\d)")
_CHUNK = re.compile(r"\d+(?:[.,]\d+){0,40}")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_SLASHED = re.compile(r"[/⁄](\d{1,3})(?![\d/])")
_SLASHES = re.compile(r"(?:[/⁄]\d+){1,40}")
_MIXED = re.compile(rf"[ \u00a0-]?([{''.join(GLYPHS)}])|[ \u00a0-](\d{{1,2}}[/⁄]\d{{1,2}})(?![\d/,.]*\d)")
_BOTTOMS = {2, 3, 4, 5, 6, 8, 10, 16, 32, 64}
_LONGEST, _LONGEST_PLAIN = 24, 12
"""Digits; a longer run, with or without separators, is an identifier and no amount."""


class Digits(NamedTuple):
    """A number in digits: where it stops, its value and the unit of its last digit.

    `value` is None for what is no amount: an address, a version, an identifier. `plain` marks a run of digits
    without any separator, which may be a year or part of a name; `share` marks a fraction below one.
    """

    stop: int
    value: Decimal | None
    step: Decimal = Decimal(0)
    plain: bool = False
    share: bool = False


def read_digits(text: str, start: int, *, german: bool) -> Digits:
    """Read the number that begins at `start` with a digit, a point before a digit, or a fraction character.

    A single point or comma before three digits is a decimal point or a thousands mark by the language;
    every other shape decides for itself: ``1.234,56``, ``1,234.56``, ``1 234,56``, ``1'234``, ``12,34,567``.
    Commas that part anything else make a list, of which only the first number is read (``1,2,3``).
    """
    if text[start] in GLYPHS:
        return _share(GLYPHS[text[start]], start + 1)
    if pointed := _POINTED.match(text, start):
        return _amount(pointed.end(), "0", pointed[1])
    if grouped := _GROUPED.match(text, start):
        whole, _, places = grouped[0].replace(grouped[1], "").replace(",", ".").partition(".")
        return _amount(grouped.end(), whole, places)._replace(plain=False)
    if spaced := _SPACED.match(text, start):
        return _amount(spaced.end(), spaced[1] + spaced[2], "")._replace(plain=False)
    listed = start > 1 and text[start - 1] == "," and text[start - 2].isdigit()
    chunk = (_PLAIN if listed else _CHUNK).match(text, start)
    if chunk is None:
        raise ValueError(f"a number must begin at {start}, got {text[start : start + 1]!r}")
    if len(chunk[0]) > _LONGEST + 12:
        return Digits(stop=chunk.end(), value=None)
    return _with_fraction(text, _separated(chunk, german))


def _separated(chunk: re.Match[str], german: bool) -> Digits:
    raw, stop = chunk[0], chunk.end()
    commas, points = raw.count(","), raw.count(".")
    if not commas and not points:
        return _amount(stop, raw, "") if len(raw) <= _LONGEST_PLAIN else Digits(stop=stop, value=None)
    if commas and points:
        return _both(raw, stop)
    mark = "," if commas else "."
    groups = raw.split(mark)
    if _in_threes(groups) and (len(groups) > 2 or german == (mark == ".")):
        return _amount(stop, "".join(groups), "")._replace(plain=False)
    if len(groups) == 2:
        return _amount(stop, *groups)
    if _INDIAN.fullmatch(raw):
        return _amount(stop, "".join(groups), "")._replace(plain=False)
    if mark == ",":
        return _amount(chunk.start() + len(groups[0]), groups[0], "")
    return Digits(stop=stop, value=None)


def _both(raw: str, stop: int) -> Digits:
    """Read a number with points and commas: the last mark is the decimal one."""
    thousands, decimal = (",", ".") if raw.rindex(".") > raw.rindex(",") else (".", ",")
    whole, _, places = raw.rpartition(decimal)
    if raw.count(decimal) > 1 or not _in_threes(whole.split(thousands)):
        return Digits(stop=stop, value=None)
    return _amount(stop, whole.replace(thousands, ""), places)


def _in_threes(groups: list[str]) -> bool:
    return len(groups[0]) <= 3 and groups[0] != "0" and all(len(group) == 3 for group in groups[1:])


def _amount(stop: int, whole: str, places: str) -> Digits:
    if len(whole) + len(places) > _LONGEST:
        return Digits(stop=stop, value=None)
    if places:
        return Digits(stop=stop, value=Decimal(f"{whole}.{places}"), step=Decimal(1).scaleb(-len(places)))
    value = int(whole)
    return Digits(stop=stop, value=Decimal(value), step=integer_step(value), plain=True)


def _with_fraction(text: str, digits: Digits) -> Digits:
    """Read on where a fraction follows whole digits: ``1/4``, ``7 3/4``, ``2½``."""
    if not digits.plain or digits.value is None:
        return digits
    if slashed := _SLASHED.match(text, digits.stop):
        top, bottom = int(digits.value), int(slashed[1])
        if 0 < top < bottom and bottom in _BOTTOMS:
            return _share(f"{top}/{bottom}", slashed.end())
    if slashes := _SLASHES.match(text, digits.stop):
        return Digits(stop=slashes.end(), value=None)
    mixed = _MIXED.match(text, digits.stop)
    if mixed is None:
        return digits
    share = _share(GLYPHS[mixed[1]] if mixed[1] else mixed[2].replace("⁄", "/"), mixed.end())
    if share.value is None or share.value >= 1:
        return digits
    return share._replace(value=digits.value + share.value, share=False)


def _share(fraction: str, stop: int) -> Digits:
    top, bottom = (int(part) for part in fraction.split("/"))
    if not bottom:
        return Digits(stop=stop, value=None)
    return Digits(stop=stop, value=Decimal(top) / bottom, step=Decimal(1) / bottom / 10, share=True)
