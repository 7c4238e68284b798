"""How the documentation is built: MyST pages, the reference from docstrings, Furo to look at."""

import re
from typing import Any

from newscorpus import __version__

project = "newscorpus"
author = "The newscorpus developers"
copyright = "2026, the newscorpus developers"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
exclude_patterns = ["_build", "examples/**"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.xref_missing"]
default_role = "code"

html_theme = "furo"
html_title = "newscorpus"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": True}
python_use_unqualified_type_names = True


def trim_literals(app: Any, what: str, name: str, obj: object, options: Any, lines: list[str]) -> None:
    """Take off the blanks inside a literal: some docstrings show them, and reStructuredText knows no such literal."""
    lines[:] = [re.sub(r"`` *([^`]+?) *``", r"``\1``", line) for line in lines]


def setup(app: Any) -> None:
    """Have Sphinx call what is above."""
    app.connect("autodoc-process-docstring", trim_literals)
