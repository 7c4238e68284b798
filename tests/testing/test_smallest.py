"""The search for the part of a text that a failure needs."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.testing._failure import Broken
from newscorpus.testing._smallest import smallest


def test_only_what_the_failure_needs_is_left() -> None:
    text = "\n".join(["one two three", "four goats five", *["six"] * 50, "seven hay eight"])
    assert smallest(text, lambda words: "goats" in words and "hay" in words) == "goatshay"


@given(st.text(max_size=200), st.characters())
def test_what_is_left_still_fails(text: str, needed: str) -> None:
    assert smallest(text + needed, lambda words: needed in words) == needed


def test_another_failure_is_not_the_one_that_is_looked_for() -> None:
    def fails(words: str) -> bool:
        if len(words) < 5:
            raise Broken("too short")
        return "goat" in words

    assert smallest("goats win", fails) in {"goats", "goat ", "goat w", "goatw", "goat n", "goatn", "goati"}


def test_the_search_ends_on_large_texts() -> None:
    tries = []
    smallest("x" * 100_000, lambda words: bool(tries.append(words)))
    assert len(tries) <= 400
