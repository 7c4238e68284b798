"""All steps from article rows to pairs."""

from typing import TYPE_CHECKING

from newscorpus.corpus.duplicates._candidates import find_candidates
from newscorpus.corpus.duplicates._pairs import with_twins
from newscorpus.corpus.duplicates._twins import find_twins, without_twins
from newscorpus.corpus.duplicates._verify import verify
from newscorpus.corpus.engines import Engine, Table

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["find_pairs"]


def find_pairs(
    engine: Engine,
    articles: Table,
    sketches: Table,
    postings: Table,
    *,
    threshold: float = 0.15,
    days: int = 14,
    since: int = 0,
) -> "pa.Table":
    """Return the pairs of articles that share text, by their ids and in the order of these, for `read_pairs`.

    Sampled word 5-grams (FracMinHash; Irber et al. 2022) are joined through an inverted index, what a source prints on unrelated
    articles is dropped, and every candidate is verified on its texts. Containment finds what was cut down or embedded, where
    resemblance, which MinHash estimates, finds whole copies only (Broder 1997).

    Args:
        engine: what runs the steps.
        articles: rows of articles.
        sketches: what `Sketching` makes of them.
        postings: what `Postings` makes of these.
        threshold: the least share of one text's shingles that must stand in the other.
        days: how far apart two dated articles may be.
        since: the first id of which pairs are wanted, with articles before it and after.
    """
    twins = find_twins(engine, sketches)
    distinct = without_twins(engine, postings, twins)
    candidates, furniture = find_candidates(
        engine, sketches, distinct, threshold=threshold, days=days, since=since
    )
    verified = verify(engine, articles, candidates, furniture, threshold=threshold)
    return with_twins(engine.read(verified), engine.read(twins), days=days, since=since)
