"""How much of one text stands in another: verbatim, rewritten, new."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, islice
from math import fsum, log
from typing import Literal

from attrs import frozen

from newscorpus.comparison._running_words import RunningWords
from newscorpus.comparison._words import FUNCTION_WORDS
from newscorpus.document import Span

__all__ = ["Direction", "Reuse", "reuse"]

Direction = Literal["a from b", "b from a"]

_WIDTH = 3
"""Words in a row that containment counts, and the fewest of a verbatim run."""

_CONTENT, _LETTERS = 2, 8
"""Words other than function words, and letters, from which on a run was taken over and is no mere turn of phrase."""

_FOLLOWED, _BEGUN = 64, 8
"""Places up to which a row of words is followed wherever it stands; of more, only runs already begun or the first few."""

_STEM, _WINDOW = 5, 16
"""Characters by which a word is known again in another form; words of a stretch of b."""

_TAKEN, _RETOLD = 0.3, 0.5
"""Shares of a sentence, verbatim or of its rare words in one place of b, from which on the rest of it is rewritten."""

_SHARED, _LONG = 0.2, 20
"""Containment either way, or words of the longest run, below which nothing asks for a direction."""


@frozen(kw_only=True)
class Reuse:
    """What of a text a is in a text b.

    `contained` is the share of a's different three-word runs that b has, `contains` that of b's that a has (Broder
    1997, "On the resemblance and containment of documents"). `longest_run` counts the words of the longest run
    that stands in both; `longest_left` and `longest_right` say where, and are None if there is none.
    `verbatim`, `rewritten` and `new` are shares of a's words and sum to 1: the labels of the METER corpus
    (Gaizauskas et al. 2001, "The METER corpus"), given by rules. `direction` says which was made from
    which where there is evidence for it, and `reason` what that is or why there is none.
    """

    contained: float
    contains: float
    longest_run: int
    longest_left: Span | None
    longest_right: Span | None
    verbatim: float
    rewritten: float
    new: float
    direction: Direction | None
    reason: str


def reuse(a: str, b: str, *, first: Literal["a", "b"] | None = None) -> Reuse:
    """Measure what of `a` is in `b`; letter case and punctuation don't count.

    A word is verbatim in a run of three or more that stands in b too and has two or more words that are no
    function words. The other words of a sentence are rewritten where a good part of it is verbatim, or where
    half of what its rarer words weigh stands in one place of b; the rest is new. The time is linear in the texts:
    of three words that stand at more than 64 places of b, a run is followed on, but begun at the first eight only.

    Args:
        a: a text.
        b: another.
        first: which of the two is known to be the older, if so. Words alone never tell: a shortened text and one
            that was later added to look the same.
    """
    return reuse_of(RunningWords(a), RunningWords(b), first)


def reuse_of(a: RunningWords, b: RunningWords, first: Literal["a", "b"] | None = None) -> Reuse:
    """Measure what of one text is in another, as `reuse` does, by their words."""
    runs = _Runs(a.words, b.words)
    verbatim = _taken_over(a.words, runs.lengths)
    rewritten = _rewritten(a.sentences, verbatim, b.words)
    taken, words = verbatim.count(1), len(a.words)
    longest, left_stop, right_stop = runs.longest
    contained, contains = runs.containment()
    direction, reason = _direction(contained, contains, longest, first)
    return Reuse(
        contained=contained,
        contains=contains,
        longest_run=longest,
        longest_left=a.span(left_stop - longest, left_stop) if longest else None,
        longest_right=b.span(right_stop - longest, right_stop) if longest else None,
        verbatim=taken / words if words else float(not b.words),
        rewritten=rewritten / words if words else 0.0,
        new=(words - taken - rewritten) / words if words else float(bool(b.words)),
        direction=direction,
        reason=reason,
    )


class _Runs:
    """The runs of words that stand in both texts.

    `lengths` has for each word of the left, counted from 1, how long the longest run that ends with it is;
    `longest` is the first of the longest: its length and where it stops on either side.
    """

    def __init__(self, left: Sequence[str], right: Sequence[str]) -> None:
        self._width = min(_WIDTH, len(left), len(right))
        self._if_empty = (0.0, 0.0) if left or right else (1.0, 1.0)
        self._right = right
        rows, others = list(_rows(left, self._width)), list(_rows(right, self._width))
        mine, theirs = set(rows), set(others)
        self._sizes = len(mine), len(theirs)
        self._places: dict[tuple[str, ...], list[int]] = {row: [] for row in mine & theirs}
        for stop, row in enumerate(others, self._width):
            if row in self._places:
                self._places[row].append(stop)
        self.lengths = [0] * (len(left) + 1)
        self.longest = (0, 0, 0)
        going: dict[int, int] = {}
        for stop, row in enumerate(rows, self._width):
            if row not in self._places:
                going = {}
                continue
            going = self._followed(row, going)
            place = max(going, key=going.__getitem__) if len(going) > 1 else next(iter(going))
            length = self.lengths[stop] = going[place]
            if length > self.longest[0]:
                self.longest = length, stop, place

    def containment(self) -> tuple[float, float]:
        """Return the share of the left's different rows that the right has, and the reverse."""
        if not self._width:
            return self._if_empty
        mine, theirs = self._sizes
        return len(self._places) / mine, len(self._places) / theirs

    def _followed(self, row: tuple[str, ...], going: Mapping[int, int]) -> dict[int, int]:
        """Return the places on the right where a run stops with this row, and the length of each."""
        places = self._places[row]
        if len(places) == 1:
            return {places[0]: going.get(places[0] - 1, self._width - 1) + 1}
        if len(places) <= _FOLLOWED:
            return {place: going.get(place - 1, self._width - 1) + 1 for place in places}
        on = {
            stop + 1: length + 1
            for stop, length in going.items()
            if self._right[stop : stop + 1] == [row[-1]]
        }
        return on or dict.fromkeys(places[:_BEGUN], self._width)


