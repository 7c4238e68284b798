"""Quoted stretches: opening and closing marks brought together, paragraph by paragraph."""

import re
from collections.abc import Iterable

from attrs import define

from newscorpus.comparison._quoting.lines import Line
from newscorpus.comparison._quoting.marks import FAMILY, STRAIGHT, Mark, Role, find_marks
from newscorpus.comparison._quoting.pairing import Pairing, pair_marks

__all__ = ["Stretch", "find_stretches"]

_PATIENCE = 2
"""Paragraphs without a mark that an open quote may run through."""
_DEEPEST = 4
"""Quotes around a quote; no text that can be followed has more."""
_SPEECH_ENDS = frozenset(".!?…,;:")
_MISTYPED = re.compile(r"[.,!?…]([’‘'])(?=\s|$)")


@define(kw_only=True)
class Stretch:
    """Quoted words of one paragraph: `start` to `stop`, without the marks and the blanks beside them.

    `outer_start` and `outer_stop` take in the marks that are there; `opened` and `closed` say which are.
    `depth` counts the stretches around this one; `line` numbers the line it starts in.
    """

    start: int
    stop: int
    outer_start: int
    outer_stop: int
    glyph: str
    opened: bool
    closed: bool
    line: int
    depth: int = 0


@define
class _Held:
    """A quote that is open at the end of a line; a piece for each paragraph it may run through."""

    mark: Mark
    pieces: list[tuple[int, int, int]]
    limit: int | None = None
    """Where it ends if no later paragraph shows that it runs on."""
    unmarked: int = 0
    lone: bool = False
    """Whether a single mark opened it in mid-line, so that only a next paragraph that opens with one proves it."""

    @property
    def family(self) -> str:
        return FAMILY[self.mark.glyph]

    def extend(self, line: Line, stop: int) -> None:
        start, _, number = self.pieces[-1]
        if line.wrapped:
            self.pieces[-1] = (start, stop, number)
        else:
            self.pieces.append((line.start, stop, line.number))


def find_stretches(text: str, lines: Iterable[Line]) -> list[Stretch]:
    """Return every quoted stretch in reading order, an outer one before those inside it.

    A quote that runs on into the next paragraph, reopened there or not, gives a stretch in each. Where a
    closing mark is missing, the stretch ends where the next one opens, at the latest with its paragraph. More
    than five quotes inside one another are not followed.
    """
    reader = _Reader(text)
    for line in lines:
        reader.read(line)
    reader.give_up()
    return _nested(text, sorted(reader.found, key=lambda stretch: (stretch.start, -stretch.stop)))


