"""The registry: which parsers there are, which one a text belongs to, and what is broken."""

import warnings
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import evolve

from newscorpus._discovery import Plugin, find_plugins, read_plugin
from newscorpus._plain import PLAIN
from newscorpus.article import Article, Problem
from newscorpus.document import Document
from newscorpus.errors import AmbiguousSourceError, PluginError, UnknownParserError, UnknownSourceError
from newscorpus.plugins import Match, Parser
from newscorpus.plugins._lines import has_too_many_lines

__all__ = ["Plugin", "PluginWarning", "Registry", "Unknown", "default_registry"]

Unknown = Literal["raise", "plain"]


class PluginWarning(UserWarning):
    """A plugin is broken and was set aside; everything else works."""


class Registry:
    """A set of parsers, and the rules by which one is chosen.

    The highest confidence wins; a tie is an error that names every candidate; a parse that fails never falls
    through to the second best. What is broken is set aside with a `PluginWarning`, or raised where `strict`.
    """

    def __init__(self, plugins: Iterable[Plugin] = (), *, strict: bool = False) -> None:
        self.plugins: tuple[Plugin, ...] = ()
        self.strict = strict
        self._parsers: dict[str, Parser] = {}
        for plugin in plugins:
            self._add(plugin)

    @classmethod
    def discover(cls, *, strict: bool = False) -> "Registry":
        """Return a registry of every installed plugin, first-party ones first.

        Raises:
            PluginError: `strict`, and a plugin is broken.
        """
        return cls(find_plugins(), strict=strict)

    @classmethod
    def of(cls, *parsers: Parser, strict: bool = True) -> "Registry":
        """Return a registry of just these parsers."""
        return cls([Plugin(name=parser.name, parsers=(parser,)) for parser in parsers], strict=strict)

    @property
    def parsers(self) -> tuple[Parser, ...]:
        """The parsers that take part in detection, in the order they were found."""
        return tuple(self._parsers.values())

    def register(self, plugin: object, *, name: str = "registered") -> None:
        """Add the parsers of a plugin object or module by hand.

        Raises:
            PluginError: it has no hook, gives something else than parsers, or clashes by name.
        """
        try:
            parsers = read_plugin(plugin)
        except Exception as error:
            raise PluginError(f"the plugin {name!r} cannot be registered: {error}") from error
        for parser in parsers:
            if parser.name in self._parsers or parser.name == PLAIN.name:
                raise PluginError(
                    f"the plugin {name!r} cannot be registered: a parser is called {parser.name!r} already; rename it"
                )
        self._add(Plugin(name=name, parsers=parsers))

    def detect(self, text: str | Document) -> list[Match]:
        """Return every claim to a text, the most confident first."""
        document = _document(text)
        claims = []
        for parser in self._parsers.values():
            try:
                claim = parser.match(document)
            except Exception as error:
                claim = None
                self._complain(
                    f"{document.origin}: the parser {parser.name!r} raised {type(error).__name__} in match ({error}); it is passed over"
                )
            if isinstance(claim, Match):
                claims.append(claim.named(parser.name))
            elif claim is not None:
                self._complain(
                    f"{document.origin}: the parser {parser.name!r} returned {type(claim).__name__} from match, not Match or None; it is passed over"
                )
        return claims if len(claims) < 2 else sorted(claims, key=_confidence, reverse=True)

    def choose(self, text: str | Document) -> Parser | None:
        """Return the parser that a text belongs to: that of the most confident claim; None where there is no claim.

        Raises:
            AmbiguousSourceError: several parsers claim it with the same confidence.
        """
        document = _document(text)
        claims = self.detect(document)
        if not claims:
            return None
        first, *others = claims
        best = [first, *(claim for claim in others if claim.confidence == first.confidence)]
        if len(best) > 1:
            raise AmbiguousSourceError(_tie(document, best))
        return self._parsers[first.parser]

    def parse(
        self, text: str | Document, *, parser: str | None = None, unknown: Unknown = "raise"
    ) -> Article:
        """Read a text into an article.

        Args:
            text: a string, or a document read with `Document.read`.
            parser: the name of the parser to use; detection is skipped.
            unknown: what to do with a text that no parser claims: ``"raise"``, or read it as ``"plain"`` paragraphs.

        Raises:
            UnknownSourceError: no parser claims the text.
            AmbiguousSourceError: several parsers claim it with the same confidence.
            UnknownParserError: there is no parser called `parser`.
            PluginError: the parser raises, or returns something else than an article.
        """
        if unknown not in ("raise", "plain"):
            raise ValueError(f"unknown must be 'raise' or 'plain', got {unknown!r}")
        document = _document(text)
        chosen = self.choose(document) if parser is None else self.parser(parser)
        if chosen is None and unknown == "raise":
            raise UnknownSourceError(_no_match(document, self._parsers))
        return _with_text_problems(self._run(chosen or PLAIN, document))

    def parser(self, name: str) -> Parser:
        """Return the parser of a name.

        Raises:
            UnknownParserError: there is none.
        """
        if name == PLAIN.name:
            return PLAIN
        try:
            return self._parsers[name]
        except KeyError:
            known = ", ".join([*self._parsers, PLAIN.name])
            raise UnknownParserError(
                f"no parser is called {name!r}; there are {known} (see `newscorpus plugins`)"
            ) from None

    def _add(self, plugin: Plugin) -> None:
        self.plugins += (plugin,)
        if plugin.problem is not None:
            self._complain(
                f"the plugin {plugin.name!r} of {plugin.distribution or 'unknown origin'} {plugin.problem}; {plugin.advice}"
            )
        for parser in plugin.parsers:
            if parser.name in self._parsers:
                raise PluginError(f"two parsers are called {parser.name!r}; rename one of them")
            self._parsers[parser.name] = parser

    def _complain(self, message: str) -> None:
        if self.strict:
            raise PluginError(message)
        warnings.warn(message, PluginWarning, stacklevel=3)

    def _run(self, parser: Parser, document: Document) -> Article:
        try:
            article = parser.read(document)
        except Exception as error:
            raise PluginError(
                f"{document.origin}: the parser {parser.name!r} raised {type(error).__name__} ({error}); "
                "report it to its authors with the text, or read the text with parser='plain'"
            ) from error
        if not isinstance(article, Article):
            raise PluginError(
                f"{document.origin}: the parser {parser.name!r} returned {type(article).__name__}, not an Article; report it to its authors"
            )
        return article


