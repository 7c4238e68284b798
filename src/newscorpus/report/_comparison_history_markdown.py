"""The versions of an article as Markdown: what came and went when, then each revision with its edits."""

from collections.abc import Collection, Iterator, Sequence

from newscorpus.comparison import EditKind, History, Revision
from newscorpus.comparison._labels import facts, readable, title
from newscorpus.comparison._marks import SHOWN
from newscorpus.comparison._revision_labels import cells, news, notes, summary
from newscorpus.report._comparison_markdown import passage_cells, table
from newscorpus.report._markdown import escape_inline

_WORDS = 90
"""Characters of a paragraph by which it is known in the table of all."""


def history_markdown(history: History, *, edits: Collection[EditKind] = SHOWN) -> str:
    """Return a history as Markdown, with the edits of the classes in `edits` marked.

    The words are the articles' own: Markdown's special characters in them are escaped.
    """
    numbers = [str(version + 1) for version in range(len(history.versions))]
    parts = [
        f"# {len(history.versions)} versions: {_words(title(history.versions[-1]))}",
        *table(("version", "headline", "from", "paragraphs"), _versions(history)),
        *(["## Paragraphs"] if history.lineages else []),
        *table(("paragraph", *numbers), _paragraphs(history)),
    ]
    for revision in history.revisions:
        parts += _revision(history, revision, frozenset(edits))
    return "\n\n".join(parts) + "\n"


def _words(text: str) -> str:
    return escape_inline(readable(text).strip())


def _versions(history: History) -> Iterator[Sequence[str]]:
    for version, article in enumerate(history.versions):
        origin = f"{_words(facts(article))} ({_words(article.document.origin)})"
        yield str(version + 1), _words(article.headline or ""), origin, summary(history, version)


def _paragraphs(history: History) -> Iterator[Sequence[str]]:
    for lineage in history.lineages:
        text = lineage.states[-1].text
        words = f"{text[:_WORDS].rsplit(' ', 1)[0]} …" if len(text) > _WORDS else text
        row = (
            f"{cell.word} ¶ {cell.paragraph}" if cell.paragraph else cell.word
            for cell in cells(lineage, len(history.versions))
        )
        yield _words(words), *row


def _revision(history: History, revision: Revision, shown: frozenset[EditKind]) -> Iterator[str]:
    step = history.steps[revision.version - 1]
    yield f"## Version {revision.version + 1}: {summary(history, revision.version)}"
    told = [f"- **{one.question}** {_words(one.answer)}" for one in news(step)]
    if revision.headline is not None:
        before, after = (_words(line or "none") for line in revision.headline)
        told.insert(0, f"- **Headline** <del>{before}</del> <ins>{after}</ins>")
    if told:
        yield "\n".join(told)
    beside = notes(history, revision)
    rows = (
        (f"{head}, {beside[number]}" if number in beside else head, left, right)
        for number, (head, left, right) in enumerate(passage_cells(step, shown), start=1)
        if step.passages[number - 1].kind != "same"
    )
    columns = ("", f"version {revision.version}", f"version {revision.version + 1}")
    yield from table(columns, rows)
