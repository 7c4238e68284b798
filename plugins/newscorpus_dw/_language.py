"""The language of a page: told by its furniture, or by its most frequent words."""

import re

from newscorpus.plugins import Line
from newscorpus_dw.furniture import FUNCTION_WORDS, LANGUAGE_OF

_TELLING = frozenset(("skip link", "advertisement", "list heading", "end", "menu"))
_ENGLISH = frozenset(("times", "welcome", "last updated"))
_TELLS = {
    word: tuple(code for code, words in FUNCTION_WORDS.items() if word in words)
    for word in frozenset().union(*FUNCTION_WORDS.values())
}
"""The languages that have a word among their most frequent."""
_BOSNIAN = re.compile(
    r"\d\. (?:januar|februar|mart|april|maj|jun|jul|a[uv]gust|septemb|oktob|novemb|decemb)[a-z]{0,3} \d{4}"
)
_FIRST_LINES = 12
_SAMPLE = 1500
_FEWEST_WORDS = 3


def language_of(lines: list[Line], roles: list[str | None]) -> str | None:
    """Return the language of a page as an ISO 639-1 code, or None where nothing tells it."""
    for line, role in zip(lines, roles, strict=True):
        if role in _TELLING:
            words = line.text.casefold()
            found = LANGUAGE_OF.get(words.partition(". ")[2] if role == "skip link" else words)
            if found:
                return "bs" if found == "hr" and _is_bosnian(lines) else found
        elif role in _ENGLISH:
            return "en"
    return _by_words(lines)


def _is_bosnian(lines: list[Line]) -> bool:
    """Whether a page with the furniture of Croatian ones names a month as no Croatian does."""
    return any(_BOSNIAN.search(line.text) is not None for line in lines[:_FIRST_LINES])


def _by_words(lines: list[Line]) -> str | None:
    counts = dict.fromkeys(FUNCTION_WORDS, 0)
    seen = 0
    for line in lines:
        for word in line.text[:_SAMPLE].lower().split():
            for code in _TELLS.get(word, ()):
                counts[code] += 1
        seen += len(line.text)
        if seen > _SAMPLE:
            break
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= _FEWEST_WORDS else None
