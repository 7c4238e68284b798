"""Views: who carried which report, how a story went, who printed what earlier."""

from datetime import date
from typing import Any

from newscorpus.corpus import Corpus, Story
from newscorpus.corpus.views import reuse_network, timeline, wire_matrix
from tests.corpus._news import body, edited


def rows() -> list[dict[str, Any]]:
    wire = f"BRENNA (Reuters) - {body(1)}\n\n(Reporting by Ada Lind; Editing by Odo Tarn)"
    half = " ".join(body(1).split(" ")[:150])
    return [
        {"text": half, "source": "times", "date": date(2026, 3, 3), "title": "Short"},
        {"text": wire, "source": "post", "date": date(2026, 3, 1), "title": "Wire"},
        {"text": edited(body(1), 0.1, 3), "source": "herald", "title": "No day"},
        {"text": body(2), "source": "post", "date": date(2026, 3, 1), "title": "Alone"},
    ]


CORPUS = Corpus.from_texts(rows(), workers=1)
PAIRS = tuple(CORPUS.duplicates())


def test_a_report_has_its_agency_its_carriers_in_time_and_what_each_has_of_it() -> None:
    (story,) = wire_matrix(CORPUS, PAIRS).stories
    assert (story.agency, story.fullest) == ("Reuters", 1)
    assert [carrier.article.source for carrier in story.carriers] == ["post", "times", "herald"]
    assert [carrier.days for carrier in story.carriers] == [0, 2, None]
    shares = [carrier.share for carrier in story.carriers]
    assert shares[0] == 1.0
    assert shares[1] is not None
    assert 0.4 < shares[1] < 0.6
    assert [carrier.agency for carrier in story.carriers] == ["Reuters", None, None]


def test_a_matrix_counts_reports_by_outlet_and_agency() -> None:
    matrix = wire_matrix(CORPUS, PAIRS)
    assert matrix.counts() == {"herald": {"Reuters": 1}, "post": {"Reuters": 1}, "times": {"Reuters": 1}}
    assert [(row["story"], row["source"], row["position"]) for row in matrix.rows()] == [
        (0, "post", 1),
        (0, "times", 0),
        (0, "herald", 2),
    ]


def test_the_views_find_the_pairs_themselves() -> None:
    assert wire_matrix(CORPUS) == wire_matrix(CORPUS, PAIRS)
    assert reuse_network(CORPUS) == reuse_network(CORPUS, PAIRS)


def test_a_timeline_goes_by_day_and_says_what_follows_what() -> None:
    moments = timeline(CORPUS, Story(members=(0, 1, 2)), PAIRS)
    assert [moment.article.title for moment in moments] == ["Wire", "Short", "No day"]
    assert [moment.follows for moment in moments] == [None, 1, 1]
    assert moments[1].kind == "cut-down"
    assert moments[1].share == 1.0


def test_a_link_points_from_the_earlier_outlet_where_days_tell() -> None:
    network = reuse_network(CORPUS, PAIRS)
    found = {(link.earlier, link.later): (link.dated, link.pairs) for link in network.links}
    assert found[("post", "times")] == (True, 1)
    assert found[("herald", "post")] == (False, 1)
    assert {outlet.source: (outlet.articles, outlet.shared) for outlet in network.outlets}["post"] == (2, 1)


def test_a_corpus_without_pairs_has_empty_views() -> None:
    alone = Corpus.from_texts(rows()[3:], workers=1)
    assert wire_matrix(alone, ()).stories == ()
    assert wire_matrix(alone, ()).counts() == {}
    assert reuse_network(alone, ()).links == ()
