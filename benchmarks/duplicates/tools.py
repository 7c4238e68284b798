"""The tools, each as a function from rows to what it holds for near duplicates; run as a program, one tool on one file.

    python benchmarks/duplicates/tools.py rensa corpus.jsonl found.json --threshold 0.5

Peers get the text as it is, word 5-grams and 128 permutations, bands that suit the threshold (they ask for them, or compute them),
and, where the tool has a call for it, a check of each candidate's estimated similarity: the way their own documentation shows.
Those that work on several cores by themselves do so. Tools of which only clusters are to be had give each member with its root.
"""

import argparse
import json
import os
import pickle
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from measure import cpu, held, most_held

PERMUTATIONS = 128
SEED = 42
Row = dict[str, str]
Found = list[tuple[int, int]]


class Tool(NamedTuple):
    """`run` is timed and takes what `prepare` makes of the rows, which is not; `read` turns its result into pairs."""

    run: Callable[[Any, float], Any]
    prepare: Callable[[Sequence[Row]], Any] = list
    read: Callable[[Any], Found] = list
    clusters: bool = False


def shingles(text: str) -> list[str]:
    words = text.lower().split()
    return [" ".join(words[at : at + 5]) for at in range(max(1, len(words) - 4))]


def texts_of(rows: Sequence[Row]) -> list[str]:
    return [row["text"] for row in rows]


def bands(threshold: float) -> tuple[int, int]:
    """Number and height of the bands with the fewest errors on both sides of the threshold, each kind weighed alike."""

    def errors(count: int, height: int) -> float:
        steps = [(at + 0.5) / 200 for at in range(200)]
        caught = [(at, 1 - (1 - at**height) ** count) for at in steps]
        return sum(one if at < threshold else 1 - one for at, one in caught)

    choices = (
        (count, height)
        for count in range(1, PERMUTATIONS + 1)
        for height in range(1, PERMUTATIONS // count + 1)
    )
    return min(choices, key=lambda choice: errors(*choice))


def newscorpus(given: Iterable[Row] | Path, threshold: float) -> Any:
    from own import run

    return run(given, threshold)


def datasketch(texts: Sequence[str], threshold: float) -> Found:
    from datasketch import MinHash, MinHashLSH

    sets = ([shingle.encode() for shingle in shingles(text)] for text in texts)
    sketches = list(MinHash.generator(sets, num_perm=PERMUTATIONS, seed=SEED))
    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    with index.insertion_session() as session:
        for number, sketch in enumerate(sketches):
            session.insert(number, sketch)
    return [
        (number, other)
        for number, sketch in enumerate(sketches)
        for other in index.query(sketch)
        if other > number and sketch.jaccard(sketches[other]) >= threshold
    ]


def rensa(texts: Sequence[str], threshold: float) -> Found:
    from rensa import RMinHash, RMinHashLSH

    sketches = RMinHash.from_token_sets(map(shingles, texts), num_perm=PERMUTATIONS, seed=SEED)
    _, height = bands(threshold)
    # its index takes bands that use up all permutations
    count = next(2**k for k in range(8) if height * 2**k >= PERMUTATIONS)
    index = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=count)
    index.insert_many(sketches)
    return [
        (number, other)
        for number, near in enumerate(index.query_all(sketches))
        for other in near
        if other > number and sketches[number].jaccard(sketches[other]) >= threshold
    ]


def gaoya(texts: Sequence[str], threshold: float) -> Found:
    from gaoya.minhash import MinHashStringIndex

    count, height = bands(threshold)
    index = MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=threshold,
        num_bands=count,
        band_size=height,
        num_hashes=count * height,
        analyzer="word",
        lowercase=True,
        ngram_range=(5, 5),
        id_container="smallvec",
    )
    index.par_bulk_insert_docs(list(range(len(texts))), texts)
    return [
        (number, other)
        for number, near in enumerate(index.par_bulk_query(texts))
        for other in near
        if other > number
    ]


