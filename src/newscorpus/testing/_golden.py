"""The rule of records that were accepted, and how they are written."""

import json
from collections.abc import Iterator
from difflib import unified_diff
from itertools import islice
from typing import Any

from attrs import evolve, frozen

from newscorpus.records import to_record
from newscorpus.testing._case import Case, Sample
from newscorpus.testing._failure import Broken, NotApplicable, rule
from newscorpus.testing._guard import StillRunning

_WHEREABOUTS = frozenset(("origin", "encoding"))
"""What a record says of the file and not of the article."""
_MOST_LINES = 24


@frozen(kw_only=True)
class Accepted:
    """A golden record that was written: the sample it belongs to, and what changed in it."""

    sample: str
    diff: str


@rule
def golden_records_match(case: Case) -> None:
    """Every sample that has a golden record beside it is read into that record.

    The record is what the author has read in the text by eye. It shows what a change to the parser does to pages that
    were right before; a key that a hand-written record leaves out is not compared.

    Look at the difference. Where the parser is wrong, mend it; where the record is, `newscorpus check NAME --accept`
    writes it again and shows what changed, to be read before it is committed.
    """
    known = [sample for sample in case.samples if sample.golden is not None]
    if not known:
        raise NotApplicable("no sample has a golden record; --accept writes them")
    for sample in known:
        golden, fresh = _load(sample), as_record(case, sample)
        path = next(_differences(golden, fresh), None)
        if path is not None:
            shown = "\n    ".join(
                islice(_diff(golden_text(golden), golden_text(_like(fresh, golden))), _MOST_LINES)
            )
            raise Broken(
                f"the sample {sample.name!r} is not read into its golden record, first at {path}:\n    {shown}",
                sample.document.text,
            )


def accept(case: Case) -> tuple[Case, tuple[Accepted, ...]]:
    """Write the golden record of every sample that lies in a file and is read into another; say what changed."""
    written = [_accept(case, sample) for sample in case.samples]
    samples = tuple(sample for sample, _ in written)
    return evolve(case, samples=samples), tuple(accepted for _, accepted in written if accepted is not None)


def _accept(case: Case, sample: Sample) -> tuple[Sample, Accepted | None]:
    try:
        fresh = as_record(case, sample)
        if sample.golden is not None and not any(_differences(_load(sample), fresh)):
            return sample, None
    except (Broken, StillRunning):
        return sample, None
    if sample.path is None:
        return sample, None
    text = golden_text(fresh)
    sample.path.with_suffix(".json").write_text(text, encoding="utf-8", newline="\n")
    diff = "\n".join(_diff(sample.golden or "", text))
    return evolve(sample, golden=text), Accepted(sample=sample.name, diff=diff)


def as_record(case: Case, sample: Sample) -> dict[str, Any]:
    """Return the record that a sample is read into, as JSON gives it back."""
    record: dict[str, Any] = json.loads(json.dumps(to_record(case.read(sample.document))))
    return record


def golden_text(record: Any) -> str:
    """Write a record with one line for each key and each block, so that a change shows as changed lines.

    >>> print(golden_text({"kind": "article", "blocks": [{"type": "paragraph", "text": "Goats win hay."}]}), end="")
    {
     "kind": "article",
     "blocks": [
      {"type": "paragraph", "text": "Goats win hay."}
     ]
    }
    """
    return "".join(_lines(record, "", "")) + "\n"


def _lines(value: Any, indent: str, tail: str) -> Iterator[str]:
    deeper = indent + " "
    if isinstance(value, dict) and (not indent or "blocks" in value):
        yield "{\n"
        for number, (key, item) in enumerate(value.items(), start=1):
            yield f"{deeper}{json.dumps(key)}: "
            yield from _lines(item, deeper, "," if number < len(value) else "")
            yield "\n"
        yield f"{indent}}}{tail}"
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield "[\n"
        for number, item in enumerate(value, start=1):
            yield deeper
            yield from _lines(item, deeper, "," if number < len(value) else "")
            yield "\n"
        yield f"{indent}]{tail}"
    else:
        yield json.dumps(value, ensure_ascii=_has_surrogates(value)) + tail


def _has_surrogates(value: Any) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in json.dumps(value, ensure_ascii=False))


def _load(sample: Sample) -> dict[str, Any]:
    try:
        record = json.loads(sample.golden or "")
    except ValueError as error:
        raise Broken(f"the golden record of the sample {sample.name!r} is no JSON: {error}") from None
    if not isinstance(record, dict):
        raise Broken(f"the golden record of the sample {sample.name!r} is no JSON object")
    return record


def _differences(golden: Any, fresh: Any, path: str = "") -> Iterator[str]:
    """Yield where a record is not what a golden one says; what that leaves out does not count."""
    if isinstance(golden, dict) and isinstance(fresh, dict):
        for key, value in golden.items():
            if path or key not in _WHEREABOUTS:
                yield from _differences(value, fresh.get(key), f"{path}.{key}".lstrip("."))
    elif isinstance(golden, list) and isinstance(fresh, list):
        for number, (left, right) in enumerate(zip(golden, fresh, strict=False)):
            yield from _differences(left, right, f"{path}[{number}]")
        if len(golden) != len(fresh):
            yield f"{path}[{min(len(golden), len(fresh))}]"
    elif golden != fresh:
        yield path


def _like(fresh: Any, golden: Any) -> Any:
    """Return a fresh record with only those keys that the golden one has, in its order."""
    if isinstance(golden, dict) and isinstance(fresh, dict):
        return {
            key: value if key in _WHEREABOUTS else _like(fresh.get(key), value)
            for key, value in golden.items()
        }
    if isinstance(golden, list) and isinstance(fresh, list):
        rest = fresh[len(golden) :]
        return [*(_like(new, old) for new, old in zip(fresh, golden, strict=False)), *rest]
    return fresh


def _diff(old: str, new: str) -> Iterator[str]:
    lines = unified_diff(old.splitlines(), new.splitlines(), "golden", "now", lineterm="", n=1)
    return (line if len(line) <= 200 else f"{line[:199]}…" for line in lines)
