"""Names: the people and organisations a text mentions, each under one head."""

from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from newscorpus.comparison._naming.folding import same_person
from newscorpus.comparison._naming.heads import gather
from newscorpus.comparison._naming.phrases import find_phrases
from newscorpus.document import Span

__all__ = ["Name", "NameComparison", "compare_names", "find_names"]


@frozen(kw_only=True)
class Name:
    """Someone or something named in a text, with every mention under one head.

    `label` is the fullest form, without honorific or title; `mentions` are spans of the forms as they stand,
    titles left out. `kind` is unknown where nothing around a name tells a person from an organisation. `key`
    holds the folded words that names are compared by.
    """

    label: str
    kind: Literal["person", "organisation", "unknown"]
    mentions: tuple[Span, ...]
    key: tuple[str, ...]


@frozen(kw_only=True)
class NameComparison:
    """Who is named on both sides, and who on one side only; each in order of first mention."""

    both: tuple[tuple[Name, Name], ...]
    left_only: tuple[Name, ...]
    right_only: tuple[Name, ...]


def find_names(text: str) -> tuple[Name, ...]:
    """Return the people and organisations of a text in order of first mention.

    By rules and for English: capitals that are not due to a sentence's start, titles, given names, words of
    organisations. `Mr. Scholz`, `Scholz` and `Chancellor Olaf Scholz` are one name. In German, where every noun
    has a capital, only names with a title, a known given name or an organisation's word are taken, and what
    repeats them. Places, dates and origins are left out.
    """
    phrases, german = find_phrases(text)
    heads = gather(phrases, german)
    return tuple(
        Name(
            label=text[head.label.start : head.label.stop],
            kind=head.kind,
            mentions=tuple(head.mentions),
            key=head.key,
        )
        for head in heads
    )


def compare_names(left: Iterable[Name], right: Iterable[Name]) -> NameComparison:
    """Match the names of two texts: equal keys first, then a bare surname with the full name.

    A surname that several people on the other side share matches none of them.
    """
    rest = list(right)
    exact = {name.key: name for name in reversed(rest)}
    pairs: dict[int, Name] = {}
    names = list(left)
    taken: set[tuple[str, ...]] = set()
    for place, name in enumerate(names):
        if name.key in exact and name.key not in taken:
            pairs[place] = exact[name.key]
            taken.add(name.key)
    surnames: dict[str, list[Name]] = {}
    for name in rest:
        if name.key not in taken and name.kind != "organisation":
            surnames.setdefault(name.key[-1], []).append(name)
    for place, name in enumerate(names):
        if place in pairs or name.kind == "organisation":
            continue
        fitting = [other for other in surnames.get(name.key[-1], ()) if same_person(name.key, other.key)]
        fitting = [other for other in fitting if other.key not in taken]
        if len(fitting) == 1:
            pairs[place] = fitting[0]
            taken.add(fitting[0].key)
    return NameComparison(
        both=tuple((name, pairs[place]) for place, name in enumerate(names) if place in pairs),
        left_only=tuple(name for place, name in enumerate(names) if place not in pairs),
        right_only=tuple(name for name in rest if name.key not in taken),
    )
