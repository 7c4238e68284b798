"""The rules of what an article says about its text."""

from collections.abc import Callable

from newscorpus.article import Article, Boilerplate
from newscorpus.document import Document
from newscorpus.testing._case import Case
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._inventions import inventions
from newscorpus.testing._smallest import smallest

Complaint = Callable[[Article, Document], str | None]


@rule
def samples_are_read(case: Case) -> None:
    """`parse` reads every sample into an article of its source, with content, and leaves nothing unclaimed.

    An article names the parser that made it and the source it is from, and unless it is an index holds at least one
    block that is no boilerplate. Text that no rule of the parser claims is kept as ``Boilerplate(kind="unclaimed")``, and in a sample,
    which the author has read, there should be none. Where a parser has versions, each of them reads a sample.

    Pass `parser` and `source` to `assemble`, and give every line of the sample a block: what belongs to the page and
    not to the article is `Boilerplate` with a kind that says what it is.
    """
    for sample in case.samples:
        _demand(
            case, sample.document, f"the sample {sample.name!r}", lambda article, _: _unread(case, article)
        )
    read = {case.read(sample.document).parser_version for sample in case.samples}
    idle = [version.version for version in case.parser.versions if version.version not in read]
    if read and idle:
        raise Broken(f"no sample is read by the version {idle[0]!r} of the parser; add a page of its layout")


def _unread(case: Case, article: Article) -> str | None:
    if article.parser != case.parser.name:
        return f"has the parser {article.parser!r}, not {case.parser.name!r}"
    if not article.source:
        return "has no source; name the publisher in assemble(…, source=…)"
    leaves = list(article.walk())
    if article.kind != "index" and all(isinstance(block, Boilerplate) for block in leaves):
        return "holds nothing but boilerplate"
    unclaimed = [block for block in article.boilerplate if block.kind == "unclaimed"]
    if unclaimed:
        return f"leaves {unclaimed[0].text[:80]!r} unclaimed; cut it into a block"
    return None


@rule
def nothing_lost(case: Case) -> None:
    """The article lies over the document that was given, and its blocks hold every character that is no white space.

    Whoever reads an article can check every claim against the source, because the source is still there. An article
    over a cleaned or shortened text passes its own tiling law and has lost what was cleaned away.

    Cut blocks from the document you were given and pass that document to `assemble`; skip furniture by cutting it
    as `Boilerplate`, never by deleting it first.
    """
    from newscorpus.testing._generate import damaged_texts, for_all

    for sample in case.samples:
        _demand(case, sample.document, f"the sample {sample.name!r}", _loss)
    for_all(damaged_texts(case), lambda text: _demand_if_read(case, text, _loss), examples=60)


def _loss(article: Article, document: Document) -> str | None:
    text = document.text
    if article.document.text != text:
        return f"lies over another text than the one that was given: {_first_difference(text, article.document.text)}"
    if article.document != document:
        return f"lies over another document: {article.document!r}, not {document!r}"
    leaves = list(article.walk())
    wrong = next((block for block in leaves if not text.startswith(block.raw, block.start)), None)
    if wrong is not None:
        return f"has a block that is no slice of the text: {wrong!r}"
    if "".join("".join(block.raw for block in leaves).split()) != "".join(text.split()):
        return "does not hold the whole text in its leaf blocks, each part once"
    return None


def _first_difference(left: str, right: str) -> str:
    same = next(
        (index for index, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]),
        min(len(left), len(right)),
    )
    return f"at {same} it has {right[same : same + 40]!r} where the text has {left[same : same + 40]!r}"


@rule
def nothing_invented(case: Case) -> None:
    """Captions, credits, names, places, agencies and dates of an article stand in its text.

    A caption is part of its photo's text, a name part of the line that names it, an agency one of the names by which
    that line calls it. A date has the words it was read from, these stand at its span, and its numbers are in them: a
    year that is not stated is None, and a relative date ("3 hours ago") is no date. A date known from the corpus
    header says so; an inferred date never fills `published`.

    Cut fields from the block's own words, leave None what the page does not say, and read dates with `read_date`.
    """
    from newscorpus.testing._generate import damaged_texts, for_all

    for sample in case.samples:
        _demand(case, sample.document, f"the sample {sample.name!r}", _invention)
    for_all(damaged_texts(case), lambda text: _demand_if_read(case, text, _invention), examples=60)


def _invention(article: Article, _document: Document) -> str | None:
    return next(inventions(article), None)


def _demand(case: Case, document: Document, name: str, complaint: Complaint) -> None:
    what = complaint(case.read(document), document)
    if what is None:
        return

    def fails(text: str) -> bool:
        shorter = Document(text)
        return complaint(case.read(shorter), shorter) is not None

    raise Broken(f"the article of {name} {what}", smallest(document.text, fails))


def _demand_if_read(case: Case, text: str, complaint: Complaint) -> None:
    document = Document(text)
    article = case.try_read(document)
    what = None if article is None else complaint(article, document)
    if what is not None:
        raise Broken(f"the article of a made-up text {what}", text)
