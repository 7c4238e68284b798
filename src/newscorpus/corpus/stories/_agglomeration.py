"""Agglomeration: articles to stories, by the average likeness of all pairs between two groups."""

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

from attrs import define, field

from newscorpus.corpus.stories._threshold import Threshold

__all__ = ["Group", "agglomerate", "gather"]

_LOOSEST = 0.8
"""The average over many pairs is surer than one pair, so loosely knit groups may lower the threshold by so much."""

_WHOLE = 10**9
"""Likeness is added up in whole numbers, so that the order of the sum does not matter."""


@define
class Group:
    """Nodes that are together: the first of them, how many articles they are, and sums of likeness.

    `inside` is the sum over pairs in the group, `beside` that over pairs with each other group.
    """

    members: list[int]
    first: int
    size: int
    inside: int = 0
    beside: dict[int, int] = field(factory=dict)


def gather(
    sizes: Sequence[int], edges: Iterable[tuple[int, int, float]], started: Iterable[Sequence[int]]
) -> tuple[list[Group], dict[tuple[int, int], int]]:
    """Return nodes as groups, and the sums of likeness between them.

    Args:
        sizes: how many equal articles each node stands for.
        edges: two nodes and how like they are; each pair once.
        started: nodes that are together already; each other node is alone.
    """
    groups: list[Group] = []
    home: dict[int, int] = {}
    for members in (*started, *([node] for node in range(len(sizes)))):
        if members[0] in home:
            continue
        home.update((node, len(groups)) for node in members)
        inside = sum(sizes[node] * (sizes[node] - 1) // 2 * _WHOLE for node in members)
        groups.append(Group(list(members), min(members), sum(sizes[node] for node in members), inside))
    between: dict[tuple[int, int], int] = {}
    for one, other, likeness in edges:
        low, high = sorted((home[one], home[other]))
        whole = round(likeness * _WHOLE) * sizes[one] * sizes[other]
        if low == high:
            groups[low].inside += whole
        else:
            between[low, high] = between.get((low, high), 0) + whole
    return groups, between


def agglomerate(
    groups: list[Group], between: dict[tuple[int, int], int], threshold: Threshold
) -> list[list[int]]:
    """Return the members of the groups that are left when no two belong together, in the order of their first member.

    Groups are joined by average link (Sokal and Michener 1958), so that one tie makes no chain; a pair without an edge
    counts as nothing alike. First are joined those most alike for how alike they are inside, and the average between
    two groups must reach the threshold, more of it where both are more alike inside than the halves of one article: two
    close-knit groups are two events even if they share a subject (relative closeness; Karypis, Han and Kumar 1999).

    Args:
        groups: what is together from the beginning, mostly single nodes; they are used up.
        between: the sum of likeness between two groups by number, the lower first.
        threshold: the threshold of the corpus.
    """
    for (one, other), likeness in between.items():
        groups[one].beside[other] = groups[other].beside[one] = likeness
    left: dict[int, Group] = dict(enumerate(groups))
    waiting = [
        entry
        for one, group in left.items()
        for other in group.beside
        if one < other and (entry := _entry(left, one, other, threshold))
    ]
    heapify(waiting)
    fresh = len(groups)
    while waiting:
        _, _, _, one, other = heappop(waiting)
        if one not in left or other not in left:
            continue
        left[fresh] = _join(left, one, other, fresh)
        for beside in left[fresh].beside:
            entry = _entry(left, fresh, beside, threshold)
            if entry:
                heappush(waiting, entry)
        fresh += 1
    return sorted(sorted(group.members) for group in left.values())


def _entry(
    left: dict[int, Group], one: int, other: int, threshold: Threshold
) -> tuple[float, int, int, int, int] | None:
    """Return a place in the queue for two groups, or None if they do not belong together."""
    a, b = left[one], left[other]
    between = a.beside[other] / (a.size * b.size * _WHOLE)
    if between < threshold.least * _LOOSEST:
        return None
    inside = (_inside(a, threshold) * _inside(b, threshold)) ** 0.5
    if between < threshold.least * max(_LOOSEST, inside / threshold.usual):
        return None
    low, high = sorted((a.first, b.first))
    return (-between / inside, low, high, one, other)


def _inside(group: Group, threshold: Threshold) -> float:
    """Return the average likeness of the pairs in a group; a single article is as like itself as its halves."""
    pairs = group.size * (group.size - 1) // 2
    inside = group.inside / (pairs * _WHOLE) if len(group.members) > 1 and pairs else threshold.usual
    return max(inside, threshold.least * _LOOSEST)


def _join(left: dict[int, Group], one: int, other: int, fresh: int) -> Group:
    a, b = left.pop(one), left.pop(other)
    inside = a.inside + b.inside + a.beside.pop(other)
    del b.beside[one]
    if len(a.beside) < len(b.beside):
        a, b = b, a
    for beside, likeness in b.beside.items():
        a.beside[beside] = a.beside.get(beside, 0) + likeness
    for beside in a.beside:
        around = left[beside].beside
        around.pop(one, None)
        around.pop(other, None)
        around[fresh] = a.beside[beside]
    more, fewer = (a.members, b.members) if len(a.members) > len(b.members) else (b.members, a.members)
    more.extend(fewer)
    return Group(more, min(a.first, b.first), a.size + b.size, inside, a.beside)
