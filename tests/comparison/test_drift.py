"""Which quotes of two texts are one, and what became of their words and speakers."""

from pathlib import Path

import pytest

from newscorpus.comparison import QuotePair, find_quotes, pair_quotes
from newscorpus.document import Span


def pairs(left: str, right: str) -> tuple[QuotePair, ...]:
    return pair_quotes(find_quotes(left), find_quotes(right))


def drift(left: str, right: str) -> str:
    (pair,) = pairs(left, right)
    return pair.drift


def changes(pair: QuotePair) -> list[tuple[str, str]]:
    return [(change.left_text, change.right_text) for change in pair.changes]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("“We sail at dawn,” said Ms. Berg.", "“We sail at dawn,” Berg said.", "identical"),
        ("She would “sail at dawn”.", 'She would "sail at dawn," she said.', "identical"),
        ("“We sail at dawn, friends,” she said.", "“We sail at dawn friends,” she said.", "punctuation"),
        ("“We sail [at dawn],” she said.", "“We sail (at dawn),” she said.", "punctuation"),
        ("“It’s our harbour,” she said.", "“It is our harbor,” she said.", "punctuation"),
        ("“We sail at dawn, come what may,” she said.", "“We sail at dawn,” she said.", "trimmed"),
        ("“We sail very early at dawn,” she said.", "“We sail at dawn,” she said.", "trimmed"),
        ("“We sail at dawn for Merrow,” she said.", "“We leave at dawn for Merrow,” she said.", "reworded"),
        (
            "“We sail at dawn for Merrow,” Berg said.",
            "“We sail at dawn for Merrow,” Lund said.",
            "speaker changed",
        ),
        ("“We will sail at dawn,” Berg said.", "“We won’t sail at dawn,” Berg said.", "negation changed"),
        ("“We never sail at dawn,” Berg said.", "“We sail at dawn,” Berg said.", "negation changed"),
        ("„Wir segeln heute nicht“, sagte Berg.", "„Wir segeln heute“, sagte Berg.", "negation changed"),
        ("“We can’t sail at dawn,” Berg said.", "“We cannot sail at dawn,” Berg said.", "punctuation"),
    ],
)
def test_a_pair_has_the_gravest_class_of_drift(left: str, right: str, expected: str) -> None:
    assert drift(left, right) == expected


def test_all_classes_that_apply_are_told_the_gravest_first() -> None:
    (pair,) = pairs("“We will sail at dawn,” Berg said.", "“We will not sail at dusk,” Lund said.")
    assert pair.drifts == ("negation changed", "speaker changed", "reworded")
    assert pair.drift == pair.drifts[0]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mr. Lund", "Lund"),
        ("Mayor Ida Lund", "Ms. Lund"),
        ("she", "Lund"),
        ("a harbour official", "Lund"),
        ("the mayor", "the spokesman"),
    ],
)
def test_titles_pronouns_and_descriptions_are_no_other_speaker(left: str, right: str) -> None:
    assert drift(f"“We sail at dawn,” {left} said.", f"“We sail at dawn,” {right} said.") == "identical"


def test_a_long_passage_cut_away_changes_no_negation() -> None:
    left = "“We sail at dawn. We do not know how long the ice will let us,” Berg said."
    assert drift(left, "“We sail at dawn,” Berg said.") == "trimmed"


def test_a_quote_cut_in_two_answers_the_whole_one() -> None:
    left = "“We sail at dawn,” Berg said, “whatever the weather brings us.”"
    (pair,) = pairs(left, "“We sail at dawn whatever the weather brings us,” Berg said.")
    assert (len(pair.left), len(pair.right)) == (2, 1)
    assert pair.drift == "punctuation"


def test_quotes_of_linked_paragraphs_need_little_in_common() -> None:
    left, right = (
        "“A cold, long and bitter night at sea,” she said.",
        "“A bitter evening far out at sea,” she said.",
    )
    quotes = find_quotes(left), find_quotes(right)
    assert pair_quotes(*quotes) == ()
    links = [((Span(0, len(left)),), (Span(0, len(right)),))]
    assert [pair.drift for pair in pair_quotes(*quotes, links)] == ["reworded"]


def test_a_quote_that_moved_is_found_outside_its_paragraph() -> None:
    first, second = "“We sail at dawn for Merrow,” Berg said.", "“Nobody knows how thick it is,” Lund said."
    quotes = find_quotes(f"{first}\n{second}"), find_quotes(f"{second}\n{first}")
    links = [((Span(0, len(first)),), (Span(0, len(second)),))]
    assert [pair.drift for pair in pair_quotes(*quotes, links)] == ["identical", "identical"]


def test_unlike_quotes_stay_alone() -> None:
    assert pairs("“We sail at dawn,” Berg said.", "“Nobody asked the pilots,” Lund said.") == ()


def test_a_shared_word_between_two_changes_is_part_of_the_change() -> None:
    (pair,) = pairs(
        "“They showed a will to enter talks with the crews this week,” Lund said.",
        "“They showed a wish to engage in talks with the crews this week,” Lund said.",
    )
    assert changes(pair) == [("will to enter", "wish to engage in")]


def test_a_contraction_is_changed_as_a_word() -> None:
    (pair,) = pairs("“We can’t sail at dawn,” Berg said.", "“We can sail at dawn,” Berg said.")
    assert changes(pair) == [("can’t", "can")]


def test_the_seeds_drift_as_a_reader_finds_them(seeds: Path) -> None:
    left, right = ((seeds / f"{name}.txt").read_text(encoding="utf-8") for name in ("globe", "reuters"))
    quotes = find_quotes(left), find_quotes(right)
    found = pair_quotes(*quotes)
    assert [(pair.left[0].text.split()[0], pair.drift, changes(pair)) for pair in found] == SEEDS
    assert [len(pair.right) for pair in found] == [1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1]


SEEDS = [
    ("just", "identical", []),
    ("new", "identical", []),
    ("Pandora’s", "identical", []),
    ("The", "reworded", [("willingness to enter", "readiness to engage in")]),
    (
        "He",
        "reworded",
        [
            ("He stressed Germany’s unbroken", "(It also) highlighted Germany’s unwavering"),
            ("back", "support"),
        ],
    ),
    ("just", "identical", []),
    ("Now", "reworded", [("Just a lot of words", "They are just words")]),
    ("And", "reworded", [("long wanted", "wanted for a long time"), ("weaken", "break"), ("to", "")]),
    ("It", "punctuation", []),
    (
        "My",
        "reworded",
        [("as", "since"), ("about how Russia spins it", "of how the issue is presented by Russia")],
    ),
    ("look,", "reworded", [("as", "since")]),
]
"""Quotes of the Globe by their first word, with what became of them at Reuters; read off the two texts."""
