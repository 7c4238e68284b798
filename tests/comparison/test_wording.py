"""The edits between two wordings: what they cover, what class they have, and that they rebuild the right text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison._words import cut_tokens
from newscorpus.comparison.wording import apply_edits, word_edits


def told(a: str, b: str) -> list[tuple[str, str, str]]:
    return [(edit.kind, edit.before.strip(), edit.after.strip()) for edit in word_edits(a, b)]


def test_equal_texts_have_no_edits() -> None:
    assert word_edits("The pier was closed.", "The pier was closed.") == ()


@pytest.mark.parametrize(
    ("left", "right", "kind", "before", "after"),
    [
        ("that Mr. Eide resigned", "that Eide resigned", "honorific", "Mr.", ""),
        ("Dr. Abe said no", "Mr. Abe said no", "honorific", "Dr.", "Mr."),
        ("Frau Lind schwieg", "Lind schwieg", "honorific", "Frau", ""),
        ("its defence of the port", "its defense of the port", "spelling", "defence", "defense"),
        ("on Feb. 23 at noon", "on February 23 at noon", "spelling", "Feb.", "February"),
        ("rose 5 per cent in May", "rose 5 percent in May", "spelling", "per cent", "percent"),
        (
            "some €15-billion in aid",
            "some 15 billion euros in aid",
            "spelling",
            "€15-billion",
            "15 billion euros",
        ),
        ("in December, 2022, he left", "in December 2022, he left", "typography", ",", ""),
        ("a full-scale war", "a full scale war", "typography", "full-scale", "full scale"),
        ("the U.S. fleet", "the US fleet", "typography", "U.S.", "US"),
        ("a pier – the last – fell", "a pier — the last – fell", "typography", "–", "—"),
        ("The pier fell", "the pier fell", "typography", "The", "the"),
        ("it’s late", "it's late", "typography", "it’s", "it's"),
        ("it's late", "it is late", "contraction", "it's", "it is"),
        ("they cannot go", "they can't go", "contraction", "cannot", "can't"),
        ("the evening address", "the afternoon speech", "substance", "evening address", "afternoon speech"),
        ("it was closed", "it was not closed", "substance", "", "not"),
        ("it was over.", "it was over?", "substance", ".", "?"),
        ("cost 5 then", "cost $5 then", "substance", "5", "$5"),
        ("told us then", "told U.S. then", "substance", "us", "U.S."),
        ("Mr. Eide left", "President Eide left", "substance", "Mr.", "President"),
        ("Did you miss Anna", "Did you see Anna", "substance", "miss", "see"),
    ],
)
def test_an_edit_is_classed_by_what_explains_it(
    left: str, right: str, kind: str, before: str, after: str
) -> None:
    assert told(left, right) == [(kind, before, after)]
    assert told(right, left) == [(kind, after, before)]


def test_white_space_alone_is_typography() -> None:
    (edit,) = word_edits("One  pier fell", "One pier fell")
    assert (edit.kind, edit.before, edit.after) == ("typography", " ", "")


def test_a_courtesy_title_is_taken_off_a_replaced_word() -> None:
    assert told("It was swiftly denied by Mr. Eide", "It was quickly denied by Eide") == [
        ("substance", "swiftly", "quickly"),
        ("honorific", "Mr.", ""),
    ]
    assert told("criticised Mr. Eide", "praised Eide") == [
        ("substance", "criticised", "praised"),
        ("honorific", "Mr.", ""),
    ]


def test_function_words_do_not_shred_an_edit() -> None:
    assert told("asked about how towns pay", "asked of how sums are shared") == [
        ("substance", "about how towns pay", "of how sums are shared")
    ]


def test_a_word_of_content_keeps_two_edits_apart() -> None:
    assert told("the eastern pier fell", "the western pier sank") == [
        ("substance", "eastern", "western"),
        ("substance", "fell", "sank"),
    ]


def test_edits_do_not_join_across_the_end_of_a_sentence_or_a_quotation_mark() -> None:
    assert len(told("He left. She stayed.", "He went. They stayed.")) == 2
    assert len(told("It is “gone” now", "It was “lost” now")) == 2


def test_a_whole_sentence_is_inserted_where_one_begins() -> None:
    (edit,) = word_edits(
        "He left. The pier fell. It rained.", "He left. The ferry sank. The pier fell. It rained."
    )
    assert (edit.kind, edit.after) == ("substance", "The ferry sank. ")
    (edit,) = word_edits("He left. The ferry sank. The pier fell.", "He left. The pier fell.")
    assert edit.before == "The ferry sank. "


def test_a_deletion_slides_forward_too() -> None:
    assert told("Ann met. Tom ran. Bo", "Eve met. Zoe") == [
        ("substance", "Ann", "Eve"),
        ("substance", "Tom ran. Bo", "Zoe"),
    ]


def test_a_gap_of_hundreds_of_words_is_one_edit() -> None:
    one, other = (" ".join(f"{letter}{k}" for k in range(300)) for letter in "xy")
    assert told(f"It is {one} now", f"It is {other} now") == [("substance", one, other)]


def test_no_edit_cuts_a_token() -> None:
    (edit,) = word_edits("about $22-billion in aid", "about $25-billion in aid")
    assert (edit.before, edit.after) == ("$22-billion", "$25-billion")


def test_scripts_without_spaces_are_edited_by_their_characters() -> None:
    assert told("她走了。", "他走了。") == [("substance", "她", "他")]


PIECES = st.sampled_from(
    "Mr. Eide said it's it is the U.S. US “ ” \" ' , . ! ? full-scale full scale per cent percent 5 5% $5 Feb. February "
    "— -- ( ) can't cannot not a b of defence defense 他 来 \u00ad".split(" ")
)
SPACES = st.sampled_from([" ", " ", "", "  ", "\n", "\u00a0"])
TEXTS = st.text(max_size=20) | st.lists(st.tuples(PIECES, SPACES).map("".join), max_size=14).map("".join)


@given(TEXTS, TEXTS)
def test_the_edits_applied_to_the_left_give_the_right(a: str, b: str) -> None:
    assert apply_edits(a, word_edits(a, b)) == b


@given(TEXTS, TEXTS)
def test_spans_slice_to_the_words_and_do_not_overlap(a: str, b: str) -> None:
    edits = word_edits(a, b)
    for edit in edits:
        assert (edit.left.of(a), edit.right.of(b)) == (edit.before, edit.after)
        assert edit.before != edit.after
    for one, two in pairwise(edits):
        assert one.left.stop <= two.left.start
        assert one.right.stop <= two.right.start


@given(TEXTS)
def test_a_text_against_itself_has_no_edits(text: str) -> None:
    assert word_edits(text, text) == ()


@given(TEXTS, TEXTS)
def test_edits_begin_and_end_where_tokens_do(a: str, b: str) -> None:
    for text, spans in (
        (a, [edit.left for edit in word_edits(a, b)]),
        (b, [edit.right for edit in word_edits(a, b)]),
    ):
        at = len(text) - len(text.lstrip())
        inside = set()
        for token in cut_tokens(text):
            inside |= set(range(at + 1, at + len(token.rstrip())))
            at += len(token)
        assert not any({span.start, span.stop} & inside for span in spans)


@pytest.mark.parametrize("unit", ["a ", '" ', "a b ", "Mr. ", "“x” ", ", "])
def test_long_texts_that_repeat_themselves_are_answered(unit: str) -> None:
    a, b = unit * 4000, "x" + unit * 3500 + "y " + unit * 200
    assert apply_edits(a, word_edits(a, b)) == b
