"""The words of a text as they run on, and where they stand."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, chain

from newscorpus.comparison._sentences import split_sentences
from newscorpus.comparison._words import bare_words, span_of_words
from newscorpus.document import Span

__all__ = ["RunningWords"]


class RunningWords:
    """The bare words of a text: all of them in order, and by sentence.

    Args:
        text: the text.
        sentences: where its sentences stand, if that is known; together they hold all its words.
    """

    def __init__(self, text: str, sentences: Iterable[Span] | None = None) -> None:
        self._text = text
        self._spans = list(split_sentences(text) if sentences is None else sentences)
        self.sentences = [bare_words(span.of(text)) for span in self._spans]
        self.words = list(chain.from_iterable(self.sentences))

    def span(self, start: int, stop: int) -> Span:
        """Return where the words from number `start` up to number `stop` begin and end in the text."""
        firsts = list(accumulate(map(len, self.sentences), initial=0))
        one, other = bisect_right(firsts, start) - 1, bisect_right(firsts, stop - 1) - 1
        begin, _ = span_of_words(
            self._spans[one].of(self._text), start - firsts[one], start - firsts[one] + 1
        )
        _, end = span_of_words(
            self._spans[other].of(self._text), stop - 1 - firsts[other], stop - firsts[other]
        )
        return Span(self._spans[one].start + begin, self._spans[other].start + end)
