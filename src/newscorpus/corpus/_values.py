"""What is found in a corpus: pairs of near duplicates, stories, and what could not be read."""

from datetime import date
from typing import Literal

from attrs import frozen

__all__ = ["Evidence", "Failure", "Listing", "Pair", "PairKind", "Story", "Tie"]

PairKind = Literal["copy", "cut-down", "update", "template twin", "shared quote"]


@frozen(kw_only=True)
class Failure:
    """A text that could not be read: a row of the error table.

    `rule` is the short name of what was broken (``"encoding"``, ``"gzip"``, ``"column"``), `message` the sentence for
    people, which says what to do.
    """

    origin: str
    rule: str
    message: str


@frozen(kw_only=True)
class Listing:
    """An article in a list: its position, and what it or what came beside it says of its source, title and day."""

    position: int
    source: str | None
    title: str | None
    published: date | None
    origin: str
    url: str | None


@frozen(kw_only=True)
class Evidence:
    """One reason, by its kind (``"same figures"``) and in words."""

    kind: str
    text: str


@frozen(kw_only=True)
class Pair:
    """Two articles that share text.

    `left` and `right` are positions in the corpus, `left` the smaller. `contained` is the share of the left one's
    word 5-grams that stand in the right one, `contains` the share of the right one's that stand in the left one; what
    a source prints on unrelated articles counts for nothing.
    """

    left: int
    right: int
    contained: float
    contains: float
    kind: PairKind
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class Tie:
    """Why two articles of a story are together: how like they are (0 to 1), and the terms, names and figures they share."""

    left: int
    right: int
    similarity: float
    terms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()


@frozen(kw_only=True)
class Story:
    """Articles about one event.

    `members` are positions in the corpus, in order; `why` is a spanning tree of the strongest ties between them; `first` and
    `last` are the days of the earliest and latest dated member.
    """

    members: tuple[int, ...]
    why: tuple[Tie, ...] = ()
    first: date | None = None
    last: date | None = None
