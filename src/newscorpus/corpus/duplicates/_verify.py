"""Verification: the kernel that reads both texts of each candidate pair and says how much they share."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from newscorpus.corpus.duplicates._classes import Side, classify
from newscorpus.corpus.duplicates._overlap import drop_furniture, overlaps
from newscorpus.corpus.duplicates._shingles import shingle
from newscorpus.corpus.duplicates._sketch import source_code
from newscorpus.corpus.engines import Engine, Table

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["Verification", "verify"]

_TEXTS = """
    SELECT c.left_id, c.right_id,
           a.body AS left_body, a.title AS left_title, a.source AS left_source, a.published AS left_published,
           b.body AS right_body, b.title AS right_title, b.source AS right_source, b.published AS right_published
    FROM candidates c JOIN articles a ON a.id = c.left_id JOIN articles b ON b.id = c.right_id
"""

_PAIRS_AT_A_TIME = 250

_SPREAD = 1.5
"""How many times the threshold the share of words in common stretches must be where that of shingles does not reach it."""


@frozen
class Verification:
    """The kernel from candidates with their texts to pairs.

    Args:
        threshold: the least containment, of one in the other or the other way round.
        furniture: for each source code the shingles that count for nothing.
    """

    threshold: float
    furniture: "dict[int, NDArray[np.uint64]]" = field(eq=False, repr=False)

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
            rows = self._pairs(batch.slice(start, _PAIRS_AT_A_TIME))
            yield pa.RecordBatch.from_pylist(rows, schema=self.schema)

    def _pairs(self, batch: "pa.RecordBatch") -> list[dict[str, Any]]:
        columns = {name: batch.column(name).to_pylist() for name in batch.schema.names}
        shingles = {side: shingle(columns[f"{side}_body"]) for side in ("left", "right")}
        stays = []
        for side, found in shingles.items():
            codes = [source_code(source) for source in columns[f"{side}_source"]]
            stays.append(drop_furniture(found, codes, self.furniture))
        rows = []
        for k, overlap in enumerate(overlaps(shingles["left"], shingles["right"], (stays[0], stays[1]))):
            if not self._is_enough(overlap):
                continue
            sides = (_side(columns, side, int(found.words[k]), k) for side, found in shingles.items())
            kind, evidence = classify(*sides, overlap)
            rows.append(
                {
                    "left_id": columns["left_id"][k],
                    "right_id": columns["right_id"][k],
                    "contained": overlap.contained,
                    "contains": overlap.contains,
                    "kind": kind,
                    "evidence": json.dumps([asdict(one) for one in evidence], ensure_ascii=False),
                }
            )
        return rows


def verify(
    engine: Engine, articles: Table, candidates: Table, furniture: Table, *, threshold: float
) -> Table:
    """Return the candidates that share at least `threshold`, with what they share, worked out on the texts."""
    texts = engine.sql(_TEXTS, "texts", candidates=candidates, articles=articles)
    kernel = Verification(threshold, _by_source(engine.read(furniture)))
    return engine.map(texts, kernel, "verified")


def _side(columns: dict[str, list[Any]], side: str, words: int, k: int) -> Side:
    return Side(
        body=columns[f"{side}_body"][k],
        words=words,
        title=columns[f"{side}_title"][k],
        source=columns[f"{side}_source"][k],
        published=columns[f"{side}_published"][k],
    )


def _by_source(furniture: Any) -> dict[int, Any]:
    import numpy as np

    sources = furniture["source"].to_numpy()
    hashes = furniture["hash"].to_numpy().view(np.uint64)
    order = np.lexsort((hashes, sources))
    codes, starts, counts = np.unique(sources[order], return_index=True, return_counts=True)
    return {
        code: hashes[order][start : start + count]
        for code, start, count in zip(codes.tolist(), starts.tolist(), counts.tolist(), strict=True)
    }
