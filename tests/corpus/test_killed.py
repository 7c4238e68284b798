"""A job over a corpus that is killed, and asked again, ends as one that never was."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.corpus._news import body, edited

POINTS = (
    "articles/000000.parquet",
    "sketches/000000.parquet",
    "steps/*/shared",
    "steps/*/candidates",
    "steps/*/texts*",
)
"""What is on the disk when the job is killed."""


def command(table: Path, store: Path, *options: str) -> list[str]:
    given = ["duplicates", str(table), "--store", str(store), "--format", "jsonl", "--workers", "1", *options]
    return [sys.executable, "-m", "newscorpus", *given]


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("killed") / "news.jsonl"
    texts = [body(number) for number in range(60)] + [
        edited(body(number), 0.1, number) for number in range(30)
    ]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def untouched(table: Path) -> str:
    done = subprocess.run(
        command(table, table.with_name("store")), capture_output=True, text=True, check=True
    )
    assert len(done.stdout.splitlines()) == 30
    return done.stdout


@pytest.mark.skipif(
    not hasattr(os, "killpg"), reason="groups of processes can be killed on POSIX systems only"
)
@pytest.mark.parametrize("point", POINTS)
def test_a_killed_job_is_gone_on_with(point: str, table: Path, untouched: str, tmp_path: Path) -> None:
    store = tmp_path / "store"
    running = subprocess.Popen(
        command(table, store), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    while running.poll() is None and not any(store.glob(point)):
        time.sleep(0.001)
    if running.poll() is None:
        os.killpg(running.pid, signal.SIGKILL)
    running.communicate()
    again = subprocess.run(command(table, store, "--resume"), capture_output=True, text=True, check=True)
    assert again.stdout == untouched
