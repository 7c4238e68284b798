"""Commands with a terminal for their standard error, as a person has."""

import os
import subprocess
from collections.abc import Sequence

import pytest


def shown_on_terminal(command: Sequence[str]) -> str:
    """Run a command and return what its terminal shows."""
    pty = pytest.importorskip("pty", reason="there are no such terminals on this system")
    leader, follower = pty.openpty()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=follower) as process:
        os.close(follower)
        shown = b""
        while piece := _read(leader):
            shown += piece
        assert process.stdout is not None
        process.stdout.read()
    os.close(leader)
    return shown.decode()


def _read(leader: int) -> bytes:
    """Read what is there; once the other end is closed, some systems raise and others give nothing."""
    try:
        return os.read(leader, 4096)
    except OSError:
        return b""
