"""Speakers: who says each quoted stretch, by the clauses around it and the quotes before it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newscorpus.comparison._quoting.following import report_after, report_behind
from newscorpus.comparison._quoting.language import is_german
from newscorpus.comparison._quoting.lines import Line, find_paragraphs
from newscorpus.comparison._quoting.nouns import Noun
from newscorpus.comparison._quoting.report import Report
from newscorpus.comparison._quoting.reports import report_before, report_in
from newscorpus.comparison._quoting.stretches import Stretch
from newscorpus.comparison._quoting.subjects import first_subject
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Passage
from newscorpus.document import Span

__all__ = ["Voice", "find_voices"]


class Voice(NamedTuple):
    """Who speaks and the words that say so; None where the text does not tell."""

    speaker: Span | None = None
    cue: Span | None = None


SILENT = Voice()
_NOBODY = wordlist("it this that these those there what")
"""Words that a sentence may open with without naming anybody."""
_BACK = 5
"""Sentences that are looked back over for whoever is reported."""
_MOST = 1000
"""Quotes in a paragraph beyond which it is no prose, and nobody is heard in it."""


def find_voices(text: str, lines: Sequence[Line], stretches: Sequence[Stretch]) -> list[Voice]:
    """Return the voice of each stretch; `stretches` as `find_stretches` gives them."""
    voices, german = [SILENT] * len(stretches), is_german(text)
    before: _Paragraph | None = None
    outermost = [place for place, stretch in enumerate(stretches) if stretch.depth == 0]
    position = 0
    for start, stop in find_paragraphs(lines):
        here = []
        while position < len(outermost) and stretches[outermost[position]].start < stop:
            here.append(outermost[position])
            position += 1
        paragraph = _Paragraph(text, start, stop, [stretches[place] for place in here], german)
        if 0 < len(here) <= _MOST:
            for place, voice in zip(here, paragraph.voices(before), strict=True):
                voices[place] = voice
        before = paragraph
    for place, following in reversed(list(pairwise(outermost))):
        gap = text[stretches[place].stop : stretches[following].outer_start]
        if voices[place] is SILENT and not stretches[place].closed and not gap.strip():
            # A long quote tells its speaker only where it ends.
            voices[place] = voices[following]
    return _with_nested(text, stretches, voices, german)


def _with_nested(text: str, stretches: Sequence[Stretch], voices: list[Voice], german: bool) -> list[Voice]:
    """Give a quote within a quote the voice of the outer one, or else that of a clause inside it."""
    inside: dict[int, list[int]] = {}
    around: list[int] = []
    for place, stretch in enumerate(stretches):
        del around[stretch.depth :]
        if around:
            inside.setdefault(around[-1], []).append(place)
        around.append(place)
    for outer, places in inside.items():
        if voices[outer] is SILENT:
            quotes = [stretches[place] for place in places]
            paragraph = _Paragraph(text, stretches[outer].start, stretches[outer].stop, quotes, german)
            heard = paragraph.voices(None)
        else:
            heard = [voices[outer]] * len(places)
        for place, voice in zip(places, heard, strict=True):
            voices[place] = voice
    return voices


class _Paragraph:
    """A paragraph with its quotes, read once for what it reports."""

    def __init__(self, text: str, start: int, stop: int, quotes: Sequence[Stretch], german: bool) -> None:
        self.text, self.start, self.stop, self.quotes, self.german = text, start, stop, quotes, german
        self.last = SILENT
        self._passage: Passage | None = None

    @property
    def passage(self) -> Passage:
        if self._passage is None:
            self._passage = Passage(self.text, self.start, self.stop, self.quotes, german=self.german)
        return self._passage

    @property
    def runs_on(self) -> bool:
        return bool(self.quotes) and not self.quotes[-1].closed

    def voices(self, before: "_Paragraph | None") -> list[Voice]:
        places = self.passage.quotes
        known: dict[int, Report] = {}
        voices: list[Voice] = []
        latest: Voice | None = None
        for place in places:
            report = self._report(place, known)
            if report is not None:
                known[report.cue[0]] = report
                voice = self._voice(report)
                latest = voice
            else:
                voice = self._carried(place, latest, before)
                latest = voice if voice is not SILENT else latest
            voices.append(voice)
        for number in range(len(places) - 2, -1, -1):
            if voices[number] is SILENT and places[number + 1] == places[number] + 1:
                voices[number] = voices[number + 1]
        self.last = latest or SILENT
        return voices

    def _report(self, place: int, known: dict[int, Report]) -> Report | None:
        start, stop = self.passage.sentence(place)
        left = report_before(self.passage, place, start, known)
        right = report_after(self.passage, place, start)
        if left is None:
            asked = self.passage.words[start].lower in ("asked", "questioned")
            return None if asked else right or report_behind(self.passage, place, start, stop)
        return left if left.direct or right is None else right

    def _carried(self, place: int, latest: Voice | None, before: "_Paragraph | None") -> Voice:
        """Return the voice of a quote without a clause of its own, if it is a sentence by itself."""
        start, stop = self.passage.sentence(place)
        if self.passage.has_words(start, stop):
            return self._reported(start, stop, latest, before) if self.german else SILENT
        following = place + 1
        if following < len(self.passage.words) and self.passage.words[following].quote >= 0:
            report = report_after(self.passage, following, place)
            if report is not None:
                return self._voice(report)
        if start > 0:
            return self._introduced(start - 1, latest)
        if before is None:
            return SILENT
        if before.runs_on or not before.passage.words:
            return before.last
        return before._introduced(
            len(before.passage.words) - 1, None if before.last is SILENT else before.last
        )

    def _reported(self, start: int, stop: int, latest: Voice | None, before: "_Paragraph | None") -> Voice:
        """Return the voice that a sentence in the subjunctive goes on with: „Damit seien die Wege frei.“"""
        from newscorpus.comparison._quoting.german import is_indirect

        for _ in range(_BACK):
            if not is_indirect(self.passage.words, start, stop):
                return SILENT
            if start == 0:
                return SILENT if before is None else before.last
            start, stop = self.passage.sentence(start - 1)
            if latest is not None and self.passage.last_quote(start, stop) is not None:
                return latest
            report = report_in(self.passage, start, stop)
            if report is not None:
                return self._voice(report)
        return SILENT

    def _introduced(self, place: int, latest: Voice | None) -> Voice:
        """Return the voice that the sentence with the word at `place` hands on to a quote after it."""
        start, stop = self.passage.sentence(place)
        quote = self.passage.last_quote(start, stop)
        if quote is not None and latest is not None:
            behind = report_behind(self.passage, quote, start, stop)
            if behind is None or self._voice(behind).cue == latest.cue:
                return latest
            return self._voice(behind)
        report = report_in(self.passage, start, stop)
        if report is not None:
            return self._voice(report)
        if latest is not None:
            return latest
        noun = self._opening(start, stop)
        if noun is None or self.passage.words[noun[0]].lower in _NOBODY:
            return SILENT
        return Voice(self._span(*noun))

    def _opening(self, start: int, stop: int) -> Noun | None:
        if not self.german:
            return first_subject(self.passage.words, start, stop)
        from newscorpus.comparison._quoting.german import opening_subject

        return opening_subject(self.passage.words, start, stop)

    def _voice(self, report: Report) -> Voice:
        return Voice(self._span(*report.speaker), self._span(*report.cue))

    def _span(self, first: int, last: int) -> Span:
        words = self.passage.words
        stop, shown = words[last - 1].stop, words[last - 1].text
        for ending in ("’s", "'s"):
            if shown.endswith(ending):
                stop -= 2
        return Span(words[first].start, stop)
