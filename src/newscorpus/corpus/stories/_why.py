"""Why articles are together: the strongest ties that span a story, and what each pair shares."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.stories._reading import kind_of, shown

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Wording", "shared_terms", "spanning_tree"]

_SHOWN = {"word": 8, "name": 6, "figure": 4}
"""How many shared terms of each kind a tie shows, by weight."""


def spanning_tree(edges: "Iterable[tuple[int, int, float]]") -> list[tuple[int, int, float]]:
    """Return the strongest edges that join all that the edges join without a circle (Kruskal 1956)."""
    roots: dict[int, int] = {}

    def root(node: int) -> int:
        while roots.setdefault(node, node) != node:
            roots[node] = node = roots[roots[node]]
        return node

    tree = []
    for one, other, likeness in sorted(edges, key=lambda edge: (-edge[2], edge[0], edge[1])):
        low, high = sorted((root(one), root(other)))
        if low != high:
            roots[high] = low
            tree.append((one, other, likeness))
    return tree


@frozen(kw_only=True)
class Wording:
    """A kernel from terms to the words of those whose keys are wanted."""

    wanted: tuple[int, ...]

    @property
    def schema(self) -> "pa.Schema":
        """The columns of a row."""
        import pyarrow as pa

        return pa.schema([("term", pa.int64()), ("word", pa.string())])

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield each wanted term of a batch once, with its word."""
        import numpy as np
        import pyarrow as pa

        terms = batch.column("terms").flatten().to_numpy(zero_copy_only=False)
        found, places = np.unique(terms, return_index=True)
        kept = np.isin(found, np.array(self.wanted, np.int64))
        words = batch.column("words").flatten().take(pa.array(places[kept]))
        yield pa.RecordBatch.from_arrays([pa.array(found[kept]), words], schema=self.schema)


def shared_terms(weighed: "Iterable[tuple[Any, float]]", words: dict[int, str]) -> dict[str, tuple[str, ...]]:
    """Return the words, names and figures that two articles share, each by weight, from terms with their weights."""
    kinds: dict[str, list[str]] = {kind: [] for kind in _SHOWN}
    ranked = sorted((-weight, words[term]) for term, weight in weighed if term in words)
    read = [(kind_of(term), shown(term)) for _, term in ranked]
    names = {text for kind, text in read if kind == "name"}
    parts = Counter(part for name in names for part in set(name.split()))
    for kind, text in read:
        # A name of one word is a part of itself; of another one it is a part where it is counted again.
        inside = kind == "name" and parts[text] > 1
        if inside or (kind == "word" and text in names) or text in kinds[kind]:
            continue
        if len(kinds[kind]) < _SHOWN[kind]:
            kinds[kind].append(text)
    return {kind: tuple(texts) for kind, texts in kinds.items()}
