"""The registry: one parser is chosen by its claim, and what is broken is said."""

import warnings
from typing import Any

import pytest

from newscorpus.article import Article, Paragraph
from newscorpus.document import Document
from newscorpus.errors import (
    AmbiguousSourceError,
    NewscorpusError,
    PluginError,
    UnknownParserError,
    UnknownSourceError,
)
from newscorpus.plugins import Confidence, Match, Parser, assemble, cut, hookimpl, read_lines
from newscorpus.registry import PluginWarning, Registry, default_registry


def parser(name: str, word: str, confidence: Confidence = Confidence.SIGNATURE, **changes: Any) -> Parser:
    """A parser that claims texts holding a word."""

    def match(document: Document) -> Match | None:
        return Match(confidence, f"it says {word}") if word in document.text else None

    def parse(document: Document) -> Article:
        blocks = [cut(document, Paragraph, line.start, line.stop) for line in read_lines(document)]
        return assemble(document, blocks, parser=name, source=name)

    return Parser(**{"name": name, "match": match, "parse": parse} | changes)


def failing(document: Document) -> Any:
    raise KeyError("goat")


GOATS, SHEEP, WIRE = (
    parser("goats", "goat"),
    parser("sheep", "sheep"),
    parser("wire", "(Wire)", Confidence.TYPICAL),
)


def test_the_parser_that_claims_a_text_reads_it() -> None:
    assert Registry.of(GOATS, SHEEP).parse("A goat.").parser == "goats"


def test_the_highest_confidence_wins() -> None:
    registry = Registry.of(WIRE, GOATS)
    assert registry.parse("(Wire) A goat.").parser == "goats"
    assert registry.parse("(Wire) A cow.").parser == "wire"


def test_claims_are_listed_with_the_most_confident_first() -> None:
    claims = Registry.of(WIRE, GOATS, SHEEP).detect("(Wire) A goat.")
    assert [(claim.parser, claim.reason) for claim in claims] == [
        ("goats", "it says goat"),
        ("wire", "it says (Wire)"),
    ]


def test_the_parser_of_a_text_can_be_asked_for_alone() -> None:
    registry = Registry.of(WIRE, GOATS, SHEEP)
    assert registry.choose("(Wire) A goat.") is GOATS
    assert registry.choose("A cow.") is None
    with pytest.raises(AmbiguousSourceError, match=r"2 parsers claim it"):
        registry.choose("A goat and a sheep.")


def test_a_tie_names_every_candidate_and_its_reason() -> None:
    with pytest.raises(
        AmbiguousSourceError,
        match=r"pen\.txt: 2 parsers claim it with confidence SIGNATURE: goats \(it says goat\); sheep \(it says sheep\)",
    ):
        Registry.of(GOATS, SHEEP).parse(Document("A goat and a sheep.", "pen.txt"))


def test_an_unknown_text_says_what_was_tried() -> None:
    with pytest.raises(UnknownSourceError, match=r"pen\.txt: no parser claims it \(tried goats, sheep\)"):
        Registry.of(GOATS, SHEEP).parse(Document("A cow.", "pen.txt"))


def test_an_unknown_text_can_be_read_as_plain_paragraphs() -> None:
    article = Registry.of(GOATS).parse("A cow.", unknown="plain")
    assert (article.parser, article.source, article.text) == ("plain", None, "A cow.")


def test_naming_a_parser_skips_detection() -> None:
    assert Registry.of(GOATS, SHEEP).parse("A goat.", parser="sheep").parser == "sheep"
    assert Registry.of(GOATS).parse("A goat.", parser="plain").parser == "plain"


