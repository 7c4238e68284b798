"""Glue: a title, its dates and their labels run together in one line."""

import re
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

__all__ = ["GLUE_LABELS", "GlueLabels", "GlueMatch", "split_doubled_date", "split_glue"]

Range = tuple[int, int]


@frozen(kw_only=True)
class GlueLabels:
    """What stands before the dates of a page in one language, in the cases that are printed."""

    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()

    def __or__(self, other: "GlueLabels") -> "GlueLabels":
        """Return the labels of both."""
        return GlueLabels(published=self.published + other.published, updated=self.updated + other.updated)


GLUE_LABELS: dict[str, GlueLabels] = {
    "en": GlueLabels(
        published=("Published",), updated=("last updated", "Last updated", "Last Updated", "Updated")
    ),
    "de": GlueLabels(
        published=("Veröffentlicht",),
        updated=("zuletzt aktualisiert", "Zuletzt aktualisiert", "Aktualisiert"),
    ),
    "fr": GlueLabels(
        published=("Publié",), updated=("dernière mise à jour", "Dernière mise à jour", "Mis à jour")
    ),
    "es": GlueLabels(
        published=("Publicado",), updated=("última actualización", "Última actualización", "Actualizado")
    ),
    "pt": GlueLabels(
        published=("Publicado",), updated=("última atualização", "Última atualização", "Atualizado")
    ),
    "it": GlueLabels(
        published=("Pubblicato",), updated=("ultimo aggiornamento", "Ultimo aggiornamento", "Aggiornato")
    ),
}
"""Labels by language."""


@frozen(kw_only=True)
class GlueMatch:
    """The dates at the end of a title line; positions count from the line's start.

    The title ends at `start`, the dates and labels at `stop`. `published` and `updated` are where the words of the
    dates stand, labels left out: strings for `newscorpus.dates.read_date`, or relative ones ("9 min ago").
    """

    start: int
    stop: int
    published: Range | None = None
    updated: Range | None = None


_REACH = 600
_MARK = 6
_STOPS = (".", "!", "?", "”", ":", "")
_LONGEST_SENTENCE = 300
_LONGEST_DATE = 48
_MONTH = r"[^\W\d_]{3,10}"
_CAPITAL_MONTH = r"[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]{2,9}"
_DAY = r"(?:(?:Mon|Tues?|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?,? |[^\W\d_]{2,12}\.?, )"
_IN_WORDS = rf"{_CAPITAL_MONTH}\.? [0-3]?\d,? \d{{4}}|[0-3]?\d\.? ?(?:de )?{_MONTH}\.? (?:de )?\d{{4}}"
_TIME = (
    r"(?:,? (?:at |um |à |a las |às |alle ore )?| ?[/·|] ?)?[0-2]?\d[:.h][0-5]\d(?: ?[AaPp]\.?[Mm]\.?(?![a-z]))?"
    r"(?: ?(?:Uhr|[A-Z]{2,5}(?![a-z])(?:[+-]\d{1,2})?))?"
)
_DATE = rf"{_DAY}?(?:{_IN_WORDS}|[0-3]?\d[./][0-3]?\d[./]\d{{4}}|\d{{4}}-\d\d-\d\d)(?:{_TIME})?"
_RELATIVE = (
    r"(?:\d{1,3}|an?|one|few) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhd]) ago"
    r"|[Yy]esterday|[Tt]oday|[Jj]ust now|vor \d{1,3} [^\W\d_]{3,9}|il y a \d{1,3} [^\W\d_]{3,9}|hace \d{1,3} [^\W\d_]{3,9}|há \d{1,3} [^\W\d_]{3,9}"
)
_WHEN = re.compile(rf":? ?({_DATE}|{_RELATIVE})(?: / (?:{_RELATIVE}))?")
_UNLABELLED = re.compile(rf"({_DATE})(?: / (?:{_RELATIVE}))?(?: ?/)? ?$")
_NUMERIC = re.compile(r"\d{1,2}([./])\d{1,2}\1\d{4}")
_SPELT = re.compile(rf" ?({_IN_WORDS})\Z")


