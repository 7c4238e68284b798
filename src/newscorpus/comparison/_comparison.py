"""Two articles side by side, as data: passages, quotes, figures, names, reuse and provenance."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from attrs import frozen

from newscorpus.article import Article
from newscorpus.comparison._body import Body
from newscorpus.comparison._collector import undisturbed
from newscorpus.comparison._passages import Passage, link_entries, link_passages
from newscorpus.comparison._reading import Reading, reading
from newscorpus.comparison._record import comparison_record
from newscorpus.comparison.alignment import Link
from newscorpus.document import Span

if TYPE_CHECKING:
    from newscorpus.comparison.drift import QuoteComparison
    from newscorpus.comparison.figures import FigurePair
    from newscorpus.comparison.names import NameComparison
    from newscorpus.comparison.revisions import History
    from newscorpus.comparison.text_reuse import Reuse
    from newscorpus.comparison.wire import Provenance, WireVerdict

__all__ = ["Comparison", "compare"]


@frozen(kw_only=True)
class Comparison:
    """What an editor asks of two articles: who has what, in which words, and from where.

    Everything but the two articles is a view, worked out when it is first asked for and kept. Spans point into
    `left.document.text` and `right.document.text`.
    """

    left: Article
    right: Article

    @cached_property
    def _left(self) -> Reading:
        return reading(self.left)

    @cached_property
    def _right(self) -> Reading:
        return reading(self.right)

    @cached_property
    def bodies(self) -> tuple[Body, Body]:
        """The bodies that are compared: captions, datelines and furniture are no part of them."""
        return self._left.body, self._right.body

    @cached_property
    def entries(self) -> tuple[Link, ...]:
        """Which live-blog entries answer which, by number, where both articles are live blogs."""
        return link_entries(*self.bodies)

    @cached_property
    @undisturbed
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph of either body exactly once, linked, with sentences and word edits."""
        return link_passages(*self.bodies, self.entries)

    @cached_property
    @undisturbed
    def quotes(self) -> "QuoteComparison":
        """Every quote of either body exactly once: in a pair, with what became of it, or on its side alone."""
        from newscorpus.comparison.drift import compare_quotes

        linked = [(passage.left_spans, passage.right_spans) for passage in self.passages]
        links = [(left, right) for left, right in linked if left and right]
        return compare_quotes(self._left.quotes, self._right.quotes, links=links)

    @cached_property
    @undisturbed
    def figures(self) -> "tuple[FigurePair, ...]":
        """Every figure of either body exactly once, and how it relates to its counterpart.

        A bare "$" is read by the publisher's country where the article's language names one ("en-CA").
        """
        from newscorpus.comparison.figures import compare_figures

        return compare_figures(self._left.figures, self._right.figures, aligned=self._aligned())

    @cached_property
    @undisturbed
    def names(self) -> "NameComparison":
        """Who is named on both sides, and who on one only."""
        from newscorpus.comparison.names import compare_names

        return compare_names(self._left.names, self._right.names)

    @cached_property
    @undisturbed
    def reuse(self) -> "Reuse":
        """How much of the left body stands in the right one, and of the right in the left."""
        from newscorpus.comparison.text_reuse import reuse_of

        return reuse_of(self._left.words, self._right.words)

    @cached_property
    @undisturbed
    def provenance(self) -> "tuple[Provenance, Provenance]":
        """Which agency each article is from, by evidence."""
        return self._left.provenance, self._right.provenance

    @cached_property
    def wire(self) -> "WireVerdict":
        """Whether the two carry the same wire story, and why."""
        from newscorpus.comparison.wire import same_wire_story

        return same_wire_story(*self.provenance, self.reuse)

    @undisturbed
    def to_record(self) -> dict[str, Any]:
        """Return the comparison as a JSON-ready dictionary that needs no other file; its schema is `comparison_schema()`."""
        return comparison_record(self)

    @undisturbed
    def to_html(self) -> str:
        """Return the comparison as one HTML page that needs no network; nothing in an article is run."""
        from newscorpus.comparison._page import page

        return page(self)

    def _repr_html_(self) -> str:
        from newscorpus.comparison._page import frame

        return frame(self)

    def _aligned(self) -> list[tuple[Span, Span]]:
        linked = (passage for passage in self.passages if passage.left and passage.right)
        return [(_whole(passage.left_spans), _whole(passage.right_spans)) for passage in linked]


@overload
def compare(left: Article, right: Article, /) -> Comparison: ...


@overload
def compare(left: Article, right: Article, /, *later: Article) -> "Comparison | History": ...


def compare(left: Article, right: Article, /, *later: Article) -> "Comparison | History":
    """Compare two articles, or give the revision history of more versions of one, oldest first.

    A comparison has alignment, wording, quotes, figures, names, reuse and provenance as views; nothing is worked out
    before it is asked for. Three or more versions give a `History`.
    """
    if later:
        from newscorpus.comparison.revisions import history

        return history((left, right, *later))
    return Comparison(left=left, right=right)


def _whole(spans: tuple[Span, ...]) -> Span:
    return Span(spans[0].start, spans[-1].stop)
