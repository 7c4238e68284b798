"""What the order of the input, additions and the number of workers must not change, above every cap too."""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newscorpus.corpus import Corpus, Pair
from newscorpus.corpus.duplicates import _candidates, _pairs, _twins
from tests.corpus._news import body, edited

Row = dict[str, Any]
Named = tuple[str, str, float, float, str]


@pytest.fixture(autouse=True)
def _low_caps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_candidates, "MOST", 6)
    monkeypatch.setattr(_twins, "MOST", 4)
    monkeypatch.setattr(_pairs, "MOST", 4)


def mixed() -> list[Row]:
    """Return a template, a text in many versions and papers, twins that differ in their points, furniture, and other news."""
    chance = Random(5)
    start = date(2026, 1, 1)
    frame = body(1, sentences=6)
    line = "Sign up for our morning letter and never again miss what the people of Halden had for breakfast today."
    texts = [
        f"{frame} Today {number} sheep of {number * 7} came in {number + 3} boats." for number in range(12)
    ]
    texts += [edited(body(2, sentences=6), share / 40, share) for share in range(12)]
    texts += [body(3, sentences=4) + "!" * number for number in range(7)]
    texts += [f"{body(number, sentences=3)}\n\n{line}" for number in range(10, 20)]
    return [
        {
            "text": text,
            "source": f"paper {chance.randrange(3)}",
            "date": None if chance.random() < 0.1 else start + timedelta(chance.randrange(25)),
        }
        for text in texts
    ]


ROWS = mixed()


def pairs_of(rows: list[Row], **options: Any) -> list[Pair]:
    return list(Corpus.from_texts(rows, workers=1).duplicates(**options))


def named(found: list[Pair], rows: list[Row]) -> set[Named]:
    return {name(pair, rows) for pair in found}


def name(pair: Pair, rows: list[Row]) -> Named:
    one, other = rows[pair.left]["text"], rows[pair.right]["text"]
    if one < other:
        return one, other, pair.contained, pair.contains, pair.kind
    return other, one, pair.contains, pair.contained, pair.kind


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(len(ROWS))))
def test_pairs_of_texts_are_the_same_in_any_order(order: list[int]) -> None:
    shuffled = [ROWS[place] for place in order]
    usual = named(pairs_of(ROWS), ROWS)
    assert len(usual) > 40
    assert named(pairs_of(shuffled), shuffled) == usual


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(ROWS)), st.permutations(range(len(ROWS))))
def test_new_articles_have_the_pairs_that_a_full_run_gives_them(since: int, order: list[int]) -> None:
    shuffled = [ROWS[place] for place in order]
    corpus = Corpus.from_texts(shuffled[:since], workers=1)
    list(corpus.duplicates())
    corpus.add_texts(shuffled[since:])
    assert list(corpus.duplicates(since=since)) == [
        pair for pair in pairs_of(shuffled) if pair.right >= since
    ]
