"""A job that writes a file: in parts, so that a run that was killed can be gone on with."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from attrs import frozen

from newscorpus.corpus._pool import as_done
from newscorpus.corpus.jobs._claim import claim
from newscorpus.corpus.jobs._counts import Counts, nothing
from newscorpus.corpus.jobs._files import appearing, settle
from newscorpus.corpus.jobs._folder import Folder
from newscorpus.corpus.jobs._inputs import describe
from newscorpus.corpus.jobs._job import Job
from newscorpus.corpus.jobs._making import PartMaker
from newscorpus.corpus.jobs._watch import Teller, Watch
from newscorpus.corpus.jobs._workers import choose_workers
from newscorpus.errors import JobError

__all__ = ["Run", "open_run", "write_file"]


def write_file(
    job: Job,
    target: str | os.PathLike[str],
    *,
    workers: int | None = None,
    resume: bool = False,
    watch: Watch | None = None,
) -> Counts:
    """Write a job's articles to a file, which appears whole or not at all, and return what it came to.

    The parts stand in the folder ``TARGET.parts`` until then. However and whenever a run is killed, the same job run
    again with `resume` ends with the same bytes as one that never was.

    Args:
        job: what is read, how, and the form it is written in.
        target: the file.
        workers: processes to use; None leaves it to `choose_workers`.
        resume: go on with what an earlier run left, if it left anything.
        watch: who hears how it goes.

    Raises:
        JobError: an earlier run left parts and `resume` is not asked for, or they are another job's; a worker was
            killed; or the file cannot be written. What was done is kept.
        MissingExtraError: more than one worker is asked for and loky is not installed.
    """
    with open_run(job, target, resume=resume) as run:
        counts = run.make(workers=workers, watch=watch)
        run.finish()
    return counts


@frozen(kw_only=True)
class Run:
    """One run of a job that writes a file, in two steps: `make` the parts, then `finish`."""

    job: Job
    target: Path
    folder: Folder

    def make(self, *, workers: int | None = None, watch: Watch | None = None) -> Counts:
        """Make all parts that are not there yet, and return what the whole job came to."""
        watch, counts = watch or Watch(), Counts()
        teller = Teller(self.folder, watch)
        kept = [number for number in range(len(self.job.units)) if self.folder.is_made(number)]
        for number in kept:
            found = self.folder.counts(number)
            counts.add(found)
            watch.kept(number, found)
            teller.done(number, found)
        self._make_others(frozenset(kept), workers, watch, teller, counts)
        return counts

    def _make_others(
        self, kept: frozenset[int], workers: int | None, watch: Watch, teller: Teller, counts: Counts
    ) -> None:
        tasks = [(number, unit) for number, unit in enumerate(self.job.units) if number not in kept]
        count = choose_workers([unit for _, unit in tasks], workers)
        alone = count == 1
        maker = PartMaker(
            folder=self.folder,
            reading=self.job.reading,
            form=self.job.form,
            on_text=(lambda: watch.texts(1)) if alone else nothing,
        )
        with closing(as_done(maker, tasks, workers=count)) as parts:
            for made in parts:
                counts.add(made.counts)
                if not alone:
                    watch.texts(made.counts.texts)
                watch.done(made.number)
                teller.done(made.number, made.counts)

    def finish(self) -> None:
        """Write the whole from its parts, give it its name, and remove the parts."""
        with appearing(self.target, under=self.folder.path) as file:
            self.job.form.join(map(self.folder.part, range(len(self.job.units))), file)
        settle(self.target.parent)
        self.folder.remove()

    @property
    def made(self) -> int:
        """How many parts are there."""
        return sum(self.folder.is_made(number) for number in range(len(self.job.units)))

    def reason(self, error: Exception) -> str:
        """Say what stopped the run, what is kept, and what to do."""
        if isinstance(error, OSError):
            what, remedy = (
                f"cannot be written ({error.strerror or error})",
                "make room, or choose another place",
            )
        else:
            numbers = sorted(self.folder.at_work())
            reading = " or ".join(describe(self.job.units[number]) for number in numbers)
            what = f"{error}, reading {reading}" if reading else str(error)
            remedy = "use fewer workers, or leave that input out"
        if not self.made:
            return f"{self.target}: {what}; nothing is done yet: {remedy}, and run it again"
        kept = f"{self.made} of {len(self.job.units)} parts are kept in {self.folder.path}"
        return f"{self.target}: {what}; {kept}: {remedy}, and go on with --resume"


@contextmanager
def open_run(job: Job, target: str | os.PathLike[str], *, resume: bool = False) -> Iterator[Run]:
    """Claim the folder of a job's parts while the job runs; where nothing is done yet at its end, none is left.

    Raises:
        JobError: as `write_file` does.
    """
    whole = Path(os.path.realpath(target))
    with claim(job, whole, resume=resume) as folder:
        run = Run(job=job, target=whole, folder=folder)
        try:
            yield run
        except (OSError, JobError) as error:
            raise JobError(run.reason(error)) from error
        finally:
            if folder.path.exists() and not run.made:
                with suppress(OSError):
                    folder.remove()
