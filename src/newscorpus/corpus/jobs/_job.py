"""A job: every text of its units, read and written in one form."""

from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from attrs import field, frozen

from newscorpus.article import Article
from newscorpus.corpus._pool import ordered_map
from newscorpus.corpus.jobs._counts import Counts, Notes
from newscorpus.corpus.jobs._folder import Folder
from newscorpus.corpus.jobs._forms import JSONL, Form
from newscorpus.corpus.jobs._making import PartMaker
from newscorpus.corpus.jobs._reading import Reading
from newscorpus.corpus.jobs._watch import Watch
from newscorpus.corpus.jobs._workers import choose_workers
from newscorpus.corpus.reading import Unit

__all__ = ["Job", "write_stream"]


@frozen(kw_only=True)
class Job:
    """What is read, how, and the form it is written in."""

    units: tuple[Unit, ...]
    reading: Reading = field(factory=Reading)
    form: Form = JSONL


def write_stream(
    job: Job, file: BinaryIO, *, workers: int | None = None, watch: Watch | None = None
) -> Counts:
    """Write a job's articles to a stream, in the order of its units, and return what it came to.

    Args:
        job: what is read, how, and the form it is written in.
        file: where it goes: standard output, a pipe, a device.
        workers: processes to use; None leaves it to `choose_workers`.
        watch: who hears how it goes.

    Raises:
        MissingExtraError: more than one worker is asked for and loky is not installed.
        JobError: a worker was killed.
        OSError: the stream, or the folder for temporary files, cannot be written.
    """
    watch = watch or Watch()
    count = choose_workers(job.units, workers)
    if count == 1 and job.form.streams:
        return _write_directly(job, file, watch)
    import tempfile

    with tempfile.TemporaryDirectory(prefix="newscorpus-") as place:
        counts = Counts()
        with closing(_make_in_order(job, Folder(path=Path(place)), count, watch, counts)) as parts:
            job.form.join(parts, file)
        return counts


def _write_directly(job: Job, file: BinaryIO, watch: Watch) -> Counts:
    notes = Notes(on_failure=watch.failed, on_text=lambda: watch.texts(1))

    def articles() -> Iterator[Article]:
        for number, unit in enumerate(job.units):
            yield from job.reading.articles(unit, notes)
            watch.done(number)

    job.form.write(articles(), file, notes)
    return notes.counts


def _make_in_order(
    job: Job, folder: Folder, workers: int, watch: Watch, counts: Counts
) -> Generator[Path, None, None]:
    """Yield each part, which goes away when the next one is asked for; once closed, nothing is written any more."""
    maker = PartMaker(folder=folder, reading=job.reading, form=job.form)
    with closing(ordered_map(maker, enumerate(job.units), workers=workers)) as parts:
        for made in parts:
            counts.add(made.counts)
            watch.texts(made.counts.texts)
            watch.done(made.number)
            if made.counts.failed:
                for failure in folder.failures(made.number):
                    watch.failed(failure)
            yield folder.part(made.number)
            folder.drop(made.number)
