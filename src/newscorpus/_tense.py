"""Where an English text tells of the past, and where of what may be ahead."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newscorpus.document import Span

_PAST_WORDS = """
    ago been became began blown broke came did died fell had held last led left lost met rose since spoke struck
    took was went were won
"""
_FUTURE_WORDS = """
    aim aimed aims can could deadline due expect expected expects forecast forecasts goal goals going hope hoped
    hopes hoping intend intended intends likely may might next plan planned planning plans pledge pledged pledges
    predict predicted predicts projected promise promised promises proposal propose proposed proposes scheduled set
    shall should supposed target targeted targets upcoming will would
"""
_PAST = frozenset(_PAST_WORDS.split())
_FUTURE = frozenset(_FUTURE_WORDS.split())
_NO_VERBS = frozenset(("breed", "exceed", "feed", "indeed", "need", "proceed", "seed", "speed", "succeed"))

_WORD = re.compile(r"[A-Za-z]+")
_STOP = re.compile(
    r"[.!?](?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bGen\.)(?<!\bSen\.)(?<!\bGov\.)(?<!\bRep\.)"
    r"(?<!\b[A-Z]\.)[”’\"')]{0,3}\s{1,9}(?=[“‘\"'(]?[A-Z])"
)


class Sentences:
    """The sentences in some stretches of a text, with the words in them that show a tense."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        starts, past, future = set(), set(), set()
        for span in spans:
            starts.add(span.start)
            starts.update(stop.end() for stop in _STOP.finditer(text, span.start, span.stop))
            for match in _WORD.finditer(text, span.start, span.stop):
                word = match[0].lower()
                if word in _FUTURE:
                    future.add(match.start())
                elif word in _PAST or (word.endswith("ed") and word not in _NO_VERBS):
                    past.add(match.start())
        self._starts, self._past, self._future = sorted(starts), sorted(past), sorted(future)

    def is_past(self, at: int) -> bool:
        """Whether the sentence around `at` tells of the past, and of nothing that may be ahead."""
        after = bisect_right(self._starts, at)
        start = self._starts[after - 1]
        stop = self._starts[after] if after < len(self._starts) else sys.maxsize
        return _any_between(self._past, start, stop) and not _any_between(self._future, start, stop)

    def is_ahead(self, at: int) -> bool:
        """Whether what stands before `at` in its sentence speaks of the future."""
        start = self._starts[bisect_right(self._starts, at) - 1]
        return _any_between(self._future, start, at)


def _any_between(places: list[int], start: int, stop: int) -> bool:
    return bisect_left(places, start) < bisect_left(places, stop)
