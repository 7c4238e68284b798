"""Invented news for tests of a corpus: bodies of any length, no two alike."""

import random

_SYLLABLES = "ba do fe gu hi ka lo me nu pi ra so te vu wi".split()
_LINKS = "and|of|near|with|for|against|before|under".split("|")


def body(number: int, *, sentences: int = 20) -> str:
    """Return a text of fifteen words a sentence, the same for the same number."""
    chance = random.Random(number)
    lines = [f"{_phrase(chance).capitalize()}, says {_phrase(chance)}." for _ in range(sentences)]
    return "\n\n".join(" ".join(lines[at : at + 2]) for at in range(0, sentences, 2))


def _phrase(chance: random.Random) -> str:
    words = ("".join(chance.choices(_SYLLABLES, k=3)) for _ in range(4))
    return (
        " ".join(f"{word} {chance.choice(_LINKS)}" if place % 2 else word for place, word in enumerate(words))
        + " it"
    )


def edited(text: str, share: float, number: int) -> str:
    """Return a text with a share of its words exchanged."""
    chance = random.Random(number)
    return " ".join(
        f"other{chance.randrange(10**6)}" if chance.random() < share else word for word in text.split(" ")
    )
