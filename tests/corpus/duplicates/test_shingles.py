"""Shingles against the plain way: words by a pattern, runs of five, compared as they are."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newscorpus.corpus.duplicates import _shingles
from newscorpus.corpus.duplicates._shingles import WIDTH, shingle
from tests.corpus._wordy import TEXTS, WORD


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
