"""How views of a comparison put things: counts, paragraph numbers, where an article is from."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newscorpus.article import Article

if TYPE_CHECKING:
    from newscorpus.comparison._passages import Passage
    from newscorpus.comparison.drift import QuotePair
    from newscorpus.comparison.figures import Figure, FigurePair
    from newscorpus.comparison.quotes import Quote

__all__ = [
    "by_concern",
    "counted",
    "facts",
    "figures_by_concern",
    "numbered",
    "paragraphs",
    "rate",
    "readable",
    "reading",
    "speaker",
    "tally",
    "title",
]

_WORDS = 72
"""Characters of an article's first words where it has no headline."""

_DRIFTS = ("negation changed", "speaker changed", "reworded", "trimmed", "punctuation", "identical")
_RELATIONS = ("conflict", "conversion", "compatible", "one-sided", "equal")


def title(article: Article) -> str:
    """Return the headline, or the first words of the body where there is none."""
    if article.headline:
        return article.headline
    text = next((paragraph.text for paragraph in article.paragraphs), "")
    return f"{text[:_WORDS].rsplit(' ', 1)[0]} …" if len(text) > _WORDS else text or "no text"


def tally(kinds: Iterable[str]) -> str:
    """Count kinds in words, by concern where that is known, else the most frequent first: "18 edited, 3 same"."""
    counts = Counter(kinds).most_common()
    order = (*_DRIFTS, *_RELATIONS)
    counts.sort(key=lambda found: order.index(found[0]) if found[0] in order else len(order))
    return ", ".join(f"{count} {kind}" for kind, count in counts)


def counted(count: int, noun: str) -> str:
    """Write a count with its noun: "1 quote", "2 quotes"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def numbered(passage: "Passage") -> str:
    """Number the paragraphs of a passage from 1, on both sides where the numbers differ: "¶ 4 → ¶ 4–5"."""
    left, right = paragraphs(passage.left), paragraphs(passage.right)
    return left if left == right or not right else f"{left} → {right}" if left else right


def paragraphs(numbers: Sequence[int]) -> str:
    """Write the numbers of paragraphs that follow each other, from 1: "¶ 4", "¶ 4–5"."""
    if not numbers:
        return ""
    first, last = numbers[0] + 1, numbers[-1] + 1
    return f"¶ {first}" if first == last else f"¶ {first}–{last}"


def facts(article: Article) -> str:
    """Say where an article is from: source, kind, date, byline."""
    date = article.published or article.updated
    parts = [
        article.source or "unknown source",
        article.kind.replace("_", " "),
        "" if date is None else str(date),
        *article.byline[:2],
    ]
    return " · ".join(filter(None, parts))


def speaker(quotes: "Sequence[Quote]") -> str | None:
    """Return who says a quote, by the first of its stretches that tells."""
    return next((quote.speaker_text for quote in quotes if quote.speaker_text), None)


def by_concern(pairs: "Iterable[QuotePair]") -> "list[QuotePair]":
    """Order quotes by how much an editor should mind their drift; in the order of the text among equals."""
    return sorted(pairs, key=lambda pair: _DRIFTS.index(pair.drift))


def figures_by_concern(pairs: "Iterable[FigurePair]") -> "list[FigurePair]":
    """Order figures: conflicts first, equal ones last."""
    return sorted(pairs, key=lambda pair: _RELATIONS.index(pair.relation))


def rate(pair: "FigurePair") -> str | None:
    """Write the rate that a conversion implies: "1 USD = 1.3908 CAD"."""
    if pair.rate is None or pair.left is None or pair.right is None:
        return None
    return f"1 {pair.right.unit} = {pair.rate:f} {pair.left.unit}"


def reading(figure: "Figure") -> str:
    """Write a figure as it was read: "15,000,000,000 EUR", "2024-02-23"."""
    stated = figure.date or figure.time
    if stated is not None:
        return str(stated)
    if figure.value is None:
        return ""
    unit = f" {figure.unit}" if figure.unit else ""
    return f"{figure.value:,f}{unit}" + (f" per {figure.per}" if figure.per else "")


_CONTROLS = {
    **{code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
}
"""Control characters and marks that turn the writing direction: a text must not steer the terminal it is shown on."""


def readable(text: str) -> str:
    """Return the text on one line, with control characters as pictures of themselves."""
    folded = " ".join(text.split())
    if text[:1].isspace() and folded:
        folded = f" {folded}"
    if text[-1:].isspace():
        folded += " "
    return folded.translate(_CONTROLS)
