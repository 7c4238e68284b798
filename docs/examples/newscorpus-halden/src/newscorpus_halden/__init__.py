"""Halden: the wire text of an agency, wrapped at a column."""

from collections.abc import Iterable

from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, Parser, hookimpl, read_lines

from newscorpus_halden._reading import parse
from newscorpus_halden._rendering import render
from newscorpus_halden._slugs import OPENING, read_dateline_of

__all__ = ["PARSER", "newscorpus_parsers"]


def match(document: Document) -> Match | None:
    """Claim a text by the agency's header line, or, on any host, by its dateline."""
    if "Halden" not in document.text and "hln" not in document.text:
        return None
    lines = read_lines(document)
    if lines and OPENING.fullmatch(lines[0].text):
        return Match(Confidence.SIGNATURE, "the header line of the Halden wire")
    if any(read_dateline_of(line) for line in lines):
        return Match(Confidence.TYPICAL, "a dateline of the Halden agency")
    return None


PARSER = Parser(
    name="halden",
    match=match,
    parse=parse,
    render=render,
    summary="Halden: the agency's wire text",
)


@hookimpl
def newscorpus_parsers() -> Iterable[Parser]:
    """Return the parser of the Halden wire."""
    return [PARSER]
