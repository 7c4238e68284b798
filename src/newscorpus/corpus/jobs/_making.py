"""Making parts: what a worker does with a unit."""

from collections.abc import Callable

from attrs import frozen

from newscorpus.corpus._values import Failure
from newscorpus.corpus.jobs._counts import Counts, Notes, nothing
from newscorpus.corpus.jobs._files import appearing
from newscorpus.corpus.jobs._folder import Folder, put_counts, put_failure
from newscorpus.corpus.jobs._forms import Form
from newscorpus.corpus.jobs._reading import Reading
from newscorpus.corpus.reading import Unit

__all__ = ["Made", "PartMaker"]


@frozen(kw_only=True)
class Made:
    """A part that is there: its number among the units, and what it came to."""

    number: int
    counts: Counts


@frozen(kw_only=True)
class PartMaker:
    """Reads a unit and writes its part and notes, so that nothing large goes back to the process that asked.

    Raises:
        OSError: the folder cannot be written.
    """

    folder: Folder
    reading: Reading
    form: Form
    on_text: Callable[[], None] = nothing

    def __call__(self, task: tuple[int, Unit]) -> Made:
        number, unit = task
        with (
            appearing(self.folder.part(number)) as part,
            # Left first, so that a part is never there without its notes.
            appearing(self.folder.notes(number)) as lines,
        ):

            def tell(failure: Failure) -> None:
                put_failure(failure, lines)

            notes = Notes(on_failure=tell, on_text=self.on_text)
            self.form.write(self.reading.articles(unit, notes), part, notes)
            put_counts(notes.counts, lines)
        return Made(number=number, counts=notes.counts)
