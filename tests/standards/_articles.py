"""Articles no newsroom would print: blocks in any order, and every character that formats trip over."""

from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newscorpus import strategies
from newscorpus.article import (
    BLOCK_TYPES,
    Article,
    Boilerplate,
    Byline,
    Credit,
    Dateline,
    Entry,
    Note,
    Photo,
    Problem,
    SignOff,
)
from newscorpus.document import Document

TROUBLE = "<>&\"'\x00\x07\x0b\x1b\x7f\x85\ud800\udc00\udfff\ufffe\uffff\u2028\xa0\u202e]?{}\\/%# ÄßΩ漢🚢"
URLS = (
    None,
    "https://example.org/a?b=1&c=<d>#e#f",
    "https://example.org/Ferry on the pier/ü%zz%20",
    "http://[bad",
    "http://a:port/",
    "//example.org/a",
    "goats",
    "https://example.org/\ud800\x00\"'",
    "javascript:alert(1)",
    " https://example.org/ ",
)


def texts() -> SearchStrategy[str]:
    letters = st.characters(codec=None, exclude_categories=()) | st.sampled_from(TROUBLE)
    return st.text(letters | st.sampled_from("abc"), min_size=1, max_size=12)


def _fields(draw: DrawFn, kind: Any, raw: str) -> dict[str, Any]:
    names = st.lists(st.just(raw.strip()) | texts(), max_size=2).map(tuple)
    folded = " ".join(raw.split())
    part = st.none() | st.just(folded) | st.just(folded[:1]) | texts()
    dated = st.none() | strategies.dates()
    if kind in (Byline, SignOff):
        return {"names": draw(names), "agencies": draw(names)}
    if kind is Dateline:
        return {"places": draw(names), "date": draw(dated), "agency": draw(st.none() | texts())}
    if kind is Photo:
        credit = draw(part)
        held = None if credit is None else Credit(text=credit, names=draw(names), agencies=draw(names))
        return {"caption": draw(part), "alt": draw(part), "credit": held}
    if kind is Note:
        return {"kind": draw(st.sampled_from(["correction", "update", "editor", "closure", "conversion"]))}
    return {"kind": draw(texts() | st.just(""))} if kind is Boilerplate else {}


class _Sheet:
    text = ""

    def lay(self, draw: DrawFn, depth: int) -> Any:
        kind = draw(st.sampled_from(sorted(BLOCK_TYPES.values(), key=str)))
        self.text += draw(st.sampled_from(["\n", "\n\n", " ", "\r\n\t"]))
        if kind is Entry:
            if depth == 2:
                kind = Photo
            else:
                return self._entry(draw, depth)
        raw = draw(texts().map(str.strip).filter(bool))
        start = len(self.text)
        self.text += raw
        return kind(start=start, raw=raw, **_fields(draw, kind, raw))

    def _entry(self, draw: DrawFn, depth: int) -> Entry:
        blocks = tuple(self.lay(draw, depth + 1) for _ in range(draw(st.integers(1, 3))))
        start = blocks[0].start
        return Entry(
            start=start,
            raw=self.text[start:],
            heading=draw(st.none() | texts()),
            time=draw(st.none() | strategies.times()),
            date=draw(st.none() | strategies.dates()),
            agencies=draw(st.lists(texts(), max_size=1).map(tuple)),
            blocks=blocks,
        )


@st.composite
def odd_articles(draw: DrawFn) -> Article:
    sheet = _Sheet()
    blocks = tuple(sheet.lay(draw, 0) for _ in range(draw(st.integers(0, 7))))
    problem = st.builds(Problem, code=texts(), message=texts())
    return Article(
        document=Document(sheet.text, origin=draw(texts()), url=draw(st.sampled_from(URLS))),
        parser=draw(texts()),
        source=draw(st.none() | texts()),
        kind=draw(st.sampled_from(["article", "live_blog", "gallery"])),
        language=draw(st.sampled_from([None, "en", "en-CA", "de_DE", "", "\x00", "en\n"])),
        blocks=blocks,
        published=draw(st.none() | strategies.dates()),
        updated=draw(st.none() | strategies.dates()),
        problems=tuple(draw(st.lists(problem, max_size=1))),
    )


def any_articles() -> SearchStrategy[Article]:
    """Articles as they are printed, with an address, and odd ones."""
    printed = st.builds(
        lambda article, url: evolve(article, document=evolve(article.document, url=url)),
        strategies.articles(),
        st.sampled_from(URLS),
    )
    return printed | odd_articles()
