"""Versions: a source that changed its layout is read by the version that fits."""

import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from newscorpus import records
from newscorpus.article import Article, Boilerplate, Headline, Paragraph
from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, Parser, ParserVersion, assemble, cut, read_lines
from newscorpus.registry import Registry

OLD = "The Lighthouse\nFerry sinks at its pier\n\nNobody was aboard when it went down.\n"
NEW = "lighthouse.example\n\nNobody was aboard when it went down.\n\nFerry sinks at its pier\n"
NEITHER = "A note from the keeper of the lighthouse.\n"


def claim(document: Document) -> Match | None:
    return Match(Confidence.SIGNATURE, "its name") if "ighthouse" in document.text else None


def is_old(document: Document) -> bool:
    return document.text.startswith("The Lighthouse\n")


def is_new(document: Document) -> bool:
    return document.text.startswith("lighthouse.example\n")


def always(document: Document) -> bool:
    return True


def read_old(document: Document) -> Article:
    mast, title, *body = read_lines(document)
    blocks = [
        cut(document, Boilerplate, mast.start, mast.stop),
        cut(document, Headline, title.start, title.stop),
        *(cut(document, Paragraph, line.start, line.stop) for line in body),
    ]
    return assemble(document, blocks, parser="lighthouse", source="lighthouse")


def read_new(document: Document) -> Article:
    *body, title = read_lines(document)
    blocks = [
        *(cut(document, Paragraph, line.start, line.stop) for line in body[1:]),
        cut(document, Headline, title.start, title.stop),
        *(cut(document, Boilerplate, line.start, line.stop) for line in body[:1]),
    ]
    return assemble(document, blocks, parser="lighthouse", source="lighthouse")


FIRST = ParserVersion(version="1", fits=is_old, parse=read_old)
SECOND = ParserVersion(version="2", fits=is_new, parse=read_new, since=date(2021, 5, 1))
LIGHTHOUSE = Parser(name="lighthouse", match=claim, versions=(SECOND, FIRST))


@pytest.mark.parametrize(("text", "version"), [(OLD, "1"), (NEW, "2")])
def test_the_version_whose_layout_fits_reads_the_text(text: str, version: str) -> None:
    article = Registry.of(LIGHTHOUSE).parse(text)
    assert (article.headline, article.text) == (
        "Ferry sinks at its pier",
        "Nobody was aboard when it went down.",
    )
    assert article.parser_version == version
    assert article.problems == ()


def test_the_record_says_which_version_read_it() -> None:
    article = Registry.of(LIGHTHOUSE).parse(NEW)
    assert records.to_record(article)["parser_version"] == "2"
    assert records.loads(records.dumps(article)) == article


def test_of_two_versions_that_fit_the_newest_reads_the_text() -> None:
    parser = Parser(name="lighthouse", match=claim, versions=(evolve(SECOND, fits=always), FIRST))
    assert parser.parse(Document(OLD)).parser_version == "2"


def test_older_versions_are_not_asked_once_a_newer_one_fits() -> None:
    def forbidden(document: Document) -> bool:
        raise AssertionError

    parser = Parser(name="lighthouse", match=claim, versions=(SECOND, evolve(FIRST, fits=forbidden)))
    assert parser.parse(Document(NEW)).parser_version == "2"


@pytest.mark.parametrize(("taken", "version"), [(date(2021, 4, 30), "1"), (date(2021, 5, 1), "2")])
def test_where_both_fit_the_day_on_which_the_page_was_taken_decides(taken: date, version: str) -> None:
    versions = (evolve(SECOND, fits=always), evolve(FIRST, fits=always))
    parser = Parser(name="lighthouse", match=claim, versions=versions)
    assert parser.parse(Document(OLD, retrieved=taken)).parser_version == version


def test_a_layout_that_fits_counts_for_more_than_the_day() -> None:
    assert LIGHTHOUSE.parse(Document(NEW, retrieved=date(2019, 1, 1))).parser_version == "2"


