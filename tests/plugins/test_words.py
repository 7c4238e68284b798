"""Word lists."""

from newscorpus.plugins._words import word_set


def test_words_are_parted_by_any_white_space() -> None:
    assert word_set(" a  b\n c ") == {"a", "b", "c"}


def test_phrases_are_parted_by_a_mark() -> None:
    assert word_set("a b | c|", "|") == {"a b", "c"}
