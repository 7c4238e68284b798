"""Vectors of a corpus as arrays in a folder, which workers map into memory: by article and, inverted, by term."""

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._frequencies import Frequencies
from newscorpus.corpus.stories._likeness import NAMES_SHARE

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

__all__ = ["Nodes", "Vectors", "make_nodes"]

UNDATED = -(2**31)
"""The day of an article without one."""


@frozen(eq=False)
class Nodes:
    """The distinct articles in an order that does not depend on the order of the corpus: by day, then by content.

    `days` are days since 1970 and `UNDATED` for none, `keys` stand for the content, `halves` are NaN where not measured.
    `of_row` is the node of each row; equal articles of one day are one node.
    """

    days: "Numbers"
    keys: "Numbers"
    halves: "NDArray[np.float64]"
    of_row: "Numbers"
    first_row: "Numbers"

    def __len__(self) -> int:
        return len(self.keys)

    def sizes(self) -> list[int]:
        """Return how many articles each node stands for."""
        import numpy as np

        counts: list[int] = np.bincount(self.of_row, minlength=len(self)).tolist()
        return counts


def make_nodes(rows: "pa.Table") -> Nodes:
    """Return the nodes of rows with the columns published, key and half."""
    import numpy as np

    days = rows.column("published").cast("int32").fill_null(UNDATED).to_numpy().astype(np.int64)
    keys = rows.column("key").to_numpy()
    halves = rows.column("half").fill_null(float("nan")).to_numpy()
    order = np.lexsort((keys, days))
    fresh = np.ones(len(order), bool)
    fresh[1:] = (np.diff(days[order]) != 0) | (np.diff(keys[order]) != 0)
    of_row = np.empty(len(order), np.int64)
    of_row[order] = np.cumsum(fresh) - 1
    first = order[fresh]
    return Nodes(days=days[first], keys=keys[first], halves=halves[first], of_row=of_row, first_row=first)


@frozen(eq=False)
class Vectors:
    """The vectors of all nodes.

    Those of node `i` are `terms` and `weights` from `starts[i]` to `starts[i + 1]`. `posts` has ``term * size + node`` for
    the same entries, ascending, and `post_weights` their weights. `is_name` says which terms are names or figures, and
    `named` which nodes have enough of them. `families` are those of template twins and `frames` those of twins with other
    names, -1 for none. About 25 bytes an entry
    and 150 entries an article.
    """

    days: "Numbers"
    starts: "Numbers"
    terms: "NDArray[np.int32]"
    weights: "NDArray[np.float32]"
    posts: "Numbers"
    post_weights: "NDArray[np.float32]"
    is_name: "NDArray[np.bool_]"
    named: "NDArray[np.bool_]"
    families: "Numbers"
    frames: "Numbers"

    @classmethod
    def build(
        cls,
        nodes: Nodes,
        rows: "pa.Table",
        frequencies: Frequencies,
        families: "Numbers",
        frames: "Numbers",
    ) -> "Vectors":
        """Make the arrays of rows with the columns terms and weights; terms that only one article has are left out."""
        import numpy as np

        taken = rows.select(["terms", "weights"]).take(nodes.first_row)
        lists = taken.column("terms").combine_chunks()
        lengths = lists.value_lengths().to_numpy(zero_copy_only=False)
        keys = lists.flatten().to_numpy()
        terms = frequencies.place(keys)
        weights = taken.column("weights").combine_chunks().flatten().to_numpy()
        owner = np.repeat(np.arange(len(nodes)), lengths)
        names = np.bincount(owner, weights=keys % 2, minlength=len(nodes))
        shared = terms >= 0
        numbers, weights, owner = terms[shared].astype(np.int32), weights[shared], owner[shared]
        starts = np.concatenate(([0], np.cumsum(np.bincount(owner, minlength=len(nodes)))))
        posts = terms[shared] * len(nodes) + owner
        order = np.argsort(posts, kind="stable")
        return cls(
            days=nodes.days,
            starts=starts,
            terms=numbers,
            weights=weights,
            posts=posts[order],
            post_weights=weights[order],
            is_name=frequencies.terms % 2 == 1,
            named=names >= np.maximum(NAMES_SHARE * lengths, 1),
            families=families,
            frames=frames,
        )

    def save(self, folder: Path) -> None:
        """Write the arrays; the folder gets its name when all are there."""
        import numpy as np

        part = folder.with_suffix(".unfinished")
        part.mkdir(parents=True, exist_ok=True)
        for name in _NAMES:
            np.save(part / f"{name}.npy", getattr(self, name))
        os.replace(part, folder)

    @staticmethod
    @lru_cache(maxsize=1)
    def load(folder: Path) -> "Vectors":
        """Map the arrays of a folder into memory, once in each process."""
        import numpy as np

        # As plain arrays, which look at the same memory and are cut in a fifth of the time.
        arrays: list[Any] = [np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")) for name in _NAMES]
        return Vectors(*arrays)


_NAMES = (
    "days",
    "starts",
    "terms",
    "weights",
    "posts",
    "post_weights",
    "is_name",
    "named",
    "families",
    "frames",
)
