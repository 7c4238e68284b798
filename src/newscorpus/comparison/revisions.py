"""The revision history of an article: what came, what went, and when, over any number of its versions."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from attrs import frozen

from newscorpus.article import Article
from newscorpus.comparison._comparison import Comparison
from newscorpus.comparison._passages import Passage
from newscorpus.document import Span

__all__ = ["History", "Lineage", "State", "history"]


@frozen(kw_only=True)
class State:
    """One paragraph as it stands in one version: the version's number from 0, the span, and the words."""

    version: int
    span: Span
    text: str


@frozen(kw_only=True)
class Lineage:
    """One paragraph through the versions.

    `states` has a state for each version it stands in. A paragraph that is split or merged goes on in the first of
    its parts; the other parts begin, or end, there.
    """

    states: tuple[State, ...]

    @property
    def first(self) -> int:
        """The version in which it came."""
        return self.states[0].version

    @property
    def last(self) -> int:
        """The last version in which it stands."""
        return self.states[-1].version

    @property
    def changed_in(self) -> tuple[int, ...]:
        """The versions in which its words changed."""
        pairs = zip(self.states, self.states[1:], strict=False)
        return tuple(after.version for before, after in pairs if before.text != after.text)


@frozen(kw_only=True)
class History:
    """The versions of an article in order, each compared with the one before it."""

    versions: tuple[Article, ...]

    @cached_property
    def steps(self) -> tuple[Comparison, ...]:
        """The comparison of each version with the next."""
        pairs = zip(self.versions, self.versions[1:], strict=False)
        return tuple(Comparison(left=before, right=after) for before, after in pairs)

    @cached_property
    def lineages(self) -> tuple[Lineage, ...]:
        """Every paragraph of every version in exactly one lineage, by the version it came in and its place there."""
        return _lineages(self.steps)

    def to_record(self) -> dict[str, Any]:
        """Return the history as JSON-ready data."""
        return {
            "version": 1,
            "versions": [
                {"origin": article.document.origin, "headline": article.headline} for article in self.versions
            ],
            "paragraphs": [
                {
                    "first": lineage.first,
                    "last": lineage.last,
                    "changed_in": list(lineage.changed_in),
                    "states": [
                        {
                            "version": state.version,
                            "span": [state.span.start, state.span.stop],
                            "text": state.text,
                        }
                        for state in lineage.states
                    ],
                }
                for lineage in self.lineages
            ],
        }


def history(versions: Sequence[Article]) -> History:
    """Return the revision history of at least two versions of an article, oldest first.

    Raises:
        ValueError: there are fewer than two.
    """
    if len(versions) < 2:
        raise ValueError(f"a history needs at least two versions, got {len(versions)}; give the oldest first")
    return History(versions=tuple(versions))


def _lineages(steps: Sequence[Comparison]) -> tuple[Lineage, ...]:
    units = steps[0].bodies[0].units
    alive = {number: [State(version=0, span=unit.span, text=unit.text)] for number, unit in enumerate(units)}
    found = list(alive.values())
    for version, step in enumerate(steps, start=1):
        alive = _followed(step, version, alive, found)
    return tuple(Lineage(states=tuple(states)) for states in found)


def _followed(
    step: Comparison, version: int, alive: dict[int, list[State]], found: list[list[State]]
) -> dict[int, list[State]]:
    """Carry the lineages that go on into the next version, and begin those that come in it."""
    units = step.bodies[1].units
    before = {right: _predecessor(passage) for passage in step.passages for right in passage.right[:1]}
    following: dict[int, list[State]] = {}
    for number, unit in enumerate(units):
        left = before.get(number)
        states = alive[left] if left is not None else []
        if not states:
            found.append(states)
        states.append(State(version=version, span=unit.span, text=unit.text))
        following[number] = states
    return following


def _predecessor(passage: Passage) -> int | None:
    return passage.left[0] if passage.left else None
