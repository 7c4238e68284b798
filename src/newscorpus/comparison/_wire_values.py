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


@frozen(kw_only=True)
class Evidence:
    """Words that point to an agency, where they stand, and what kind of mark they are."""

    kind: EvidenceKind
    agency: str
    span: Span
    words: str
