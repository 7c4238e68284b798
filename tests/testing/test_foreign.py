"""The foreign pages: invented, in real layouts, and claimed by those parsers only whose layouts they have."""

import pytest

from newscorpus.document import Document
from newscorpus.errors import NewscorpusError
from newscorpus.registry import default_registry
from newscorpus.testing import Page, foreign_pages
from newscorpus.testing._detection import match_is_modest
from newscorpus.testing._report import make_case, run
from tests.testing.gazette import GAZETTE, MASTHEAD


@pytest.mark.parametrize("page", foreign_pages(), ids=lambda page: page.name)
def test_a_page_is_claimed_by_its_own_source_or_by_nobody(page: Page) -> None:
    ours = {"globe", "reuters", "dw"} & {page.source}
    assert {claim.parser for claim in default_registry().detect(page.document)} == ours


def test_there_are_pages_of_many_sources_and_of_nobody() -> None:
    sources = {page.source for page in foreign_pages()}
    assert {None, "globe", "reuters", "dw", "ap", "afp", "dpa"} <= sources
    assert len(sources) >= 10


def test_one_page_is_empty() -> None:
    assert [page.name for page in foreign_pages() if not page.text] == ["nobody/empty.txt"]


def test_pages_of_the_parsers_own_source_may_be_claimed() -> None:
    own = Page(name="another gazette", source="evening-gazette", text=MASTHEAD)
    case = make_case(GAZETTE, (), foreign=[own])
    outcome = run(match_is_modest, case, {})
    assert outcome.failure is not None
    assert "if such pages are your parser's own, list 'evening-gazette' as own" in outcome.failure.what
    assert (
        run(match_is_modest, make_case(GAZETTE, (), foreign=[own], own=["evening-gazette"]), {}).failure
        is None
    )


def test_a_page_is_a_document_under_its_name() -> None:
    page = foreign_pages()[0]
    assert page.document == Document(page.text)
    assert page.document.origin == page.name


def test_there_is_one_root_of_errors() -> None:
    with pytest.raises(NewscorpusError):
        make_case(GAZETTE, "nowhere")
