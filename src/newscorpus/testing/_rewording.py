"""An article with other prose in its paragraphs, and all its blocks and dates in their new places."""

from collections.abc import Sequence
from typing import TypeVar

from attrs import define, evolve

from newscorpus.article import Article, Block, Dateline, Entry, KeyPoint, ListItem, Paragraph
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document, Span

Moment = TypeVar("Moment", NewsDate, NewsTime)


def count_rewordable(article: Article) -> int:
    """Return how many of an article's blocks can be given other words."""
    return sum(_rewordable(article))


def reworded(article: Article, words: Sequence[str | None]) -> Article:
    """Return an article with other words in those blocks that can be given some; None leaves a block as it is."""
    layout = _Layout()
    given = iter(words)
    moved = {}
    for leaf, is_free in zip(article.walk(), _rewordable(article), strict=True):
        other = next(given, None) if is_free else None
        moved[leaf.start] = layout.put(article.document.text, leaf, leaf.raw if other is None else other)
    document = evolve(article.document, text=layout.text + article.document.text[layout.position :])
    return evolve(
        article,
        document=document,
        blocks=tuple(_move(block, moved, document) for block in article.blocks),
        published=_shift(article.published, moved),
        updated=_shift(article.updated, moved),
        problems=(),
    )


@define
class _Layout:
    """The new text so far, and how far the old one is used up."""

    text: str = ""
    position: int = 0

    def put(self, old: str, leaf: Block, raw: str) -> Block:
        self.text += old[self.position : leaf.start]
        self.position = leaf.stop
        block = evolve(leaf, start=len(self.text), raw=raw)
        self.text += raw
        return block


def _rewordable(article: Article) -> list[bool]:
    """Tell for each leaf whether it is prose that no date or time was read from."""
    starts = [
        moment.span.start for moment in _moments(article) if moment is not None and moment.span is not None
    ]
    return [
        isinstance(leaf, Paragraph | ListItem | KeyPoint)
        and not any(leaf.start <= start < leaf.stop for start in starts)
        for leaf in article.walk()
    ]


def _moments(article: Article) -> list[NewsDate | NewsTime | None]:
    inside = [moment for entry in article.entries for moment in (entry.date, entry.time)]
    return [article.published, article.updated, *inside, *(line.date for line in article.of(Dateline))]


def _move(block: Block, moved: dict[int, Block], document: Document) -> Block:
    if isinstance(block, Entry):
        inner = tuple(_move(held, moved, document) for held in block.blocks)
        start, stop = inner[0].start, inner[-1].stop
        return evolve(
            block,
            start=start,
            raw=document.text[start:stop],
            blocks=inner,
            time=_shift(block.time, moved),
            date=_shift(block.date, moved),
        )
    new = moved[block.start]
    return evolve(new, date=_shift(new.date, moved)) if isinstance(new, Dateline) else new


def _shift(moment: Moment | None, moved: dict[int, Block]) -> Moment | None:
    if moment is None or moment.span is None:
        return moment
    before = max((start for start in moved if start <= moment.span.start), default=None)
    if before is None:
        return moment
    by = moved[before].start - before
    return evolve(moment, span=Span(moment.span.start + by, moment.span.stop + by))
