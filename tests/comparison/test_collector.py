"""The collector of cycles is paused for a piece of work, and only for that."""

import gc
from collections.abc import Iterator

import pytest

from newscorpus.comparison._collector import undisturbed


class Work:
    @undisturbed
    def ask(self) -> bool:
        return gc.isenabled()

    @undisturbed
    def fail(self) -> None:
        raise ValueError("this work fails")


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_it_is_off_while_the_work_is_done_and_on_again_after_it() -> None:
    assert not Work().ask()
    assert gc.isenabled()


def test_it_goes_on_after_work_that_failed() -> None:
    with pytest.raises(ValueError, match="this work fails"):
        Work().fail()
    assert gc.isenabled()


def test_it_stays_off_for_who_turned_it_off() -> None:
    gc.disable()
    assert not Work().ask()
    assert not gc.isenabled()
