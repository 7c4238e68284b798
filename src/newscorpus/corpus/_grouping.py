"""The stories of a store: all of them anew, or those that its latest articles are in."""

from typing import TYPE_CHECKING, Any

from newscorpus.corpus._store import Store
from newscorpus.corpus._values import Story
from newscorpus.corpus.duplicates import Postings, Sketching, find_pairs
from newscorpus.corpus.engines import Engine, Table, extend
from newscorpus.corpus.stories import KeptStories, StoryState, Terming, add_stories, find_stories

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["all_stories", "latest_stories"]

_GROWN = 2
"""A corpus that has grown by so much is learned from anew; so each article is at most so often part of a whole run, on average."""

_SHARED = 0.15
"""The least that near duplicates share: copies share more, but template twins may have little else than their frame."""


def all_stories(engine: Engine, store: Store, *, days: int) -> tuple[Story, ...]:
    """Return the stories of a store, by the ids of their members, and keep them there."""
    terms, pairs = _terms(engine, store), _pairs(engine, store, days=days, since=0)
    learned: list[StoryState] = []
    found = find_stories(engine, store.articles, terms=terms, pairs=pairs, days=days, keep=learned.append)
    if learned:
        _keep(store, days, found, learned[0], len(store))
    return found


def latest_stories(engine: Engine, store: Store, *, days: int, since: int) -> tuple[Story, ...]:
    """Return the stories that have an article from an id on, at the cost of what came since stories were last asked for."""
    kept = KeptStories.load(store.folder / "stories" / f"{days}-days")
    if kept is None or len(store) >= _GROWN * kept.learned:
        found = all_stories(engine, store, days=days)
    elif kept.until >= store.id_at(len(store)):
        found = kept.stories
    else:
        found = _added(engine, store, kept, days)
    return tuple(story for story in found if story.members[-1] >= since)


def _added(engine: Engine, store: Store, kept: KeptStories, days: int) -> tuple[Story, ...]:
    found = add_stories(
        engine,
        store.articles,
        kept.stories,
        kept.state,
        since=kept.until,
        terms=_recent(engine, _terms(engine, store), kept.until, days),
        pairs=_pairs(engine, store, days=days, since=kept.until),
        days=days,
    )
    _keep(store, days, found, kept.state, kept.learned)
    return found


def _keep(store: Store, days: int, found: tuple[Story, ...], state: StoryState, learned: int) -> None:
    kept = KeptStories(stories=found, state=state, until=store.id_at(len(store)), learned=learned)
    kept.save(store.folder / "stories" / f"{days}-days")


def _terms(engine: Engine, store: Store) -> Table:
    return extend(engine, store.articles, Terming(), store.folder / "terms", "terming")


def _pairs(engine: Engine, store: Store, *, days: int, since: int) -> "pa.Table":
    sketches = extend(engine, store.articles, Sketching(), store.folder / "sketches", "sketching")
    postings = extend(engine, sketches, Postings(), store.folder / "postings", "posting")
    asked: dict[str, Any] = {"threshold": _SHARED, "days": days, "since": since}
    return find_pairs(engine, store.articles, sketches, postings, **asked)


def _recent(engine: Engine, terms: Table, since: int, days: int) -> Table:
    """Return the terms of the articles from an id on, of those undated, and of those of the days around the dated new ones."""
    span = f"SELECT MIN(published) AS first, MAX(published) AS last FROM terms WHERE id >= {since}"
    (edges,) = engine.read(engine.sql(span, "story-days", terms=terms)).to_pylist()
    if edges["first"] is None:
        return terms
    query = (
        f"SELECT * FROM terms WHERE id >= {since} OR published IS NULL OR "
        f"(published >= DATE '{edges['first']}' - INTERVAL '{days}' DAY AND published <= DATE '{edges['last']}' + INTERVAL '{days}' DAY)"
    )
    return engine.sql(query, "story-recent", terms=terms)
