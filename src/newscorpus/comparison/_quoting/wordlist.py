"""Word lists as they are written down: words with blanks between them."""

__all__ = ["wordlist"]


def wordlist(words: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(words.split())
