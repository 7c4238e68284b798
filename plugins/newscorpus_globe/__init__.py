"""The parser for pages of The Globe and Mail."""

from collections.abc import Iterable

from newscorpus.plugins import Parser, hookimpl
from newscorpus_globe._match import match
from newscorpus_globe._parse import parse
from newscorpus_globe._render import render

__all__ = ["PARSER", "newscorpus_parsers"]

PARSER = Parser(
    name="globe",
    match=match,
    parse=parse,
    render=render,
    summary="The Globe and Mail: articles, live coverage, newsletters, galleries and print pages, 2011 to today",
)


@hookimpl
def newscorpus_parsers() -> Iterable[Parser]:
    """Give the parser of this plugin."""
    return [PARSER]
