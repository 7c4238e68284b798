"""Exact containment of word 5-grams, by brute force: what is truly shared, and how many planted duplicates can be found at all.

    python benchmarks/duplicates/exact.py [--articles 20000] [--threshold 0.15] [--seed 1]

Containment is looked at without furniture, the larger of both directions. The first table says for each kind of planted
duplicate how contained it truly is: no method that keeps its threshold finds more than `reachable`. The second is for pairs
that were not planted: the hard negatives, and any others.
"""

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from planted import KINDS, Planted, articles

WORD = re.compile(r"\w+")
N = 5
Keys = NDArray[np.int64]


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """The word 5-grams of a text, in lower case and without punctuation."""
    words = WORD.findall(text.lower())
    return frozenset(zip(*(words[at:] for at in range(N)), strict=False))


def containment(left: str, right: str) -> tuple[float, float]:
    """The share of the left one's 5-grams that stand in the right one, and of the right one's in the left one."""
    one, other = shingles(left), shingles(right)
    both = len(one & other)
    return both / max(1, len(one)), both / max(1, len(other))


def sharing(bodies: Iterable[str], threshold: float) -> Iterator[tuple[int, int, float]]:
    """Yield every pair that shares at least the threshold, larger direction: all postings are counted, no cap."""
    keys = [np.unique(np.fromiter(map(hash, shingles(body)), np.int64)) for body in bodies]
    sizes = np.array([len(row) for row in keys])
    flat, owner = np.concatenate(keys), np.repeat(np.arange(len(keys)), sizes)
    order = np.argsort(flat, kind="stable")
    ranked, posts = flat[order], owner[order]
    for number, row in enumerate(keys):
        starts, stops = np.searchsorted(ranked, row), np.searchsorted(ranked, row, "right")
        widths = stops - starts
        begin = np.cumsum(widths) - widths
        at = np.arange(widths.sum()) + np.repeat(starts - begin, widths)
        others, counts = np.unique(posts[at], return_counts=True)
        shares = counts / np.maximum(1, np.minimum(sizes[others], sizes[number]))
        for place in np.flatnonzero((others > number) & (shares >= threshold)):
            yield number, int(others[place]), float(shares[place])


def planted_pairs(corpus: Sequence[Planted]) -> dict[tuple[int, int], str]:
    """The truth: positions of original and duplicate, smaller first, and the kind."""
    return {
        (min(at, article.origin), max(at, article.origin)): article.kind
        for at, article in enumerate(corpus)
        if article.origin >= 0
    }


def ceiling(corpus: Sequence[Planted], threshold: float) -> None:
    found: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for (left, right), kind in planted_pairs(corpus).items():
        found[kind].append(max(containment(corpus[left].body, corpus[right].body)))
    print(f"{'planted':15}{'pairs':>7}{'min':>7}{'1 %':>7}{'10 %':>7}{'median':>8}{'90 %':>7}   reachable")
    for kind, shares in found.items():
        low, one, ten, middle, high = np.quantile(shares, (0, 0.01, 0.1, 0.5, 0.9))
        reachable = np.mean(np.array(shares) >= threshold)
        print(
            f"{kind:15}{len(shares):7}{low:7.3f}{one:7.3f}{ten:7.3f}{middle:8.3f}{high:7.3f}   {reachable:9.4f}"
        )
    every = np.concatenate(list(map(np.array, found.values())))
    print(f"{'all':15}{len(every):7}{'':36}   {np.mean(every >= threshold):9.4f}")


def relation(left: Planted, right: Planted, places: tuple[int, int]) -> str:
    """What two articles that were not made of one another have in common."""
    origins = [
        article.origin if article.origin >= 0 else at
        for article, at in zip((left, right), places, strict=True)
    ]
    if origins[0] == origins[1]:
        return "planted" if min(left.origin, right.origin) < 0 else "same original"
    if left.template >= 0 and left.template == right.template:
        return "same template"
    if left.quote >= 0 and left.quote == right.quote:
        return "same quote"
    return "else"


def others(corpus: Sequence[Planted], threshold: float) -> None:
    count: dict[str, list[float]] = {}
    for left, right, share in sharing((article.body for article in corpus), threshold):
        count.setdefault(relation(corpus[left], corpus[right], (left, right)), []).append(share)
    print(f"\npairs that share {threshold} or more")
    for name, shares in sorted(count.items()):
        print(f"  {name:15}{len(shares):9}   median {np.median(shares):.3f}")


def unrelated(corpus: Sequence[Planted], seed: int, tries: int = 3000) -> None:
    """What articles with nothing planted share, to be held against real news."""
    rng = np.random.default_rng(seed)
    plain = [a.body for a in corpus[:4000] if a.origin < 0 and a.template < 0 and a.quote < 0]
    for n in (2, 3, 5):
        grams = []
        for body in plain:
            words = WORD.findall(body.lower())
            grams.append(set(zip(*(words[at:] for at in range(n)), strict=False)))
        shares = []
        for left, right in rng.integers(0, len(plain), (tries, 2)).tolist():
            if left != right:
                shares.append(len(grams[left] & grams[right]) / min(len(grams[left]), len(grams[right])))
        print(
            f"  unrelated articles share of their word {n}-grams: mean {np.mean(shares):.4f}, 99 % {np.quantile(shares, 0.99):.4f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--threshold", type=float, default=0.15)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    corpus = list(articles(options.articles, options.seed))
    ceiling(corpus, options.threshold)
    unrelated(corpus, options.seed)
    others(corpus, options.threshold)


if __name__ == "__main__":
    main()
