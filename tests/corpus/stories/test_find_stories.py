"""Stories: which articles are about one event, whatever the corpus."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import parse
from newscorpus.corpus.engines import LocalEngine
from newscorpus.corpus.stories import Terming, find_stories
from newscorpus.document import Document
from tests.conftest import SEEDS
from tests.corpus.stories._invented import Language, tell, weather
from tests.corpus.stories._tables import SCHEMA, stories_of, table_of, together

LANGUAGE = Language(1)


def told(*sizes: int, first: int = 0) -> list[tuple[str, str]]:
    """Tell events, each by so many outlets."""
    return [
        tell(LANGUAGE, first + event, telling) for event, size in enumerate(sizes) for telling in range(size)
    ]


def events(*sizes: int) -> set[frozenset[int]]:
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return {
        frozenset(range(start, start + size)) for start, size in zip(starts, sizes, strict=True) if size > 1
    }


def test_the_seeds_of_globe_and_reuters_are_one_story_and_dw_stands_apart() -> None:
    articles = [parse(Document.read(SEEDS / f"{name}.txt")) for name in ("globe", "reuters", "dw")]
    found = stories_of([(article.headline, article.text) for article in articles])
    assert [story.members for story in found] == [(0, 1), (2,)]
    (tie,) = found[0].why
    assert (tie.left, tie.right) == (0, 1)
    assert tie.names
    assert tie.terms
    assert 0 < tie.similarity <= 1


def test_two_articles_are_corpus_enough() -> None:
    assert together(stories_of(told(2))) == {frozenset({0, 1})}
    assert together(stories_of(told(1, 1))) == set()


@pytest.mark.parametrize("sizes", [(4, 3, 1, 1, 2), (6,) * 8 + (1,) * 30, (2,) * 60], ids=str)
def test_invented_events_are_found(sizes: tuple[int, ...]) -> None:
    assert together(stories_of(told(*sizes))) == events(*sizes)


def test_every_article_is_in_one_story() -> None:
    found = stories_of(told(3, 1, 2, 1))
    assert sorted(at for story in found for at in story.members) == list(range(7))
    assert [story.members[0] for story in found] == sorted(story.members[0] for story in found)


@pytest.mark.parametrize("count", [2, 10, 120])
def test_where_no_two_articles_are_about_one_event_there_is_no_story(count: int) -> None:
    assert together(stories_of(told(*(1,) * count))) == set()


@pytest.mark.parametrize("count", [2, 5, 12])
def test_where_all_articles_are_about_one_event_there_is_one_story(count: int) -> None:
    assert together(stories_of(told(count))) == events(count)


def test_no_articles_have_no_stories() -> None:
    assert stories_of([]) == ()


def test_articles_without_words_stand_alone() -> None:
    empty: list[tuple[str | None, str]] = [("", ""), ("", ""), (None, ""), (None, "…"), (None, "…")]
    assert [story.members for story in stories_of([*told(2), *empty])][-5:] == [(at,) for at in range(2, 7)]


def test_equal_articles_are_one_story_and_cost_one() -> None:
    copies = [tell(LANGUAGE, 7, 0)] * 300
    found = stories_of([*copies, *told(2, 1, 1, first=20)])
    assert frozenset(range(300)) in together(found)
    assert len(found[0].why) == 299


@pytest.mark.parametrize("count", [20, 40])
def test_reports_from_a_template_are_no_story_and_chain_nothing(count: int) -> None:
    texts = [*told(3, 2, *(1,) * 40), *(weather(place) for place in range(count))]
    assert together(stories_of(texts)) == events(3, 2)


def test_dated_articles_far_apart_are_no_story() -> None:
    day = date(2031, 5, 1)
    texts = told(4, 2, 2, 1, 1)
    dates = [day, day, day + timedelta(days=60), day + timedelta(days=61), *[day] * 6]
    found = stories_of(texts, dates)
    assert together(found) == {frozenset({0, 1}), frozenset({2, 3}), frozenset({4, 5}), frozenset({6, 7})}
    assert (found[0].first, found[0].last) == (day, day)
    assert together(stories_of(texts, dates, days=70)) == events(4, 2, 2)


def test_undated_articles_may_belong_to_any_day() -> None:
    day = date(2031, 5, 1)
    found = stories_of(told(3, 2), [day, None, day + timedelta(days=2), None, None])
    assert together(found) == events(3, 2)
    assert (found[0].first, found[0].last) == (day, day + timedelta(days=2))
    assert (found[1].first, found[1].last) == (None, None)


def test_a_negative_window_is_refused() -> None:
    with pytest.raises(ValueError, match="days must be at least 0, got -1"):
        stories_of([], days=-1)


@settings(max_examples=12)
@given(st.permutations(range(14)), st.sampled_from([1, 3, 2_000]))
def test_any_order_of_the_input_and_any_cut_gives_the_same_stories(order: list[int], cut: int) -> None:
    texts = told(4, 3, 2, 1, 1, 1, 2)
    found = stories_of([texts[at] for at in order], cut=cut)
    same = stories_of(texts)
    assert {frozenset(order[at] for at in story.members) for story in found} == {
        frozenset(story.members) for story in same
    }
    likeness = sorted(tie.similarity for story in found for tie in story.why)
    assert likeness == sorted(tie.similarity for story in same for tie in story.why)


def test_any_number_of_workers_gives_the_same_stories() -> None:
    texts = told(*(3,) * 10)
    assert stories_of(texts, workers=2, cut=7) == stories_of(texts)


def test_ties_span_each_story() -> None:
    for story in stories_of(told(5, 4, 1)):
        assert len(story.why) == len(story.members) - 1
        joined = {story.members[0]}
        for _ in story.members:
            joined |= {
                at for tie in story.why if {tie.left, tie.right} & joined for at in (tie.left, tie.right)
            }
        assert joined == set(story.members)
        assert all(tie.left < tie.right and tie.terms and tie.names for tie in story.why)


SENTENCES = {
    "Chinese": "市长周三在河边为新桥剪彩共花费三百万元渔民抗议者封锁道路警察逮捕七人法院下周审理此案居民要求赔偿专家检查桥墩裂缝工程停止",
    "Hindi": "महापौर ने नदी पर नए पुल का उद्घाटन किया मछुआरों ने सड़क रोकी पुलिस ने सात लोगों को पकड़ा अदालत अगले सप्ताह सुनवाई करेगी",
    "Russian": "Мэр Орлова открыла мост через реку Тишь рыбаки перекрыли дорогу полиция задержала семерых суд рассмотрит дело на следующей неделе",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_other_scripts_have_stories_beside_english_ones(language: str) -> None:
    units = SENTENCES[language].split() if " " in SENTENCES[language] else list(SENTENCES[language])
    shuffled = []
    for seed in (1, 2):
        rng = random.Random(seed)
        parts = [units[at : at + 6] for at in range(0, len(units), 6)] * 4
        rng.shuffle(parts)
        gap = " " if " " in SENTENCES[language] else ""
        shuffled.append((None, gap.join(gap.join(part) for part in parts)))
    found = together(stories_of([*shuffled, *told(3, 2, 2, 2, 1, 1, 1, 1)]))
    assert frozenset({0, 1}) in found
    assert frozenset({2, 3, 4}) in found


def test_kept_terms_give_the_same_stories(tmp_path) -> None:  # type: ignore[no-untyped-def]
    texts = told(3, 2, 1)
    with LocalEngine(tmp_path / "one") as one, LocalEngine(tmp_path / "other") as other:
        articles = one.write(table_of(texts).to_batches(), SCHEMA, "articles")
        terms = one.map(articles, Terming(), "kept")
        assert find_stories(other, articles, terms=terms) == stories_of(texts)
