"""What a plugin gives: parsers, found through one hook."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

import pluggy
from attrs import evolve, field, frozen

from newscorpus.article import Article
from newscorpus.document import Document

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
        names: a module, or an object, with this function marked by `hookimpl`. If it raises, the plugin is set
        aside with a warning and every other plugin works on.
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
        return evolve(self, parser=parser)


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


def _check_callable(parser: Any, attribute: Any, value: Any) -> None:
    if not callable(value):
        raise TypeError(f"a parser's {attribute.name} must be a function, got {value!r}")


@frozen(kw_only=True)
class Parser:
    """One source's reading rules: frozen, and holding functions, so that type checkers check them.

    `match` says whether a document is the source's, and why; it never raises. `parse` cuts a document that
    `match` claims, or that the caller insists on, into an article. `render` is the inverse of `parse` where the
    layout allows one: ``parse(Document(render(article)))`` gives the article's blocks back.
    """

    name: str = field(validator=_check_name)
    match: Callable[[Document], Match | None] = field(validator=_check_callable)
    parse: Callable[[Document], Article] = field(validator=_check_callable)
    render: Callable[[Article], str] | None = None
    summary: str = ""
    version: str = "1"