class _Finder(NamedTuple):
    published: frozenset[str]
    marks: tuple[str, ...]
    pattern: re.Pattern[str]


@lru_cache(maxsize=64)
def _finder(labels: GlueLabels) -> _Finder:
    every = sorted((*labels.published, *labels.updated), key=len, reverse=True)
    return _Finder(
        published=frozenset(labels.published),
        marks=tuple(dict.fromkeys(label[-_MARK:] for label in every)),
        pattern=re.compile("|".join(map(re.escape, every)) or r"(?!)"),
    )


@lru_cache(maxsize=64)
def _finder_of(languages: tuple[str, ...]) -> _Finder:
    labels = GlueLabels()
    for language in languages:
        labels |= GLUE_LABELS[language]
    return _finder(labels)


def split_glue(
    line: str, *, languages: tuple[str, ...] = ("en", "de", "fr"), labels: GlueLabels | None = None
) -> GlueMatch | None:
    """Find the dates that are glued to a title, or stand alone, each with its label.

    The first date may lack its label if one follows: ``2 minute readApril 25, 20232:26 PMLast Updated 9 min ago``.

    Args:
        line: the line; what follows the dates may be glued to them too.
        languages: whose labels of `GLUE_LABELS` to look for.
        labels: the labels to look for instead.

    >>> line = "Goats counted tooPublished March 4, 2025last updated March 5, 2025"
    >>> found = split_glue(line)
    >>> line[: found.start], line[slice(*found.published)], line[slice(*found.updated)]
    ('Goats counted too', 'March 4, 2025', 'March 5, 2025')
    """
    if line[-1:] in _STOPS and len(line) <= _LONGEST_SENTENCE:
        return None
    finder = _finder_of(languages) if labels is None else _finder(labels)
    for mark in finder.marks:
        if mark in line:
            return _read(line[:_REACH], finder)
    return None


def split_doubled_date(line: str) -> tuple[Range, Range] | None:
    """Find a date that is printed twice, in figures and then in words, without a space between.

    The words settle what the figures leave open: which comes first, the day or the month.

    >>> split_doubled_date("09/08/2025September 8, 2025")
    ((0, 10), (10, 27))
    """
    if not line[:1].isdigit():
        return None
    figures = _NUMERIC.match(line)
    words = _SPELT.match(line, figures.end()) if figures else None
    if figures is None or words is None:
        return None
    return (0, figures.end()), words.span(1)


def _read(line: str, finder: _Finder) -> GlueMatch | None:
    start = stop = -1
    found: dict[bool, Range] = {}
    for label in finder.pattern.finditer(line):
        when = _WHEN.match(line, label.end())
        if when is None or (found and line[stop : label.start()].strip(" /|·•,-–")):
            continue
        if not found:
            start = label.start()
        found.setdefault(label.group() in finder.published, when.span(1))
        stop = when.end()
    if not found or not _is_glued(line, start, stop, len(found)):
        return None
    published, updated = found.get(True), found.get(False)
    if published is None:
        before = _UNLABELLED.search(line, max(0, start - _LONGEST_DATE), start)
        if before is not None:
            published, start = before.span(1), before.start()
    return GlueMatch(start=start, stop=stop, published=published, updated=updated)


def _is_glued(line: str, start: int, stop: int, dates: int) -> bool:
    """Whether the dates are no words of a sentence: nothing follows, or what follows is glued to them."""
    rest = line[stop:]
    if not rest or not rest[0].isspace():
        return rest[:1] not in (",", ".", ";") or dates > 1
    following = rest.lstrip()[:1]
    return not following.islower() or (dates > 1 and (start == 0 or not line[start - 1].isspace()))
