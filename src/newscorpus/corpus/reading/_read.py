"""Units as streams of texts."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._unit import Form, Unit
from newscorpus.document import Document

Reader = Callable[[Unit], Iterator[Document | Article | Failure]]


def read_unit(unit: Unit) -> Iterator[Document | Article | Failure]:
    """Yield what a unit holds, in order, as a stream.

    An article is yielded where the input is a record of ours, a document for any other text, and a failure in place of
    each text that cannot be read: none of them ends the stream but by ending the file.

    Raises:
        MissingExtraError: the unit's form needs an optional dependency; `plan` has said so already.
    """
    module, name = _READERS[unit.form]
    reader = cast(Reader, getattr(import_module(f"{__package__}.{module}"), name))
    yield from reader(unit)


_READERS: dict[Form, tuple[str, str]] = {
    "text": ("_text", "read_texts"),
    "jsonl": ("_jsonl", "read_jsonl"),
    "records": ("_jsonl", "read_jsonl"),
    "json": ("_jsonl", "read_json"),
}
"""The module and the function that read a form; each is imported when it is needed."""
