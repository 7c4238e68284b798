"""How time and memory of newscorpus grow with the corpus.

    python benchmarks/duplicates/growth.py [--articles 10000 30000 100000 300000 1000000] [--steps]

newscorpus reads the texts from a file, as its users do, so that none of them need be held. `join` is what stands between sketches and
candidates: the queries over all sampled shingles, furniture included; `verify` compares the texts of the candidates.
`x` is the time for each article beside that of the size before: 1.00 is linear.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from measure import Outcome, measured
from own import Step
from planted import write

HERE = Path(__file__).parent
PARTS = {"sketch": "sketches", "posting": "sketches", "texts": "verify", "verif": "verify"}
"""What tables belong to, by the beginning of their names; any other is part of the join."""


def part_of(step: Step) -> str:
    return next((part for begin, part in PARTS.items() if step.name.startswith(begin)), "join")


def shares(steps: Sequence[Step]) -> dict[str, float]:
    """Seconds of reading, and of what finding duplicates consists of; `rest` is what no table accounts for."""
    whole = {step.name: step for step in steps if step.name in ("reading", "duplicates")}
    reading, finding = whole["reading"], whole["duplicates"]
    spent = {"reading": reading.stop - reading.start, "sketches": 0.0, "join": 0.0, "verify": 0.0}
    for step in inside(finding, steps):
        spent[part_of(step)] += step.stop - step.start
    rest = finding.stop - finding.start - spent["sketches"] - spent["join"] - spent["verify"]
    return {**spent, "rest": rest}


def inside(whole: Step, steps: Sequence[Step]) -> list[Step]:
    return [
        step for step in steps if step is not whole and whole.start <= step.start and step.stop <= whole.stop
    ]


def peak_of(step: Step, outcome: Outcome) -> float:
    return max((held for at, held in outcome.samples if step.start <= at <= step.stop), default=0.0)


def told(count: int, outcome: Outcome, before: float | None, every: bool) -> float:
    said = outcome.said
    steps = [Step(*step) for step in said["steps"]]
    each = float(said["seconds"]) / count
    grown = f"{each / before:6.2f}" if before else " " * 6
    parts = "".join(f"{seconds:10.1f}" for seconds in shares(steps).values())
    finding = next(step for step in steps if step.name == "duplicates")
    joined = [peak_of(step, outcome) for step in inside(finding, steps) if part_of(step) == "join"]
    print(
        f"{count:9}{1 / each:9.0f}{said['seconds']:9.1f}{grown}{parts}{outcome.peak:9.0f}{max(joined, default=0):10.0f}"
        f"{len(said['found']):10}",
        flush=True,
    )
    for step in steps if every else ():
        seconds = f"{step.stop - step.start:9.1f} s{step.cpu:9.1f} s of processors"
        print(f"      {step.name:22}{seconds}{peak_of(step, outcome):9.0f} MB", flush=True)
    return each


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--articles", type=int, nargs="+", default=[10_000, 30_000, 100_000, 300_000, 1_000_000]
    )
    parser.add_argument("--threshold", type=float, default=0.15)
    parser.add_argument("--limit", type=float, default=7200, help="seconds that a size may take")
    parser.add_argument("--steps", action="store_true", help="show each table that is made")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(
        f"{'articles':>9}{'docs/s':>9}{'seconds':>9}{'x':>6}{'reading':>10}{'sketches':>10}{'join':>10}{'verify':>10}"
        f"{'rest':>10}{'peak MB':>9}{'of join':>10}{'pairs':>10}"
    )
    before = None
    with tempfile.TemporaryDirectory(prefix="duplicates-") as folder:
        for count in options.articles:
            path, found = Path(folder) / "corpus.jsonl", Path(folder) / "found.json"
            write(count, path, options.seed)
            command = [
                sys.executable,
                str(HERE / "tools.py"),
                "newscorpus",
                str(path),
                str(found),
                "--file",
            ]
            outcome = measured([*command, "--threshold", str(options.threshold)], found, options.limit)
            if outcome.failure:
                print(f"{count:9} {outcome.failure}")
                break
            before = told(count, outcome, before, options.steps)


if __name__ == "__main__":
    main()
