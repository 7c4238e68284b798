"""Files that hold one text each."""

from collections.abc import Iterator

from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._failing import explain, failure
from newscorpus.corpus.reading._streams import LONGEST, open_stream
from newscorpus.corpus.reading._unit import STDIN, Unit
from newscorpus.document import Document
from newscorpus.errors import DecodingError


def read_texts(unit: Unit) -> Iterator[Document | Failure]:
    """Yield the text of each file."""
    for path in unit.paths:
        data = read_whole(path)
        yield data if isinstance(data, Failure) else decode(data, origin_of(path), unit.encoding)


def read_whole(path: str) -> bytes | Failure:
    """Return all bytes of a file, decompressed, or what is wrong with it."""
    origin = origin_of(path)
    try:
        with open_stream(path) as stream:
            data = stream.read(LONGEST + 1)
    except Exception as error:
        return explain(origin, error)
    if len(data) > LONGEST:
        return failure(origin, "size", f"is longer than {LONGEST >> 20} MB; split it into its articles")
    return data


def decode(data: bytes, origin: str, encoding: str | None) -> Document | Failure:
    """Return the text of one file's bytes."""
    if data.startswith(_ARCHIVE):
        return failure(origin, "encoding", "is a ZIP archive and no text; unpack it and read its folder")
    try:
        document = Document.decode(data, origin=origin, encoding=encoding)
    except DecodingError as error:
        return explain(origin, error)
    if not document.text or document.text.isspace():
        return failure(origin, "empty", "holds no text; check what wrote it")
    return document


def origin_of(path: str) -> str:
    """Return how a path is called in messages and records."""
    return "<stdin>" if path == STDIN else path


_ARCHIVE = b"PK\x03\x04"
