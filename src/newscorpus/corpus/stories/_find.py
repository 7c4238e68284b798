"""Finding stories: the steps in their order, on any engine."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.corpus._values import Story
from newscorpus.corpus.engines import Engine, Table
from newscorpus.corpus.stories._agglomeration import agglomerate, gather
from newscorpus.corpus.stories._copies import link_copies, unite
from newscorpus.corpus.stories._frequencies import Frequencies, count_frequencies, save_frequencies
from newscorpus.corpus.stories._neighbours import LEVELS, Comparing, levels, range_schema, ranges
from newscorpus.corpus.stories._state import StoryState
from newscorpus.corpus.stories._telling import tell_stories
from newscorpus.corpus.stories._templates import find_families, find_frames
from newscorpus.corpus.stories._terming import Terming
from newscorpus.corpus.stories._threshold import find_threshold
from newscorpus.corpus.stories._vectors import Nodes, Vectors, make_nodes
from newscorpus.corpus.stories._weighing import Weighing

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["find_stories"]

_HALVED = 4_000
"""Of about so many articles the halves are compared."""


def find_stories(
    engine: Engine,
    articles: Table,
    *,
    terms: Table | None = None,
    pairs: "pa.Table | None" = None,
    days: int = 7,
    keep: Callable[[StoryState], None] | None = None,
) -> tuple[Story, ...]:
    """Return the stories of a corpus: each article is in one, alone if no other is about the same event.

    The same articles give the same stories in any order and for any number of workers. Members and ties have the ids of
    the articles; stories stand in the order of their first member.

    Args:
        engine: what runs the steps.
        articles: a table with the columns id, published, title and body.
        terms: what `Terming` made of the articles, if that was kept.
        pairs: what `find_pairs` found: copies are in one story, and articles of one template for what they copy only.
        days: how far apart two dated articles of one event may be; an undated one may belong to any day.
        keep: is called with what the corpus taught, for `add_stories`.

    Raises:
        ValueError: `days` is negative.
        MissingExtraError: the extra ``corpus`` is not installed.
    """
    if days < 0:
        raise ValueError(f"days must be at least 0, got {days}")
    terms = terms or engine.map(articles, Terming(), "story-terms")
    frequencies = count_frequencies(engine, terms)
    compared = compare_terms(engine, terms, frequencies, pairs, days)
    if compared is None:
        return ()
    rows, nodes, edges, above, single = compared
    threshold = find_threshold(nodes.halves[single], levels(), above, int(single.sum()))
    if keep is not None:
        keep(StoryState(frequencies=frequencies, threshold=threshold))
    copies = link_copies(pairs, rows, nodes)
    found = agglomerate(*gather(nodes.sizes(), edges, unite((), copies)), threshold)
    return tell_stories(engine, terms, rows, nodes, found, [*edges, *copies])


def compare_terms(
    engine: Engine, terms: Table, frequencies: Frequencies, pairs: "pa.Table | None", days: int
) -> "tuple[pa.Table, Nodes, Edges, NDArray[np.int64], NDArray[np.bool_]] | None":
    """Return the vectors as rows, the nodes, their ties, how many pairs are as like as each level, and which nodes are from no template.

    None is returned of nothing.
    """
    rows = engine.read(weigh_terms(engine, terms, frequencies))
    if not len(rows):
        return None
    nodes = make_nodes(rows)
    families, frames = find_families(pairs, rows, nodes), find_frames(pairs, rows, nodes)
    vectors = engine.folder / "story-vectors"
    if not vectors.is_dir():
        Vectors.build(nodes, rows, frequencies, families, frames).save(vectors)
    edges, above = read_edges(engine, len(nodes), Comparing(vectors=vectors, days=days))
    return rows, nodes, edges, above, (families < 0) & (frames < 0)


def weigh_terms(engine: Engine, terms: Table, frequencies: Frequencies) -> Table:
    """Return the vectors of counted terms."""
    path = engine.folder / "story-frequencies.npz"
    save_frequencies(frequencies, path)
    every = max(1, frequencies.articles // _HALVED)
    kernel = Weighing(frequencies=path, version=path.stat().st_mtime_ns, every=every)
    return engine.map(terms, kernel, "story-weights")


@frozen(eq=False)
class Edges:
    """Ties between nodes, each once, `left` below `right`."""

    left: "NDArray[np.int64]"
    right: "NDArray[np.int64]"
    likeness: "NDArray[np.float64]"

    def __iter__(self) -> Iterator[tuple[int, int, float]]:
        return zip(self.left.tolist(), self.right.tolist(), self.likeness.tolist(), strict=True)


def read_edges(engine: Engine, size: int, kernel: Comparing) -> "tuple[Edges, NDArray[np.int64]]":
    """Return the ties between the nodes, and how many pairs are at least as like as each level."""
    import numpy as np

    tasks = engine.write(ranges(size), range_schema(), "story-ranges")
    rows = engine.read(engine.map(tasks, kernel, "story-neighbours", spread=True))
    others, likeness = rows.column("others").combine_chunks(), rows.column("likeness").combine_chunks()
    left = np.repeat(rows.column("node").to_numpy(), others.value_lengths().to_numpy(zero_copy_only=False))
    right = others.flatten().to_numpy()
    pairs, first = np.unique(np.minimum(left, right) * size + np.maximum(left, right), return_index=True)
    found = likeness.flatten().to_numpy()[first]
    counts = rows.column("above").combine_chunks().flatten().to_numpy().reshape(-1, LEVELS).sum(axis=0)
    return Edges(pairs // size, pairs % size, found), counts // 2
