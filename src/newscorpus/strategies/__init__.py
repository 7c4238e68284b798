"""Hypothesis strategies for articles, their parts, and dumps of them; for test suites of anything that eats articles."""

from newscorpus.strategies._articles import articles, blocks, datelines, entries, paragraphs
from newscorpus.strategies._dumps import Dump, Layout, dumps, families
from newscorpus.strategies._page import Page
from newscorpus.strategies._prose import names, paragraph_texts, places, sentences, words
from newscorpus.strategies._values import agencies, credits, dates, documents, problems, spans, stated, times

__all__ = [
    "Dump",
    "Layout",
    "Page",
    "agencies",
    "articles",
    "blocks",
    "credits",
    "datelines",
    "dates",
    "documents",
    "dumps",
    "entries",
    "families",
    "names",
    "paragraph_texts",
    "paragraphs",
    "places",
    "problems",
    "sentences",
    "spans",
    "stated",
    "times",
    "words",
]
