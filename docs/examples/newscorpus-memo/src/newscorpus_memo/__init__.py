"""The Merrow Memo: articles of its site, with photos, corrections and sign-offs."""

from collections.abc import Iterable

from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, Parser, hookimpl, read_lines

from newscorpus_memo._layout import FURNITURE
from newscorpus_memo._reading import parse
from newscorpus_memo._rendering import render

__all__ = ["PARSER", "newscorpus_parsers"]


def match(document: Document) -> Match | None:
    """Claim a page by its imprint, which no other publisher prints."""
    lines = read_lines(document) if "Merrow" in document.text else []
    found = any(FURNITURE.kind(line.text) == "imprint" for line in lines)
    return Match(Confidence.SIGNATURE, "the imprint of The Merrow Memo") if found else None


PARSER = Parser(
    name="memo",
    match=match,
    parse=parse,
    render=render,
    summary="The Merrow Memo: articles of its site",
)


@hookimpl
def newscorpus_parsers() -> Iterable[Parser]:
    """Return the parser of The Merrow Memo."""
    return [PARSER]
