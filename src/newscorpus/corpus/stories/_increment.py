"""Increment: today's articles among yesterday's stories, at the cost of the articles of the time window."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from newscorpus.corpus._values import Story, Tie
from newscorpus.corpus.engines import Engine, Table
from newscorpus.corpus.stories._agglomeration import agglomerate, gather
from newscorpus.corpus.stories._copies import link_copies, unite
from newscorpus.corpus.stories._find import compare_terms
from newscorpus.corpus.stories._frequencies import count_frequencies
from newscorpus.corpus.stories._state import StoryState
from newscorpus.corpus.stories._telling import tell_stories
from newscorpus.corpus.stories._terming import Terming
from newscorpus.corpus.stories._why import spanning_tree

if TYPE_CHECKING:
    import pyarrow as pa

    from newscorpus.corpus.stories._vectors import Nodes

__all__ = ["add_stories"]


def add_stories(
    engine: Engine,
    articles: Table,
    known: Sequence[Story],
    state: StoryState,
    *,
    since: int,
    terms: Table | None = None,
    pairs: "pa.Table | None" = None,
    days: int = 7,
) -> tuple[Story, ...]:
    """Return the stories with today's articles among them.

    Yesterday's stories stay together; today's articles join them, or each other, or join two of them into one. Weights
    and threshold are those of the last whole run, but for terms that it did not know. So a batch run can differ: it may
    part what an early article put together, and it learns a new threshold. The further the corpus has grown since the
    last whole run, the more.

    Args:
        engine: what runs the steps.
        articles: the new articles, and of those before them the ones of the last `days` days and without a date.
        known: the stories before, their members as ids.
        state: what `find_stories` kept.
        since: the id from which on articles are new.
        terms: what `Terming` made of the articles, if that was kept.
        pairs: what `find_pairs` found of the new articles.
        days: how far apart two dated articles of one event may be.
    """
    terms = terms or engine.map(articles, Terming(), "story-terms")
    frequencies = state.frequencies.and_of(count_frequencies(engine, terms))
    compared = compare_terms(engine, terms, frequencies, pairs, days)
    if compared is None:
        return tuple(known)
    rows, nodes, edges, _, _ = compared
    home = {member: number for number, story in enumerate(known) for member in story.members}
    ids: list[int] = rows.column("id").to_pylist()
    copies = link_copies(pairs, rows, nodes)
    started = unite(_started(nodes, ids, home, since), copies)
    found = agglomerate(*gather(nodes.sizes(), edges, started), state.threshold)
    told = tell_stories(engine, terms, rows, nodes, found, [*edges, *copies])
    return _merged(known, home, told)


def _started(nodes: "Nodes", ids: list[int], home: dict[int, int], since: int) -> list[list[int]]:
    """Return the nodes of each known story."""
    groups: dict[int, list[int]] = {}
    for node, row in enumerate(nodes.first_row.tolist()):
        if ids[row] < since and ids[row] in home:
            groups.setdefault(home[ids[row]], []).append(node)
    return list(groups.values())


def _merged(known: Sequence[Story], home: dict[int, int], told: Iterable[Story]) -> tuple[Story, ...]:
    left = dict(enumerate(known))
    grown = []
    for story in told:
        olds = [
            left.pop(number)
            for number in sorted({home[at] for at in story.members if at in home})
            if number in left
        ]
        grown.append(_grown(story, olds))
    return tuple(sorted([*left.values(), *grown], key=lambda story: story.members[0]))


def _grown(story: Story, olds: list[Story]) -> Story:
    members = tuple(sorted({*story.members, *(at for old in olds for at in old.members)}))
    firsts = [one.first for one in (story, *olds) if one.first]
    lasts = [one.last for one in (story, *olds) if one.last]
    return evolve(
        story,
        members=members,
        why=tuple(_spanning([tie for old in olds for tie in old.why], story.why)),
        first=min(firsts, default=None),
        last=max(lasts, default=None),
    )


def _spanning(old: list[Tie], new: Iterable[Tie]) -> Iterator[Tie]:
    """Yield the old ties and of the new ones those that join what these do not, the strongest first."""
    ties = {(tie.left, tie.right): tie for tie in (*new, *old)}
    weighed = [(tie.left, tie.right, tie.similarity) for tie in new]
    weighed += [(tie.left, tie.right, tie.similarity + 1) for tie in old]
    kept = [ties[one, other] for one, other, _ in spanning_tree(weighed)]
    yield from sorted(kept, key=lambda tie: (-tie.similarity, tie.left, tie.right))