def _nested(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """Give each stretch its depth; where two cross, the one without a closing mark ends where they meet."""
    around: list[Stretch] = []
    nested: list[Stretch] = []
    for stretch in stretches:
        while around and around[-1].stop <= stretch.outer_start:
            around.pop()
        while around and stretch.outer_stop > around[-1].stop and not around[-1].closed:
            _end(text, around.pop(), stretch.outer_start)
        if around and stretch.outer_stop > around[-1].stop:
            if stretch.closed:
                continue
            _end(text, stretch, around[-1].stop)
        stretch.depth = len(around)
        around.append(stretch)
        nested.append(stretch)
    return [stretch for stretch in nested if stretch.start < stretch.stop and stretch.depth <= _DEEPEST]


def _end(text: str, stretch: Stretch, stop: int) -> None:
    while stop > stretch.start and text[stop - 1].isspace():
        stop -= 1
    stretch.stop = stretch.outer_stop = stop


class _Reader:
    """Reads lines in order; keeps what is still open at the end of one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Stretch] = []
        self.held: _Held | None = None

    def read(self, line: Line) -> None:
        marks = find_marks(self.text, line.start, line.stop)
        if self.held is not None:
            marks = self._go_on(self.held, line, marks)
        if not marks:
            return
        pairing = pair_marks(self.text, marks, line.stop)
        for opening, closing in pairing.pairs:
            self._add(opening.stop, closing.at, line.number, opening, closing)
        self._settle_unclosed(pairing, line)

    def give_up(self) -> None:
        """Take what is held as a quote whose closing mark is missing; a lone single mark as no quote."""
        held, self.held = self.held, None
        if held is not None and held.family != "single":
            start, stop, number = held.pieces[0]
            self._add(start, held.limit or stop, number, held.mark, None)

    def _go_on(self, held: _Held, line: Line, marks: list[Mark]) -> list[Mark]:
        first = next((mark for mark in marks if FAMILY[mark.glyph] == held.family), None)
        if held.lone and (first is None or first.at != line.start):
            self.held = None
            return marks
        if first is None:
            held.unmarked += not line.wrapped
            held.extend(line, line.stop)
            if held.unmarked > _PATIENCE:
                self.give_up()
            return marks
        if first.role is Role.CLOSE or (first.role is Role.EITHER and first.at > line.start):
            held.extend(line, first.at)
            self._close(held, first)
            return [mark for mark in marks if mark is not first]
        if first.at == line.start:
            # `“First paragraph.` newline `“Second`: reopening proves that the quote runs on.
            start, stop, number = held.pieces[0]
            self._add(start, stop, number, held.mark, None)
            self.held = None
        self.give_up()
        return marks

    def _close(self, held: _Held, closing: Mark) -> None:
        self.held = None
        last = len(held.pieces) - 1
        for place, (start, stop, number) in enumerate(held.pieces):
            opening = held.mark if place == 0 else None
            self._add(start, stop, number, opening, closing if place == last else None)

    def _settle_unclosed(self, pairing: Pairing, line: Line) -> None:
        for opening, following in pairing.unclosed:
            stop = line.stop if following is None else following.at
            slip = None if FAMILY[opening.glyph] == "single" else self._mistyped(opening, stop, pairing)
            if slip is not None:
                self._add(opening.stop, slip.at, line.number, opening, slip)
            elif following is not None and not self._encloses(opening, following, line):
                self._add(opening.stop, stop, line.number, opening, None)
            elif FAMILY[opening.glyph] != "single" or (opening.at == line.start and self.held is None):
                self.give_up()
                limit = None if following is None else following.at
                self.held = _Held(opening, [(opening.stop, line.stop, line.number)], limit)
            elif self.held is None and self._is_speech(opening):
                self.held = _Held(opening, [(opening.stop, line.stop, line.number)], lone=True)

    def _is_speech(self, opening: Mark) -> bool:
        """Tell whether a single mark stands where speech begins: `she said: ‘We`."""
        return self.text[max(0, opening.at - 2) : opening.at] in (": ", ", ")

    def _encloses(self, opening: Mark, following: Mark, line: Line) -> bool:
        """Tell whether a paragraph may open a long quote in which others are nested, in mid-sentence."""
        if opening.at != line.start or self.held is not None:
            return False
        place = following.at - 1
        while place > opening.stop and self.text[place].isspace():
            place -= 1
        return self.text[place] not in _SPEECH_ENDS

    def _mistyped(self, opening: Mark, limit: int, pairing: Pairing) -> Mark | None:
        for found in _MISTYPED.finditer(self.text, opening.stop, limit):
            if found.start(1) not in pairing.closers:
                return Mark(found.start(1), found.end(1), found.group(1), Role.CLOSE)
        return None

    def _add(self, start: int, stop: int, line: int, opening: Mark | None, closing: Mark | None) -> None:
        inner_start, inner_stop = start, stop
        while inner_start < stop and self.text[inner_start].isspace():
            inner_start += 1
        while inner_stop > inner_start and self.text[inner_stop - 1].isspace():
            inner_stop -= 1
        if inner_start == inner_stop:
            return
        self.found.append(
            Stretch(
                start=inner_start,
                stop=inner_stop,
                outer_start=inner_start if opening is None else opening.at,
                outer_stop=inner_stop if closing is None else closing.stop,
                glyph=STRAIGHT if opening is None else opening.glyph,
                opened=opening is not None,
                closed=closing is not None,
                line=line,
            )
        )
