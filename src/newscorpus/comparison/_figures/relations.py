"""Whether two figures say the same, can both be right, or contradict each other."""

from decimal import Decimal
from typing import NamedTuple

from newscorpus.comparison._figures.currency_names import CODES
from newscorpus.comparison._figures.units import unit_named
from newscorpus.comparison._figures.values import Figure
from newscorpus.dates import NewsDate, zone_offset

__all__ = ["agrees", "conflicts", "fits", "likeness", "renamed", "same"]

_STEM = 6
_NEAREST = 2
_ALIGNED = 0.5
_RENAMED = 0.4
_CENT = {"cent": ("dollar", "euro"), "penny": ("pound",)}


class _Measure(NamedTuple):
    """A figure in base units, so that months and years, shares and per cents can be compared."""

    unit: str | None
    value: Decimal
    low: Decimal
    high: Decimal


def same(left: Figure, right: Figure) -> bool:
    """Whether both state the same: the same amount in the same unit with the same reserve, or the same date."""
    if left.date or right.date:
        return bool(left.date and right.date) and (left.low, left.high, _parts(left)) == (
            right.low,
            right.high,
            _parts(right),
        )
    if left.time or right.time:
        return agrees(left, right)
    pair = _common(left, right)
    if pair is None or pair[0].value != pair[1].value or left.per != right.per:
        return False
    hedged = left.hedge or right.hedge or left.value is None
    return not hedged or (pair[0].low, pair[0].high) == (pair[1].low, pair[1].high)


def renamed(left: Figure, right: Figure) -> bool:
    """Whether both count or rank the same under two names: "11,000 troops" and "11,000 soldiers"."""
    counts = left.kind == right.kind and left.kind in ("number", "ordinal") and left.value == right.value
    nouns = counts and left.unit and right.unit and not (unit_named(left.unit) or unit_named(right.unit))
    return (
        bool(nouns)
        and left.unit != right.unit
        and "share" not in (left.unit, right.unit)
        and likeness(left, right) >= _RENAMED
    )


def agrees(left: Figure, right: Figure) -> bool:
    """Whether both can be right: the same unit and intervals that meet, or dates that differ only in precision."""
    if left.kind in ("date", "time") or right.kind in ("date", "time"):
        return left.kind == right.kind and (_dates_agree if left.date else _times_agree)(left, right)
    pair = _common(left, right)
    return (
        pair is not None and (left.per is None or right.per is None or left.per == right.per) and _meet(*pair)
    )


def fits(left: Figure, right: Figure) -> bool:
    """Whether both can be right and there is reason to think that they speak of the same thing."""
    if not agrees(left, right):
        return False
    named = left.unit == right.unit and left.unit is not None
    return left.kind not in ("number", "ordinal") or named or likeness(left, right) >= _ALIGNED


def conflicts(left: Figure, right: Figure) -> bool:
    """Whether two figures contradict each other.

    They do where they have the same unit, speak of the same thing by the words around them, and no amount lies in
    the intervals of both. Where the currency of one is only assumed and the other's is named, where one counts
    things that the other leaves unnamed, or where one says per what, nothing is claimed; nor for ranks, which are
    parts of names too often ("First Schedule").
    """
    if left.kind == "ordinal" or left.kind != right.kind or left.per != right.per or agrees(left, right):
        return False
    if left.kind == "date":
        comparable = _shape(left.date) == _shape(right.date)
    elif left.kind == "time":
        comparable = _zone(left) == _zone(right)
    else:
        named = left.unit is not None and right.unit is not None and left.assumed == right.assumed
        comparable = named and _common(left, right) is not None
    return comparable and likeness(left, right) >= _ALIGNED and _stand_alike(left, right)


def likeness(left: Figure, right: Figure) -> float:
    """Return the share of words around the figures that both have, 0 where either has fewer than two."""
    mine, theirs = _stems((*left.before, *left.after)), _stems((*right.before, *right.after))
    shared = len(mine & theirs)
    return shared / min(len(mine), len(theirs)) if shared > 1 else 0.0


