"""A run that is killed, wherever and however, and run again with `--resume`, ends with the same bytes as one that never was."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT

KILL_EVERYWHERE = '''
"""Kill a run before the first thing it does to a file, before the second, and so on, and go on with each; say where."""
import json, os, shutil, signal, sys
from pathlib import Path
import newscorpus.cli._parse, newscorpus.corpus.jobs, newscorpus.records._parquet_columns
if sys.argv[1] == "parquet":
    import pyarrow.compute, pyarrow.parquet
from newscorpus.cli import main
from newscorpus.registry import default_registry

default_registry()
form, source, where = sys.argv[1], sys.argv[2], Path(sys.argv[3])
EVENTS = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir")

def run(folder, *words, killed_before=None):
    """Run the command in a child; return the signal or the code it ended with."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    seen = 0
    def look(event, arguments):
        nonlocal seen
        if event not in EVENTS or not any(str(where) in os.fsdecode(a) for a in arguments if isinstance(a, (str, bytes, os.PathLike))):
            return
        seen += 1
        if seen == killed_before:
            (where / "last").write_text(" ".join([event, *(os.path.basename(os.fsdecode(a)) for a in arguments[:2] if isinstance(a, str))]))
            os.kill(os.getpid(), signal.SIGKILL)
    if killed_before is not None:
        sys.addaudithook(look)
    os.chdir(folder)
    try:
        main(["parse", source, "--format", form, "-o", str(folder / "out"), "--errors", str(folder / "errors.csv"), *words])
    except SystemExit as end:
        os._exit(end.code if isinstance(end.code, int) else 0)

def left(folder):
    """Return what is there, but for the table of errors that a killed run had not finished."""
    paths = [path for path in folder.iterdir() if not path.name.startswith("errors.csv.")]
    return {path.name: path.read_bytes() if path.is_file() else None for path in paths}

whole = where / "whole"
whole.mkdir()
assert run(whole) == 1
expected, points = left(whole), []
assert set(expected) == {"out", "errors.csv"}, expected.keys()
for number in range(1, 1000):
    folder = where / "killed"
    folder.mkdir()
    ended = run(folder, killed_before=number)
    if ended != -signal.SIGKILL:
        break
    points.append((where / "last").read_text())
    assert left(folder).get("out") in (None, expected["out"]), points[-1]
    again = run(folder, "--resume", killed_before=number // 2 + 1)
    assert again in (1, -signal.SIGKILL), (points[-1], again)
    if again != 1:
        assert run(folder, "--resume") == 1, points[-1]
    assert left(folder) == expected, points[-1]
    shutil.rmtree(folder)
print(json.dumps(points))
'''


def write_inputs(folder: Path, files: int, rows: int) -> Path:
    seeds = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    folder.mkdir()
    for number in range(files):
        with (folder / f"{number:02}.jsonl").open("w", encoding="utf-8") as file:
            for row in range(rows):
                text = f"{seeds[row % 3]}\n{number} {row}\n"
                file.write(json.dumps({"text": text, "date": "2024-11-15"}) + "\n")
            file.write('{"text": broken\n')
    return folder


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_run_killed_before_any_step_and_once_more_while_it_goes_on_ends_the_same(
    form: str, tmp_path: Path
) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    source = write_inputs(tmp_path / "in", files=2 if form == "parquet" else 3, rows=1)
    work = tmp_path / "work"
    work.mkdir()
    words = [sys.executable, "-c", KILL_EVERYWHERE, form, str(source), str(work)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    points = json.loads(done.stdout)
    steps = {point.split()[0] for point in points}
    assert steps == {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}
    assert any(point.startswith("os.rename") and point.endswith(" out") for point in points)
    assert len(points) > 20


def parts(folder: Path, count: int) -> Callable[[], bool]:
    return lambda: len(list(folder.glob("*.part"))) >= count


def is_begun(folder: Path) -> Callable[[], bool]:
    return lambda: any(folder.glob("*.part.*.unfinished"))


def is_put_together(folder: Path) -> Callable[[], bool]:
    return lambda: any(folder.glob("out.*.unfinished"))


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_two_workers_killed_with_their_parent_lose_nothing_and_repeat_nothing(
    form: str, tmp_path: Path
) -> None:
    pytest.importorskip("loky")
    pytest.importorskip("pyarrow")
    source = write_inputs(tmp_path / "in", files=6, rows=24)
    command = [sys.executable, "-m", "newscorpus", "parse", str(source), "--format", form, "--workers", "2"]
    whole, target = tmp_path / "whole" / "out", tmp_path / "killed" / "out"
    for file in (whole, target):
        file.parent.mkdir()
    subprocess.run([*command, "-o", str(whole)], stderr=subprocess.DEVNULL, check=False)
    folder = target.with_name("out.parts")
    moments = [parts(folder, 1), is_put_together(folder)]
    if form == "jsonl":
        moments = [is_begun(folder), *moments[:1], parts(folder, 3), *moments[1:]]
    for moment in moments:
        kill_at(moment, [*command, "-o", str(target), "--resume"], folder)
    done = subprocess.run(
        [*command, "-o", str(target), "--resume"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    assert "144 articles read" in done.stderr
    assert target.read_bytes() == whole.read_bytes()
    assert not folder.exists()


def kill_at(moment: Callable[[], bool], command: list[str], folder: Path) -> None:
    """Run a command and kill its whole process group at a moment, or find it ended before."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        while process.poll() is None and not moment():
            time.sleep(0.001)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode in (1, -signal.SIGKILL)
