"""From a page of The Merrow Memo to an article."""

from collections.abc import Iterator

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Byline,
    Heading,
    Headline,
    Kicker,
    Note,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
    Timestamp,
)
from newscorpus.dates import NewsDate, read_date
from newscorpus.document import Document
from newscorpus.plugins import (
    Line,
    assemble,
    cut,
    is_caps_heading,
    is_heading,
    is_name,
    read_lines,
    read_note,
    read_sign_off,
    split_credit,
    split_glue,
    split_names,
)

from newscorpus_memo._layout import FURNITURE, MAKERS, STAMP

_LONGEST_HEAD = 6


def parse(document: Document) -> Article:
    """Read a page: furniture first, then what stands above the dates, then what stands below."""
    blocks, story = _sweep(document)
    stamp = next((number for number, line in enumerate(story[:_LONGEST_HEAD]) if _is_stamp(line)), None)
    head = 1 if stamp is None else stamp
    blocks += _read_head(document, story[:head])
    published = updated = None
    if stamp is not None:
        published, updated = _read_dates(document, story[stamp])
        blocks.append(cut(document, Timestamp, story[stamp].start, story[stamp].stop))
    blocks += [_read_body(document, line) for line in story[head if stamp is None else head + 1 :]]
    return assemble(document, blocks, parser="memo", source="memo", language="en", published=published, updated=updated)


def _sweep(document: Document) -> tuple[list[Block], list[Line]]:
    """Return the furniture of a page, the list of other stories at its end included, and the lines that remain."""
    furniture: list[Block] = []
    story: list[Line] = []
    below = None
    for line in read_lines(document):
        kind = FURNITURE.kind(line.text) or below
        if kind is None:
            story.append(line)
        else:
            furniture.append(cut(document, Boilerplate, line.start, line.stop, kind=kind))
        below = "related" if kind == "related" else below
    return furniture, story


def _is_stamp(line: Line) -> bool:
    found = split_glue(line.text, labels=STAMP)
    return found is not None and found.start == 0


def _read_dates(document: Document, line: Line) -> Iterator[NewsDate | None]:
    """Yield the day of publication and that of the last change, each where the page states one."""
    found = split_glue(line.text, labels=STAMP)
    for place in (found.published, found.updated) if found else (None, None):
        start, stop = place or (0, 0)
        words = document.text[line.start + start : line.start + stop]
        yield read_date(words, at=line.start + start)


def _read_head(document: Document, lines: list[Line]) -> Iterator[Block]:
    """Yield what stands above the dates: a kicker in capitals, the headline, the standfirst, the byline."""
    titled = False
    for line in lines:
        place = (line.start, line.stop)
        if line.text.startswith("By ") and is_name(line.text[3:]):
            yield cut(document, Byline, *place, names=split_names(line.text[3:]))
        elif titled:
            yield cut(document, Standfirst, *place)
        elif is_caps_heading(line.text):
            yield cut(document, Kicker, *place)
        else:
            yield cut(document, Headline, *place)
            titled = True


def _read_body(document: Document, line: Line) -> Block:
    place, text = (line.start, line.stop), line.text
    sign_off = read_sign_off(text, agencies=MAKERS)
    if sign_off is not None:
        return cut(document, SignOff, *place, names=sign_off.names, agencies=sign_off.agencies)
    note = read_note(text)
    if note is not None and note.start == 0 and note.stop == len(text) and note.kind != "reference":
        return cut(document, Note, *place, kind=note.kind)
    found = split_credit(text, agencies=MAKERS)
    if found is not None:
        caption = " ".join(text[: found[0]].split())
        return cut(document, Photo, *place, caption=caption or None, credit=found[1])
    return cut(document, Heading if is_heading(text) else Paragraph, *place)
