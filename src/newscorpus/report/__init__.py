"""What people look at: tables for the terminal, Markdown, pages."""

from newscorpus.report._comparison import ComparisonView
from newscorpus.report._comparison_markdown import comparison_markdown
from newscorpus.report._markdown import markdown
from newscorpus.report._table import article_row, article_table, table_of

__all__ = ["ComparisonView", "article_row", "article_table", "comparison_markdown", "markdown", "table_of"]
