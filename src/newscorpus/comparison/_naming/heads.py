"""Heads: all mentions of one person or organisation gathered under the fullest."""

from collections.abc import Sequence
from typing import Literal, cast

from attrs import define, field

from newscorpus.comparison._naming.folding import folded, initials, same_person
from newscorpus.comparison._naming.kinds import Candidate
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


def gather(found: Sequence[Candidate], german: bool) -> list[Head]:
    """Bring mentions together.

    A single word that nothing but its capital makes a name counts if it comes again, and not at all in German.
    """
    gathering = _Gathering([candidate for candidate in found if not candidate.headline] or found)
    for candidate in found:
        gathering.add(candidate)
    heads = gathering.heads
    return [
        head
        for head in heads
        if head.kind != "unknown" or not (german or (len(head.key) == 1 and len(head.mentions) == 1))
    ]


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
        if candidate.headline and not self._known_part(candidate):
            return
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

    def _known_part(self, candidate: Candidate) -> bool:
        """Cut what a headline runs together to the name in it that the text has elsewhere."""
        for count in range(len(candidate.tokens), 0, -1):
            part = Candidate(candidate.kind, candidate.tokens[:count])
            if _key(part) in self.known or (count == 1 and _key(part)[0] in self.full):
                candidate.tokens, candidate.folded = part.tokens, part.folded
                return True
        return False

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
