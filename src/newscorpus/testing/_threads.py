"""The rule of reading at the same time."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from types import FrameType

from attrs import Factory, frozen

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.plugins._content import content, difference
from newscorpus.testing._case import Case
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._guard import StillRunning

_THREADS = 4
_SECONDS = 0.5
_MOST_ROUNDS = 200
_MOST_TEXTS = 8
_LOOK = 0.05
"""Seconds between two looks at whether any thread has come on."""


@rule
def thread_safe(case: Case) -> None:
    """Several threads that read different texts at once get the articles that one thread gets.

    Corpora are read by pools of threads, and web services read in the thread of each request. A parser that keeps
    the text at hand in a variable of its module mixes two pages into one, once in a thousand times.

    Keep what you know about a text in local variables, or in an object made inside `parse`.
    """
    crew = _Crew(case=case, expected=_expected(case))
    with _switching_often():
        if not crew.read():
            what = (
                f"none of {_THREADS} threads that read has come on for {case.patience:g} s; look for a lock"
            )
            raise StillRunning(what)
    if crew.found:
        raise crew.found[0]


def _expected(case: Case) -> list[tuple[Document, Article]]:
    texts = [sample.document for sample in case.samples]
    texts += [Document(document.text[: len(document.text) // 2]) for document in texts]
    texts += [page.document for page in case.foreign if page.text]
    read = ((document, case.try_read(document)) for document in texts[:_MOST_TEXTS])
    return [(document, article) for document, article in read if article is not None]


@frozen(kw_only=True)
class _Crew:
    """Threads that read texts whose articles are known, and what they found."""

    case: Case
    expected: list[tuple[Document, Article]]
    found: list[Broken] = Factory(list)
    turns: list[int] = Factory(list)
    go: threading.Event = Factory(threading.Event)
    one_by_one: threading.Lock = Factory(threading.Lock)

    def read(self) -> bool:
        """Let the threads read, and tell whether all of them came to an end; they may be slow, and must not stand still."""
        threads = [self._start(number) for number in range(_THREADS)]
        self.go.set()
        turns, end = 0, monotonic() + self.case.patience
        while (thread := next(filter(threading.Thread.is_alive, threads), None)) is not None:
            thread.join(_LOOK)
            if len(self.turns) > turns:
                turns, end = len(self.turns), monotonic() + self.case.patience
            elif monotonic() > end:
                return False
        return True

    def _start(self, number: int) -> threading.Thread:
        ready = threading.Event()
        thread = threading.Thread(target=self._read_in_turn, args=(number, ready), daemon=True)
        thread.start()
        # Python 3.11 fails where two threads set a profiler or a tracer at once.
        ready.wait()
        return thread

    def _read_in_turn(self, number: int, ready: threading.Event) -> None:
        """Read the texts in turn, every thread from another one on, and note what differs.

        Once round, the thread steps aside at every call that the parser makes; then it reads on as fast as it can.
        """
        sys.setprofile(_stepping_aside(self.case.package))
        ready.set()
        self.go.wait()
        end, turns = monotonic() + _SECONDS, len(self.expected)
        for turn in range(_MOST_ROUNDS * turns):
            if turn == turns:
                with self.one_by_one:
                    sys.setprofile(None)
            document, article = self.expected[(turn + number) % turns]
            change = _misread(self.case, document, article)
            self.turns.append(turn)
            if change is not None:
                what = f"while {_THREADS} threads read, one got another article: {change}"
                self.found.append(Broken(what, document.text))
            if self.found or (turn >= turns and monotonic() > end):
                return


def _stepping_aside(package: str) -> Callable[[FrameType, str, object], None]:
    """Return a profiler that lets other threads go first wherever a function of the package calls or returns."""
    inside = f"{package}."

    def step(frame: FrameType, _event: str, _argument: object) -> None:
        if f"{frame.f_globals.get('__name__')}.".startswith(inside):
            sleep(0)

    return step


def _misread(case: Case, document: Document, article: Article) -> str | None:
    try:
        read = case.parser.read(document)
    except Exception as error:
        return f"{type(error).__name__} ({error})"
    if read == article:
        return None
    return difference(content(article), content(read)) or "a span differs"


@contextmanager
def _switching_often() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
