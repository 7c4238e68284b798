"""``st.from_type`` of our types, in any project that has both newscorpus and Hypothesis."""

import subprocess
import sys

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from newscorpus import _from_type
from newscorpus.article import BLOCK_TYPES, Article, Block, Credit, Entry, Paragraph, Problem
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Document, Span, Stated

PUBLIC = [*BLOCK_TYPES.values(), Block, Article, Credit, Problem, NewsDate, NewsTime, Document, Span, Stated]


@pytest.fixture(scope="module", autouse=True)
def _registered() -> None:
    """Register by hand too: the entry point is there only where the distribution is installed."""
    _from_type.register()


@pytest.mark.parametrize("kind", PUBLIC)
def test_every_public_type_is_generated(kind: type) -> None:
    assert isinstance(find(st.from_type(kind), lambda value: True), kind)


@given(st.from_type(Article))
def test_articles_by_type_obey_the_law(article: Article) -> None:
    assert "".join("".join(block.raw.split()) for block in article.walk()) == "".join(
        article.document.text.split()
    )


@given(st.from_type(tuple[Paragraph, Entry]))
def test_types_can_be_nested(pair: tuple[Paragraph, Entry]) -> None:
    assert pair[0].text
    assert pair[1].blocks


def test_importing_hypothesis_imports_no_strategies_of_ours() -> None:
    code = "import sys, hypothesis; sys.exit('newscorpus.strategies' in sys.modules or 'newscorpus.registry' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_a_mistake_of_ours_does_not_break_hypothesis(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise RuntimeError("no goats")

    monkeypatch.setattr(_from_type, "_register", fails)
    with pytest.warns(UserWarning, match="could not register its strategies: RuntimeError"):
        _from_type.register()
