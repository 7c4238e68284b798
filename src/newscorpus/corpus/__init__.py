"""Many articles: reading, near duplicates, stories, and the engines that run the steps."""

from newscorpus.corpus._corpus import Corpus
from newscorpus.corpus._values import Evidence, Failure, Pair, PairKind, Story, Tie
from newscorpus.corpus.reading import Columns

__all__ = ["Columns", "Corpus", "Evidence", "Failure", "Pair", "PairKind", "Story", "Tie"]
