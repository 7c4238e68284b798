"""Adding today's articles to yesterday's stories."""

from pathlib import Path

from newscorpus.corpus.engines import LocalEngine
from newscorpus.corpus.stories import StoryState, add_stories, find_stories
from tests.corpus.stories._invented import Language, tell
from tests.corpus.stories._tables import SCHEMA, table_of, together

LANGUAGE = Language(1)
YESTERDAY = [tell(LANGUAGE, event, telling) for event in range(12) for telling in range(1 + event % 3)]
TODAY = [
    tell(LANGUAGE, 2, 7),
    tell(LANGUAGE, 0, 5),
    tell(LANGUAGE, 30, 0),
    tell(LANGUAGE, 30, 1),
    tell(LANGUAGE, 31, 0),
]


def test_todays_articles_join_yesterdays_stories_and_each_other(tmp_path: Path) -> None:
    kept: list[StoryState] = []
    count, texts = len(YESTERDAY), YESTERDAY + TODAY
    with LocalEngine(tmp_path / "one") as engine:
        known = find_stories(
            engine, engine.write(table_of(YESTERDAY).to_batches(), SCHEMA, "a"), keep=kept.append
        )
    kept[0].save(tmp_path / "state.npz")
    state = StoryState.load(tmp_path / "state.npz")
    with LocalEngine(tmp_path / "two") as engine:
        table = engine.write(table_of(texts).to_batches(), SCHEMA, "a")
        found = add_stories(engine, table, known, state, since=count)
    with LocalEngine(tmp_path / "three") as engine:
        whole = find_stories(engine, engine.write(table_of(texts).to_batches(), SCHEMA, "a"))
    assert together(found) == together(whole)
    assert sorted(at for story in found for at in story.members) == list(range(len(texts)))
    assert all(len(story.why) == len(story.members) - 1 for story in found)
    assert {count + 2, count + 3} in together(found)


def test_stories_before_the_window_stay_as_they_are(tmp_path: Path) -> None:
    kept: list[StoryState] = []
    with LocalEngine(tmp_path / "one") as engine:
        known = find_stories(
            engine, engine.write(table_of(YESTERDAY).to_batches(), SCHEMA, "a"), keep=kept.append
        )
    count = len(YESTERDAY)
    recent = table_of(YESTERDAY + TODAY).slice(count)
    with LocalEngine(tmp_path / "two") as engine:
        found = add_stories(
            engine, engine.write(recent.to_batches(), SCHEMA, "a"), known, kept[0], since=count
        )
    assert set(known) <= set(found)
    assert frozenset({count + 2, count + 3}) in together(found)


def test_a_day_without_articles_changes_nothing(tmp_path: Path) -> None:
    kept: list[StoryState] = []
    with LocalEngine(tmp_path / "one") as engine:
        known = find_stories(
            engine, engine.write(table_of(YESTERDAY).to_batches(), SCHEMA, "a"), keep=kept.append
        )
        empty = engine.write([], SCHEMA, "b")
    with LocalEngine(tmp_path / "two") as engine:
        assert add_stories(engine, empty, known, kept[0], since=len(YESTERDAY)) == known
