"""Broken parsers, each of which one rule must find; all of them are the Gazette's parser with one thing wrong."""

import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from newscorpus.article import (
    Article,
    Boilerplate,
    Byline,
    Credit,
    Dateline,
    Headline,
    Paragraph,
    Photo,
    SignOff,
)
from newscorpus.dates import NewsDate
from newscorpus.document import Document, Span
from newscorpus.errors import DocumentError
from newscorpus.plugins import Confidence, Match, Parser, ParserVersion, assemble, cut, read_lines
from tests.testing.gazette import GAZETTE, MASTHEAD, match, parse, render


@frozen
class Mutant:
    """A parser that breaks a rule."""

    rule: str
    name: str
    parser: Parser

    def __str__(self) -> str:
        return f"{self.rule}-{self.name}"


MUTANTS: list[Mutant] = []


def matching(rule: str) -> Callable[[Callable[[Document], Any]], Callable[[Document], Any]]:
    """Add the Gazette's parser with another `match`."""
    return _adding(rule, "match")


def parsing(rule: str) -> Callable[[Callable[[Document], Any]], Callable[[Document], Any]]:
    """Add the Gazette's parser with another `parse`."""
    return _adding(rule, "parse")


def rendering(rule: str) -> Callable[[Callable[[Article], Any]], Callable[[Article], Any]]:
    """Add the Gazette's parser with another `render`."""
    return _adding(rule, "render")


def _adding(rule: str, part: str) -> Callable[[Any], Any]:
    def add(function: Any) -> Any:
        MUTANTS.append(Mutant(rule, function.__name__, evolve(GAZETTE, **{part: function})))
        return function

    return add


SURE = Match(Confidence.SIGNATURE, "a whim")


def swap(article: Article, change: Callable[[Any], Any]) -> Article:
    """Return an article with every block changed."""
    return evolve(article, blocks=tuple(change(block) for block in article.blocks))


# match is total


@matching("match_is_total")
def raises_on_empty_texts(document: Document) -> Match | None:
    return match(document) if document.text[0] else None


@matching("match_is_total")
def returns_true(document: Document) -> Any:
    return match(document) and True


@matching("match_is_total")
def gives_no_reason(document: Document) -> Match | None:
    return match(document) and Match(Confidence.SIGNATURE, " ")


@matching("match_is_total")
def gives_a_number_for_confidence(document: Document) -> Match | None:
    return match(document) and Match(3, "the masthead")  # type: ignore[arg-type]


@matching("match_is_total")
def raises_when_the_second_line_is_missing(document: Document) -> Match | None:
    return match(document) and (SURE if document.text.splitlines()[1] else None)


@matching("match_is_total")
def throws_dice(document: Document) -> Match | None:
    return Match(Confidence.SIGNATURE, f"a throw of {random.random()}") if match(document) else None


@matching("match_is_total")
def never_answers_a_line_without_an_end(document: Document) -> Match | None:
    while document.text == MASTHEAD:
        pass
    return match(document)


# match is modest


@matching("match_is_modest")
def claims_everything(document: Document) -> Match | None:
    return SURE


@matching("match_is_modest")
def claims_everything_as_a_fallback(document: Document) -> Match | None:
    return match(document) or Match(Confidence.FALLBACK, "why not")


@matching("match_is_modest")
def claims_skip_links(document: Document) -> Match | None:
    return SURE if document.text.startswith("Skip to main content") else match(document)


@matching("match_is_modest")
def claims_the_word_reuters(document: Document) -> Match | None:
    return SURE if "Reuters" in document.text else match(document)


@matching("match_is_modest")
def claims_the_corpus_header(document: Document) -> Match | None:
    return SURE if document.text.startswith(" date 20") else match(document)


@matching("match_is_modest")
def claims_live_blogs(document: Document) -> Match | None:
    return SURE if "What you need to know" in document.text else match(document)


@matching("match_is_modest")
def claims_what_only_a_known_layout_shows(document: Document) -> Match | None:
    return SURE if "for-tablet-landscape-up" in document.text else match(document)


