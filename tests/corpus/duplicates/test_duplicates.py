"""Near duplicates: which pairs are found, as what, and that nothing else changes it."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.corpus import Corpus, Pair, _ingest
from tests.conftest import ROOT
from tests.corpus._news import body, edited

Row = dict[str, Any]


def pairs(rows: Iterable[Row], **options: Any) -> list[Pair]:
    return list(Corpus.from_texts(rows, workers=1).duplicates(**options))


def found(rows: Iterable[Row], **options: Any) -> dict[tuple[int, int], str]:
    return {(pair.left, pair.right): pair.kind for pair in pairs(rows, **options)}


def rows(*texts: str, source: str | None = None) -> list[Row]:
    return [{"text": text, "source": source or f"paper {number}"} for number, text in enumerate(texts)]


def first(text: str, share: float) -> str:
    return " ".join(text.split(" ")[: int(len(text.split(" ")) * share)])


def test_the_seeds_of_one_wire_story_are_a_pair_and_the_third_is_in_none() -> None:
    seeds = [
        {"text": (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8")}
        for name in ("globe", "reuters", "dw")
    ]
    (pair,) = pairs(seeds)
    assert (pair.left, pair.right) == (0, 1)
    assert 0.3 < pair.contained < 0.5


@pytest.mark.parametrize("share", [0.0, 0.05, 0.1, 0.2])
def test_an_edited_copy_is_found(share: float) -> None:
    assert found(rows(body(1), body(2), edited(body(1), share, 7))) == {(0, 2): "copy"}


def test_the_same_words_in_the_same_order_are_wholly_contained() -> None:
    (pair,) = pairs(rows(body(1), body(1).upper().replace("\n\n", "\n")))
    assert (pair.contained, pair.contains, pair.kind) == (1.0, 1.0, "copy")
    assert pair.evidence[0].text == "the same words in the same order"


@pytest.mark.parametrize("share", [0.5, 0.25])
def test_the_first_part_of_an_article_is_a_cut_down_copy(share: float) -> None:
    (pair,) = pairs(rows(body(1), first(body(1), share)))
    assert (pair.kind, pair.contains) == ("cut-down", 1.0)
    assert pair.contained == pytest.approx(share, abs=0.05)


def test_half_an_article_inside_another_is_found() -> None:
    assert (0, 1) in found(rows(body(1), body(2, sentences=10) + "\n\n" + first(body(1), 0.5)))


def test_paragraphs_in_another_order_are_found() -> None:
    assert found(rows(body(1), "\n\n".join(reversed(body(1).split("\n\n"))))) == {(0, 1): "copy"}


def test_a_later_version_of_the_same_source_is_an_update() -> None:
    longer = body(1) + "\n\n" + body(3, sentences=4)
    assert found(rows(body(1), longer, source="halden")) == {(0, 1): "update"}


def test_the_same_report_with_other_figures_is_a_template_twin() -> None:
    def report(day: int) -> str:
        return "\n\n".join(
            f"Shares of the Brenna ferry company rose to {day}.{line}7 crowns on Tuesday in a quiet market, while "
            f"the price of herring on the quay fell by {line + day} percent to {line * day + 11} crowns a barrel."
            for line in range(8)
        )

    assert found(rows(report(3), report(81))) == {(0, 1): "template twin"}


def test_a_common_quotation_is_a_shared_quote() -> None:
    quote = "“" + first(body(9), 0.2).replace("\n\n", " ") + "”"
    texts = [f"{body(number, sentences=6)}\n\n{quote} she said." for number in (1, 2)]
    assert found(rows(*texts)) == {(0, 1): "shared quote"}


def test_unrelated_articles_are_no_pair() -> None:
    assert found(rows(*map(body, range(40)))) == {}


def test_a_set_phrase_in_two_short_texts_makes_no_pair() -> None:
    one = "A trawler with nine hands ran aground in the strait of Port Halden before dawn, and a tug from Vik pulled it free by noon."
    other = "Two nations that have long quarrelled over cod in the strait of Port Halden will sit down on Monday to draw a line on a map."
    assert list(Corpus.from_texts([{"text": one}, {"text": other}], workers=1).duplicates()) == []


def test_what_a_source_prints_on_every_page_makes_no_pair() -> None:
    line = "Sign up for our morning letter and never again miss what the people of Halden had for breakfast today."
    texts = [f"{body(number)}\n\n{line}\n\n{line.upper()} Or so." for number in range(8)]
    assert found(rows(*texts, source="halden")) == {}


def test_versions_of_one_text_are_no_furniture() -> None:
    versions = [body(1)]
    for number in range(2, 9):
        versions.append(versions[-1] + "\n\n" + body(number, sentences=2))
    seen = found(rows(*versions, source="halden"))
    assert set(seen) == {(one, other) for other in range(8) for one in range(other)}
    assert set(seen.values()) <= {"update", "copy"}


def test_articles_further_apart_than_the_window_are_no_pair() -> None:
    start = date(2026, 1, 1)
    days = [
        {"text": body(1), "date": start},
        {"text": edited(body(1), 0.1, 1), "date": start + timedelta(20)},
    ]
    assert found(days) == {}
    assert found(days, days=30) == {(0, 1): "copy"}


def test_an_undated_article_fits_any_window() -> None:
    assert found([{"text": body(1), "date": "2026-01-01"}, {"text": edited(body(1), 0.1, 1)}]) == {
        (0, 1): "copy"
    }


def test_only_pairs_with_new_articles_are_looked_for() -> None:
    texts = rows(body(1), edited(body(1), 0.1, 1), body(2), edited(body(2), 0.1, 2), edited(body(1), 0.1, 3))
    whole = pairs(texts)
    assert [pair for pair in whole if pair.right >= 3] == pairs(texts, since=3)
    corpus = Corpus.from_texts(texts[:3], workers=1)
    list(corpus.duplicates())
    added = corpus.add_texts(texts[3:])
    assert list(corpus.duplicates(since=added.start)) == pairs(texts, since=3)


@pytest.mark.parametrize("threshold", [0.0, -1.0, 1.5])
def test_a_threshold_that_is_no_share_is_refused(threshold: float) -> None:
    with pytest.raises(ValueError, match="threshold must lie above 0"):
        pairs(rows("a"), threshold=threshold)


def test_a_negative_window_is_refused() -> None:
    with pytest.raises(ValueError, match="days must be at least 0, got -1"):
        pairs(rows("a"), days=-1)


def test_texts_without_words_are_no_copies_of_each_other() -> None:
    assert found(rows("", "…", "  ", "—")) == {}


def test_short_texts_are_copies_when_they_are_equal() -> None:
    assert found(rows("No news today.", "No news today!", "No snow today.")) == {(0, 1): "copy"}


def test_a_text_many_times_over_is_paired_with_its_first() -> None:
    seen = found({"text": "All the same.", "source": "halden"} for _ in range(500))
    assert set(seen) == {(0, other) for other in range(1, 500)}


def test_a_text_that_many_papers_carry_is_paired_with_one_of_them() -> None:
    seen = found(rows(*["All the same."] * 500))
    (hub,) = set.intersection(*map(set, seen))
    assert len(seen) == 499
    assert {other for pair in seen for other in pair} == set(range(500))
    assert hub in range(500)


def test_a_text_carried_day_by_day_is_paired_within_the_window() -> None:
    start = date(2026, 1, 1)
    days = [{"text": "All the same.", "date": start + timedelta(number)} for number in range(40)]
    assert set(found(days)) == {
        *((0, other) for other in range(1, 15)),
        (14, 15),
        *((15, other) for other in range(16, 30)),
        (29, 30),
        *((30, other) for other in range(31, 40)),
    }


def test_each_twin_is_looked_at_on_its_own_day() -> None:
    start = date(2026, 1, 1)
    texts = [(body(1), 0), (body(1), 30), (edited(body(1), 0.1, 1), 31)]
    assert found({"text": text, "date": start + timedelta(day)} for text, day in texts) == {(1, 2): "copy"}


def test_a_template_many_times_over_costs_no_square_of_pairs() -> None:
    texts = [body(1, sentences=4) + f" Today {number} sheep of {number * 7} came." for number in range(600)]
    assert len(found(rows(*texts, source="halden"))) < 20 * len(texts)


MIXED = rows(
    body(1),
    edited(body(1), 0.1, 1),
    body(2),
    first(body(2), 0.4),
    body(3),
    body(3),
    edited(body(2), 0.2, 3),
    "",
    "x",
)


@settings(max_examples=8, deadline=None)
@given(st.permutations(range(len(MIXED))))
def test_the_order_of_the_articles_changes_nothing_but_positions(order: list[int]) -> None:
    def named(pair: Pair, names: list[int]) -> tuple[Any, ...]:
        one, other = names[pair.left], names[pair.right]
        shares = (pair.contained, pair.contains)
        return (one, other, *shares, pair.kind) if one < other else (other, one, *reversed(shares), pair.kind)

    usual = {named(pair, list(range(len(MIXED)))) for pair in pairs(MIXED)}
    assert {named(pair, order) for pair in pairs([MIXED[place] for place in order])} == usual


def test_the_number_of_workers_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_ingest, "_TEXTS", 100)
    texts = rows(*(edited(body(number % 150, sentences=4), 0.1, number) for number in range(450)))
    one, two = (list(Corpus.from_texts(texts, workers=workers).duplicates()) for workers in (1, 2))
    assert one == two
    assert len(one) > 300


@settings(max_examples=10, deadline=None)
@given(st.text(), st.integers(0, 3))
def test_any_text_has_pairs_that_say_shares(text: str, number: int) -> None:
    for pair in pairs(rows(text, body(number), f"{text} {body(number)}", text)):
        assert pair.left < pair.right
        assert 0 <= pair.contained <= 1
        assert 0 <= pair.contains <= 1
