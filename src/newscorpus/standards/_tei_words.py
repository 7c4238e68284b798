"""What is named inside a block, marked where it stands: people, agencies, places, dates, captions, credits."""

from collections.abc import Iterable, Iterator

from newscorpus.article import Article, Block, Byline, Dateline, Photo, SignOff, Timestamp
from newscorpus.dates import NewsDate
from newscorpus.standards._dates import w3c
from newscorpus.standards._xml import element, words

Mark = tuple[str, str, dict[str, str | None]]
"""Words, the element that marks them, and its attributes."""


def marked(block: Block, article: Article) -> str:
    """Return the text of a block as XML, with an element around each thing in it that is known and stands there."""
    text = block.text
    found: dict[int, tuple[int, Mark]] = {}
    for mark in _marks(block, article):
        start = _free(text, mark[0], found)
        if start is not None:
            found[start] = (start + len(mark[0]), mark)
    pieces, position = [], 0
    for start, (stop, (_, name, attributes)) in sorted(found.items(), key=lambda one: one[0]):
        pieces += [words(text[position:start]), element(name, words(text[start:stop]), **attributes)]
        position = stop
    return "".join([*pieces, words(text[position:])])


def _free(text: str, what: str, found: dict[int, tuple[int, Mark]]) -> int | None:
    """Where words stand first outside what is marked already."""
    start = text.find(what) if what else -1
    while start >= 0:
        behind = [stop for begin, (stop, _) in found.items() if begin < start + len(what) and start < stop]
        if not behind:
            return start
        start = text.find(what, max(behind))
    return None


def _marks(block: Block, article: Article) -> Iterator[Mark]:
    if isinstance(block, Byline | SignOff):
        yield from _each("persName", block.names)
        yield from _each("orgName", block.agencies)
    elif isinstance(block, Dateline):
        yield from _each("placeName", block.places)
        yield from _each("orgName", () if block.agency is None else (block.agency,))
        yield from _date(None, block.date)
    elif isinstance(block, Timestamp):
        yield from _date("published", article.published)
        yield from _date("updated", article.updated)
    elif isinstance(block, Photo):
        for name, part in _parts(block):
            yield part, "seg", {"type": name}


def _parts(photo: Photo) -> Iterator[tuple[str, str]]:
    if photo.alt is not None:
        yield "alt", photo.alt
    if photo.caption is not None:
        yield "caption", photo.caption
    if photo.credit is not None:
        yield "credit", photo.credit.text


def _each(name: str, values: Iterable[str]) -> Iterator[Mark]:
    return ((value, name, {}) for value in values)


def _date(kind: str | None, date: NewsDate | None) -> Iterator[Mark]:
    if date is not None:
        yield " ".join(date.raw.split()), "date", {"type": kind, "when": w3c(date)}