@matching("match_is_modest")
def claims_prose(document: Document) -> Match | None:
    return SURE if document.text.count(". ") > 2 else match(document)


# samples are claimed


@matching("samples_are_claimed")
def claims_nothing(document: Document) -> Match | None:
    return None


@matching("samples_are_claimed")
def claims_only_as_a_fallback(document: Document) -> Match | None:
    return match(document) and Match(Confidence.FALLBACK, "the masthead")


@matching("samples_are_claimed")
def claims_only_articles(document: Document) -> Match | None:
    return None if "p.m." in document.text else match(document)


# samples are read


@parsing("samples_are_read")
def names_another_parser(document: Document) -> Article:
    return evolve(parse(document), parser="gazetteer")


@parsing("samples_are_read")
def names_no_source(document: Document) -> Article:
    return evolve(parse(document), source=None)


@parsing("samples_are_read")
def finds_nothing_but_furniture(document: Document) -> Article:
    blocks = [cut(document, Boilerplate, line.start, line.stop) for line in read_lines(document)]
    return assemble(document, blocks, parser="gazette", source="gazette")


@parsing("samples_are_read")
def leaves_the_lists(document: Document) -> Article:
    blocks = [block for block in parse(document).blocks if not block.raw.startswith("-")]
    return assemble(document, blocks, parser="gazette", source="gazette")


MUTANTS.append(
    Mutant(
        "samples_are_read",
        "has_a_version_that_reads_no_sample",
        Parser(
            name="gazette",
            match=match,
            versions=(
                ParserVersion(version="2", fits=lambda document: True, parse=parse),
                ParserVersion(version="1", fits=lambda document: True, parse=parse),
            ),
        ),
    )
)

# golden records match


@parsing("golden_records_match")
def drifts_in_a_type(document: Document) -> Article:
    kinds = {Headline: Paragraph}
    return swap(
        parse(document),
        lambda block: kinds[type(block)](start=block.start, raw=block.raw) if type(block) in kinds else block,
    )


@parsing("golden_records_match")
def drifts_in_a_field(document: Document) -> Article:
    return swap(
        parse(document),
        lambda block: evolve(block, alt=None, credit=None) if isinstance(block, Photo) else block,
    )


@parsing("golden_records_match")
def drifts_in_the_language(document: Document) -> Article:
    return evolve(parse(document), language="de")


# nothing is lost


@parsing("nothing_lost")
def cleans_first(document: Document) -> Article:
    kept = [line for line in document.text.splitlines() if not line.startswith("Turn the page")]
    return parse(evolve(document, text="\n".join(kept)))


@parsing("nothing_lost")
def strips_first(document: Document) -> Article:
    return parse(evolve(document, text=document.text.strip()))


@parsing("nothing_lost")
def reads_the_first_thousand_characters(document: Document) -> Article:
    return parse(evolve(document, text=document.text[:500]))


@parsing("nothing_lost")
def turns_odd_spaces_into_plain_ones(document: Document) -> Article:
    return parse(evolve(document, text=document.text.replace("\u2028", "\n").replace("\0", " ")))


@parsing("nothing_lost")
def forgets_where_the_document_is_from(document: Document) -> Article:
    article = parse(document)
    return evolve(article, document=evolve(article.document, url="https://gazette.example"))


# nothing is invented


@parsing("nothing_invented")
def invents_a_date(document: Document) -> Article:
    return evolve(parse(document), published=NewsDate(year=2020, month=1, day=1))


@parsing("nothing_invented")
def takes_a_year_from_elsewhere(document: Document) -> Article:
    article = parse(document)
    return swap(
        article,
        lambda block: (
            evolve(block, date=evolve(block.date, year=2024))
            if isinstance(block, Dateline) and block.date
            else block
        ),
    )


@parsing("nothing_invented")
def reads_the_wrong_month(document: Document) -> Article:
    article = parse(document)
    return evolve(article, published=article.published and evolve(article.published, month=4))


