"""Pages: texts that grow block by block, so that text and blocks agree by construction."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from attrs import Factory, define, evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Credit,
    Entry,
    Heading,
    KeyPoint,
    Kind,
    ListItem,
    Photo,
    SignOff,
    Timestamp,
)
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document, Span

B = TypeVar("B", bound=Block)
T = TypeVar("T")
Moment = TypeVar("Moment", bound=NewsDate | NewsTime)

_LAST_END = re.compile(r"\n(?!\n)")

GLUED, SPACED, NEAR, APART = "", " ", "\n", "\n\n"
"""What stands between two blocks: nothing, a space, a line end, or an empty line."""


@define
class Page:
    """A page that a layout lays out, from top to bottom.

    `draw` draws from strategies. `gap` stands between blocks where nothing else is said, `indent` behind every
    line end. Line ends are written as ``\\n`` and become `newline`. Dates and times in fields need no span: they
    get that of their raw words, which must stand in the block or behind its start.
    """

    draw: DrawFn
    gap: str = APART
    newline: str = "\n"
    indent: str = ""
    kind: Kind = "article"
    language: str | None = None
    published: NewsDate | None = None
    updated: NewsDate | None = None
    text: str = ""
    blocks: list[Block] = Factory(list)
    opening: str | None = ""
    said: set[str] = Factory(set)

    def put(self, block: type[B], words: str, gap: str | None = None, **fields: Any) -> B:
        """Put a block at the end of the page, behind a gap, and return it."""
        self.space(self.gap if gap is None else gap)
        start = len(self.text)
        self.text += self._broken(words)
        for name, value in fields.items():
            if isinstance(value, NewsDate | NewsTime):
                fields[name] = self.placed(value, start)
        put = block(start=start, raw=self.text[start:], **fields)
        self.blocks.append(put)
        return put

    def space(self, words: str) -> None:
        """Put white space at the end of the page; line ends over the first line are left out."""
        if self.opening is not None:
            words, self.opening = self.opening + words.rpartition("\n")[2], None
        self.text += self._broken(words)

    def furniture(self, words: str, kind: str, gap: str | None = None) -> None:
        """Put words that belong to the page and not to the article."""
        self.put(Boilerplate, words, gap, kind=kind)

    def header(self, date: NewsDate) -> None:
        """Open the page with the header of a corpus, such as `` date 2025-02-13 ``; its date holds for want of others."""
        self.furniture(f"date {date.raw}", "corpus header", SPACED)
        self.published, self.opening = self.placed(date, 0), SPACED

    def stamp(
        self,
        words: str,
        gap: str | None = None,
        *,
        published: NewsDate | None = None,
        updated: NewsDate | None = None,
    ) -> Timestamp:
        """Put a line that says when the page was published and updated."""
        block = self.put(Timestamp, words, gap)
        if published is not None:
            self.published = self.placed(published, block.start)
        if updated is not None:
            behind = 0 if published is None else words.index(published.raw) + len(published.raw)
            self.updated = self.placed(updated, block.start + behind)
        return block

    def photo(
        self,
        caption: str | None,
        credit: Credit | None = None,
        *,
        seam: str = GLUED,
        alt: str | None = None,
        label: str = "",
        gap: str | None = None,
    ) -> Photo:
        """Put a photo: alternative text, caption, and behind a seam the label and the words of the credit."""
        credited = "" if credit is None else label + credit.text
        captioned = seam.join(filter(None, (caption, credited)))
        return self.put(
            Photo, "\n".join(filter(None, (alt, captioned))), gap, caption=caption, credit=credit, alt=alt
        )

    def item(self, block: type[KeyPoint | ListItem], words: str, mark: str = "•", gap: str = "\n  ") -> None:
        """Put an item of a list behind its bullet."""
        self.furniture(mark, "bullet", gap)
        self.put(block, words, SPACED)

    @contextmanager
    def entry(self, *, time: NewsTime | None = None, date: NewsDate | None = None) -> Iterator[None]:
        """Bind the blocks that are put meanwhile into an entry of a live blog, from the agencies of its sign-offs."""
        first = len(self.blocks)
        yield
        inner = tuple(self.blocks[first:])
        start = inner[0].start
        del self.blocks[first:]
        self.blocks.append(
            Entry(
                start=start,
                raw=self.text[start : inner[-1].stop],
                heading=next((block.text for block in inner if isinstance(block, Heading)), None),
                time=None if time is None else self.placed(time, start),
                date=None if date is None else self.placed(date, start),
                agencies=tuple(
                    dict.fromkeys(
                        name for block in inner if isinstance(block, SignOff) for name in block.agencies
                    )
                ),
                blocks=inner,
            )
        )

    def placed(self, moment: Moment, start: int) -> Moment:
        """Return a date or time with the span of its words, the first ones at or behind `start`."""
        if moment.span is not None or not moment.raw:
            return moment
        place = self.text.index(moment.raw, start)
        return evolve(moment, span=Span(place, place + len(moment.raw)))

    def maybe(self) -> bool:
        """Decide whether something stands on the page; simpler pages lack it."""
        return self.draw(st.booleans())

    def one(self, *choices: T) -> T:
        """Choose one of several; the first is the simplest."""
        return self.draw(st.sampled_from(choices))

    def fresh(self, *choices: str) -> str:
        """Choose words that were not chosen before."""
        words = self.one(*(choice for choice in choices if choice not in self.said))
        self.said.add(words)
        return words

    def some(self, strategy: SearchStrategy[T], least: int = 1, most: int = 3) -> Sequence[T]:
        """Draw several values."""
        return self.draw(st.lists(strategy, min_size=least, max_size=most))

    def article(self, source: str | None) -> Article:
        """Return the article that is expected of the page."""
        return Article(
            document=Document(self.text),
            parser=source or "plain",
            source=source,
            kind=self.kind,
            language=self.language,
            blocks=tuple(self.blocks),
            published=self.published,
            updated=self.updated,
        )

    def _broken(self, words: str) -> str:
        """Return words with the page's line ends, and its indentation behind them."""
        if "\n" not in words:
            return words
        return _LAST_END.sub(f"\n{self.indent}", words).replace("\n", self.newline)
