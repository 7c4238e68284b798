"""Units as streams of texts."""

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from attrs import evolve

from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import explain
from newscorpus.corpus.reading._forms import form_of
from newscorpus.corpus.reading._sniff import sniff_stdin
from newscorpus.corpus.reading._text import origin_of
from newscorpus.corpus.reading._unit import STDIN, Form, Unit
from newscorpus.document import Document
from newscorpus.errors import MissingExtraError


def read_unit(
    unit: Unit, *, passed_over: Counter[str] | None = None
) -> Iterator[Document | Article | Failure]:
    """Yield what a unit holds, in order, as a stream.

    An article is yielded where the input is a record of ours, a document for any other text, and a failure in place of
    each text that cannot be read. Nothing wrong with the input raises.

    Args:
        unit: what `plan` returned.
        passed_over: counts the records of archives that are no pages, by reason.

    Raises:
        MissingExtraError: the form of the unit needs an optional dependency; `plan` has said so already.
    """
    passed = Counter[str]() if passed_over is None else passed_over
    if unit.form != "stdin":
        yield from _read(unit, passed)
        return
    try:
        yield from _read(evolve(unit, form=sniff_stdin()), passed)
    except MissingExtraError as error:
        yield explain(origin_of(STDIN), error)


def _read(unit: Unit, passed_over: Counter[str]) -> Iterator[Document | Article | Failure]:
    form: Form = unit.form
    if form == "records" and form_of(unit.paths[0]) == "parquet":
        form = "parquet"
    module, name = _READERS[form]
    reader: Any = getattr(import_module(f"{__package__}.{module}"), name)
    yield from reader(unit, passed_over) if form == "warc" else reader(unit)


_READERS: dict[Form, tuple[str, str]] = {
    "text": ("_text", "read_texts"),
    "html": ("_html", "read_pages"),
    "warc": ("_warc", "read_archive"),
    "jsonl": ("_jsonl", "read_jsonl"),
    "records": ("_jsonl", "read_jsonl"),
    "json": ("_jsonl", "read_json"),
    "csv": ("_csv", "read_csv"),
    "parquet": ("_parquet", "read_rows"),
}
"""The module and the function that read a form; each is imported when it is needed."""
