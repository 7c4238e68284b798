"""Spark: the same steps give the same findings as on the local engine, whoever drives them and whoever dies."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newscorpus.corpus import Corpus, Pair, Story
from newscorpus.corpus.engines import SparkEngine
from tests._spark import need_spark
from tests.conftest import ROOT
from tests.corpus._news import body, edited
from tests.corpus.stories._invented import Language, tell

Findings = tuple[list[Pair], tuple[Story, ...], tuple[Story, ...]]

_DRIVER = Path(__file__).with_name("_drive_spark.py")


def rows() -> list[dict[str, Any]]:
    line = "Sign up for our morning letter and never again miss what the people of Halden had for breakfast today."
    made = [{"text": f"{body(number)}\n\n{line}", "source": f"paper {number % 3}"} for number in range(30)]
    made += [{"text": edited(body(number), 0.1, number), "source": "copier"} for number in range(0, 30, 3)]
    told = (tell(Language(1), event, telling) for event in range(6) for telling in range(2))
    made += [{"title": title, "text": text, "date": "2031-05-01"} for title, text in told]
    return [*made, made[0], {"text": "", "source": None}]


def later(corpus: Corpus) -> tuple[Story, ...]:
    """Add the articles of another day, and return the stories that these are in."""
    texts = (tell(Language(1), event, 9) for event in (2, 3, 50))
    dated = [{"title": title, "text": text, "date": "2031-05-02"} for title, text in texts]
    return corpus.stories(since=corpus.add_texts(dated).start)


@pytest.fixture(scope="module")
def local() -> Findings:
    corpus = Corpus.from_texts(rows(), workers=1)
    return list(corpus.duplicates()), corpus.stories(), later(corpus)


@pytest.fixture(scope="module")
def java() -> None:
    """Spark, and a Java runtime for it."""
    need_spark()


def drive(folder: Path, master: str, *more: str, **environment: str) -> "subprocess.Popen[str]":
    """Start a driver in a process of its own, so that one session's settings are not the next one's."""
    given = {**os.environ, **environment, "PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable}
    command = [sys.executable, str(_DRIVER), master, str(folder), *more]
    return subprocess.Popen(
        command, env=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def findings(driver: "subprocess.Popen[str]") -> str:
    out, errors = driver.communicate(timeout=900)
    assert driver.returncode == 0, errors[-3000:]
    return out.splitlines()[-1]


@pytest.mark.usefixtures("java")
def test_spark_finds_what_the_local_engine_finds(tmp_path: Path, local: Findings) -> None:
    assert findings(drive(tmp_path / "store", "local[2]", "stories")) == repr(local)


@pytest.mark.usefixtures("java")
def test_spark_connect_finds_what_the_local_engine_finds(tmp_path: Path, local: Findings) -> None:
    assert findings(drive(tmp_path / "store", "connect")) == repr(local[0])


@pytest.mark.usefixtures("java")
def test_a_job_is_right_though_an_executor_is_killed(tmp_path: Path, local: Findings) -> None:
    driver = drive(tmp_path / "store", "local-cluster[2,1,1024]")
    os.kill(next(_executors(driver.pid)), signal.SIGKILL)
    assert findings(driver) == repr(local[0])


def _executors(driver: int) -> Iterator[int]:
    """Yield the processes of executors under a driver, once both are at work."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        found = [pid for pid in _below(driver) if "CoarseGrainedExecutorBackend" in _command(pid)]
        if len(found) >= 2:
            yield from found
            return
        time.sleep(0.2)
    pytest.fail("no two executors came up")


def _below(parent: int) -> list[int]:
    children = Path(f"/proc/{parent}/task/{parent}/children")
    found: list[int] = []
    try:
        tasks = [Path(task, "children") for task in Path(f"/proc/{parent}/task").iterdir()]
    except OSError:
        tasks = [children]
    for task in tasks:
        try:
            direct = [int(pid) for pid in task.read_text(encoding="ascii").split()]
        except OSError:
            continue
        for pid in direct:
            found += [pid, *_below(pid)]
    return found


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
    except OSError:
        return ""


@pytest.mark.filterwarnings(
    "ignore:unclosed file:ResourceWarning"
)  # Spark leaves its pipe to a driver that died
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_without_java_the_error_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark")
    from newscorpus.errors import CorpusError

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(CorpusError, match="Java"):
        SparkEngine(tmp_path, address="local[1]").sql("SELECT 1 AS one", "one")
