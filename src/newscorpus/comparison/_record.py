"""A comparison as a record: JSON-ready, with every text that its spans point into."""

import json
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from newscorpus.document import Span

if TYPE_CHECKING:
    from newscorpus.article import Article
    from newscorpus.comparison._body import Body
    from newscorpus.comparison._comparison import Comparison
    from newscorpus.comparison._passages import Passage, SentenceLink
    from newscorpus.comparison.drift import QuotePair
    from newscorpus.comparison.figures import Figure, FigurePair
    from newscorpus.comparison.names import Name
    from newscorpus.comparison.quotes import Quote
    from newscorpus.comparison.text_reuse import Reuse
    from newscorpus.comparison.wire import Provenance, WireVerdict
    from newscorpus.comparison.wording import Edit

__all__ = ["VERSION", "comparison_record", "comparison_schema", "side_record"]

VERSION = 1
"""The version of the record format."""

Record = dict[str, Any]

_DIRECTIONS = {"a from b": "left from right", "b from a": "right from left"}


def comparison_record(comparison: "Comparison") -> Record:
    """Return a comparison as a JSON-ready dictionary.

    Each side carries its source text as `text`, which the spans of its side point into. What stands in a text is an
    object with its `span` and the slice there as `text`, line ends written as blanks. Amounts are strings, so that
    no digit is lost.
    """
    left, right = comparison.bodies
    return {
        "version": VERSION,
        "left": side_record(comparison.left),
        "right": side_record(comparison.right),
        "entries": [
            {
                "kind": link.kind,
                "left": list(link.left),
                "right": list(link.right),
                "similarity": link.similarity,
            }
            for link in comparison.entries
        ],
        "passages": [_passage(passage, left, right) for passage in comparison.passages],
        "quotes": {
            "pairs": [_quote_pair(pair) for pair in comparison.quotes.pairs],
            "left_only": [_quote(quote) for quote in comparison.quotes.left_only],
            "right_only": [_quote(quote) for quote in comparison.quotes.right_only],
        },
        "figures": [_figure_pair(pair) for pair in comparison.figures],
        "names": {
            "both": [
                {"left": _name(mine, left), "right": _name(theirs, right)}
                for mine, theirs in comparison.names.both
            ],
            "left_only": [_name(name, left) for name in comparison.names.left_only],
            "right_only": [_name(name, right) for name in comparison.names.right_only],
        },
        "reuse": _reuse(comparison.reuse),
        "provenance": {
            side: _provenance(found)
            for side, found in zip(("left", "right"), comparison.provenance, strict=True)
        },
        "wire": _wire(comparison.wire),
    }


def comparison_schema() -> Record:
    """Return the JSON Schema (draft 2020-12) that the record of every comparison validates against."""
    from importlib.resources import files

    text = files("newscorpus.comparison").joinpath("comparison.schema.json").read_text(encoding="utf-8")
    loaded: Record = json.loads(text)
    return loaded


def side_record(article: "Article") -> Record:
    """Return what a record says of one article, with its source text."""
    return {
        "origin": article.document.origin,
        "url": article.document.url,
        "parser": article.parser,
        "source": article.source,
        "kind": article.kind,
        "language": article.language,
        "headline": article.headline,
        "byline": list(article.byline),
        "published": None if article.published is None else str(article.published),
        "updated": None if article.updated is None else str(article.updated),
        "text": article.document.text,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.stop]


def _place(span: Span, body: "Body") -> Record:
    return {"span": _span(span), "text": span.of(body.text)}


def _places(spans: Iterable[Span], body: "Body") -> list[Record]:
    return [_place(span, body) for span in spans]


def _passage(passage: "Passage", left: "Body", right: "Body") -> Record:
    return {
        "kind": passage.kind,
        "similarity": passage.similarity,
        "left": _paragraphs(passage.left, passage.left_spans, left),
        "right": _paragraphs(passage.right, passage.right_spans, right),
        "sentences": [_sentence(link, left, right) for link in passage.sentences],
        "edits": [_edit(edit) for edit in passage.edits],
    }


