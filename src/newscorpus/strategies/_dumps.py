"""Dumps: raw text in the layouts of a source, with the article that is expected of it."""

from collections.abc import Callable

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newscorpus.article import Article, Kind
from newscorpus.strategies._copy import headers
from newscorpus.strategies._page import APART, Page


@frozen(kw_only=True)
class Dump:
    """A raw text, and the article that a parser of its source should make of it."""

    text: str
    article: Article


@frozen(kw_only=True)
class Layout:
    """A family of pages of one source, and how such a page is laid out.

    `lay` puts blocks on a `Page`, drawing what they say. `gap` stands between its blocks (an empty line, or a line
    end), `kind` and `language` are what the article is. `headed` says that dumps of the family may begin with the
    date header of a corpus.

    >>> from newscorpus.article import Headline, Paragraph
    >>> from newscorpus.strategies import Layout, dumps, paragraph_texts, words
    >>> def lay_memo(page):
    ...     page.furniture("MEMO", "masthead")
    ...     page.put(Headline, page.draw(words()))
    ...     for text in page.some(paragraph_texts()):
    ...         page.put(Paragraph, text)
    >>> pages = dumps(family=Layout(name="memo", source="memo", lay=lay_memo))
    """

    name: str
    source: str | None
    lay: Callable[[Page], None]
    gap: str = APART
    kind: Kind = "article"
    language: str | None = "en"
    headed: bool = False


def families(source: str | None = None) -> tuple[Layout, ...]:
    """Return the layouts of a source (``globe``, ``reuters``, ``dw``), or of all."""
    from newscorpus.strategies._layouts import LAYOUTS

    return tuple(layout for layout in LAYOUTS if source in (None, layout.source))


def dumps(
    source: str | None = None,
    *,
    family: str | Layout | None = None,
    header: bool | None = None,
    newline: str | None = None,
) -> SearchStrategy[Dump]:
    """Generate dumps of generated prose in the layouts of a source, each with the article that is expected of it.

    Args:
        source: whose pages; of any source by default.
        family: a layout by its name, or one of your own; any by default.
        header: whether the text begins with the date header of a corpus; where that occurs, by default.
        newline: the line ends; ``\\n`` or ``\\r\\n`` by default.

    Raises:
        ValueError: the source has no such family.
    """
    ends = st.sampled_from(("\n", "\r\n")) if newline is None else st.just(newline)
    chosen = (family,) if isinstance(family, Layout) else _named(source, family)
    return st.composite(_draw_dump)(st.sampled_from(chosen), header, ends)


def _named(source: str | None, family: str | None) -> tuple[Layout, ...]:
    of_source = families(source)
    chosen = tuple(layout for layout in of_source if family in (None, layout.name))
    if not chosen:
        known = ", ".join(dict.fromkeys(layout.name for layout in of_source or families()))
        raise ValueError(f"there must be a family {family!r} of {source or 'any source'}; known are {known}")
    return chosen


def _draw_dump(
    draw: DrawFn, layouts: SearchStrategy[Layout], header: bool | None, ends: SearchStrategy[str]
) -> Dump:
    layout = draw(layouts)
    page = Page(draw=draw, gap=layout.gap, newline=draw(ends), kind=layout.kind, language=layout.language)
    if header or (header is None and layout.headed and page.maybe()):
        page.header(draw(headers))
    layout.lay(page)
    article = page.article(layout.source)
    return Dump(text=article.document.text, article=article)
