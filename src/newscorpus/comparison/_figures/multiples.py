"""Multiples in one word: twofold, zehnfach."""

from newscorpus.comparison._figures import number_vocabulary as words

__all__ = ["MULTIPLES"]

_NUMBERS = {word: value for word, value in words.SMALL.items() if 1 < value <= 12} | {
    "hundred": 100, "hundert": 100, "thousand": 1000, "tausend": 1000, "twenty": 20, "zwanzig": 20,
}  # fmt: skip

MULTIPLES = {
    f"{word}{ending}": value
    for word, value in _NUMBERS.items()
    for ending in ("fold", "fach", "fache", "facher", "faches", "fachen", "fachem")
}
"""Words to the factor they state."""
