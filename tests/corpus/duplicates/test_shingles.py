"""Shingles against the plain way: words by a pattern, runs of five, compared as they are."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newscorpus.corpus.duplicates import _shingles
from newscorpus.corpus.duplicates._shingles import WIDTH, shingle

WORD = re.compile(r"[^\W_]+")

WORDS = st.sampled_from(
    (
        "owl Owl OWL a I 42 3,000 Fjordkraft fjordkrafts überfährt “ — … _ - 𝒳yz x² Donaudampfschifffahrtsgesellschaft "
        "Donaudampfschifffahrtsgesellschaften \n\n"
    ).split(" ")
)
TEXTS = st.lists(st.lists(WORDS, max_size=14).map(" ".join), max_size=6)


def plainly(text: str) -> list[tuple[str, ...]]:
    words = [found.group().lower() for found in WORD.finditer(text)]
    if 0 < len(words) < WIDTH:
        return [tuple(words)]
    return list(zip(*(words[at:] for at in range(WIDTH)), strict=False))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.sampled_from([1, 30, 1 << 17]))
def test_shingles_are_equal_where_their_words_are(
    monkeypatch: pytest.MonkeyPatch, texts: list[str], together: int
) -> None:
    monkeypatch.setattr(_shingles, "_CHUNK", together)
    found = shingle(texts)
    expected = [plainly(text) for text in texts]
    assert [stop - start for start, stop in zip(found.ends, found.ends[1:], strict=False)] == list(
        map(len, expected)
    )
    flat = [words for one in expected for words in one]
    names: dict[tuple[str, ...], int] = {}
    for words, number in zip(flat, found.hashes.tolist(), strict=True):
        assert names.setdefault(words, number) == number
    assert len(set(names.values())) == len(names)


@given(TEXTS)
def test_words_start_where_they_stand_in_their_text(texts: list[str]) -> None:
    found = shingle(texts)
    expected = [[word.start() for word in WORD.finditer(text)] for text in texts]
    assert found.words.tolist() == list(map(len, expected))
    assert found.starts.tolist() == [start for starts in expected for start in starts]


def test_a_character_of_a_script_without_blanks_is_a_word() -> None:
    assert shingle(["渡し船は橋より安い"]).words.tolist() == [9]


def test_numbers_are_no_wording() -> None:
    found = shingle(["Of 61 islanders, 9 are 12-year-olds"])
    assert (found.wording == 0).tolist() == [False, True, False, True, False, True, False, False]
