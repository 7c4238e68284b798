"""How much of one text stands in another: verbatim, rewritten, new."""

from typing import Literal

from attrs import frozen

from newscorpus.document import Span

__all__ = ["Direction", "Reuse", "reuse"]

Direction = Literal["a from b", "b from a"]

_WIDTH = 3
"""Words in a row that containment counts and that a verbatim run has at least."""

_FOLLOWED = 64
"""Occurrences up to which all places of three words are followed; of more, those that go on a run and the first few."""

_CONTENT = 2
"""Words other than function words that make a run one that was taken over, and not a turn of phrase."""

_STEM = 5
"""Characters of a word by which it is known again in other forms."""

_WINDOW = 16
"""Words of a stretch of b; a sentence is looked for in two that follow one another."""

_TAKEN, _RETOLD = 0.3, 0.5
"""Shares of a sentence, verbatim or of its rare words in one place of b, from which on the rest of it is rewritten."""

_SUBSTANTIAL, _LONG_RUN = 0.2, 20
"""Containment, or words of the longest run, below which there is nothing to have a direction."""


@frozen(kw_only=True)
class Reuse:
    """What of text a is in text b.

    `contained` is the share of a's different word triples that b has, `contains` that of b's that a has (Broder
    1997, "On the resemblance and containment of documents"). `longest_run` counts the words of the longest run
    that stands in both, `longest_left` and `longest_right` say where, and are None if there is none.
    `verbatim`, `rewritten` and `new` are shares of a's words and sum to 1: the labels of the METER corpus
    (Gaizauskas et al. 2001, "The METER corpus"), given by rules.
    `direction` says which was made from which, `reason` why, or why that cannot be said.
    """

    contained: float
    contains: float
    longest_run: int
    longest_left: Span | None
    longest_right: Span | None
    verbatim: float
    rewritten: float
    new: float
    direction: Direction | None
    reason: str
