"""The pool of processes: in order or as done, a few at a time, and clear when a worker is lost."""

import os
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from newscorpus.corpus._pool import as_done, count_workers, ordered_map
from newscorpus.errors import JobError

pytest.importorskip("loky")

LATE = ["__import__('time').sleep(0.5) or 0", "2", "4", "6", "8", "10"]
"""Tasks for `eval`: workers can import what is built in, and not this module."""


class _Lost:
    """A task that no worker can read: its module is nowhere."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return import_module, ("newscorpus_nowhere",)


def test_results_come_in_the_order_of_the_tasks() -> None:
    assert list(ordered_map(eval, LATE, workers=2)) == [0, 2, 4, 6, 8, 10]


def test_a_task_that_takes_long_holds_no_other_up_where_order_does_not_matter(tmp_path: Path) -> None:
    done = tmp_path / "done"
    # A minute at most, so that a pool that holds the others up fails and does not hang.
    late = f"any(__import__('os').path.exists({str(done)!r}) or __import__('time').sleep(0.01) for _ in range(6_000)) and 0"
    results = as_done(eval, [late, "2", "4", "6"], workers=2)
    first = next(results)
    done.touch()
    assert first != 0
    assert sorted([first, *results]) == [0, 2, 4, 6]


@pytest.mark.parametrize("workers", [1, 2])
def test_only_a_few_tasks_are_in_hand_at_a_time(workers: int) -> None:
    taken = 0

    def tasks() -> Iterator[int]:
        nonlocal taken
        while taken < 100:
            taken += 1
            yield taken

    for run in (ordered_map, as_done):
        taken = 0
        results = run(abs, tasks(), workers=workers)
        next(results)
        assert taken <= 2 * workers
        results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("run", [ordered_map, as_done])
def test_once_it_is_closed_nothing_is_worked_on(run: Any, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    wait = f"[__import__('time').sleep(0.01) for _ in iter(lambda: __import__('os').path.exists({str(closed)!r}), True)]"
    late = [f"{wait} is None or open({str(tmp_path / name)!r}, 'w').close()" for name in "abc"]
    results = run(eval, ["1", *late], workers=2)
    assert next(results) == 1
    results.close()
    closed.touch()
    time.sleep(0.5)
    assert list(tmp_path.iterdir()) == [closed]


@pytest.mark.parametrize("run", [ordered_map, as_done])
def test_an_error_of_a_task_is_raised_where_its_result_is_asked_for(run: type) -> None:
    with pytest.raises(FileNotFoundError, match="no such place"):
        list(run(os.stat, ["no such place"], workers=2))


@pytest.mark.parametrize("run", [ordered_map, as_done])
def test_a_task_that_no_worker_can_read_is_told(run: type) -> None:
    with pytest.raises(JobError, match="cannot go on"):
        list(run(repr, [_Lost()], workers=2))


@pytest.mark.parametrize("run", [ordered_map, as_done])
def test_a_worker_that_is_killed_is_told(run: type) -> None:
    with pytest.raises(JobError, match="want of memory"):
        list(run(os._exit, range(3), workers=2))
    assert list(run(abs, [-1], workers=2)) == [1]


def test_workers_work_in_the_folder_that_is_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(ordered_map(os.path.abspath, ["", "."], workers=2)) == {os.getcwd()}
    monkeypatch.chdir(tmp_path)
    assert set(ordered_map(os.path.abspath, ["", "."], workers=2)) == {str(tmp_path)}


def test_there_is_a_worker_for_each_core_unless_a_number_is_asked_for() -> None:
    assert count_workers(None) >= 1
    assert count_workers(3) == 3
    with pytest.raises(ValueError, match="at least 1"):
        count_workers(0)
