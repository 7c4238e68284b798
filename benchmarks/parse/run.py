"""Reading dumps: newscorpus beside trafilatura, newspaper4k and news-please, on the same articles in one run.

    python benchmarks/parse/run.py [--repeat 3] [--articles 300]

The peers take HTML only, so each article's paragraphs and headline are given to them as a minimal page; newscorpus
gets the dump. `floor` is the least any reader of lines must do: `splitlines` and one compiled pattern a line.
Times are process time, the best of the repeats; read them as ratios.
"""

import argparse
import html
import re
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path

import newscorpus
from newscorpus.document import Document

ROOT = Path(__file__).resolve().parents[2]
LINE = re.compile(r"^\s*(?:Skip to|Published|By )\b")
Reader = Callable[[str], object]


def floor(text: str) -> int:
    return sum(LINE.match(line) is not None for line in text.splitlines())


def peers() -> dict[str, Reader]:
    """The peers that are installed, each as a function of a page."""
    found: dict[str, Reader] = {}
    try:
        import trafilatura

        found["trafilatura"] = lambda page: trafilatura.bare_extraction(page)
    except ImportError:
        print("trafilatura is not installed", file=sys.stderr)
    try:
        import newspaper

        found["newspaper4k"] = lambda page: newspaper.article("https://example.org/a", input_html=page)
    except ImportError:
        print("newspaper4k is not installed", file=sys.stderr)
    try:
        from newsplease import NewsPlease

        found["news-please"] = lambda page: NewsPlease.from_html(
            page, url="https://example.org/a", fetch_images=False
        )
    except ImportError:
        print("news-please is not installed", file=sys.stderr)
    return found


def page_of(text: str) -> str:
    article = newscorpus.parse(text)
    body = "".join(f"<p>{html.escape(paragraph.text)}</p>" for paragraph in article.paragraphs)
    title = html.escape(article.headline or "No title")
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"


def seconds(reader: Reader, texts: Sequence[str], repeat: int) -> float:
    """The best time for reading all texts once."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        for text in texts:
            reader(text)
        best = min(best, time.process_time() - start)
    return best


def compare(texts: Sequence[str], repeat: int) -> None:
    print(f"{len(texts)} articles of {statistics.mean(map(len, texts)):.0f} characters on average")
    pages = [page_of(text) for text in texts]
    ours = seconds(newscorpus.parse, texts, repeat)
    rows = [("floor", seconds(floor, texts, repeat)), ("newscorpus, detection included", ours)]
    few = max(1, len(texts) // 10)
    for name, reader in peers().items():
        rows.append((name, seconds(reader, pages[:few], 1) * len(texts) / few))
    for name, spent in rows:
        print(f"  {name:32} {len(texts) / spent:10.0f} articles/s   {spent / ours:8.2f} x newscorpus")


def growth(text: str, repeat: int) -> None:
    print("one document of growing size: seconds, and growth for each fourfold size (4.0 is linear)")
    before = None
    for times in (1, 4, 16, 64, 256):
        document = Document(text * times)
        spent = seconds(lambda _, d=document: newscorpus.parse(d), [""], repeat)
        ratio = "" if before is None else f"{spent / before:6.2f}"
        print(f"  {len(document.text) / 1e6:8.3f} MB {spent:9.4f} s {ratio}")
        before = spent


def numbers(texts: Sequence[str], repeat: int) -> None:
    print("growing numbers of documents, all kept: µs for each (the same is linear)")
    for many in (50, 200, 800, 3200):
        pile = [f"{texts[number % len(texts)]}\n{number}" for number in range(many)]
        best = float("inf")
        for _ in range(repeat):
            start = time.process_time()
            kept = [newscorpus.parse(text) for text in pile]
            best = min(best, time.process_time() - start)
            del kept
        print(f"  {many:8} documents {best / many * 1e6:9.1f} µs")


def memory(texts: Sequence[str]) -> None:
    tracemalloc.start()
    kept = [newscorpus.parse(text) for text in texts]
    current, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = sum(len(text.encode()) for text in texts)
    print(
        f"memory of {len(kept)} articles kept: {current / size:.1f} bytes for each byte of text, peak {peak / 1e6:.1f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--articles", type=int, default=300)
    options = parser.parse_args()
    seeds = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    texts = (seeds * (options.articles // len(seeds) + 1))[: options.articles]
    compare(texts, options.repeat)
    growth(seeds[0], options.repeat)
    numbers(seeds, options.repeat)
    memory([f"{text}\n{number}" for number, text in enumerate(texts)])


if __name__ == "__main__":
    main()
