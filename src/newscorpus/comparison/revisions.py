"""The revision history of an article: what came, what went, and when, over any number of its versions."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

from attrs import frozen

from newscorpus.article import Article
from newscorpus.comparison._collector import undisturbed
from newscorpus.comparison._comparison import Comparison
from newscorpus.comparison._lineage_values import Change, Lineage, State
from newscorpus.comparison._lineages import follow

__all__ = ["Change", "History", "Lineage", "Revision", "State", "history"]


@frozen(kw_only=True)
class Revision:
    """What became of the paragraphs in one version, as against the one before it.

    `came` begin here, `returned` stood in an earlier version and not in the last one, `changed` have other words,
    another place or other bounds than in the last one, and `went` stand here no more; those that were merged into
    another are among them. `headline` has the old and the new one where it changed.
    """

    version: int
    came: tuple[Lineage, ...]
    returned: tuple[Lineage, ...]
    changed: tuple[Lineage, ...]
    went: tuple[Lineage, ...]
    headline: tuple[str | None, str | None] | None


@frozen(kw_only=True)
class History:
    """The versions of an article in order, each compared with the one before it."""

    versions: tuple[Article, ...]

    @cached_property
    def steps(self) -> tuple[Comparison, ...]:
        """The comparison of each version with the next."""
        return tuple(Comparison(left=before, right=after) for before, after in pairwise(self.versions))

    @cached_property
    @undisturbed
    def lineages(self) -> tuple[Lineage, ...]:
        """Every paragraph of every version in exactly one lineage, by the version it came in and its place there."""
        return follow(self.steps)

    @cached_property
    def revisions(self) -> tuple[Revision, ...]:
        """What came, went and changed in each version from the second on."""
        standing: list[dict[int, State]] = [{} for _ in self.versions]
        for number, lineage in enumerate(self.lineages):
            for state in lineage.states:
                standing[state.version][number] = state
        pairs = enumerate(pairwise(standing), start=1)
        return tuple(self._revision(version, before, here) for version, (before, here) in pairs)

    def _revision(self, version: int, before: Mapping[int, State], here: Mapping[int, State]) -> Revision:
        fresh = [self.lineages[number] for number in here if number not in before]
        old, new = (self.versions[number].headline for number in (version - 1, version))
        return Revision(
            version=version,
            came=tuple(lineage for lineage in fresh if lineage.first == version),
            returned=tuple(lineage for lineage in fresh if lineage.first < version),
            changed=tuple(
                self.lineages[number]
                for number, state in here.items()
                if number in before and state.change != "same"
            ),
            went=tuple(self.lineages[number] for number in before if number not in here),
            headline=None if old == new else (old, new),
        )

    @undisturbed
    def to_record(self) -> dict[str, Any]:
        """Return the history as a JSON-ready dictionary that needs no other file; its schema is `history_schema()`."""
        from newscorpus.comparison._history_record import history_record

        return history_record(self)

    @undisturbed
    def to_html(self) -> str:
        """Return the history as one HTML page that needs no network; nothing in an article is run."""
        from newscorpus.comparison._page import history_page

        return history_page(self)

    def _repr_html_(self) -> str:
        from newscorpus.comparison._page import history_frame

        return history_frame(self)


def history(versions: Sequence[Article]) -> History:
    """Return the revision history of at least two versions of an article, oldest first.

    Raises:
        ValueError: there are fewer than two.
    """
    if len(versions) < 2:
        raise ValueError(f"a history needs at least two versions, got {len(versions)}; give the oldest first")
    return History(versions=tuple(versions))
