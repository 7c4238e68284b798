"""Articles as TEI P5: a header that says where the text is from, and every character of it in the body."""

from collections.abc import Iterable, Iterator

from newscorpus.article import Article
from newscorpus.standards._tei_body import text_element
from newscorpus.standards._tei_header import corpus_header, header
from newscorpus.standards._xml import element, lines

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE = "http://www.tei-c.org/ns/1.0"


def to_tei(article: Article) -> str:
    """Return an article as a TEI P5 document.

    Every character of the source text but white space is in its ``text``, in order: boilerplate as ``fw``, notes as
    ``note``, both with a type, live-blog entries and sections as ``div``. Runs of white space are one space.

    Returns:
        An XML document; write it as UTF-8.
    """
    return f"{_DECLARATION}{tei_element(article)}\n"


def to_tei_corpus(articles: Iterable[Article]) -> Iterator[str]:
    """Yield one TEI P5 document, piece by piece, that holds many articles, each with its own header.

    A corpus of no articles is XML, and no TEI: its ``teiCorpus`` has to hold something.

    Returns:
        The pieces of an XML document, a piece for each article between the first and the last; write them as UTF-8.
    """
    before, after = corpus_frame()
    yield before
    yield from (f"{tei_element(article)}\n" for article in articles)
    yield after


def corpus_frame() -> tuple[str, str]:
    """Return what stands before and after the articles of a corpus."""
    opening = f'<teiCorpus xmlns="{_NAMESPACE}">'
    return f"{_DECLARATION}{opening}\n{corpus_header()}\n", "</teiCorpus>\n"


def tei_element(article: Article) -> str:
    """Return the TEI element of an article."""
    return element("TEI", lines([header(article), text_element(article)]), xmlns=_NAMESPACE)