class _Places:
    """Where some rare words of a text stand, by stretches of it that overlap by half."""

    def __init__(self, words: Sequence[str], wanted: Container[str]) -> None:
        self._stretches: defaultdict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            stem = word[:_STEM]
            if stem in wanted and word not in FUNCTION_WORDS:
                found = self._stretches[stem]
                found += (
                    stretch
                    for stretch in (place // _WINDOW, place // _WINDOW + 1)
                    if stretch not in found[-2:]
                )
        self._count = len(words) // _WINDOW + 2
        self._few = min(_FOLLOWED, max(4, self._count // 4))

    def told(self, stems: Iterable[str]) -> bool:
        """Tell whether half of what the rarer of some words weigh stands in one place."""
        seen: defaultdict[int, float] = defaultdict(float)
        masses = []
        for stem in stems:
            stretches = self._stretches.get(stem, ())
            if len(stretches) <= self._few:
                masses.append(log(1 + self._count / max(1, len(stretches))))
                for stretch in stretches:
                    seen[stretch] += masses[-1]
        return len(masses) >= _WIDTH and max(seen.values(), default=0.0) >= _RETOLD * fsum(masses)


def _rows(words: Sequence[str], width: int) -> Iterator[tuple[str, ...]]:
    return zip(*(islice(words, start, None) for start in range(width)), strict=False)


def _taken_over(words: Sequence[str], lengths: Sequence[int]) -> bytearray:
    """Return a 1 for each word that lies in a run that was taken over, and a 0 for the others."""
    functions = list(accumulate(map(FUNCTION_WORDS.__contains__, words), initial=0))
    letters = list(accumulate(map(len, words), initial=0))
    flags = bytearray(len(words))
    marked = len(words)
    for stop in range(len(words), 0, -1):
        start = stop - lengths[stop]
        if start >= marked or start == stop:
            continue  # all of it is marked, or there is no run
        content = stop - start - functions[stop] + functions[start]
        if start == 0 or (content >= _CONTENT and letters[stop] - letters[start] >= _LETTERS):
            flags[start : min(stop, marked)] = b"\1" * (min(stop, marked) - start)
            marked = start
    return flags


def _rewritten(sentences: Iterable[Sequence[str]], verbatim: bytearray, right: Sequence[str]) -> int:
    """Count the words that aren't verbatim, of sentences that are retold."""
    count = start = 0
    asked: list[tuple[int, dict[str, None]]] = []
    for words in sentences:
        stop = start + len(words)
        taken = verbatim.count(1, start, stop)
        start = stop
        if taken >= _TAKEN * len(words):
            count += len(words) - taken
        else:
            stems = dict.fromkeys(word[:_STEM] for word in words if word not in FUNCTION_WORDS)
            asked.append((len(words) - taken, stems))
    places = _Places(right, set(chain.from_iterable(stems for _, stems in asked)))
    return count + sum(words for words, stems in asked if places.told(stems))


def _direction(
    contained: float, contains: float, longest: int, first: Literal["a", "b"] | None
) -> tuple[Direction | None, str]:
    if max(contained, contains) < _SHARED and longest < _LONG:
        return None, "too little is shared for one to be made from the other"
    if first is None:
        return None, "which is the older is not known, and words alone do not tell"
    if first == "b":
        return "a from b", f"b is the older, and has {contained:.0%} of a's three-word runs"
    return "b from a", f"a is the older, and has {contains:.0%} of b's three-word runs"
