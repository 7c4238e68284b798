"""What a plugin gives: parsers, found through one hook."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

import pluggy
from attrs import Factory, evolve, field, frozen

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.plugins._versions import ParserVersion, by_version, check_callable, check_versions

_hookspec = pluggy.HookspecMarker("newscorpus")
_hookimpl = pluggy.HookimplMarker("newscorpus")


def hookimpl(function: Callable[[], Iterable["Parser"]]) -> Callable[[], Iterable["Parser"]]:
    """Mark the function that gives a plugin's parsers.

    >>> @hookimpl
    ... def newscorpus_parsers():
    ...     return []
    """
    return _hookimpl(function)


class HookSpec:
    """The hooks that newscorpus calls."""

    @_hookspec
    def newscorpus_parsers(self) -> Iterable["Parser"]:
        """Return the parsers of this plugin.

        Called once, when parsers are first needed. The plugin is what the entry point in group ``newscorpus``
        names: a module, or an object, with this function marked by `hookimpl`, where an example is. If it raises,
        the plugin is set aside with a warning and every other plugin works on.
        """
        raise NotImplementedError


class Confidence(IntEnum):
    """How sure a parser is that a text is its own; the highest wins."""

    FALLBACK = 1
    """Any text would do."""
    TYPICAL = 2
    """The text has the source's manner, which other hosts may carry too: an agency dateline, a credit line."""
    SIGNATURE = 3
    """The page has the source's own structure: its skip links, its footer, its short links."""


@frozen
class Match:
    """A parser's claim to a text. `reason` is a phrase shown to people; the registry fills in `parser`."""

    confidence: Confidence
    reason: str
    parser: str = ""

    def named(self, parser: str) -> "Match":
        """Return the claim with the name of the parser that makes it."""
        return Match(self.confidence, self.reason, parser)


def _check_name(parser: Any, attribute: Any, name: Any) -> None:
    if (
        not isinstance(name, str)
        or not name
        or not name.replace("-", "_").isidentifier()
        or name != name.lower()
    ):
        raise ValueError(
            f"a parser's name must be a lower-case word such as 'example' or 'example-live', got {name!r}"
        )


def _reading(parser: "Parser") -> Callable[[Document], Article]:
    if not parser.versions:
        raise TypeError(
            f"a parser must have a function parse, or versions that have one; {parser.name!r} has neither"
        )
    return by_version(parser.versions)


def _newest(parser: "Parser") -> str:
    return parser.versions[0].version if parser.versions else "1"


def _check_reading(parser: "Parser", attribute: Any, parse: Any) -> None:
    check_callable(parser, attribute, parse)
    if parser.versions and getattr(parse, "args", None) != (parser.versions,):
        raise TypeError(f"a parser must have either parse or versions; {parser.name!r} has both")


def _check_version(parser: "Parser", attribute: Any, version: Any) -> None:
    if parser.versions and version != _newest(parser):
        raise ValueError(
            f"a parser's version must be that of its newest, {_newest(parser)!r}, got {version!r}; leave it out"
        )


@frozen(kw_only=True)
class Parser:
    """One source's reading rules: frozen, and holding functions, so that type checkers check them.

    `match` says whether a document is the source's, and why; it never raises. `parse` cuts a document that
    `match` claims, or that the caller insists on, into an article. `render` is the inverse of `parse` where the
    layout allows one: ``parse(Document(render(article)))`` gives the article's blocks back.

    A source that changed its layout has `versions` in the place of `parse`, the newest first. The newest one that
    fits reads the document; where the day is known on which the page was taken (`Document.retrieved`), one that was
    in use on that day goes before one that was not. A text that fits none is read by the newest, or by the one of
    that day, with a problem. Which version read an article is its `parser_version`.

    Raises:
        ValueError: the name is no lower-case word, or the versions are not in order.
        TypeError: a function is missing or is none, or there are both `parse` and `versions`.
    """

    name: str = field(validator=_check_name)
    match: Callable[[Document], Match | None] = field(validator=check_callable)
    versions: tuple[ParserVersion, ...] = field(default=(), validator=check_versions)
    parse: Callable[[Document], Article] = field(
        default=Factory(_reading, takes_self=True), validator=_check_reading
    )
    render: Callable[[Article], str] | None = None
    summary: str = ""
    version: str = field(default=Factory(_newest, takes_self=True), validator=_check_version)

    def read(self, document: Document) -> Article:
        """Return what `parse` makes of a document, with the version that read it, whatever `parse` wrote there."""
        article = self.parse(document)
        if self.versions or not isinstance(article, Article) or article.parser_version == self.version:
            return article
        return evolve(article, parser_version=self.version)
