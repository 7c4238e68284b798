"""The table of news date strings, which several tests read in different ways."""

from pathlib import Path
from typing import NamedTuple

import pytest

from newscorpus.dates import NewsDate, read_date
from newscorpus.dates._reading import Order

TABLE = Path(__file__).with_name("strings.tsv")
ORDERS: dict[str, Order] = {"dmy": "dmy", "mdy": "mdy"}


class Stated(NamedTuple):
    """A line of the table: the date as it should print, its zone, what the caller knows, the words."""

    expected: str | None
    zone: str | None
    language: str | None
    order: Order | None
    words: str

    def read(self) -> NewsDate | None:
        return read_date(self.words, language=self.language, order=self.order)


def lines() -> list[Stated]:
    stated = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        expected, zone, options, words = line.split("\t")
        named = options.split(",") if options else []
        language = next((option for option in named if option not in ORDERS), None)
        order = next((ORDERS[option] for option in named if option in ORDERS), None)
        stated.append(Stated(None if expected == "None" else expected, zone or None, language, order, words))
    return stated


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "stated" in metafunc.fixturenames:
        metafunc.parametrize("stated", lines(), ids=lambda stated: stated.words.strip())


@pytest.fixture(scope="session")
def table() -> list[Stated]:
    return lines()
