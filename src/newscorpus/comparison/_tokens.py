"""Tokens: what word edits are made of."""

from functools import lru_cache
from itertools import accumulate

from newscorpus.comparison._spelling import HONORIFICS, spelling_key
from newscorpus.comparison._words import cut_tokens

__all__ = ["STOPS", "Tokens", "is_word"]

_TITLES = HONORIFICS | set(map(str.upper, HONORIFICS))
STOPS = frozenset(".!?…。！？")

_LONGEST_KNOWN = 40
"""Characters up to which what stands between two blanks is kept for the next time."""

Token = tuple[str, str, int]
"""The words of a token, what their spellings share, and where it starts."""


class Tokens:
    """The tokens of one text: `words` as they stand, `keys` that all spellings of each share, `starts` and the end of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.keys: list[str] = []
        self.starts: list[int] = []
        at = 0
        for chunk in text.split(" "):
            for word, key, start in _known_chunk(chunk) if len(chunk) <= _LONGEST_KNOWN else _chunk(chunk):
                self.words.append(word)
                self.keys.append(key)
                self.starts.append(at + start)
            at += len(chunk) + 1
        self.starts.append(len(text))

    def __len__(self) -> int:
        return len(self.words)

    def stop(self, token: int) -> int:
        """Return where a token stops; `starts` tells where it starts, and of one more the end of the text."""
        return self.starts[token] + len(self.words[token])

    def is_honorific(self, token: int) -> bool:
        """Tell whether a token is a courtesy title before a name."""
        return (
            self.keys[token] in _TITLES
            and token + 1 < len(self.words)
            and self.words[token] != "M"
            and self.words[token][0].isupper()
            and self.words[token + 1][0].isupper()
        )


def _chunk(chunk: str) -> tuple[Token, ...]:
    """Cut what stands between two blanks into tokens."""
    tokens = cut_tokens(chunk)
    starts = accumulate(map(len, tokens), initial=len(chunk) - len(chunk.lstrip()))
    words = [token.rstrip() for token in tokens]
    return tuple(zip(words, map(spelling_key, words), starts, strict=False))


_known_chunk = lru_cache(maxsize=32_768)(_chunk)


@lru_cache(maxsize=32_768)
def is_word(key: str) -> bool:
    return any(map(str.isalnum, key))
