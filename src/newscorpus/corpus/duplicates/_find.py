"""All steps from article rows to pairs."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

from newscorpus.corpus._values import Evidence, Pair
from newscorpus.corpus.duplicates._candidates import find_candidates
from newscorpus.corpus.duplicates._twins import MOST, Twin, families, find_twins, meetings, without_twins
from newscorpus.corpus.duplicates._verify import verify
from newscorpus.corpus.engines import Engine, Table

__all__ = ["find_pairs"]

_SAME = (Evidence(kind="wording", text="the same words in the same order"),)


def find_pairs(
    engine: Engine,
    articles: Table,
    sketches: Table,
    postings: Table,
    *,
    threshold: float = 0.15,
    days: int = 14,
    since: int = 0,
) -> Iterator[Pair]:
    """Yield the pairs of articles that share text, in the order of their ids, which stand in the place of positions.

    Sampled word 5-grams (FracMinHash; Irber et al. 2022) are joined through an inverted index, what a source prints on unrelated
    articles is dropped, and every candidate is verified on its texts. Containment finds what was cut down or embedded, where
    resemblance, which MinHash estimates, finds whole copies only (Broder 1997).

    Args:
        engine: what runs the steps.
        articles: rows of articles.
        sketches: what `Sketching` makes of them.
        postings: what `Postings` makes of these.
        threshold: the least share of one text's shingles that must stand in the other.
        days: how far apart two dated articles may be.
        since: the first id of which pairs are wanted, with articles before it and after.
    """
    twins = find_twins(engine, sketches)
    distinct = without_twins(engine, postings, twins)
    candidates, furniture = find_candidates(
        engine, sketches, distinct, threshold=threshold, days=days, since=since
    )
    verified = verify(engine, articles, candidates, furniture, threshold=threshold)
    groups = list(families(engine.read(twins)))
    found = [*_same(groups, days), *_alike(engine.read(verified).to_pylist(), groups)]
    yield from sorted(
        (pair for pair in found if pair.right >= since), key=lambda pair: (pair.left, pair.right)
    )


def _same(groups: Iterable[list[Twin]], days: int) -> Iterator[Pair]:
    """Yield the pairs of twins."""
    for members in groups:
        for one, other in meetings(members, days):
            yield _pair(one, other, 1.0, 1.0, "copy", _SAME)


def _alike(rows: Iterable[dict[str, Any]], groups: Iterable[list[Twin]]) -> Iterator[Pair]:
    """Yield pairs that were verified, for those that a twin stands for too."""
    standing: dict[int, list[int]] = defaultdict(list)
    for members in groups:
        for twin in members:
            standing[twin.first].append(twin.id)
    for row in rows:
        evidence = tuple(Evidence(kind=kind, text=text) for kind, text in json.loads(row["evidence"]))
        ours, theirs = (standing.get(row[side], [row[side]]) for side in ("left_id", "right_id"))
        if len(ours) * len(theirs) > MOST:
            ours, theirs = ours[:1], theirs[:1]
        for one, other in product(ours, theirs):
            yield _pair(one, other, row["contained"], row["contains"], row["kind"], evidence)


def _pair(
    one: int, other: int, contained: float, contains: float, kind: Any, evidence: tuple[Evidence, ...]
) -> Pair:
    if one > other:
        one, other, contained, contains = other, one, contains, contained
    return Pair(left=one, right=other, contained=contained, contains=contains, kind=kind, evidence=evidence)
