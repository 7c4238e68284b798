"""Reuters: pages of its sites since 2009, its wire text on any host, and its pictures."""

from collections.abc import Iterable

from newscorpus.plugins import Parser, hookimpl
from newscorpus_reuters._match import match
from newscorpus_reuters._parse import parse
from newscorpus_reuters._render import render

__all__ = ["PARSER", "newscorpus_parsers"]

PARSER = Parser(
    name="reuters",
    match=match,
    parse=parse,
    render=render,
    summary="Reuters: its sites since 2009, its wire text on any host, its picture pages",
)


@hookimpl
def newscorpus_parsers() -> Iterable[Parser]:
    """Return the parser of Reuters texts."""
    return [PARSER]
