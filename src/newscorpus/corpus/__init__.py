"""Many articles: reading, near duplicates, stories, and the engines that run the steps."""

from newscorpus.corpus._values import Evidence, Failure, Pair, PairKind, Story, Tie

__all__ = ["Evidence", "Failure", "Pair", "PairKind", "Story", "Tie"]
