"""Marks of agencies in running text: datelines, sign-offs, formulas, copyright and contribution lines."""

import re
from collections.abc import Iterator

from newscorpus.comparison._wire_values import Evidence, EvidenceKind
from newscorpus.document import Span
from newscorpus.plugins import agency, read_dateline, split_sign_off

_OPENING = 6
"""Paragraphs among which the dateline of a text stands."""

_FORMULAS = (
    ("Your daily", re.compile(r"Your daily look at late-breaking news, upcoming events and the stories that will be talked about"), "The Associated Press"),
    ("EDITOR", re.compile(r"EDITOR'?S? NOTE ?(?:_|—|-) ?(?:An )?Associated Press\b"), "The Associated Press"),
)  # fmt: skip
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|Copyright)\s{0,3}(?:\d{4}\s)?(?:by\s)?(?:The\s)?(?P<name>Associated Press|Thomson Reuters|Reuters|AFP|Agence France-Presse|UPI|dpa)\b",
    re.IGNORECASE,
)
_CONTRIBUTION = re.compile(
    r"(?P<name>The Associated Press|Associated Press|Reuters|AFP|UPI|dpa|The Canadian Press|Bloomberg)(?: (?:writers?|reporters?|journalists?)[^.\n]{0,120})? contributed (?:to this|reporting)"
)
_MENTION = re.compile(
    r"\b(?:told|tells) (?:the )?(?P<name>The Associated Press|Associated Press|AP|Reuters|AFP|dpa|UPI)\b"
)
_BYLINE = re.compile(
    r"^By (?:[A-Z][^,\n]{2,60}, )?(?P<name>(?:The )?Associated Press|The Canadian Press|Reuters|Agence France-Presse)[ \t\r]*$",
    re.MULTILINE,
)
_FIRST_PUBLISHED = re.compile(r"This report by (?P<name>The Canadian Press) was first published\b")
_BROADCASTERS = frozenset(("CNN", "CBC", "BBC", "NPR"))
"""Houses that print datelines like an agency's over texts of their own."""

_NAMES = {"thomson reuters": "Reuters"}

_PATTERNS: tuple[tuple[EvidenceKind, tuple[str, ...], re.Pattern[str]], ...] = (
    ("byline", ("by ",), _BYLINE),
    ("formula", ("was first published",), _FIRST_PUBLISHED),
    ("copyright", ("©", "(c)", "copyright"), _COPYRIGHT),
    ("contribution", ("contributed",), _CONTRIBUTION),
    ("mention", ("told ", "tells "), _MENTION),
)
"""Marks of an agency: what a text with one has in it, in small letters, and what is then looked for."""


def read_text_evidence(text: str) -> Iterator[Evidence]:
    """Yield the marks of agencies in a text, in no particular order."""
    for number, (start, line) in enumerate(_paragraphs(text)):
        if number < _OPENING:
            yield from _dateline(line, start)
        if "by " in line or "By " in line:
            yield from _sign_off(line, start)
    for mark, pattern, name in _FORMULAS:
        for found in pattern.finditer(text) if mark in text else ():
            yield _evidence("formula", name, text, found)
    small = text.casefold()
    for kind, marks, pattern in _PATTERNS:
        for found in pattern.finditer(text) if any(mark in small for mark in marks) else ():
            house = _NAMES.get(found["name"].casefold()) or agency(found["name"])
            if house is not None:
                yield _evidence(kind, house, text, found)


def _evidence(kind: EvidenceKind, name: str, text: str, found: re.Match[str]) -> Evidence:
    return Evidence(kind=kind, agency=name, span=Span(*found.span()), words=text[found.start() : found.end()])


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            yield start + line.index(words), words
        start += len(line) + 1


def _dateline(line: str, start: int) -> Iterator[Evidence]:
    found = read_dateline(line)
    if found is not None and found.agency is not None and found.agency not in _BROADCASTERS:
        words = line[found.start : found.stop].strip()
        yield Evidence(
            kind="dateline",
            agency=found.agency,
            span=Span(start + found.start, start + found.start + len(words)),
            words=words,
        )


def _sign_off(line: str, start: int) -> Iterator[Evidence]:
    found = split_sign_off(line)
    if found is None:
        return
    words = line[found.start : found.stop]
    signs = "reporting by" in words.casefold() and "editing by" in words.casefold()
    for name in found.agencies or (("Reuters",) if signs else ()):
        yield Evidence(
            kind="sign-off" if signs else "material",
            agency=name,
            span=Span(start + found.start, start + found.stop),
            words=words,
        )
