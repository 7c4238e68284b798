"""Boilerplate catalogues: the furniture of a source's pages as data."""

from collections.abc import Iterable, Mapping
from typing import Self

from attrs import field, frozen

_LETTERS = 5
_SLACK = 40
"""Characters that odd spaces may add to a line of furniture."""


def _fold(words: str) -> str:
    return " ".join(words.split()).casefold()


def _beginning(words: str) -> str:
    """Return the first letters, which tell most lines of prose from any furniture."""
    return words[:_LETTERS].casefold().partition(" ")[0]


def _is_uneven(words: str) -> bool:
    """Whether folding may change the white space of a line."""
    return "  " in words or not words.isprintable() or words[:1] == " " or words[-1:] == " "


@frozen
class Catalogue:
    """Lines that belong to the page and not to the article, by kind.

    `lines` are whole lines, `openings` are how a line may begin. Both are compared without regard to case and
    white space; build a catalogue with `Catalogue.of`.

    >>> furniture = Catalogue.of(lines={"skip link": ["Skip to main content"]}, openings={"promo": ["Subscribe to"]})
    >>> furniture.kind("skip to main  content"), furniture.kind("Subscribe to The Example"), furniture.kind("Prose.")
    ('skip link', 'promo', None)
    """

    lines: Mapping[str, str] = field(factory=dict)
    openings: Mapping[str, tuple[tuple[str, str], ...]] = field(factory=dict)
    _beginnings: frozenset[str] = field(init=False, repr=False, eq=False)
    _lengths: tuple[int, ...] = field(init=False, repr=False, eq=False)
    _longest: int = field(init=False, repr=False, eq=False)

    @_beginnings.default
    def _read_beginnings(self) -> frozenset[str]:
        return frozenset(map(_beginning, self.lines))

    @_lengths.default
    def _read_lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(key) for key in self.openings}))

    @_longest.default
    def _read_longest(self) -> int:
        return max(map(len, self.lines), default=0) + _SLACK

    @classmethod
    def of(
        cls,
        *,
        lines: Mapping[str, Iterable[str]] | None = None,
        openings: Mapping[str, Iterable[str]] | None = None,
    ) -> Self:
        """Build a catalogue from kinds of boilerplate, each with its lines or openings."""
        table = {_fold(line): kind for kind, group in (lines or {}).items() for line in group}
        starts: dict[str, list[tuple[str, str]]] = {}
        for kind, group in (openings or {}).items():
            for opening in group:
                words = _fold(opening)
                if not words:
                    raise ValueError(f"an opening must hold a word, got {opening!r} for {kind!r}")
                starts.setdefault(_beginning(words), []).append((words, kind))
        return cls(table, {key: tuple(group) for key, group in starts.items()})

    def beginnings(self, letters: int) -> frozenset[str]:
        """Return the first letters, folded, of everything the catalogue knows: a gate for parsers in a hurry."""
        openings = (opening for group in self.openings.values() for opening, _ in group)
        return frozenset(words[:letters] for words in (*self.lines, *openings))

    def kind(self, words: str) -> str | None:
        """Return the kind of boilerplate a line is, or None."""
        beginning = _beginning(words)
        if beginning in self._beginnings and len(words) <= self._longest:
            found = self.lines.get(words.casefold())
            if found is None and _is_uneven(words):
                found = self.lines.get(_fold(words))
            if found is not None:
                return found
        # An opening may end inside a word, so its first letters may be fewer than the line's.
        for length in self._lengths:
            for opening, kind in self.openings.get(beginning[:length], ()):
                head = words[: 2 * len(opening)]
                if head.casefold().startswith(opening) or (
                    _is_uneven(head) and _fold(head).startswith(opening)
                ):
                    return kind
        return None

    def __or__(self, other: "Catalogue") -> "Catalogue":
        """Return a catalogue that knows what either knows; the right one wins."""
        openings = dict(self.openings)
        for start, group in other.openings.items():
            openings[start] = group + openings.get(start, ())
        return Catalogue({**self.lines, **other.lines}, openings)
