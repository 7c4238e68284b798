"""The body of an article as comparisons read it: its units, and its text in place with the rest blanked out."""

from functools import cached_property

from attrs import frozen

from newscorpus.article import Article, Block, Entry, ListItem, Paragraph
from newscorpus.comparison._sentences import split_sentences
from newscorpus.comparison._tokens import Tokens
from newscorpus.document import Span

_ORDINARY = 100_000
"""Characters of a text up to which its words and tokens are kept."""


@frozen(kw_only=True)
class Body:
    """The paragraphs and list items of an article, and its entries where it is a live blog.

    `words` are the units' texts. `text` is as long as the source text, so that a position in it is one in the source: what is no unit is blank,
    units stand on a line each, and hard wraps are spaces.
    """

    units: tuple[Block, ...]
    words: tuple[str, ...]
    entries: tuple[Entry, ...]
    text: str

    @cached_property
    def sentences(self) -> tuple[tuple[Span, ...], ...]:
        """The sentences of each unit."""
        return tuple(
            tuple(sentence.shift(unit.start) for sentence in split_sentences(unit.span.of(self.text)))
            for unit in self.units
        )

    @property
    def ordinary(self) -> bool:
        """Whether the text is no longer than articles are, so that what is read in it may be kept."""
        return len(self.text) <= _ORDINARY

    def tokens(self, first: int, last: int) -> Tokens:
        """Return the tokens from one unit to another; those of the units of an ordinary text are kept."""
        if first == last and self.ordinary:
            return self._tokens[first]
        return Tokens(self.text[self.units[first].start : self.units[last].stop])

    @cached_property
    def _tokens(self) -> tuple[Tokens, ...]:
        return tuple(Tokens(unit.span.of(self.text)) for unit in self.units)


def read_body(article: Article) -> Body:
    """Return the body of an article; captions, datelines, headings and furniture are no part of it."""
    units = tuple(block for block in article.walk() if isinstance(block, Paragraph | ListItem))
    words = tuple(unit.text for unit in units)
    pieces: list[str] = []
    position = 0
    for unit in units:
        pieces.append(_blank(unit.start - position))
        pieces.append(_one_line(unit.raw))
        position = unit.stop
    pieces.append(" " * (len(article.document.text) - position))
    return Body(units=units, words=words, entries=article.entries, text="".join(pieces))


def _blank(length: int) -> str:
    return " " * (length - 1) + "\n" if length > 0 else ""


def _one_line(raw: str) -> str:
    for end in ("\r", "\n", "\u2028", "\u2029", "\x0b", "\x0c", "\x85"):
        if end in raw:
            raw = raw.replace(end, " ")
    return raw
