"""Twins: articles with the same words in the same order."""

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby, pairwise
from typing import Any

from attrs import frozen

from newscorpus.corpus.engines import Engine, Table

__all__ = ["MOST", "Twin", "families", "find_twins", "meetings", "without_twins"]

MOST = 20
"""Twins up to which each is paired with each; of more, each with one before it."""

_TWINS = """
    SELECT s.id, s.day,
           FIRST_VALUE(s.id) OVER (PARTITION BY s.digest, s.words, s.source, s.day ORDER BY s.form, s.id) AS first,
           FIRST_VALUE(s.id) OVER (PARTITION BY s.digest, s.words ORDER BY {order}) AS family,
           ROW_NUMBER() OVER (PARTITION BY s.digest, s.words ORDER BY {order}) AS place
    FROM sketches s JOIN (
        SELECT digest, words FROM sketches WHERE words > 0 GROUP BY digest, words HAVING COUNT(*) > 1
    ) AS g ON s.digest = g.digest AND s.words = g.words
"""

_ORDER = "COALESCE(s.day, 0), s.source, s.form, s.id"

_DISTINCT = """
    SELECT p.hash, p.id, p.source, p.day, p.digest FROM postings p
    LEFT JOIN (SELECT id FROM twins WHERE id <> first) AS t ON p.id = t.id WHERE t.id IS NULL
"""


@frozen
class Twin:
    """One of some twins; `first` stands for those of its source and day."""

    id: int
    day: int | None
    first: int


def find_twins(engine: Engine, sketches: Table) -> Table:
    """Return all twins, in families and these in the order of their days."""
    return engine.sql(_TWINS.format(order=_ORDER), "twins", sketches=sketches)


def without_twins(engine: Engine, postings: Table, twins: Table) -> Table:
    """Return the postings of one article for all twins of one source and day, since these have the same pairs."""
    read = engine.read(twins, ["id", "first"])
    if read["id"].equals(read["first"]):
        return postings
    return engine.sql(_DISTINCT, "distinct_postings", postings=postings, twins=twins)


def families(twins: Any) -> Iterator[list[Twin]]:
    """Yield the members of each family, in the order of their days."""
    ordered = twins.sort_by([("family", "ascending"), ("place", "ascending")])
    columns = (ordered[name].to_pylist() for name in ("family", "id", "day", "first"))
    for _, members in groupby(zip(*columns, strict=True), key=lambda row: row[0]):
        yield [Twin(*row[1:]) for row in members]


def meetings(members: Sequence[Twin], days: int) -> Iterator[tuple[int, int]]:
    """Yield pairs of a family that are no further apart than so many days.

    Of many, each is paired with the first, and where that is too long ago, with the one before it, after which it is the first.
    """
    if len(members) <= MOST:
        yield from (
            (one.id, other.id) for one, other in combinations(members, 2) if _is_near(one, other, days)
        )
        return
    first = members[0]
    for before, twin in pairwise(members):
        if _is_near(first, twin, days):
            yield first.id, twin.id
        else:
            first = twin
            if _is_near(before, twin, days):
                yield before.id, twin.id


def _is_near(one: Twin, other: Twin, days: int) -> bool:
    return one.day is None or other.day is None or abs(other.day - one.day) <= days
