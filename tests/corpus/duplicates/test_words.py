"""Words and where they stand, against the plain way: by a pattern."""

from hypothesis import given

from newscorpus.corpus.duplicates._words import read_words
from tests.corpus._wordy import TEXTS, WORD


@given(TEXTS)
def test_words_start_where_they_stand_in_their_text(texts: list[str]) -> None:
    found = read_words(texts)
    expected = [[word.start() for word in WORD.finditer(text)] for text in texts]
    assert found.counts.tolist() == list(map(len, expected))
    assert found.starts.tolist() == [start for starts in expected for start in starts]


@given(TEXTS)
def test_words_are_equal_where_their_letters_are(texts: list[str]) -> None:
    found = read_words(texts)
    names: dict[str, int] = {}
    words = [word.group().lower() for text in texts for word in WORD.finditer(text)]
    for word, number in zip(words, found.hashes.tolist(), strict=True):
        assert names.setdefault(word, number) == number
    assert len(set(names.values())) == len(names)


@given(TEXTS)
def test_the_first_word_of_each_text_is_known(texts: list[str]) -> None:
    found = read_words(texts)
    before = [sum(len(WORD.findall(text)) for text in texts[:number]) for number in range(len(texts))]
    assert found.begins.tolist() == before


def test_a_character_of_a_script_without_blanks_is_a_word() -> None:
    assert read_words(["渡し船は橋より安い"]).counts.tolist() == [9]


def test_numbers_are_no_wording() -> None:
    found = read_words(["Of 61 islanders, 9 are 12-year-olds"])
    assert (found.wording == 0).tolist() == [False, True, False, True, False, True, False, False]


def test_letters_that_two_stand_for_in_lower_case_stay_as_they_are() -> None:
    capital, dotted = read_words(["İ", "i̇"]).hashes.tolist()[:2]
    assert capital != dotted
