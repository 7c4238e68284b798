"""The rule of time."""

import gc
from collections.abc import Iterator
from time import process_time

from attrs import frozen

from newscorpus.document import Document
from newscorpus.testing._case import Case
from newscorpus.testing._failure import Broken, abbreviate, rule
from newscorpus.testing._guard import StillRunning

_SMALLEST, _GROWTH = 64, 4
_LARGEST, _LARGEST_OF_LINES, _LARGEST_INSIDE = 65_536, 16_384, 4_096
"""How long a text of one kind becomes; many short lines, and hostile words inside a sample, tell sooner."""
_NOTICEABLE = 0.03
"""Seconds under which a reading is too short to tell growth from noise."""
_MOST_GROWTH = 9.0
"""How much longer four times the text may take: linear is 4, quadratic 16."""
_ROUNDS = 6
"""Readings of which the best counts, where growth looks too high; long ones need fewer."""
_LONG = 1.0
_ENOUGH = 0.1
"""Seconds of a reading after which its text is not grown further."""
_LARGEST_IN_A_HURRY = 4_096
"""How long a text becomes once the seconds of `Case.unhurried` are spent."""
_MOST_LINES, _SHORT_LINE = 40, 10
_UNITS = (
    " ", "a", "A", "1", ".", ",", "-", "–", "/", "(", ")", '"', "“", "”", "’", ":", "•", "\n", "\t", "\xa0",
    "a ", "A ", "1 ", "1.", "A. ", "a. ", "(a", "“a", "\"a\" ", "Ada/", "Ada Lind/", "Ada Lind, ", "and ", "By ", "x\n",
    "X\n", "- x\n", " x", "A/B ", "(AFP) ", "AFP", "Photo: ", "Image: ", "Published ", "2024 ", "2024-01-30", "10:40 ",
    "é", "\u0301", "http://", "x\r\n", "\n\n ",
)  # fmt: skip
"""What a hostile text consists of; each is repeated."""


@frozen
class _Kind:
    """A way to make a text of any length: `before`, then `unit` again and again, then `after`."""

    unit: str
    before: str = ""
    after: str = ""
    largest: int = _LARGEST

    def text(self, length: int) -> str:
        return self.before + self.unit * max(1, length // len(self.unit)) + self.after


@rule
def linear_time(case: Case) -> None:
    """Four times the text takes about four times as long, for grown samples and for hostile texts alike.

    Among millions of texts one is a line of ten megabytes, a table, or a million quotes. A pattern that backtracks,
    or a loop that looks at all lines for each line, turns that one text into the end of the run.

    Bound the repetitions in your patterns and never nest them, look for a character with `in` before you search for
    a shape, and go over the lines once. Times are measured as CPU time, the best of several readings, and only where
    they are long enough to tell growth from noise.
    """
    spent = process_time()
    for kind in _kinds(case):
        hurried = process_time() - spent > case.unhurried
        for name in ("match", "parse"):
            _grow(case, name, kind, _LARGEST_IN_A_HURRY if hurried else kind.largest)


def _kinds(case: Case) -> Iterator[_Kind]:
    for unit in _UNITS:
        yield _Kind(unit, largest=_LARGEST_OF_LINES if "\n" in unit else _LARGEST)
    for sample in case.samples[:4]:
        text = sample.document.text
        for end in ("", "\n"):
            yield _Kind(text + end)
    for line in _lines(case):
        for end in ("", "\n"):
            yield _Kind(line + end, largest=_LARGEST if len(line) > _SHORT_LINE else _LARGEST_OF_LINES)
    if case.samples:
        text = case.samples[0].document.text
        middle = text.find("\n", len(text) // 2) + 1
        for unit in _UNITS:
            yield _Kind(unit, text[:middle], "\n" + text[middle:], _LARGEST_INSIDE)


def _lines(case: Case) -> list[str]:
    lines = {line.strip() for sample in case.samples for line in sample.document.text.splitlines()} - {""}
    return sorted(lines, key=lambda line: (len(line), line))[:_MOST_LINES]


def _grow(case: Case, name: str, kind: _Kind, largest: int) -> None:
    """Read longer and longer texts of one kind; where a reading takes noticeably long, judge its growth."""
    length, seconds = _SMALLEST, 0.0
    while length <= largest and seconds < _ENOUGH:
        seconds = _measure(case, name, kind, length)
        if seconds >= _NOTICEABLE and length > _SMALLEST:
            seconds = _judge(case, name, kind, length)
        length *= _GROWTH


def _judge(case: Case, name: str, kind: _Kind, length: int) -> float:
    """Return the seconds that a reading takes at best, if that is not too long beside a quarter of the text."""
    shorter = longer = float("inf")
    for number in range(_ROUNDS):
        shorter = min(shorter, _measure(case, name, kind, length // _GROWTH))
        longer = min(longer, _measure(case, name, kind, length))
        if longer < _NOTICEABLE or longer <= shorter * _MOST_GROWTH:
            return longer
        if number and longer > _LONG:
            break
    raise Broken(
        f"{name} takes {shorter * 1000:,.1f} ms for {len(kind.text(length // _GROWTH)):,} characters, and "
        f"{longer * 1000:,.1f} ms for {len(kind.text(length)):,} of {abbreviate(kind.unit)} repeated",
        kind.text(length // _GROWTH),
    )


def _measure(case: Case, name: str, kind: _Kind, length: int) -> float:
    """Return the CPU seconds that one reading takes; what it raises is the business of other rules."""
    document = Document(kind.text(length))
    collecting = gc.isenabled()
    gc.disable()
    started = process_time()
    try:
        if name == "match":
            case.match(document)
        else:
            case.try_read(document)
    except Broken:
        pass
    except StillRunning as hang:
        raise StillRunning(f"{hang.what} ({abbreviate(kind.unit)} repeated)", hang.text) from None
    finally:
        if collecting:
            gc.enable()
    return process_time() - started
