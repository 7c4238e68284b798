"""Frames: what two articles of one source have in common while each is about something of its own."""

import re
from typing import TYPE_CHECKING

from newscorpus.corpus.duplicates._overlap import common_words
from newscorpus.corpus.duplicates._text import Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

__all__ = ["names_of_its_own", "words_of"]

_WORD = re.compile(r"[^\W\d_]+")
_OPENING = frozenset('.!?:;\n"“”„«»*•')
"""After these a capital letter makes no name."""
_SPACES = 3
"""Blanks between such a mark and the word it opens, at most."""
_LONG = 4
"""Letters of a word that a title does not have for its grammar."""


def words_of(text: Text, title: str | None) -> frozenset[str]:
    """Return the words of an article and its title, regardless of case."""
    return frozenset(map(str.casefold, _WORD.findall(f"{title or ''}\n{text.body}")))


def names_of_its_own(text: Text, title: str | None, common: "Mask") -> frozenset[str]:
    """Return the names in the part of an article that another one does not have, furniture left out, and the longer words of its title.

    A name is a word with a capital letter that opens no sentence. A script without capitals has none, in its titles neither.
    """
    import numpy as np

    own = np.ones(len(text.starts), bool)
    shared = common_words(common)
    own[shared[shared < len(own)]] = False
    for start, stop in text.furniture:
        own[start:stop] = False
    body = text.body
    capital = [start for start in text.starts[own].tolist() if body[start].isupper()]
    found = [_WORD.match(body, start) for start in capital if not _opens(body, start)]
    names = {match[0].casefold() for match in found if match}
    titled = (word for word in _WORD.findall(title or "") if len(word) >= _LONG)
    return frozenset(names | {word.casefold() for word in titled if word.lower() != word.upper()})


def _opens(body: str, start: int) -> bool:
    """Whether a word stands at the beginning of a sentence."""
    before = body[max(start - _SPACES, 0) : start].rstrip(" \t\r")
    return start == 0 or before[-1:] in _OPENING
