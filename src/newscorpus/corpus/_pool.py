"""A pool of processes that holds only a few tasks and results at a time, however many there are."""

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, TypeVar

from newscorpus._extras import need
from newscorpus.errors import JobError

__all__ = ["as_done", "count_workers", "ordered_map"]

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


def ordered_map(
    function: Callable[[T], R], tasks: Iterable[T], *, workers: int = 1
) -> Generator[R, None, None]:
    """Yield `function(task)` for each task, in the order of the tasks, worked out in `workers` processes.

    `function` must be importable or a frozen value with `__call__`. The workers do not run the caller's main module,
    so a script needs no guard; they work in the folder that is current now. Once the generator is closed, none works on
    any task: close it before you remove what tasks write to.

    Raises:
        MissingExtraError: more than one worker is asked for and loky is not installed.
        JobError: a worker was killed.
    """
    if workers == 1:
        yield from map(function, tasks)
        return
    waiting: deque[Any] = deque()
    with _executor(workers) as executor:
        for task in tasks:
            with _unstoppable():
                waiting.append(executor.submit(function, task))
            if len(waiting) >= workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def as_done(function: Callable[[T], R], tasks: Iterable[T], *, workers: int = 1) -> Generator[R, None, None]:
    """Yield `function(task)` for each task as soon as it is done: `ordered_map` where the order does not matter.

    A task that takes long holds no other up.

    Raises:
        MissingExtraError: more than one worker is asked for and loky is not installed.
        JobError: a worker was killed.
    """
    if workers == 1:
        yield from map(function, tasks)
        return
    waiting: set[Any] = set()
    with _executor(workers) as executor:
        for task in tasks:
            with _unstoppable():
                waiting.add(executor.submit(function, task))
            if len(waiting) >= workers * _AHEAD:
                yield from _settle(waiting)
        while waiting:
            yield from _settle(waiting)


def _settle(waiting: set[Any]) -> Iterator[Any]:
    from concurrent.futures import FIRST_COMPLETED, wait

    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
    waiting -= done
    for future in done:
        yield future.result()


@contextmanager
def _executor(workers: int) -> Iterator[Any]:
    """Lend the processes, which stay for the next job; where a job ends early, what it left undone ends with them."""
    loky = need("loky", extra="corpus", for_what="work on more than one core")
    broken = import_module("loky.process_executor")
    executor: Any = loky.get_reusable_executor(
        max_workers=workers, timeout=60, initializer=_begin, initargs=(os.getcwd(),)
    )
    try:
        yield executor
    except broken.TerminatedWorkerError as error:
        raise JobError(
            "a worker process ended before its work did; most likely the system killed it for want of memory"
        ) from error
    except broken.BrokenProcessPool as error:
        raise JobError(f"the worker processes cannot go on: {error}") from error
    except BaseException:
        executor.shutdown(wait=True, kill_workers=True)
        raise


@contextmanager
def _unstoppable() -> Iterator[None]:
    """Put off Ctrl-C while processes are started, which so are born deaf to it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(folder: str) -> None:
    """Set up a worker: the job's folder, and Ctrl-C left to the process that can end the job."""
    os.chdir(folder)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
