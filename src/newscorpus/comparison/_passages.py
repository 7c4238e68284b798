"""Linked passages: which paragraphs answer which, their sentences, and the edits between them."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from newscorpus.article import Entry
from newscorpus.comparison._body import Body
from newscorpus.comparison.alignment import Link, LinkKind, align
from newscorpus.comparison.wording import Edit, edits_between
from newscorpus.document import Span


@frozen(kw_only=True)
class SentenceLink:
    """Sentences of one passage that answer sentences of the other, as spans into both source texts."""

    kind: LinkKind
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    similarity: float


@frozen(kw_only=True)
class Passage:
    """Paragraphs of the left article that answer paragraphs of the right, and what differs between them.

    `left` and `right` are the paragraphs' numbers in their articles, counted from 0 over `units`; `left_spans` and
    `right_spans` where they stand in the source texts. `sentences` and `edits` are there where both sides are;
    edits of white space alone are left out.
    """

    kind: LinkKind
    left: tuple[int, ...]
    right: tuple[int, ...]
    left_spans: tuple[Span, ...]
    right_spans: tuple[Span, ...]
    similarity: float
    sentences: tuple[SentenceLink, ...] = ()
    edits: tuple[Edit, ...] = ()


def link_entries(left: Body, right: Body) -> tuple[Link, ...]:
    """Link the entries of two live blogs, each a unit; nothing where one of the two is none."""
    if not left.entries or not right.entries:
        return ()
    return align(*([_words(entry) for entry in body.entries] for body in (left, right)))


def link_passages(left: Body, right: Body, entries: Sequence[Link]) -> tuple[Passage, ...]:
    """Link the paragraphs: inside linked entries first, then whatever stands elsewhere."""
    links = _within_entries(left, right, entries) if entries else align(left.words, right.words, moves=True)
    return tuple(_passage(link, left, right) for link in links)


def _words(entry: Entry) -> str:
    return " ".join(paragraph.text for paragraph in entry.paragraphs) or entry.text


def _within_entries(left: Body, right: Body, entries: Sequence[Link]) -> list[Link]:
    """Align the paragraphs of each linked pair of entries, then all that is left over."""
    found: list[Link] = []
    free_left, free_right = set(range(len(left.units))), set(range(len(right.units)))
    for link in entries:
        mine, theirs = _units_in(left, link.left), _units_in(right, link.right)
        if mine and theirs:
            found += _renumbered(left, right, mine, theirs)
    found = [link for link in found if link.left and link.right]
    for link in found:
        free_left.difference_update(link.left)
        free_right.difference_update(link.right)
    found += _renumbered(left, right, sorted(free_left), sorted(free_right))
    return sorted(found, key=lambda link: (link.left or (len(left.units),), link.right))


def _renumbered(left: Body, right: Body, mine: list[int], theirs: list[int]) -> Iterator[Link]:
    words = [left.words[i] for i in mine], [right.words[j] for j in theirs]
    for link in align(*words, moves=True):
        yield evolve(link, left=tuple(mine[i] for i in link.left), right=tuple(theirs[j] for j in link.right))


def _units_in(body: Body, entries: Sequence[int]) -> list[int]:
    spans = [body.entries[number].span for number in entries]
    return [i for i, unit in enumerate(body.units) if any(unit.span in span for span in spans)]


def _passage(link: Link, left: Body, right: Body) -> Passage:
    left_spans = tuple(left.units[i].span for i in link.left)
    right_spans = tuple(right.units[j].span for j in link.right)
    both = bool(left_spans and right_spans)
    return Passage(
        kind=link.kind,
        left=link.left,
        right=link.right,
        left_spans=left_spans,
        right_spans=right_spans,
        similarity=link.similarity,
        sentences=tuple(_sentences(link, left, right)) if both else (),
        edits=tuple(_edits(link, left, right)) if both and link.kind != "same" else (),
    )


def _sentences(link: Link, left: Body, right: Body) -> Iterator[SentenceLink]:
    mine = [sentence for i in link.left for sentence in left.sentences[i]]
    theirs = [sentence for j in link.right for sentence in right.sentences[j]]
    if len(mine) == len(theirs) and (len(mine) == 1 or link.kind == "same"):
        kind: LinkKind = "same" if left.words[link.left[0]] == right.words[link.right[0]] else "edited"
        for one, other in zip(mine, theirs, strict=True):
            yield SentenceLink(kind=kind, left=(one,), right=(other,), similarity=link.similarity)
        return
    texts = [span.of(left.text) for span in mine], [span.of(right.text) for span in theirs]
    for found in align(*texts, moves=False):
        yield SentenceLink(
            kind=found.kind,
            left=tuple(mine[i] for i in found.left),
            right=tuple(theirs[j] for j in found.right),
            similarity=found.similarity,
        )


def _edits(link: Link, left: Body, right: Body) -> Iterator[Edit]:
    (i, *_, p), (j, *_, q) = (link.left[0], *link.left), (link.right[0], *link.right)
    starts = left.units[i].start, right.units[j].start
    for edit in edits_between(left.tokens(i, p), right.tokens(j, q), starts):
        if edit.before.strip() or edit.after.strip():
            yield edit
