"""Names that each of two articles has for itself."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.corpus.duplicates._frames import names_of_its_own, words_of
from newscorpus.corpus.duplicates._text import Text
from newscorpus.corpus.duplicates._texts import Texts

WORDS = st.sampled_from("the Ostvik ferry Brenna left for Halden at 9 . “ and Olav — 港 Ærø".split())


def made(body: str) -> Text:
    return Texts([body], [0], np.zeros(0, np.uint64))[0]


def names(body: str, title: str | None = None, *, common: slice = slice(0)) -> set[str]:
    text = made(body)
    mask = np.zeros(len(text.codes), bool)
    mask[common] = True
    return set(names_of_its_own(text, title, mask))


def test_a_name_is_a_word_with_a_capital_letter_that_opens_no_sentence() -> None:
    body = "Boats left Ostvik for Brenna. Most came back.  “Never again,” said Olav.\nNets were lost."
    assert names(body) == {"ostvik", "brenna", "olav"}


def test_what_the_other_article_has_too_is_nobodys_own() -> None:
    assert names("Boats left Ostvik for Brenna at dawn with Olav Fell", common=slice(2)) == {"olav", "fell"}


def test_the_longer_words_of_a_title_count_as_names() -> None:
    assert names("all was calm", "Ferry to be late in the fog") == {"ferry", "late"}


def test_a_script_without_capitals_has_no_names() -> None:
    assert names("渡轮今天从港口出发", "渡轮今天从港口出发") == set()
    assert names("غادرت العبارة الميناء اليوم", "غادرت العبارة الميناء") == set()


def test_digits_are_no_part_of_a_word() -> None:
    assert words_of(made("the F110 left on 9 May"), "Ærø") == {"the", "f", "left", "on", "may", "ærø"}


@given(st.lists(WORDS, min_size=1), st.lists(WORDS), st.data())
def test_names_are_words_of_the_article_and_fewer_the_more_is_common(
    body: list[str], title: list[str], data: st.DataObject
) -> None:
    text = made(" ".join(body))
    some = np.array(
        data.draw(st.lists(st.booleans(), min_size=len(text.codes), max_size=len(text.codes))), bool
    )
    own = names_of_its_own(text, " ".join(title), some)
    assert own <= names_of_its_own(text, " ".join(title), np.zeros(len(some), bool))
    assert own <= words_of(text, " ".join(title))
