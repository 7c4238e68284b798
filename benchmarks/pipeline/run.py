"""`newscorpus parse` from end to end: one worker against two, and memory against the size of the input.

    python benchmarks/pipeline/run.py [--articles 20000] [--repeat 3] [--format jsonl|parquet] [--workers 2]

The input is JSON Lines of the seeds, each article with a number in it. Runs with one worker and with several take turns, so that
both get what the machine has to spare; the best of each is compared. `processor` is the time of all processes together:
on a machine with other work it shows what several workers cost in all, where the wall clock shows mostly the other work.
Peak memory is what the processes hold together (proportional set size where the system tells it), looked at 20 times a second.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Taken(NamedTuple):
    wall: float
    processor: float
    own: float
    memory: float


def write_input(path: Path, articles: int) -> None:
    seeds = [seed.read_text(encoding="utf-8") for seed in sorted((ROOT / "seeds").glob("*.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for number, seed in zip(range(articles), cycle(seeds), strict=False):
            file.write(json.dumps({"text": f"{seed}\n{number}\n", "id": number}) + "\n")


def processes(leader: int) -> Iterator[int]:
    """The processes of a group."""
    for entry in os.listdir("/proc"):
        try:
            if entry.isdigit() and os.getpgid(int(entry)) == leader:
                yield int(entry)
        except OSError:
            continue


def held(process: int) -> float:
    """Megabytes that a process holds, what it shares counted by its share."""
    for name, key in (("smaps_rollup", "Pss:"), ("status", "VmRSS:")):
        try:
            lines = Path(f"/proc/{process}/{name}").read_text().splitlines()
        except OSError:
            continue
        for line in lines:
            if line.startswith(key):
                return int(line.split()[1]) / 1024
    return 0.0


def spent_by(process: int) -> float:
    """Seconds of processor time that a process itself has taken."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return 0.0
    user, system = stat.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def run(source: Path, target: Path, form: str, workers: int) -> Taken:
    words = [sys.executable, "-m", "newscorpus", "parse", str(source), "-o", str(target), "--format", form]
    began, peak, own = time.perf_counter(), 0.0, 0.0
    before = os.times()
    with subprocess.Popen(
        [*words, "--workers", str(workers)], stderr=subprocess.DEVNULL, start_new_session=True
    ) as child:
        while child.poll() is None:
            own = max(own, spent_by(child.pid))
            peak = max(peak, sum(map(held, processes(child.pid))))
            time.sleep(0.05)
    if child.returncode:
        raise SystemExit(f"the run ended with {child.returncode}")
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return Taken(time.perf_counter() - began, spent, own, peak)


def throughput(folder: Path, articles: int, form: str, workers: int, repeat: int) -> None:
    source, target = folder / "in.jsonl", folder / f"out.{form}"
    write_input(source, articles)
    print(f"{articles} articles, {source.stat().st_size / 1e6:.0f} MB, as {form}")
    runs: dict[int, list[Taken]] = {1: [], workers: []}
    for _ in range(repeat):
        for count, taken in runs.items():
            taken.append(run(source, target, form, count))
    for count, taken in runs.items():
        best, least = min(taken), min(each.processor for each in taken)
        print(
            f"  {count} worker{'s' if count > 1 else ' '} {articles / best.wall:7.0f} articles/s  wall {best.wall:6.1f} s  "
            f"processor {least:6.1f} s  memory {max(each.memory for each in taken):6.0f} MB"
        )
    one, many = (min(runs[count]) for count in (1, workers))
    turns = sorted(a.wall / b.wall for a, b in zip(runs[1], runs[workers], strict=True))
    print(
        f"  ratio of the best {one.wall / many.wall:.2f}, of each turn {', '.join(f'{r:.2f}' for r in turns)}"
    )
    one, many = (min(runs[count], key=lambda taken: taken.processor) for count in (1, workers))
    alone = many.own + (many.processor - many.own) / workers
    print(
        f"  processor time with {workers} workers: {many.processor / one.processor:.2f} times that with one, {many.own:.1f} s of it "
        f"in the process that leads; on cores with nothing else to do that is a ratio of {one.processor / alone:.2f}"
    )


def memory(folder: Path, articles: int, form: str, workers: int) -> None:
    print("peak memory against the size of the input")
    for count in sorted({1, workers}):
        peaks = []
        for times in (1, 10):
            source = folder / "in.jsonl"
            write_input(source, articles * times)
            peaks.append(run(source, folder / f"out.{form}", form, count).memory)
        print(
            f"  {count} worker{'s' if count > 1 else ' '} {articles} articles {peaks[0]:.0f} MB, "
            f"{articles * 10} articles {peaks[1]:.0f} MB: ratio {peaks[1] / peaks[0]:.2f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        throughput(Path(place), options.articles, options.format, options.workers, options.repeat)
        memory(Path(place), max(options.articles // 10, 1), options.format, options.workers)


if __name__ == "__main__":
    main()
