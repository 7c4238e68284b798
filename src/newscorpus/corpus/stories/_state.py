"""State: what is kept of a run, so that later articles can be added to its stories."""

import os
from pathlib import Path

from attrs import frozen

from newscorpus.corpus.stories._frequencies import Frequencies
from newscorpus.corpus.stories._threshold import Threshold

__all__ = ["StoryState"]


@frozen(kw_only=True, eq=False)
class StoryState:
    """What a corpus taught about its stories: the frequencies of its terms, and the threshold."""

    frequencies: Frequencies
    threshold: Threshold

    def save(self, path: Path) -> None:
        """Write the state; the file gets its name when it is whole."""
        import numpy as np

        part = path.with_suffix(".unfinished.npz")
        known = self.frequencies
        np.savez(
            part,
            whole=np.array([known.articles]),
            terms=known.terms,
            articles=known.in_articles,
            threshold=np.array([self.threshold.least, self.threshold.usual]),
        )
        os.replace(part, path)

    @classmethod
    def load(cls, path: Path) -> "StoryState":
        """Read a state."""
        import numpy as np

        with np.load(path) as kept:
            (articles,) = kept["whole"].tolist()
            least, usual = kept["threshold"].tolist()
            known = Frequencies(articles, kept["terms"], kept["articles"])
        return cls(frequencies=known, threshold=Threshold(least=least, usual=usual))
