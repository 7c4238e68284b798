"""Near duplicates: newscorpus beside datasketch, rensa, gaoya, text-dedup and daft, on the same corpus, each in its own process.

    python benchmarks/duplicates/run.py [--articles 20000 100000] [--peers-python PATH] [--tools newscorpus rensa] [--examples 5]

`docs/s` is from texts in memory to pairs in memory, by the clock; `cpu` is processor time a thousand articles, all processes;
`peak` is the most that the process and its children held at one time (`corpus` of it was there before the start). Recall is by kind
of planted duplicate; `precision` is the share of reported pairs that were planted, stem from one original or truly share the
threshold (`--threshold`) of their word 5-grams without furniture, on a sample where there are very many.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from exact import containment, planted_pairs, relation
from measure import Outcome, measured
from planted import KINDS, Planted, articles, write

HERE = Path(__file__).parent
SAMPLE = 20_000
OWN = "newscorpus"
PEERS = ("datasketch", "rensa", "gaoya", "text-dedup", "daft")


class Score(NamedTuple):
    recall: dict[str, float]
    precision: float
    reported: int
    relations: Counter[str]
    wrong: list[tuple[int, int, float]]
    missed: list[tuple[int, int, float]]


def pairs_of(said: dict[str, Any]) -> list[tuple[int, int]]:
    """The reported pairs; of clusters, those of their members."""
    if not said["clusters"]:
        return [tuple(sorted(pair)) for pair in said["found"]]
    groups: dict[int, list[int]] = {}
    for node, root in said["found"]:
        groups.setdefault(root, []).append(node)
    return [pair for group in groups.values() for pair in sampled(sorted(group))]


def sampled(group: list[int], most: int = 2_000_000) -> list[tuple[int, int]]:
    """All pairs of a cluster; of one that has swallowed the corpus, a sample."""
    if len(group) ** 2 / 2 <= most:
        return list(combinations(group, 2))
    chance = random.Random(1)
    return [tuple(sorted(chance.sample(group, 2))) for _ in range(most)]  # type: ignore[misc]


def score(corpus: Sequence[Planted], said: dict[str, Any], threshold: float) -> Score:
    reported = set(pairs_of(said))
    roots = dict(said["found"]) if said["clusters"] else {}
    hits: Counter[str] = Counter()
    every: Counter[str] = Counter()
    missed = []
    for pair, kind in planted_pairs(corpus).items():
        every[kind] += 1
        together = pair[0] in roots and roots[pair[0]] == roots.get(pair[1])
        is_hit = pair in reported or together
        hits[kind] += is_hit
        if not is_hit:
            missed.append(pair)
    judged = sorted(reported)
    if len(judged) > SAMPLE:
        judged = random.Random(2).sample(judged, SAMPLE)
    shared = lru_cache(maxsize=None)(lambda pair: max(containment(*(corpus[at].body for at in pair))))
    relations: Counter[str] = Counter()
    wrong = []
    for pair in judged:
        how = relation(corpus[pair[0]], corpus[pair[1]], pair)
        if how not in ("planted", "same original") and shared(pair) < threshold:
            wrong.append((*pair, shared(pair)))
            how = f"{how}, shares less"
        relations[how] += 1
    recall = {kind: hits[kind] / max(1, every[kind]) for kind in KINDS}
    recall["all"] = sum(hits.values()) / max(1, sum(every.values()))
    reachable = [(*pair, shared(pair)) for pair in missed[:2000] if shared(pair) >= threshold]
    return Score(recall, 1 - len(wrong) / max(1, len(judged)), len(reported), relations, wrong, reachable)


def line(name: str, count: int, outcome: Outcome, result: Score) -> str:
    said = outcome.said
    parts = [
        f"{name:16}{count / said['seconds']:8.0f}{1000 * said['cpu'] / count:8.2f}{outcome.peak:8.0f}{said['loaded']:8.0f}",
        *(f"{result.recall[kind]:7.3f}" for kind in (*KINDS, "all")),
        f"{result.precision:10.4f}{result.reported:10}",
    ]
    return "".join(parts)


def header() -> str:
    short = ("0 %", "5 %", "10 %", "20 %", "30 %", "shuff.", "half", "quart.", "embed.", "all")
    columns = "".join(f"{name:>7}" for name in short)
    return f"{'tool, threshold':16}{'docs/s':>8}{'cpu/k':>8}{'peak MB':>8}{'corpus':>8}{columns}{'precision':>10}{'pairs':>10}"


def classes(corpus: Sequence[Planted], said: dict[str, Any]) -> None:
    """What kind newscorpus gave to pairs of which is known how they came to be."""
    table: dict[str, Counter[str]] = {}
    for (left, right), kind in zip(said["found"], said["kinds"], strict=True):
        how = relation(corpus[left], corpus[right], (left, right))
        if how == "planted":
            how = corpus[left].kind if corpus[left].origin == right else corpus[right].kind
        table.setdefault(how, Counter())[kind] += 1
    for how, kinds in sorted(table.items()):
        print(f"    {how:16}" + ", ".join(f"{kind} {number}" for kind, number in kinds.most_common()))


def compare(count: int, options: argparse.Namespace, folder: Path) -> None:
    path = folder / f"{count}.jsonl"
    write(count, path, options.seed)
    corpus = [article._replace(text="") for article in articles(count, options.seed)]
    print(f"\n{count} articles, {path.stat().st_size / 1e6:.0f} MB\n{header()}", flush=True)
    runs = [(OWN, options.threshold)] if OWN in options.tools else []
    runs += [(name, at) for name in PEERS if name in options.tools for at in options.peer_thresholds]
    for name, threshold in runs:
        python = sys.executable if name == OWN else options.peers_python
        command = [python, str(HERE / "tools.py"), name, str(path)]
        found = folder / "found.json"
        outcome = measured([*command, str(found), "--threshold", str(threshold)], found, options.limit)
        if outcome.failure:
            print(f"{name} {threshold}: skipped, {outcome.failure}", flush=True)
            continue
        result = score(corpus, outcome.said, options.threshold)
        print(line(f"{name} {threshold}", count, outcome, result), flush=True)
        if name == OWN or options.examples:
            told(corpus, name, outcome, result, options.examples)


def told(corpus: Sequence[Planted], name: str, outcome: Outcome, result: Score, examples: int) -> None:
    print("    reported: " + ", ".join(f"{how} {number}" for how, number in result.relations.most_common()))
    said = dict(zip(map(tuple, outcome.said["found"]), outcome.said.get("shares", ()), strict=False))
    print(f"    missed though they share enough: {len(result.missed)}")
    shown = (("wrong", result.wrong[:examples]), ("missed", result.missed[:examples]))
    for fault, pairs in shown:
        for left, right, share in pairs:
            claim = said.get((left, right))
            print(
                f"    {fault}: {left} and {right} share {share:.3f}"
                + (f", said {claim:.3f}" if claim else "")
            )
            for at in (left, right):
                article = corpus[at]
                told = f"{article.source} {article.date} {article.kind or '-'}, {article.body.count(' ') + 1} words"
                print(f"      {told}: {article.body[:80]!r}")
    if name == OWN:
        steps = (
            f"{name} {stop - start:.1f} ({spent:.1f})" for name, start, stop, spent in outcome.said["steps"]
        )
        print("    seconds by the clock (and of processor time): " + ", ".join(steps))
        print("    classes:")
        classes(corpus, outcome.said)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--tools", nargs="+", choices=(OWN, *PEERS), default=(OWN, *PEERS))
    parser.add_argument(
        "--threshold", type=float, default=0.15, help="containment that newscorpus is asked for"
    )
    parser.add_argument("--peer-thresholds", type=float, nargs="+", default=[0.5, 0.3], help="Jaccard")
    parser.add_argument("--peers-python", default=sys.executable, help="the interpreter that has the peers")
    parser.add_argument("--limit", type=float, default=1800, help="seconds that a tool may take")
    parser.add_argument("--examples", type=int, default=0, help="wrong pairs to show")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="duplicates-") as folder:
        for count in options.articles:
            compare(count, options, Path(folder))


if __name__ == "__main__":
    main()
