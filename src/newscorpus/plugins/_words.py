"""Word lists, written as text."""

__all__ = ["word_set"]


def word_set(text: str, mark: str | None = None) -> frozenset[str]:
    """Return the words of a list that are parted by white space, or the phrases parted by a mark.

    >>> sorted(word_set("file photo|pool", "|"))
    ['file photo', 'pool']
    """
    return frozenset(filter(None, map(str.strip, text.split(mark))))
