"""Near duplicates: which articles share text, how much, and in which way."""

from newscorpus.corpus.duplicates._find import find_pairs
from newscorpus.corpus.duplicates._pairs import read_pairs
from newscorpus.corpus.duplicates._sketch import Postings, Sketching

__all__ = ["Postings", "Sketching", "find_pairs", "read_pairs"]
