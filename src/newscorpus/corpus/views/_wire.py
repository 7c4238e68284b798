"""The wire matrix: who carried which agency's story, how much of it, and how early."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import frozen

from newscorpus.article import Article
from newscorpus.comparison import provenance
from newscorpus.corpus._values import Listing, Pair
from newscorpus.corpus.views._groups import CARRYING, groups

if TYPE_CHECKING:
    from newscorpus.corpus._corpus import Corpus

__all__ = ["Carrier", "WireMatrix", "WireStory", "wire_matrix"]

_CONCLUSIVE = 0.6


@frozen(kw_only=True)
class Carrier:
    """An article that carries a story.

    `share` is how much of the story's fullest version stands in it, None where the two are joined through others only;
    `days` is how long after the first dated one it appeared; `agency` what it says of its origin itself.
    """

    article: Listing
    share: float | None
    days: int | None
    agency: str | None


@frozen(kw_only=True)
class WireStory:
    """One report in all its versions, earliest first.

    `agency` is the one that most versions name, None where none does; `fullest` is the position of the longest version.
    """

    agency: str | None
    fullest: int
    carriers: tuple[Carrier, ...]


@frozen(kw_only=True)
class WireMatrix:
    """All reports that more than one article carries."""

    stories: tuple[WireStory, ...]

    def counts(self) -> dict[str, dict[str, int]]:
        """Return for each source, and each agency, how many of the agency's reports the source carried."""
        table: dict[str, Counter[str]] = {}
        for story in self.stories:
            sources = {carrier.article.source for carrier in story.carriers}
            for source in sources - {None}:
                table.setdefault(str(source), Counter())[story.agency or "no agency named"] += 1
        return {source: dict(sorted(table[source].items())) for source in sorted(table)}

    def rows(self) -> Iterator[dict[str, Any]]:
        """Yield one row for each version of each report, as a data frame takes them."""
        for number, story in enumerate(self.stories):
            for carrier in story.carriers:
                yield {
                    "story": number,
                    "agency": story.agency,
                    "position": carrier.article.position,
                    "source": carrier.article.source,
                    "title": carrier.article.title,
                    "published": carrier.article.published,
                    "share": carrier.share,
                    "days": carrier.days,
                }


def wire_matrix(corpus: "Corpus", pairs: Iterable[Pair] | None = None) -> WireMatrix:
    """Find who carried which report.

    Articles that are copies, cut-down copies or updates of each other are versions of one report. The agency is concluded from what
    the versions say of themselves (see `newscorpus.comparison.provenance`).

    Args:
        corpus: the articles.
        pairs: its near duplicates, if they are known already.
    """
    known = [pair for pair in (corpus.duplicates() if pairs is None else pairs) if pair.kind in CARRYING]
    shares = {(pair.left, pair.right): (pair.contained, pair.contains) for pair in known}
    found = groups(known)
    versions = {at for group in found for at in group}
    listings = {listing.position: listing for listing in corpus.listings(versions)}
    told = {at: _Told(_agency(article), len(article.text.split())) for at, article in corpus.at(versions)}
    stories = [_story(group, told, listings, shares) for group in found]
    return WireMatrix(stories=tuple(sorted(stories, key=lambda story: (-len(story.carriers), story.fullest))))


class _Told(NamedTuple):
    """The agency that an article names, and how many words its body has."""

    agency: str | None
    length: int


def _story(
    group: list[int],
    told: Mapping[int, _Told],
    listings: Mapping[int, Listing],
    shares: Mapping[tuple[int, int], tuple[float, float]],
) -> WireStory:
    named = Counter(agency for at in group if (agency := told[at].agency) is not None)
    fullest = max(group, key=lambda at: (told[at].length, -at))
    days = [day for at in group if (day := listings[at].published) is not None]
    first = min(days, default=None)
    carriers = [
        Carrier(
            article=listing,
            share=_share(fullest, at, shares),
            days=None if first is None or listing.published is None else (listing.published - first).days,
            agency=told[at].agency,
        )
        for at in group
        if (listing := listings[at])
    ]
    carriers.sort(key=lambda carrier: (carrier.days is None, carrier.days or 0, carrier.article.position))
    agency = min(named, key=lambda name: (-named[name], name)) if named else None
    return WireStory(agency=agency, fullest=fullest, carriers=tuple(carriers))


def _agency(article: Article) -> str | None:
    told = provenance(article)
    return told.agency if told.confidence >= _CONCLUSIVE else None


def _share(whole: int, part: int, shares: Mapping[tuple[int, int], tuple[float, float]]) -> float | None:
    """Return how much of one article stands in another."""
    if whole == part:
        return 1.0
    pair = shares.get((min(whole, part), max(whole, part)))
    return None if pair is None else pair[0] if whole < part else pair[1]