def _stems(words: tuple[str, ...]) -> set[str]:
    return {word[:_STEM] for word in words}


def _stand_alike(left: Figure, right: Figure) -> bool:
    """Whether a word close by on one side is also close by on the other."""
    near = [_stems((*figure.before[:_NEAREST], *figure.after[:_NEAREST])) for figure in (left, right)]
    return bool(near[0] & near[1])


def _common(left: Figure, right: Figure) -> tuple[_Measure, _Measure] | None:
    """Return both in the same unit, or None where there is none."""
    if left.value is None or right.value is None or (left.kind == "ordinal") != (right.kind == "ordinal"):
        return None
    mine, theirs = _measure(left), _measure(right)
    if left.kind == "money" or right.kind == "money":
        return _money(mine, theirs) if left.kind == right.kind else None
    if mine.unit == theirs.unit or (
        left.kind == right.kind in ("number", "ordinal") and None in (left.unit, right.unit)
    ):
        return mine, theirs
    return None


def _measure(figure: Figure) -> _Measure:
    value = figure.value or Decimal(0)
    unit = unit_named(figure.unit)
    factor, name = Decimal(1), figure.unit
    if figure.unit == "share":
        factor, name = Decimal(100), "percent"
    elif unit and unit.dimension == "time":
        factor, name = unit.factor, "time"
    return _Measure(name, value * factor, figure.low * factor, figure.high * factor)


def _money(mine: _Measure, theirs: _Measure) -> tuple[_Measure, _Measure] | None:
    """Compare amounts in one currency, a bare noun ("francs") with any currency of that noun, cents with theirs."""
    if (
        mine.unit == theirs.unit
        or theirs.unit == CODES.get(mine.unit or "")
        or mine.unit == CODES.get(theirs.unit or "")
    ):
        return mine, theirs
    for small, large in ((mine, theirs), (theirs, mine)):
        if CODES.get(large.unit or "") in _CENT.get(small.unit or "", ()):
            part = _Measure(large.unit, small.value / 100, small.low / 100, small.high / 100)
            return (part, theirs) if small is mine else (mine, part)
    return None


def _meet(mine: _Measure, theirs: _Measure) -> bool:
    """Whether the intervals overlap; where they only touch, one of the stated numbers must lie there."""
    low, high = max(mine.low, theirs.low), min(mine.high, theirs.high)
    return low < high or (low == high and low in (mine.value, theirs.value))


def _parts(figure: Figure) -> tuple[int | None, int | None, int | None]:
    date = figure.date
    return (date.year, date.month, date.day) if date else (None, None, None)


def _dates_agree(left: Figure, right: Figure) -> bool:
    """Whether two dates have a part in common and no part that differs; years and days may be runs."""
    mine, theirs = _parts(left), _parts(right)
    if (mine[0] is None) == (theirs[0] is None):
        return left.low <= right.high and right.low <= left.high
    stated = [(a, b) for a, b in zip(mine, theirs, strict=True) if a is not None and b is not None]
    return bool(stated) and all(a == b for a, b in stated)


def _shape(date: NewsDate | None) -> tuple[bool, bool, bool]:
    """Say which parts are stated: only dates that are equally precise can contradict each other."""
    return (
        (False, False, False)
        if date is None
        else (date.year is not None, date.month is not None, date.day is not None)
    )


def _zone(figure: Figure) -> int | None:
    return zone_offset(figure.time.zone) if figure.time else None


def _times_agree(left: Figure, right: Figure) -> bool:
    """Whether two times of day are the same, by their zones where both state one."""
    mine, theirs = _zone(left), _zone(right)
    if mine is None or theirs is None:
        return left.low == right.low
    return (left.low - mine) % 1440 == (right.low - theirs) % 1440
