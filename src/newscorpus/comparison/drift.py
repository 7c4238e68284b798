"""Quote drift: which quoted sentence of one text answers which of the other, and what became of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from newscorpus.comparison._lcs import lcs_length
from newscorpus.comparison._sentences import split_sentences
from newscorpus.comparison._words import bare_words
from newscorpus.comparison.alignment import align
from newscorpus.comparison.quotes import Quote
from newscorpus.comparison.wording import Edit, word_edits
from newscorpus.document import Span

__all__ = ["Drift", "QuotePair", "QuotedSentence", "pair_quotes"]

Drift = Literal[
    "identical", "punctuation", "trimmed", "reworded", "speaker changed", "negation changed", "one-sided"
]

_ELSEWHERE = 0.5
"""Likeness from which quotes pair outside passages that correspond."""

_NEGATIONS = frozenset(
    "no not never none nobody nothing nowhere neither nor without cannot nicht kein keine keinen keinem keiner nie niemals "
    "nichts niemand weder ne pas jamais rien aucun aucune sans".split()
)
_NEGATED = re.compile(r"\w+n[’'ʼ]t\b", re.IGNORECASE)
_ELLIPSIS = re.compile(r"\[?(?:\.\.\.|…|\. \. \.)\]?")
_COURTESY = frozenset("mr mrs ms mx dr prof sir dame herr frau mme m".split())


@frozen(kw_only=True)
class QuotedSentence:
    """One sentence between quotation marks: its span and words without the marks, and the quote it is from."""

    span: Span
    text: str
    quote: Quote


@frozen(kw_only=True)
class QuotePair:
    """Quoted sentences of the left text that answer quoted sentences of the right.

    `drift` says what became of the words: "identical", "punctuation" (marks and letter case only), "trimmed" (one side
    is the other with words left out), "reworded", "negation changed" (reworded so that a "not" came or went), "speaker
    changed" (the same words from another name), or "one-sided". `edits` turn the left words into the right ones, with
    spans into both texts.
    """

    drift: Drift
    left: tuple[QuotedSentence, ...]
    right: tuple[QuotedSentence, ...]
    similarity: float = 0.0
    left_speaker: str | None = None
    right_speaker: str | None = None
    edits: tuple[Edit, ...] = ()


def pair_quotes(
    left: str,
    right: str,
    left_quotes: Sequence[Quote],
    right_quotes: Sequence[Quote],
    passages: Iterable[tuple[Span, Span]] = (),
) -> tuple[QuotePair, ...]:
    """Pair the quoted sentences of two texts, in passages that correspond first and then wherever they stand.

    Args:
        left: the left text, which the quotes' spans point into.
        right: the right text.
        left_quotes: quotes of the left text, as `find_quotes` returns them.
        right_quotes: quotes of the right text.
        passages: spans of the left and the right text that correspond, such as linked paragraphs.

    Returns:
        Every quoted sentence exactly once, in the order of the left text; those of the right alone come last.
    """
    mine, theirs = _sentences(left, left_quotes), _sentences(right, right_quotes)
    found: list[QuotePair] = []
    for depth in sorted({sentence.quote.depth for sentence in (*mine, *theirs)}):
        found += _pair(
            _Side(left, [one for one in mine if one.quote.depth == depth]),
            _Side(right, [one for one in theirs if one.quote.depth == depth]),
            list(passages),
        )
    last = len(left) + 1
    return tuple(sorted(found, key=lambda pair: (_start(pair.left, last), _start(pair.right, 0))))


class _Side:
    """The quoted sentences of one text that wait for an answer."""

    def __init__(self, text: str, waiting: list[QuotedSentence]) -> None:
        self.text, self.waiting = text, waiting

    def within(self, span: Span) -> list[QuotedSentence]:
        return [sentence for sentence in self.waiting if sentence.span in span]

    def answered(self, sentences: Sequence[QuotedSentence]) -> None:
        taken = {sentence.span for sentence in sentences}
        self.waiting = [sentence for sentence in self.waiting if sentence.span not in taken]


def _pair(left: _Side, right: _Side, passages: Sequence[tuple[Span, Span]]) -> Iterator[QuotePair]:
    for here, there in passages:
        mine, theirs = left.within(here), right.within(there)
        yield from _answers(left, right, mine, theirs, least=0.0)
    yield from _answers(left, right, left.waiting, right.waiting, least=_ELSEWHERE)
    for sentence in left.waiting:
        yield QuotePair(
            drift="one-sided", left=(sentence,), right=(), left_speaker=_speaker(left, [sentence])
        )
    for sentence in right.waiting:
        yield QuotePair(
            drift="one-sided", left=(), right=(sentence,), right_speaker=_speaker(right, [sentence])
        )


def _answers(
    left: _Side, right: _Side, mine: list[QuotedSentence], theirs: list[QuotedSentence], *, least: float
) -> Iterator[QuotePair]:
    if not mine or not theirs:
        return
    for link in align([one.text for one in mine], [one.text for one in theirs], moves=True):
        if not link.left or not link.right or link.similarity < least:
            continue
        here, there = [mine[i] for i in link.left], [theirs[j] for j in link.right]
        left.answered(here)
        right.answered(there)
        yield _judged(left, right, here, there, link.similarity)


def _judged(
    left: _Side, right: _Side, here: list[QuotedSentence], there: list[QuotedSentence], similarity: float
) -> QuotePair:
    speakers = _speaker(left, here), _speaker(right, there)
    texts = " ".join(one.text for one in here), " ".join(one.text for one in there)
    return QuotePair(
        drift=_drift(*texts, *speakers),
        left=tuple(here),
        right=tuple(there),
        similarity=similarity,
        left_speaker=speakers[0],
        right_speaker=speakers[1],
        edits=_edits(left.text, right.text, here, there),
    )


def _edits(
    left: str, right: str, here: list[QuotedSentence], there: list[QuotedSentence]
) -> tuple[Edit, ...]:
    mine = Span(here[0].span.start, here[-1].span.stop)
    theirs = Span(there[0].span.start, there[-1].span.stop)
    return tuple(
        Edit(
            kind=edit.kind,
            left=edit.left.shift(mine.start),
            right=edit.right.shift(theirs.start),
            before=edit.before,
            after=edit.after,
        )
        for edit in word_edits(mine.of(left), theirs.of(right))
    )


def _drift(left: str, right: str, left_speaker: str | None, right_speaker: str | None) -> Drift:
    mine, theirs = (bare_words(_ELLIPSIS.sub(" ", text)) for text in (left, right))
    if _negations(left, mine) != _negations(right, theirs):
        return "negation changed"
    if mine == theirs:
        if _is_another(left_speaker, right_speaker):
            return "speaker changed"
        return "identical" if left.rstrip(",.") == right.rstrip(",.") else "punctuation"
    return "trimmed" if lcs_length(mine, theirs) == min(len(mine), len(theirs)) else "reworded"


def _negations(text: str, words: list[str]) -> int:
    return sum(word in _NEGATIONS for word in words) + len(_NEGATED.findall(text))


def _is_another(left: str | None, right: str | None) -> bool:
    """Whether two speakers are names of different people; what is no name, or has none, tells nothing."""
    mine, theirs = _surname(left), _surname(right)
    return mine is not None and theirs is not None and mine != theirs


def _surname(speaker: str | None) -> str | None:
    words = [
        word
        for word in re.findall(r"[\w’'.-]+", speaker or "")
        if word.rstrip(".").casefold() not in _COURTESY
    ]
    if not words or not words[-1][0].isupper() or (len(words) == 1 and len(words[0]) < 3):
        return None
    surname = re.sub(r"[’']s?\Z", "", words[-1]).casefold()
    return None if surname in ("he", "she", "they", "it", "we", "i", "er", "sie", "il", "elle") else surname


def _speaker(side: _Side, sentences: Sequence[QuotedSentence]) -> str | None:
    found = next((one.quote.speaker for one in sentences if one.quote.speaker is not None), None)
    return None if found is None else " ".join(found.of(side.text).split())


def _sentences(text: str, quotes: Sequence[Quote]) -> list[QuotedSentence]:
    return [
        QuotedSentence(
            span=span.shift(quote.span.start), text=span.shift(quote.span.start).of(text), quote=quote
        )
        for quote in quotes
        for span in split_sentences(quote.text)
    ]


def _start(sentences: Sequence[QuotedSentence], otherwise: int) -> int:
    return sentences[0].span.start if sentences else otherwise
