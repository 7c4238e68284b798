"""What a text is about, as counts: its words, its names and its figures, and in which of its halves they stand."""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

__all__ = ["MARKED", "Counts", "count_terms", "kind_of", "rarity", "shown"]

_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0963\u0966-\u0dff\u0f71-\u0fbc\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
"""Vowel signs and points that belong to a word but are no letters to ``\\w``."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that are written without blanks between words."""

_TOKEN = re.compile(
    rf"\d{{1,20}}(?:[.,]\d{{1,9}}){{0,4}}|[\w{_MARKS}]{{1,60}}|[.!?:;\n\"“”„«»。！？]",
)
_BREAKS = frozenset('.!?:;\n"“”„«»。！？')
"""After these a capital letter makes no name."""

_RUN = re.compile(rf"[{_UNSPACED}{_MARKS}]{{1,60}}|[^{_UNSPACED}{_MARKS}]{{1,60}}")
_HAS_RUN = re.compile(rf"[{_UNSPACED}]")

_PASSAGE = 50
"""Words of a passage, fewer in a short text; passages go to the two halves in turns."""

_WORDS = 3_000
"""Words of an article that are read: news says first what it is about."""

_LONG = 20
"""Characters of a word, at most on average."""

_TITLE = 2
"""How often a word of the title counts."""

_DIGITS = 3
"""Digits of a figure that tells events apart; every weather report has one of two digits."""

_USUAL_RARITY, _MOST_RARE = 4, 5

NAME, PAIR, FIGURE = "N:", "P:", "F:"
"""What marks a capitalised word inside a sentence, two such in a row, and a figure with what it counts."""

MARKED = (NAME, PAIR)


@frozen(eq=False)
class Counts:
    """How often each term of an article stands in its even and its odd passages, in how many passages, and how many words there are."""

    even: Counter[str]
    odd: Counter[str]
    spread: Counter[str]
    passages: int
    words: int


def count_terms(title: str, body: str) -> Counts:
    """Return the terms of an article with their counts."""
    length = max(5, min(_PASSAGE, len(body) // 40))
    halves: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    spread: Counter[str] = Counter()
    words = passages = 0
    for text, times in ((title, _TITLE), (body, 1)):
        plain, marked = _terms(text)
        words += len(plain)
        chunks = [plain[start : start + length] for start in range(0, len(plain), length)]
        for place, term in marked:
            chunks[place // length].append(term)
        for passage, chunk in enumerate(chunks):
            halves[passage % 2].update(chunk * times)
            spread.update(set(chunk))
        passages += len(chunks)
    return Counts(*halves, spread, passages, words)


def _terms(text: str) -> tuple[list[str], list[tuple[int, str]]]:
    """Return the words of a text, and its names and figures, each with the number of the word it ends at."""
    tokens = _tokens(text)
    breaks = [at for at, token in enumerate(tokens) if token in _BREAKS]
    given = [token for token in tokens if token not in _BREAKS][:_WORDS]
    # A break has so many words before it as there are tokens that are no breaks.
    opening = {0, *(at - number for number, at in enumerate(breaks))}
    words = [token.casefold() for token in given]
    capital = {at for at, token in enumerate(given) if token[0].isupper() and len(token) > 1}
    marked = [(at, NAME + words[at]) for at in capital - opening]
    marked += [(at, f"{PAIR}{words[at - 1]} {words[at]}") for at in capital - opening if at - 1 in capital]
    for at, word in enumerate(words[:-1], 1):
        if word[0].isdigit() and at not in opening and sum(map(str.isdigit, word)) >= _DIGITS:
            marked.append((at, f"{FIGURE}{word} {words[at]}"))
    return words, marked


def _tokens(text: str) -> list[str]:
    found: list[str] = _TOKEN.findall(text, 0, _WORDS * _LONG)
    if not _HAS_RUN.search(text):
        return found
    return [piece for token in found for piece in (_pieces(token) if _HAS_RUN.search(token) else (token,))]


def _pieces(token: str) -> Iterator[str]:
    """Yield overlapping pairs of characters where words have no blanks between them, the index terms of Nie et al. 2000."""
    for run in _RUN.findall(token):
        if _HAS_RUN.match(run) and len(run) > 1:
            yield from (run[at : at + 2] for at in range(len(run) - 1))
        else:
            yield run


def rarity(term: str) -> int:
    """Return how rare a term is to be thought in any language before a corpus says so, as an inverse document frequency.

    The more often a word is used the shorter it is (Zipf 1935): words of one or two letters are worth nothing, those of seven
    or more as much as if one article in 150 had them. Length says nothing of names, nor of scripts without blanks.
    """
    if term.startswith((*MARKED, FIGURE)) or _HAS_RUN.match(term):
        return _USUAL_RARITY
    return 3 if term[0].isdigit() else max(0, min(_MOST_RARE, len(term) - 2))


def kind_of(term: str) -> str:
    """Return ``"name"``, ``"figure"`` or ``"word"``."""
    if term.startswith((NAME, PAIR)):
        return "name"
    return "figure" if term.startswith(FIGURE) or term[:1].isdigit() else "word"


def shown(term: str) -> str:
    """Return a term as people read it."""
    return term[2:] if term.startswith((*MARKED, FIGURE)) else term
