"""Jobs over many texts: read on all cores, written in parts, and gone on with where they were killed."""

from newscorpus.corpus.jobs._counts import Counts, Notes
from newscorpus.corpus.jobs._files import appearing
from newscorpus.corpus.jobs._forms import JSONL, Form, TextForm
from newscorpus.corpus.jobs._inputs import weigh
from newscorpus.corpus.jobs._job import Job, write_stream
from newscorpus.corpus.jobs._parquet import ParquetForm
from newscorpus.corpus.jobs._reading import OnUnknown, Reading
from newscorpus.corpus.jobs._run import Run, open_run, write_file
from newscorpus.corpus.jobs._watch import Watch
from newscorpus.corpus.jobs._workers import choose_workers

__all__ = [
    "JSONL",
    "Counts",
    "Form",
    "Job",
    "Notes",
    "OnUnknown",
    "ParquetForm",
    "Reading",
    "Run",
    "TextForm",
    "Watch",
    "appearing",
    "choose_workers",
    "open_run",
    "weigh",
    "write_file",
    "write_stream",
]
