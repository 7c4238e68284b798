"""The public face as a type checker sees it: checked by mypy and pyright, never run."""

from collections.abc import Sequence

import newscorpus
from newscorpus import Article, Comparison, Document, NewsDate
from newscorpus.article import Block, Credit, Dateline, Entry, Paragraph, Photo
from newscorpus.comparison import align, find_figures, find_quotes, reuse
from newscorpus.corpus import Corpus, Failure, Pair, Story
from newscorpus.plugins import Confidence, Match, Parser, assemble, cut, hookimpl, read_lines
from newscorpus.records import dumps, loads

article: Article = newscorpus.parse("text", unknown="plain")
again: Article = newscorpus.parse_file("a.txt", parser="dw", encoding="cp1252")
same: Article = loads(dumps(article))
source: str | None = article.source
headline: str | None = article.headline
byline: tuple[str, ...] = article.byline
published: NewsDate | None = article.published
paragraphs: tuple[Paragraph, ...] = article.paragraphs
photos: tuple[Photo, ...] = article.photos
entries: tuple[Entry, ...] = article.entries
dateline: Dateline | None = article.dateline
credit: Credit | None = photos[0].credit
claims: Sequence[Match] = newscorpus.detect(Document("text"))
comparison: Comparison = newscorpus.compare(article, again)
record: dict[str, object] = comparison.to_record()
page: str = comparison.to_html()
kinds: list[str] = [link.kind for link in align(["a"], ["b"])]
speakers = [quote.speaker for quote in find_quotes("text")]
amounts = [figure.value for figure in find_figures("text", locale="en-CA")]
contained: float = reuse("a", "b").contained
corpus: Corpus = Corpus.from_texts([{"text": "One.", "source": "post", "date": "2026-03-01"}], workers=1)
read: Corpus = Corpus.read(["a", "b"], store="kept", resume=True, unknown="skip", engine="local")
added: range = corpus.add_texts([{"text": "Two."}])
pairs: list[Pair] = list(corpus.duplicates(threshold=0.2, days=3, since=added.start))
stories: tuple[Story, ...] = corpus.stories()
failures: tuple[Failure, ...] = read.failures
first: Article = corpus[0]
number: int = len(corpus)


def match(document: Document) -> Match | None:
    return Match(Confidence.TYPICAL, "a reason") if "mark" in document.text else None


def parse(document: Document) -> Article:
    blocks: list[Block] = [cut(document, Paragraph, line.start, line.stop) for line in read_lines(document)]
    return assemble(document, blocks, parser="example", source="example", kind="article")


@hookimpl
def newscorpus_parsers() -> list[Parser]:
    return [Parser(name="example", match=match, parse=parse, summary="an example")]
