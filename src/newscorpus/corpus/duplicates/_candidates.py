"""Candidates: pairs of articles that share enough sampled shingles to be looked at."""

from newscorpus.corpus.duplicates._furniture import IN_TIME, find_furniture, without_furniture
from newscorpus.corpus.engines import Engine, Table

__all__ = ["find_candidates"]

MOST = 100
"""In how many articles a shingle may stand for all of them to be compared with each other; of more, neighbours are."""

_SHARED = """
    SELECT p.hash, p.id, p.source, p.day, p.digest FROM postings p
    JOIN (SELECT hash FROM postings GROUP BY hash HAVING COUNT(*) > 1) AS c ON p.hash = c.hash
"""

_NUMBERED = (
    "SELECT hash, COUNT(*) AS articles FROM rest GROUP BY hash HAVING COUNT(*) > 1 AND MAX(id) >= {since}"
)

_ALL = """
    SELECT a.id AS one, b.id AS other, a.day AS day, b.day AS later
    FROM rest a JOIN numbered n ON a.hash = n.hash JOIN rest b ON a.hash = b.hash AND a.id < b.id
    WHERE n.articles <= {most} AND b.id >= {since}
"""

_NEAR = """
    SELECT one, other, day, later FROM (
        SELECT LAG(r.id) OVER (PARTITION BY r.hash ORDER BY {order}) AS one,
               LAG(r.day) OVER (PARTITION BY r.hash ORDER BY {order}) AS day, r.id AS other, r.day AS later
        FROM rest r JOIN numbered n ON r.hash = n.hash WHERE n.articles > {most}
    ) AS neighbours WHERE one IS NOT NULL
"""

_CANDIDATES = """
    SELECT left_id, right_id, common FROM (
        SELECT CASE WHEN one < other THEN one ELSE other END AS left_id,
               CASE WHEN one < other THEN other ELSE one END AS right_id, COUNT(*) AS common
        FROM ({all} UNION ALL {near}) AS meetings
        WHERE day IS NULL OR later IS NULL OR later - day BETWEEN -{days} AND {days}
        GROUP BY 1, 2
    ) AS pairs
    JOIN sizes a ON a.id = left_id JOIN sizes b ON b.id = right_id
    WHERE right_id >= {since} AND (a.digest <> b.digest OR a.words <> b.words)
    AND common * 1000 >= {permille} * CASE WHEN a.size < b.size THEN a.size ELSE b.size END
"""


def find_candidates(
    engine: Engine, sketches: Table, postings: Table, *, threshold: float, days: int, since: int
) -> tuple[Table, Table]:
    """Return pairs that may be near duplicates but are no twins, and the furniture of each source.

    A pair is a candidate where it shares at least two fifths of `threshold` of the shorter one's sampled shingles. A shingle in more than
    a hundred articles compares each only with its neighbour in time, so that the work grows with the corpus and not with its square.
    """
    shared = engine.sql(_SHARED, "shared", postings=postings)
    furniture = find_furniture(engine, sketches, shared)
    rest, sizes = without_furniture(engine, sketches, shared, furniture)
    numbered = engine.sql(_NUMBERED.format(since=since), "numbered", rest=rest)
    query = _CANDIDATES.format(
        all=_ALL.format(most=MOST, since=since),
        near=_NEAR.format(most=MOST, order=IN_TIME.format(of="r")),
        days=days,
        since=since,
        permille=int(threshold * 400),
    )
    found = engine.sql(query, "candidates", rest=rest, numbered=numbered, sizes=sizes)
    return found, furniture
