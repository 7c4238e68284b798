"""Capitalised phrases: the raw material of names."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newscorpus.comparison._naming.lexicon import CALENDAR, COMMON, JOINERS, ORGANISATIONS
from newscorpus.comparison._quoting.titles import HONORIFICS, is_office
from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["Phrase", "Token", "find_phrases"]

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'\-&][^\W_]+)*(?:[’'](?!\w))?")
_CONTRACTED = re.compile(r"[’'](?:s|ve|re|ll|d|m|t)?$")
_SHORT = wordlist("mr mrs ms dr prof sen sens rep reps gov gen lt col sgt st rev hon maj capt adm pres jr sr")
_PARTICLES = JOINERS - {"of", "the", "for", "y"}
_GERMAN = wordlist("der die das und nicht mit von ist den dem auf sich ein eine zu für im")
_SMALL = 4
"""Letters of the longest words that headlines leave in lower case."""
_LONGEST = 12
"""Words of a phrase; a longer run of capitals is cut."""


class Token(NamedTuple):
    """A word of a phrase, without its possessive ending."""

    text: str
    lower: str
    start: int
    stop: int
    initial: bool
    """Whether any word would be capitalised here."""


class Phrase(NamedTuple):
    """Capitalised words in a row, with the small words between them."""

    tokens: list[Token]
    before: str
    """The word before, in lower case."""
    headline: bool
    """Whether it stands in a line that capitalises every word."""
    ordinary: bool = False
    """Whether some of its words also occur without a capital."""


def find_phrases(text: str) -> tuple[list[Phrase], bool]:
    """Return the capitalised phrases that may be names, and whether the text is in German."""
    reader = _Reader(text)
    for line in _LINE.finditer(text):
        reader.read(line.start(), line.end())
    phrases = [reader.trimmed(phrase) for phrase in reader.found]
    german = sum(count for word, count in reader.plain.items() if word in _GERMAN)
    return [phrase for phrase in phrases if phrase.tokens], german > reader.seen * 0.1


class _Reader:
    """Reads lines in order and keeps count of how words are written, which tells names from openings."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Phrase] = []
        self.steady: set[str] = set()
        """Words with a capital where none is due."""
        self.plain: dict[str, int] = {}
        """Words in lower case, and how often."""
        self.seen = 0

    def read(self, start: int, stop: int) -> None:
        found = [(match.group(), match.start()) for match in _WORD.finditer(self.text, start, stop)]
        self.seen += len(found)
        headline = _is_headline([word for word, _ in found])
        for tokens, before in self._runs(found, start, headline):
            self.found.append(Phrase(tokens, before, headline))

    def _runs(
        self, found: list[tuple[str, int]], start: int, headline: bool
    ) -> Iterator[tuple[list[Token], str]]:
        run: list[Token] = []
        before = previous = ""
        for shown, at in found:
            if not shown[0].isupper():
                self.plain[shown] = self.plain.get(shown, 0) + 1
                if run and not (shown in JOINERS and len(run) < _LONGEST):
                    yield run, before
                    run = []
                elif run:
                    run.append(Token(shown, shown, at, at + len(shown), False))
            else:
                token = self._token(shown, at, start, headline)
                if run and not (len(run) < _LONGEST and self._goes_on(run, token)):
                    yield run, before
                    run = []
                before = before if run else previous
                run.append(token)
            previous = shown.lower()
        if run:
            yield run, before

    def _token(self, shown: str, at: int, start: int, headline: bool) -> Token:
        if "’" in shown or "'" in shown:
            shown = _CONTRACTED.sub("", shown)
        if "-" in shown:
            parts = shown.split("-")
            while parts[-1][0].islower():
                parts.pop()
            shown = "-".join(parts)
        initial = headline or _is_initial(self.text, at, start)
        token = Token(shown, shown.lower(), at, at + len(shown), initial)
        if not initial:
            self.steady.add(token.lower)
        return token

    def _goes_on(self, run: list[Token], token: Token) -> bool:
        capitals = [place for place, other in enumerate(run) if other.text[0].isupper()]
        small = run[capitals[-1] + 1 :]
        if len(small) > 2 or not all(
            self._near(one, other) for one, other in pairwise([*run[capitals[-1] :], token])
        ):
            return False
        if all(other.lower in _PARTICLES for other in small):
            return True
        return any(other.lower in ORGANISATIONS or is_office(other.lower) for other in run)

    def _near(self, last: Token, token: Token) -> bool:
        between = self.text[last.stop : token.start] if token.start - last.stop < 4 else "far"
        if between in (" ", "\xa0", " & ", "  "):
            return True
        return between in (". ", ".\xa0") and (last.lower in _SHORT or len(last.text) == 1)

    def trimmed(self, phrase: Phrase) -> Phrase:
        """Drop words at either end that owe their capital to where they stand."""
        tokens = phrase.tokens
        drop = 0
        while drop < len(tokens) and self._is_ordinary(tokens[drop]):
            drop += 1
        tokens = tokens[drop:]
        cut = (
            at for at, token in enumerate(tokens) if at and token.lower in COMMON and token.text[0].isupper()
        )
        tokens = tokens[: next(cut, len(tokens))]
        while tokens and (tokens[-1].lower in CALENDAR or tokens[-1].lower in JOINERS):
            tokens = tokens[:-1]
        before = "" if drop else phrase.before
        ordinary = any(token.lower in self.plain and token.lower not in JOINERS for token in tokens)
        return Phrase(tokens, before, phrase.headline, ordinary)

    def _is_ordinary(self, token: Token) -> bool:
        if token.lower in HONORIFICS or is_office(token.lower):
            return False
        if token.lower in COMMON or token.lower in CALENDAR or token.lower in JOINERS:
            return True
        return token.initial and token.lower not in self.steady and token.lower in self.plain


def _is_headline(words: list[str]) -> bool:
    """Tell whether a line has capitals throughout, but for short words: names alone never make it so."""
    capitals = sum(word[0].isupper() for word in words)
    return capitals > 3 and not any(word[0].islower() and len(word) > _SMALL for word in words)


def _is_initial(text: str, at: int, start: int) -> bool:
    """Tell whether any word would have a capital here: after a full stop, a colon or an opening mark."""
    if at == start:
        return True
    before = text[at - 1]
    if not before.isspace():
        return before in '"“”„‘«»([—–|…•*-'
    if at - 2 < start:
        return True
    before = text[at - 2]
    if before == ".":
        word = text[max(start, at - 8) : at - 2].rpartition(" ")[2]
        return not (word.lower() in _SHORT or (len(word) == 1 and word.isupper()))
    return before in '.!?:;…•—–|*-"“”„»«'
