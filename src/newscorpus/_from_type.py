"""What Hypothesis calls when it is imported, so that ``st.from_type(Article)`` and the like work.

Only the frozen values are imported here; the strategies are when one is asked for. No mistake in newscorpus can keep
Hypothesis from being imported: it would be warned of, and nothing registered.
"""

import warnings
from typing import Any


def register() -> None:
    """Register a strategy for each public value type."""
    try:
        _register()
    except Exception as error:
        warnings.warn(f"newscorpus could not register its strategies: {error!r}", stacklevel=2)


def _register() -> None:
    from hypothesis import strategies as st

    from newscorpus import article, dates, document

    types: dict[str, list[type]] = {
        "articles": [article.Article],
        "blocks": [kind for kind in article.BLOCK_TYPES.values() if kind is not article.Entry],
        "any_block": [article.Block],
        "entries": [article.Entry],
        "credits": [article.Credit],
        "dates": [dates.NewsDate],
        "documents": [document.Document],
        "problems": [article.Problem],
        "spans": [document.Span],
        "stated": [document.Stated],
        "times": [dates.NewsTime],
    }
    for name, members in types.items():
        for member in members:
            st.register_type_strategy(member, _resolver(name))


def _resolver(name: str) -> Any:
    def resolve(kind: Any) -> Any:
        from newscorpus import strategies

        if name == "blocks":
            return strategies.blocks(kind)
        return strategies.blocks() if name == "any_block" else getattr(strategies, name)()

    return resolve
