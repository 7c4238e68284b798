"""An invented language whose articles share as many word n-grams as unrelated news does.

Words are syllables; classes of words have Zipf-like frequencies (Mandelbrot's form, 1 / (rank + shift) ** exponent); sentences
follow a small phrase grammar; stock phrases and an event's own names come again. Everything is drawn in large arrays.
"""

import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

Ids = NDArray[np.int64]

DRAWS = 1 << 16
TERMS = 48
MIDDLE, COMMA, START, END, CLOSE = range(5)
ONSETS = "b d f g h k l m n p r s t v z br dr gr kl pl st tr".split()
NUCLEI = "a e i o u ai ea io".split()
CODAS = ["", "", "", "l", "n", "r", "s", "t", "nd", "rk"]


class WordClass(NamedTuple):
    """How many words it has and how their frequency falls."""

    size: int
    exponent: float
    shift: float
    syllables: tuple[int, int]


CLASSES = {
    "determiner": WordClass(9, 1.3, 0.0, (1, 1)),
    "preposition": WordClass(32, 1.2, 0.3, (1, 1)),
    "auxiliary": WordClass(44, 1.1, 0.5, (1, 2)),
    "adjective": WordClass(6_000, 1.0, 12.0, (2, 3)),
    "noun": WordClass(16_000, 1.0, 20.0, (2, 3)),
    "verb": WordClass(5_000, 1.0, 12.0, (1, 3)),
    "number": WordClass(6_000, 0.9, 8.0, (0, 0)),
    "stock": WordClass(5_000, 1.0, 90.0, (0, 0)),
}
NAMES = list(CLASSES)
TOPICAL = len(NAMES)


class Language:
    """Vocabulary, grammar and the tables to draw from them; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        rng = random.Random(seed)
        self._taken: set[str] = set()
        self._open: dict[str, list[str]] = {}
        words = {name: self._words(rng, name) for name in NAMES}
        self.people = [
            f"{self._word(rng, 2, 3).title()} {self._word(rng, 1, 3).title()}" for _ in range(9_000)
        ]
        units = [unit for name in NAMES for unit in words[name]] + self.people
        sizes = [len(words[name]) for name in NAMES]
        self.firsts = np.cumsum([0, *sizes])
        self.tables = np.stack(
            [first + _zipf(CLASSES[name]) for first, name in zip(self.firsts, NAMES, strict=False)]
        )
        self.topic_rank = _zipf(WordClass(TERMS, 1.0, 1.0, (0, 0)))
        self.units = units
        forms = (_middle, _comma, _start, _end, _close)
        self.strings = pa.array([text for form in forms for text in map(form, units)], pa.large_string())
        self.size = len(units)
        self.length = np.array([unit.count(" ") + 1 for unit in units])
        self._lay_patterns(rng)

    def terms(self, rng: np.random.Generator, events: int) -> Ids:
        """Each event's own names and nouns: an array of events x `TERMS` units."""
        people = self.firsts[-1] + rng.integers(0, len(self.people), (events, TERMS))
        noun = NAMES.index("noun")
        nouns = self.firsts[noun] + rng.integers(0, CLASSES["noun"].size, (events, TERMS))
        named = rng.random((events, TERMS)) < 0.5
        return np.asarray(np.where(named, people, nouns), np.int64)

    def compose(self, rng: np.random.Generator, words: Ids, terms: Ids) -> list[str]:
        """Write one text for each wished number of words, about what its row of terms is about."""
        if not len(words):
            return []
        sentences = np.maximum(1, np.rint(words / self.sentence_words).astype(np.int64))
        chosen = rng.integers(0, len(self.pattern_sizes), int(sentences.sum()))
        sizes = self.pattern_sizes[chosen]
        stops = np.cumsum(sizes)
        flat = np.arange(stops[-1]) + np.repeat(self.pattern_starts[chosen] - stops + sizes, sizes)
        text_stops = stops[np.cumsum(sentences) - 1]
        text_sizes = np.diff(text_stops, prepend=0)
        draws = rng.integers(0, DRAWS, len(flat), dtype=np.uint16)
        kinds = self.slots[flat]
        ids = self.tables[np.minimum(kinds, TOPICAL - 1), draws]
        topical = np.flatnonzero(kinds == TOPICAL)
        rows = np.repeat(np.arange(len(words)), text_sizes)[topical]
        ids[topical] = terms[rows, self.topic_rank[draws[topical]]]
        forms = self.forms[flat]
        closes = rng.random(len(stops)) < 0.45
        closes[np.cumsum(sentences) - 1] = True
        forms[stops[closes] - 1] = CLOSE
        laid = self.strings.take(pa.array(ids + forms * self.size))
        _, places, letters = laid.buffers()
        stops_in_letters = np.frombuffer(places, np.int64)[text_stops].tolist()
        text, begin = letters.to_pybytes().decode(), 0
        texts = []
        for stop in stops_in_letters:
            texts.append(text[begin : stop - 2])
            begin = stop
        return texts

    def words(self, rng: np.random.Generator, count: int) -> list[str]:
        """Draw single words, each as frequent as it is."""
        kinds = rng.integers(0, NAMES.index("number"), count)
        ids = self.tables[kinds, rng.integers(0, DRAWS, count)]
        return [self.units[i] for i in ids.tolist()]

    def _word(self, rng: random.Random, least: int, most: int) -> str:
        while True:
            count = rng.randint(least, most)
            word = "".join(rng.choice(ONSETS) + rng.choice(NUCLEI) for _ in range(count)) + rng.choice(CODAS)
            if word not in self._taken:
                self._taken.add(word)
                return word

    def _words(self, rng: random.Random, name: str) -> list[str]:
        known = CLASSES[name]
        if name == "number":
            return [_number(rng) for _ in range(known.size)]
        if name == "stock":
            return [self._phrase(rng) for _ in range(known.size)]
        found = [self._word(rng, *known.syllables) for _ in range(known.size)]
        self._open[name] = found
        return found

    def _phrase(self, rng: random.Random) -> str:
        """A stock phrase of three to eight words, such as a reporter writes without thinking."""

        def pick(name: str) -> str:
            words = self._open[name]
            return words[int(len(words) ** rng.random()) - 1]

        shapes = (
            ("preposition", "determiner", "noun"),
            ("preposition", "determiner", "noun", "preposition", "noun"),
            ("determiner", "noun", "auxiliary", "verb"),
            ("preposition", "noun", "preposition", "determiner", "adjective", "noun"),
            ("determiner", "noun", "auxiliary", "verb", "preposition", "determiner", "adjective", "noun"),
        )
        return " ".join(pick(name) for name in rng.choices(shapes, (5, 3, 4, 1, 1))[0])

    def _lay_patterns(self, rng: random.Random, count: int = 600) -> None:
        slots: list[int] = []
        forms: list[int] = []
        sizes: list[int] = []
        for _ in range(count):
            pattern = _sentence(rng)
            shape = [COMMA if comma else MIDDLE for _, comma in pattern]
            shape[0], shape[-1] = START, END
            slots += [TOPICAL if name == "topic" else NAMES.index(name) for name, _ in pattern]
            forms += shape
            sizes.append(len(pattern))
        self.slots, self.forms = np.array(slots), np.array(forms)
        self.pattern_sizes = np.array(sizes)
        self.pattern_starts = np.cumsum(sizes) - sizes
        people = 1.5
        mean = np.array([self.length[table].mean() for table in self.tables] + [people])
        self.sentence_words = float(mean[self.slots].sum() / count)


