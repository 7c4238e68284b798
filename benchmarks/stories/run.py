"""Stories: newscorpus beside scikit-learn and connected components, in one run.

    python benchmarks/stories/run.py [--shared ../shared/data/stories.json] [--sizes 1000 10000 100000] [--workers 2]

First the known events of a file, if it is there, then invented news of growing size (`invented.py`), with dates. Each
is scored by BCubed F1 and timed, in a process of its own, with its peak memory. newscorpus has the same defaults
everywhere. The peers have no threshold of their own: scikit-learn's average link over TF-IDF cosines is given one
that is near the best for the known events (0.16), and a baseline that takes connected components of the same cosines
a usual one (0.30). Average link in scikit-learn needs all pairs, so it stops where these would not fit into memory. Read times as
ratios.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
LARGEST = 12_000
"""Articles of which scikit-learn gets all pairs: a gigabyte."""


class News(NamedTuple):
    texts: list[tuple[str, str]]
    days: list[date | None]
    events: list[int]


def load(source: str) -> News:
    if source.isdigit():
        sys.path.insert(0, str(HERE))
        from invented import invent

        made = list(invent(int(source)))
        return News(
            [(one.title, one.body) for one in made], [one.day for one in made], [one.event for one in made]
        )
    events = json.loads(Path(source).read_text(encoding="utf-8"))
    rows = [
        ((one["title"] or "", one["text"]), number) for number, event in enumerate(events) for one in event
    ]
    return News([text for text, _ in rows], [None] * len(rows), [number for _, number in rows])


def newscorpus(news: News, workers: int) -> list[tuple[int, ...]]:
    import pyarrow as pa

    from newscorpus.corpus.engines import LocalEngine
    from newscorpus.corpus.stories import find_stories

    columns = {
        "id": pa.array(range(len(news.texts)), pa.int64()),
        "published": pa.array(news.days, pa.date32()),
        "title": [title for title, _ in news.texts],
        "body": [body for _, body in news.texts],
    }
    table = pa.table(columns)
    with TemporaryDirectory() as folder, LocalEngine(Path(folder), workers=workers) as engine:
        articles = engine.write(table.to_batches(1_000), table.schema, "articles")
        return [story.members for story in find_stories(engine, articles)]


def sklearn_average(news: News, workers: int) -> list[tuple[int, ...]]:
    from sklearn.cluster import AgglomerativeClustering

    vectors = _tfidf(news)
    apart = 1 - (vectors @ vectors.T).toarray()
    model = AgglomerativeClustering(
        None, metric="precomputed", linkage="average", distance_threshold=1 - 0.16
    )
    return _groups(model.fit_predict(apart.clip(0)))


def components(news: News, workers: int) -> list[tuple[int, ...]]:
    from scipy.sparse import vstack
    from scipy.sparse.csgraph import connected_components

    vectors = _tfidf(news)
    blocks = [vectors[at : at + 500] @ vectors.T >= 0.30 for at in range(0, vectors.shape[0], 500)]
    return _groups(connected_components(vstack(blocks), directed=False)[1])


def _tfidf(news: News):
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(sublinear_tf=True).fit_transform(
        f"{title} {title} {body}" for title, body in news.texts
    )


def _groups(labels) -> list[tuple[int, ...]]:
    groups: dict[int, list[int]] = {}
    for at, label in enumerate(labels):
        groups.setdefault(int(label), []).append(at)
    return [tuple(group) for group in groups.values()]


TOOLS = {
    "newscorpus": newscorpus,
    "scikit-learn, average link": sklearn_average,
    "connected components": components,
}


def measure(tool: str, source: str, workers: int) -> None:
    sys.path.insert(0, str(ROOT))
    from tests.corpus.stories.bcubed import bcubed

    news = load(source)
    before, cpu = time.perf_counter(), time.process_time()
    try:
        found = TOOLS[tool](news, workers)
    except ImportError as error:
        print(f"{tool:28} left out: {error.name} is not installed")
        return
    wall, cpu = time.perf_counter() - before, time.process_time() - cpu
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, children) / 1024
    score = bcubed(news.events, found)
    print(
        f"{tool:28} {len(news.texts):8} articles {wall:8.1f} s (own process {cpu:7.1f} s CPU) {peak:6.0f} MB   "
        f"P {score.precision:.4f} R {score.recall:.4f} F1 {score.f1:.4f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", default=str(ROOT.parent / "shared" / "data" / "stories.json"))
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        measure(*asked.one, asked.workers)
        return
    sources = [asked.shared] if os.path.exists(asked.shared) else []
    for source in [*sources, *map(str, asked.sizes)]:
        for tool in TOOLS:
            if tool != "newscorpus" and source.isdigit() and int(source) > LARGEST:
                continue
            command = [sys.executable, __file__, "--workers", str(asked.workers), "--one", tool, source]
            if subprocess.run(command, check=False).returncode:
                print(f"{tool:28} failed on {source}")


if __name__ == "__main__":
    main()
