"""What a text is about, as counts: its words, its names and its figures, and in which of its halves they stand."""

import re
from collections.abc import Iterable, Iterator

__all__ = ["MARKED", "Count", "count_terms", "kind_of", "shown"]

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
_RUN = re.compile(rf"[{_UNSPACED}{_MARKS}]{{1,60}}|[^{_UNSPACED}{_MARKS}]{{1,60}}")
_HAS_RUN = re.compile(rf"[{_UNSPACED}]")

Count = list[int]
"""How often a term stands in the even and in the odd passages of an article, in how many passages, and in which last."""

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

NAME, PAIR, FIGURE = "N:", "P:", "F:"
"""What marks a capitalised word inside a sentence, two such in a row, and a figure with what it counts."""

MARKED = (NAME, PAIR)


def count_terms(title: str, body: str) -> tuple[dict[str, Count], int]:
    """Return the terms of an article with their counts, and how many passages it has."""
    counts: dict[str, Count] = {}
    passages = 1
    length = max(5, min(_PASSAGE, len(body) // 40))
    for text, times in ((title, _TITLE), (body, 1)):
        for place, term in _terms(text):
            passage = place // length
            count = counts.get(term)
            if count is None:
                count = counts[term] = [0, 0, 0, -1]
            count[passage % 2] += times
            if passage != count[3]:
                count[2] += 1
                count[3] = passage
            if passage >= passages:
                passages = passage + 1
    return counts, passages


def _terms(text: str) -> Iterator[tuple[int, str]]:
    """Yield the terms of a text, each with the number of the word it stands at."""
    place, opens, before, named = 0, True, "", ""
    for token in _tokens(text):
        if not (token[0].isalnum() or len(token) > 1):
            opens, before, named = True, "", ""
            continue
        word = token.casefold()
        yield place, word
        if token[0].isupper() and len(token) > 1:
            if not opens:
                yield place, NAME + word
            if named:
                yield place, f"{PAIR}{named} {word}"
            named = word
        else:
            named = ""
        if before[:1].isdigit() and sum(map(str.isdigit, before)) >= _DIGITS:
            yield place, f"{FIGURE}{before} {word}"
        before, opens, place = word, False, place + 1
        if place >= _WORDS:
            return


def _tokens(text: str) -> Iterable[str]:
    found: list[str] = _TOKEN.findall(text, 0, _WORDS * _LONG)
    if not _HAS_RUN.search(text):
        return found
    return (piece for token in found for piece in (_pieces(token) if _HAS_RUN.search(token) else (token,)))


def _pieces(token: str) -> Iterator[str]:
    """Yield overlapping pairs of characters where words have no blanks between them, the index terms of Nie et al. 2000."""
    for run in _RUN.findall(token):
        if _HAS_RUN.match(run) and len(run) > 1:
            yield from (run[at : at + 2] for at in range(len(run) - 1))
        else:
            yield run


def kind_of(term: str) -> str:
    """Return ``"name"``, ``"figure"`` or ``"word"``."""
    if term.startswith((NAME, PAIR)):
        return "name"
    return "figure" if term.startswith(FIGURE) or term[:1].isdigit() else "word"


def shown(term: str) -> str:
    """Return a term as people read it."""
    return term[2:] if term.startswith((*MARKED, FIGURE)) else term
