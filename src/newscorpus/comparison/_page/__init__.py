"""Comparisons and histories as self-contained HTML pages: nothing is fetched, and nothing in an article is run."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from newscorpus.comparison._labels import title
from newscorpus.comparison._page.history_rows import HistoryPage
from newscorpus.comparison._page.rows import Page

if TYPE_CHECKING:
    from jinja2 import Environment

    from newscorpus.comparison._comparison import Comparison
    from newscorpus.comparison.revisions import History

__all__ = ["frame", "history_frame", "history_page", "page"]


def page(comparison: "Comparison") -> str:
    """Return the page of a comparison."""
    left, right = comparison.left, comparison.right
    return _set("page.html.j2", page=Page(comparison), left=left, right=right)


def history_page(history: "History") -> str:
    """Return the page of a history."""
    return _set("history.html.j2", page=HistoryPage(history))


def frame(comparison: "Comparison") -> str:
    """Return the page of a comparison in a frame, for a notebook."""
    return _framed(page(comparison), f"Comparison: {title(comparison.left)} / {title(comparison.right)}")


def history_frame(history: "History") -> str:
    """Return the page of a history in a frame, for a notebook."""
    return _framed(history_page(history), f"{len(history.versions)} versions: {title(history.versions[-1])}")


def _framed(html: str, name: str) -> str:
    """Frame a page, so that neither its style nor its script touches what is around it."""
    return (
        f'<iframe title="{escape(name)}" srcdoc="{escape(html)}" sandbox="allow-scripts" '
        'width="100%" height="720"></iframe>'
    )


def _set(name: str, **words: Any) -> str:
    """Fill a template; its policy allows the one style sheet and the one script that stand in it, by their hashes, and nothing else."""
    from markupsafe import Markup

    style, script = _part("style.css"), _part("script.js")
    html = (
        _environment()
        .get_template(name)
        .render(
            style=Markup(style),
            script=Markup(script),
            policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'",
            **words,
        )
    )
    # A lone surrogate, which only a program can put into a text, has no bytes to be saved as.
    return html.encode("utf-8", "replace").decode("utf-8")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        autoescape=True,
        loader=FunctionLoader(_part),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _part(name: str) -> str:
    return files("newscorpus.comparison._page").joinpath(name).read_text(encoding="utf-8")


def _hash(part: str) -> str:
    return f"'sha256-{b64encode(sha256(part.encode()).digest()).decode()}'"
