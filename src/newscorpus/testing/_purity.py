"""The rule of reading without a memory."""

import re

from newscorpus.document import Document
from newscorpus.plugins._content import content, difference
from newscorpus.testing._case import Case
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._state import changed, state_of
from newscorpus.testing._texts import mixed_documents

_LONG_WORD = re.compile(r"\b[a-zà-öø-ÿ]{5,}\b")


@rule
def parse_is_pure(case: Case) -> None:
    """`parse` makes of a text always the same article, whatever it read before, and leaves the document as it is.

    Texts are read in any order, in many processes, and again after a crash. A parser that remembers the last page
    gives articles that depend on their neighbours, and nobody can reproduce them.

    Keep what you know about a text in local variables or in an object made inside `parse`. Tables that never change
    may stand in the module; a memory of functions belongs into `functools.lru_cache`. Articles hold tuples, not lists.
    """
    for sample in case.samples:
        _read_twice(case, sample.document)
    pool = [document for document in mixed_documents(case) if case.try_read(document) is not None]
    for document in pool:
        _read_twice(case, document)
    before = state_of(case.parser)
    for document in pool:
        _read_twice(case, _fresh(document))
    for first in pool:
        for second in pool:
            _read_after(case, first, second)
    name = changed(before, state_of(case.parser))
    if name is not None:
        raise Broken(f"reading texts changes {name}; keep nothing between texts", pool[0].text)


def _read_twice(case: Case, document: Document) -> None:
    text = document.text
    first = case.read(document)
    try:
        hash(first)
    except TypeError as error:
        raise Broken(f"the article is no value: {error}; give tuples, not lists", text) from error
    again = case.read(Document(text, origin="elsewhere", encoding="cp1252"))
    if document.url is None and document.retrieved is None and again != first:
        change = difference(content(first), content(again)) or "a problem or a span differs"
        raise Broken(f"parse gives another article when it reads the same text again: {change}", text)


def _read_after(case: Case, first: Document, second: Document) -> None:
    """Read B, A, B: what stands between must not show."""
    alone = case.read(second)
    case.read(first)
    after = case.read(second)
    if after != alone:
        change = difference(content(alone), content(after)) or "a problem or a span differs"
        raise Broken(f"parse gives another article after it read {first.origin!r}: {change}", second.text)


def _fresh(document: Document) -> Document:
    """Return a text like another that nobody has read before: its long words are spelt differently."""
    return Document(_LONG_WORD.sub(lambda word: f"{word[0]}q", document.text), origin=document.origin)
