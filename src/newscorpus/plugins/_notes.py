"""Notes: what a newsroom says about its text, in brackets or as a sentence."""

import re
from typing import Literal, NamedTuple

from newscorpus.plugins._words import word_set

__all__ = ["NoteMatch", "read_note"]


class NoteMatch(NamedTuple):
    """A note found in a line, and what kind it is; positions count from the line's start.

    `reference` is a wire's cross-reference such as ``[ID:L5N0AB09R]``: markup, no news.
    """

    kind: Literal["correction", "update", "editor", "conversion", "reference"]
    start: int
    stop: int


_TAIL = 160
_LONGEST_BRACKET = 600
_LONGEST_UNIT = 48
_MOST_EQUALS = 4
_KINDS: dict[str, Literal["correction", "update", "editor"]] = {
    **dict.fromkeys(
        word_set(
            "corrects correcting corrected correction clarifies clarification fixes removes deletes amends"
        ),
        "correction",
    ),
    **dict.fromkeys(
        word_set(
            "adds updates updated recasts refiles repeats rewrites releads inserts changes update recasting adding"
        ),
        "update",
    ),
    **dict.fromkeys(word_set("editor editors editor's editor’s editors' eds"), "editor"),
}
_SENTENCES = frozenset(
    (
        "This",
        "An e",
        "A pr",
        *(form(start) for start in ("corr", "clar", "edit", "upda") for form in (str.title, str.upper)),
    )
)
_WORD = re.compile(r"[A-Za-z'’]+")
_ABOUT = re.compile(
    r"\(?(?:This|The|An earlier|A previous) (?:[\w.-]+ ){0,4}?(?:story|article|version|headline|item|report|dispatch|factbox|analysis|column|brief)\b[^()]{0,80}?"
    r"\b(correct|clarif|amend|fix|updat|refil)"
)
_REFERENCE = re.compile(r"\[(?:ID:)?n?[A-Z]{1,4}[0-9][0-9A-Z]{4,14}\]|\[ID:[^\]\[]{1,30}\]")
_ONE = re.compile(
    r"\(?(?:(?:US|C|CA|A|AU|HK|NZ|S|R|Can)?[$€£¥₹]\s?1(?:,?000?)?(?:\.0+)?|1(?:,?000?)? [^\W\d_][\w.]{1,14}(?: [^\W\d_]{2,14}){0,2})\s?$"
)
_WORTH = re.compile(r"=\s?[$€£¥₹A-Z]{0,4}\s?\.?\d[^()\[\]=;]{0,50}(?:[=;,][^()\[\]]{0,80})?\)?\.?$")


def read_note(line: str) -> NoteMatch | None:
    """Find the note that is a line, or that a line begins or ends with; None if there is none.

    Notes in brackets are told by their first word (``(Adds detail)``, ``(Corrects name)``); currency conversions
    (``($1 = 0.81 euros)``, with or without brackets) and cross-references stand at the end of a line. A line may
    hold several: cut one off and read again.

    >>> read_note("The hall is booked. ($1 = 0.8108 thalers)")
    NoteMatch(kind='conversion', start=20, stop=41)
    """
    first, last = line[:1], line[-1:]
    if first == "(":
        found = _bracketed(line)
        if found is not None:
            return found
    elif line[:4] in _SENTENCES:
        found = _sentence(line)
        if found is not None:
            return found
    if "=" in line:
        found = _conversion(line)
        if found is not None:
            return found
    if last == "]" or (first == "[" and "]" in line):
        return _reference(line)
    return None


def _bracketed(line: str) -> NoteMatch | None:
    close = line.find(")", 1, _LONGEST_BRACKET)
    word = _WORD.match(line, 1)
    if close < 0 or word is None:
        return None
    kind = _KINDS.get(word.group().lower())
    if kind is not None:
        return NoteMatch(kind, 0, close + 1)
    about = _ABOUT.match(line)
    return None if about is None else NoteMatch(_kind_of(about), 0, close + 1)


def _sentence(line: str) -> NoteMatch | None:
    """Read a line that is a note without brackets: ``Editor's note: …``, ``This story has been corrected to …``."""
    opening, _, rest = line[:_LONGEST_BRACKET].partition(" ")
    word = opening.rstrip(":'’")
    kind = _KINDS.get(word.lower())
    if kind is not None and (opening[-1] == ":" or rest[:5].lower() == "note:"):
        return NoteMatch(kind, 0, len(line))
    if word not in ("This", "An", "A") or len(line) > _LONGEST_BRACKET:
        return None
    about = _ABOUT.match(line)
    return None if about is None else NoteMatch(_kind_of(about), 0, len(line))


def _kind_of(about: re.Match[str]) -> Literal["correction", "update"]:
    return "update" if about[1] in ("updat", "refil") else "correction"


def _conversion(line: str) -> NoteMatch | None:
    base = max(0, len(line) - _TAIL)
    tail = line[base:].rstrip()
    equals = -1
    for _ in range(_MOST_EQUALS):
        equals = tail.find("=", equals + 1)
        if equals < 0:
            break
        start = _conversion_start(tail, equals)
        if start is not None:
            return NoteMatch("conversion", base + start, base + len(tail))
    return None


def _conversion_start(tail: str, equals: int) -> int | None:
    if _WORTH.match(tail, equals) is None:
        return None
    one = _ONE.search(tail[:equals], max(0, equals - _LONGEST_UNIT))
    if one is None:
        return None
    before = tail[: one.start()].rstrip()
    bare = tail[one.start()] != "("
    return None if bare and before and before[-1] not in '.!?)]"”' else one.start()


def _reference(line: str) -> NoteMatch | None:
    bracket = line.rfind("[") if line[-1] == "]" else 0
    found = _REFERENCE.match(line, bracket)
    return None if found is None else NoteMatch("reference", found.start(), found.end())
