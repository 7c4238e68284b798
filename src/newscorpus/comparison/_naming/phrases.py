"""Capitalised phrases: the raw material of names."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from newscorpus.comparison._naming.lexicon import CALENDAR, COMMON, JOINERS, ORGANISATIONS
from newscorpus.comparison._quoting.titles import HONORIFICS, is_office
from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["Phrase", "Token", "find_phrases"]

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_WORD = re.compile(r"(?:[a-z]++ )+|(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'\-&][^\W_]+)*(?:[’'](?!\w))?")
"""A word, or several small ones in a row with a blank after each: most of a text, and none of it a name."""
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
    plain = Counter(reader.small)
    phrases = [reader.trimmed(phrase, plain) for phrase in reader.found]
    german = sum(plain[word] for word in _GERMAN)
    return [phrase for phrase in phrases if phrase.tokens], german > reader.seen * 0.1


class _Reader:
    """Reads lines in order and keeps count of how words are written, which tells names from openings."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Phrase] = []
        self.steady: set[str] = set()
        """Words with a capital where none is due."""
        self.small: list[str] = []
        """Words in lower case, each as often as it comes."""
        self.seen = 0

    def read(self, start: int, stop: int) -> None:
        found = [(match[0], match.start()) for match in _WORD.finditer(self.text, start, stop)]
        headline = _is_headline([words for words, _ in found])
        for tokens, before in self._runs(found, start, headline):
            self.found.append(Phrase(tokens, before, headline))

    def _runs(
        self, found: list[tuple[str, int]], start: int, headline: bool
    ) -> Iterator[tuple[list[Token], str]]:
        run: list[Token] = []
        before = previous = ""
        for shown, at in found:
            if shown[0].isupper():
                self.seen += 1
                token = self._token(shown, at, start, headline)
                if run and not (len(run) < _LONGEST and self._goes_on(run, token)):
                    yield run, before
                    run = []
                before = before if run else previous
                run.append(token)
                previous = shown.lower()
                continue
            words = shown.split()
            self.seen += len(words)
            self.small += words
            for word in words if run else ():
                if word not in JOINERS or len(run) >= _LONGEST:
                    yield run, before
                    run = []
                    break
                run.append(Token(word, word, at, at + len(word), False))
                at += len(word) + 1
            previous = words[-1].lower()
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

    def trimmed(self, phrase: Phrase, plain: Mapping[str, int]) -> Phrase:
        """Drop words at either end that owe their capital to where they stand; `plain` counts the words in lower case."""
        tokens = phrase.tokens
        drop = 0
        while drop < len(tokens) and self._is_ordinary(tokens[drop], plain):
            drop += 1
        tokens = tokens[drop:]
        cut = (
            at for at, token in enumerate(tokens) if at and token.lower in COMMON and token.text[0].isupper()
        )
        tokens = tokens[: next(cut, len(tokens))]
        while tokens and (tokens[-1].lower in CALENDAR or tokens[-1].lower in JOINERS):
            tokens = tokens[:-1]
        before = "" if drop else phrase.before
        ordinary = any(token.lower in plain and token.lower not in JOINERS for token in tokens)
        return Phrase(tokens, before, phrase.headline, ordinary)

    def _is_ordinary(self, token: Token, plain: Mapping[str, int]) -> bool:
        if token.lower in HONORIFICS or is_office(token.lower):
            return False
        if token.lower in COMMON or token.lower in CALENDAR or token.lower in JOINERS:
            return True
        return token.initial and token.lower not in self.steady and token.lower in plain


def _is_headline(found: list[str]) -> bool:
    """Tell whether a line has capitals throughout, but for short words: names alone never make it so."""
    capitals = sum(words[0].isupper() for words in found)
    return capitals > 3 and not any(
        words[0].islower() and max(map(len, words.split())) > _SMALL for words in found
    )


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
