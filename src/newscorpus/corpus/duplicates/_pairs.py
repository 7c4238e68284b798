"""Pairs as rows: those of twins beside those that were verified, in the order of their articles."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING, Any

from newscorpus.corpus._values import Evidence, Pair
from newscorpus.corpus.duplicates._twins import MOST, families, meetings

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    Ids = NDArray[np.int64]

__all__ = ["read_pairs", "with_twins"]

_SAME = '[["wording", "the same words in the same order"]]'


def with_twins(verified: "pa.Table", twins: "pa.Table", *, days: int, since: int) -> "pa.Table":
    """Return verified pairs, given to the twins of their articles too, and pairs of twins; by their ids, each smaller one first."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as compute

    rows, ours, theirs = _standing_for(verified, twins)
    alike = verified.take(pa.array(rows)).set_column(0, "left_id", pa.array(ours))
    alike = alike.set_column(1, "right_id", pa.array(theirs))
    found = pa.concat_tables([_in_order(alike), _in_order(_same(twins, days, verified.schema))])
    found = found.filter(compute.greater_equal(found["right_id"], since))
    order = np.lexsort((found["right_id"].to_numpy(), found["left_id"].to_numpy()))
    return found.take(pa.array(order))


def read_pairs(found: "pa.Table", positions: "Callable[[Ids], Ids]") -> Iterator[Pair]:
    """Yield the pairs of a table, with the positions of their ids."""
    for batch in found.to_batches(max_chunksize=2_000):
        sides = (positions(batch.column(name).to_numpy()).tolist() for name in ("left_id", "right_id"))
        rest = (batch.column(name).to_pylist() for name in ("contained", "contains", "kind", "evidence"))
        for left, right, contained, contains, kind, told in zip(*sides, *rest, strict=True):
            yield Pair(
                left=left,
                right=right,
                contained=contained,
                contains=contains,
                kind=kind,
                evidence=tuple(Evidence(kind=reason, text=text) for reason, text in json.loads(told)),
            )


def _standing_for(verified: "pa.Table", twins: "pa.Table") -> "tuple[Ids, Ids, Ids]":
    """Return the rows of verified pairs, each as often as it has pairs of twins it stands for, and the ids of these."""
    import numpy as np

    standing: dict[int, list[int]] = defaultdict(list)
    for members in families(twins):
        for twin in members:
            standing[twin.first].append(twin.id)
    meant: list[tuple[int, int, int]] = []
    sides = (verified[name].to_pylist() for name in ("left_id", "right_id"))
    for row, (left, right) in enumerate(zip(*sides, strict=True)):
        ours, theirs = standing.get(left, [left]), standing.get(right, [right])
        if len(ours) * len(theirs) > MOST:
            ours, theirs = ours[:1], theirs[:1]
        meant += ((row, one, other) for one, other in product(ours, theirs))
    rows, left_ids, right_ids = np.array(meant, np.int64).reshape(-1, 3).T
    return rows, left_ids, right_ids


def _same(twins: "pa.Table", days: int, schema: "pa.Schema") -> "pa.Table":
    """Return the pairs of twins."""
    import numpy as np
    import pyarrow as pa

    ids = np.fromiter(
        _flat(pair for members in families(twins) for pair in meetings(members, days)), np.int64
    )
    left, right = ids.reshape(-1, 2).T
    whole = pa.array(np.ones(len(left)))
    words = (pa.repeat(pa.scalar(word), len(left)) for word in ("copy", _SAME))
    return pa.Table.from_arrays([pa.array(left), pa.array(right), whole, whole, *words], schema=schema)


def _flat(pairs: Iterable[tuple[int, int]]) -> Iterator[int]:
    for pair in pairs:
        yield from pair


def _in_order(found: "pa.Table") -> "pa.Table":
    """Put the smaller id of each pair first, and what is said of it."""
    import numpy as np
    import pyarrow as pa

    columns: dict[str, Any] = {name: found[name] for name in found.schema.names}
    turned = found["left_id"].to_numpy() > found["right_id"].to_numpy()
    for one, other in (("left_id", "right_id"), ("contained", "contains")):
        left, right = found[one].to_numpy(), found[other].to_numpy()
        columns[one], columns[other] = (
            pa.array(np.where(turned, *sides)) for sides in ((right, left), (left, right))
        )
    return pa.Table.from_pydict(columns, schema=found.schema)
