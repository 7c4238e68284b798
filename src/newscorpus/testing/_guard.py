"""A deadline for a parser's own functions, so that one that hangs ends in a clear failure."""

import ctypes
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, TypeVar

T = TypeVar("T")

_AGAIN = 0.5
"""Seconds after which the alarm rings again, for a parser that swallows it, and for Python, which drops what is raised while an
object is done away with."""


class StillRunning(BaseException):
    """A parser's function did not come back in time.

    It is no Exception, so that neither a parser's ``except Exception`` nor a search for smaller inputs holds it up.
    """

    def __init__(self, what: str = "", text: str | None = None) -> None:
        super().__init__(what, text)
        self.what, self.text = what, text
        self.again: Callable[[str], bool] | None = None


def within(seconds: float, call: Callable[[], T]) -> T:
    """Return what a call returns, and raise `StillRunning` if it takes longer.

    In the main thread of a Unix process an alarm interrupts Python code and regular expressions alike; elsewhere the
    call runs in a thread that is left behind, which a regular expression can hold up.
    """
    if hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread():
        with _alarm(seconds):
            return call()
    return _in_thread(seconds, call)


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise StillRunning

    def tell(dropped: "sys.UnraisableHookArgs") -> None:
        if dropped.exc_type is not StillRunning:
            hook(dropped)

    hook, sys.unraisablehook = sys.unraisablehook, tell
    handler = signal.signal(signal.SIGALRM, ring)
    remaining, interval = signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        sys.unraisablehook = hook
        if remaining:
            # Somebody else's alarm, such as a test runner's time limit.
            signal.setitimer(signal.ITIMER_REAL, remaining, interval)


def _in_thread(seconds: float, call: Callable[[], T]) -> T:
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        _interrupt(thread)
        raise StillRunning
    if errors:
        raise errors[0]
    return results[0]


def _interrupt(thread: threading.Thread) -> None:
    """Ask a thread to end at its next step in Python, so that it does not slow down what comes after."""
    raised: Any = ctypes.py_object(SystemExit)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), raised)
