"""An article as Markdown to read: the page's furniture left out, everything else in its order."""

import re
from collections.abc import Iterator

from newscorpus.article import (
    Article,
    Block,
    Boilerplate,
    Byline,
    Dateline,
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

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~]|&(?=#?\w{1,31};))")
_OPENING = re.compile(r"^(\d{0,9})([#+.)-])(?=[# ]|$)")


def markdown(article: Article) -> str:
    """Return an article as Markdown, with where it came from as a closing line.

    The words are the article's own: Markdown's special characters in them are escaped.
    """
    parts: list[str] = []
    if article.headline is None:
        parts.append(f"# {_escape(article.document.origin)}")
    listed = False
    for block in article.walk():
        is_item = isinstance(block, KeyPoint | ListItem)
        for part in _block(block):
            if is_item and listed:
                parts[-1] += f"\n{part}"
            else:
                parts.append(part)
        if not isinstance(block, Boilerplate):
            listed = is_item
    parts.append(_footer(article))
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Boilerplate):
        return
    words = _escape(block.text)
    if isinstance(block, Photo):
        yield _photo(block)
    elif isinstance(block, Paragraph):
        yield words
    else:
        yield next((mould for kind, mould in _MOULDS if isinstance(block, kind)), "{}").format(words)


_MOULDS: tuple[tuple[type[Block], str], ...] = (
    (Headline, "# {}"),
    (Kicker, "**{}**"),
    (Standfirst, "*{}*"),
    (Heading, "## {}"),
    (KeyPoint, "- {}"),
    (ListItem, "- {}"),
    (Byline, "*{}*"),
    (Timestamp, "*{}*"),
    (Dateline, "**{}**"),
    (Note, "*{}*"),
    (SignOff, "*{}*"),
)


def _photo(photo: Photo) -> str:
    caption = photo.caption or photo.alt or "no caption"
    credit = f" (photo: {_escape(photo.credit.text)})" if photo.credit else ""
    return f"> {_escape(caption)}{credit}"


def _footer(article: Article) -> str:
    source = article.source or "unknown source"
    dates = [
        f"{name} {date}"
        for name, date in (("published", article.published), ("updated", article.updated))
        if date
    ]
    facts = ", ".join([source, article.kind.replace("_", " "), *dates])
    return f"---\n\n{_escape(article.document.origin)}: {_escape(facts)}"


def escape_inline(words: str) -> str:
    """Escape what Markdown would read as its own in words that do not begin a line."""
    return _SPECIAL.sub(r"\\\1", words)


def _escape(words: str) -> str:
    return _OPENING.sub(r"\1\\\2", escape_inline(words))
