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
        threshold = np.array([self.threshold.least, self.threshold.usual])
        np.savez(part, allow_pickle=False, **self.frequencies.arrays(), threshold=threshold)
        os.replace(part, path)

    @classmethod
    def load(cls, path: Path) -> "StoryState":
        """Read a state."""
        import numpy as np

        with np.load(path) as kept:
            least, usual = kept["threshold"].tolist()
            known = Frequencies.of_arrays(kept)
        return cls(frequencies=known, threshold=Threshold(least=least, usual=usual))
