"""The TEI header: the article's bibliography, how it was encoded, and what it is."""

import re
from functools import cache
from importlib.metadata import version

from newscorpus.article import Article
from newscorpus.dates import NewsDate
from newscorpus.standards._dates import stated, w3c
from newscorpus.standards._uris import url_of
from newscorpus.standards._xml import element, lines, word, words

_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8}){0,8}")
_NORMALIZATION = "Runs of white space in the source are one space here."
_INTERPRETATION = (
    "Blocks are as the parser found them. What belongs to the page and not to the article stands in fw elements, "
    "what the newsroom says about the text in note elements, and processing instructions stand for characters that "
    "XML does not have."
)

_UNPUBLISHED = element("publicationStmt", element("p", "Unpublished: made from a text dump."))


def header(article: Article) -> str:
    """Return the teiHeader of an article."""
    return element("teiHeader", lines([_file(article), _encoding(article), _profile(article)]))


@cache
def corpus_header() -> str:
    """Return the teiHeader of a corpus, which says what its articles' own headers do not."""
    about = [
        element("titleStmt", element("title", "News articles")),
        _UNPUBLISHED,
        element("sourceDesc", element("p", "Each text has its source in its own header.")),
    ]
    return element("teiHeader", element("fileDesc", lines(about)))


def language_of(article: Article) -> str | None:
    """Return the language as a BCP 47 tag, or None where it is no tag."""
    found = _LANGUAGE.fullmatch(article.language or "")
    return None if found is None else found[0]


def _file(article: Article) -> str:
    title = words(article.headline or article.document.origin)
    notes = [
        element("note", words(problem.message), type="problem", subtype=word(problem.code))
        for problem in article.problems
    ]
    return element(
        "fileDesc",
        lines(
            [
                element("titleStmt", lines([element("title", title), *_authors(article)])),
                _UNPUBLISHED,
                *([element("notesStmt", lines(notes))] if notes else []),
                element("sourceDesc", element("bibl", lines(_bibliography(article, title)))),
            ]
        ),
    )


def _bibliography(article: Article, title: str) -> list[str]:
    url = url_of(article)
    return [
        element("title", title, level="a"),
        *_authors(article),
        *(element("orgName", words(agency), type="agency") for agency in article.agencies),
        *([] if article.source is None else [element("publisher", words(article.source))]),
        *_date("published", article.published),
        *_date("updated", article.updated),
        *([] if url is None else [element("ref", words(article.document.url or ""), target=url)]),
        element("idno", words(article.document.origin), type="origin"),
    ]


def _authors(article: Article) -> list[str]:
    return [element("author", element("persName", words(name))) for name in article.authors]


def _date(kind: str, date: NewsDate | None) -> list[str]:
    known = stated(date)
    if known is None:
        return []
    return [element("date", words(known.raw or str(known)), type=kind, when=w3c(known))]


def _encoding(article: Article) -> str:
    label = f"newscorpus, parser {article.parser} version {article.parser_version}"
    application = element(
        "application", element("label", words(label)), ident="newscorpus", version=_version()
    )
    editing = [
        element("normalization", element("p", _NORMALIZATION)),
        element("interpretation", element("p", _INTERPRETATION)),
    ]
    return element(
        "encodingDesc", lines([element("editorialDecl", lines(editing)), element("appInfo", application)])
    )


@cache
def _version() -> str:
    return version("newscorpus")


def _profile(article: Article) -> str:
    language = language_of(article)
    usage = [] if language is None else [element("langUsage", element("language", ident=language))]
    kind = element("textClass", element("keywords", element("term", words(article.kind), type="kind")))
    return element("profileDesc", lines([*usage, kind]))
