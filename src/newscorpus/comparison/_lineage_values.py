"""A paragraph through the versions of an article."""

from itertools import pairwise
from typing import Literal

from attrs import frozen

from newscorpus.document import Span

__all__ = ["Change", "Lineage", "State"]

Change = Literal["first", "added", "same", "edited", "moved", "split", "merged", "returned"]


@frozen(kw_only=True)
class State:
    """One paragraph as it stands in one version: the version's number and the paragraph's, both from 0, span and words.

    `change` tells how it came to stand so: "first" (in the first version), "added", "same", "edited", "moved" (edited
    or not), "split" (part of a paragraph that was cut up), "merged" (with others), or "returned" (it stood in an
    earlier version, and not in the last one).
    """

    version: int
    paragraph: int
    span: Span
    text: str
    change: Change


@frozen(kw_only=True)
class Lineage:
    """One paragraph through the versions.

    `states` has a state for each version it stands in. A paragraph that is split or merged goes on in the first of
    its parts; the other parts begin, or end, there. One that is taken out and put back, word for word or much the
    same, is one lineage. `end` tells whether it stands in the last version, was removed, or merged into another.
    """

    states: tuple[State, ...]
    end: Literal["stands", "removed", "merged"]

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
        """The versions in which its words are other than when it stood last."""
        return tuple(after.version for before, after in pairwise(self.states) if before.text != after.text)

    @property
    def went_in(self) -> tuple[int, ...]:
        """The versions in which it stands no more, having stood in the one before; it may come back."""
        gaps = [
            before.version + 1
            for before, after in pairwise(self.states)
            if after.version > before.version + 1
        ]
        return tuple(gaps) if self.end == "stands" else (*gaps, self.last + 1)