@parsing("nothing_invented")
def points_at_the_wrong_place(document: Document) -> Article:
    article = parse(document)
    return evolve(article, published=article.published and evolve(article.published, span=Span(0, 3)))


@parsing("nothing_invented")
def infers_a_date(document: Document) -> Article:
    article = parse(document)
    return evolve(article, updated=article.published and evolve(article.published, known="inferred"))


@parsing("nothing_invented")
def claims_a_corpus_header(document: Document) -> Article:
    article = parse(document)
    return evolve(article, updated=article.published and evolve(article.published, known="header"))


@parsing("nothing_invented")
def invents_a_caption(document: Document) -> Article:
    return swap(
        parse(document),
        lambda block: evolve(block, caption="Goats on a roof") if isinstance(block, Photo) else block,
    )


@parsing("nothing_invented")
def invents_a_photographer(document: Document) -> Article:
    credit = Credit(text="Omar Kader/Reuters", names=("Omar Kader", "Nell Orsk"), agencies=("Reuters",))
    return swap(
        parse(document), lambda block: evolve(block, credit=credit) if isinstance(block, Photo) else block
    )


@parsing("nothing_invented")
def invents_a_byline(document: Document) -> Article:
    return swap(
        parse(document), lambda block: evolve(block, names=("Staff",)) if isinstance(block, Byline) else block
    )


@parsing("nothing_invented")
def invents_an_agency(document: Document) -> Article:
    return swap(
        parse(document), lambda block: evolve(block, agency="dpa") if isinstance(block, Dateline) else block
    )


@parsing("nothing_invented")
def invents_an_agency_in_a_sign_off(document: Document) -> Article:
    return swap(
        parse(document),
        lambda block: (
            SignOff(start=block.start, raw=block.raw, agencies=("AFP",))
            if block.raw.startswith("Turn")
            else block
        ),
    )


# parse is pure

_seen: set[str] = set()
_log: list[int] = []
_last: dict[str, Any] = {}


@parsing("parse_is_pure")
def takes_repeated_prose_for_furniture(document: Document) -> Article:
    def known(block: Any) -> Any:
        if isinstance(block, Paragraph) and block.raw in _seen:
            return Boilerplate(start=block.start, raw=block.raw, kind="repeat")
        _seen.add(block.raw)
        return block

    return swap(parse(document), known)


@parsing("parse_is_pure")
def counts_texts(document: Document) -> Article:
    _log.append(len(document.text))
    return parse(document)


@parsing("parse_is_pure")
def remembers_the_last_date(document: Document) -> Article:
    article = parse(document)
    _last["date"] = article.published or _last.get("date")
    return evolve(article, published=_last["date"])


@parsing("parse_is_pure")
def changes_the_document(document: Document) -> Article:
    object.__setattr__(document, "text", document.text.replace("Ada", "Eda"))
    return parse(document)


@parsing("parse_is_pure")
def gives_lists(document: Document) -> Article:
    article = parse(document)
    return evolve(article, blocks=list(article.blocks))


@parsing("parse_is_pure")
def looks_at_the_origin(document: Document) -> Article:
    return evolve(parse(document), kind="gallery" if document.origin == "elsewhere" else "article")


@parsing("parse_is_pure")
def draws_lots(document: Document) -> Article:
    return evolve(parse(document), language=random.choice(["en", "de", "fr", "it"]))


# touches nothing


@parsing("touches_nothing")
def prints(document: Document) -> Article:
    print("reading", len(document.text))
    return parse(document)


@matching("touches_nothing")
def complains_in_match(document: Document) -> Match | None:
    sys.stderr.write("hm\n")
    return match(document)


@parsing("touches_nothing")
def asks_the_network(document: Document) -> Article:
    socket.create_connection(("127.0.0.1", 9), timeout=0.1).close()
    return parse(document)


@parsing("touches_nothing")
def asks_the_network_and_hides_it(document: Document) -> Article:
    try:
        socket.getaddrinfo("gazette.example", 443)
    except Exception:
        return parse(document)
    return parse(document)


