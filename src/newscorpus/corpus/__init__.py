"""Many articles: reading, near duplicates, stories, and the engines that run the steps."""

from typing import TYPE_CHECKING, Any

from newscorpus.corpus._values import Evidence, Failure, Listing, Pair, PairKind, Story, Tie

if TYPE_CHECKING:
    from newscorpus.corpus._corpus import Corpus
    from newscorpus.corpus.reading import Columns

__all__ = ["Columns", "Corpus", "Evidence", "Failure", "Listing", "Pair", "PairKind", "Story", "Tie"]


def __getattr__(name: str) -> Any:
    """Import what is heavy when it is asked for: `newscorpus parse` needs no comparison of articles."""
    if name == "Corpus":
        from newscorpus.corpus._corpus import Corpus

        return Corpus
    if name == "Columns":
        from newscorpus.corpus.reading import Columns

        return Columns
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