def daft(texts: Sequence[str], threshold: float) -> Found:
    import daft as engine
    from daft import DataType, col
    from daft.functions import hash, minhash, normalize, slice

    count, height = bands(threshold)
    whole = DataType.list(DataType.uint32())
    known = engine.from_pydict({"id": list(range(len(texts))), "text": texts})
    plain = normalize(col("text"), remove_punct=True, lowercase=True, white_space=True)
    sketch = minhash(plain, num_hashes=PERMUTATIONS, ngram_size=5, seed=SEED, hash_function="xxhash")
    sketched = known.select(col("id"), sketch.alias("sketch")).collect()
    edges: Found = []
    for band in range(count):
        key = hash(slice(col("sketch").cast(whole), band * height, (band + 1) * height))
        groups = (
            sketched.select(col("id"), key.alias("key"))
            .groupby("key")
            .agg(col("id").list_agg().alias("ids"), col("id").count().alias("count"))
            .where(col("count") > 1)
            .to_pydict()["ids"]
        )
        edges += [(min(ids), number) for ids in groups for number in ids]
    return components(edges)


def components(edges: Iterable[tuple[int, int]]) -> Found:
    """Each node with the smallest node that it hangs together with."""
    parent: dict[int, int] = {}

    def find(node: int) -> int:
        root = node
        while (above := parent.setdefault(root, root)) != root:
            root = above
        while parent[node] != root:
            parent[node], node = root, parent[node]
        return root

    for left, right in edges:
        low, high = sorted((find(left), find(right)))
        parent[high] = low
    return [(node, find(node)) for node in list(parent)]


def text_dedup_input(rows: Sequence[Row]) -> str:
    """Its program reads a data set from disk."""
    from datasets import Dataset

    folder = tempfile.mkdtemp(prefix="text-dedup-")
    Dataset.from_dict({"text": texts_of(rows)}).save_to_disk(folder)
    return folder


def text_dedup(folder: str, threshold: float) -> Any:
    from text_dedup.minhash import main

    options = {
        "path": folder,
        "output": f"{folder}/out",
        "cache_dir": f"{folder}/cache",
        "column": "text",
        "ngram": 5,
        "num_perm": PERMUTATIONS,
        "threshold": threshold,
        "num_proc": os.cpu_count(),
        "hash_func": "xxh3",
    }
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    main([*words, "--local", "--debug"], standalone_mode=False)
    return folder


def text_dedup_clusters(folder: str) -> Found:
    with open(f"{folder}/out/uf.pkl", "rb") as file:
        known = pickle.load(file)
    return [(node, known.find(node)) for node in list(known.parent)]


TOOLS = {
    "newscorpus": Tool(newscorpus, read=lambda result: [(pair.left, pair.right) for pair in result.pairs]),
    "datasketch": Tool(datasketch, texts_of),
    "rensa": Tool(rensa, texts_of),
    "gaoya": Tool(gaoya, texts_of),
    "text-dedup": Tool(text_dedup, text_dedup_input, text_dedup_clusters, clusters=True),
    "daft": Tool(daft, texts_of, clusters=True),
}


def rows_of(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            del row["hidden"]
            yield row


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tool", choices=TOOLS)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("found", type=Path)
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--file", action="store_true", help="let newscorpus read the file itself")
    options = parser.parse_args()
    tool = TOOLS[options.tool]
    given = options.corpus if options.file else tool.prepare(list(rows_of(options.corpus)))
    loaded = held(os.getpid())
    start, before = time.perf_counter(), cpu()
    result = tool.run(given, options.threshold)
    seconds = time.perf_counter() - start
    said = {
        "seconds": seconds,
        "cpu": cpu() - before,
        "loaded": loaded,
        "alone": most_held(),
        "clusters": tool.clusters,
        "found": tool.read(result),
    }
    if options.tool == "newscorpus":
        said["steps"] = result.steps
        said["kinds"] = [pair.kind for pair in result.pairs]
        said["shares"] = [max(pair.contained, pair.contains) for pair in result.pairs]
    options.found.write_text(json.dumps(said), encoding="utf-8")


if __name__ == "__main__":
    main()
