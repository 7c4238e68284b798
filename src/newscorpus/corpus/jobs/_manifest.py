"""What a job is made of, so that only the same job is gone on with."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from newscorpus import __version__
from newscorpus.corpus.jobs._files import appearing
from newscorpus.corpus.jobs._forms import Form
from newscorpus.corpus.jobs._inputs import identify
from newscorpus.corpus.jobs._reading import Reading
from newscorpus.corpus.reading import Unit
from newscorpus.records import VERSION
from newscorpus.registry import default_registry

__all__ = ["differences", "read_token", "write_manifest"]

_TOLD = 5
"""Changed inputs that an error names."""


def write_manifest(path: Path, units: Sequence[Unit], reading: Reading, form: Form) -> None:
    """Write what the job is made of: a line of facts, then a line for each input."""
    with appearing(path) as file:
        for line in _lines(units, reading, form):
            file.write(json.dumps(line).encode() + b"\n")


def read_token(path: Path) -> str:
    """Return a short name for the job of a manifest, which its parts carry: other jobs have others."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:8]


def differences(path: Path, units: Sequence[Unit], reading: Reading, form: Form) -> list[str]:
    """Say in what the job of a manifest is another one: nothing where it is the same."""
    wanted = _lines(units, reading, form)
    with path.open("rb") as file:
        found = (json.loads(line) for line in file)
        facts = _changed_facts(next(found), next(wanted))
        return [
            *(fact for fact in facts if not fact.startswith("cut")),
            *_changed_inputs(found, wanted),
        ] or facts


def _lines(units: Sequence[Unit], reading: Reading, form: Form) -> Iterator[Any]:
    cut = hashlib.sha256()
    for unit in units:
        cut.update(repr(unit).encode("utf-8", "backslashreplace"))
    yield {
        "newscorpus": __version__,
        "record version": VERSION,
        "parsers": _parsers(),
        "form": form.name,
        "parser": reading.parser,
        "unknown": reading.unknown,
        "cut": cut.hexdigest()[:16],
    }
    yield from map(list, identify(units))


def _parsers() -> str:
    registry = default_registry()
    plugins = (f"{plugin.name} {plugin.version}" for plugin in registry.plugins if plugin.works)
    parsers = (f"{parser.name} {parser.version}" for parser in registry.parsers)
    return ", ".join([*parsers, *(f"from {plugin}" for plugin in plugins)])


def _changed_facts(found: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    return [
        f"{name} is now {wanted.get(name)!r}, was {found.get(name)!r}"
        for name in dict.fromkeys([*wanted, *found])
        if wanted.get(name) != found.get(name)
    ]


def _changed_inputs(found: Iterable[list[Any]], wanted: Iterable[list[Any]]) -> Iterator[str]:
    before = {path: status for path, *status in found}
    return islice(_compare(before, wanted), _TOLD)


def _compare(before: dict[str, list[Any]], wanted: Iterable[list[Any]]) -> Iterator[str]:
    for path, *status in wanted:
        was = before.pop(path, None)
        if was is None:
            yield f"{path} is new"
        elif was != status:
            yield f"{path} has changed"
    yield from (f"{path} is no longer read" for path in before)
