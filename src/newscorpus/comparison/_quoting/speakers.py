"""Speakers: who says each quoted stretch, by the clauses around it and the quotes before it."""

from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from newscorpus.comparison._quoting.lines import find_lines, find_paragraphs
from newscorpus.comparison._quoting.cues import Force
from newscorpus.comparison._quoting.reports import (
    Report,
    report_after,
    report_before,
    report_behind,
    report_in,
    sentence_around,
)
from newscorpus.comparison._quoting.stretches import Stretch
from newscorpus.comparison._quoting.subjects import first_subject
from newscorpus.comparison._quoting.words import Word, find_words
from newscorpus.document import Span

__all__ = ["Voice", "find_voices"]


@frozen
class Voice:
    """Who speaks and the words that say so; None where the text does not tell."""

    speaker: Span | None = None
    cue: Span | None = None


SILENT = Voice()
_LEAD_INS = frozenset("and but or then indeed so yes no well later also again und aber et mais".split())


def find_voices(text: str, stretches: Sequence[Stretch]) -> list[Voice]:
    """Return the voice of each stretch; `stretches` as `find_stretches` gives them."""
    voices = [SILENT] * len(stretches)
    before: _Paragraph | None = None
    outermost = [place for place, stretch in enumerate(stretches) if stretch.depth == 0]
    position = 0
    for start, stop in find_paragraphs(find_lines(text)):
        here = []
        while position < len(outermost) and stretches[outermost[position]].start < stop:
            here.append(outermost[position])
            position += 1
        paragraph = _Paragraph(text, start, stop, [stretches[place] for place in here])
        if here:
            for place, voice in zip(here, paragraph.voices(before), strict=True):
                voices[place] = voice
        before = paragraph
    return _with_nested(text, stretches, voices)


def _with_nested(text: str, stretches: Sequence[Stretch], voices: list[Voice]) -> list[Voice]:
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
            paragraph = _Paragraph(text, stretches[outer].start, stretches[outer].stop, quotes)
            heard = paragraph.voices(None)
        else:
            heard = [voices[outer]] * len(places)
        for place, voice in zip(places, heard, strict=True):
            voices[place] = voice
    return voices


class _Paragraph:
    """A paragraph with its quotes, read once for what it reports."""

    def __init__(self, text: str, start: int, stop: int, quotes: Sequence[Stretch]) -> None:
        self.text, self.start, self.stop, self.quotes = text, start, stop, quotes
        self.last = SILENT
        self._words: list[Word] | None = None

    @property
    def words(self) -> list[Word]:
        if self._words is None:
            self._words = find_words(self.text, self.start, self.stop, self.quotes)
        return self._words

    @property
    def runs_on(self) -> bool:
        return bool(self.quotes) and not self.quotes[-1].closed

    def voices(self, before: "_Paragraph | None") -> list[Voice]:
        places = [place for place, word in enumerate(self.words) if word.quote >= 0]
        known: dict[int, Report] = {}
        voices: list[Voice] = []
        for place in places:
            report = self._report(place, known)
            if report is not None:
                known[report.cue[0]] = report
                voice = self._voice(report)
            else:
                voice = self._carried(place, voices, before)
            voices.append(voice)
        for number in range(len(places) - 2, -1, -1):
            if voices[number] is SILENT and places[number + 1] == places[number] + 1:
                voices[number] = voices[number + 1]
        self.last = next((voice for voice in reversed(voices) if voice is not SILENT), SILENT)
        return voices

    def _report(self, place: int, known: dict[int, Report]) -> Report | None:
        start, stop = sentence_around(self.words, place)
        left = report_before(self.words, place, start, known)
        if left is not None and (left.direct or left.force in (Force.SAYS, Force.TELLS, Force.NAMES)):
            return left
        if self.words[start].lower in ("asked", "questioned"):
            return left
        return report_after(self.words, place) or left or report_behind(self.words, place, stop)

    def _carried(self, place: int, voices: Sequence[Voice], before: "_Paragraph | None") -> Voice:
        start, stop = sentence_around(self.words, place)
        if any(word.is_word and word.lower not in _LEAD_INS for word in self.words[start:stop]):
            return SILENT
        if place + 1 < len(self.words) and self.words[place + 1].quote >= 0:
            following = report_after(self.words, place + 1)
            if following is not None:
                return self._voice(following)
        latest = next((voice for voice in reversed(voices) if voice is not SILENT), None)
        if start > 0:
            return self._introduced(start - 1, latest)
        if before is None:
            return SILENT
        if before.runs_on or not before.words:
            return before.last
        return before._introduced(len(before.words) - 1, before.last if before.last is not SILENT else None)

    def _introduced(self, place: int, latest: Voice | None) -> Voice:
        """Return the voice that the sentence with the word at `place` hands on to a quote after it."""
        start, stop = sentence_around(self.words, place)
        last_quote = max((at for at in range(start, stop) if self.words[at].quote >= 0), default=None)
        if last_quote is not None and latest is not None:
            behind = report_behind(self.words, last_quote, stop)
            return latest if behind is None else self._voice(behind)
        report = report_in(self.words, start, stop)
        if report is not None:
            return self._voice(report)
        if latest is not None:
            return latest
        noun = first_subject(self.words, start, stop)
        return SILENT if noun is None else Voice(self._span(*noun))

    def _voice(self, report: Report) -> Voice:
        return Voice(self._span(*report.speaker), self._span(*report.cue))

    def _span(self, first: int, last: int) -> Span:
        stop = self.words[last - 1].stop
        shown = self.words[last - 1].text
        for ending in ("’s", "'s"):
            if shown.endswith(ending):
                stop -= 2
        return Span(self.words[first].start, stop)
