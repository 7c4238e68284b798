"""Wire provenance: which agency a text is from, by evidence that can be looked at."""

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import frozen

from newscorpus.article import Article, Byline, Credit, Dateline, Paragraph, Photo, SignOff
from newscorpus.comparison._wire_text import read_text_evidence
from newscorpus.comparison._wire_values import Evidence, EvidenceKind
from newscorpus.comparison.text_reuse import Reuse
from newscorpus.document import Span

__all__ = [
    "Evidence",
    "EvidenceKind",
    "Provenance",
    "WireVerdict",
    "provenance",
    "same_wire_story",
    "wire_evidence",
]

_CONCLUSIVE = 0.6
"""Confidence from which an agency is concluded."""

_COPIED = 0.25
"""Share of word 3-grams from which one text is taken to hold another's wording."""

Side = Literal["left", "right"]


@frozen(kw_only=True)
class Provenance:
    """Where a text is from, by the evidence in it, the strongest first.

    `agency` is None where no agency reaches a confidence of 0.6; the evidence is there all the same.
    """

    agency: str | None
    confidence: float
    evidence: tuple[Evidence, ...]


@frozen(kw_only=True)
class WireVerdict:
    """Whether two articles carry the same wire story, and why.

    `carrier` is the side that rewrote what the other side shows to be the agency's; None where the evidence does not
    say, as when both bear the agency's mark. `confidence` is how sure the verdict is, and 0 where the wording is shared
    and no agency named. `reasons` are sentences for people.
    """

    same: bool
    agency: str | None
    confidence: float
    carrier: Side | None
    reasons: tuple[str, ...]


def provenance(article: Article) -> Provenance:
    """Weigh what an article says about the agency it is from: dateline, sign-off, byline, formulas, photo credits."""
    return _weigh([*_block_evidence(article), *_body_evidence(article)])


def wire_evidence(text: str) -> tuple[Evidence, ...]:
    """Return the evidence in a text of which no blocks are known, in the order of its weight."""
    return _weigh(list(read_text_evidence(text))).evidence


def same_wire_story(left: Provenance, right: Provenance, reuse: Reuse) -> WireVerdict:
    """Judge whether two articles carry the same wire story: shared wording, and an agency that either side names."""
    shared = max(reuse.contained, reuse.contains)
    agency, confidence = _common_agency(left, right)
    if shared < _COPIED or agency is None:
        return WireVerdict(
            same=False,
            agency=None,
            confidence=1 - shared if shared < _COPIED else 0.0,
            carrier=None,
            reasons=(_apart(shared, agency),),
        )
    reasons = [
        f"{reuse.contained:.0%} of the left text's three-word runs stand in the right, {reuse.contains:.0%} the other way round",
        *_reasons("left", left, agency),
        *_reasons("right", right, agency),
    ]
    return WireVerdict(
        same=True,
        agency=agency,
        confidence=confidence * min(1.0, shared / (2 * _COPIED) + 0.5),
        carrier=_carrier(left, right, agency),
        reasons=tuple(reasons),
    )


def _weigh(found: Iterable[Evidence]) -> Provenance:
    evidence = tuple(sorted(found, key=lambda one: (-one.confidence, one.span.start)))
    doubts: dict[str, dict[EvidenceKind, float]] = {}
    for one in evidence:
        doubts.setdefault(one.agency, {})[one.kind] = 1 - one.confidence
    scores = {agency: 1 - _product(kinds.values()) for agency, kinds in doubts.items()}
    best = max(scores, key=lambda agency: scores[agency], default=None)
    if best is None or scores[best] < _CONCLUSIVE:
        return Provenance(agency=None, confidence=0.0 if best is None else scores[best], evidence=evidence)
    return Provenance(agency=best, confidence=scores[best], evidence=evidence)


def _product(values: Iterable[float]) -> float:
    result = 1.0
    for value in values:
        result *= value
    return result


def _block_evidence(article: Article) -> Iterator[Evidence]:
    for block in article.walk():
        if isinstance(block, Dateline) and block.agency is not None:
            yield Evidence(kind="dateline", agency=block.agency, span=block.span, words=block.text)
        elif isinstance(block, Byline):
            for name in block.agencies:
                yield Evidence(kind="byline", agency=name, span=block.span, words=block.text)
        elif isinstance(block, SignOff):
            # One agency signs for its own text; a list names what a newsroom worked from.
            signing = block.agencies or _signing_agency(block)
            kind: EvidenceKind = "sign-off" if len(signing) == 1 else "material"
            for name in signing:
                yield Evidence(kind=kind, agency=name, span=block.span, words=block.text)
    for photo in article.photos:
        if photo.credit is not None:
            yield from _credit_evidence(photo, photo.credit)


def _credit_evidence(photo: Photo, credit: Credit) -> Iterator[Evidence]:
    at = photo.raw.rfind(credit.text)
    stands = at >= 0
    span = Span(photo.start + at, photo.start + at + len(credit.text)) if stands else photo.span
    for name in credit.agencies:
        yield Evidence(
            kind="photo credit", agency=name, span=span, words=credit.text if stands else photo.text
        )


def _signing_agency(block: SignOff) -> tuple[str, ...]:
    words = block.text.casefold()
    return ("Reuters",) if "reporting by" in words and "editing by" in words else ()


def _body_evidence(article: Article) -> Iterator[Evidence]:
    for paragraph in article.of(Paragraph):
        for one in read_text_evidence(paragraph.raw):
            yield Evidence(
                kind=one.kind, agency=one.agency, span=one.span.shift(paragraph.start), words=one.words
            )


def _common_agency(left: Provenance, right: Provenance) -> tuple[str | None, float]:
    """Return the agency that one side is from and that the other does not contradict."""
    known = [side for side in (left, right) if side.agency is not None]
    if not known or len({side.agency for side in known}) > 1:
        return None, 0.0
    best = max(known, key=lambda side: side.confidence)
    return best.agency, best.confidence


def _carrier(left: Provenance, right: Provenance, agency: str) -> Side | None:
    if (left.agency == agency) == (right.agency == agency):
        return None
    return "right" if left.agency == agency else "left"


def _reasons(side: Side, found: Provenance, agency: str) -> Iterator[str]:
    seen: set[EvidenceKind] = set()
    for one in found.evidence:
        if one.agency == agency and one.kind not in seen:
            seen.add(one.kind)
            yield f"the {side} text has {_NAMED[one.kind]} of {agency}: {one.words[:80]!r}"


_NAMED: dict[EvidenceKind, str] = {
    "dateline": "a dateline",
    "sign-off": "a sign-off",
    "byline": "a byline",
    "formula": "a standing formula",
    "copyright": "a copyright line",
    "material": "a sign-off that lists material",
    "contribution": "a contribution",
    "photo credit": "a photo",
    "mention": "a mention",
}


def _apart(shared: float, agency: str | None) -> str:
    if shared < _COPIED:
        return f"the texts share {shared:.0%} of their three-word runs, too few for one story in two versions"
    return "neither text shows which agency it is from" if agency is None else ""