def _zipf(known: WordClass) -> Ids:
    """The rank for each of `DRAWS` equally likely draws."""
    weights = 1.0 / (np.arange(1, known.size + 1) + known.shift) ** known.exponent
    shares = np.cumsum(weights) / weights.sum()
    return np.searchsorted(shares, (np.arange(DRAWS) + 0.5) / DRAWS).astype(np.int64)


def _number(rng: random.Random) -> str:
    value = 10 ** rng.uniform(0, 6)
    return f"{value:.1f}" if value < 100 and rng.random() < 0.6 else f"{value:,.0f}"


Slots = list[tuple[str, bool]]


def _sentence(rng: random.Random) -> Slots:
    """Subject, verb, object, and what leans on them; True where a comma follows."""
    slots: Slots = []
    if rng.random() < 0.2:
        slots += [("stock", True)]
    slots += _noun_phrase(rng)
    if rng.random() < 0.5:
        slots += [("auxiliary", False)]
    slots += [("verb", False), *_noun_phrase(rng)]
    for _ in range(rng.choice((0, 1, 1, 2))):
        slots += [("preposition", False), *_noun_phrase(rng)]
    if rng.random() < 0.3:
        slots[-1] = (slots[-1][0], True)
        slots += [("auxiliary", False), ("verb", False), ("stock", False)]
    return slots


def _noun_phrase(rng: random.Random) -> Slots:
    shapes: Sequence[tuple[str, ...]] = (
        ("determiner", "noun"),
        ("determiner", "adjective", "noun"),
        ("topic",),
        ("determiner", "topic", "noun"),
        ("number", "noun"),
        ("noun", "preposition", "determiner", "noun"),
    )
    return [(name, False) for name in rng.choices(shapes, (5, 3, 4, 2, 1, 2))[0]]


def _middle(unit: str) -> str:
    return f"{unit} "


def _comma(unit: str) -> str:
    return f"{unit}, "


def _start(unit: str) -> str:
    return f"{unit[0].upper()}{unit[1:]} "


def _end(unit: str) -> str:
    return f"{unit}. "


def _close(unit: str) -> str:
    return f"{unit}.\n\n"
