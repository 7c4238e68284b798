"""The reuse network: which source prints text that another printed before."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newscorpus.corpus._values import Listing, Pair

if TYPE_CHECKING:
    from newscorpus.corpus._corpus import Corpus

__all__ = ["Outlet", "ReuseLink", "ReuseNetwork", "reuse_network"]

_UNKNOWN = "source not known"


@frozen(kw_only=True)
class Outlet:
    """A source, how many articles of it there are, and how many share text with those of another."""

    source: str
    articles: int
    shared: int


@frozen(kw_only=True)
class ReuseLink:
    """Pairs of articles of two sources.

    `earlier` printed first where `dated`; where days are the same or not known the two stand in the order of their names. `share` is the
    mean of the larger containment of each pair; `examples` are the positions of the strongest pairs.
    """

    earlier: str
    later: str
    dated: bool
    pairs: int
    share: float
    examples: tuple[tuple[int, int], ...]


@frozen(kw_only=True)
class ReuseNetwork:
    """Sources, and the text that went between them."""

    outlets: tuple[Outlet, ...]
    links: tuple[ReuseLink, ...]

    def rows(self) -> Iterator[dict[str, Any]]:
        """Yield one row for each link, as a data frame or a graph library takes them."""
        for link in self.links:
            yield {
                "earlier": link.earlier,
                "later": link.later,
                "dated": link.dated,
                "pairs": link.pairs,
                "share": link.share,
            }


def reuse_network(corpus: "Corpus", pairs: Iterable[Pair] | None = None) -> ReuseNetwork:
    """Count the pairs between each two sources. Who printed first is read from the days; it does not show who copied whom."""
    known = [
        pair for pair in (corpus.duplicates() if pairs is None else pairs) if pair.kind != "template twin"
    ]
    listings = {listing.position: listing for listing in corpus.listings()}
    between: dict[tuple[str, str, bool], list[Pair]] = defaultdict(list)
    sharing: dict[str, set[int]] = defaultdict(set)
    for pair in known:
        left, right = listings[pair.left], listings[pair.right]
        if _name(left) == _name(right):
            continue
        between[_direction(left, right)].append(pair)
        sharing[_name(left)].add(pair.left)
        sharing[_name(right)].add(pair.right)
    counts = Counter(_name(listing) for listing in listings.values())
    outlets = (
        Outlet(source=name, articles=counts[name], shared=len(sharing[name])) for name in sorted(counts)
    )
    links = (_link(*ends, found) for ends, found in between.items())
    ordered = sorted(links, key=lambda link: (-link.pairs, link.earlier, link.later, link.dated))
    return ReuseNetwork(outlets=tuple(outlets), links=tuple(ordered))


def _name(listing: Listing) -> str:
    return listing.source or _UNKNOWN


def _direction(left: Listing, right: Listing) -> tuple[str, str, bool]:
    names = (_name(left), _name(right))
    if left.published is None or right.published is None or left.published == right.published:
        return (min(names), max(names), False)
    return (*names, True) if left.published < right.published else (names[1], names[0], True)


def _link(earlier: str, later: str, dated: bool, pairs: list[Pair]) -> ReuseLink:
    strongest = sorted(pairs, key=lambda pair: (-_share(pair), pair.left, pair.right))
    return ReuseLink(
        earlier=earlier,
        later=later,
        dated=dated,
        pairs=len(pairs),
        share=sum(map(_share, pairs)) / len(pairs),
        examples=tuple((pair.left, pair.right) for pair in strongest[:5]),
    )


def _share(pair: Pair) -> float:
    return max(pair.contained, pair.contains)
