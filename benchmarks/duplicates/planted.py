"""Synthetic news with planted duplicates, of any size, as a stream.

    python benchmarks/duplicates/planted.py 20000 corpus.jsonl [--seed 1]

Each line of the file has `text`, `source`, `date`, `title`; what a tool must not see stands in `hidden`: the position of the
original it was made of (`origin`), how (`kind`), and its template's and its quote's number.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from math import log
from pathlib import Path
from typing import NamedTuple

import numpy as np
from language import Ids, Language

BLOCK = 2_000
DAYS = 56
FIRST_DAY = date(2026, 1, 5)
SOURCES = 24
LINES = 6
KINDS = (
    "0 % edits",
    "5 % edits",
    "10 % edits",
    "20 % edits",
    "30 % edits",
    "shuffled",
    "first half",
    "first quarter",
    "embedded half",
)


class Planted(NamedTuple):
    """An article, and what is known of it; numbers are -1 where there is nothing."""

    text: str
    source: str
    date: str
    title: str
    body: str
    origin: int = -1
    kind: str = ""
    template: int = -1
    quote: int = -1


class Source(NamedTuple):
    name: str
    furniture: tuple[str, ...]
    templates: tuple[str, ...]


class Story(NamedTuple):
    """An article before its source prints it: paragraphs, a day, and what is known of it."""

    body: str
    source: int
    day: int
    origin: int = -1
    kind: str = ""
    template: int = -1
    quote: int = -1


class Shares(NamedTuple):
    """What a corpus is made of; the rest is articles of their own."""

    planted: float = 0.18
    templates: float = 0.02
    quotes: float = 0.04
    same_source: float = 0.1


def articles(count: int, seed: int = 1, shares: Shares | None = None) -> Iterator[Planted]:
    """Yield so many articles; the same for the same arguments.

    An original and what was made of it stand up to `BLOCK` articles apart, in any order.
    """
    language, sources = world(seed)
    for start in range(0, count, BLOCK):
        size = min(BLOCK, count - start)
        rng = np.random.default_rng((seed, start))
        chance = random.Random(f"{seed} {start}")
        stories = block(language, sources, rng, chance, size, shares or Shares())
        order = rng.permutation(size).tolist()
        place = {number: start + position for position, number in enumerate(order)}
        for number in order:
            story = stories[number]
            origin = place[story.origin] if story.origin >= 0 else -1
            quote = start + story.quote if story.quote >= 0 else -1
            yield printed(story, sources[story.source], chance, origin, quote)


@lru_cache(maxsize=2)
def world(seed: int) -> tuple[Language, tuple[Source, ...]]:
    language = Language(seed)
    return language, newsroom(language, seed)


def newsroom(language: Language, seed: int) -> tuple[Source, ...]:
    """Each source with `LINES` lines that it prints with most articles, and three templates for reports with figures."""
    rng, chance = np.random.default_rng((seed, 1 << 40)), random.Random(f"newsroom {seed}")
    found = []
    for number in range(SOURCES):
        terms = language.terms(rng, LINES + 3)
        lines = language.compose(rng, rng.integers(5, 20, LINES), terms[:LINES])
        reports = language.compose(rng, rng.integers(120, 260, 3), terms[LINES:])
        found.append(
            Source(
                f"source-{number:02}",
                tuple(line.replace("\n\n", " ") for line in lines),
                tuple(with_slots(report, chance) for report in reports),
            )
        )
    return tuple(found)


def with_slots(report: str, chance: random.Random) -> str:
    """Make a template: a place for a figure every five to twelve words."""
    words, last = report.split(" "), 0
    while (last := last + chance.randint(5, 12)) < len(words):
        if "\n" not in words[last]:
            words[last] = "{}"
    return " ".join(words)


def block(
    language: Language,
    sources: Sequence[Source],
    rng: np.random.Generator,
    chance: random.Random,
    size: int,
    shares: Shares,
) -> list[Story]:
    """Return a block's stories: fresh ones, reports from templates, then what is made of fresh ones."""
    copies, reports = int(size * shares.planted), int(size * shares.templates)
    fresh = size - copies - reports
    events = max(1, fresh // 10)
    terms, event_day = language.terms(rng, events), rng.integers(0, DAYS, events)
    event = rng.integers(0, events, fresh)
    lengths = np.clip(np.exp(rng.normal(5.9, 0.6, fresh)), 100, 1200).astype(np.int64)
    bodies = language.compose(rng, lengths, terms[event])
    days = (event_day[event] + rng.integers(0, 3, fresh)).tolist()
    homes = rng.integers(0, len(sources), fresh).tolist()
    stories = [Story(*row) for row in zip(bodies, homes, days, strict=True)]
    quote(stories, language, rng, chance, event, int(fresh * shares.quotes))
    for _ in range(reports):
        home, template = chance.randrange(len(sources)), chance.randrange(3)
        text = sources[home].templates[template]
        body = text.format(*(f"{chance.uniform(0.1, 9999):,.1f}" for _ in range(text.count("{}"))))
        stories.append(Story(body, home, chance.randrange(DAYS), template=home * 3 + template))
    origins = rng.integers(0, fresh, copies)
    others = language.compose(rng, lengths[origins] // 2, terms[rng.integers(0, events, copies)])
    pool = language.words(rng, 20_000)
    for number, origin in enumerate(origins.tolist()):
        kind = KINDS[number % len(KINDS)]
        original = stories[origin]
        home = original.source
        if chance.random() >= shares.same_source:
            home = (home + chance.randrange(1, len(sources))) % len(sources)
        body = made(kind, original.body, others[number], pool, chance)
        stories.append(Story(body, home, original.day + chance.randint(0, 3), origin, kind))
    return stories


def quote(
    stories: list[Story],
    language: Language,
    rng: np.random.Generator,
    chance: random.Random,
    event: Ids,
    count: int,
) -> None:
    """Let articles about one event, two to five each time, carry the same quote."""
    sayings = language.compose(rng, rng.integers(12, 30, count + 1), language.terms(rng, count + 1))
    groups: dict[int, list[int]] = {}
    for number, which in enumerate(event.tolist()):
        groups.setdefault(which, []).append(number)
    told = 0
    while told < count and groups:
        _, members = groups.popitem()
        tellers = chance.sample(members, min(len(members), chance.randint(2, 5)))
        said = sayings.pop().replace("\n\n", " ")
        line = f"“{said[:-1]},” {chance.choice(language.people)} said."
        for number in tellers:
            paragraphs = stories[number].body.split("\n\n")
            paragraphs.insert(chance.randint(1, len(paragraphs)), line)
            stories[number] = stories[number]._replace(body="\n\n".join(paragraphs), quote=tellers[0])
        told += len(tellers)


def made(kind: str, body: str, other: str, pool: Sequence[str], chance: random.Random) -> str:
    """Make a duplicate of an article."""
    if kind.endswith("edits"):
        return edited(body, int(kind.split()[0]) / 100, pool, chance)
    if kind == "shuffled":
        paragraphs = body.split("\n\n")
        chance.shuffle(paragraphs)
        return "\n\n".join(paragraphs)
    if kind == "first half":
        return first(body, 0.5)
    if kind == "first quarter":
        return first(body, 0.25)
    paragraphs = other.split("\n\n")
    paragraphs.insert(chance.randint(0, len(paragraphs)), first(body, 0.5))
    return "\n\n".join(paragraphs)


def edited(body: str, share: float, pool: Sequence[str], chance: random.Random) -> str:
    """Substitute, insert or delete at so many of the words, each a third of the times, with words of the pool."""
    if not share:
        return body
    paragraphs = []
    random, rare = chance.random, log(1 - share)
    skip = int(log(1 - random()) / rare)
    for paragraph in body.split("\n\n"):
        words = paragraph.split(" ")
        while skip < len(words):
            word, which = pool[int(random() * len(pool))], int(random() * 3)
            words[skip] = (word, f"{words[skip]} {word}", "")[which]
            skip += 1 + int(log(1 - random()) / rare)
        skip -= len(words)
        paragraphs.append(" ".join(filter(None, words)))
    return "\n\n".join(filter(None, paragraphs))


def first(body: str, share: float) -> str:
    """The first words of a text, with its paragraphs."""
    wanted = max(20, int(body.count(" ") * share))
    paragraphs = []
    for paragraph in body.split("\n\n"):
        words = paragraph.split(" ")[:wanted]
        paragraphs.append(" ".join(words))
        wanted -= len(words)
        if wanted <= 0:
            break
    return "\n\n".join(paragraphs)


def printed(story: Story, source: Source, chance: random.Random, origin: int, quote: int) -> Planted:
    """Print a story as its source does, between the source's furniture."""
    lines = [line for line in source.furniture if chance.random() < 0.8]
    body = story.body
    middle = body.find("\n\n", len(body) // 3) if len(lines) > 3 else -1
    if middle > 0:
        body = f"{body[:middle]}\n\n{lines.pop()}{body[middle:]}"
    head = lines.pop() + "\n\n" if lines else ""
    text = "\n\n".join([head + body, *lines])
    day = (FIRST_DAY + timedelta(story.day)).isoformat()
    title = story.body[:70].rpartition(" ")[0].replace("\n\n", " ")
    return Planted(text, source.name, day, title, story.body, origin, story.kind, story.template, quote)


def write(count: int, path: str | Path, seed: int = 1) -> None:
    """Write a corpus as JSON Lines."""
    with open(path, "w", encoding="utf-8") as file:
        for article in articles(count, seed):
            row = article._asdict()
            del row["body"]
            seen = {name: row.pop(name) for name in ("text", "source", "date", "title")}
            file.write(json.dumps({**seen, "hidden": row}) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int)
    parser.add_argument("path")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    start = time.perf_counter()
    write(options.count, options.path, options.seed)
    spent = time.perf_counter() - start
    print(f"{options.count} articles, {options.count / spent:.0f} a second", file=sys.stderr)


if __name__ == "__main__":
    main()