_default: list[Registry] = []


def default_registry() -> Registry:
    """Return the registry of all installed plugins, found on first use and kept."""
    if not _default:
        _default.append(Registry.discover())
    return _default[0]


def _document(text: str | Document) -> Document:
    if isinstance(text, Document):
        return text
    if isinstance(text, str):
        return Document(text)
    raise TypeError(
        f"a text must be a str or a Document, got {type(text).__name__}; read a file with parse_file or Document.read"
    )


def _confidence(claim: Match) -> int:
    return claim.confidence


def _tie(document: Document, claims: Sequence[Match]) -> str:
    reasons = "; ".join(f"{claim.parser} ({claim.reason})" for claim in claims)
    return f"{document.origin}: {len(claims)} parsers claim it with confidence {claims[0].confidence.name}: {reasons}; choose one with parser="


def _no_match(document: Document, parsers: Iterable[str]) -> str:
    if not document.text.strip():
        return f"{document.origin}: holds no text, so no parser can claim it; check what wrote it"
    return f"{document.origin}: no parser claims it (tried {', '.join(parsers) or 'none: no plugin is loaded'}); pass unknown='plain' to read paragraphs only, or name a parser"


def _with_text_problems(article: Article) -> Article:
    """Add what is wrong with the text itself, whichever parser read it."""
    found = tuple(_text_problems(article.document.text))
    return evolve(article, problems=article.problems + found) if found else article


def _text_problems(text: str) -> Iterator[Problem]:
    if not text or text.isspace():
        yield Problem(code="empty", message="the text is empty or only white space")
    surrogates = False
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data, surrogates = text.encode(errors="surrogatepass"), True
    # Bytes are searched for NULs ten times as fast as wide characters.
    if b"\0" in data:
        yield Problem(
            code="nul characters",
            message="the text holds NUL characters; it may be binary or UTF-16 read as UTF-8",
        )
    if "\ufffd" in text:
        yield Problem(
            code="replacement characters",
            message="the text holds U+FFFD: it was decoded wrongly before it came here",
        )
    if has_too_many_lines(text):
        yield Problem(
            code="too many lines",
            message="the text has more lines than a page; the last of them were read as one",
        )
    if surrogates:
        yield Problem(
            code="lone surrogates", message="the text holds lone surrogates, which no UTF-8 file can hold"
        )
