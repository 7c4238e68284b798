"""What holds of the quotes of any text, however its marks are strewn."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison import find_quotes

MARKS = [*"“”„‟\"«»‹›‚‘’'`「」『』", "``", "''"]
WORDS = "said Lund told the , . ! ? : — - ( ) Mr. She it's sailors' called by to a and adding according sagte dit-il <a".split()
PIECES = st.sampled_from([*MARKS, *WORDS, " ", "\n", "\n\n", "\r\n", "\u2028", "\xa0", "6'2\""])
TEXTS = st.text() | st.lists(PIECES, max_size=40).map("".join) | st.lists(PIECES, max_size=30).map(" ".join)


@given(TEXTS)
def test_every_span_slices_to_what_it_stands_for(text: str) -> None:
    for quote in find_quotes(text):
        assert quote.text == quote.span.of(text) == quote.text.strip() != ""
        assert quote.span in quote.outer
        assert quote.outer.stop <= len(text)
        for span in (quote.speaker, quote.cue):
            assert span is None or span.of(text).strip() == span.of(text) != ""
        assert quote.speaker_text == (None if quote.speaker is None else quote.speaker.of(text))


@given(TEXTS)
def test_marks_are_taken_in_where_they_are_there(text: str) -> None:
    for quote in find_quotes(text):
        assert quote.opened == (quote.outer.start < quote.span.start)
        assert quote.closed == (quote.outer.stop > quote.span.stop)


@given(TEXTS)
def test_quotes_come_in_reading_order_apart_or_inside_one_another(text: str) -> None:
    quotes = find_quotes(text)
    for before, after in pairwise(quotes):
        assert before.span.start <= after.span.start
        assert after.span in before.span or before.span.stop <= after.span.start
        assert (after.depth > before.depth) == (after.span in before.span)


@given(TEXTS, TEXTS)
def test_nobody_speaks_from_inside_the_quote(text: str, other: str) -> None:
    quotes = find_quotes(f"{text}\n\n{other}")
    for quote in quotes:
        if quote.speaker is not None and quote.depth == 0:
            assert not any(quote.speaker in one.span for one in quotes if one.depth == 0)


@given(st.text(alphabet=st.characters(blacklist_characters="".join(MARKS))))
def test_without_marks_there_is_no_quote(text: str) -> None:
    assert find_quotes(text) == ()


@given(
    st.lists(st.sampled_from(["rain", "wind", "Lund", "ice"]), min_size=1, max_size=8),
    st.sampled_from(["“”", "„“", "»«", '""']),
)
def test_any_words_in_marks_of_one_kind_are_found(words: list[str], marks: str) -> None:
    text = f"Then {marks[0]}{' '.join(words)}{marks[1]} was heard."
    assert [quote.text for quote in find_quotes(text)] == [" ".join(words)]


@pytest.mark.parametrize(
    "text",
    [
        *(mark * 50_000 for mark in MARKS),
        *(f"{mark} a " * 30_000 for mark in "“\"'«"),
        "“‘" * 50_000 + "a" + "’”" * 50_000,
        "“a b,” he said. " * 20_000,
        "“a b” said x " * 20_000,
        "“a\n\n" * 20_000,
        "“a.' " * 30_000,
        "said " * 400_000 + "“x”",
        ("said " * 50 + "“x” ") * 2_000,
        "“x” " + "( " * 400_000,
        "“" + "a" * 10_000_000 + "”",
        "“x” " + "A. " * 700_000 + "said",
        "<a " * 300_000 + "“x”",
        "“x” " + "a-" * 1_000_000,
        " " * 10_000_000,
        "\n" * 1_000_000,
    ],
    ids=lambda text: f"{text[:8]!r}",
)
def test_hostile_texts_are_read_to_their_end(text: str) -> None:
    assert all(quote.text for quote in find_quotes(text))
