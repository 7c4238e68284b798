"""A comparison as one self-contained HTML page: nothing is fetched, and nothing in an article is run."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from newscorpus.comparison._labels import title
from newscorpus.comparison._page.rows import Page

if TYPE_CHECKING:
    from jinja2 import Template

    from newscorpus.comparison._comparison import Comparison

__all__ = ["frame", "page"]


def page(comparison: "Comparison") -> str:
    """Return the page.

    Its policy allows the one style sheet and the one script that stand in it, by their hashes, and nothing else.
    """
    from markupsafe import Markup

    style, script = _part("style.css"), _part("script.js")
    html = _template().render(
        page=Page(comparison),
        left=comparison.left,
        right=comparison.right,
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'",
    )
    # A lone surrogate, which only a program can put into a text, has no bytes to be saved as.
    return html.encode("utf-8", "replace").decode("utf-8")


def frame(comparison: "Comparison") -> str:
    """Return the page in a frame, so that in a notebook neither its style nor its script touches what is around it."""
    name = escape(f"{title(comparison.left)} / {title(comparison.right)}")
    return (
        f'<iframe title="Comparison: {name}" srcdoc="{escape(page(comparison))}" sandbox="allow-scripts" '
        'width="100%" height="720"></iframe>'
    )


@cache
def _template() -> "Template":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_part),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")


@cache
def _part(name: str) -> str:
    return files("newscorpus.comparison._page").joinpath(name).read_text(encoding="utf-8")


def _hash(part: str) -> str:
    return f"'sha256-{b64encode(sha256(part.encode()).digest()).decode()}'"
