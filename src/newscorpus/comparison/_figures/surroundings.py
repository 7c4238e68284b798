"""The words around a figure, by which its counterpart is known."""

import re

from newscorpus.comparison._figures.noun_vocabulary import STOPS

__all__ = ["surrounding_words"]

_WORD = re.compile(r"[^\W\d_]{3,}")
_BREAK = re.compile(r"\n\s*\n|(?<=[a-zß]{3})[.!?][\"”’»)]*\s+(?=[\"“„«(]?[^\W\d_])")
_REACH = 100
_MOST = 6


def surrounding_words(text: str, start: int, stop: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return up to six content words before and after a span, nearest first, lower-cased, within its sentence."""
    before = text[max(0, start - _REACH) : start]
    after = text[stop : stop + _REACH]
    breaks = [found.end() for found in _BREAK.finditer(before)]
    ending = _BREAK.search(after)
    left = _content(before[breaks[-1] if breaks else 0 :])[-_MOST:]
    right = _content(after[: ending.start()] if ending else after)[:_MOST]
    return tuple(reversed(left)), tuple(right)


def _content(text: str) -> list[str]:
    words = [word.lower() for word in _WORD.findall(text)]
    return [word for word in words if word not in STOPS]
