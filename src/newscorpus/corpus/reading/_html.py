"""Files that hold one web page each."""

from collections.abc import Iterator

from newscorpus.corpus._values import Failure
from newscorpus.corpus.reading._page import read_page
from newscorpus.corpus.reading._text import origin_of, read_whole
from newscorpus.corpus.reading._unit import Unit
from newscorpus.document import Document


def read_pages(unit: Unit) -> Iterator[Document | Failure]:
    """Yield the text of each page."""
    for path in unit.paths:
        data = read_whole(path)
        if isinstance(data, Failure):
            yield data
        else:
            yield read_page(data, origin=origin_of(path), charset=unit.encoding)
