"""newscorpus: raw news text to typed articles with nothing lost, and how outlets tell the same story."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newscorpus._reading import detect, parse, parse_file
    from newscorpus.article import Article
    from newscorpus.comparison import Comparison, compare
    from newscorpus.dates import NewsDate
    from newscorpus.document import Document, Span
    from newscorpus.errors import NewscorpusError
    from newscorpus.inference import infer_date
    from newscorpus.registry import Registry

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Comparison",
    "Document",
    "NewsDate",
    "NewscorpusError",
    "Registry",
    "Span",
    "__version__",
    "compare",
    "detect",
    "infer_date",
    "parse",
    "parse_file",
]

_HOMES = {
    "Article": "newscorpus.article",
    "Comparison": "newscorpus.comparison",
    "Document": "newscorpus.document",
    "NewsDate": "newscorpus.dates",
    "NewscorpusError": "newscorpus.errors",
    "Registry": "newscorpus.registry",
    "Span": "newscorpus.document",
    "compare": "newscorpus.comparison",
    "detect": "newscorpus._reading",
    "infer_date": "newscorpus.inference",
    "parse": "newscorpus._reading",
    "parse_file": "newscorpus._reading",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
