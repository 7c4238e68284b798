"""Versions of a parser: a publisher changes its layout, and the old pages are still to be read."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from attrs import evolve, field, frozen

from newscorpus.article import Article, Problem
from newscorpus.document import Document

__all__ = ["ParserVersion", "by_version"]

UNKNOWN_LAYOUT = "unknown layout"
"""The code of the problem of a text that fits no version."""


def check_callable(owner: Any, attribute: Any, value: Any) -> None:
    """Check that a field holds a function.

    Raises:
        TypeError: it does not.
    """
    if not callable(value):
        raise TypeError(f"a parser's {attribute.name} must be a function, got {value!r}")


@frozen(kw_only=True)
class ParserVersion:
    """One layout of a source, and how it is read.

    `fits` says whether a text of the source has this layout; it never raises. `parse` cuts such a text into an
    article, whose `parser_version` becomes this `version` without its doing. `since` is the day the layout was first
    seen, where that is known.
    """

    version: str
    fits: Callable[[Document], bool] = field(validator=check_callable)
    parse: Callable[[Document], Article] = field(validator=check_callable)
    since: date | None = None


def by_version(versions: Sequence[ParserVersion]) -> Callable[[Document], Article]:
    """Return a parse function that reads a document with the version for it."""
    reading = partial(_read, tuple(versions))
    # A parser's home is looked up by its functions, and a partial's would be functools.
    reading.__module__ = versions[0].parse.__module__
    return reading


def check_versions(parser: Any, attribute: Any, versions: Sequence[ParserVersion]) -> None:
    """Check that versions are a tuple, differ by name and stand with the newest first.

    Raises:
        TypeError: they are no tuple.
        ValueError: they share a name or stand in another order.
    """
    if not isinstance(versions, tuple):
        raise TypeError(f"a parser's versions must be a tuple, got {versions!r}")
    names = [version.version for version in versions]
    days = [version.since for version in versions if version.since is not None]
    if len(set(names)) < len(names):
        raise ValueError(f"a parser's versions must have names of their own, got {', '.join(names)}")
    if days != sorted(days, reverse=True):
        raise ValueError(
            f"a parser's versions must stand with the newest first, got {', '.join(map(str, days))}"
        )


def _read(versions: tuple[ParserVersion, ...], document: Document) -> Article:
    chosen, doubt = _choose(versions, document)
    article = chosen.parse(document)
    # What is no article, the registry and the conformance kit complain of.
    if not isinstance(article, Article) or (article.parser_version == chosen.version and not doubt):
        return article
    return evolve(article, parser_version=chosen.version, problems=article.problems + doubt)


def _choose(
    versions: tuple[ParserVersion, ...], document: Document
) -> tuple[ParserVersion, tuple[Problem, ...]]:
    """Return the newest version that fits, one in force when the page was taken before one that was not."""
    taken = document.retrieved
    in_force = [
        version for version in versions if taken is None or version.since is None or version.since <= taken
    ]
    later = [version for version in versions if version not in in_force]
    for version in (*in_force, *later):
        if version.fits(document):
            return version, ()
    chosen = in_force[0] if in_force else versions[-1]
    when = "the newest" if taken is None else f"as of {taken}"
    message = f"the text fits the layout of no version of the parser; it was read as version {chosen.version!r}, {when}"
    return chosen, (Problem(code=UNKNOWN_LAYOUT, message=message),)
