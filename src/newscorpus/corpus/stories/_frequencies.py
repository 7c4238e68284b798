"""Frequencies: in how many articles of a corpus each term stands, and what that makes it worth."""

import os
from collections.abc import Iterator
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
"""Stands where a term stands, for all articles."""

_PRIOR = 30
"""So many articles' worth of weight has how rare a term is to be thought, beside what the articles say."""

_QUERY = "SELECT term, SUM(articles) AS articles FROM counted GROUP BY term HAVING SUM(articles) > 1"


@frozen
class Counting:
    """A kernel from terms to the frequencies inside one batch."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of a row."""
        import pyarrow as pa

        return pa.schema([(name, pa.int64()) for name in ("term", "articles")])

    def __call__(self, batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
        """Yield the frequencies of a batch."""
        import numpy as np
        import pyarrow as pa

        terms = batch.column("terms").flatten().to_numpy(zero_copy_only=False)
        found, articles = np.unique(terms, return_counts=True)
        # Two of them, so that the query keeps them even of a corpus of one article.
        whole = [(_ARTICLES, len(batch)), (_ARTICLES, 0)]
        columns = [
            pa.array(np.concatenate((column, [row[at] for row in whole])).astype(np.int64))
            for at, column in enumerate((found, articles))
        ]
        yield pa.RecordBatch.from_arrays(columns, schema=self.schema)


@frozen(eq=False)
class Frequencies:
    """The terms that stand in more than one article, ascending, with the numbers of their articles."""

    articles: int
    terms: "NDArray[np.int64]"
    in_articles: "NDArray[np.int64]"

    def place(self, terms: "NDArray[np.int64]") -> "NDArray[np.int64]":
        """Return the number of each term among the terms, -1 for one that no other article has."""
        import numpy as np

        if not len(self.terms):
            return np.full(len(terms), -1)
        at = np.minimum(np.searchsorted(self.terms, terms), len(self.terms) - 1)
        return np.where(self.terms[at] == terms, at, -1)

    def worth(self, terms: "NDArray[np.int64]") -> "NDArray[np.float64]":
        """Return the weight of each term.

        The weight is the inverse document frequency (Spärck Jones 1972). Of a few articles it says little, for a term
        that stands in all of them may be what they are about. There, how rare the term is to be thought before any article was
        read says more; it is mixed in as a prior.
        """
        import numpy as np

        at = self.place(terms)
        articles = np.ones(len(terms))
        articles[at >= 0] = self.in_articles[at[at >= 0]]
        by_article = np.log((self.articles + 1) / articles)
        mixed: NDArray[np.float64] = (self.articles * by_article + _PRIOR * rarities(terms)) / (
            self.articles + _PRIOR
        )
        return mixed.clip(min=0.0)

    def and_of(self, recent: "Frequencies") -> "Frequencies":
        """Return these frequencies with those of another corpus for the terms that are not among them."""
        import numpy as np

        fresh = self.place(recent.terms) < 0
        terms = np.concatenate((self.terms, recent.terms[fresh]))
        order = np.argsort(terms)
        return Frequencies(
            articles=max(self.articles, recent.articles),
            terms=terms[order],
            in_articles=np.concatenate((self.in_articles, recent.in_articles[fresh]))[order],
        )


def count_frequencies(engine: Engine, terms: Table) -> Frequencies:
    """Return the frequencies of the terms of a corpus."""
    counted = engine.map(terms, Counting(), "story-counts")
    query = _QUERY.replace("HAVING", f"HAVING term = {_ARTICLES} OR")
    rows = engine.read(engine.sql(query, "story-frequencies", counted=counted))
    return _of_rows(*(rows.column(name).to_numpy().astype("int64") for name in rows.column_names))


def _of_rows(terms: Any, articles: Any) -> Frequencies:
    import numpy as np

    order = np.argsort(terms, kind="stable")
    terms, articles = terms[order], articles[order]
    whole = int(np.searchsorted(terms, 0))
    return Frequencies(
        articles=int(articles[:whole].sum()), terms=terms[whole:], in_articles=articles[whole:]
    )


def save_frequencies(frequencies: Frequencies, path: Path) -> None:
    """Write frequencies where workers can read them; the file gets its name when it is whole."""
    import numpy as np

    part = path.with_suffix(".unfinished.npz")
    whole = np.array([frequencies.articles], np.int64)
    np.savez(part, whole=whole, terms=frequencies.terms, articles=frequencies.in_articles)
    os.replace(part, path)


@lru_cache(maxsize=1)
def load_frequencies(path: Path, version: int) -> Frequencies:
    """Read frequencies once in each process; `version` is the file's time, so that a newer file is read again."""
    import numpy as np

    with np.load(path) as kept:
        (articles,) = kept["whole"].tolist()
        return Frequencies(articles=articles, terms=kept["terms"], in_articles=kept["articles"])
