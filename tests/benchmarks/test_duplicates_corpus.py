"""The synthetic corpus of benchmarks/duplicates, and what its reference says of it."""

import sys
from collections import Counter
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "duplicates"
COUNT = 2_000


@pytest.fixture(scope="module")
def bench():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARK))
        import exact
        import planted
        import run

        yield SimpleNamespace(exact=exact, planted=planted, run=run)
        for name in ("exact", "language", "measure", "own", "planted", "run"):
            sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def corpus(bench):
    return list(bench.planted.articles(COUNT, seed=7))


def test_same_seed_gives_same_corpus_and_another_seed_another(bench, corpus):
    again = list(bench.planted.articles(COUNT, seed=7))
    assert again == corpus
    assert next(iter(bench.planted.articles(COUNT, seed=8))) != corpus[0]


def test_a_longer_corpus_begins_with_the_shorter_one(bench, corpus):
    longer = bench.planted.articles(bench.planted.BLOCK + 10, seed=7)
    assert [next(longer) for _ in range(COUNT)] == corpus


@pytest.mark.parametrize("count", [0, 1, 3, 11])
def test_any_size_can_be_had(bench, count):
    assert len(list(bench.planted.articles(count))) == count


def test_every_kind_is_planted_as_often_as_the_others(bench, corpus):
    kinds = Counter(article.kind for article in corpus if article.kind)
    assert set(kinds) == set(bench.planted.KINDS)
    assert max(kinds.values()) - min(kinds.values()) <= 1


def test_a_duplicate_is_printed_up_to_three_days_later_and_mostly_elsewhere(corpus):
    elsewhere = []
    for article in corpus:
        if article.origin >= 0:
            original = corpus[article.origin]
            assert original.origin < 0
            later = date.fromisoformat(article.date) - date.fromisoformat(original.date)
            assert 0 <= later.days <= 3
            elsewhere.append(article.source != original.source)
    assert 0.8 < np.mean(elsewhere) < 1


def test_a_text_is_its_body_between_lines_of_its_source(corpus):
    for article in corpus[:300]:
        lines = article.text.split("\n\n")
        assert [line for line in article.body.split("\n\n") if line not in lines] == []
        assert len(lines) >= article.body.count("\n\n") + 1


@pytest.mark.parametrize("kind", ["0 % edits", "first half", "first quarter"])
def test_what_was_only_cut_is_wholly_contained(bench, corpus, kind):
    for (left, right), made in bench.exact.planted_pairs(corpus).items():
        if made == kind:
            assert max(bench.exact.containment(corpus[left].body, corpus[right].body)) == 1


def test_brute_force_finds_what_comparing_all_pairs_finds(bench, corpus):
    places = [at for pair in list(bench.exact.planted_pairs(corpus))[:25] for at in pair]
    bodies = [corpus[at].body for at in dict.fromkeys(places)]
    found = {(left, right) for left, right, _ in bench.exact.sharing(bodies, 0.15)}
    expected = {
        (left, right)
        for left in range(len(bodies))
        for right in range(left + 1, len(bodies))
        if max(bench.exact.containment(bodies[left], bodies[right])) >= 0.15
    }
    assert found == expected


def test_unrelated_articles_share_next_to_no_five_grams(bench, corpus):
    plain = [a.body for a in corpus if a.origin < 0 and a.template < 0 and a.quote < 0][:60]
    shares = [
        max(bench.exact.containment(one, other)) for at, one in enumerate(plain) for other in plain[at + 1 :]
    ]
    assert np.mean(shares) < 0.005


def test_a_perfect_tool_scores_one(bench, corpus):
    truth = [list(pair) for pair in bench.exact.planted_pairs(corpus)]
    result = bench.run.score(corpus, {"clusters": False, "found": truth}, 0.15)
    assert set(result.recall.values()) == {1.0}
    assert result.precision == 1


def test_a_tool_that_pairs_anything_is_told_so(bench, corpus):
    apart = [at for at, article in enumerate(corpus) if article.origin < 0 and article.template < 0]
    pairs = [[apart[0], apart[1]], [apart[2], apart[3]]]
    result = bench.run.score(corpus, {"clusters": False, "found": pairs}, 0.15)
    assert result.recall["all"] == 0
    assert result.precision == 0
    assert len(result.wrong) == 2


def test_members_of_a_cluster_count_as_found_together(bench, corpus):
    (left, right), kind = next(iter(bench.exact.planted_pairs(corpus).items()))
    clusters = [[left, left], [right, left]]
    result = bench.run.score(corpus, {"clusters": True, "found": clusters}, 0.15)
    assert result.recall[kind] > 0
    assert result.reported == 1
