"""No result depends on the clock.

What our own patterns read is watched by a profiler hook: nothing that tells the time is called at all.
dateparser does look at the clock inside (its strptime puts the current year where a format has none), so there
the `datetime` of its modules is replaced by clocks in different years, and the answers must agree.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from types import FrameType
from typing import Any

import pytest

from newscorpus.dates import _words, header_date, is_relative, read_date, read_time
from newscorpus.dates._names import MONTHS_OF, language_code

OWN = {None, *MONTHS_OF}
TELLERS = frozenset(("now", "today", "utcnow", "time", "time_ns", "localtime", "gmtime"))


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect the names of built-in calls that tell the time."""
    seen: list[str] = []

    def watch(_frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and called.__name__ in TELLERS:
            seen.append(called.__name__)

    sys.setprofile(watch)
    try:
        yield seen
    finally:
        sys.setprofile(None)


def test_the_watch_sees_a_clock_that_is_read() -> None:
    with watched() as seen:
        datetime.now()
    assert seen == ["now"]


def test_our_own_patterns_never_read_the_clock(table: list[Any]) -> None:
    with watched() as seen:
        for stated in table:
            if language_code(stated.language) in OWN:
                stated.read()
                is_relative(stated.words)
        read_time("10:40 p.m. ET")
        header_date(" date 2024-01-30 Title")
    assert seen == []


def test_our_own_patterns_do_not_import_dateparser(table: list[Any]) -> None:
    words = [stated.words for stated in table]
    program = (
        "import sys\n"
        "from newscorpus.dates import is_relative, read_date\n"
        f"for words in {words!r}:\n"
        "    for language in (None, 'en', 'de', 'fr', 'es', 'pt', 'it', 'nl'):\n"
        "        read_date(words, language=language), is_relative(words, language)\n"
        "assert 'dateparser' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


class AnyDatetime(type):
    """Lets instances of the real class pass for the replaced one."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, datetime)


def standing_at(moment: datetime) -> type:
    """Return a datetime class whose clock stands still."""

    class Standing(datetime, metaclass=AnyDatetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return moment.replace(tzinfo=tz)

        @classmethod
        def today(cls) -> Any:
            return moment

        @classmethod
        def utcnow(cls) -> Any:
            return moment

    return Standing


def replace_clocks(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    clock = standing_at(moment)
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "dateparser" and getattr(module, "datetime", None) is not None:
            monkeypatch.setattr(module, "datetime", clock)


MOMENTS = [
    datetime(1970, 1, 1),
    datetime(2023, 2, 28, 23, 59),
    datetime(2024, 2, 29, 12),
    datetime(2099, 12, 31),
]
MORE = ["29 февраля 2024", "29 февраля", "31 декабря", "1 января 1999", "3 часа назад", "вчера", "март 2024"]


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_results_are_the_same_on_any_day(
    moment: datetime, table: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def results() -> list[Any]:
        _words.read_words.cache_clear()
        _words._ask.cache_clear()
        more = [(read_date(words, language="ru"), is_relative(words, "ru")) for words in MORE]
        return [stated.read() for stated in table] + more

    today = results()
    replace_clocks(monkeypatch, moment)
    assert results() == today
