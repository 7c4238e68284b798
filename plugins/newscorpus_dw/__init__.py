"""The parser of Deutsche Welle: live pages since 2020, articles and films of the old and the new skin, copies."""

from collections.abc import Iterable

from newscorpus.plugins import Parser, hookimpl
from newscorpus_dw._match import match
from newscorpus_dw._parse import parse
from newscorpus_dw._render import render

__all__ = ["PARSER", "newscorpus_parsers"]

PARSER = Parser(
    name="dw",
    match=match,
    parse=parse,
    render=render,
    summary="Deutsche Welle: live pages, articles, films and their copies, in twenty-one languages",
)


@hookimpl
def newscorpus_parsers() -> Iterable[Parser]:
    """Return the parser of this plugin."""
    return (PARSER,)
