"""A corpus as one self-contained HTML page: stories, wire matrix, reuse, shared text, with search and filters."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from newscorpus.corpus import Failure, Listing, Pair, Story
from newscorpus.corpus.views import WireMatrix, reuse_network, timeline, wire_matrix
from newscorpus.report._plots import network_svg, timeline_svg

if TYPE_CHECKING:
    from jinja2 import Template

    from newscorpus.corpus import Corpus

__all__ = ["corpus_page"]

Row = dict[str, Any]

_MOST_PLOTTED, _WHY = 60, 8
_UNKNOWN = "source not known"


def corpus_page(
    corpus: "Corpus",
    *,
    pairs: Iterable[Pair] | None = None,
    stories: Iterable[Story] | None = None,
    title: str = "A corpus of news",
) -> str:
    """Return the page. It fetches nothing, and runs only its own script; whatever an article says is shown as text.

    Args:
        corpus: the articles.
        pairs: its near duplicates, if they are known already.
        stories: its stories, if they are known already.
        title: what stands over the page.
    """
    from markupsafe import Markup

    known = tuple(corpus.duplicates() if pairs is None else pairs)
    told = tuple(corpus.stories() if stories is None else stories)
    style, script = _part("style.css"), _part("script.js")
    html = _template().render(
        page=_Page(corpus, known, told, title),
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'",
    )
    # A lone surrogate, which only a program can put into a text, has no bytes to be saved as.
    return html.encode("utf-8", "replace").decode("utf-8")


class _Page:
    """What the template shows, in words."""

    def __init__(
        self, corpus: "Corpus", pairs: tuple[Pair, ...], stories: tuple[Story, ...], title: str
    ) -> None:
        self._corpus = corpus
        self._by_left: defaultdict[int, list[Pair]] = defaultdict(list)
        for pair in pairs:
            self._by_left[pair.left].append(pair)
        self._listings = {listing.position: listing for listing in corpus.listings()}
        self._wire = wire_matrix(corpus, pairs)
        self._reuse = reuse_network(corpus, pairs)
        self.title = title
        self.failures: tuple[Failure, ...] = corpus.failures
        self.stories = [self._story(story) for story in _largest(stories)]
        self.reports = [self._report(number) for number in range(len(self._wire.stories))]
        self.pairs = [self._pair(pair) for pair in pairs]
        self.articles = [self._article(listing) for listing in self._listings.values()]
        self.links = [_link(link) for link in self._reuse.links]
        self.matrix = _matrix(self._wire)
        self.outlets = sorted({listing.source or _UNKNOWN for listing in self._listings.values()})
        self.classes = sorted({pair.kind for pair in pairs})
        days = sorted(day for listing in self._listings.values() if (day := _day(listing)))
        self.first, self.last = (days[0], days[-1]) if days else ("", "")

    @property
    def sums(self) -> list[tuple[str, int]]:
        """The figures over the page."""
        return [
            ("articles", len(self.articles)),
            ("outlets", len(self.outlets)),
            ("stories", len(self.stories)),
            ("reports carried more than once", len(self.reports)),
            ("pairs that share text", len(self.pairs)),
        ]

    @property
    def network(self) -> Any:
        """The plot of outlets."""
        return _markup(network_svg(self._reuse))

    def _story(self, story: Story) -> Row:
        listings = [self._listings[at] for at in story.members]
        few = len(listings) <= _MOST_PLOTTED
        moments = timeline(self._corpus, story, self._inside(story), listings=listings) if few else ()
        shared = [word for tie in story.why for word in (*tie.names, *tie.figures, *tie.terms)]
        sources = len({listing.source for listing in listings})
        return {
            **_findable(listings),
            "title": listings[0].title or listings[0].origin,
            "facts": f"{len(listings)} articles of {sources} outlet{'s' * (sources != 1)}{_between(story)}",
            "why": ", ".join(sorted(dict.fromkeys(shared), key=lambda word: -shared.count(word))[:_WHY]),
            "plot": _markup(timeline_svg(moments))
            if sum(m.article.published is not None for m in moments) > 1
            else "",
            "moments": [
                {
                    **_named(m.article),
                    "shares": _shares(
                        m.share, m.kind, self._listings.get(-1 if m.follows is None else m.follows)
                    ),
                }
                for m in moments
            ]
            or [{**_named(listing), "shares": ""} for listing in listings],
        }

    def _inside(self, story: Story) -> list[Pair]:
        members = set(story.members)
        return [pair for at in story.members for pair in self._by_left[at] if pair.right in members]

    def _report(self, number: int) -> Row:
        story = self._wire.stories[number]
        listings = [carrier.article for carrier in story.carriers]
        fullest = self._listings[story.fullest]
        found = _findable(listings)
        return {
            **found,
            "words": f"{found['words']} {story.agency or ''}",
            "title": fullest.title or fullest.origin,
            "facts": f"{story.agency or 'no agency named'}, {len(listings)} versions",
            "carriers": [
                {
                    **_named(carrier.article),
                    "share": "" if carrier.share is None else f"{carrier.share:.0%}",
                    "days": "" if carrier.days is None else carrier.days,
                }
                for carrier in story.carriers
            ],
        }

    def _pair(self, pair: Pair) -> Row:
        left, right = self._listings[pair.left], self._listings[pair.right]
        return {
            **_findable([left, right]),
            "kind": pair.kind,
            "left": _told(left),
            "right": _told(right),
            "contained": f"{pair.contained:.0%}",
            "contains": f"{pair.contains:.0%}",
            "why": "; ".join(evidence.text for evidence in pair.evidence),
        }

    def _article(self, listing: Listing) -> Row:
        return {
            **_findable([listing]),
            **_named(listing),
            "position": listing.position,
            "origin": listing.origin,
        }


def _largest(stories: Iterable[Story]) -> Iterator[Story]:
    """Yield the stories of two articles and more, the largest first."""
    yield from sorted(
        (story for story in stories if len(story.members) > 1),
        key=lambda story: (-len(story.members), story.members),
    )


def _findable(listings: list[Listing]) -> Row:
    """Return what the script searches and filters by."""
    days = sorted(day for listing in listings if (day := _day(listing)))
    words = " ".join(f"{listing.title or ''} {listing.source or ''} {listing.origin}" for listing in listings)
    return {
        "words": " ".join(words.split()),
        "outlets": "\n".join(sorted({listing.source or _UNKNOWN for listing in listings})),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
    }


def _named(listing: Listing) -> Row:
    return {
        "day": _day(listing),
        "source": listing.source or _UNKNOWN,
        "title": listing.title or listing.origin,
    }


def _told(listing: Listing) -> str:
    return ", ".join(
        part for part in (listing.title or listing.origin, listing.source, _day(listing)) if part
    )


def _day(listing: Listing) -> str:
    return "" if listing.published is None else listing.published.isoformat()


def _between(story: Story) -> str:
    if story.first is None or story.last is None:
        return ""
    return f", {story.first}" if story.first == story.last else f", {story.first} to {story.last}"


def _shares(share: float | None, kind: str | None, earlier: Listing | None) -> str:
    if share is None or earlier is None:
        return ""
    return f"{share:.0%} ({kind}) with {earlier.source or earlier.title or earlier.origin}"


def _link(link: Any) -> Row:
    return {
        "words": f"{link.earlier} {link.later}",
        "outlets": f"{link.earlier}\n{link.later}",
        "earlier": link.earlier,
        "later": link.later,
        "dated": link.dated,
        "pairs": link.pairs,
        "share": f"{link.share:.0%}",
    }


def _matrix(wire: WireMatrix) -> Row:
    counts = wire.counts()
    agencies = sorted({agency for row in counts.values() for agency in row})
    most = max((count for row in counts.values() for count in row.values()), default=1)
    rows = [
        {
            "source": source,
            "cells": [
                {"count": row.get(agency, 0), "heat": -(-4 * row.get(agency, 0) // most)}
                for agency in agencies
            ],
        }
        for source, row in counts.items()
    ]
    return {"agencies": agencies, "rows": rows}


def _markup(svg: str) -> Any:
    from markupsafe import Markup

    return Markup(svg)


@cache
def _template() -> "Template":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_part),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")


@cache
def _part(name: str) -> str:
    return files("newscorpus.report._corpus_page").joinpath(name).read_text(encoding="utf-8")


def _hash(part: str) -> str:
    return f"'sha256-{b64encode(sha256(part.encode()).digest()).decode()}'"
