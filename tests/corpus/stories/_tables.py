"""Tables of articles for tests of stories, and what is found in them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa

from newscorpus.corpus import Story
from newscorpus.corpus.engines import LocalEngine
from newscorpus.corpus.stories import find_stories

SCHEMA = pa.schema(
    [
        ("id", pa.int64()),
        ("source", pa.string()),
        ("published", pa.date32()),
        ("title", pa.string()),
        ("body", pa.string()),
    ]
)


def table_of(texts: Sequence[tuple[str | None, str]], dates: Sequence[date | None] | None = None) -> pa.Table:
    rows = range(len(texts))
    columns = [
        rows,
        [None] * len(texts),
        dates or [None] * len(texts),
        *([one[at] for one in texts] for at in (0, 1)),
    ]
    return pa.table([pa.array(c, kind) for c, kind in zip(columns, SCHEMA.types, strict=True)], schema=SCHEMA)


def stories_of(
    texts: Sequence[tuple[str | None, str]],
    dates: Sequence[date | None] | None = None,
    *,
    workers: int = 1,
    cut: int = 2_000,
    days: int = 7,
) -> tuple[Story, ...]:
    """Find stories in titles and texts; members are their positions."""
    with TemporaryDirectory() as folder, LocalEngine(Path(folder), workers=workers) as engine:
        table = engine.write(table_of(texts, dates).to_batches(cut), SCHEMA, "articles")
        return find_stories(engine, table, days=days)


def together(stories: Sequence[Story]) -> set[frozenset[int]]:
    """Return the members of all stories of more than one article."""
    return {frozenset(story.members) for story in stories if len(story.members) > 1}
