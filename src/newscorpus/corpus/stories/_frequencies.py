"""Frequencies: in how many articles and passages of a corpus each term stands, and what that makes it worth."""

import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus.engines import Engine, Table
from newscorpus.corpus.stories._terming import rarities

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

__all__ = ["Counting", "Frequencies", "count_frequencies", "load_frequencies", "save_frequencies"]

_ARTICLES = -1
"""Stands where a term stands, for all articles and all passages."""

_PRIOR = 30
"""So many articles' worth of weight has how rare a term is to be thought, beside what the articles say."""

_OFTEN = 3
"""A term that stands in more than one passage of so many is worth the less the more it does."""

_QUERY = "SELECT term, SUM(articles) AS articles, SUM(passages) AS passages FROM counted GROUP BY term HAVING SUM(articles) > 1"


@frozen
class Counting:
    """A kernel from terms to the frequencies inside one batch."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of a row."""
        import pyarrow as pa

        return pa.schema([(name, pa.int64()) for name in ("term", "articles", "passages")])

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield the frequencies of a batch."""
        import numpy as np
        import pyarrow as pa

        terms = batch.column("terms").flatten().to_numpy(zero_copy_only=False)
        spread = batch.column("spread").flatten().to_numpy(zero_copy_only=False)
        found, places, articles = np.unique(terms, return_inverse=True, return_counts=True)
        passages = np.bincount(places, weights=spread, minlength=len(found)).astype(np.int64)
        # Two of them, so that the query keeps them even of a corpus of one article.
        whole = [(_ARTICLES, len(batch), int(np.sum(batch.column("passages").to_numpy()))), (_ARTICLES, 0, 0)]
        columns = [
            pa.array(np.concatenate((column, [row[at] for row in whole])).astype(np.int64))
            for at, column in enumerate((found, articles, passages))
        ]
        yield pa.RecordBatch.from_arrays(columns, schema=self.schema)


@frozen(eq=False)
class Frequencies:
    """The terms that stand in more than one article, ascending, with the numbers of their articles and passages."""

    articles: int
    passages: int
    terms: "NDArray[np.int64]"
    in_articles: "NDArray[np.int64]"
    in_passages: "NDArray[np.int64]"

    def arrays(self) -> "dict[str, NDArray[np.int64]]":
        """Return the frequencies as arrays by name."""
        import numpy as np

        whole = np.array([self.articles, self.passages], np.int64)
        return {
            "whole": whole,
            "terms": self.terms,
            "articles": self.in_articles,
            "passages": self.in_passages,
        }

    @classmethod
    def of_arrays(cls, kept: Mapping[str, Any]) -> "Frequencies":
        """Return the frequencies of such arrays."""
        articles, passages = kept["whole"].tolist()
        return cls(articles, passages, kept["terms"], kept["articles"], kept["passages"])

    def place(self, terms: "NDArray[np.int64]") -> "NDArray[np.int64]":
        """Return the number of each term among the terms, -1 for one that no other article has."""
        import numpy as np

        if not len(self.terms):
            return np.full(len(terms), -1)
        at = np.minimum(np.searchsorted(self.terms, terms), len(self.terms) - 1)
        return np.where(self.terms[at] == terms, at, -1)

    def worth(self, terms: "NDArray[np.int64]", spread: "NDArray[np.int32]") -> "NDArray[np.float64]":
        """Return the weight of each term, given in how many passages of its article it stands.

        The weight is the inverse document frequency (Spärck Jones 1972). Of a few articles it says little, for a term
        that stands in all of them may be what they are about. There, how rare the term is to be thought before any article was
        read says more, and whether it is in most passages, as "because" may be and a name is not; that is mixed in as a prior.
        """
        import numpy as np

        at = self.place(terms)
        articles = np.ones(len(terms))
        passages = spread.astype(np.float64)
        articles[at >= 0] = self.in_articles[at[at >= 0]]
        passages[at >= 0] = self.in_passages[at[at >= 0]]
        by_article = np.log((self.articles + 1) / articles)
        seldom = np.log((self.passages + 1) / passages) / np.log(_OFTEN)
        prior = rarities(terms) * seldom.clip(0.0, 1.0)
        mixed: NDArray[np.float64] = (self.articles * by_article + _PRIOR * prior) / (self.articles + _PRIOR)
        return mixed.clip(min=0.0)

    def and_of(self, recent: "Frequencies") -> "Frequencies":
        """Return these frequencies with those of another corpus for the terms that are not among them."""
        import numpy as np

        fresh = self.place(recent.terms) < 0
        terms = np.concatenate((self.terms, recent.terms[fresh]))
        order = np.argsort(terms)
        return Frequencies(
            articles=max(self.articles, recent.articles),
            passages=max(self.passages, recent.passages),
            terms=terms[order],
            in_articles=np.concatenate((self.in_articles, recent.in_articles[fresh]))[order],
            in_passages=np.concatenate((self.in_passages, recent.in_passages[fresh]))[order],
        )


def count_frequencies(engine: Engine, terms: Table) -> Frequencies:
    """Return the frequencies of the terms of a corpus."""
    counted = engine.map(terms, Counting(), "story-counts")
    query = _QUERY.replace("HAVING", f"HAVING term = {_ARTICLES} OR")
    rows = engine.read(engine.sql(query, "story-frequencies", counted=counted))
    return _of_rows(*(rows.column(name).to_numpy().astype("int64") for name in rows.column_names))


def _of_rows(terms: Any, articles: Any, passages: Any) -> Frequencies:
    import numpy as np

    order = np.argsort(terms, kind="stable")
    terms, articles, passages = terms[order], articles[order], passages[order]
    whole = int(np.searchsorted(terms, 0))
    return Frequencies(
        articles=int(articles[:whole].sum()),
        passages=int(passages[:whole].sum()),
        terms=terms[whole:],
        in_articles=articles[whole:],
        in_passages=passages[whole:],
    )


def save_frequencies(frequencies: Frequencies, path: Path) -> None:
    """Write frequencies where workers can read them; the file gets its name when it is whole."""
    import numpy as np

    part = path.with_suffix(".unfinished.npz")
    np.savez(part, allow_pickle=False, **frequencies.arrays())
    os.replace(part, path)


@lru_cache(maxsize=1)
def load_frequencies(path: Path, version: int) -> Frequencies:
    """Read frequencies once in each process; `version` is the file's time, so that a newer file is read again."""
    import numpy as np

    with np.load(path) as kept:
        return Frequencies.of_arrays(kept)
