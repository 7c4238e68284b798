"""Two articles side by side, or the versions of one: alignment, wording, quotes, figures, names, reuse, provenance."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newscorpus.comparison._comparison import Comparison, compare
    from newscorpus.comparison._history_record import history_schema
    from newscorpus.comparison._passages import Passage, SentenceLink
    from newscorpus.comparison._record import comparison_schema
    from newscorpus.comparison.alignment import Link, LinkKind, align
    from newscorpus.comparison.drift import (
        Drift,
        QuoteChange,
        QuoteComparison,
        QuotePair,
        compare_quotes,
        pair_quotes,
    )
    from newscorpus.comparison.figures import (
        Figure,
        FigurePair,
        Relation,
        compare_figures,
        conflicts,
        find_figures,
    )
    from newscorpus.comparison.names import Name, NameComparison, compare_names, find_names
    from newscorpus.comparison.quotes import Quote, find_quotes
    from newscorpus.comparison.revisions import Change, History, Lineage, Revision, State, history
    from newscorpus.comparison.text_reuse import Reuse, reuse
    from newscorpus.comparison.wire import (
        Evidence,
        Provenance,
        WireVerdict,
        provenance,
        same_wire_story,
        wire_evidence,
    )
    from newscorpus.comparison.wording import Edit, EditKind, apply_edits, word_edits

_HOMES = {
    "_comparison": ("Comparison", "compare"),
    "_history_record": ("history_schema",),
    "_passages": ("Passage", "SentenceLink"),
    "_record": ("comparison_schema",),
    "alignment": ("Link", "LinkKind", "align"),
    "drift": ("Drift", "QuoteChange", "QuoteComparison", "QuotePair", "compare_quotes", "pair_quotes"),
    "figures": ("Figure", "FigurePair", "Relation", "compare_figures", "conflicts", "find_figures"),
    "revisions": ("Change", "History", "Lineage", "Revision", "State", "history"),
    "names": ("Name", "NameComparison", "compare_names", "find_names"),
    "wire": ("Evidence", "Provenance", "WireVerdict", "provenance", "same_wire_story", "wire_evidence"),
    "quotes": ("Quote", "find_quotes"),
    "text_reuse": ("Reuse", "reuse"),
    "wording": ("Edit", "EditKind", "apply_edits", "word_edits"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Change",
    "Comparison",
    "Drift",
    "Edit",
    "EditKind",
    "Evidence",
    "Figure",
    "FigurePair",
    "History",
    "Lineage",
    "Link",
    "LinkKind",
    "Name",
    "NameComparison",
    "Passage",
    "Provenance",
    "Quote",
    "QuoteChange",
    "QuoteComparison",
    "QuotePair",
    "Relation",
    "Reuse",
    "Revision",
    "SentenceLink",
    "State",
    "WireVerdict",
    "align",
    "apply_edits",
    "compare",
    "compare_figures",
    "compare_names",
    "compare_quotes",
    "comparison_schema",
    "conflicts",
    "find_figures",
    "find_names",
    "find_quotes",
    "history",
    "history_schema",
    "pair_quotes",
    "provenance",
    "reuse",
    "same_wire_story",
    "wire_evidence",
    "word_edits",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"newscorpus.comparison.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
