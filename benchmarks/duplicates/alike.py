"""What must not be quadratic: one text very many times, and a template with other figures very many times.

    python benchmarks/duplicates/alike.py [--same 1000000] [--template 100000] [--papers 1]

Both are of one source, or of so many, over four weeks. Told are seconds of processor time, those of the clock, the most memory held,
and how many pairs there are: as many as articles, or a small multiple.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from language import Language
from measure import cpu, measured, most_held
from planted import newsroom

Row = dict[str, str]
KINDS = ("same", "template")


def rows(kind: str, count: int, papers: int) -> Iterator[Row]:
    """Yield so many articles that are all alike."""
    template = newsroom(Language(1), 1)[0].templates[0]
    chance = random.Random(1)
    slots = template.count("{}")
    same = template.format(*(f"{number * 7}" for number in range(slots)))
    for number in range(count):
        figures = (f"{chance.uniform(0.1, 9999):,.1f}" for _ in range(slots))
        text = same if kind == "same" else template.format(*figures)
        yield {"text": text, "source": f"paper {number % papers}", "date": f"2026-01-{1 + number % 28:02}"}


def run(kind: str, count: int, papers: int, target: Path) -> None:
    """Find the duplicates, and write what they took."""
    from newscorpus.corpus import Corpus

    start, before = time.perf_counter(), cpu()
    pairs = sum(1 for _ in Corpus.from_texts(rows(kind, count, papers)).duplicates())
    said = {
        "seconds": time.perf_counter() - start,
        "cpu": cpu() - before,
        "alone": most_held(),
        "pairs": pairs,
    }
    target.write_text(json.dumps(said), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--same", type=int, default=1_000_000)
    parser.add_argument("--template", type=int, default=100_000)
    parser.add_argument("--papers", type=int, default=1)
    parser.add_argument("--limit", type=float, default=7200, help="seconds that one of them may take")
    parser.add_argument("--run", choices=KINDS, help=argparse.SUPPRESS)
    parser.add_argument("--found", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        run(options.run, getattr(options, options.run), options.papers, options.found)
        return
    print(f"{'what':10}{'articles':>10}{'cpu s':>9}{'seconds':>9}{'peak MB':>9}{'pairs':>10}")
    with tempfile.TemporaryDirectory(prefix="duplicates-") as folder:
        found = Path(folder) / "found.json"
        for kind in KINDS:
            if not (count := getattr(options, kind)):
                continue
            command = [sys.executable, os.fspath(__file__), "--run", kind, f"--{kind}", str(count)]
            command += ["--papers", str(options.papers), "--found", str(found)]
            outcome = measured(command, found, options.limit)
            said = outcome.said
            told = outcome.failure or (
                f"{said['cpu']:9.1f}{said['seconds']:9.1f}{outcome.peak:9.0f}{said['pairs']:10}"
            )
            print(f"{kind:10}{count:10}{told}", flush=True)


if __name__ == "__main__":
    main()
