"""Two articles side by side as Markdown: tables, with edits as <del> and <ins>."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from newscorpus.article import Article
from newscorpus.comparison import Comparison, EditKind, Figure, Passage, Quote, QuotePair
from newscorpus.comparison._labels import (
    by_concern,
    facts,
    figures_by_concern,
    numbered,
    rate,
    readable,
    speaker,
    title,
)
from newscorpus.comparison._marks import SHOWN, Side, cut_at_edits
from newscorpus.comparison._verdicts import verdicts
from newscorpus.report._markdown import escape_inline

_TAGS: dict[Side, str] = {"left": "del", "right": "ins"}


def comparison_markdown(comparison: Comparison, *, edits: Collection[EditKind] = SHOWN) -> str:
    """Return a comparison as Markdown, with the edits of the classes in `edits` marked.

    The words are the articles' own: Markdown's special characters in them are escaped.
    """
    parts = [
        f"# {_words(title(comparison.left))}, and {_words(title(comparison.right))}",
        "\n".join(
            _masthead(side, article)
            for side, article in (("Left", comparison.left), ("Right", comparison.right))
        ),
        "\n".join(f"- **{one.question}** {_words(one.answer)}" for one in verdicts(comparison)),
        *_section("Passages", ("", "left", "right"), passage_cells(comparison, frozenset(edits))),
        *_section("Quotes", ("drift", "left", "right"), _quotes(comparison)),
        *_section("Figures", ("relation", "left", "right", "note"), _figures(comparison)),
        *_section("Names", ("left", "right"), _names(comparison)),
        *_section("Provenance", ("side", "evidence", "agency", "words"), _evidence(comparison)),
    ]
    return "\n\n".join(parts) + "\n"


def _words(text: str) -> str:
    return escape_inline(readable(text).strip())


def _masthead(side: str, article: Article) -> str:
    return f"- {side}: {_words(facts(article))} ({_words(article.document.origin)})"


def _section(title: str, columns: Sequence[str], rows: Iterator[Sequence[str]]) -> Iterator[str]:
    for rows_of_it in table(columns, rows):
        yield f"## {title}"
        yield rows_of_it


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table, or nothing where it has no row."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if lines:
        head = [f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
        yield "\n".join([*head, *lines])


def passage_cells(comparison: Comparison, shown: frozenset[EditKind]) -> Iterator[tuple[str, str, str]]:
    """Yield what each passage is, and its paragraphs on the left and on the right, edits marked."""
    for passage in comparison.passages:
        alike = f", {passage.similarity:.0%} alike" if passage.left and passage.right else ""
        yield (
            f"{numbered(passage)} {passage.kind}{alike}",
            _paragraphs(comparison, passage, "left", shown),
            _paragraphs(comparison, passage, "right", shown),
        )


def _paragraphs(comparison: Comparison, passage: Passage, side: Side, shown: frozenset[EditKind]) -> str:
    left, right = comparison.bodies
    spans, body = (passage.left_spans, left) if side == "left" else (passage.right_spans, right)
    return "<br><br>".join(
        "".join(
            _marked(
                stretch.text, side, stretch.edit is not None and passage.edits[stretch.edit].kind in shown
            )
            for stretch in cut_at_edits(body.text, span, passage.edits, side)
        )
        for span in spans
    )


def _marked(text: str, side: Side, changed: bool) -> str:
    words = escape_inline(readable(text))
    return f"<{_TAGS[side]}>{words}</{_TAGS[side]}>" if changed and words.strip() else words


def _quotes(comparison: Comparison) -> Iterator[Sequence[str]]:
    for pair in by_concern(comparison.quotes.pairs):
        yield ", ".join(pair.drifts), _quoted(comparison, pair, "left"), _quoted(comparison, pair, "right")
    for quote in comparison.quotes.left_only:
        yield "one-sided", _words(quote.text) + _speaker((quote,)), ""
    for quote in comparison.quotes.right_only:
        yield "one-sided", "", _words(quote.text) + _speaker((quote,))


def _quoted(comparison: Comparison, pair: QuotePair, side: Side) -> str:
    left, right = comparison.bodies
    quotes, body = (pair.left, left) if side == "left" else (pair.right, right)
    stretches = (cut_at_edits(body.text, quote.span, pair.changes, side) for quote in quotes)
    words = " … ".join(
        "".join(_marked(stretch.text, side, stretch.edit is not None) for stretch in quote)
        for quote in stretches
    )
    return words + _speaker(quotes)


def _speaker(quotes: Sequence[Quote]) -> str:
    name = speaker(quotes)
    return "" if name is None else f" — *{_words(name)}*"


def _figures(comparison: Comparison) -> Iterator[Sequence[str]]:
    for pair in figures_by_concern(comparison.figures):
        note = "; ".join(filter(None, (rate(pair), pair.reason)))
        yield pair.relation, _figure(pair.left), _figure(pair.right), _words(note)


def _figure(figure: Figure | None) -> str:
    return "" if figure is None else _words(f"{figure.hedge or ''} {figure.text}")


def _names(comparison: Comparison) -> Iterator[Sequence[str]]:
    for left, right in comparison.names.both:
        yield _words(left.label), _words(right.label)
    for name in comparison.names.left_only:
        yield _words(name.label), ""
    for name in comparison.names.right_only:
        yield "", _words(name.label)


def _evidence(comparison: Comparison) -> Iterator[Sequence[str]]:
    for side, found in zip(("left", "right"), comparison.provenance, strict=True):
        for one in found.evidence:
            yield side, one.kind, _words(one.agency), _words(one.words)
