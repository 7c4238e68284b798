"""Blocks as TEI elements, wherever they stand: what TEI has at the top of a division only is an `ab` further down."""

from collections.abc import Iterable, Sequence

from attrs import Factory, define

from newscorpus.article import (
    BLOCK_TYPES,
    Article,
    Block,
    Boilerplate,
    Byline,
    Dateline,
    Entry,
    Heading,
    Headline,
    KeyPoint,
    Kicker,
    ListItem,
    Note,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
    Timestamp,
)
from newscorpus.standards._dates import w3c_time
from newscorpus.standards._tei_header import language_of
from newscorpus.standards._tei_words import marked
from newscorpus.standards._xml import element, lines, word

_ANYWHERE = (Boilerplate, Note, Photo)
"""Blocks whose elements TEI allows between any others (its class model.global)."""

_OPENING = {
    Byline: "byline",
    Dateline: "dateline",
    Heading: "head",
    Headline: "head",
    Kicker: "head",
    Standfirst: "head",
    Timestamp: "docDate",
}
"""Blocks whose elements open a division (model.divTop)."""

_LISTS = {KeyPoint: "key-points", ListItem: "items"}

_TYPES = {kind: name.replace("_", "-") for name, kind in BLOCK_TYPES.items()}


def text_element(article: Article) -> str:
    """Return the text of an article with every block in it."""
    division = _Division(article=article, kind="article").write(article.blocks)
    body = element("body", lines([division]))
    return element("text", lines([body]), type=article.kind, xml__lang=language_of(article))


@define(kw_only=True)
class _Division:
    """A div that is being written; `is_open` until its first paragraph, list or inner div."""

    article: Article
    kind: str
    when: str | None = None
    parts: list[str] = Factory(list)
    is_open: bool = True

    def write(self, blocks: Sequence[Block]) -> str:
        """Write the blocks, and at the end what stands behind all text."""
        end = len(blocks)
        while end and isinstance(blocks[end - 1], (*_ANYWHERE, SignOff)):
            end -= 1
        if self.when is not None and not any(isinstance(block, Timestamp) for block in blocks[:end]):
            self.parts.append(element("docDate", when=self.when))
        for number, run in enumerate(_runs(blocks[:end])):
            if isinstance(run, Entry):
                self._inner("entry", run.blocks, when=w3c_time(run))
            elif number == 0:
                self._sections(run)
            else:
                self._inner("part", run)
        for block in blocks[end:]:
            if isinstance(block, SignOff) and not self.is_open:
                self.parts.append(element("closer", marked(block, self.article)))
            else:
                self._add(block)
        return element("div", lines(self.parts), type=self.kind)

    def _inner(self, kind: str, blocks: Sequence[Block], when: str | None = None) -> None:
        division = _Division(article=self.article, kind=kind, when=when)
        self.parts.append(division.write(blocks))
        self.is_open = False

    def _sections(self, blocks: Sequence[Block]) -> None:
        """Write what stands before the first heading, then a div for each heading and what follows it.

        An entry's heading before all text is that of the entry itself.
        """
        starts = [number for number, block in enumerate(blocks) if isinstance(block, Heading)]
        if self.kind == "entry" and starts and all(map(_can_open, blocks[: starts[0]])):
            del starts[0]
        ends = [*starts, len(blocks)]
        self._plain(blocks[: ends[0]])
        for start, end in zip(starts, ends[1:], strict=True):
            section = _Division(article=self.article, kind="section")
            section._plain(blocks[start:end])
            self.parts.append(element("div", lines(section.parts), type="section"))
            self.is_open = False

    def _plain(self, blocks: Sequence[Block]) -> None:
        position = 0
        while position < len(blocks):
            if type(blocks[position]) in _LISTS:
                stop = _list_end(blocks, position)
                self._list(blocks[position:stop])
                position = stop
            else:
                self._add(blocks[position])
                position += 1

    def _list(self, blocks: Sequence[Block]) -> None:
        """Write a list; key points over the text are its argument, which leaves the division open."""
        kind = type(blocks[0])
        items = [
            element("item", marked(block, self.article)) if type(block) is kind else self._anywhere(block)
            for block in blocks
        ]
        held = element("list", lines(items), type=_LISTS[kind])
        if kind is KeyPoint and self.is_open:
            self.parts.append(element("argument", lines([held])))
        else:
            self.parts.append(held)
            self.is_open = False

    def _add(self, block: Block) -> None:
        if isinstance(block, _ANYWHERE):
            self.parts.append(self._anywhere(block))
        elif self.is_open and type(block) in _OPENING:
            self.parts.append(self._opening(block))
        else:
            inner, self.is_open = marked(block, self.article), False
            is_plain = isinstance(block, Paragraph)
            self.parts.append(
                element("p", inner) if is_plain else element("ab", inner, type=_TYPES[type(block)])
            )

    def _anywhere(self, block: Block) -> str:
        inner = marked(block, self.article)
        if isinstance(block, Boilerplate | Note):
            return element("fw" if isinstance(block, Boilerplate) else "note", inner, type=word(block.kind))
        return element("figure", element("head", inner))

    def _opening(self, block: Block) -> str:
        name, inner = _OPENING[type(block)], marked(block, self.article)
        if name == "docDate":
            when, self.when = self.when, None
            return element(name, inner, when=when)
        return element(name, inner, type=_TYPES[type(block)] if name == "head" else None)


def _can_open(block: Block) -> bool:
    return isinstance(block, _ANYWHERE) or type(block) in _OPENING


def _runs(blocks: Iterable[Block]) -> list[Entry | list[Block]]:
    """Entries, and the runs of other blocks between them."""
    runs: list[Entry | list[Block]] = []
    for block in blocks:
        if isinstance(block, Entry):
            runs.append(block)
        elif runs and isinstance(runs[-1], list):
            runs[-1].append(block)
        else:
            runs.append([block])
    return runs


def _list_end(blocks: Sequence[Block], start: int) -> int:
    """Where the list that begins at `start` ends: bullets and the like between two items are in it."""
    kind, end = type(blocks[start]), start + 1
    for position in range(start + 1, len(blocks)):
        if type(blocks[position]) is kind:
            end = position + 1
        elif not isinstance(blocks[position], _ANYWHERE):
            break
    return end
