"""Kept stories: those that were told last, with what the corpus taught of them, in one folder of a store."""

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

from attrs import astuple, frozen

from newscorpus.corpus._values import Story, Tie
from newscorpus.corpus.stories._state import StoryState

__all__ = ["KeptStories"]

_STORIES = "stories.parquet"


@frozen(kw_only=True, eq=False)
class KeptStories:
    """Stories by the ids of their members, and what `add_stories` needs to go on.

    `until` is the first id that is not among them, and `learned` how many articles the state was learned from.
    """

    stories: tuple[Story, ...]
    state: StoryState
    until: int
    learned: int

    def save(self, folder: Path) -> None:
        """Write stories and state; the stories get their name last."""
        import pyarrow as pa
        import pyarrow.parquet as parquet

        folder.mkdir(parents=True, exist_ok=True)
        state = folder / f"learned-{self.learned}-{self.until}.npz"
        self.state.save(state)
        rows = pa.table(
            {
                "members": pa.array([story.members for story in self.stories], pa.list_(pa.int64())),
                "first": pa.array([story.first for story in self.stories], pa.date32()),
                "last": pa.array([story.last for story in self.stories], pa.date32()),
                "why": [json.dumps([astuple(tie) for tie in story.why]) for story in self.stories],
            }
        )
        told = {"until": str(self.until), "learned": str(self.learned), "state": state.name}
        part = folder / f"{_STORIES}.unfinished"
        parquet.write_table(rows.replace_schema_metadata(told), part)
        os.replace(part, folder / _STORIES)
        for old in folder.glob("learned-*.npz"):
            if old != state:
                old.unlink()

    @classmethod
    def load(cls, folder: Path) -> "KeptStories | None":
        """Read what was kept, or return None where nothing was."""
        import pyarrow.parquet as parquet

        if not (folder / _STORIES).is_file():
            return None
        rows = parquet.read_table(folder / _STORIES)
        told = {name.decode(): value.decode() for name, value in rows.schema.metadata.items()}
        columns = (rows.column(name).to_pylist() for name in ("members", "first", "last", "why"))
        return cls(
            stories=tuple(_story(*row) for row in zip(*columns, strict=True)),
            state=StoryState.load(folder / told["state"]),
            until=int(told["until"]),
            learned=int(told["learned"]),
        )


def _story(members: list[int], first: date | None, last: date | None, why: str) -> Story:
    return Story(members=tuple(members), why=tuple(map(_tie, json.loads(why))), first=first, last=last)


def _tie(values: list[Any]) -> Tie:
    left, right, similarity, *shared = values
    terms, names, figures = map(tuple, shared)
    return Tie(left=left, right=right, similarity=similarity, terms=terms, names=names, figures=figures)
