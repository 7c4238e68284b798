"""Stories of known events, resampled: whether the same defaults hold for a corpus of one event, of three, of half of all.

    python benchmarks/stories/resampled.py ../shared/data/stories.json [--without title] [--words 100] [--share 0.5]

The file is a list of events, each a list of articles with "title" and "text". Each line is a way to draw a corpus from it, the
mean BCubed precision, recall and F1 of the draws, and the least F1. The draws are the same in every run.
"""

import argparse
import json
import random
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.corpus.stories._tables import stories_of
from tests.corpus.stories.bcubed import Score, bcubed

Text = tuple[str, str]
Drawn = list[tuple[int, Text]]
"""The articles of a corpus, each with the number of its event."""


def draws(events: list[list[Text]], share: float) -> Iterator[tuple[str, list[Drawn]]]:
    """Yield the ways to draw a corpus, each with the corpora."""
    rng = random.Random(5)
    every = range(len(events))
    several = [number for number in every if len(events[number]) > 1]

    def whole(numbers: list[int]) -> Drawn:
        return [(number, text) for number in numbers for text in events[number]]

    def times(count: int) -> range:
        return range(max(1, int(count * share)))

    def noisy(number: int, count: int) -> Drawn:
        others = rng.sample([other for other in every if other != number], count)
        return whole([number]) + [(other, rng.choice(events[other])) for other in others]

    yield "all events", [whole(list(every))]
    for size, count in ((len(events) // 2, 10), (10, 25), (3, 40), (2, 40)):
        yield f"{size} events", [whole(rng.sample(every, size)) for _ in times(count)]
    yield "one event", [whole([number]) for number in several[:: max(1, round(1 / share))]]
    for noise, count in ((5, 25), (20, 15)):
        yield f"one event and {noise} articles", [noisy(rng.choice(several), noise) for _ in times(count)]
    for size, count in ((len(events), 3), (10, 15), (3, 20)):
        picked = [rng.sample(every, size) for _ in times(count)]
        yield (
            f"{size} articles of {size} events",
            [[(number, rng.choice(events[number])) for number in numbers] for numbers in picked],
        )


def score(drawn: Drawn) -> Score:
    """Score the stories of a corpus."""
    found = stories_of([text for _, text in drawn])
    return bcubed([number for number, _ in drawn], [story.members for story in found])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--without", choices=["title"])
    parser.add_argument("--words", type=int, help="read so many words of each text")
    parser.add_argument("--share", type=float, default=0.5, help="of the draws")
    asked = parser.parse_args()
    given = json.loads(asked.file.read_text(encoding="utf-8"))
    events = [
        [
            ("" if asked.without else one["title"] or "", " ".join(one["text"].split(" ")[: asked.words]))
            for one in event
        ]
        for event in given
    ]
    for name, corpora in draws(events, asked.share):
        scores = [score(drawn) for drawn in corpora]
        p, r, f1 = (statistics.mean(column) for column in zip(*scores, strict=True))
        least = min(one.f1 for one in scores)
        print(
            f"{name:32} {len(scores):3} draws  P {p:.3f} R {r:.3f} F1 {f1:.3f}  least {least:.2f}", flush=True
        )


if __name__ == "__main__":
    main()
