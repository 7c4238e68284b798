"""Articles as TEI P5: a header that says where the text is from, and every character of it in the body."""

from newscorpus.article import Article
from newscorpus.standards._tei_body import text_element
from newscorpus.standards._tei_header import header
from newscorpus.standards._xml import element, lines


def to_tei(article: Article) -> str:
    """Return an article as a TEI P5 document.

    Every character of the source text but white space is in its ``text``, in order: boilerplate as ``fw``, notes as
    ``note``, both with a type, live-blog entries and sections as ``div``. Runs of white space are one space.

    Returns:
        An XML document; write it as UTF-8.
    """
    content = lines([header(article), text_element(article)])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{element("TEI", content, xmlns="http://www.tei-c.org/ns/1.0")}\n'
