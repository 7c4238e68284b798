"""Pairs of marks within one line."""

from collections import defaultdict
from typing import NamedTuple

from newscorpus.comparison._quoting.marks import FAMILY, PARTNERS, STRAIGHT, Mark, Role

__all__ = ["Pairing", "pair_marks"]


_SENTENCE_ENDS = frozenset(".!?…")


class Pairing(NamedTuple):
    """The marks of a line brought together.

    `unclosed` gives opening marks without a closing one, each with the next opening mark of its family.
    `closers` holds the places of the closing marks that were used.
    """

    pairs: tuple[tuple[Mark, Mark], ...]
    unclosed: tuple[tuple[Mark, Mark | None], ...]
    closers: frozenset[int]


def pair_marks(text: str, marks: list[Mark], stop: int) -> Pairing:
    """Pair the marks of the line that ends at `stop`: the innermost open mark of a family closes first."""
    pairing = _Stack(marks, stop).pairing()
    straight = [mark for mark in marks if mark.glyph == STRAIGHT]
    if len(straight) % 2 == 0 and any(mark.glyph == STRAIGHT for mark, _ in pairing.unclosed):
        # `"Yes. "he said.` leans the wrong way; an even number of marks can be taken in turn.
        turned = _in_turn(marks)
        again = _Stack(turned, stop).pairing()
        if len(again.unclosed) < len(pairing.unclosed) and not _reopens(text, marks, turned):
            return again
    return pairing


def _in_turn(marks: list[Mark]) -> list[Mark]:
    turned, opens = [], True
    for mark in marks:
        if mark.glyph == STRAIGHT:
            turned.append(mark._replace(role=Role.OPEN if opens else Role.CLOSE))
            opens = not opens
        else:
            turned.append(mark)
    return turned


def _reopens(text: str, marks: list[Mark], turned: list[Mark]) -> bool:
    """Tell whether taking marks in turn closes a quote where a sentence begins: `“One. “Two.”`, paragraphs run together."""
    return any(
        mark.role is Role.OPEN
        and turn.role is Role.CLOSE
        and text[mark.stop : mark.stop + 1].isupper()
        and text[max(0, mark.at - 3) : mark.at].rstrip()[-1:] in _SENTENCE_ENDS
        for mark, turn in zip(marks, turned, strict=True)
    )


class _Stack:
    """Marks that are open, in order, with their places by family."""

    def __init__(self, marks: list[Mark], stop: int) -> None:
        self.marks, self.stop = marks, stop
        self.open: list[Mark] = []
        self.places: dict[str, list[int]] = defaultdict(list)
        self.pairs: list[tuple[Mark, Mark]] = []
        self.lost: list[Mark] = []
        self.later = _later_closers(marks)

    def pairing(self) -> Pairing:
        for place, mark in enumerate(self.marks):
            role = self._settled(mark, self.later[place])
            if role is Role.OPEN:
                self.places[FAMILY[mark.glyph]].append(len(self.open))
                self.open.append(mark)
            elif role is Role.CLOSE:
                self._close(mark)
        unclosed = sorted(self.lost + self.open, key=lambda mark: mark.at)
        return Pairing(
            pairs=tuple(self.pairs),
            unclosed=self._followed(unclosed),
            closers=frozenset(closing.at for _, closing in self.pairs),
        )

    def _settled(self, mark: Mark, later: bool) -> Role | None:
        family = FAMILY[mark.glyph]
        places = self.places[family]
        innermost = self.open[places[-1]].glyph if places else None
        if mark.role is Role.WEAK:
            closes = not later if family == "single" else innermost == STRAIGHT
            return Role.CLOSE if closes else None
        if mark.role is not Role.EITHER:
            return mark.role
        if mark.glyph in PARTNERS:
            return _settled_guillemet(mark.glyph, innermost)
        if mark.glyph == "“":
            return Role.CLOSE if innermost == "„" or mark.stop >= self.stop else Role.OPEN
        return Role.OPEN if innermost is None else Role.CLOSE

    def _close(self, mark: Mark) -> None:
        family = FAMILY[mark.glyph]
        places = self.places[family]
        if not places or (family == "single" and places[-1] != len(self.open) - 1):
            return
        while len(self.open) - 1 > places[-1]:
            crossed = self.open.pop()
            self.places[FAMILY[crossed.glyph]].pop()
            if FAMILY[crossed.glyph] != "single":
                self.lost.append(crossed)
        self.pairs.append((self.open.pop(), mark))
        places.pop()

    def _followed(self, unclosed: list[Mark]) -> tuple[tuple[Mark, Mark | None], ...]:
        openings = sorted([opening for opening, _ in self.pairs] + unclosed, key=lambda mark: mark.at)
        following: dict[int, Mark | None] = {}
        nearest: dict[str, Mark] = {}
        for mark in reversed(openings):
            family = FAMILY[mark.glyph]
            following[mark.at] = nearest.get(family)
            nearest[family] = mark
        return tuple(
            (mark, following[mark.at])
            for mark in unclosed
            if FAMILY[mark.glyph] != "single" or following[mark.at] is None
        )


def _settled_guillemet(glyph: str, innermost: str | None) -> Role | None:
    if innermost is None:
        return Role.OPEN if glyph in "«‹" else None
    return Role.OPEN if innermost == glyph and glyph in "«‹" else Role.CLOSE


def _later_closers(marks: list[Mark]) -> list[bool]:
    """Return, for each mark, whether a single mark that closes comes before one that opens."""
    later, closer = [False] * len(marks), False
    for place in range(len(marks) - 1, -1, -1):
        later[place] = closer
        mark = marks[place]
        if FAMILY[mark.glyph] == "single":
            closer = mark.role is not Role.OPEN
        elif mark.role is not Role.OPEN:
            closer = False
    return later
