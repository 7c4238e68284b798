"""Words of a paragraph, with each quote as a single one."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from newscorpus.comparison._quoting.cues import SAYINGS, SOURCES, Cue, cue_of
from newscorpus.comparison._quoting.marks import FAMILY
from newscorpus.comparison._quoting.stretches import Stretch
from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["Passage", "Word", "is_sentence_end", "stem"]

_WORD = re.compile(r"[@#]?[^\W_]+(?:[’'.\-&/·\u00ad][^\W_]+)*(?:\.[’']s\b)?|[^\w\s]|_")
_INVERTED = re.compile(r"-(?:t-)?(ils?|elles?|on|je|nous)$")
"""The subject in French `dit-il`, `a-t-elle ajouté`."""
_ABBREVIATIONS = wordlist(
    """
    mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr rev hon pres st jr sr
    mt ft no vs inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat
    sun calif fla ariz colo conn ill ind kan ky mass md mich minn miss mo neb nev okla ore pa tenn tex
    va vt wash wis del ga la etc approx dept est supt det insp atty messrs mme mlle bzw ca evtl ggf inkl
    usw vgl z.b d.h u.a i.e e.g a.m p.m
    """
)
_ENDS = frozenset(".!?…")
_LEAD_INS = wordlist(
    """
    and but or then indeed so yes no well later also again und aber et mais
    """
)
"""Words that do not keep a quote from being a sentence of its own."""
_OPENERS = wordlist(
    """
    the a an this that these those it he she they we i you his her their its but and or so yet in on at by
    for from with after before when while if as there some many most all no not what who why how
    """
)
"""Words that after an abbreviation show that a sentence has ended: in the U.S. The two met."""
_NEAR = 2000
"""Characters around a quote in which its sentence is looked for."""
_REACH = 60
"""Words that a sentence is followed for, before and after a word of it."""


class Word(NamedTuple):
    """A word, a punctuation mark, or a whole quote, of which `text` has only the first and last character but marks."""

    text: str
    lower: str
    start: int
    stop: int
    quote: int
    """Which of the paragraph's quotes this is; negative for a word."""
    cue: Cue | None

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        return self.quote < 0 and self.text[-1].isalnum()


class Passage:
    """The words of a stretch of text, with its sentences and the places where cues may be."""

    def __init__(
        self, text: str, start: int, stop: int, quotes: Sequence[Stretch], *, german: bool = False
    ) -> None:
        self.german = german
        self.words = _find_words(text, start, stop, quotes)
        self.quotes = [place for place, word in enumerate(self.words) if word.quote >= 0]
        self.subjects: dict[int, tuple[int, int] | None] = {}
        """Subjects found so far, by the place of their verb."""
        self._hooks = [place for place, word in enumerate(self.words) if _is_hook(word)]
        worded = (word.is_word and word.lower not in _LEAD_INS for word in self.words)
        self._worded = list(accumulate(worded, initial=0))
        ends = [place + 1 for place in range(len(self.words)) if is_sentence_end(self.words, place)]
        self._bounds = [0, *ends, len(self.words)]

    def sentence(self, place: int) -> tuple[int, int]:
        """Return where the sentence of the word at `place` starts and stops, as far as it is followed."""
        after = bisect_left(self._bounds, place + 1)
        start, stop = self._bounds[after - 1], self._bounds[after]
        return max(start, place - _REACH), min(stop, place + _REACH)

    def hooks(self, start: int, stop: int) -> list[int]:
        """Return the places from `start` up to `stop` where a cue may be."""
        return self._hooks[bisect_left(self._hooks, start) : bisect_left(self._hooks, stop)]

    def has_words(self, start: int, stop: int) -> bool:
        """Tell whether there is anything but quotes, marks and lead-ins from `start` up to `stop`."""
        return self._worded[stop] > self._worded[start]

    def last_quote(self, start: int, stop: int) -> int | None:
        """Return the place of the last quote from `start` up to `stop`."""
        at = bisect_left(self.quotes, stop) - 1
        return self.quotes[at] if at >= 0 and self.quotes[at] >= start else None


def _is_hook(word: Word) -> bool:
    return word.cue is not None or word.lower in SAYINGS or word.lower in SOURCES


def _find_words(text: str, start: int, stop: int, quotes: Sequence[Stretch]) -> list[Word]:
    words: list[Word] = []
    at = start
    for number, quote in enumerate(quotes):
        _add_near(words, text, at, quote.outer_start)
        last = quote.stop - 1
        while last > quote.start and last > quote.stop - 4 and text[last] in FAMILY:
            last -= 1
        ends = text[quote.start] + text[last]
        words.append(Word(ends, "", quote.outer_start, quote.outer_stop, number, None))
        at = max(at, quote.outer_stop)
    _add_near(words, text, at, stop)
    return words


def _add_near(words: list[Word], text: str, start: int, stop: int) -> None:
    """Add what stands between two quotes; of a long stretch, only what is near them."""
    if stop - start <= 2 * _NEAR:
        _add_plain(words, text, start, stop)
    else:
        _add_plain(words, text, start, start + _NEAR)
        _add_plain(words, text, stop - _NEAR, stop)


def _add_plain(words: list[Word], text: str, start: int, stop: int) -> None:
    for found in _WORD.finditer(text, start, stop):
        shown = found.group()
        inverted = _INVERTED.search(shown) if "-" in shown else None
        if inverted is None:
            words.append(_word(shown, found.start()))
        else:
            words.append(_word(shown[: inverted.start()], found.start()))
            words.append(_word(inverted[1], found.start() + inverted.start(1)))


def _word(shown: str, start: int) -> Word:
    lower = shown.lower()
    return Word(shown, lower, start, start + len(shown), -1, cue_of(lower))


def stem(word: Word) -> str:
    """Return a word in lower case without what follows its apostrophe: he for He’s."""
    return word.lower.replace("’", "'").partition("'")[0]


def _ends_bracket(words: Sequence[Word], place: int) -> bool:
    """Tell whether a new sentence may begin after a closing bracket: not so in `Lund (R-Ky.) said`."""
    return place + 1 >= len(words) or not words[place + 1].text[0].islower()


def _ends_abbreviation(words: Sequence[Word], place: int) -> bool:
    """Tell whether a full stop closes an abbreviation: branded the U.S. “a graveyard”."""
    before = words[place - 1]
    return (
        place > 0
        and before.stop == words[place].start
        and (before.lower in _ABBREVIATIONS or "." in before.text or len(before.text) == 1)
    )


def is_sentence_end(words: Sequence[Word], place: int) -> bool:
    """Tell whether a sentence ends with the word at `place`."""
    word = words[place]
    if word.text[-1] not in _ENDS:
        return False
    if place + 1 == len(words):
        return True
    following = words[place + 1]
    if word.quote >= 0:
        return not following.text[0].islower()
    if following.quote >= 0:
        return not (following.text[0].islower() and _ends_abbreviation(words, place))
    if following.text in ",;" or (following.text == ")" and not _ends_bracket(words, place + 1)):
        return False
    if word.text == "." and place > 0 and words[place - 1].stop == word.start:
        before = words[place - 1]
        if before.lower in _ABBREVIATIONS or (len(before.text) == 1 and before.capital):
            return False
        if "." in before.text and not (following.capital and following.lower in _OPENERS):
            return False
    return following.capital or not following.text[0].isalnum()
