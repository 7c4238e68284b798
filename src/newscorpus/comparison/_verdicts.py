"""What an editor asks first of two articles, answered in a line each."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.comparison._labels import counted, tally

if TYPE_CHECKING:
    from newscorpus.comparison._comparison import Comparison
    from newscorpus.comparison.names import Name

__all__ = ["Verdict", "verdicts"]

_NAMED = 6
"""Names that a verdict lists before it only counts them."""


@frozen(kw_only=True)
class Verdict:
    """The answer to one question.

    `section` is the part of the comparison that shows why; `alert` marks what an editor should look at.
    """

    section: str
    question: str
    answer: str
    alert: bool = False


def verdicts(comparison: "Comparison") -> tuple[Verdict, ...]:
    """Answer what matters first: wire story, figures, quotes, names, wording."""
    return (
        _wire(comparison),
        _figures(comparison),
        _quotes(comparison),
        _names(comparison),
        _passages(comparison),
    )


def _wire(comparison: "Comparison") -> Verdict:
    wire = comparison.wire
    answer = f"Yes, from {wire.agency}" if wire.same else "No"
    if wire.carrier is not None:
        answer += f"; the {wire.carrier} side rewrote it"
    elif not wire.same and wire.reasons:
        answer += f": {wire.reasons[0]}"
    return Verdict(section="provenance", question="Same wire story?", answer=answer)


def _figures(comparison: "Comparison") -> Verdict:
    relations = [pair.relation for pair in comparison.figures]
    conflicts = relations.count("conflict")
    rest = tally(relation for relation in relations if relation != "conflict")
    answer = f"{conflicts} in conflict" if conflicts else "No" if relations else "No figures on either side"
    return Verdict(
        section="figures",
        question="Do figures conflict?",
        answer=f"{answer}: {rest}" if rest and not conflicts else ", ".join(filter(None, (answer, rest))),
        alert=conflicts > 0,
    )


def _quotes(comparison: "Comparison") -> Verdict:
    quotes = comparison.quotes
    drifts = [pair.drift for pair in quotes.pairs]
    drifted = sum(drift not in ("identical", "punctuation") for drift in drifts)
    parts = [tally(drifts)] if drifts else []
    parts += [
        f"{len(only)} on the {side} only"
        for side, only in (("left", quotes.left_only), ("right", quotes.right_only))
        if only
    ]
    answer = "Yes" if drifted else "No"
    return Verdict(
        section="quotes",
        question="Did quotes drift?",
        answer=f"{answer}: {', '.join(parts)}" if parts else "No quotes on either side",
        alert=drifted > 0,
    )


def _names(comparison: "Comparison") -> Verdict:
    names = comparison.names
    parts = [
        f"{_listed(only)} on the {side} only"
        for side, only in (("left", names.left_only), ("right", names.right_only))
        if only
    ]
    shared = f"No one: {counted(len(names.both), 'name')} on both sides" if names.both else "Nobody is named"
    return Verdict(
        section="names", question="Who is on one side only?", answer="; ".join(parts) if parts else shared
    )


def _listed(names: "tuple[Name, ...]") -> str:
    labels = [name.label for name in names[:_NAMED]]
    more = len(names) - len(labels)
    return ", ".join(labels) + (f" and {more} more" if more else "")


def _passages(comparison: "Comparison") -> Verdict:
    kinds = [passage.kind for passage in comparison.passages]
    return Verdict(
        section="passages",
        question="What became of the text?",
        answer=". ".join(_fate(comparison)) if kinds else "Neither side has a paragraph",
    )


def _fate(comparison: "Comparison") -> Iterator[str]:
    yield f"{counted(len(comparison.passages), 'passage')}: {tally(passage.kind for passage in comparison.passages)}"
    shares = comparison.reuse
    yield f"Of the left text {shares.verbatim:.0%} stands in the right word for word, {shares.rewritten:.0%} is reworded, {shares.new:.0%} is in the left alone"
