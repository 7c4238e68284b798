"""What first bytes tell of the form of an input whose name does not."""

import io
import json
import sys
from typing import Any, BinaryIO

from newscorpus.corpus.reading._streams import unpack
from newscorpus.corpus.reading._unit import Form

_HEAD = 1 << 13


def sniff_file(path: str) -> Form:
    """Return the form of a file; one that cannot be read is taken for a text, and reading it will say so."""
    try:
        with open(path, "rb") as file:
            return sniff(file.read(_HEAD))
    except OSError:
        return "text"


def sniff_stdin() -> Form:
    """Return the form of the standard input, and leave it as it was."""
    stream: Any = sys.stdin.buffer
    if hasattr(stream, "peek"):
        return sniff(stream.peek(_HEAD))
    return sniff(_look(stream))


def _look(stream: BinaryIO) -> bytes:
    """Read the beginning of a stream that can go back."""
    if not stream.seekable():
        return b""
    place = stream.tell()
    head = stream.read(_HEAD)
    stream.seek(place)
    return head


def sniff(head: bytes) -> Form:
    """Return the form that first bytes are of: a text, unless they are the beginning of something else."""
    if head.startswith(b"PAR1"):
        return "parquet"
    head = _unpack(head).removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"WARC/"):
        return "warc"
    if head[:15].lower().startswith((b"<!doctype html", b"<html")):
        return "html"
    return "jsonl" if _is_object(head) else "text"


def _is_object(head: bytes) -> bool:
    """Whether the first line is a JSON object, or the beginning of a long one."""
    if not head.startswith(b"{"):
        return False
    line, newline, _ = head.partition(b"\n")
    if not newline and len(head) > _HEAD // 2:
        return line[1:].lstrip().startswith(b'"')
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _unpack(head: bytes) -> bytes:
    try:
        unpacked: bytes = unpack(io.BytesIO(head)).read1(_HEAD)  # type: ignore[attr-defined]
    except Exception:  # each library of compression has errors of its own, and reading will tell them
        return head
    return unpacked
