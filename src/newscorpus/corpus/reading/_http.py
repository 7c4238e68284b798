"""Answers of web servers, as archives keep them."""

from typing import Any

from attrs import frozen

from newscorpus._extras import need

_PAGES = ("text/html", "application/xhtml+xml")
_HEAD = 1 << 10
_CONTROLS = frozenset(range(9)) | {14, 15, 16}


@frozen
class Answer:
    """The body of an answer that is a page, and the encoding that its header names."""

    body: bytes
    charset: str | None
    is_packed: bool = False


def read_answer(block: bytes) -> Answer | str:
    """Return the page that an answer holds, or in two words why there is none."""
    record = _parse(block)
    headers = record.http_headers
    status = headers.status_code if headers is not None else None
    if status is None or not 200 <= status < 300:
        return "HTTP status"
    body: bytes = record.reader.read()
    kind = record.http_content_type
    if kind is not None and kind.lower() not in _PAGES:
        return "not HTML"
    if headers.get("Content-Encoding") or headers.get("Transfer-Encoding"):
        body = _unpack(block, body)
    if kind is None and not _is_markup(body):
        return "not HTML"
    return Answer(body, record.http_charset, _is_binary(body))


def _parse(block: bytes, decode: str = "none") -> Any:
    warc: Any = need("fastwarc.warc", extra="web", for_what="reading web archives")
    record = warc.WarcRecord()
    record.set_bytes_content(block)
    record.is_http = True
    record.parse_http(auto_decode=decode)
    return record


def _unpack(block: bytes, body: bytes) -> bytes:
    """Undo what the header says was done to the body; many archives have undone it already and kept the header."""
    try:
        unpacked: bytes = _parse(block, "all").reader.read()
    except OSError:
        return body
    return unpacked


def _is_markup(body: bytes) -> bool:
    return (
        body.lstrip(b"\xef\xbb\xbf \t\r\n")[:_HEAD]
        .lower()
        .startswith((b"<!doctype", b"<html", b"<head", b"<?xml"))
    )


def _is_binary(body: bytes) -> bool:
    is_wide = body.startswith((b"\xff\xfe", b"\xfe\xff"))
    return not is_wide and any(byte in _CONTROLS for byte in body[:_HEAD])
