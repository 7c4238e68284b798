"""One text that is compared with others: its shingles, and which of these are furniture of its source."""

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.corpus.duplicates._shingles import WIDTH

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Indices = NDArray[np.intp]
    Mask = NDArray[np.bool_]

__all__ = ["Text", "runs"]


@frozen(eq=False)
class Text:
    """One text as its shingles.

    Attributes:
        body: the text.
        codes: shape (n,), a number for each shingle, the same for the same one in any text that it is compared with.
        news: shape (n,), the same, with one number for all that are furniture.
        known: shape (n + 1,), how many sampled ones that are furniture stand before each, from anywhere.
        sampled: shape (n + 1,), how many sampled ones stand before each, from anywhere.
        starts: shape (words,), where its words start.
        wording: shape (words,), a hash of each word, 0 for those that begin with a digit.
        size: how many distinct shingles it has that are no furniture.
        words: how many words it has that are not in furniture.
        is_plain: whether none of its shingles comes twice.
    """

    body: str
    codes: "Indices"
    news: "Indices"
    known: "Indices"
    sampled: "Indices"
    starts: "Indices"
    wording: "Hashes"
    size: int
    words: int
    is_plain: bool

    @property
    def is_furnished(self) -> bool:
        """Whether some of it is furniture."""
        return bool(self.known[-1] > self.known[0])

    @cached_property
    def known_places(self) -> "Indices":
        """Where sampled shingles are that are furniture."""
        import numpy as np

        return np.flatnonzero(self.known[1:] > self.known[:-1])

    @cached_property
    def furniture(self) -> list[tuple[int, int]]:
        """The stretches of words that are furniture."""
        if not self.is_furnished:
            return []
        starts, stops = (edges.tolist() for edges in runs(self.news != self.codes))
        return [(start, stop + WIDTH - 1) for start, stop in zip(starts, stops, strict=True)]

    @cached_property
    def story(self) -> str:
        """The text without its furniture."""
        pieces, last = [], 0
        for start, stop in self.furniture:
            pieces.append(self.body[last : self.starts[start]])
            last = self.starts[stop] if stop < len(self.starts) else len(self.body)
        return "".join((*pieces, self.body[last:]))

    @cached_property
    def vocabulary(self) -> "tuple[Hashes, Indices]":
        """The hashes of its words without digits, furniture left out, ascending, and how often it has each."""
        import numpy as np

        words = self.wording.copy()
        for start, stop in self.furniture:
            words[start:stop] = 0
        return np.unique(words[words > 0], return_counts=True)


def runs(mask: "Mask") -> tuple["Indices", "Indices"]:
    """Return where the stretches that are true start and stop."""
    import numpy as np

    padded = np.zeros(len(mask) + 2, bool)
    padded[1:-1] = mask
    edges = np.flatnonzero(padded[1:] != padded[:-1])
    return edges[::2], edges[1::2]