def test_a_text_that_fits_no_version_is_read_by_the_newest_with_a_problem() -> None:
    article = LIGHTHOUSE.parse(Document(NEITHER))
    assert article.parser_version == "2"
    (problem,) = article.problems
    assert problem.code == "unknown layout"
    assert problem.message.endswith("it was read as version '2', the newest")


@pytest.mark.parametrize(("taken", "version"), [(date(2018, 1, 1), "1"), (date(2024, 1, 1), "2")])
def test_a_text_that_fits_no_version_is_read_by_the_one_of_its_day(taken: date, version: str) -> None:
    dated = evolve(FIRST, since=date(2012, 1, 1), parse=read_new)
    parser = Parser(name="lighthouse", match=claim, versions=(SECOND, dated))
    article = parser.parse(Document(NEITHER, retrieved=taken))
    assert article.parser_version == version
    assert article.problems[0].message.endswith(f"version {version!r}, as of {taken}")


def test_a_page_older_than_every_version_is_read_by_the_oldest() -> None:
    dated = evolve(FIRST, since=date(2012, 1, 1), parse=read_new)
    parser = Parser(name="lighthouse", match=claim, versions=(SECOND, dated))
    assert parser.parse(Document(NEITHER, retrieved=date(2001, 1, 1))).parser_version == "1"


def test_a_parser_has_the_version_of_its_newest() -> None:
    assert LIGHTHOUSE.version == "2"
    assert Parser(name="lighthouse", match=claim, parse=read_old).version == "1"


@pytest.mark.parametrize(
    "parser", [LIGHTHOUSE, Parser(name="lighthouse", match=claim, parse=read_old, version="5")]
)
def test_an_article_has_the_version_that_read_it_even_if_the_author_forgot(parser: Parser) -> None:
    expected = "1" if parser.versions else "5"
    assert parser.read(Document(OLD)).parser_version == expected
    assert Registry.of(parser).parse(OLD).parser_version == expected


def test_what_is_no_article_is_passed_on_for_the_registry_to_complain_of() -> None:
    def nothing(document: Document) -> Any:
        return None

    for parser in (
        Parser(name="lighthouse", match=claim, parse=nothing),
        Parser(name="lighthouse", match=claim, versions=(evolve(FIRST, parse=nothing),)),
    ):
        assert parser.read(Document(OLD)) is None


def test_a_parser_with_versions_can_be_changed_and_pickled() -> None:
    assert evolve(LIGHTHOUSE, summary="The Lighthouse").parse(Document(OLD)).parser_version == "1"
    assert pickle.loads(pickle.dumps(LIGHTHOUSE)).parse(Document(OLD)).parser_version == "1"


def test_a_parser_with_versions_is_at_home_where_they_are() -> None:
    assert LIGHTHOUSE.parse.__module__ == __name__


REFUSED: dict[str, tuple[type[Exception], str, dict[str, Any]]] = {
    "a list": (TypeError, "must be a tuple", {"versions": [FIRST]}),
    "neither": (TypeError, "'lighthouse' has neither", {}),
    "both": (TypeError, "'lighthouse' has both", {"parse": read_old, "versions": (FIRST,)}),
    "twice one name": (ValueError, "names of their own, got 1, 1", {"versions": (FIRST, FIRST)}),
    "oldest first": (
        ValueError,
        "with the newest first, got 2001-01-01, 2021-05-01",
        {"versions": (evolve(FIRST, since=date(2001, 1, 1)), SECOND)},
    ),
    "another version": (
        ValueError,
        "must be that of its newest, '2', got '3'",
        {"versions": (SECOND, FIRST), "version": "3"},
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_contradicts_itself_is_refused(case: str) -> None:
    error, message, parts = REFUSED[case]
    with pytest.raises(error, match=message):
        Parser(name="lighthouse", match=claim, **parts)


@pytest.mark.parametrize("part", ["fits", "parse"])
def test_a_version_needs_functions(part: str) -> None:
    changes: dict[str, Any] = {part: "no"}
    with pytest.raises(TypeError, match=f"a parser's {part} must be a function"):
        evolve(FIRST, **changes)
