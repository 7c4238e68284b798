"""Invented news whose events are known: events in topics, template reports, single articles, over days."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

_SYLLABLES = "ba be bi bo bu da de di do du fa fe fi ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo za ze".split()
_COMMON, _VOCABULARY, _TOPICS = 400, 40_000, 120
_FIRST = date(2031, 1, 1)


class Invented(NamedTuple):
    title: str
    body: str
    day: date
    event: int


class _Words:
    def __init__(self, rng: np.random.Generator) -> None:
        made = rng.integers(0, len(_SYLLABLES), (_VOCABULARY, 3))
        self.all = np.array([f"{_SYLLABLES[a]}{_SYLLABLES[b]}{_SYLLABLES[c]}" for a, b, c in made])
        self.common = self.all[:_COMMON]
        self.common_odds = _zipf(_COMMON)
        self.rare_odds = _zipf(_VOCABULARY)
        self.topics = [rng.choice(self.all, 150) for _ in range(_TOPICS)]
        self.topic_names = [[word.title() for word in rng.choice(self.all, 12)] for _ in range(_TOPICS)]


def _zipf(size: int) -> np.ndarray:
    odds = 1 / np.arange(3, size + 3)
    return odds / odds.sum()


def invent(
    count: int, *, seed: int = 1, words: int = 300, days: int = 0, templates: float = 0.05
) -> Iterator[Invented]:
    """Yield `count` articles, in no order: half of them about events with others, over so many days (one in 40 articles by default)."""
    rng = np.random.default_rng(seed)
    language = _Words(rng)
    span = days or max(1, count // 40)
    event, made = 0, 0
    while made < count:
        day = _FIRST + timedelta(days=int(rng.integers(span)))
        if rng.random() < templates:
            yield Invented(*_template(rng, language), day, event)
            made += 1
        else:
            size = min(count - made, 1 + int(rng.geometric(0.35)) * int(rng.random() < 0.4))
            for article in _event(rng, language, size, words):
                yield Invented(*article, day + timedelta(days=int(rng.integers(2))), event)
            made += size
        event += 1


def _event(rng: np.random.Generator, language: _Words, size: int, words: int) -> Iterator[tuple[str, str]]:
    topic = int(rng.integers(_TOPICS))
    people = [word.title() for word in rng.choice(language.all, 5)]
    people += list(rng.choice(language.topic_names[topic], 4))
    matter = rng.choice(language.all, 14)
    figures = [str(figure) for figure in rng.integers(11, 9_999, 4)]
    for _ in range(size):
        length = int(words * rng.uniform(0.5, 1.5))
        kinds = rng.choice(6, length, p=(0.50, 0.12, 0.15, 0.12, 0.09, 0.02))
        pools = (language.common, language.all, language.topics[topic], matter, people, figures)
        odds = (language.common_odds, language.rare_odds, None, None, None, None)
        drawn = [iter(rng.choice(pool, length, p=share)) for pool, share in zip(pools, odds, strict=True)]
        yield " ".join([people[0], *matter[:4], people[1]]), _prose([next(drawn[kind]) for kind in kinds])


def _template(rng: np.random.Generator, language: _Words) -> tuple[str, str]:
    place, number = str(rng.choice(language.all)).title(), rng.integers(0, 40, 12)
    sentences = [
        f"The {language.common[at]} {language.all[900 + at]} in {place} will be {figure} degrees with {language.all[950 + at]} "
        f"and {language.all[1000 + at]} from the {language.all[1050 + at]}."
        for at, figure in enumerate(number)
    ]
    return f"Weather for {place}", " ".join(sentences)


def _prose(words: list[str]) -> str:
    sentences = [words[at : at + 18] for at in range(0, len(words), 18)]
    return "\n".join(" ".join([one[0].capitalize(), *one[1:]]) + "." for one in sentences)
