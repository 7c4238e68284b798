"""Threads that read at once: slow ones are waited for, and ones that stand still are not."""

import threading
import time
from pathlib import Path

import pytest
from attrs import evolve

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.testing import Case, CheckFailure, read_samples
from newscorpus.testing._threads import thread_safe
from tests.testing.gazette import GAZETTE, parse

SAMPLES = read_samples(Path(__file__).with_name("samples"))


def test_a_parser_that_is_slow_and_comes_on_is_waited_for() -> None:
    def slow(document: Document) -> Article:
        time.sleep(0.5)
        return parse(document)

    thread_safe(Case(parser=evolve(GAZETTE, parse=slow), samples=SAMPLES, patience=3.0))


def test_threads_that_wait_for_each_other_are_given_up() -> None:
    main, never = threading.current_thread(), threading.Event()

    def stand_still(document: Document) -> Article:
        if threading.current_thread() is not main:
            never.wait()
        return parse(document)

    try:
        with pytest.raises(CheckFailure, match=r"come on for 2 s; look for a lock"):
            thread_safe(Case(parser=evolve(GAZETTE, parse=stand_still), samples=SAMPLES, patience=2.0))
    finally:
        never.set()