@parsing("touches_nothing")
def asks_the_network_in_a_thread(document: Document) -> Article:
    def ask() -> None:
        try:
            socket.socket().close()
        except Exception:
            return

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    return parse(document)


@parsing("touches_nothing")
def writes_a_file(document: Document) -> Article:
    Path(tempfile.gettempdir(), "gazette.log").write_text(document.text, encoding="utf-8")
    return parse(document)


@parsing("touches_nothing")
def starts_a_program(document: Document) -> Article:
    subprocess.run([sys.executable, "-c", ""], check=True)
    return parse(document)


@parsing("touches_nothing")
def changes_the_environment(document: Document) -> Article:
    os.environ["GAZETTE"] = "read"
    return parse(document)


# clock-free


@parsing("clock_free")
def takes_today_where_no_date_is_stated(document: Document) -> Article:
    article = parse(document)
    today = date.today()
    missing = NewsDate(year=today.year, month=today.month, day=today.day)
    return evolve(article, published=article.published or missing)


@parsing("clock_free")
def counts_hours_back(document: Document) -> Article:
    article = parse(document)
    if "hours ago" not in document.text:
        return article
    return evolve(article, published=NewsDate(year=datetime.now().year))


@parsing("clock_free")
def asks_the_time_module(document: Document) -> Article:
    return evolve(parse(document), updated=NewsDate(year=time.localtime().tm_year))


@parsing("clock_free")
def counts_seconds(document: Document) -> Article:
    return evolve(parse(document), kind="live_blog" if time.time() < 1e9 else "article")


@matching("clock_free")
def stops_claiming_in_2030(document: Document) -> Match | None:
    return match(document) if datetime.now().astimezone().year < 2030 else None


@parsing("clock_free")
def lives_in_its_time_zone(document: Document) -> Article:
    return evolve(parse(document), language="en" if time.localtime(0).tm_hour < 8 else "mi")


# thread-safe

_at_hand: list[Document] = []
_desk: dict[str, Document] = {}


@parsing("thread_safe")
def keeps_the_text_at_hand(document: Document) -> Article:
    _desk["text"] = document
    lines = read_lines(_desk["text"])
    article = parse(_desk["text"])
    return evolve(article, language="en" if len(lines) == len(read_lines(_desk["text"])) else "de")


@parsing("thread_safe")
def piles_texts_up(document: Document) -> Article:
    _at_hand.append(document)
    count = len(read_lines(document))
    try:
        return evolve(parse(document), language="en" if count == len(read_lines(_at_hand[-1])) else "de")
    finally:
        _at_hand.pop()


_lock = threading.Lock()


@parsing("thread_safe")
def waits_for_others_and_then_for_itself(document: Document) -> Article:
    if threading.current_thread() is threading.main_thread():
        return parse(document)
    _lock.acquire()
    return parse(document)


# fails politely


@parsing("fails_politely")
def returns_none_for_short_texts(document: Document) -> Any:
    return parse(document) if len(document.text) > 40 else None


@parsing("fails_politely")
def returns_a_text(document: Document) -> Any:
    return parse(document) if MASTHEAD in document.text else document.text


@parsing("fails_politely")
def expects_a_headline(document: Document) -> Article:
    article = parse(document)
    return evolve(article, language="en" if article.of(Headline)[0].text else None)


@parsing("fails_politely")
def expects_a_date_after_published(document: Document) -> Article:
    for line in document.text.splitlines():
        if line.startswith("Published"):
            int(line.split()[-1])
    return parse(document)


@parsing("fails_politely")
def leaves_the_process(document: Document) -> Article:
    if "\0" in document.text:
        sys.exit("a NUL character")
    return parse(document)


@parsing("fails_politely")
def encodes_its_text(document: Document) -> Article:
    return evolve(parse(document), language="en" if document.text.encode() else None)


@parsing("fails_politely")
def recurses_over_lines(document: Document) -> Article:
    def count(lines: list[str]) -> int:
        return 1 + count(lines[1:]) if lines else 0

    count(document.text.split("\n")[:1500] * 6)
    return parse(document)


