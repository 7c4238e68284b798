"""Quote drift: the same quote in two texts, and what became of its words and its speaker."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from attrs import frozen

from newscorpus.comparison._lcs import lcs_pairs
from newscorpus.comparison._naming.folding import same_voice
from newscorpus.comparison._quoting.edits import negates, regions
from newscorpus.comparison._quoting.matching import Entry, match_across, match_within
from newscorpus.comparison._quoting.terms import Term, terms_of
from newscorpus.comparison.quotes import Quote
from newscorpus.document import Span

__all__ = ["Drift", "QuoteChange", "QuoteComparison", "QuotePair", "compare_quotes", "pair_quotes"]

Drift = Literal["identical", "punctuation", "trimmed", "reworded", "speaker changed", "negation changed"]

Links = Sequence[tuple[Sequence[Span], Sequence[Span]]]
"""Paragraphs that belong together: spans on the left, spans on the right."""

_SEVERITY: tuple[Drift, ...] = (
    "negation changed",
    "speaker changed",
    "reworded",
    "trimmed",
    "punctuation",
    "identical",
)
_TYPED = str.maketrans(
    {"’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)
_FINAL = re.compile(r"[\s,.;:]+$")


@frozen(kw_only=True)
class QuoteChange:
    """Words of a quote on one side that stand for others on the other; an empty span where there are none."""

    left: Span
    right: Span
    left_text: str
    right_text: str


@frozen(kw_only=True)
class QuotePair:
    """One quote in two texts; several stretches on a side where it was cut up.

    `drift` is the gravest of `drifts`, which has all that apply. `similarity` is the share of common words,
    0 to 1. `changes` gives the wordings that differ, in reading order.
    """

    left: tuple[Quote, ...]
    right: tuple[Quote, ...]
    drift: Drift
    drifts: tuple[Drift, ...]
    similarity: float
    changes: tuple[QuoteChange, ...]


@frozen(kw_only=True)
class QuoteComparison:
    """The quotes of two texts: those that answer one another, and those of one side alone."""

    pairs: tuple[QuotePair, ...]
    left_only: tuple[Quote, ...]
    right_only: tuple[Quote, ...]


def compare_quotes(left: Sequence[Quote], right: Sequence[Quote], *, links: Links = ()) -> QuoteComparison:
    """Pair the quotes of two texts as `pair_quotes` does, and keep those that have no answer."""
    pairs = pair_quotes(left, right, links)
    here = {quote.span for pair in pairs for quote in pair.left}
    there = {quote.span for pair in pairs for quote in pair.right}
    return QuoteComparison(
        pairs=pairs,
        left_only=tuple(quote for quote in left if quote.span not in here),
        right_only=tuple(quote for quote in right if quote.span not in there),
    )


def pair_quotes(left: Sequence[Quote], right: Sequence[Quote], links: Links = ()) -> tuple[QuotePair, ...]:
    """Pair the quotes of two texts and class how they drifted.

    `links` names paragraphs that belong together, as spans in either text. Quotes are paired inside these
    first, where little in common is enough, then anywhere; without links the whole texts are one pair of
    paragraphs, but more must agree. A quote is in one pair at most. Classes, gravest first:

    - negation changed: a `not`, `never`, `no` … came or went;
    - speaker changed: both sides name someone, and not the same one (`Mr. Scholz` is `Scholz`; pronouns and
      descriptions tell nothing);
    - reworded, trimmed (words only left out on one side);
    - punctuation: marks, capitals, brackets or house spelling; identical, but for the marks around it.
    """
    pairing = _Pairing(left, right)
    for ones, others in links or [((_all(left),), (_all(right),))]:
        pairing.within(ones, others, aligned=bool(links))
    pairing.across()
    return tuple(
        _pair(
            [left[number] for number in ones],
            [right[number] for number in others],
            [term for number in ones for term in pairing.terms[0][number]],
            [term for number in others for term in pairing.terms[1][number]],
        )
        for ones, others in sorted(pairing.matches)
    )


def _all(quotes: Sequence[Quote]) -> Span:
    return Span(0, max((quote.span.stop for quote in quotes), default=0))


class _Pairing:
    def __init__(self, left: Sequence[Quote], right: Sequence[Quote]) -> None:
        self.quotes = (left, right)
        self.terms = tuple([terms_of(quote.text, quote.span.start) for quote in side] for side in self.quotes)
        self.entries = tuple(
            [Entry(number, [term.key for term in terms]) for number, terms in enumerate(side)]
            for side in self.terms
        )
        places = [
            sorted((quote.span.start, number) for number, quote in enumerate(side)) for side in self.quotes
        ]
        self.starts, self.order = ([[place[which] for place in side] for side in places] for which in (0, 1))
        self.taken: tuple[set[int], set[int]] = (set(), set())
        self.matches: list[tuple[tuple[int, ...], tuple[int, ...]]] = []

    def within(self, ones: Sequence[Span], others: Sequence[Span], *, aligned: bool) -> None:
        """Pair inside linked paragraphs: outermost quotes first, then whatever is left of any depth."""
        left, right = self._inside(0, ones), self._inside(1, others)
        if not left or not right:
            return
        outermost = [
            [entry for entry in entries if not self.quotes[side][entry.number].depth]
            for side, entries in enumerate((left, right))
        ]
        self._take(match_within(*outermost, aligned=aligned))
        self._take(match_within(self._free(0, left), self._free(1, right), aligned=aligned))

    def across(self) -> None:
        """Pair what is left, wherever it stands."""
        self._take(match_across(self._free(0, self.entries[0]), self._free(1, self.entries[1])))

    def _free(self, side: int, entries: Sequence[Entry]) -> list[Entry]:
        return [entry for entry in entries if entry.number not in self.taken[side]]

    def _inside(self, side: int, spans: Sequence[Span]) -> list[Entry]:
        quotes, starts, entries = self.quotes[side], self.starts[side], self.entries[side]
        places = {
            place
            for span in spans
            for place in range(bisect_left(starts, span.start), bisect_left(starts, span.stop))
            if quotes[self.order[side][place]].span.stop <= span.stop
        }
        numbers = sorted(self.order[side][place] for place in places)
        return self._free(side, [entries[number] for number in numbers])

    def _take(self, matches: list[tuple[tuple[int, ...], tuple[int, ...]]]) -> None:
        for ones, others in matches:
            self.taken[0].update(ones)
            self.taken[1].update(others)
            self.matches.append((ones, others))


def _pair(
    left: Sequence[Quote], right: Sequence[Quote], ones: Sequence[Term], others: Sequence[Term]
) -> QuotePair:
    pairs = lcs_pairs([term.key for term in ones], [term.key for term in others])
    drifts = {_wording(left, right, ones, others, pairs)}
    if negates(ones, others, pairs):
        drifts.add("negation changed")
    if same_voice(_speaker(left), _speaker(right)) is False:
        drifts.add("speaker changed")
    graded = tuple(drift for drift in _SEVERITY if drift in drifts)
    return QuotePair(
        left=tuple(left),
        right=tuple(right),
        drift=graded[0],
        drifts=graded,
        similarity=2 * len(pairs) / (len(ones) + len(others)) if ones or others else 1.0,
        changes=_changes(left, right, ones, others, pairs),
    )


def _wording(
    left: Sequence[Quote],
    right: Sequence[Quote],
    ones: Sequence[Term],
    others: Sequence[Term],
    pairs: Sequence[tuple[int, int]],
) -> Drift:
    if len(pairs) == len(ones) == len(others):
        return "identical" if _printed(left) == _printed(right) else "punctuation"
    return "trimmed" if len(pairs) == min(len(ones), len(others)) else "reworded"


def _printed(quotes: Sequence[Quote]) -> str:
    text = " ".join(" ".join(quote.text.split()) for quote in quotes)
    return _FINAL.sub("", text.translate(_TYPED).replace("…", "..."))


def _speaker(quotes: Sequence[Quote]) -> str | None:
    return next((quote.speaker_text for quote in quotes if quote.speaker_text), None)


def _changes(
    left: Sequence[Quote],
    right: Sequence[Quote],
    ones: Sequence[Term],
    others: Sequence[Term],
    pairs: Sequence[tuple[int, int]],
) -> tuple[QuoteChange, ...]:
    changes = []
    for region in regions(ones, others, pairs):
        span, other = _span(left, ones, region.left), _span(right, others, region.right)
        changes.append(
            QuoteChange(left=span, right=other, left_text=_slice(left, span), right_text=_slice(right, other))
        )
    return tuple(changes)


def _span(quotes: Sequence[Quote], terms: Sequence[Term], region: tuple[int, int]) -> Span:
    start, stop = region
    if start < stop:
        return _with_bracket(quotes, Span(terms[start].start, terms[stop - 1].stop))
    place = terms[start - 1].stop if start else quotes[0].span.start
    return Span(place, place)


def _with_bracket(quotes: Sequence[Quote], span: Span) -> Span:
    """Take in the bracket before `It also)`."""
    for quote in quotes:
        at = span.start - 1 - quote.span.start
        if (
            0 <= at < len(quote.text)
            and quote.text[at] in "(["
            and quote.text[at] not in _slice(quotes, span)
        ):
            closed = ")" if quote.text[at] == "(" else "]"
            return Span(span.start - 1, span.stop) if closed in _slice(quotes, span) else span
    return span


def _slice(quotes: Sequence[Quote], span: Span) -> str:
    """Return the words of a span, without what stands between two stretches of a quote."""
    pieces = []
    for quote in quotes:
        start, stop = max(span.start, quote.span.start), min(span.stop, quote.span.stop)
        if start < stop:
            pieces.append(quote.text[start - quote.span.start : stop - quote.span.start])
    return " ".join(pieces)
