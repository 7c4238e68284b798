"""Watching what a parser asks of the machine, by the interpreter's own audit events."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FORBIDDEN = {
    "os.remove": "removes a file",
    "os.rename": "renames a file",
    "os.mkdir": "makes a folder",
    "os.rmdir": "removes a folder",
    "os.truncate": "cuts a file off",
    "os.link": "links a file",
    "os.symlink": "links a file",
    "os.chdir": "changes the current folder",
    "os.chmod": "changes the rights of a file",
    "os.putenv": "changes the environment",
    "os.unsetenv": "changes the environment",
    "os.system": "starts a program",
    "os.exec": "starts a program",
    "os.fork": "starts a process",
    "os.posix_spawn": "starts a program",
    "os.startfile": "starts a program",
    "subprocess.Popen": "starts a program",
    "builtins.input": "waits for somebody to type",
    "urllib.Request": "asks the network",
}


class Forbidden(Exception):  # noqa: N818
    """Raised into the parser at the moment it does what it must not."""


class _Watch:
    """The one hook of this process: hooks cannot be taken away, so it sleeps while nothing is watched."""

    def __init__(self) -> None:
        self.installed = self.awake = False
        self.others: frozenset[int | None] = frozenset()
        self.seen: list[str] = []

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.awake or threading.get_ident() in self.others:
            return
        what = _complaint(event, arguments)
        if what is not None:
            self.seen.append(what)
            raise Forbidden(f"a parser {what}")


_watch = _Watch()


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect, and stop, what this thread does beyond computing: files written, the network asked, programs started.

    Threads that it starts meanwhile are watched too; those that ran before are not.
    """
    if not _watch.installed:
        sys.addaudithook(_watch.hear)
        _watch.installed = True
    here = threading.get_ident()
    _watch.seen = []
    _watch.others = frozenset(thread.ident for thread in threading.enumerate() if thread.ident != here)
    _watch.awake = True
    try:
        yield _watch.seen
    finally:
        _watch.awake = False


def _complaint(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event == "open":
        return _writes(arguments)
    if event.startswith("socket."):
        return f"asks the network ({event})"
    if event in _FORBIDDEN and not _is_cache(arguments):
        return f"{_FORBIDDEN[event]} ({event})"
    return None


def _writes(arguments: tuple[Any, ...]) -> str | None:
    path, mode, flags = arguments
    writing = isinstance(mode, str) and set(mode) & set("wax+")
    if (writing or (isinstance(flags, int) and flags & _WRITING)) and not _is_cache(arguments):
        return f"writes a file ({path!r})"
    return None


def _is_cache(arguments: tuple[Any, ...]) -> bool:
    """Whether it is Python that writes what it compiled, on a first import inside a function."""
    return bool(arguments) and "__pycache__" in str(arguments[0])
