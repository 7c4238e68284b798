"""From the texts of a unit to articles, with what cannot be read noted and passed over."""

import warnings
from collections.abc import Iterator
from functools import cache
from typing import Literal

from attrs import frozen

from newscorpus.article import Article
from newscorpus.corpus._values import Failure
from newscorpus.corpus.jobs._counts import Notes
from newscorpus.corpus.reading import Unit, read_unit
from newscorpus.document import Document
from newscorpus.errors import (
    AmbiguousSourceError,
    MissingExtraError,
    NewscorpusError,
    PluginError,
    UnknownSourceError,
)
from newscorpus.registry import PluginWarning, Registry, default_registry

__all__ = ["OnUnknown", "Reading"]

OnUnknown = Literal["plain", "error", "skip"]


@frozen(kw_only=True)
class Reading:
    """How texts are read, with the parsers that are installed.

    Args:
        parser: the name of the parser that reads everything; nothing is detected.
        unknown: a text of no known source is read as ``"plain"`` paragraphs, is an ``"error"``, or left out: ``"skip"``.

    Records of ours are kept as they are, unless a parser is named or they are of no known source and those are not wanted.
    """

    parser: str | None = None
    unknown: OnUnknown = "plain"

    def articles(self, unit: Unit, notes: Notes) -> Iterator[Article]:
        """Yield the articles of a unit; skipped and failed texts are noted, those that are yielded are not yet."""
        registry = _registry()
        for item in _readable(unit, notes):
            if isinstance(item, Article) and self._stands(item):
                yield item
                continue
            article = self._parse(item.document if isinstance(item, Article) else item, registry, notes)
            if article is not None:
                yield article

    def _stands(self, article: Article) -> bool:
        return self.parser is None and (article.source is not None or self.unknown == "plain")

    def _parse(self, document: Document, registry: Registry, notes: Notes) -> Article | None:
        unknown: Literal["plain", "raise"] = "plain" if self.unknown == "plain" else "raise"
        try:
            return registry.parse(document, parser=self.parser, unknown=unknown)
        except UnknownSourceError as error:
            if self.unknown == "skip":
                notes.skip()
            else:
                notes.fail(_failure(document, error))
        except NewscorpusError as error:
            notes.fail(_failure(document, error))
        return None


def _readable(unit: Unit, notes: Notes) -> Iterator[Document | Article]:
    items = iter(read_unit(unit, passed_over=notes.counts.passed_over))
    while True:
        try:
            item = next(items)
        except StopIteration:
            return
        except MissingExtraError:
            raise
        except Exception as error:  # one bad text must not end a job, whatever it does to its reader
            notes.fail(_broken(unit, error))
            return
        if isinstance(item, Failure):
            notes.fail(item)
        else:
            yield item


_RULES = {
    UnknownSourceError: "unknown source",
    AmbiguousSourceError: "ambiguous source",
    PluginError: "parser",
}


def _failure(document: Document, error: NewscorpusError) -> Failure:
    rule = next((rule for kind, rule in _RULES.items() if isinstance(error, kind)), "text")
    return Failure(origin=document.origin, rule=rule, message=str(error))


def _broken(unit: Unit, error: Exception) -> Failure:
    first, more = unit.paths[0], len(unit.paths) - 1
    origin = f"{first} and {more} more" if more else first
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    message = (
        f"{origin}: reading broke off ({reason}); what comes after is not read; report it with the input"
    )
    return Failure(origin=first, rule="reading", message=message)


@cache
def _registry() -> Registry:
    """The installed parsers; what is wrong with one is told where the job is started, not by each worker."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PluginWarning)
        return default_registry()
