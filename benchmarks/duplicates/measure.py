"""What a command and its children use: time, and the most memory that they held at one time (Linux)."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

PAUSE = 0.25


class Outcome(NamedTuple):
    """What the command wrote, its peak in MB, why it failed if it did, and the MB held at moments of the clock."""

    said: dict[str, Any]
    peak: float
    failure: str = ""
    samples: tuple[tuple[float, float], ...] = ()


def measured(command: Sequence[str], target: Path, limit: float) -> Outcome:
    """Run a command that writes JSON to a file; under `alone` what its own process held at most, between samples too."""
    target.unlink(missing_ok=True)
    log = target.with_suffix(".log")
    start = time.monotonic()
    samples: list[tuple[float, float]] = [(start, 0.0)]
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, stdout=said, stderr=said, start_new_session=True, env=alone(target)
        )
        while process.poll() is None:
            samples.append((time.monotonic(), sum(map(held, family(process.pid)))))
            if time.monotonic() - start > limit:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                return Outcome({}, 0.0, f"took longer than {limit:.0f} s")
            time.sleep(PAUSE)
    if process.returncode:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines() or ["no message"]
        return Outcome({}, 0.0, f"ended with {process.returncode}: {lines[-1][:200]}")
    told = json.loads(target.read_text(encoding="utf-8"))
    return Outcome(told, max(told["alone"], *(held for _, held in samples)), samples=tuple(samples))


def alone(target: Path) -> dict[str, str]:
    """An environment without network, whose temporary files lie beside the result and go with it."""
    return {**os.environ, "TMPDIR": str(target.parent), "HF_HUB_OFFLINE": "1", "DO_NOT_TRACK": "1"}


def family(root: int) -> list[int]:
    """A process and all that stem from it."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(folder.name))
    found = [root]
    for one in found:
        found += children.get(one, [])
    return found


def worked(process: int) -> float:
    """Seconds of processor time of a process and of its children that have ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def cpu() -> float:
    """Seconds of processor time so far, of this process and all that stem from it."""
    return sum(map(worked, family(os.getpid())))


def held(process: int) -> float:
    """Resident memory in MB; pages shared by several processes count once in all."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return next((int(row.split()[1]) / 1024 for row in text.splitlines() if row.startswith("Pss:")), 0.0)


def most_held(process: int | str = "self") -> float:
    """The most that one process has held so far, in MB."""
    text = Path(f"/proc/{process}/status").read_text()
    return next(int(row.split()[1]) / 1024 for row in text.splitlines() if row.startswith("VmHWM:"))
