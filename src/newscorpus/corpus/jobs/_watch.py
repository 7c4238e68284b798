"""Whoever looks on while a job runs."""

from attrs import define, field

from newscorpus.corpus._values import Failure
from newscorpus.corpus.jobs._counts import Counts
from newscorpus.corpus.jobs._folder import Folder

__all__ = ["Teller", "Watch"]


class Watch:
    """Hears how a job goes; override what is of interest."""

    def kept(self, number: int, counts: Counts) -> None:
        """Hear of a unit that an earlier run has done."""

    def texts(self, count: int) -> None:
        """Hear that so many more texts have been looked at."""

    def done(self, number: int) -> None:
        """Hear that this run has done a unit."""

    def failed(self, failure: Failure) -> None:
        """Hear what could not be read, in the order of the input."""


@define
class Teller:
    """Tells failures in the order of the input, in whichever order the units are done."""

    folder: Folder
    watch: Watch
    _waiting: dict[int, int] = field(factory=dict, init=False)
    _next: int = field(default=0, init=False)

    def done(self, number: int, counts: Counts) -> None:
        """Take note of a unit, and tell what can be told by now."""
        self._waiting[number] = counts.failed
        while self._next in self._waiting:
            if self._waiting.pop(self._next):
                for failure in self.folder.failures(self._next):
                    self.watch.failed(failure)
            self._next += 1
