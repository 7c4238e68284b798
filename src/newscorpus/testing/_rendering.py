"""The rule of the way back: from an article to a text."""

from collections.abc import Callable

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.plugins._content import content, difference
from newscorpus.testing._case import Case, Sample, describe
from newscorpus.testing._failure import Broken, NotApplicable, rule
from newscorpus.testing._guard import within
from newscorpus.testing._rewording import count_rewordable, reworded
from newscorpus.testing._smallest import smallest


@rule
def round_trip(case: Case) -> None:
    """Where a parser has `render`, reading what it renders gives the article's content back.

    The law ties both directions together: whatever the layout can say, the parser can read. It is tried on the
    samples, and on the samples with other prose in their paragraphs, so that a rule that fits only the sample's words
    shows. Types, texts and fields of all blocks that are no boilerplate must come back, with kind and dates.

    Render every block that the layout has a place for, and refuse an article with a `LayoutError` where it has none,
    as `proofread` does; the samples must have their place. Where a layout drops something (a credit, say), waive the
    rule with that as the reason, or leave `render` out.
    """
    render = case.parser.render
    if render is None:
        raise NotApplicable("the parser has no render")
    for sample in case.samples:
        _come_back(case, render, sample)
    _vary(case, render)


def _come_back(case: Case, render: Callable[[Article], str], sample: Sample) -> None:
    change = _change(case, render, case.read(sample.document))
    if change is None:
        return

    def fails(text: str) -> bool:
        document = Document(text)
        return case.match(document) is not None and _change(case, render, case.read(document)) is not None

    raise Broken(
        f"the sample {sample.name!r} does not come back from render: {change}",
        smallest(sample.document.text, fails),
    )


def _vary(case: Case, render: Callable[[Article], str]) -> None:
    from hypothesis import strategies as st

    from newscorpus.strategies import paragraph_texts
    from newscorpus.testing._generate import for_all

    articles = [case.read(sample.document) for sample in case.samples]
    numbered = [(article, count_rewordable(article)) for article in articles]

    def test(drawn: tuple[Article, list[str | None]]) -> None:
        article = reworded(*drawn)
        change = _change(case, render, article)
        if change is not None:
            raise Broken(
                f"a sample with other prose does not come back from render: {change}", article.document.text
            )

    choices = [
        st.tuples(st.just(article), st.lists(st.none() | paragraph_texts(), min_size=count, max_size=count))
        for article, count in numbered
        if count
    ]
    if choices:
        for_all(st.one_of(choices), test, examples=40)


def _change(case: Case, render: Callable[[Article], str], article: Article) -> str | None:
    """Say what comes back differently from an article's rendering, or return None."""
    try:
        text = within(case.patience, lambda: render(article))
    except Exception as error:
        return f"render raised {describe(error)}"
    if not isinstance(text, str):
        return f"render returned {type(text).__name__}, not a str"
    back = case.read(Document(text))
    return difference(content(article, furniture=False), content(back, furniture=False))
