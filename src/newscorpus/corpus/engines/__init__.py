"""Engines: what runs the steps of a corpus job, here or on many machines."""

from newscorpus.corpus.engines._engine import Engine, Kernel, Table
from newscorpus.corpus.engines._local import LocalEngine

__all__ = ["Engine", "Kernel", "LocalEngine", "Table"]
