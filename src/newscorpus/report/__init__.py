"""What people look at: tables for the terminal, Markdown, pages."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newscorpus.report._comparison import ComparisonView
from newscorpus.report._comparison_history import HistoryView
from newscorpus.report._comparison_history_markdown import history_markdown
from newscorpus.report._comparison_markdown import comparison_markdown
from newscorpus.report._markdown import markdown
from newscorpus.report._table import article_row, article_table, table_of

if TYPE_CHECKING:
    from newscorpus.report._corpus import corpus_page
    from newscorpus.report._plots import network_svg, svg_to_png, timeline_svg, wire_svg

__all__ = [
    "ComparisonView",
    "HistoryView",
    "article_row",
    "article_table",
    "comparison_markdown",
    "corpus_page",
    "history_markdown",
    "markdown",
    "network_svg",
    "svg_to_png",
    "table_of",
    "timeline_svg",
    "wire_svg",
]

_HOMES = {
    "corpus_page": "_corpus",
    "network_svg": "_plots",
    "svg_to_png": "_plots",
    "timeline_svg": "_plots",
    "wire_svg": "_plots",
}


def __getattr__(name: str) -> Any:
    """Import what shows a corpus when it is asked for: a table of articles needs none of it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"newscorpus.report.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
