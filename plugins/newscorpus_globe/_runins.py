"""Headings that run into their paragraph without a stop, as in the Top Business Stories column."""

import re

_WORD = re.compile(r"[^\s]+")
_REACH = 120
_MOST_WORDS = 10
_OPENERS = frozenset(
    (
        "A", "An", "The", "This", "That", "These", "Those", "There", "There’s", "There's", "Here",
        "Here’s", "Here's", "It", "It’s", "It's", "He", "She", "They", "We", "You", "I", "In", "On",
        "At", "As", "And", "But", "If", "When", "While", "With", "After", "Before", "For", "From",
        "By", "What", "Why", "How", "Who", "Not", "No", "Some", "Many", "Most", "Its", "Their",
        "His", "Her",
    )
)  # fmt: skip
"""Words that begin sentences, and stand in capitals nowhere else."""
_UNFINISHED = frozenset("a an the of in on at by for from to with and or but as its their his her".split())
"""Words that no heading ends with: what follows them in capitals is a name."""


def run_in_heading(words: str, *, certain: bool = False) -> int | None:
    """Return where the sentence begins behind a heading that runs into it, or None.

    A sentence begins where a word such as "The" stands in capitals among small words. Where it is `certain` that
    there is a heading, the first capital after a small word will do.

    >>> run_in_heading("A coin in the soup Cooks in three harbours found it.", certain=True)
    19
    >>> run_in_heading("A coin in the soup The mint is looking for it.")
    19
    >>> run_in_heading("The mint asked Brenna for its property.") is None
    True
    """
    tokens = list(_WORD.finditer(words[:_REACH]))[: _MOST_WORDS + 2]
    second: int | None = None
    for before, token, after in zip(tokens[1:], tokens[2:], [*tokens[3:], None], strict=False):
        if before.group()[-1] in ".,;:!?":
            break
        if after is None or not after.group()[0].islower() or not token.group()[0].isupper():
            continue
        if token.group() in _OPENERS:
            return token.start()
        if certain and second is None and before.group().islower() and before.group() not in _UNFINISHED:
            second = token.start()
    return second
