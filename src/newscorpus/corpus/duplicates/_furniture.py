"""Furniture: shingles that a source prints on articles that have nothing else in common."""

from typing import Any

from newscorpus.corpus._components import components
from newscorpus.corpus.duplicates._sketch import NO_SOURCE
from newscorpus.corpus.engines import Engine, Table

__all__ = ["IN_TIME", "find_furniture", "without_furniture"]

IN_TIME = "COALESCE({of}.day, 0), {of}.digest, {of}.id"
"""The order of articles in which some are neighbours: by day, then by what they say, whichever was read first."""

FEWEST = 4
"""In how many unrelated articles of one source a shingle is furniture."""

RELATED = 5
"""Articles are related that share one in so many of the shorter one's shingles."""

_RARE = 3
"""Up to how many articles of a source with a shingle are all compared with each other; of more, neighbours are."""

_COUNTS = """
    SELECT hash, source, COUNT(*) AS articles FROM shared
    WHERE source <> {no_source} GROUP BY hash, source HAVING COUNT(*) > 1
"""

_RARELY_SHARED = """
    SELECT a.id AS one, b.id AS other
    FROM shared a JOIN counts c ON a.hash = c.hash AND a.source = c.source
    JOIN shared b ON a.hash = b.hash AND a.source = b.source AND a.id < b.id
    WHERE c.articles <= {rare}
"""

_NEXT = """
    SELECT one, other FROM (
        SELECT LAG(s.id) OVER (PARTITION BY s.hash, s.source ORDER BY {order}) AS one, s.id AS other
        FROM shared s JOIN counts c ON s.hash = c.hash AND s.source = c.source
        WHERE c.articles > {rare}
    ) AS neighbours WHERE one IS NOT NULL
"""

_RELATED = """
    SELECT one, other FROM (
        SELECT LEAST(one, other) AS one, GREATEST(one, other) AS other, COUNT(*) AS common
        FROM ({rarely} UNION ALL {next}) AS meetings GROUP BY 1, 2
    ) AS pairs
    JOIN sketches a ON a.id = one JOIN sketches b ON b.id = other
    WHERE common * {related} >= CASE WHEN a.size < b.size THEN a.size ELSE b.size END
"""

_FURNITURE = """
    SELECT s.hash, s.source
    FROM shared s JOIN counts c ON s.hash = c.hash AND s.source = c.source
    LEFT JOIN families f ON f.id = s.id
    WHERE c.articles >= {fewest}
    GROUP BY s.hash, s.source HAVING COUNT(DISTINCT COALESCE(f.family, s.id)) >= {fewest}
"""

_REST = """
    SELECT s.hash, s.id, s.day, s.digest FROM shared s LEFT JOIN furniture f ON s.hash = f.hash AND s.source = f.source
    WHERE f.hash IS NULL
"""

_SIZES = """
    SELECT s.id, s.digest, s.words, s.size - COALESCE(d.dropped, 0) AS size FROM sketches s LEFT JOIN (
        SELECT p.id, COUNT(*) AS dropped FROM shared p JOIN furniture f ON p.hash = f.hash AND p.source = f.source
        GROUP BY p.id
    ) AS d ON d.id = s.id
"""


def find_furniture(engine: Engine, sketches: Table, shared: Table) -> Table:
    """Return the furniture of each source: rows of a hash and a source code.

    A shingle that stands in four or more articles of one source is furniture, unless these are versions of one text: articles
    of a source that share much else count as one.
    """
    counts = engine.sql(_COUNTS.format(no_source=NO_SOURCE), "counts", shared=shared)
    rarely, following = (
        _RARELY_SHARED.format(rare=_RARE),
        _NEXT.format(rare=_RARE, order=IN_TIME.format(of="s")),
    )
    related = engine.sql(
        _RELATED.format(rarely=rarely, next=following, related=RELATED),
        "related",
        shared=shared,
        counts=counts,
        sketches=sketches,
    )
    families = engine.write(_families(engine.read(related)), _family_schema(), "families")
    query = _FURNITURE.format(fewest=FEWEST)
    return engine.sql(query, "furniture", shared=shared, counts=counts, families=families)


def without_furniture(
    engine: Engine, sketches: Table, shared: Table, furniture: Table
) -> tuple[Table, Table]:
    """Return the postings that are no furniture, and each article's count of shingles that are none."""
    rest = engine.sql(_REST, "rest", shared=shared, furniture=furniture)
    sizes = engine.sql(_SIZES, "sizes", sketches=sketches, shared=shared, furniture=furniture)
    return rest, sizes


def _family_schema() -> Any:
    import pyarrow as pa

    return pa.schema([("id", pa.int64()), ("family", pa.int64())])


def _families(related: Any) -> list[Any]:
    import pyarrow as pa

    ids, roots = components(related["one"].to_numpy(), related["other"].to_numpy())
    return [pa.RecordBatch.from_arrays([pa.array(ids), pa.array(roots)], schema=_family_schema())]
