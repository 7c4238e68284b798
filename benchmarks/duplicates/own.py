"""newscorpus as a tool of the benchmark, with the time of each step."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from measure import cpu

VERBS = ("map", "sql", "extend", "write")


class Step(NamedTuple):
    """What was made, when, by the clock that all processes share, and the seconds of processor time that it took."""

    name: str
    start: float
    stop: float
    cpu: float


class Result(NamedTuple):
    pairs: list[Any]
    steps: list[Step]


def run(rows: Iterable[Mapping[str, str]], threshold: float) -> Result:
    """Read rows into a corpus and find its near duplicates."""
    from newscorpus.corpus import Corpus

    steps: list[Step] = []
    with watched(steps):
        corpus = noted(steps, lambda: Corpus.from_texts(rows), "reading")
        pairs = noted(steps, lambda: list(corpus.duplicates(threshold=threshold)), "duplicates")
    return Result(pairs, steps)


def noted(steps: list[Step], make: Callable[[], Any], name: str = "") -> Any:
    """Note how long something took to make; a table has a name of its own."""
    start, before = time.monotonic(), cpu()
    made = make()
    steps.append(Step(name or made.path.name, start, time.monotonic(), cpu() - before))
    return made


@contextmanager
def watched(steps: list[Step]) -> Iterator[None]:
    """Note each table that the engine makes."""
    from newscorpus.corpus.engines import LocalEngine

    kept = {verb: getattr(LocalEngine, verb) for verb in VERBS}

    def noting(verb: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given, **named: noted(steps, lambda: verb(*given, **named))

    for name, verb in kept.items():
        setattr(LocalEngine, name, noting(verb))
    try:
        yield
    finally:
        for name, verb in kept.items():
            setattr(LocalEngine, name, verb)
