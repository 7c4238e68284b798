"""Paragraphs followed from version to version."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from attrs import define, field

from newscorpus.article import Block
from newscorpus.comparison._comparison import Comparison
from newscorpus.comparison._lineage_values import Change, Lineage, State
from newscorpus.comparison._passages import Passage
from newscorpus.comparison.alignment import align

__all__ = ["follow"]

_RETURNED, _RETURNED_WORDS = 0.55, 8
"""Likeness and words from which on a paragraph is one that was taken out earlier, edited: as strict as for moves."""


@define
class _Thread:
    """A lineage as far as it was followed."""

    states: list[State] = field(factory=list)
    merged: bool = False

    @property
    def text(self) -> str:
        return self.states[-1].text

    def lineage(self, versions: int) -> Lineage:
        gone: Literal["merged", "removed"] = "merged" if self.merged else "removed"
        stands = self.states[-1].version == versions - 1
        return Lineage(states=tuple(self.states), end="stands" if stands else gone)


def follow(steps: Sequence[Comparison]) -> tuple[Lineage, ...]:
    """Return every paragraph of every version in exactly one lineage, in the order in which they came."""
    threads: list[_Thread] = []
    alive: dict[int, _Thread] = {}
    for number, unit in enumerate(steps[0].bodies[0].units):
        alive[number] = _begun(threads, _state(0, number, unit, "first"))
    for version, step in enumerate(steps, start=1):
        alive = _followed(step, version, alive, threads)
    return tuple(thread.lineage(len(steps) + 1) for thread in threads)


def _followed(
    step: Comparison, version: int, alive: Mapping[int, _Thread], threads: list[_Thread]
) -> dict[int, _Thread]:
    """Carry the lineages that go on into the next version, and begin those that come in it."""
    units, following = step.bodies[1].units, dict[int, _Thread]()
    changes: dict[int, Change] = {}
    for passage in step.passages:
        for place, right in enumerate(passage.right):
            changes[right] = _change(passage)
            if place == 0 and passage.left:
                following[right] = alive[passage.left[0]]
        for left in passage.left[1:]:
            alive[left].merged = bool(passage.right)
    fresh = [number for number in range(len(units)) if number not in following]
    gone = [thread for thread in threads if thread.states[-1].version < version - 1]
    returned = _returned(gone, {number: units[number].text for number in fresh})
    for number, unit in enumerate(units):
        thread = following.get(number) or returned.get(number)
        change = "returned" if number in returned and changes[number] == "added" else changes[number]
        state = _state(version, number, unit, change)
        if thread is None:
            thread = _begun(threads, state)
        else:
            thread.states.append(state)
        thread.merged = False
        following[number] = thread
    return following


def _change(passage: Passage) -> Change:
    assert passage.kind != "removed"  # such a passage has no paragraph on the right
    return passage.kind


def _state(version: int, number: int, unit: Block, change: Change) -> State:
    return State(version=version, paragraph=number, span=unit.span, text=unit.text, change=change)


def _begun(threads: list[_Thread], state: State) -> _Thread:
    threads.append(_Thread([state]))
    return threads[-1]


def _returned(gone: Sequence[_Thread], fresh: Mapping[int, str]) -> dict[int, _Thread]:
    """Return which new paragraphs, by number, are ones that stood in an earlier version: the same words, or nearly."""
    waiting: defaultdict[str, list[_Thread]] = defaultdict(list)
    for thread in sorted(gone, key=lambda thread: thread.states[-1].version):
        waiting[thread.text].append(thread)
    found = {number: waiting[text].pop() for number, text in fresh.items() if waiting.get(text)}
    taken = {id(thread) for thread in found.values()}
    rest = [thread for thread in gone if id(thread) not in taken]
    return found | dict(_alike(rest, {number: text for number, text in fresh.items() if number not in found}))


def _alike(gone: Sequence[_Thread], fresh: Mapping[int, str]) -> Iterator[tuple[int, _Thread]]:
    if not gone or not fresh:
        return
    numbers = list(fresh)
    for link in align([thread.text for thread in gone], list(fresh.values()), moves=True):
        if len(link.left) == len(link.right) == 1 and link.similarity >= _RETURNED:
            thread, number = gone[link.left[0]], numbers[link.right[0]]
            if min(len(thread.text.split()), len(fresh[number].split())) >= _RETURNED_WORDS:
                yield number, thread
