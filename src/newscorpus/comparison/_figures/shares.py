"""Parts of a whole in words: "a third", "three quarters", "zwei Drittel"."""

from decimal import Decimal

from newscorpus.comparison._figures import number_vocabulary as words
from newscorpus.comparison._figures.word_runs import Word, small, word_at

__all__ = ["share_at"]


def share_at(run: list[Word], at: int, german: bool) -> Decimal | None:
    """Return the share that the two words at a place of a run say, or None."""
    over, under = word_at(run, at), word_at(run, at + 1)
    top = 1 if over in words.ARTICLES else small(over, german)
    bottom = words.PARTS.get(under)
    if not top or not bottom or (not german and under in words.GERMAN_ONLY):
        return None
    return Decimal(top) / bottom if top == 1 or (under.endswith(("s", "el")) and top < bottom) else None
