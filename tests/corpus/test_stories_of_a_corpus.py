"""Stories of a whole corpus: copies stay together, and the latest articles cost their own."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from newscorpus.corpus import Corpus, Story
from newscorpus.corpus.stories import KeptStories
from tests.corpus._news import body
from tests.corpus.stories._invented import Language, tell
from tests.corpus.stories.bcubed import bcubed

LANGUAGE = Language(1)
DAY = date(2031, 5, 1)


def row(event: int, telling: int, day: int = 0) -> dict[str, str]:
    title, text = tell(LANGUAGE, event, telling)
    return {"title": title, "text": text, "date": (DAY + timedelta(days=day)).isoformat()}


def members(stories: Iterable[Story]) -> set[tuple[int, ...]]:
    return {story.members for story in stories}


def report(day: int, paper: str = "Halden Herald") -> dict[str, str]:
    """Return what a paper says of the exchange each day, in the same words with other figures."""
    points, trade, gold = 1931 + day * 37, 104 + day * 13, 2210 - day * 29
    return {
        "title": "Shares close on the Halden exchange",
        "text": f"Shares on the exchange of Halden closed at {points} points, brokers said. Trade came to {trade} million thalers. "
        f"The thaler bought {61 + day} cents of the Tokai crown. Gold stood at {gold} thalers an ounce in the harbour.",
        "date": (DAY + timedelta(days=day)).isoformat(),
        "source": paper,
    }


FIRST = [row(event, telling) for event in range(10) for telling in range(2)]
SECOND = [row(3, 7, 1), row(40, 0, 1), row(40, 1, 1), row(41, 0, 1)]


def test_a_cut_down_is_in_the_story_of_its_whole() -> None:
    other = [{"text": body(number)} for number in range(2, 12)]
    whole = body(1, sentences=40)
    rows = [{"text": whole}, {"text": "\n\n".join(whole.split("\n\n")[:5])}, *other]
    assert (0, 1) in members(Corpus.from_texts(rows, workers=1).stories())


def test_a_digest_does_not_chain_what_it_has_bits_of() -> None:
    pieces = [tell(LANGUAGE, event, 0, words=90)[1] for event in range(12)]
    corpus = Corpus.from_texts(
        [*({"text": text} for text in pieces), {"text": "\n\n".join(pieces)}], workers=1
    )
    assert all(len(story.members) < 4 for story in corpus.stories())


def test_reports_made_from_one_template_are_a_story_each_and_hide_no_other() -> None:
    plain = members(Corpus.from_texts(FIRST, workers=1).stories())
    reports = [report(day) for day in range(14)]
    found = members(Corpus.from_texts([*FIRST, *reports], workers=1).stories())
    assert found == plain | {(at,) for at in range(len(FIRST), len(FIRST) + 14)}


def test_a_report_that_another_paper_copied_is_one_story_with_its_copy() -> None:
    rows = [*(report(day) for day in range(8)), report(3, "Tokai Times")]
    assert members(Corpus.from_texts(rows, workers=1).stories()) == {
        *((day,) for day in range(8) if day != 3),
        (3, 8),
    }


def test_a_report_that_is_brought_up_to_date_on_its_day_is_one_story() -> None:
    later = {**report(40), "date": report(3)["date"]}
    found = members(
        Corpus.from_texts([*FIRST, *(report(day) for day in range(8)), later], workers=1).stories()
    )
    assert (23, 28) in found
    assert {(at,) for at in (20, 21, 22, 24, 25, 26, 27)} <= found


NEWS = (
    "The bridge between Ostvik and Brenna stays shut until Easter, says Olav Brekke.",
    "A choir from Tokai sang for the widows of Port Lorrin, led by Anna Fell.",
    "Two thieves took the clock of Saint Jorun from its tower, which Mayor Aune calls a shame.",
    "The Halden Rovers beat Vik by a goal that Peder Moe scored with his head.",
)


def test_notices_that_share_a_papers_frame_are_a_story_each_on_one_day_too() -> None:
    frame = "The full report that this notice rests on may be read in the reading room at Quay Street for a fortnight."
    rows = [{"text": f"{news} {frame}", "source": "Halden Herald", "date": DAY.isoformat()} for news in NEWS]
    found = members(Corpus.from_texts([*FIRST, *rows], workers=1).stories())
    assert {(at,) for at in range(len(FIRST), len(FIRST) + len(NEWS))} <= found


def test_a_report_that_is_added_is_a_story_of_its_own() -> None:
    corpus = Corpus.from_texts([*FIRST, *(report(day) for day in range(8))], workers=1)
    corpus.stories()
    added = corpus.add_texts([report(8), report(9)])
    assert members(corpus.stories(since=added.start)) == {(28,), (29,)}


def test_the_latest_articles_join_the_stories_there_are_or_each_other() -> None:
    corpus = Corpus.from_texts(FIRST, workers=1)
    corpus.stories()
    added = corpus.add_texts(SECOND)
    assert members(corpus.stories(since=added.start)) == {(6, 7, 20), (21, 22), (23,)}
    assert members(corpus.stories(since=added.start)) == {(6, 7, 20), (21, 22), (23,)}
    assert members(corpus.stories()) >= {(6, 7, 20), (21, 22), (23,), (0, 1)}


def test_days_that_were_not_asked_for_are_caught_up_with(tmp_path: Path) -> None:
    corpus = Corpus.from_texts(FIRST, workers=1, store=tmp_path / "store")
    corpus.stories()
    corpus.add_texts(SECOND[:2])
    added = corpus.add_texts(SECOND[2:])
    again = Corpus.open(tmp_path / "store", workers=1)
    assert members(again.stories(since=added.start)) == {(21, 22), (23,)}


def test_without_stories_from_before_all_are_told_once() -> None:
    corpus = Corpus.from_texts(FIRST, workers=1)
    added = corpus.add_texts(SECOND)
    assert members(corpus.stories(since=added.start)) == {(6, 7, 20), (21, 22), (23,)}
    assert corpus.stories(since=len(corpus)) == ()


def test_a_corpus_that_has_doubled_is_learned_from_anew(tmp_path: Path) -> None:
    corpus = Corpus.from_texts(FIRST[:6], workers=1, store=tmp_path / "store")
    corpus.stories()
    added = corpus.add_texts(FIRST[6:])
    corpus.stories(since=added.start)
    kept = KeptStories.load(tmp_path / "store" / "stories" / "7-days")
    assert kept is not None
    assert kept.learned == len(FIRST)
    assert len(list((tmp_path / "store" / "stories" / "7-days").iterdir())) == 2


def test_ties_are_kept_from_day_to_day() -> None:
    corpus = Corpus.from_texts(FIRST, workers=1)
    corpus.stories()
    added = corpus.add_texts(SECOND)
    for story in corpus.stories(since=added.start):
        assert len(story.why) == len(story.members) - 1
        assert all(tie.terms and tie.names for tie in story.why)


def test_a_negative_position_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 0"):
        Corpus.from_texts(FIRST[:2], workers=1).stories(since=-1)


def test_known_events_told_day_by_day_are_those_told_at_once(shared: Path) -> None:
    known = json.loads((shared / "data" / "stories.json").read_text(encoding="utf-8"))
    events, rows = [], []
    for number, event in enumerate(known):
        for article in event:
            day = DAY + timedelta(days=number // 6)
            rows.append({"title": article["title"], "text": article["text"], "date": day.isoformat()})
            events.append(number)
    corpus = Corpus.from_texts(rows[:60], workers=1)
    corpus.stories()
    for start in (60, 90, 150):
        corpus.add_texts(rows[start : {60: 90, 90: 150, 150: len(rows)}[start]])
        corpus.stories(since=start)
    (folder,) = (corpus._store.folder / "stories").iterdir()
    kept = KeptStories.load(folder)
    assert kept is not None
    daily = [[corpus._store.position(member) for member in story.members] for story in kept.stories]
    whole = [story.members for story in corpus.stories()]
    home = {member: number for number, story in enumerate(whole) for member in story}
    assert bcubed([home[at] for at in range(len(rows))], daily).f1 >= 0.9
    assert bcubed(events, daily).f1 >= 0.9
