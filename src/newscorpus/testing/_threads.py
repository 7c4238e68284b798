"""The rule of reading at the same time."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.testing._case import Case
from newscorpus.testing._content import content, difference
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._guard import StillRunning

_THREADS = 4
_SECONDS = 0.5
_MOST_ROUNDS = 200
_MOST_TEXTS = 8


@rule
def thread_safe(case: Case) -> None:
    """Several threads that read different texts at once get the articles that one thread gets.

    Corpora are read by pools of threads, and web services read in the thread of each request. A parser that keeps
    the text at hand in a variable of its module mixes two pages into one, once in a thousand times.

    Keep what you know about a text in local variables, or in an object made inside `parse`.
    """
    expected = _expected(case)
    found: list[Broken] = []
    threads = [
        threading.Thread(target=_read_in_turn, args=(case, expected, number, found), daemon=True)
        for number in range(_THREADS)
    ]
    with _switching_often():
        for thread in threads:
            thread.start()
        end = monotonic() + _SECONDS + case.patience
        for thread in threads:
            thread.join(max(0.0, end - monotonic()))
    if any(thread.is_alive() for thread in threads):
        raise StillRunning(
            f"{_THREADS} threads were still reading after {_SECONDS + case.patience:g} s; look for a lock"
        )
    if found:
        raise found[0]


def _expected(case: Case) -> list[tuple[Document, Article]]:
    texts = [sample.document for sample in case.samples]
    texts += [Document(document.text[: len(document.text) // 2]) for document in texts]
    texts += [page.document for page in case.foreign if page.text]
    read = ((document, case.try_read(document)) for document in texts[:_MOST_TEXTS])
    return [(document, article) for document, article in read if article is not None]


def _read_in_turn(
    case: Case, expected: list[tuple[Document, Article]], number: int, found: list[Broken]
) -> None:
    """Read the texts round and round, every thread from another one on, and note what differs."""
    end, parse = monotonic() + _SECONDS, case.parser.parse
    for turn in range(_MOST_ROUNDS * len(expected)):
        document, article = expected[(turn + number) % len(expected)]
        try:
            read = parse(document)
            change = (
                None if read == article else difference(content(article), content(read)) or "a span differs"
            )
        except Exception as error:
            change = f"{type(error).__name__} ({error})"
        if change is not None:
            found.append(
                Broken(f"while {_THREADS} threads read, one got another article: {change}", document.text)
            )
        if found or monotonic() > end:
            return


@contextmanager
def _switching_often() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
