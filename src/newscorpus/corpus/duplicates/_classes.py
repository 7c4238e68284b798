"""Classes of pairs: copy, cut-down, update, template twin, shared quote; and the evidence for each."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from newscorpus.comparison import find_quotes
from newscorpus.corpus._values import Evidence, PairKind
from newscorpus.corpus.duplicates._overlap import Overlap
from newscorpus.corpus.duplicates._shingles import WIDTH

__all__ = ["Side", "classify"]

_WORD = re.compile(r"[^\W_]+")
_WORDING = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d[\d.,:]*(?<![.,:])")
_MARKS = frozenset("\"“”„«»‘’'")

_FEW_FIGURES = 3
"""Figures under which nothing can be said of them."""
_SAME_WORDING, _SAME_FIGURES = 0.8, 0.5
"""A template has at least so much wording, and at most so many figures, in common with its twin."""
_WHOLE, _SHORTER = 0.5, 0.75
"""A cut-down text has at least so much of its shingles in the other, and at most so many of its words."""
_EQUAL = 0.95
_IN_QUOTES = 0.7
"""The share of common words inside quotation marks from which on a pair shares a quote only."""


@frozen(kw_only=True)
class Side:
    """One article of a pair."""

    id: int
    body: str
    title: str | None
    source: str | None
    published: date | None


def classify(
    left: Side, right: Side, overlap: Overlap, *, shorter: int, longer: int
) -> tuple[PairKind, tuple[Evidence, ...]]:
    """Return the class of a pair, and why; `shorter` and `longer` are the words of its articles."""
    figures = [set(_FIGURE.findall(side.body)) for side in (left, right)]
    evidence = list(_told(left, right, overlap, figures))
    most = max(overlap.contained, overlap.contains)
    if _is_template(left, right, figures):
        return "template twin", (
            *evidence,
            Evidence(kind="template", text="the same wording with other figures"),
        )
    quoted = _quoted_share(left, overlap) if most < _WHOLE else 0.0
    if quoted >= _IN_QUOTES:
        told = f"{quoted:.0%} of the common words stand in quotation marks"
        return "shared quote", (*evidence, Evidence(kind="quotation", text=told))
    least = min(overlap.contained, overlap.contains)
    if left.source is not None and left.source == right.source and least < _EQUAL:
        told = f"both are of {left.source}; one has {longer - shorter} words more"
        return "update", (*evidence, Evidence(kind="source", text=told))
    if most >= _WHOLE and shorter <= _SHORTER * longer:
        told = f"{shorter} words are left of {longer}"
        return "cut-down", (*evidence, Evidence(kind="length", text=told))
    return "copy", tuple(evidence)


def _told(left: Side, right: Side, overlap: Overlap, figures: list[set[str]]) -> Iterator[Evidence]:
    run = overlap.longest_run()
    yield Evidence(kind="wording", text=f"the longest common run has {run} words")
    if min(map(len, figures)) >= _FEW_FIGURES:
        common = len(figures[0] & figures[1])
        yield Evidence(kind="figures", text=f"{common} of {min(map(len, figures))} figures are in both")
    if left.title and right.title and left.title.casefold() == right.title.casefold():
        yield Evidence(kind="title", text="the titles are the same")
    if left.published is not None and right.published is not None:
        days = (right.published - left.published).days
        apart = "on the same day" if days == 0 else f"{abs(days)} day{'s' * (abs(days) > 1)} apart"
        yield Evidence(kind="dates", text=f"published {apart}")


def _is_template(left: Side, right: Side, figures: list[set[str]]) -> bool:
    """Whether two texts have their wording in common and not their figures."""
    fewest = min(map(len, figures))
    if fewest < _FEW_FIGURES or len(figures[0] & figures[1]) >= _SAME_FIGURES * fewest:
        return False
    one, other = (Counter(_WORDING.findall(side.body.lower())) for side in (left, right))
    return 2 * (one & other).total() >= _SAME_WORDING * (one.total() + other.total())


def _quoted_share(side: Side, overlap: Overlap) -> float:
    """Return which share of the words that are common stands inside quotation marks."""
    places = [found.start() for found in _WORD.finditer(side.body)]
    if _MARKS.isdisjoint(side.body) or len(places) < WIDTH or len(overlap.left) != len(places) - WIDTH + 1:
        return 0.0
    common = {word for start in overlap.left.nonzero()[0].tolist() for word in range(start, start + WIDTH)}
    spans = [quote.span for quote in find_quotes(side.body)]
    inside = sum(any(span.start <= places[word] < span.stop for span in spans) for word in common)
    return inside / max(len(common), 1)
