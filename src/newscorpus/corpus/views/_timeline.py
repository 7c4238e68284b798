"""Story timelines: what appeared when, and what it took from what was there."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.corpus._values import Listing, Pair, PairKind, Story

if TYPE_CHECKING:
    from newscorpus.corpus._corpus import Corpus

__all__ = ["Moment", "timeline"]


@frozen(kw_only=True)
class Moment:
    """An article of a story in its place in time.

    `follows` is the position of the earlier article that it shares most text with, `share` how much of it stands there, and
    `kind` the class of the pair; all None where it shares text with none.
    """

    article: Listing
    follows: int | None = None
    share: float | None = None
    kind: PairKind | None = None


def timeline(
    corpus: "Corpus", story: Story, pairs: Iterable[Pair] = (), *, listings: Iterable[Listing] | None = None
) -> tuple[Moment, ...]:
    """Return the articles of a story by day and position, the undated last.

    Args:
        corpus: the articles.
        story: some of them.
        pairs: near duplicates of the corpus; those inside the story are used.
        listings: the listings of the story's articles, if they are known already.
    """
    members = set(story.members)
    inside = [pair for pair in pairs if pair.left in members and pair.right in members]
    listings = sorted(corpus.listings(members) if listings is None else listings, key=_when)
    order = {listing.position: place for place, listing in enumerate(listings)}
    return tuple(_moment(listing, inside, order) for listing in listings)


def _when(listing: Listing) -> tuple[date, int]:
    return (listing.published or date.max, listing.position)


def _moment(listing: Listing, pairs: list[Pair], order: dict[int, int]) -> Moment:
    taken = [
        (pair.contained, pair.right, pair.kind)
        if pair.left == listing.position
        else (pair.contains, pair.left, pair.kind)
        for pair in pairs
        if listing.position in (pair.left, pair.right)
    ]
    earlier = [found for found in taken if order[found[1]] < order[listing.position]]
    if not earlier:
        return Moment(article=listing)
    share, follows, kind = max(earlier, key=lambda found: (found[0], -order[found[1]]))
    return Moment(article=listing, follows=follows, share=share, kind=kind)
