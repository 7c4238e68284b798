"""The files that a job reads: how large they are, and whether they are still the same."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newscorpus.corpus.reading import Unit

__all__ = ["describe", "identify", "weigh"]


def identify(units: Iterable[Unit]) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield each file of the units once, with its size and the time it was last written; None where it is not there."""
    before = ""
    for unit in units:
        for path in unit.paths:
            if path != before:
                size, written = _status(path)
                yield path, size, written
            before = path


def weigh(units: Sequence[Unit]) -> tuple[int, ...]:
    """Return about how many bytes each unit reads; a file in several units counts for each by its share."""
    shares = Counter(unit.paths[0] for unit in units if len(unit.paths) == 1)
    return tuple(_weight(unit, shares) for unit in units)


def describe(unit: Unit) -> str:
    """Say which piece of the input a unit is."""
    first, last = unit.paths[0], unit.paths[-1]
    if first != last:
        return f"{first} … {last} ({len(unit.paths)} files)"
    if unit.start or unit.stop is not None:
        what = "row groups" if unit.form == "parquet" else "bytes"
        return f"{first} ({what} {unit.start} to {'the end' if unit.stop is None else unit.stop})"
    return first


def _weight(unit: Unit, shares: Counter[str]) -> int:
    if unit.form != "parquet" and unit.stop is not None:
        return unit.stop - unit.start
    size = sum(_status(path)[0] or 0 for path in unit.paths)
    return size // shares[unit.paths[0]] if len(unit.paths) == 1 else size


def _status(path: str) -> tuple[int | None, int | None]:
    try:
        status = os.stat(path)
    except OSError:
        return None, None
    return status.st_size, status.st_mtime_ns
