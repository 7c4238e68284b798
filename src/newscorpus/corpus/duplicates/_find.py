"""All steps from article rows to pairs."""

import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

from newscorpus.corpus._values import Evidence, Pair
from newscorpus.corpus.duplicates._candidates import find_candidates, find_twins
from newscorpus.corpus.duplicates._verify import verify
from newscorpus.corpus.engines import Engine, Table

__all__ = ["find_pairs"]

_MOST_TWINS = 20
"""Texts that are all the same word for word, up to which each is paired with each; of more, each with the first."""

_SAME = (Evidence(kind="wording", text="the same words in the same order"),)


def find_pairs(
    engine: Engine,
    articles: Table,
    sketches: Table,
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
        threshold: the least share of one text's shingles that must stand in the other.
        days: how far apart two dated articles may be.
        since: the first id of which pairs are wanted, with articles before it and after.
    """
    twins = find_twins(engine, sketches)
    candidates, furniture = find_candidates(
        engine, sketches, twins, threshold=threshold, days=days, since=since
    )
    verified = engine.read(verify(engine, articles, candidates, furniture, threshold=threshold))
    yield from _with_twins(verified.to_pylist(), engine.read(twins).to_pylist(), since)


def _with_twins(rows: list[dict[str, Any]], twins: list[dict[str, Any]], since: int) -> Iterator[Pair]:
    """Give the pairs of each first of some twins to the others too."""
    families: dict[int, list[int]] = defaultdict(list)
    for row in sorted(twins, key=lambda row: row["id"]):
        families[row["first"]].append(row["id"])
    found = []
    for members in families.values():
        found += [_pair(one, other, 1.0, 1.0, "copy", _SAME) for one, other in _meetings(members)]
    for row in rows:
        evidence = tuple(Evidence(**one) for one in json.loads(row["evidence"]))
        ours, theirs = (families.get(row[side], [row[side]]) for side in ("left_id", "right_id"))
        if len(ours) * len(theirs) > _MOST_TWINS:
            ours, theirs = ours[:1], theirs[:1]
        for one, other in product(ours, theirs):
            found.append(_pair(one, other, row["contained"], row["contains"], row["kind"], evidence))
    yield from sorted(
        (pair for pair in found if pair.right >= since), key=lambda pair: (pair.left, pair.right)
    )


def _meetings(members: list[int]) -> Iterator[tuple[int, int]]:
    if len(members) <= _MOST_TWINS:
        yield from combinations(members, 2)
    else:
        yield from ((members[0], other) for other in members[1:])


def _pair(
    one: int, other: int, contained: float, contains: float, kind: Any, evidence: tuple[Evidence, ...]
) -> Pair:
    if one > other:
        one, other, contained, contains = other, one, contains, contained
    return Pair(left=one, right=other, contained=contained, contains=contains, kind=kind, evidence=evidence)
