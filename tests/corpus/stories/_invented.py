"""Invented events: made-up names, figures and matters, told by several outlets in their own order."""

import random

_SYLLABLES = "bar del fin gor hul jas kem lor mon nar pel quin ros sul tav ven wex yor zan".split()
_PLAIN = "the of and to in a was on that for said with from at by it had after as were who but not an".split()


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(4))


class Language:
    """A made-up language: words by how common they are."""

    def __init__(self, seed: int) -> None:
        rng = random.Random(seed)
        self.words = [_word(rng) + rng.choice("aeiou") for _ in range(3_000)]

    def draw(self, rng: random.Random) -> str:
        return (
            rng.choice(_PLAIN) if rng.random() < 0.5 else self.words[int(len(self.words) * rng.random() ** 3)]
        )


def tell(language: Language, event: int, telling: int, *, words: int = 220) -> tuple[str, str]:
    """Return title and text of one article about an event."""
    own = random.Random(f"event {event}")
    names = [_word(own).title() + rest for rest in ("ov", "sen", "ini", "ez")]
    matter = [_word(own) + "ing" for _ in range(10)]
    figures = [str(own.randint(100, 9_999)) for _ in range(3)]
    rng = random.Random(f"{event} {telling}")
    told = []
    for _ in range(words):
        chance = rng.random()
        told.append(
            rng.choice(names)
            if chance < 0.10
            else rng.choice(matter)
            if chance < 0.24
            else rng.choice(figures)
            if chance < 0.26
            else language.draw(rng)
        )
    text = ". ".join(" ".join(["So", *told[at : at + 15]]) for at in range(0, words, 15))
    return f"{names[0]} and {names[1]} {matter[0]} {matter[1]}", text + "."


def weather(place: int) -> tuple[str, str]:
    """Return a report from a template, in which only the place and the figures change."""
    rng = random.Random(f"weather {place}")
    name = _word(rng).title() + "burg"
    spoken = [
        "degrees are expected in the early morning before clouds arrive",
        "millimetres of rain may fall until noon on the hills nearby",
        "knots of wind will blow from the coast towards the evening",
        "hours of sunshine remain likely although showers could follow",
    ]
    lines = [f"In {name} some {rng.randint(1, 30)} {line}." for line in spoken * 3]
    return f"The forecast for {name}", " ".join(lines)
