"""What came, went and changed over the versions of an article."""

from collections import Counter
from itertools import pairwise

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscorpus
from newscorpus.article import Article
from newscorpus.comparison import Comparison, History, Lineage, compare, history, history_schema

VALIDATOR = jsonschema.Draft202012Validator(history_schema())

FERRY = "The ferry to Orrin left the harbour at dawn with nine goats and a piano aboard, the clerk said."
BAKER = "Bakers in the upper town had asked for a later tide, because bread for the island rises slowly."
MAYOR = (
    "Mayor Tilda Brock called the timetable a promise and refused to move it by even a quarter of an hour."
)
LIGHT = "The lighthouse keeper counted eleven gulls on the rail, which is two more than the rules allow."
PARAGRAPHS = (FERRY, BAKER, MAYOR, LIGHT)
REWORDED = FERRY.replace("nine goats", "ten sheep")


def article(*paragraphs: str) -> Article:
    return newscorpus.parse("\n\n".join(paragraphs), unknown="plain")


def revisions(*versions: tuple[str, ...]) -> History:
    return history([article(*paragraphs) for paragraphs in versions])


def lineage_of(found: History, text: str) -> Lineage:
    (lineage,) = (one for one in found.lineages if text in [state.text for state in one.states])
    return lineage


def test_fewer_than_two_versions_are_an_error_that_says_what_to_give() -> None:
    with pytest.raises(ValueError, match="at least two versions, got 1; give the oldest first"):
        history([article(FERRY)])


def test_compare_gives_a_comparison_of_two_articles_and_a_history_of_three() -> None:
    one, two, three = article(FERRY), article(FERRY, BAKER), article(BAKER)
    assert isinstance(compare(one, two), Comparison)
    found = compare(one, two, three)
    assert isinstance(found, History)
    assert found.versions == (one, two, three)


def test_each_step_compares_a_version_with_the_next() -> None:
    found = revisions((FERRY,), (BAKER,), (MAYOR,))
    assert [(step.left, step.right) for step in found.steps] == list(pairwise(found.versions))


def test_a_paragraph_that_stays_as_it_is_has_a_state_in_each_version_and_no_change() -> None:
    stays = lineage_of(revisions((FERRY, BAKER), (FERRY, MAYOR), (FERRY, MAYOR, LIGHT)), FERRY)
    assert [state.version for state in stays.states] == [0, 1, 2]
    assert stays.changed_in == ()


def test_a_paragraph_is_followed_through_a_change_of_words() -> None:
    changed = lineage_of(revisions((FERRY, BAKER), (REWORDED, BAKER), (REWORDED, BAKER)), FERRY)
    assert [state.text for state in changed.states] == [FERRY, REWORDED, REWORDED]
    assert changed.changed_in == (1,)


def test_what_comes_in_a_version_begins_there_and_what_goes_ends_in_the_one_before() -> None:
    found = revisions((FERRY, BAKER), (FERRY, MAYOR), (FERRY, MAYOR, LIGHT))
    assert {(one.states[0].text, one.first, one.last) for one in found.lineages} == {
        (FERRY, 0, 2),
        (BAKER, 0, 0),
        (MAYOR, 1, 2),
        (LIGHT, 2, 2),
    }


def test_a_paragraph_that_went_and_came_back_is_one_lineage_with_a_gap() -> None:
    back = lineage_of(revisions((FERRY, BAKER), (FERRY,), (FERRY, BAKER)), BAKER)
    assert [(state.version, state.change) for state in back.states] == [(0, "first"), (2, "returned")]
    assert (back.went_in, back.changed_in, back.end) == ((1,), (), "stands")


def test_a_paragraph_may_come_back_edited() -> None:
    back = lineage_of(revisions((FERRY, BAKER), (BAKER,), (BAKER, MAYOR), (REWORDED, BAKER, MAYOR)), FERRY)
    assert [state.text for state in back.states] == [FERRY, REWORDED]
    assert (back.went_in, back.changed_in) == ((1,), (3,))


def test_another_short_paragraph_is_not_one_come_back() -> None:
    found = revisions(("Rain fell.", BAKER), (BAKER,), ("Rain fell again.", BAKER))
    assert len(found.lineages) == 3


def test_what_was_taken_out_twice_went_twice() -> None:
    gone = lineage_of(revisions((FERRY, BAKER), (FERRY,), (FERRY, BAKER), (FERRY,)), BAKER)
    assert (gone.went_in, gone.end) == ((1, 3), "removed")


def test_a_moved_paragraph_stays_one_lineage() -> None:
    moved = lineage_of(revisions((FERRY, BAKER, MAYOR, LIGHT), (BAKER, MAYOR, LIGHT, FERRY)), FERRY)
    assert [state.version for state in moved.states] == [0, 1]


def test_a_split_paragraph_goes_on_in_its_first_part_and_the_other_begins() -> None:
    found = revisions((f"{FERRY} {BAKER}", MAYOR), (FERRY, BAKER, MAYOR))
    assert [passage.kind for passage in found.steps[0].passages] == ["split", "same"]
    assert [state.text for state in lineage_of(found, FERRY).states] == [f"{FERRY} {BAKER}", FERRY]
    assert lineage_of(found, BAKER).first == 1


