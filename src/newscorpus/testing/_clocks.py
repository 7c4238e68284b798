"""Clocks that stand still: what tells the time, replaced everywhere for a moment."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from newscorpus.plugins import Parser

MOMENTS = (
    datetime(2023, 2, 28, 23, 59, 30, tzinfo=UTC),
    datetime(1971, 1, 1, tzinfo=UTC),
    datetime(2024, 2, 29, 12, tzinfo=UTC),
    datetime(2037, 12, 31, 23, 30, tzinfo=UTC),
)
_ZONES = ("UTC0", "AAA-13", "BBB11", "CCC-5:45")
_KEEP = (
    "asyncio", "concurrent", "coverage", "hypothesis", "_hypothesis", "_pytest", "pytest", "logging", "multiprocessing",
    "queue", "selectors", "signal", "threading", "newscorpus.testing",
)  # fmt: skip
"""Modules that go on looking at the real clock: those that run the tests."""


class _AsReal(type):
    """Lets values of a real class pass for those of the one that replaced it."""

    real: type

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.real)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, cls.real)


class Clocks:
    """Every clock that Python code can see: those in modules, and those that a parser's functions see."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        reals = {id(real) for real, _ in _fakes(MOMENTS[0])}
        self._places = [
            (names, name, value)
            for names in _namespaces(parser)
            for name, value in list(names.items())
            if id(value) in reals
        ]

    @contextmanager
    def at(self, moment: datetime) -> Iterator[None]:
        """Stop the clocks at a moment, in a zone of its own, and forget what was remembered."""
        fakes = {id(real): fake for real, fake in _fakes(moment)}
        zone = os.environ.get("TZ")
        try:
            _set_zone(_ZONES[MOMENTS.index(moment)])
            for names, name, real in self._places:
                names[name] = fakes[id(real)]
            _forget(self._parser)
            yield
        finally:
            for names, name, real in self._places:
                names[name] = real
            _set_zone(zone)
            _forget(self._parser)


def _set_zone(zone: str | None) -> None:
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    if hasattr(time, "tzset"):
        time.tzset()


def _fakes(moment: datetime) -> list[tuple[Any, Any]]:
    stamp = moment.timestamp()
    return [
        (datetime, _standing_datetime(moment)),
        (date, _standing_date(moment)),
        (time.time, lambda: stamp),
        (time.time_ns, lambda: int(stamp * 1e9)),
        (time.localtime, _default(time.localtime, stamp)),
        (time.gmtime, _default(time.gmtime, stamp)),
        (time.ctime, _default(time.ctime, stamp)),
        (time.strftime, _default_second(time.strftime, moment)),
        (time.asctime, _default(time.asctime, moment.timetuple())),
    ]


def _default(real: Callable[..., Any], value: Any) -> Callable[..., Any]:
    return lambda given=None: real(value if given is None else given)


def _default_second(real: Callable[..., Any], moment: datetime) -> Callable[..., Any]:
    return lambda form, given=None: real(form, moment.timetuple() if given is None else given)


def _standing_datetime(moment: datetime) -> type:
    class Standing(datetime, metaclass=_AsReal):
        real = datetime

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return moment.astimezone(tz) if tz is not None else moment.replace(tzinfo=None)

        @classmethod
        def today(cls) -> Any:
            return moment.replace(tzinfo=None)

        @classmethod
        def utcnow(cls) -> Any:
            return moment.replace(tzinfo=None)

    return Standing


def _standing_date(moment: datetime) -> type:
    class Standing(date, metaclass=_AsReal):
        real = date

        @classmethod
        def today(cls) -> Any:
            return moment.date()

    return Standing


def _namespaces(parser: Parser) -> Iterator[dict[str, Any]]:
    for name, module in list(sys.modules.items()):
        if not name.startswith(_KEEP) and isinstance(getattr(module, "__dict__", None), dict):
            yield vars(module)
    for function in (parser.match, parser.parse):
        names = getattr(function, "__globals__", None)
        if names is not None and names.get("__name__") not in sys.modules:
            yield names


def _forget(parser: Parser) -> None:
    """Empty the caches of the parser's package and of the dates, which may remember another clock."""
    home = getattr(parser.parse, "__module__", "").partition(".")[0]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in {home, "newscorpus", "dateparser"}:
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                if callable(clear):
                    clear()
