"""How many processes a job is worth."""

from collections.abc import Sequence
from importlib.util import find_spec

from newscorpus.corpus._pool import count_workers
from newscorpus.corpus.jobs._inputs import weigh
from newscorpus.corpus.reading import Unit

__all__ = ["choose_workers"]

_WORTH = 1 << 24
"""Bytes of input that take longer to read than processes take to start, a few times over."""


def choose_workers(units: Sequence[Unit], workers: int | None = None) -> int:
    """Return how many processes a job over units gets.

    As many as are asked for; else one for each core, where there is enough to read and the extra ``corpus`` is
    installed. Never more than there are units; one where standard input is read, which other processes do not have.
    """
    cores = count_workers(workers)
    if any(unit.is_stdin for unit in units):
        return 1
    if workers is None and (find_spec("loky") is None or sum(weigh(units)) < _WORTH):
        return 1
    return max(1, min(cores, len(units)))
