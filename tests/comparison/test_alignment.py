"""Which unit answers which: edits, splits, merges, moves, and what holds of any two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.comparison.alignment import Link, align

HARBOUR = "The harbour authority closed both ferry terminals on Tuesday after a crane collapsed onto the eastern pier."
DIVERS = "Divers searched the basin until nightfall but found nobody under the wreck."
MAYOR = "Mayor Ilse Brandvold called the accident a warning and promised an inquiry into the city's ageing cranes."
TRADE = "Grain exporters expect delays of a week; three ships are waiting in the outer roads."
UNION = "The dock workers' union had complained about rusted cables twice this year, most recently in August. It wants them replaced."
WEATHER = "Forecasters expect calm weather through the weekend, which should help the salvage crews."
STORY = [HARBOUR, DIVERS, MAYOR, TRADE, UNION, WEATHER]


def told(
    left: list[str], right: list[str], **options: bool
) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [(link.kind, link.left, link.right) for link in align(left, right, **options)]


def same(*places: int) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [("same", (place,), (place,)) for place in places]


def test_equal_texts_are_all_the_same() -> None:
    assert all(link.similarity == 1.0 for link in align(STORY, STORY))
    assert told(STORY, STORY) == same(*range(6))


def test_white_space_does_not_make_an_edit() -> None:
    assert told(STORY, ["  " + text.replace(" ", "\n", 1) for text in STORY]) == same(*range(6))


def test_an_edited_paragraph_is_linked_to_its_new_form() -> None:
    edited = DIVERS.replace("until nightfall", "for nine hours").replace("nobody", "no one")
    links = align(STORY, [HARBOUR, edited, *STORY[2:]])
    assert [(link.kind, link.left, link.right) for link in links] == [
        *same(0),
        ("edited", (1,), (1,)),
        *same(2, 3, 4, 5),
    ]
    assert 0.6 < links[1].similarity < 1


def test_punctuation_and_case_make_an_edit_of_full_similarity() -> None:
    (link,) = align([DIVERS], [DIVERS.upper().rstrip(".")])
    assert (link.kind, link.similarity) == ("edited", 1.0)


def test_what_was_added_and_what_was_removed_stand_where_they_are_read() -> None:
    assert told(
        STORY, [HARBOUR, "Two cranes remain in service at the western quay.", MAYOR, TRADE, UNION, WEATHER]
    ) == [
        *same(0),
        ("removed", (1,), ()),
        ("added", (), (1,)),
        *same(2, 3, 4, 5),
    ]


@pytest.mark.parametrize("pieces", [2, 3])
def test_a_paragraph_cut_up_is_a_split_and_the_reverse_a_merge(pieces: int) -> None:
    parts = [
        "The inquiry will be led by a retired judge, Torvald Eide, who once ran the coast guard,",
        "while insurers have sent their own engineers to look at the cables and the concrete of the pier,",
        "and the results of both are due before parliament debates the ports bill in the spring.",
    ][:pieces]
    whole = " ".join(parts)
    right = tuple(range(1, pieces + 1))
    links = align([HARBOUR, whole, TRADE], [HARBOUR, *parts, TRADE])
    assert [(link.kind, link.left, link.right) for link in links][1] == ("split", (1,), right)
    assert links[1].similarity == 1.0
    assert told([HARBOUR, *parts, TRADE], [HARBOUR, whole, TRADE])[1] == ("merged", right, (1,))


def test_a_sentence_that_merely_takes_up_a_word_is_no_split() -> None:
    assert told(STORY, [HARBOUR, DIVERS, "Divers found nobody in the harbour in May either.", *STORY[2:]])[
        1:3
    ] == [
        ("same", (1,), (1,)),
        ("added", (), (2,)),
    ]


def test_a_paragraph_cut_out_and_pasted_elsewhere_has_moved() -> None:
    assert told(STORY, [MAYOR, TRADE, UNION, WEATHER, DIVERS, HARBOUR])[-2:] != same(4, 5)
    assert ("moved", (0,), (4,)) in told(STORY, [DIVERS, MAYOR, TRADE, UNION, HARBOUR, WEATHER])


def test_a_moved_paragraph_may_be_edited_too() -> None:
    edited = HARBOUR.replace("on Tuesday ", "").replace("collapsed", "fell")
    (moved,) = [link for link in align(STORY, [*STORY[1:], edited]) if link.kind == "moved"]
    assert (moved.left, moved.right) == ((0,), (5,))
    assert 0.55 < moved.similarity < 1


def test_moves_are_not_looked_for_where_that_is_declined() -> None:
    assert not any(link.kind == "moved" for link in align(STORY, [*STORY[1:], HARBOUR], moves=False))


def test_too_few_words_make_no_move() -> None:
    short = "Nobody was hurt, police said."
    assert not any(link.kind == "moved" for link in align([short, *STORY], [*STORY, short]))


def test_sentences_are_not_looked_for_out_of_order_unless_asked() -> None:
    sentences = [
        f"{text.split('.')[0]} for the {number} time." for number in ("first", "second") for text in STORY
    ]
    turned = [*sentences[1:], sentences[0]]
    assert not any(link.kind == "moved" for link in align(sentences, turned))
    assert any(link.kind == "moved" for link in align(sentences, turned, moves=True))


def test_two_units_alone_between_linked_ones_need_less_likeness() -> None:
    one, other = (
        "Traders said the damage would be small.",
        "The damage was put at two million by those who trade there.",
    )
    assert told([HARBOUR, one, TRADE], [HARBOUR, other, TRADE])[1][0] == "edited"
    assert "edited" not in {
        kind for kind, *_ in told([HARBOUR, one, MAYOR, TRADE], [HARBOUR, UNION, other, WEATHER, TRADE])
    }


def test_a_line_that_recurs_is_paired_in_order() -> None:
    line = "Read more below."
    assert told([line, HARBOUR, line, TRADE, line], [line, HARBOUR, line, TRADE, line, line])[:5] == same(
        0, 1, 2, 3, 4
    )


def test_scripts_without_spaces_are_aligned_by_their_characters() -> None:
    left = [
        "市长星期二宣布关闭两个渡轮码头。",
        "潜水员搜索到晚上，没有发现任何人。",
        "出口商预计将延误一个星期。",
    ]
    right = ["市长星期三宣布关闭两个渡轮码头。", "出口商预计会延误一个星期左右。"]
    assert told(left, right) == [("edited", (0,), (0,)), ("removed", (1,), ()), ("edited", (2,), (1,))]


def test_paragraphs_of_thousands_of_words_are_compared_like_others() -> None:
    long = [f"word{k * k % 701}" for k in range(3000)]
    (link,) = align([" ".join(long)], [" ".join(long[:1000] + long[1100:])])
    assert link.kind == "edited"
    assert link.similarity > 0.9


def test_texts_in_different_scripts_have_nothing_in_common() -> None:
    kinds = {
        kind
        for kind, *_ in told(
            ["Мэр закрыл порт.", "Никто не пострадал."], ["The mayor closed the port.", "Nobody was hurt."]
        )
    }
    assert kinds == {"removed", "added"}


@pytest.mark.parametrize(
    ("left", "right"), [([], []), ([], STORY), (STORY, []), ([""], ["***"]), (["", ""], [""]), ([" "], [""])]
)
def test_sides_with_little_or_nothing_are_answered(left: list[str], right: list[str]) -> None:
    assert len(align(left, right)) == max(len(left), len(right)) or (left, right) == ([""], ["***"])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            [f"Item {k % 7} of {k % 5} was sold." for k in range(400)],
            [f"Item {k % 7} of {k % 3} was sold again." for k in range(390)],
        ),
        (["the same line"] * 500, ["the same old line"] * 450),
        (
            [f"{HARBOUR} Notice {k}." for k in range(200)],
            [f"Notice {k}. {HARBOUR}" for k in range(0, 200, 3)],
        ),
    ],
)
def test_texts_that_repeat_themselves_are_mostly_linked(left: list[str], right: list[str]) -> None:
    linked = sum(len(link.right) for link in align(left, right) if link.left)
    assert linked >= 0.6 * len(right)


WORDS = st.sampled_from(
    "harbour crane pier ferry mayor judge cable grain ship calm the a of in on was and 12".split()
)
UNITS = st.lists(WORDS, max_size=12).map(" ".join) | st.sampled_from([*STORY, "", "***", "他来了。"])
TEXTS = st.lists(UNITS, max_size=7)
MOVES = st.sampled_from([None, True, False])
MIRROR = {"split": "merged", "merged": "split", "added": "removed", "removed": "added"}


@given(TEXTS, TEXTS, MOVES)
def test_every_unit_of_either_side_is_in_exactly_one_link(
    left: list[str], right: list[str], moves: bool | None
) -> None:
    links = align(left, right, moves=moves)
    assert sorted(i for link in links for i in link.left) == list(range(len(left)))
    assert sorted(j for link in links for j in link.right) == list(range(len(right)))
    assert all(0 <= link.similarity <= 1 for link in links)


@given(TEXTS, TEXTS, MOVES)
def test_swapping_the_sides_swaps_the_links(left: list[str], right: list[str], moves: bool | None) -> None:
    def mirrored(link: Link) -> tuple[object, ...]:
        return MIRROR.get(link.kind, link.kind), link.right, link.left, link.similarity

    straight = {
        (link.kind, link.left, link.right, link.similarity) for link in align(left, right, moves=moves)
    }
    assert straight == {mirrored(link) for link in align(right, left, moves=moves)}


@given(TEXTS)
def test_a_text_against_itself_is_all_the_same(units: list[str]) -> None:
    assert told(units, units) == same(*range(len(units)))


@given(TEXTS, TEXTS, MOVES)
def test_links_fit_their_kinds_and_only_moves_leave_the_order(
    left: list[str], right: list[str], moves: bool | None
) -> None:
    links = align(left, right, moves=moves)
    shapes = {"removed": (1, 0), "added": (0, 1), "same": (1, 1), "edited": (1, 1), "moved": (1, 1)}
    for link in links:
        shape = len(link.left), len(link.right)
        wide = {"split": shape in ((1, 2), (1, 3)), "merged": shape in ((2, 1), (3, 1))}
        assert wide.get(link.kind, shape == shapes.get(link.kind))
        equal = shape == (1, 1) and left[link.left[0]].split() == right[link.right[0]].split()
        assert (link.kind == "same") <= equal
        assert not (equal and link.kind == "edited")
    firm = [link for link in links if link.left and link.right and link.kind != "moved"]
    assert [link.left for link in firm] == sorted(link.left for link in firm)
    assert [link.right for link in firm] == sorted(link.right for link in firm)
    starts = [link.left for link in links if link.left]
    assert starts == sorted(starts)
