"""Engines: what runs the steps of a corpus job, here or on many machines."""

from newscorpus.corpus.engines._engine import Engine, Kernel, Table
from newscorpus.corpus.engines._local import LocalEngine
from newscorpus.corpus.engines._open import Engines, open_engine
from newscorpus.corpus.engines._parts import extend
from newscorpus.corpus.engines._spark import SparkEngine

__all__ = [
    "Engine",
    "Engines",
    "Kernel",
    "LocalEngine",
    "SparkEngine",
    "Table",
    "extend",
    "open_engine",
]
