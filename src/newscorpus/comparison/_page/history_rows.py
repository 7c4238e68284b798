"""What stands on the page of a history: the versions, every paragraph through them, and the revisions one by one."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

from attrs import frozen

from newscorpus.comparison import _labels
from newscorpus.comparison._marks import SHOWN
from newscorpus.comparison._page.rows import Page, Row
from newscorpus.comparison._revision_labels import Cell, cells, news, notes, summary
from newscorpus.comparison._verdicts import Verdict
from newscorpus.comparison.wording import EditKind

if TYPE_CHECKING:
    from newscorpus.article import Article
    from newscorpus.comparison.revisions import History, Revision

__all__ = ["HistoryPage"]


@frozen(kw_only=True)
class Step:
    """One revision as it is set: its number from 2, its page in the small, and what is said of it first."""

    number: int
    revision: "Revision"
    page: Page
    news: tuple[Verdict, ...]

    @property
    def rows(self) -> list[Row]:
        """The passages, but for those that are the same."""
        return [row for row in self.page.rows() if row.kind != "same"]

    def notes(self, history: "History") -> dict[int, str]:
        """Return what is to be said beside a passage, by its number from 1."""
        return notes(history, self.revision)


class HistoryPage:
    """The parts of the page, each worked out when the template comes to it."""

    def __init__(self, history: "History") -> None:
        self.history = history

    def title(self) -> str:
        """Return the latest headline, or the first words."""
        return _labels.title(self.history.versions[-1])

    def versions(self) -> "Iterator[tuple[int, Article, str, str]]":
        """Yield each version: its number from 1, the article, its facts, and what it changed."""
        for number, article in enumerate(self.history.versions, start=1):
            yield number, article, _labels.facts(article), summary(self.history, number - 1)

    def paragraphs(self) -> Iterator[tuple[int, str, tuple[Cell, ...]]]:
        """Yield each lineage: its number from 1, its words as they stood last, and a cell for each version."""
        for number, lineage in enumerate(self.history.lineages, start=1):
            yield number, lineage.states[-1].text, cells(lineage, len(self.history.versions))

    def steps(self) -> Iterator[Step]:
        """Yield the revisions in order."""
        for revision, step in zip(self.history.revisions, self.history.steps, strict=True):
            number = revision.version + 1
            yield Step(
                number=number,
                revision=revision,
                page=Page(step, prefix=f"v{number}-"),
                news=news(step),
            )

    def kinds(self) -> list[tuple[str, int, bool]]:
        """Return the classes of edits, how many edits each has, and whether it is shown at first."""
        passages = (passage for step in self.history.steps for passage in step.passages)
        counts = Counter(edit.kind for passage in passages for edit in passage.edits)
        order = sorted(get_args(EditKind), key=lambda kind: kind not in SHOWN)
        return [(kind, counts[kind], kind in SHOWN) for kind in order]
