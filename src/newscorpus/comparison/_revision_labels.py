"""How views of a history put things: what a version changed, and how a paragraph stands in each."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.comparison._labels import counted, paragraphs
from newscorpus.comparison._verdicts import Verdict

if TYPE_CHECKING:
    from newscorpus.comparison._comparison import Comparison
    from newscorpus.comparison._lineage_values import Lineage
    from newscorpus.comparison.drift import QuotePair
    from newscorpus.comparison.quotes import Quote
    from newscorpus.comparison.revisions import History, Revision

__all__ = ["Cell", "cells", "news", "notes", "summary"]

_LISTED, _QUOTED = 6, 60
"""What is listed before the rest is only counted, and characters of a quote that are shown."""

_SIGNS = {
    "first": "=",
    "same": "=",
    "added": "+",
    "edited": "≈",
    "moved": "⇅",
    "split": "<",
    "merged": ">",
    "returned": "↩",
}


@frozen
class Cell:
    """How a paragraph stands in one version: a sign, a word for it, and its number from 1 where it stands there."""

    sign: str = ""
    word: str = ""
    paragraph: int | None = None


def cells(lineage: "Lineage", versions: int) -> tuple[Cell, ...]:
    """Return a cell for each version, an empty one where the paragraph is not there and did not go just then."""
    row = [Cell()] * versions
    for version in lineage.went_in:
        row[version] = Cell("−", "went")
    if lineage.end == "merged":
        row[lineage.last + 1] = Cell("−", "merged into another")
    for state in lineage.states:
        word = "stands" if state.change == "first" else state.change
        row[state.version] = Cell(_SIGNS[state.change], word, state.paragraph + 1)
    return tuple(row)


def summary(history: "History", version: int) -> str:
    """Say what a version has or changed: "12 paragraphs", "2 came, 1 changed, 1 went", "nothing changed"."""
    if not version:
        stands = sum(lineage.first == 0 for lineage in history.lineages)
        return counted(stands, "paragraph")
    revision = history.revisions[version - 1]
    parts = [
        f"{len(found)} {word}"
        for word, found in (
            ("came", revision.came),
            ("came back", revision.returned),
            ("changed", revision.changed),
            ("went", revision.went),
        )
        if found
    ]
    if revision.headline is not None:
        parts.append("new headline")
    return ", ".join(parts) or "no paragraph changed"


def notes(history: "History", revision: "Revision") -> dict[int, str]:
    """Return what is to be said beside passages of a revision, by their number from 1: where what came back stood last."""
    homes = {
        right: number
        for number, passage in enumerate(history.steps[revision.version - 1].passages, start=1)
        for right in passage.right
    }
    found = {}
    for lineage in revision.returned:
        place = next(at for at, state in enumerate(lineage.states) if state.version == revision.version)
        before, state = lineage.states[place - 1 : place + 1]
        number = homes[state.paragraph]
        edited = "" if before.text == state.text else ", edited"
        found[number] = f"back from version {before.version + 1}, {paragraphs((before.paragraph,))}{edited}"
    return found


def news(step: "Comparison") -> tuple[Verdict, ...]:
    """Say what became of figures, quotes and names between two versions; nothing of what nothing became of."""
    found = (_figures(step), _quotes(step), _names(step))
    return tuple(verdict for verdict in found if verdict.answer)


def _figures(step: "Comparison") -> Verdict:
    changed: dict[str, list[str]] = {}
    new, gone = [], []
    for pair in step.figures:
        if pair.left is not None and pair.right is not None:
            if pair.relation != "equal":
                changed.setdefault(pair.relation, []).append(f"{pair.left.text} → {pair.right.text}")
        elif pair.right is not None:
            new.append(pair.right.text)
        elif pair.left is not None:
            gone.append(pair.left.text)
    answer = _told([*sorted(changed.items(), reverse=True), ("new", new), ("gone", gone)])
    return Verdict(section="figures", question="Figures", answer=answer, alert="conflict" in changed)


def _quotes(step: "Comparison") -> Verdict:
    drifted = [pair for pair in step.quotes.pairs if pair.drift not in ("identical", "punctuation")]
    answer = _told(
        [
            *((pair.drift, list(_changes(pair))) for pair in drifted),
            ("new", list(map(_quoted, step.quotes.right_only))),
            ("gone", list(map(_quoted, step.quotes.left_only))),
        ]
    )
    return Verdict(section="quotes", question="Quotes", answer=answer, alert=bool(drifted))


def _changes(pair: "QuotePair") -> Iterator[str]:
    """Yield the wordings that differ, or the quote where its words are the same and its speaker is not."""
    for change in pair.changes:
        yield f"{_cut(change.left_text) or '…'} → {_cut(change.right_text) or '…'}"
    if not pair.changes:
        yield _quoted(pair.right[0])


def _quoted(quote: "Quote") -> str:
    speaker = f" — {quote.speaker_text}" if quote.speaker_text else ""
    return f"“{_cut(quote.text)}”{speaker}"


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return f"{words[:_QUOTED].rsplit(' ', 1)[0]} …" if len(words) > _QUOTED else words


def _names(step: "Comparison") -> Verdict:
    new, gone = ([name.label for name in only] for only in (step.names.right_only, step.names.left_only))
    return Verdict(section="names", question="Names", answer=_told([("new", new), ("gone", gone)]))


def _told(found: Iterable[tuple[str, Sequence[str]]]) -> str:
    return "; ".join(f"{label}: {_listed(words)}" for label, words in found if words)


def _listed(words: Sequence[str]) -> str:
    more = len(words) - _LISTED
    return ", ".join(words[:_LISTED]) + (f" and {more} more" if more > 0 else "")
