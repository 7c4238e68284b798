"""Words of a paragraph, with each quote as a single one."""

import re
from collections.abc import Sequence

from attrs import define

from newscorpus.comparison._quoting.cues import Cue, cue_of
from newscorpus.comparison._quoting.stretches import Stretch

__all__ = ["Word", "find_words", "is_sentence_end"]

_WORD = re.compile(r"[@#]?[^\W_]+(?:[’'.\-&/·\u00ad][^\W_]+)*|[^\w\s]|_")
_INVERTED = re.compile(r"-(?:t-)?(ils?|elles?|on|je|nous)$")
"""The subject in French `dit-il`, `a-t-elle ajouté`."""
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr rev hon pres st jr sr
    mt ft no vs inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
    calif fla ariz colo conn ill ind kan ky mass md mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis
    del ga la etc approx dept est supt det insp atty messrs mme mlle bzw ca evtl ggf inkl usw vgl z.b d.h u.a
    i.e e.g a.m p.m""".split()
)
_ENDS = frozenset(".!?…")


@define
class Word:
    """A word, a punctuation mark, or a whole quote."""

    text: str
    lower: str
    start: int
    stop: int
    quote: int = -1
    """Which of the paragraph's quotes this is; negative for a word."""
    cue: Cue | None = None

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        return self.quote < 0 and (self.text[-1].isalnum())


def find_words(text: str, start: int, stop: int, quotes: Sequence[Stretch]) -> list[Word]:
    """Return the words between `start` and `stop`; `quotes` are the outermost ones there, in order."""
    words: list[Word] = []
    at = start
    for number, quote in enumerate(quotes):
        _add_plain(words, text, at, quote.outer_start)
        said = text[quote.start : quote.stop]
        words.append(Word(said, "", quote.outer_start, quote.outer_stop, number))
        at = max(at, quote.outer_stop)
    _add_plain(words, text, at, stop)
    return words


def _add_plain(words: list[Word], text: str, start: int, stop: int) -> None:
    for found in _WORD.finditer(text, start, stop):
        inverted = _INVERTED.search(text, found.start(), found.end())
        if inverted is None:
            words.append(_word(text, found.start(), found.end()))
        else:
            words.append(_word(text, found.start(), inverted.start()))
            words.append(_word(text, inverted.start(1), found.end()))


def _word(text: str, start: int, stop: int) -> Word:
    shown = text[start:stop]
    lower = shown.lower()
    return Word(shown, lower, start, stop, -1, cue_of(lower))


def is_sentence_end(words: Sequence[Word], place: int) -> bool:
    """Tell whether a sentence ends with the word at `place`."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else None
    if word.quote >= 0:
        return word.text[-1] in _ENDS and (following is None or not following.text[0].islower())
    if word.text not in _ENDS:
        return False
    if following is None or following.quote >= 0:
        return True
    if word.text == "." and place > 0 and words[place - 1].stop == word.start:
        before = words[place - 1]
        if before.lower in _ABBREVIATIONS or (len(before.text) == 1 and before.text.isupper()):
            return False
        if "." in before.text and not following.capital:
            return False
    return following.capital or not following.text[0].isalnum()
