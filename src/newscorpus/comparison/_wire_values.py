"""Evidence for the agency a text is from."""

from typing import Literal

from attrs import frozen

from newscorpus.document import Span

EvidenceKind = Literal[
    "dateline",
    "sign-off",
    "byline",
    "formula",
    "copyright",
    "material",
    "contribution",
    "photo credit",
    "mention",
]


_WEIGHTS: dict[EvidenceKind, float] = {
    "dateline": 0.95,
    "sign-off": 0.9,
    "byline": 0.9,
    "formula": 0.85,
    "copyright": 0.7,
    "material": 0.4,
    "contribution": 0.3,
    "photo credit": 0.25,
    "mention": 0.1,
}


@frozen(kw_only=True)
class Evidence:
    """Words that point to an agency, where they stand, and what kind of mark they are."""

    kind: EvidenceKind
    agency: str
    span: Span
    words: str

    @property
    def confidence(self) -> float:
        """How sure this kind of mark alone makes that the text is the agency's; a judgement, not a measurement."""
        return _WEIGHTS[self.kind]
