"""Quotes: the words between quotation marks, who says them, and by which cue."""

from attrs import frozen

from newscorpus.comparison._quoting.lines import find_lines
from newscorpus.comparison._quoting.speakers import find_voices
from newscorpus.comparison._quoting.stretches import find_stretches
from newscorpus.document import Span

__all__ = ["Quote", "find_quotes"]


@frozen(kw_only=True)
class Quote:
    """One quoted stretch.

    `span` bounds the words between the marks, without the marks and the blanks beside them, and `text` is its
    slice; `outer` takes in the marks. `speaker` and `cue` are spans of the words that name who says it and
    report it, or None where the text does not tell, as for titles and words held at arm's length.
    A quote cut by its reporting clause, or running over paragraphs, is several stretches with one voice.
    `opened` and `closed` tell which marks are there; `depth` counts the quotes around this one.
    """

    span: Span
    text: str
    outer: Span
    speaker: Span | None = None
    speaker_text: str | None = None
    cue: Span | None = None
    opened: bool = True
    closed: bool = True
    depth: int = 0


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Return the quotes of a text in reading order, an outer one before those inside it."""
    lines = list(find_lines(text))
    stretches = find_stretches(text, lines)
    voices = find_voices(text, lines, stretches)
    return tuple(
        Quote(
            span=Span(stretch.start, stretch.stop),
            text=text[stretch.start : stretch.stop],
            outer=Span(stretch.outer_start, stretch.outer_stop),
            speaker=voice.speaker,
            speaker_text=None if voice.speaker is None else voice.speaker.of(text),
            cue=voice.cue,
            opened=stretch.opened,
            closed=stretch.closed,
            depth=stretch.depth,
        )
        for stretch, voice in zip(stretches, voices, strict=True)
    )
