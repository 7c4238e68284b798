"""The rule of reading without a clock."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NoReturn

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.plugins import Match
from newscorpus.plugins._content import content, difference
from newscorpus.testing._case import Case
from newscorpus.testing._clocks import MOMENTS, Clocks
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._smallest import smallest

_MOST = 12

Reading = tuple[Match | None, Article | None]


@rule
def clock_free(case: Case) -> None:
    """What `match` and `parse` give does not depend on the time, the day or the time zone of the machine.

    A text read today must give next year what it gives now. "Published 3 hours ago" says nothing without the moment
    it was printed, and "Nov. 15" does not say of which year.

    Never ask for the current time. Leave what a page does not state None, read dates with `read_date`, which is
    strict, and give a relative date as a `Problem`.
    """
    texts = [text for sample in case.samples[:_MOST] for text in _undated(sample.document.text)]
    for text in texts:
        case.try_read(Document(text))
    clocks = Clocks(case.parser)
    first = _readings(case, texts, clocks, MOMENTS[0])
    for moment in MOMENTS[1:]:
        for text, before, after in zip(texts, first, _readings(case, texts, clocks, moment), strict=True):
            if before != after:
                _blame_clock(case, text, clocks, moment, _change(before, after))


def _readings(case: Case, texts: list[str], clocks: Clocks, moment: datetime) -> list[Reading]:
    with clocks.at(moment):
        return [_reading(case, text) for text in texts]


def _reading(case: Case, text: str) -> Reading:
    document = Document(text)
    return case.match(document), case.try_read(document)


def _change(before: Reading, after: Reading) -> str:
    if before[1] is None or after[1] is None:
        return "it is claimed, or read, only once"
    return difference(content(before[1]), content(after[1])) or "a claim, a problem or a span differs"


def _blame_clock(case: Case, text: str, clocks: Clocks, moment: datetime, change: str) -> NoReturn:
    def fails(words: str) -> bool:
        return _readings(case, [words], clocks, MOMENTS[0]) != _readings(case, [words], clocks, moment)

    raise Broken(
        f"with the clock at {MOMENTS[0]:%Y-%m-%d} and at {moment:%Y-%m-%d} the same text is read differently: {change}",
        smallest(text, fails),
    )


_DATE = re.compile(
    r"\b(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?=\d{4})|\d{1,2}\.? [A-Z][a-zä]{2,8} (?=\d{4})|\d{1,2}[./]\d{1,2}[./](?=\d{4})|(?=\d{4}-\d\d-\d\d))[\d-]{4,10}"
)
_VAGUE = (
    "3 hours ago",
    "Yesterday",
    "Nov. 15",
    "November 15",
    "Friday",
    "vor 3 Stunden",
    "15.11.",
    "10:40 p.m.",
)


def _undated(text: str) -> Iterator[str]:
    """Yield a text as it is, and with vague dates where it has dates, or at its top where it has none."""
    yield text
    for vague in _VAGUE:
        replaced = _DATE.sub(vague, text, count=8)
        yield replaced if replaced != text else f"{vague}\n{text}"
        first, _, rest = text.partition("\n")
        yield f"{first}\nPublished {vague}\n{rest}"
