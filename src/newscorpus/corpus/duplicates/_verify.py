"""Verification: the kernel that reads both texts of each candidate pair and says how much they share."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from newscorpus.corpus.duplicates._classes import Side, classify
from newscorpus.corpus.duplicates._overlap import Overlap, overlap
from newscorpus.corpus.duplicates._sketch import source_code
from newscorpus.corpus.duplicates._text import Text
from newscorpus.corpus.duplicates._texts import Texts, furniture_keys
from newscorpus.corpus.engines import Engine, Table

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["Verification", "verify"]

_TEXTS = """
    WITH sides AS (
        SELECT id, body, title, source, published FROM articles
        WHERE id IN (SELECT left_id FROM candidates UNION SELECT right_id FROM candidates)
    )
    SELECT c.left_id, c.right_id,
           a.body AS left_body, a.title AS left_title, a.source AS left_source, a.published AS left_published,
           b.body AS right_body, b.title AS right_title, b.source AS right_source, b.published AS right_published
    FROM candidates c JOIN sides a ON a.id = c.left_id JOIN sides b ON b.id = c.right_id
"""

_SIDE = ("id", "body", "title", "source", "published")
_PAIRS_AT_A_TIME = 500

_SPREAD = 1.5
"""How many times the threshold the share of words in common stretches must be where that of shingles does not reach it."""
_STRETCHES = 3
"""How many common stretches are edits that are spread: one or two make up as much of a short text where they are set phrases."""


@frozen
class Verification:
    """The kernel from candidates with their texts to pairs.

    Args:
        threshold: the least containment, of one in the other or the other way round.
        furniture: the keys of the shingles that count for nothing, ascending.
    """

    threshold: float
    furniture: "NDArray[np.uint64]" = field(eq=False, repr=False)

    @property
    def schema(self) -> "pa.Schema":
        """The two ids, containment both ways, the class, and the evidence as JSON."""
        import pyarrow as pa

        numbers = [("contained", pa.float64()), ("contains", pa.float64())]
        words = [("kind", pa.string()), ("evidence", pa.string())]
        return pa.schema([("left_id", pa.int64()), ("right_id", pa.int64()), *numbers, *words])

    def __call__(self, batch: "pa.RecordBatch") -> Iterator["pa.RecordBatch"]:
        """Yield the pairs of a batch that share enough."""
        import pyarrow as pa

        for start in range(0, batch.num_rows, _PAIRS_AT_A_TIME):
            rows = list(self._pairs(batch.slice(start, _PAIRS_AT_A_TIME).to_pydict()))
            yield pa.RecordBatch.from_pylist(rows, schema=self.schema)

    def _pairs(self, columns: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
        known = {row["id"]: row for name in ("left", "right") for row in _rows(columns, name)}
        texts = self._texts(list(known.values()))
        sides = {identity: _side(row, texts[place]) for place, (identity, row) in enumerate(known.items())}
        for left, right in zip(columns["left_id"], columns["right_id"], strict=True):
            one, other = sides[left], sides[right]
            found = overlap(texts, one.text, other.text, threshold=self.threshold)
            if found is None or not self._is_enough(found):
                continue
            kind, evidence = classify(one, other, found)
            yield {
                "left_id": left,
                "right_id": right,
                "contained": found.contained,
                "contains": found.contains,
                "kind": kind,
                "evidence": json.dumps([(one.kind, one.text) for one in evidence], ensure_ascii=False),
            }

    def _texts(self, rows: list[dict[str, Any]]) -> Texts:
        sources = [row["source"] for row in rows]
        codes = {source: source_code(source) for source in set(sources)}
        return Texts([row["body"] for row in rows], [codes[source] for source in sources], self.furniture)

    def _is_enough(self, found: Overlap) -> bool:
        if max(found.contained, found.contains) >= self.threshold:
            return True
        return found.stretches >= _STRETCHES and max(found.shares) >= _SPREAD * self.threshold


def verify(
    engine: Engine, articles: Table, candidates: Table, furniture: Table, *, threshold: float
) -> Table:
    """Return the candidates that share at least `threshold`, with what they share, worked out on the texts."""
    texts = engine.sql(_TEXTS, "texts", candidates=candidates, articles=articles)
    kernel = Verification(threshold, _keys(engine.read(furniture)))
    return engine.map(texts, kernel, "verified")


def _rows(columns: dict[str, list[Any]], name: str) -> Iterator[dict[str, Any]]:
    """Yield the articles of one side of all pairs."""
    values = zip(*(columns[f"{name}_{part}"] for part in _SIDE), strict=True)
    return (dict(zip(_SIDE, row, strict=True)) for row in values)


def _side(row: dict[str, Any], text: Text) -> Side:
    return Side(id=row["id"], text=text, title=row["title"], source=row["source"], published=row["published"])


def _keys(furniture: Any) -> Any:
    import numpy as np

    hashes, sources = (furniture[name].to_numpy() for name in ("hash", "source"))
    return np.sort(furniture_keys(hashes.view(np.uint64), sources))
