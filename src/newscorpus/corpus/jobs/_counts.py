"""What a job came to: how many of each source and kind, what was passed over, and what could not be read."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import Factory, asdict, define

from newscorpus.article import Article
from newscorpus.corpus._values import Failure

__all__ = ["Counts", "Notes", "nothing"]


def nothing() -> None:
    """Hear of a text, and do nothing."""


@define
class Counts:
    """Counts of texts. `unknown` are articles of no known source, `skipped` those left out for it.

    `passed_over` are the records of archives that are no pages, by reason; they are no texts.
    """

    sources: Counter[str] = Factory(Counter)
    kinds: Counter[str] = Factory(Counter)
    problems: Counter[str] = Factory(Counter)
    passed_over: Counter[str] = Factory(Counter)
    unknown: int = 0
    skipped: int = 0
    failed: int = 0

    @property
    def articles(self) -> int:
        """How many articles were read."""
        return self.kinds.total()

    @property
    def texts(self) -> int:
        """How many texts were looked at, whatever became of them."""
        return self.articles + self.skipped + self.failed

    def count(self, article: Article) -> None:
        """Count an article that was read."""
        if article.source is None:
            self.unknown += 1
        else:
            self.sources[article.source] += 1
        self.kinds[article.kind] += 1
        self.problems.update({problem.code for problem in article.problems})

    def add(self, other: "Counts") -> None:
        """Add what another part of the job came to."""
        self.sources += other.sources
        self.kinds += other.kinds
        self.problems += other.problems
        self.passed_over += other.passed_over
        self.unknown += other.unknown
        self.skipped += other.skipped
        self.failed += other.failed

    def to_record(self) -> dict[str, Any]:
        """Return the counts as a JSON-ready dictionary."""
        return asdict(self)

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> "Counts":
        """Return the counts of such a dictionary."""
        tallies: dict[str, Counter[str]] = {
            name: Counter(record.get(name)) for name in ("sources", "kinds", "problems", "passed_over")
        }
        return cls(**(record | tallies))


@define
class Notes:
    """What is noted while texts are read: counts, each failure as it happens, and that one more text is done."""

    on_failure: Callable[[Failure], None]
    on_text: Callable[[], None] = nothing
    counts: Counts = Factory(Counts)

    def read(self, article: Article) -> None:
        """Note an article that was read and written."""
        self.counts.count(article)
        self.on_text()

    def skip(self) -> None:
        """Note a text that was left out because nobody knows its source."""
        self.counts.skipped += 1
        self.on_text()

    def fail(self, failure: Failure) -> None:
        """Note a text that could not be read."""
        self.counts.failed += 1
        self.on_failure(failure)
        self.on_text()
