"""What the metadata of a web page state: JSON-LD, meta elements and the title, each by its own name."""

import json
from collections.abc import Iterator
from typing import Any

from newscorpus.document import Stated

_NEWS = frozenset(
    "NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle "
    "ReviewNewsArticle Article AdvertiserContentArticle SatiricalArticle Report BlogPosting LiveBlogPosting".split()
)
_ELEMENTS, _SCRIPTS, _OBJECTS, _LEVELS, _LONGEST = 300, 40, 8, 6, 1 << 22
"""How much of a page is looked at; an article has some dozen meta elements, and a script or two of JSON-LD.

A slice is taken at once; going through Resiliparse's collections one by one searches the page again for each element.
"""

_MORE = (
    "url",
    "mainEntityOfPage",
    "description",
    "articleSection",
    "keywords",
    "dateCreated",
    "coverageStartTime",
    "coverageEndTime",
)


def read_metadata(tree: Any) -> tuple[Stated, ...]:
    """Return what a parsed page states beside its text, the strongest witness first."""
    meta = _meta(tree)
    title = _clean(tree.title)
    titled = (Stated(by="title", title=title),) if title is not None else ()
    return (*_json_ld(tree), *meta, *titled)


def find_url(tree: Any) -> str | None:
    """Return the address that a page gives as its own."""
    link = tree.document.query_selector('link[rel="canonical"]')
    named = [link.getattr("href")] if link is not None else []
    named.append(_properties(tree).get("og:url"))
    return next((url for each in named if (url := _clean(each)) is not None and url.startswith("http")), None)


def _json_ld(tree: Any) -> Iterator[Stated]:
    scripts = tree.document.query_selector_all('script[type="application/ld+json"]')[:_SCRIPTS]
    found = 0
    for script in scripts:
        for item in _items(_load(script.text), _LEVELS):
            kind = _kind(item)
            if kind is not None and found < _OBJECTS:
                found += 1
                yield _of_item(item, kind)


def _load(text: str) -> Any:
    """Read a script; what is no JSON states nothing."""
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().removesuffix(";")
    if len(text) > _LONGEST:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _items(value: Any, levels: int) -> Iterator[dict[str, Any]]:
    """Yield the objects of a script that the page is about; the items of a list of teasers are not among them."""
    if isinstance(value, list) and levels:
        for item in value:
            yield from _items(item, levels - 1)
    elif isinstance(value, dict) and levels:
        yield value
        for name in ("@graph", "mainEntity"):
            yield from _items(value.get(name), levels - 1)


def _kind(item: dict[str, Any]) -> str | None:
    kinds = item.get("@type")
    names = (kind.rpartition("/")[2] for kind in _list(kinds) if isinstance(kind, str))
    return next((name for name in names if name in _NEWS), None)


def _of_item(item: dict[str, Any], kind: str) -> Stated:
    updates = item.get("liveBlogUpdate")
    counted = [("liveBlogUpdate", str(len(updates)))] if isinstance(updates, list) else []
    more = [(name, word) for name in _MORE if (word := _word(item.get(name))) is not None]
    return Stated(
        by=f"JSON-LD {kind}",
        source=_word(item.get("publisher")),
        title=_word(item.get("headline")) or _word(item.get("name")),
        published=_word(item.get("datePublished")),
        updated=_word(item.get("dateModified")),
        authors=tuple(dict.fromkeys(_names(item.get("author")))),
        language=_word(item.get("inLanguage")),
        kind=kind,
        more=(*more, *counted),
    )


def _names(value: Any) -> Iterator[str]:
    for each in _list(value):
        named = each.get("name") if isinstance(each, dict) else each
        yield from (word for name in _list(named) if (word := _word(name)) is not None)


def _word(value: Any) -> str | None:
    """Return a value in words: a thing by its name, several as a list."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id")
    if isinstance(value, list):
        words = [word for each in value if not isinstance(each, list) and (word := _word(each)) is not None]
        return ", ".join(words) or None
    return _clean(value) if isinstance(value, str) else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _meta(tree: Any) -> Iterator[Stated]:
    said = _properties(tree)
    html = tree.document.query_selector("html")
    stated = Stated(
        by="meta",
        source=said.get("og:site_name"),
        title=said.get("og:title"),
        published=said.get("article:published_time") or said.get("date") or said.get("pubdate"),
        updated=said.get("article:modified_time") or said.get("og:updated_time"),
        authors=tuple(name for key in ("author", "article:author") if (name := said.get(key)) is not None)[
            :1
        ],
        language=_clean(html.getattr("lang")) if html is not None else None,
        kind=said.get("og:type"),
    )
    if stated != Stated(by="meta"):
        yield stated


def _properties(tree: Any) -> dict[str, str]:
    """Return what the page's meta elements say, by property or name in lower case; the first of a name counts."""
    said: dict[str, str] = {}
    for element in tree.document.query_selector_all("meta[content]")[:_ELEMENTS]:
        name = element.getattr("property") or element.getattr("name") or element.getattr("itemprop")
        content = _clean(element.getattr("content"))
        if name and content is not None:
            said.setdefault(name.lower(), content)
    return said


def _clean(text: str | None) -> str | None:
    """Return a value without the white space around it; None for nothing, and for what no file could hold."""
    text = (text or "").strip()
    if text.isascii():
        return text or None
    try:
        text.encode()
    except UnicodeEncodeError:
        return None
    return text
