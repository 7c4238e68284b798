"""The deadline: what hangs is ended, what does not is left alone."""

import re
import signal
import threading
import time

import pytest

from newscorpus.testing._guard import StillRunning, within

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no alarms")


def spin() -> None:
    while True:
        pass


def backtrack() -> None:
    re.match(r"(?:a?){60}a{60}b|(?:a+)+b", "a" * 60)


def shrug() -> None:
    while True:
        try:
            spin()
        except Exception:
            continue


class Lingering:
    """An object that takes its time to go."""

    def __del__(self) -> None:
        time.sleep(0.2)


def drop() -> None:
    Lingering()
    spin()


@pytest.mark.parametrize("call", [spin, backtrack, shrug, drop, lambda: time.sleep(60)])
def test_what_hangs_is_ended(call: object) -> None:
    with pytest.raises(StillRunning):
        within(0.05, call)  # type: ignore[arg-type]


def test_what_comes_back_is_returned() -> None:
    assert within(5, lambda: 7) == 7


def test_what_is_raised_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 // 0)


def in_another_thread(call: object) -> list[object]:
    found: list[object] = []

    def run() -> None:
        try:
            found.append(within(0.1, call))  # type: ignore[arg-type]
        except BaseException as error:
            found.append(type(error))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)
    return found


def test_there_is_a_deadline_in_other_threads_too() -> None:
    assert in_another_thread(spin) == [StillRunning]
    assert in_another_thread(lambda: 7) == [7]
    assert in_another_thread(lambda: 1 // 0) == [ZeroDivisionError]


def test_an_alarm_that_was_set_before_still_rings() -> None:
    rung: list[int] = []
    handler = signal.signal(signal.SIGALRM, lambda number, _: rung.append(number))
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        within(5, lambda: None)
        time.sleep(1)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
    assert rung == [signal.SIGALRM]
