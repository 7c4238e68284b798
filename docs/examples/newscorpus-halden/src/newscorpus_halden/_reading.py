"""From the wire text of the Halden agency to an article."""

from collections.abc import Sequence

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Dateline,
    Heading,
    Headline,
    Note,
    Paragraph,
    Problem,
    SignOff,
    Timestamp,
)
from newscorpus.dates import NewsDate, read_date
from newscorpus.document import Document
from newscorpus.plugins import Line, assemble, cut, is_caps_heading, is_wrapped, read_lines, read_note, read_sign_off

from newscorpus_halden._slugs import AGENTS, CLOSING, EMBARGO, OPENING, SLUG, read_dateline_of


def parse(document: Document) -> Article:
    """Read a story from the wire, or a copy of one: its frame, and then the paragraphs between."""
    lines = read_lines(document)
    header = _read_header(document, lines)
    closing, published, problems = _read_closing(document, lines, framed=bool(header))
    story = lines[len(header) : len(lines) - (1 if closing else 0)]
    wrapped = bool(header) or is_wrapped([line.text for line in story])
    groups = _paragraphs(story, wrapped=wrapped)
    opening = next((number for number, group in enumerate(groups) if read_dateline_of(group[0])), 0)
    blocks = [*header, *closing]
    for number, group in enumerate(groups):
        blocks += _read_group(document, group, above=number < opening)
    return assemble(
        document,
        blocks,
        parser="halden",
        source="halden",
        language="en",
        published=published,
        problems=problems,
    )


def _read_header(document: Document, lines: Sequence[Line]) -> list[Block]:
    """Return the header line and the slug under it, where a text has them."""
    header: list[Block] = []
    for line, pattern, kind in zip(lines, (OPENING, SLUG), ("wire header", "slug"), strict=False):
        if not pattern.fullmatch(line.text):
            break
        header.append(cut(document, Boilerplate, line.start, line.stop, kind=kind))
    return header


def _read_closing(
    document: Document, lines: Sequence[Line], *, framed: bool
) -> tuple[list[Block], NewsDate | None, list[Problem]]:
    """Return the three parts of the last line, the date in it, and what it says, or does not say, about the end."""
    line = lines[-1] if lines else None
    found = CLOSING.fullmatch(line.text) if line else None
    if line is None or found is None:
        missing = Problem(code="no end marker", message="the wire text does not close with END or MORE")
        return [], None, [missing] if framed else []
    marks, signs, moment = (
        (line.start + start, line.start + stop) for start, stop in (found.span(1), found.span(2), found.span(3))
    )
    blocks: list[Block] = [
        cut(document, Boilerplate, *marks, kind="end mark"),
        cut(document, SignOff, *signs, names=tuple(found[2].split("/"))),
        cut(document, Timestamp, *moment),
    ]
    more = Problem(code="truncated", message="the wire text says that more of it is to come")
    date = read_date(document.text[slice(*moment)], at=moment[0])
    return blocks, date, [more] if found[1] == "MORE" else []


def _paragraphs(lines: Sequence[Line], *, wrapped: bool) -> list[list[Line]]:
    """Return the lines of each paragraph: in wrapped text one begins with an indented line or after a blank one."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and wrapped and not line.indent and not line.blank_before:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _read_group(document: Document, group: Sequence[Line], *, above: bool) -> list[Block]:
    start, stop = group[0].start, group[-1].stop
    text = " ".join(line.text for line in group)
    dateline = read_dateline_of(group[0])
    if dateline is not None:
        body = start + dateline.stop
        places = {"places": dateline.places, "date": dateline.date, "agency": dateline.agency}
        head = cut(document, Dateline, start, body, **places)
        return [head, cut(document, Paragraph, body, stop)] if document.text[body:stop].strip() else [head]
    if text.startswith(EMBARGO):
        return [cut(document, Note, start, stop, kind="editor")]
    if above:
        return [cut(document, Headline, start, stop)]
    sign_off = read_sign_off(text, agencies=AGENTS)
    if sign_off is not None:
        return [cut(document, SignOff, start, stop, names=sign_off.names, agencies=sign_off.agencies)]
    note = read_note(text)
    if note is not None and (note.start, note.stop) == (0, len(text)) and note.kind != "reference":
        return [cut(document, Note, start, stop, kind=note.kind)]
    return [cut(document, Heading if is_caps_heading(text) else Paragraph, start, stop)]
