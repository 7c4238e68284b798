"""BCubed precision, recall and F1 of stories against known events (Bagga and Baldwin 1998).

    python tests/corpus/stories/bcubed.py ../shared/data/stories.json

The file is a list of events, each a list of articles with "title" and "text".
"""

import json
import sys
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class Score(NamedTuple):
    precision: float
    recall: float
    f1: float


def bcubed(events: Sequence[Hashable], stories: Iterable[Iterable[int]]) -> Score:
    """Score stories, as positions, against the event at each position; what is in no story stands alone."""
    homes: list[Hashable] = [("alone", at) for at in range(len(events))]
    for number, members in enumerate(stories):
        for at in members:
            homes[at] = number
    together = Counter(zip(events, homes, strict=True))
    in_event, in_story = Counter(events), Counter(homes)
    precision = sum(count**2 / in_story[home] for (_, home), count in together.items()) / len(events)
    recall = sum(count**2 / in_event[event] for (event, _), count in together.items()) / len(events)
    return Score(precision, recall, 2 * precision * recall / (precision + recall))


def main() -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    from tests.corpus.stories._tables import stories_of

    events = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    articles = [
        (one["title"] or "", one["text"], number) for number, event in enumerate(events) for one in event
    ]
    found = stories_of([(title, text) for title, text, _ in articles])
    score = bcubed([number for _, _, number in articles], [story.members for story in found])
    print(
        f"{len(articles)} articles, {len(events)} events, {len(found)} stories: "
        f"P {score.precision:.4f} R {score.recall:.4f} F1 {score.f1:.4f}"
    )


if __name__ == "__main__":
    main()
