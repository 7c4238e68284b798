"""Classes of pairs: copy, cut-down, update, template twin, shared quote; and the evidence for each."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from attrs import frozen

from newscorpus.corpus._values import Evidence, PairKind
from newscorpus.corpus.duplicates._frames import names_of_its_own, words_of
from newscorpus.corpus.duplicates._overlap import Overlap
from newscorpus.corpus.duplicates._quoted import quoted_share
from newscorpus.corpus.duplicates._text import Text

__all__ = ["Side", "classify"]

_SPACED = bytes(code if chr(code) in "0123456789.,:" else 32 for code in range(256))
"""What turns everything into blanks that is no part of a number."""

_FEW_FIGURES = 3
"""Figures under which nothing can be said of them."""
_SAME_WORDING, _SAME_FIGURES = 0.8, 0.5
"""A template has at least so much wording, and at most so many figures, in common with its twin."""
_FEW_NAMES, _SAME_NAMES = 3, 0.25
"""Of so many names at least that each of two articles of one source has beside what they share, the other has at most so many."""
_HELD, _SHORTER = 0.6, 0.8
"""Of a cut-down text at least so many words stand in the other's stretches, and it has at most so many of its words."""
_EQUAL = 0.95


@frozen(kw_only=True, eq=False)
class Side:
    """One article of a pair."""

    id: int
    text: Text
    title: str | None
    source: str | None
    published: date | None

    @cached_property
    def figures(self) -> frozenset[bytes]:
        """The numbers of its news, as they are written."""
        numbers = set(self.text.story.encode().translate(_SPACED).split())
        return frozenset(number.strip(b".,:") for number in numbers) - {b""}

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words and those of its title."""
        return words_of(self.text, self.title)


def classify(left: Side, right: Side, overlap: Overlap) -> tuple[PairKind, tuple[Evidence, ...]]:
    """Return the class of a pair, and why."""
    kind, reason = _class_of(left, right, overlap)
    evidence = tuple(_told(left, right, overlap))
    return kind, evidence if reason is None else (*evidence, reason)


def _class_of(left: Side, right: Side, overlap: Overlap) -> tuple[PairKind, Evidence | None]:
    if _is_template(left, right):
        return "template twin", Evidence(kind="template", text="the same wording with other figures")
    quoted = _quoted(left, right, overlap)
    if quoted is not None:
        told = f"{quoted:.0%} of the common words stand in quotation marks"
        return "shared quote", Evidence(kind="quotation", text=told)
    shorter, longer = sorted((left.text.words, right.text.words))
    if left.source is not None and left.source == right.source and _is_changed(left, right, overlap):
        if _is_frame(left, right, overlap):
            return "template twin", Evidence(kind="frame", text="the same frame around other names")
        told = f"both are of {left.source}; one has {longer - shorter} words more"
        return "update", Evidence(kind="source", text=told)
    if shorter <= _SHORTER * longer and _is_held(left, right, overlap):
        return "cut-down", Evidence(kind="length", text=f"{shorter} words are left of {longer}")
    return "copy", None


def _told(left: Side, right: Side, overlap: Overlap) -> Iterator[Evidence]:
    yield Evidence(kind="wording", text=f"the longest common run has {overlap.longest_run} words")
    fewest = min(len(left.figures), len(right.figures))
    if fewest >= _FEW_FIGURES:
        common = len(left.figures & right.figures)
        yield Evidence(kind="figures", text=f"{common} of {fewest} figures are in both")
    if left.title and right.title and left.title.casefold() == right.title.casefold():
        yield Evidence(kind="title", text="the titles are the same")
    if left.published is not None and right.published is not None:
        days = (right.published - left.published).days
        apart = "on the same day" if days == 0 else f"{abs(days)} day{'s' * (abs(days) > 1)} apart"
        yield Evidence(kind="dates", text=f"published {apart}")


def _is_template(left: Side, right: Side) -> bool:
    """Whether two texts have their wording in common and not their figures."""
    fewest = min(len(left.figures), len(right.figures))
    if fewest < _FEW_FIGURES or len(left.figures & right.figures) >= _SAME_FIGURES * fewest:
        return False
    return _common_wording(left.text, right.text) >= _SAME_WORDING


def _is_frame(left: Side, right: Side, overlap: Overlap) -> bool:
    """Whether two articles have a frame in common that each has filled with names of its own."""
    for side, other, mask in ((left, right, overlap.left), (right, left, overlap.right)):
        names = names_of_its_own(side.text, side.title, mask)
        if len(names) < _FEW_NAMES or len(names & other.words) > _SAME_NAMES * len(names):
            return False
    return True


def _common_wording(one: Text, other: Text) -> float:
    """Return the share of two texts' words without digits that is common, each as often as both have it."""
    import numpy as np

    (ours, often), (theirs, counts) = one.vocabulary, other.vocabulary
    if not len(ours) or not len(theirs):
        return 0.0
    places = np.minimum(ours.searchsorted(theirs), len(ours) - 1)
    common = np.minimum(often[places], counts)[ours[places] == theirs].sum()
    return float(2 * common / (often.sum() + counts.sum()))


def _quoted(left: Side, right: Side, overlap: Overlap) -> float | None:
    """Return which share of the common words is quoted, where neither side has much else in common."""
    shares = quoted_share(left.text, overlap.left)
    if shares is None or quoted_share(right.text, overlap.right) is None:
        return None
    return shares


def _is_changed(left: Side, right: Side, overlap: Overlap) -> bool:
    return min(overlap.contained, overlap.contains) < _EQUAL or left.figures != right.figures


def _is_held(left: Side, right: Side, overlap: Overlap) -> bool:
    """Whether most of the shorter text stands in the longer one."""
    is_left = left.text.words <= right.text.words
    return overlap.shares[0 if is_left else 1] >= _HELD
