"""What people look at: tables for the terminal, Markdown, pages."""

from newscorpus.report._markdown import markdown
from newscorpus.report._table import article_table

__all__ = ["article_table", "markdown"]
