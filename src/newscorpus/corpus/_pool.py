"""A pool of processes that keeps the order of its tasks and holds only a few results at a time."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from newscorpus._extras import need

__all__ = ["count_workers", "ordered_map"]

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 2
"""Tasks in hand for each worker: one at work and one waiting, so that memory does not grow with the input."""


def count_workers(workers: int | None) -> int:
    """Return how many processes to use: as many as asked for, else one for each core this process may use."""
    if workers is not None:
        if workers < 1:
            raise ValueError(f"workers must be at least 1, got {workers}")
        return workers
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def ordered_map(function: Callable[[T], R], tasks: Iterable[T], *, workers: int = 1) -> Iterator[R]:
    """Yield `function(task)` for each task, in the order of the tasks, worked out in `workers` processes.

    `function` must be importable or a frozen value with `__call__`. The workers do not run the caller's main module,
    so a script needs no guard.

    Raises:
        MissingExtraError: more than one worker is asked for and loky is not installed.
    """
    if workers == 1:
        yield from map(function, tasks)
        return
    loky = need("loky", extra="corpus", for_what="work on more than one core")
    executor: Any = loky.get_reusable_executor(max_workers=workers, timeout=60)
    waiting: deque[Any] = deque()
    try:
        for task in tasks:
            waiting.append(executor.submit(function, task))
            if len(waiting) >= workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()