@parsing("fails_politely")
def hangs_on_an_open_bracket(document: Document) -> Article:
    while document.text.endswith("("):
        pass
    return parse(document)


# survives noise


def by_lines(document: Document, split: Callable[[str], list[str]]) -> Article:
    """Read the masthead, a headline and paragraphs from lines that somebody split by hand."""
    blocks, position = [], 0
    for number, line in enumerate(split(document.text)):
        kind = Headline if number == 1 and blocks and blocks[0].raw == MASTHEAD else Paragraph
        if line.strip():
            blocks.append(cut(document, kind, position, position + len(line)))
        position += len(line) + 1
    return assemble(document, blocks, parser="gazette", source="gazette")


@parsing("survives_noise")
def chokes_on_crlf(document: Document) -> Article:
    if "\r" in document.text:
        raise DocumentError("no carriage returns, please")
    return parse(document)


@parsing("survives_noise")
def splits_lines_by_hand(document: Document) -> Article:
    return by_lines(document, lambda text: text.split("\n"))


@parsing("survives_noise")
def looks_at_the_ends_of_lines(document: Document) -> Article:
    article = parse(document)
    return evolve(article, kind="article" if re.search(r"\.$", document.text, re.MULTILINE) else "index")


@parsing("survives_noise")
def leaves_odd_spaces_in_captions(document: Document) -> Article:
    return swap(
        parse(document),
        lambda block: evolve(block, caption=block.raw) if isinstance(block, Photo) else block,
    )


@matching("survives_noise")
def claims_only_without_a_byte_order_mark(document: Document) -> Match | None:
    return SURE if document.text.startswith(MASTHEAD) else None


# linear time


@parsing("linear_time")
def backtracks_for_ever(document: Document) -> Article:
    return evolve(parse(document), kind="article" if re.search(r"(?:\(a?)+\)", document.text) else "index")


@parsing("linear_time")
def backtracks_a_little(document: Document) -> Article:
    return evolve(parse(document), kind="article" if re.search(r"“[^”]*”!", document.text) else "index")


@matching("linear_time")
def searches_blanks(document: Document) -> Match | None:
    return match(document) if re.search(r"\s+!$", document.text) is None else None


@parsing("linear_time")
def looks_at_all_lines_for_each_line(document: Document) -> Article:
    lines = document.text.splitlines()
    repeated = sum(any(line == other for other in lines[:index]) for index, line in enumerate(lines) if line)
    distinct = [line for index, line in enumerate(lines) if f"{line}!" not in lines]
    return evolve(parse(document), kind="article" if repeated < len(distinct) else "index")


@parsing("linear_time")
def glues_its_text_together(document: Document) -> Article:
    known: list[str] = []
    for character in document.text[:200_000]:
        known = [*known, character]
    return parse(document)


@parsing("linear_time")
def walks_round_its_own_headings(document: Document) -> Article:
    marks = [found.start() for found in re.finditer("# How", document.text)]
    far = sum(len(document.text[mark:].split()) for mark in marks)
    return evolve(parse(document), kind="article" if far >= 0 else "index")


# round trip


@rendering("round_trip")
def loses_a_paragraph(article: Article) -> str:
    return "".join(render(article).splitlines(keepends=True)[:-2])


@rendering("round_trip")
def drops_credits(article: Article) -> str:
    return re.sub(r" \([^()]*/[^()]*\)$", "", render(article), flags=re.MULTILINE)


@rendering("round_trip")
def renders_nothing(article: Article) -> Any:
    return None


@rendering("round_trip")
def raises_on_lists(article: Article) -> str:
    raise KeyError("list_item")


@rendering("round_trip")
def knows_its_samples_by_heart(article: Article) -> str:
    return Path(__file__).with_name("samples").joinpath(article.document.origin).read_text(encoding="utf-8")


@rendering("round_trip")
def breaks_lines_before_goats(article: Article) -> str:
    return render(article).replace(". Goats", ".\nGoats")
