"""Heads: all mentions of one person or organisation gathered under the fullest."""

from collections.abc import Sequence
from typing import Literal, cast

from attrs import define, field

from newscorpus.comparison._naming.folding import folded, initials, same_person
from newscorpus.comparison._naming.kinds import Candidate, candidates
from newscorpus.comparison._naming.phrases import Phrase, Token
from newscorpus.document import Span

__all__ = ["Head", "gather"]

Kind = Literal["person", "organisation", "unknown"]
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


@define
class Head:
    """A name and its mentions so far; `label` is the span of the fullest."""

    key: tuple[str, ...]
    kind: Kind
    label: Span
    mentions: list[Span] = field(factory=list)


def gather(phrases: Sequence[Phrase], german: bool) -> list[Head]:
    """Bring the mentions of a text together.

    A headline capitalises all it has, so it only names whom the text names. A single word that nothing but its
    capital makes a name counts if it comes again, and not at all in German.
    """
    plain = [phrase for phrase in phrases if not phrase.headline] or phrases
    found = [candidate for phrase in plain for candidate in candidates(phrase, german)]
    gathering = _Gathering(found)
    for candidate in found:
        gathering.add(candidate)
    if len(plain) < len(phrases):
        for phrase in phrases:
            if phrase.headline:
                gathering.add_known(phrase)
    for head in gathering.heads:
        head.mentions.sort(key=lambda span: span.start)
    return sorted(
        (
            head
            for head in gathering.heads
            if head.kind != "unknown" or not (german or (len(head.key) == 1 and len(head.mentions) == 1))
        ),
        key=lambda head: head.mentions[0].start,
    )


def _key(candidate: Candidate) -> tuple[str, ...]:
    if not candidate.folded:
        candidate.folded = _folded_key(candidate)
    return candidate.folded


def _folded_key(candidate: Candidate) -> tuple[str, ...]:
    words = [word for word in candidate.key if word not in _SUFFIXES]
    if candidate.kind != "organisation" and len(words) > 2:
        words = [words[0], *(word for word in words[1:-1] if len(word) > 1), words[-1]]
    return tuple(folded(word) for word in words) or tuple(candidate.key)


class _Gathering:
    """Full names are known before the first mention is placed, so that a surname may come first."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self.heads: list[Head] = []
        self.by_key: dict[tuple[str, ...], Head] = {}
        self.full: dict[str, list[tuple[str, ...]]] = {}
        self.latest: dict[str, Head] = {}
        self.given: dict[str, list[tuple[str, ...]]] = {}
        self.titled = {_key(candidate)[-1] for candidate in found if candidate.kind == "person"}
        self.acronyms: dict[str, tuple[str, ...]] = {}
        self.known = {_key(candidate) for candidate in found}
        for candidate in found:
            key = _key(candidate)
            if len(key) < 2:
                continue
            if candidate.kind == "organisation":
                self.acronyms.setdefault(initials(key), key)
            else:
                self._note(self.full, key[-1], key)
                self._note(self.given, key[0], key)

    @staticmethod
    def _note(index: dict[str, list[tuple[str, ...]]], word: str, key: tuple[str, ...]) -> None:
        keys = index.setdefault(word, [])
        if key not in keys and len(keys) < 8:
            keys.append(key)

    def add(self, candidate: Candidate) -> None:
        span = Span(candidate.tokens[0].start, candidate.tokens[-1].stop)
        key = self._placed(_key(candidate), candidate.kind)
        head = self.by_key.get(key)
        if head is None:
            head = Head(key, cast(Kind, candidate.kind), span)
            self.heads.append(head)
            self.by_key[key] = head
        if head.kind == "unknown" and (candidate.kind != "unknown" or key[-1] in self.titled):
            head.kind = "person" if candidate.kind == "unknown" else cast(Kind, candidate.kind)
        if len(candidate.tokens) > 1 and len(span) > len(head.label):
            head.label = span
        head.mentions.append(span)
        if head.kind != "organisation":
            self.latest[key[-1]] = head

    def add_known(self, phrase: Phrase) -> None:
        """Add the names in a headline that the text has elsewhere, the longest first."""
        tokens, start = phrase.tokens, 0
        while start < len(tokens):
            stop = next(
                (stop for stop in range(len(tokens), start, -1) if self._is_known(tokens[start:stop])), None
            )
            if stop is not None:
                self.add(Candidate("unknown", tokens[start:stop]))
            start = start + 1 if stop is None else stop

    def _is_known(self, tokens: list[Token]) -> bool:
        key = _key(Candidate("unknown", tokens))
        return key in self.known or (len(key) == 1 and key[0] in self.full)

    def _placed(self, key: tuple[str, ...], kind: str) -> tuple[str, ...]:
        if kind == "organisation":
            return self.acronyms.get(key[0], key) if len(key) == 1 else key
        if len(key) == 1:
            return self._of_one_word(key)
        fitting = [other for other in self.full.get(key[-1], ()) if same_person(key, other)]
        return max(fitting, key=len, default=key)

    def _of_one_word(self, key: tuple[str, ...]) -> tuple[str, ...]:
        full = self.full.get(key[0])
        if full:
            latest = self.latest.get(key[0])
            return latest.key if latest is not None else self._placed(full[0], "person")
        given = self.given.get(key[0], ())
        return self._placed(given[0], "person") if len(given) == 1 else key