def test_an_unknown_parser_names_those_there_are() -> None:
    with pytest.raises(UnknownParserError, match="no parser is called 'cows'; there are goats, plain"):
        Registry.of(GOATS).parse("A goat.", parser="cows")


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_text_says_that_it_is_empty(text: str) -> None:
    with pytest.raises(UnknownSourceError, match="holds no text"):
        Registry.of(GOATS).parse(text)
    article = Registry.of(GOATS).parse(text, unknown="plain")
    assert [problem.code for problem in article.problems] == ["empty"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a\0b", "nul characters"),
        ("a\ufffdb", "replacement characters"),
        ("a\ud800b", "lone surrogates"),
        ("a\n" * 100_001, "too many lines"),
    ],
)
def test_what_is_wrong_with_the_text_is_a_problem(text: str, code: str) -> None:
    article = Registry.of().parse(text, unknown="plain")
    assert [problem.code for problem in article.problems] == [code]


def test_a_right_to_left_mark_is_text_like_any_other() -> None:
    assert Registry.of().parse("\u200fשלום\u200e", unknown="plain").problems == ()


def test_other_values_of_unknown_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown must be 'raise' or 'plain', got 'guess'"):
        Registry.of().parse("a", unknown="guess")  # type: ignore[arg-type]


def test_a_path_is_no_text() -> None:
    with pytest.raises(TypeError, match="read a file with parse_file"):
        Registry.of().parse(b"goat")  # type: ignore[arg-type]


def test_a_match_that_raises_is_passed_over_with_a_warning() -> None:
    registry = Registry.of(parser("bad", "goat", match=failing), GOATS, strict=False)
    with pytest.warns(PluginWarning, match=r"pen\.txt: the parser 'bad' raised KeyError in match"):
        assert registry.parse(Document("A goat.", "pen.txt")).parser == "goats"


def test_a_match_of_the_wrong_type_is_passed_over_with_a_warning() -> None:
    registry = Registry.of(parser("bad", "goat", match=lambda document: True), GOATS, strict=False)
    with pytest.warns(PluginWarning, match="'bad' returned bool from match"):
        assert registry.parse("A goat.").parser == "goats"


def test_a_strict_registry_raises_where_match_raises() -> None:
    with pytest.raises(PluginError, match="in match"):
        Registry.of(parser("bad", "goat", match=failing)).parse("A goat.")


def test_a_parse_that_raises_never_falls_through_to_the_second_best() -> None:
    registry = Registry.of(parser("bad", "goat", parse=failing), WIRE)
    with pytest.raises(
        PluginError, match=r"pen\.txt: the parser 'bad' raised KeyError \('goat'\); report it"
    ) as caught:
        registry.parse(Document("(Wire) goat", "pen.txt"))
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_parse_of_the_wrong_type_is_an_error() -> None:
    with pytest.raises(PluginError, match="the parser 'bad' returned NoneType, not an Article"):
        Registry.of(parser("bad", "goat", parse=lambda document: None)).parse("goat")


def test_two_parsers_of_one_name_are_refused() -> None:
    with pytest.raises(PluginError, match="two parsers are called 'goats'"):
        Registry.of(GOATS, GOATS)


class Herd:
    """A plugin that is an object."""

    @hookimpl
    def newscorpus_parsers(self) -> list[Parser]:
        return [GOATS]


def test_a_plugin_object_can_be_registered_by_hand() -> None:
    registry = Registry()
    registry.register(Herd(), name="herd")
    assert registry.parse("A goat.").parser == "goats"


def test_a_clash_by_hand_is_an_error() -> None:
    registry = Registry.of(GOATS)
    with pytest.raises(
        PluginError, match="the plugin 'herd' cannot be registered: a parser is called 'goats' already"
    ):
        registry.register(Herd(), name="herd")


def test_an_object_without_the_hook_is_an_error() -> None:
    with pytest.raises(PluginError, match="has no function newscorpus_parsers"):
        Registry().register(object())


def test_the_default_registry_is_found_once() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PluginWarning)
        assert default_registry() is default_registry()


def test_every_error_has_one_root() -> None:
    assert issubclass(AmbiguousSourceError, NewscorpusError)
    assert issubclass(UnknownParserError, PluginError)