def _paragraphs(numbers: Sequence[int], spans: Sequence[Span], body: "Body") -> list[Record]:
    return [{"number": number, **_place(span, body)} for number, span in zip(numbers, spans, strict=True)]


def _sentence(link: "SentenceLink", left: "Body", right: "Body") -> Record:
    return {
        "kind": link.kind,
        "similarity": link.similarity,
        "left": _places(link.left, left),
        "right": _places(link.right, right),
    }


def _edit(edit: "Edit") -> Record:
    return {
        "kind": edit.kind,
        "left": _span(edit.left),
        "right": _span(edit.right),
        "before": edit.before,
        "after": edit.after,
    }


def _quote_pair(pair: "QuotePair") -> Record:
    return {
        "drift": pair.drift,
        "drifts": list(pair.drifts),
        "similarity": pair.similarity,
        "left": [_quote(quote) for quote in pair.left],
        "right": [_quote(quote) for quote in pair.right],
        "changes": [
            {
                "left": {"span": _span(change.left), "text": change.left_text},
                "right": {"span": _span(change.right), "text": change.right_text},
            }
            for change in pair.changes
        ],
    }


def _quote(quote: "Quote") -> Record:
    return {
        "span": _span(quote.span),
        "text": quote.text,
        "outer": _span(quote.outer),
        "speaker": {"span": _span(quote.speaker), "text": quote.speaker_text}
        if quote.speaker is not None
        else None,
        "cue": None if quote.cue is None else _span(quote.cue),
        "opened": quote.opened,
        "closed": quote.closed,
        "depth": quote.depth,
    }


def _figure_pair(pair: "FigurePair") -> Record:
    return {
        "relation": pair.relation,
        "left": None if pair.left is None else _figure(pair.left),
        "right": None if pair.right is None else _figure(pair.right),
        "rate": _amount(pair.rate),
        "reason": pair.reason,
    }


def _figure(figure: "Figure") -> Record:
    return {
        "span": _span(figure.span),
        "text": figure.text,
        "kind": figure.kind,
        "value": _amount(figure.value),
        "low": _amount(figure.low),
        "high": _amount(figure.high),
        "unit": figure.unit,
        "per": figure.per,
        "hedge": figure.hedge,
        "scale": figure.scale,
        "reason": figure.reason,
        "assumed": figure.assumed,
        "date": None if figure.date is None else str(figure.date),
        "time": None if figure.time is None else str(figure.time),
    }


def _amount(value: Decimal | None) -> str | None:
    """Write an amount out in full: "15000000000", never "1.5E+10"."""
    return None if value is None else f"{value:f}"


def _name(name: "Name", body: "Body") -> Record:
    return {"label": name.label, "kind": name.kind, "mentions": _places(name.mentions, body)}


def _reuse(reuse: "Reuse") -> Record:
    return {
        "contained": reuse.contained,
        "contains": reuse.contains,
        "longest_run": reuse.longest_run,
        "longest_left": None if reuse.longest_left is None else _span(reuse.longest_left),
        "longest_right": None if reuse.longest_right is None else _span(reuse.longest_right),
        "verbatim": reuse.verbatim,
        "rewritten": reuse.rewritten,
        "new": reuse.new,
        "direction": None if reuse.direction is None else _DIRECTIONS[reuse.direction],
        "reason": reuse.reason,
    }


def _provenance(provenance: "Provenance") -> Record:
    return {
        "agency": provenance.agency,
        "confidence": provenance.confidence,
        "evidence": [
            {
                "kind": one.kind,
                "agency": one.agency,
                "confidence": one.confidence,
                "span": _span(one.span),
                "words": one.words,
            }
            for one in provenance.evidence
        ],
    }


def _wire(wire: "WireVerdict") -> Record:
    return {
        "same": wire.same,
        "agency": wire.agency,
        "confidence": wire.confidence,
        "carrier": wire.carrier,
        "reasons": list(wire.reasons),
    }
