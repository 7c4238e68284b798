"""Agencies: one name for each, in credits, lists and running text."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.plugins import AGENCIES, Agency, agency, find_agencies

ODD = st.text("AaFfPpRreutsDd-/. (ß İ", max_size=60)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("Thomson Reuters", "Reuters"),
        ("AP", "The Associated Press"),
        ("ASSOCIATED PRESS", "The Associated Press"),
        ("AP Photo", "The Associated Press"),
        ("afp", "AFP"),
        ("Agence France-Presse", "AFP"),
        ("Agence France Presse", "AFP"),
        ("DPA", "dpa"),
        ("dpa-AFX", "dpa"),
        ("Canadian Press", "The Canadian Press"),
        ("THE CANADIAN PRESS", "The Canadian Press"),
        ("CP", "The Canadian Press"),
        ("picture-alliance", "picture alliance"),
        ("Picture Alliance", "picture alliance"),
        ("The New York Times News Service", "The New York Times News Service"),
        ("Globe and Mail", "The Globe and Mail"),
        ("From Saturday’s Globe and Mail", "The Globe and Mail"),
        ("iStock", "iStockPhoto"),
        ("EPA-EFE", "EPA"),
        ("Handout", "Handout"),
        ("  Reuters. ", "Reuters"),
    ],
)
def test_an_agency_has_one_name_whatever_it_is_called(words: str, name: str) -> None:
    assert agency(words) == name


@pytest.mark.parametrize("words", ["", " ", "the", "Plott", "Reuters reports", "press", "x" * 10_000])
def test_other_words_name_no_agency(words: str) -> None:
    assert agency(words) is None


def test_every_member_is_found_under_its_name_and_aliases() -> None:
    for member in AGENCIES.members:
        for words in (member.name, *member.aliases):
            assert agency(words.upper()) == agency(words) is not None


def test_no_two_members_share_a_name() -> None:
    names = [member.name for member in AGENCIES.members]
    assert len(names) == len(set(names))


def test_roles_tell_text_agencies_from_photo_agencies_and_houses() -> None:
    roles = {words: AGENCIES.get(words) for words in ("AFP", "Getty Images", "The Globe and Mail", "Handout")}
    assert {words: member and member.roles for words, member in roles.items()} == {
        "AFP": ("text", "photo"),
        "Getty Images": ("photo",),
        "The Globe and Mail": ("text", "photo", "house"),
        "Handout": ("handout",),
    }


def test_an_extended_table_leaves_the_first_alone() -> None:
    own = AGENCIES.extended(
        Agency(name="Merrow Wire", aliases=("MW",)), Agency(name="Ansel AFP", aliases=("AFP",))
    )
    assert (own.name("mw"), own.name("AFP"), own.name("Reuters")) == ("Merrow Wire", "Ansel AFP", "Reuters")
    assert (AGENCIES.name("mw"), AGENCIES.name("AFP")) == (None, "AFP")


def test_tables_are_values() -> None:
    assert pickle.loads(pickle.dumps(AGENCIES)) == AGENCIES
    assert hash(AGENCIES.extended()) == hash(AGENCIES)


def test_running_text_names_agencies_in_order() -> None:
    text = "A ranger told The Associated Press, the AFP and DPA news agencies; Reuters counted."
    mentions = find_agencies(text)
    assert [mention.name for mention in mentions] == ["The Associated Press", "AFP", "dpa", "Reuters"]
    assert [text[mention.start : mention.stop] for mention in mentions] == [
        "The Associated Press",
        "AFP",
        "DPA",
        "Reuters",
    ]


def test_short_names_count_in_running_text_only_as_they_are_spelt() -> None:
    assert find_agencies("Sid put a cap on the map for pa and Ap.") == ()
    assert [mention.name for mention in find_agencies("said dpa and epd, not SID")] == ["dpa", "epd", "SID"]


def test_the_longest_name_wins() -> None:
    assert [mention.name for mention in find_agencies("by Getty Images News and AFP Photo")] == [
        "Getty Images",
        "AFP",
    ]


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("on Nov. 5.Stefan Kugel/Reuters", "Reuters"),
        ("that day.The Canadian Press", "The Canadian Press"),
        ("that dayREUTERS", "REUTERS"),
        ("Leo Ferran/picture-alliance", "picture-alliance"),
        ("a goat from İzmir, AFP", "AFP"),
        ("Leo Ferran via AP", "AP"),
    ],
)
def test_the_tail_of_a_text_may_name_an_agency(text: str, tail: str) -> None:
    start = AGENCIES.tail(text)
    assert start is not None
    assert text[start:] == tail
    assert AGENCIES.may_end(text)


@pytest.mark.parametrize("text", ["", "on the map", "a grandpa", "he said to reuters", "goats", "XAFP"])
def test_a_word_that_only_ends_like_an_agency_is_no_tail(text: str) -> None:
    assert AGENCIES.tail(text) is None


@pytest.mark.parametrize(
    ("text", "length"), [("ReutersALEX DORN", 7), ("The Canadian PressPia", 18), ("AP", 2), ("APPia", 2)]
)
def test_the_head_of_a_text_may_name_an_agency_with_a_name_glued_to_it(text: str, length: int) -> None:
    assert AGENCIES.head(text) == length


@pytest.mark.parametrize("text", ["", "Plott", "the Reuters", "PABLO RUIZ", "HOWARD", "Apple", "AFPX"])
def test_other_heads_name_none(text: str) -> None:
    assert AGENCIES.head(text) is None


@given(ODD)
def test_positions_lie_in_the_text_and_in_order(text: str) -> None:
    after = 0
    for mention in find_agencies(text):
        assert after <= mention.start < mention.stop <= len(text)
        assert agency(text[mention.start : mention.stop]) == mention.name
        after = mention.stop
    start = AGENCIES.tail(text)
    assert start is None or agency(text[start:]) is not None
    length = AGENCIES.head(text)
    assert length is None or agency(text[:length]) is not None
