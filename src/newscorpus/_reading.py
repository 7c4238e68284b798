"""Reading with the parsers that are installed."""

import os

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.plugins import Match
from newscorpus.registry import Unknown, default_registry


def parse(
    text_or_document: str | Document, *, parser: str | None = None, unknown: Unknown = "raise"
) -> Article:
    """Read a text into a typed article with nothing lost.

    Args:
        text_or_document: a string, or a document read with `Document.read`.
        parser: the name of the parser to use; detection is skipped.
        unknown: what to do with a text that no parser claims: ``"raise"``, or read it as ``"plain"`` paragraphs.

    Raises:
        UnknownSourceError: no parser claims the text.
        AmbiguousSourceError: several parsers claim it with the same confidence.
        UnknownParserError: there is no parser called `parser`.
        PluginError: the parser raises, or returns something else than an article.
    """
    return default_registry().parse(text_or_document, parser=parser, unknown=unknown)


def parse_file(
    path: str | os.PathLike[str],
    *,
    parser: str | None = None,
    unknown: Unknown = "raise",
    encoding: str | None = None,
) -> Article:
    """Read a file into a typed article; see `parse` and `Document.read`.

    Raises:
        DocumentError: the file cannot be read, or its bytes are no text.
    """
    return parse(Document.read(path, encoding=encoding), parser=parser, unknown=unknown)


def detect(text: str | Document) -> list[Match]:
    """Return every parser's claim to a text, the most confident first."""
    return default_registry().detect(text)