def test_merged_paragraphs_go_on_in_the_lineage_of_the_first_and_the_other_ends() -> None:
    found = revisions((FERRY, BAKER, MAYOR), (f"{FERRY} {BAKER}", MAYOR))
    assert [passage.kind for passage in found.steps[0].passages] == ["merged", "same"]
    assert [state.text for state in lineage_of(found, FERRY).states] == [FERRY, f"{FERRY} {BAKER}"]
    assert (lineage_of(found, BAKER).last, lineage_of(found, BAKER).end) == (0, "merged")


def test_a_paragraph_that_was_merged_and_split_off_again_is_one_lineage() -> None:
    found = revisions((FERRY, BAKER, MAYOR), (f"{FERRY} {BAKER}", MAYOR), (FERRY, BAKER, MAYOR))
    assert [state.change for state in lineage_of(found, BAKER).states] == ["first", "split"]
    assert len(found.lineages) == 3


def test_a_revision_tells_what_came_came_back_changed_and_went() -> None:
    found = revisions((FERRY, BAKER), (FERRY, MAYOR), (REWORDED, BAKER, LIGHT))
    told = [
        [
            [lineage.states[0].text for lineage in part]
            for part in (one.came, one.returned, one.changed, one.went)
        ]
        for one in found.revisions
    ]
    assert told == [[[MAYOR], [], [], [BAKER]], [[LIGHT], [BAKER], [FERRY], [MAYOR]]]


def test_a_history_is_a_record_of_versions_and_paragraphs() -> None:
    found = revisions((FERRY,), (REWORDED, BAKER))
    record = found.to_record()
    VALIDATOR.validate(record)
    assert [row["text"] for row in record["versions"]] == [one.document.text for one in found.versions]
    assert record["revisions"] == [
        {"version": 1, "headline": None, "came": [1], "returned": [], "changed": [0], "went": []}
    ]
    assert [(row["first"], row["last"], row["changed_in"], row["end"]) for row in record["paragraphs"]] == [
        (0, 1, [1], "stands"),
        (1, 1, [], "stands"),
    ]
    state = record["paragraphs"][0]["states"][1]
    start, stop = state["span"]
    assert (state["change"], record["versions"][1]["text"][start:stop]) == ("edited", REWORDED)


def test_versions_without_a_paragraph_have_a_history_too() -> None:
    empty = newscorpus.parse("", unknown="plain")
    assert history([empty, empty]).lineages == ()
    (only,) = history([empty, article(FERRY), empty]).lineages
    assert (only.first, only.last) == (1, 1)


WORDS = st.sampled_from("ferry goats harbour bread gulls keeper tide clerk piano island rail promise".split())
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")
VERSION = st.lists(st.sampled_from((*PARAGRAPHS, REWORDED)) | SENTENCES, max_size=5).map(tuple)
HISTORIES = st.lists(VERSION, min_size=2, max_size=4).map(lambda versions: revisions(*versions))


@settings(max_examples=50)
@given(HISTORIES)
def test_every_paragraph_of_every_version_is_in_exactly_one_lineage(found: History) -> None:
    states = [(state.version, state.span) for one in found.lineages for state in one.states]
    units = [
        (version, paragraph.span)
        for version, one in enumerate(found.versions)
        for paragraph in one.paragraphs
    ]
    assert Counter(states) == Counter(units)


@settings(max_examples=50)
@given(HISTORIES)
def test_a_lineage_has_a_state_for_each_version_from_its_first_to_its_last_but_where_it_was_gone(
    found: History,
) -> None:
    for one in found.lineages:
        stands = [state.version for state in one.states]
        assert stands == sorted(set(stands))
        assert all(version not in stands and version - 1 in stands for version in one.went_in)
        assert (one.end == "stands") == (one.last == len(found.versions) - 1)


@settings(max_examples=50)
@given(HISTORIES)
def test_every_record_of_a_history_is_valid(found: History) -> None:
    VALIDATOR.validate(found.to_record())


@settings(max_examples=50)
@given(HISTORIES)
def test_the_revisions_add_up_to_what_stands(found: History) -> None:
    stands = len(found.versions[0].paragraphs)
    for one in found.revisions:
        stands += len(one.came) + len(one.returned) - len(one.went)
        assert stands == len(found.versions[one.version].paragraphs)


@settings(max_examples=50)
@given(HISTORIES)
def test_changes_lie_after_the_first_version_and_no_later_than_the_last(found: History) -> None:
    for one in found.lineages:
        assert all(one.first < version <= one.last for version in one.changed_in)


@settings(max_examples=50)
@given(HISTORIES)
def test_lineages_stand_in_the_order_of_the_version_and_the_place_they_came_in(found: History) -> None:
    begun = [(one.first, one.states[0].span.start) for one in found.lineages]
    assert begun == sorted(begun)


@settings(max_examples=50)
@given(VERSION, st.integers(min_value=2, max_value=4))
def test_versions_that_are_all_the_same_change_nothing(paragraphs: tuple[str, ...], times: int) -> None:
    found = revisions(*[paragraphs] * times)
    assert len(found.lineages) == len(found.versions[0].paragraphs)
    assert all((one.first, one.last, one.changed_in) == (0, times - 1, ()) for one in found.lineages)


@settings(max_examples=50)
@given(HISTORIES)
def test_a_state_is_what_its_span_cuts_out_of_its_version(found: History) -> None:
    for one in found.lineages:
        for state in one.states:
            cut = state.span.of(found.versions[state.version].document.text)
            assert " ".join(cut.split()) == state.text
