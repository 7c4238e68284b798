"""newscorpus as a tool of the benchmark, with the time of each step."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from measure import cpu


class Step(NamedTuple):
    """What was made, when, by the clock that all processes share, and the seconds of processor time that it took."""

    name: str
    start: float
    stop: float
    cpu: float


class Result(NamedTuple):
    pairs: list[Any]
    steps: list[Step]


def run(given: Iterable[Mapping[str, str]] | Path, threshold: float) -> Result:
    """Read rows, or a file of them, into a corpus and find its near duplicates."""
    from newscorpus.corpus import Corpus

    steps: list[Step] = []
    with watched(steps):
        read = Corpus.read if isinstance(given, Path) else Corpus.from_texts
        corpus = noted(steps, lambda: read(given), "reading")
        pairs = noted(steps, lambda: list(corpus.duplicates(threshold=threshold)), "duplicates")
    return Result(pairs, steps)


def noted(steps: list[Step], make: Callable[[], Any], name: str = "") -> Any:
    """Note how long something took to make; a table of the engine's has a name of its own, what is no table is not noted."""
    start, before = time.monotonic(), cpu()
    made = make()
    name = name or getattr(getattr(made, "path", None), "name", "")
    if name:
        steps.append(Step(name, start, time.monotonic(), cpu() - before))
    return made


@contextmanager
def watched(steps: list[Step]) -> Iterator[None]:
    """Note each table that the engine makes, and what it calls for each of some values."""
    from newscorpus.corpus.engines import LocalEngine

    verbs = {
        name: verb for name, verb in vars(LocalEngine).items() if not name.startswith("_") and callable(verb)
    }

    def noting(name: str, verb: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given, **named: noted(
            steps, lambda: verb(*given, **named), given[-1] if name == "each" else ""
        )

    for name, verb in verbs.items():
        setattr(LocalEngine, name, noting(name, verb))
    try:
        yield
    finally:
        for name, verb in verbs.items():
            setattr(LocalEngine, name, verb)
