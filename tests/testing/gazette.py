"""A parser that obeys the rules: that of the Brenna Gazette, whose pages nobody else has."""

import re

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Byline,
    Dateline,
    Entry,
    Heading,
    Headline,
    ListItem,
    Paragraph,
    Photo,
    Timestamp,
)
from newscorpus.dates import NewsDate, read_date, read_time
from newscorpus.document import Document
from newscorpus.plugins import (
    Catalogue,
    Confidence,
    Line,
    Match,
    Parser,
    agency,
    assemble,
    cut,
    cut_entry,
    read_credit,
    read_dateline,
    read_lines,
)

MASTHEAD = "THE BRENNA GAZETTE"
FURNITURE = Catalogue.of(lines={"masthead": [MASTHEAD], "footer": ["Turn the page, says the Gazette"]})
CLOCK = re.compile(r"\d{1,2}:\d\d [ap]\.m\.")
CREDIT = re.compile(r" \(([^()]{1,80})\)$")


def match(document: Document) -> Match | None:
    first = next(iter(read_lines(Document(document.text[:200]))), None)
    if first is None or first.text != MASTHEAD:
        return None
    return Match(Confidence.SIGNATURE, "the masthead of the Gazette")


def parse(document: Document) -> Article:
    blocks: list[Block] = []
    published: NewsDate | None = None
    for line in read_lines(document):
        blocks += cut_line(document, line, blocks)
        if line.text.startswith("Published ") and published is None:
            words = line.text.removeprefix("Published ")
            published = read_date(words, language="en", at=line.stop - len(words))
    bound = bind_entries(document, blocks)
    kind = "live_blog" if any(isinstance(block, Entry) for block in bound) else "article"
    return assemble(
        document, bound, parser="gazette", source="gazette", kind=kind, language="en", published=published
    )


def cut_line(document: Document, line: Line, before: list[Block]) -> list[Block]:
    start, stop, text = line.start, line.stop, line.text
    furniture = FURNITURE.kind(text)
    if furniture is not None:
        return [cut(document, Boilerplate, start, stop, kind=furniture)]
    if len(before) == 1 and before[0].text == MASTHEAD:
        return [cut(document, Headline, start, stop)]
    if text.startswith("By ") and text[3:]:
        house = agency(text[3:])
        names, agencies = ((), (house,)) if house else ((text[3:].strip(),), ())
        return [cut(document, Byline, start, stop, names=names, agencies=agencies)]
    if text.startswith("Published "):
        return [cut(document, Timestamp, start, stop)]
    if text.startswith("# ") and text[2:].strip():
        return [
            cut(document, Boilerplate, start, start + 1, kind="mark"),
            cut(document, Heading, start + 2, stop),
        ]
    if text.startswith("- ") and text[2:].strip():
        return [
            cut(document, Boilerplate, start, start + 1, kind="bullet"),
            cut(document, ListItem, start + 2, stop),
        ]
    if text.startswith("PHOTO: ") and text[7:].strip():
        return [
            cut(document, Boilerplate, start, start + 6, kind="mark"),
            cut_photo(document, start + 7, line),
        ]
    clock = CLOCK.match(text)
    if clock is not None:
        mark = cut(document, Timestamp, start, start + clock.end())
        rest = text[clock.end() :].strip()
        return [mark, cut(document, Heading, start + clock.end(), stop)] if rest else [mark]
    return cut_prose(document, line)


def cut_photo(document: Document, start: int, line: Line) -> Photo:
    words = " ".join(line.text[start - line.start :].split())
    found = CREDIT.search(words)
    credit = read_credit(found[1]) if found else None
    caption = words if found is None or credit is None else words[: found.start()]
    return cut(document, Photo, start, line.stop, caption=caption or None, credit=credit)


def cut_prose(document: Document, line: Line) -> list[Block]:
    found = read_dateline(line.text, at=line.start)
    if found is None or found.start or not line.text[found.stop :].strip():
        return [cut(document, Paragraph, line.start, line.stop)]
    middle = line.start + found.stop
    fields = {"places": found.places, "date": found.date, "agency": found.agency}
    return [
        cut(document, Dateline, line.start, middle, **fields),
        cut(document, Paragraph, middle, line.stop),
    ]


def bind_entries(document: Document, blocks: list[Block]) -> list[Block]:
    bound: list[Block] = []
    held: list[Block] = []
    for block in [*blocks, None]:
        opens = isinstance(block, Timestamp) and CLOCK.fullmatch(" ".join(block.raw.split()))
        closes = block is None or (isinstance(block, Boilerplate) and block.kind == "footer")
        if held and (opens or closes):
            clock = held[0]
            time = read_time(" ".join(clock.raw.split()), at=clock.start)
            bound.append(cut_entry(document, held, time=time))
            held = []
        if opens or held:
            held.append(block)  # type: ignore[arg-type]
        elif block is not None:
            bound.append(block)
    return bound


def render(article: Article) -> str:
    lines: list[str] = [MASTHEAD]
    joined = ""
    for block in article.walk():
        if isinstance(block, Boilerplate):
            continue
        if isinstance(block, Dateline) or (isinstance(block, Timestamp) and CLOCK.match(block.text)):
            joined = block.text + " "
            continue
        lines.append((joined or PREFIXES.get(type(block), "")) + block.text)
        joined = ""
    return "\n".join([*lines, *([joined] if joined else [])]) + "\n"


PREFIXES: dict[type[Block], str] = {Heading: "# ", ListItem: "- ", Photo: "PHOTO: "}
GAZETTE = Parser(name="gazette", match=match, parse=parse, render=render, summary="the Brenna Gazette")
