"""newscorpus as a tool of the benchmark, with the time of each step."""

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

VERBS = ("map", "sql", "extend", "write")


class Step(NamedTuple):
    """What was made, and when, by the clock that all processes share."""

    name: str
    start: float
    stop: float


class Result(NamedTuple):
    pairs: list[Any]
    steps: list[Step]


def run(rows: Iterable[Mapping[str, str]], threshold: float) -> Result:
    """Read rows into a corpus and find its near duplicates."""
    from newscorpus.corpus import Corpus

    steps: list[Step] = []
    with watched(steps):
        start = time.monotonic()
        corpus = Corpus.from_texts(rows)
        steps.append(Step("reading", start, time.monotonic()))
        start = time.monotonic()
        pairs = list(corpus.duplicates(threshold=threshold))
        steps.append(Step("duplicates", start, time.monotonic()))
    return Result(pairs, steps)


@contextmanager
def watched(steps: list[Step]) -> Iterator[None]:
    """Note each table that the engine makes."""
    from newscorpus.corpus.engines import LocalEngine

    kept = {verb: getattr(LocalEngine, verb) for verb in VERBS}

    def noting(verb: Any) -> Any:
        def call(engine: Any, first: Any, second: Any, *rest: Any, **named: Any) -> Any:
            start = time.monotonic()
            made = verb(engine, first, second, *rest, **named)
            steps.append(Step(made.path.name, start, time.monotonic()))
            return made

        return call

    for verb, method in kept.items():
        setattr(LocalEngine, verb, noting(method))
    try:
        yield
    finally:
        for verb, method in kept.items():
            setattr(LocalEngine, verb, method)
