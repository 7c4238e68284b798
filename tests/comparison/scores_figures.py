"""Scores of `find_figures` on annotated sentences: run as a script to see them, with --misses to see why."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from newscorpus.comparison.figures import Figure, find_figures

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
QUANTITIES = ("money", "number", "percent", "duration")
"""Kinds that the annotators count as quantities; dates, times and ranks they leave out."""
SUITES = {"Currency": "money", "Number": "number", "Percent": "percent"}

_UNITS = {
    "percentage": "percent", "people": "person", "dollar": "USD", "pound sterling": "GBP", "euro": "EUR",
    "japanese yen": "JPY", "canadian dollar": "CAD", "australian dollar": "AUD", "hong kong dollar": "HKD",
    "swiss franc": "CHF", "finnish markka": "FIM", "netherlands guilde": "NLG", "danish krone": "DKK",
    "chinese yuan": "CNY", "peseta": "ESP", "celsius": "degree Celsius", "fahrenheit": "degree Fahrenheit",
    "generation wireless": "generation", "pound-mass": "pound", "-": None,
}  # fmt: skip

_RATES = {"revolutions per minute": "revolution per minute"}
"""Annotated rates that are written otherwise; those with the same name, as miles per hour, need none."""

Row = dict[str, Any]


def load(name: str, data: Path = DATA) -> list[Row]:
    """Return the rows of a file of ground truth."""
    rows: list[Row] = json.loads((data / name).read_text(encoding="utf-8"))
    return rows


def parts(rows: list[Row]) -> dict[str, list[Row]]:
    """Return the sentences that rules were written by, those they were not, and all."""
    seen = [row for at, row in enumerate(rows) if at % 4 != 3]
    return {"seen": seen, "kept": rows[3::4], "all": rows}


def score(
    rows: Iterable[Row], *, units: bool = False, kinds: Sequence[str] = QUANTITIES
) -> tuple[float, float, float]:
    """Return precision, recall and F1 over all sentences, each number used once."""
    right = found = wanted = 0
    for row in rows:
        lost, extra = misses(row, units=units, kinds=kinds)
        wanted += len(row["quantities"])
        right += len(row["quantities"]) - len(lost)
        found += len(row["quantities"]) - len(lost) + len(extra)
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def misses(
    row: Row, *, units: bool = False, kinds: Sequence[str] = QUANTITIES
) -> tuple[list[Row], list[Figure]]:
    """Return what was annotated and not found, and what was found and not annotated."""
    left = [figure for figure in find_figures(row["text"]) if figure.kind in kinds]
    lost = []
    for gold in row["quantities"]:
        hit = next((f for f in left if matches(f, gold) and (not units or same_unit(f, gold))), None)
        if hit:
            left.remove(hit)
        else:
            lost.append(gold)
    return lost, left


def matches(figure: Figure, gold: Row) -> bool:
    """Whether the figure states the annotated number to a hundredth, or the ends of the annotated range."""
    low, high = _ends(gold["value"])
    if low == high:
        return figure.value is not None and _close(float(figure.value), low)
    return _close(float(figure.low), low) and _close(float(figure.high), high)


def _ends(text: str) -> tuple[float, float]:
    """Read "15.0-22.0" as a range, anything else as a range of one."""
    head, dash, tail = text[1:].partition("-")
    low = float(text[0] + head)
    return (min(low, float(tail)), max(low, float(tail))) if dash else (low, low)


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= 0.01 * max(abs(a), abs(b))


def same_unit(figure: Figure, gold: Row) -> bool:
    """Whether the unit is the annotated one, by name, or one of its words for things counted."""
    named = gold["normalized_unit"].strip()
    if figure.unit is not None and figure.unit == _RATES.get(named, named):
        return True
    named = named.split(" per ")[0].strip()
    wanted = _UNITS.get(named, named)
    if wanted is None or figure.unit is None:
        return wanted is figure.unit
    return figure.unit == wanted or figure.unit in wanted.replace("-", " ").split()


def score_suite(name: str, data: Path = DATA) -> tuple[int, int]:
    """Return how many inputs of a recogniser's suite are read exactly: every value and extent and nothing else."""
    rows = load(f"recognizers_{name}Model.json", data)
    return sum(list(_wanted(row)) == list(_read(row, SUITES[name])) for row in rows), len(rows)


_Found = tuple[int, int, str]


def _wanted(row: Row) -> Iterator[_Found]:
    for result in row["Results"]:
        value = (result["Resolution"]["value"] or "").rstrip("%")
        if value not in ("", "null"):
            yield result["Start"], result["End"] + 1, f"{float(value):.6g}"


def _read(row: Row, kind: str) -> Iterator[_Found]:
    for figure in find_figures(row["Input"]):
        if figure.kind == kind and figure.value is not None:
            yield figure.span.start, figure.span.stop, f"{float(figure.value):.6g}"


def _show(measure: str, scores: tuple[float, float, float]) -> None:
    precision, recall, f1 = scores
    print(f"{measure:36} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


def main() -> None:
    rows = load("quantities.json")
    for label, part in parts(rows).items():
        _show(f"quantities, {label}: value", score(part))
        _show(f"quantities, {label}: value and unit", score(part, units=True))
    _show("quantities, all: value, ranks too", score(rows, kinds=(*QUANTITIES, "ordinal")))
    for name in SUITES:
        right, inputs = score_suite(name)
        print(f"recognizers, {name}: {right} of {inputs} inputs exactly")
    for row in parts(rows)["seen"] if "--misses" in sys.argv else ():
        lost, extra = misses(row)
        if lost or extra:
            print(
                row["text"],
                "\n    lost",
                [gold["value"] for gold in lost],
                "extra",
                [each.text for each in extra],
            )


if __name__ == "__main__":
    main()
