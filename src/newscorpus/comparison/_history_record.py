"""A revision history as a record: JSON-ready, with every text that its spans point into."""

import json
from typing import TYPE_CHECKING, Any

from newscorpus.comparison._record import side_record

if TYPE_CHECKING:
    from newscorpus.comparison._lineage_values import Lineage, State
    from newscorpus.comparison.revisions import History, Revision

__all__ = ["history_record", "history_schema"]

_VERSION = 1
"""The version of the record format."""

Record = dict[str, Any]


def history_record(history: "History") -> Record:
    """Return a history as a JSON-ready dictionary.

    Each version carries its source text as `text`, which the spans of its states point into. Versions and paragraphs
    count from 0; `came`, `returned`, `changed` and `went` name paragraphs by their place in `paragraphs`.
    """
    numbers = {id(lineage): number for number, lineage in enumerate(history.lineages)}
    return {
        "version": _VERSION,
        "versions": [side_record(article) for article in history.versions],
        "revisions": [_revision(revision, numbers) for revision in history.revisions],
        "paragraphs": [_lineage(lineage) for lineage in history.lineages],
    }


def history_schema() -> Record:
    """Return the JSON Schema (draft 2020-12) that the record of every history validates against."""
    from importlib.resources import files

    text = files("newscorpus.comparison").joinpath("history.schema.json").read_text(encoding="utf-8")
    loaded: Record = json.loads(text)
    return loaded


def _revision(revision: "Revision", numbers: dict[int, int]) -> Record:
    return {
        "version": revision.version,
        "headline": None if revision.headline is None else list(revision.headline),
        **{
            name: [numbers[id(lineage)] for lineage in getattr(revision, name)]
            for name in ("came", "returned", "changed", "went")
        },
    }


def _lineage(lineage: "Lineage") -> Record:
    return {
        "first": lineage.first,
        "last": lineage.last,
        "end": lineage.end,
        "changed_in": list(lineage.changed_in),
        "went_in": list(lineage.went_in),
        "states": [_state(state) for state in lineage.states],
    }


def _state(state: "State") -> Record:
    return {
        "version": state.version,
        "paragraph": state.paragraph,
        "span": [state.span.start, state.span.stop],
        "text": state.text,
        "change": state.change,
    }
