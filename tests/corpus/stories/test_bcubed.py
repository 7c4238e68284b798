"""The floor for stories with known events, and the measure itself."""

import json
from pathlib import Path

import pytest

from tests.corpus.stories._tables import stories_of
from tests.corpus.stories.bcubed import bcubed

FLOOR = 0.93
"""It only rises."""


def test_known_events_are_found_with_the_same_defaults_as_any(shared: Path) -> None:
    events = json.loads((shared / "data" / "stories.json").read_text(encoding="utf-8"))
    texts = [(one["title"], one["text"]) for event in events for one in event]
    homes = [number for number, event in enumerate(events) for _ in event]
    assert bcubed(homes, [story.members for story in stories_of(texts)]).f1 >= FLOOR
    singles = [(event[0]["title"], event[0]["text"]) for event in events]
    alone = stories_of(singles)
    assert bcubed(range(len(singles)), [story.members for story in alone]).f1 >= FLOOR


def test_a_perfect_grouping_scores_one() -> None:
    assert bcubed("aab", [(0, 1), (2,)]) == (1.0, 1.0, 1.0)


def test_what_is_in_no_story_stands_alone() -> None:
    assert bcubed("aab", []) == (1.0, pytest.approx(2 / 3), pytest.approx(0.8))


def test_one_story_of_everything_has_full_recall() -> None:
    score = bcubed("aabb", [range(4)])
    assert (score.precision, score.recall) == (0.5, 1.0)
