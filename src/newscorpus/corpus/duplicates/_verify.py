"""Verification: the kernel that reads both texts of each candidate pair and says how much they share."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from newscorpus.corpus.duplicates._classes import Side, classify
from newscorpus.corpus.duplicates._overlap import Overlap, Texts
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
    FROM candidates c JOIN articles a ON a.id = c.left_id JOIN articles b ON b.id = c.right_id ORDER BY c.left_id, c.right_id
"""

_PAIRS_AT_A_TIME = 500

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
            rows = list(self._pairs(batch.slice(start, _PAIRS_AT_A_TIME).to_pydict()))
            yield pa.RecordBatch.from_pylist(rows, schema=self.schema)

    def _pairs(self, columns: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
        sides = {side.id: side for name in ("left", "right") for side in _sides(columns, name)}
        codes = {source: source_code(source) for source in {side.source for side in sides.values()}}
        texts = Texts(
            [side.body for side in sides.values()],
            [codes[side.source] for side in sides.values()],
            self.furniture,
        )
        places = {identity: place for place, identity in enumerate(sides)}
        for left, right in zip(columns["left_id"], columns["right_id"], strict=True):
            overlap = texts.compare(places[left], places[right], threshold=self.threshold)
            if overlap is None or not self._is_enough(overlap):
                continue
            shorter, longer = sorted((texts.words[places[left]], texts.words[places[right]]))
            kind, evidence = classify(sides[left], sides[right], overlap, shorter=shorter, longer=longer)
            yield {
                "left_id": left,
                "right_id": right,
                "contained": overlap.contained,
                "contains": overlap.contains,
                "kind": kind,
                "evidence": json.dumps([asdict(one) for one in evidence], ensure_ascii=False),
            }

    def _is_enough(self, overlap: Overlap) -> bool:
        if max(overlap.contained, overlap.contains) >= self.threshold:
            return True
        return overlap.share_of_words() >= _SPREAD * self.threshold


def verify(
    engine: Engine, articles: Table, candidates: Table, furniture: Table, *, threshold: float
) -> Table:
    """Return the candidates that share at least `threshold`, with what they share, worked out on the texts."""
    texts = engine.sql(_TEXTS, "texts", candidates=candidates, articles=articles)
    kernel = Verification(threshold, _by_source(engine.read(furniture)))
    return engine.map(texts, kernel, "verified")


def _sides(columns: dict[str, list[Any]], name: str) -> Iterator[Side]:
    names = ("id", "body", "title", "source", "published")
    for identity, body, title, source, published in zip(
        *(columns[f"{name}_{part}"] for part in names), strict=True
    ):
        yield Side(id=identity, body=body, title=title, source=source, published=published)


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
