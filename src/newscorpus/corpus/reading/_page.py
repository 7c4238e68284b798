"""Web pages as text dumps, rendered the way the dumps that the parsers know were."""

import re
from datetime import date
from typing import Any

from newscorpus._extras import need
from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import failure
from newscorpus.corpus.reading._guard import attribute_work, depth
from newscorpus.corpus.reading._metadata import find_url, read_metadata
from newscorpus.document import Document
from newscorpus.errors import DecodingError
from newscorpus.registry import default_registry

LONGEST_PAGE = 1 << 26
"""Bytes that a page may have; its tree takes many times as much."""

_HEAD = 1 << 12
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^<>]{1,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{1,40})""",
    re.IGNORECASE,
)
_WESTERN = "cp1252"
_MOST_WORK = 10_000**2
_DEEPEST = 1_000


def read_page(
    data: bytes,
    *,
    origin: str,
    charset: str | None = None,
    url: str | None = None,
    retrieved: date | None = None,
) -> Document | Failure:
    """Return the text of a page, with what its metadata state beside it.

    The whole page is rendered, since parsers know its furniture by name and find dates and bylines around the story.
    Of a page that no parser claims only the main content is, by Resiliparse's rules for it.

    Args:
        data: the page's bytes. A byte order mark tells their encoding, then UTF-8 does where they are valid UTF-8, then
            `charset`, then what the page declares, then detection.
        origin: where the page is from.
        charset: what the server says the encoding is.
        url: the page's address; otherwise the one that it gives as its own.
        retrieved: the day it was fetched.
    """
    if len(data) > LONGEST_PAGE:
        return failure(origin, "size", f"the page is longer than {LONGEST_PAGE >> 20} MB; leave it out")
    markup, encoding = _decode(data, charset, origin)
    if "\0" in markup[:_HEAD]:
        return failure(origin, "encoding", "is no page but binary data; leave it out")
    if attribute_work(markup) > _MOST_WORK:
        return failure(
            origin, "html", "an element has many thousand attributes, which no page has; leave it out"
        )
    tree = _parse(markup)
    text = _render(tree, markup, origin)
    if not text or text.isspace():
        return failure(origin, "empty", "the page has no text; it may be made by scripts in the browser")
    return Document(text, origin, encoding, url or find_url(tree), retrieved, read_metadata(tree))


def _parse(markup: str) -> Any:
    html: Any = need("resiliparse.parse.html", extra="web", for_what="reading web pages")
    return html.HTMLTree.parse(markup)


def _render(tree: Any, markup: str, origin: str) -> str:
    whole = _to_text(tree, main=False)
    if default_registry().detect(Document(whole, origin)) or depth(markup) > _DEEPEST:
        return whole
    main = _to_text(tree, main=True)
    return whole if not main or main.isspace() else main


def _to_text(tree: Any, *, main: bool) -> str:
    renderer: Any = need("resiliparse.extract.html2text", extra="web", for_what="reading web pages")
    text: str = renderer.extract_plain_text(tree, preserve_formatting=True, main_content=main, alt_texts=True)
    return text


def _decode(data: bytes, charset: str | None, origin: str) -> tuple[str, str]:
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    codec = _marked(data) or _codec(charset) or _codec(_declared(data))
    if codec is not None:
        return data.decode(codec, "replace"), codec
    try:
        guessed = Document.decode(data, origin=origin)
    except DecodingError:
        return data.decode(_WESTERN, "replace"), _WESTERN
    return guessed.text, guessed.encoding


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data, 0, _HEAD)
    return found[1].decode() if found else None


def _codec(name: str | None) -> str | None:
    """Return the codec that a page's name for an encoding means: browsers take ISO-8859-1 for cp1252."""
    if name is None:
        return None
    encodings: Any = need("resiliparse.parse.encoding", extra="web", for_what="reading web pages")
    codec: str | None = encodings.map_encoding_to_html5(name, fallback_utf8=False)
    return codec


def _marked(data: bytes) -> str | None:
    return "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else None
