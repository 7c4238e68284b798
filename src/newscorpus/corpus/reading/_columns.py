"""Which columns of a table hold the text, and what else is said of it."""

from collections.abc import Iterable

from attrs import field, frozen


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@frozen(kw_only=True)
class Columns:
    """The names of a table's columns; None means the column of a usual name, if there is one.

    A name that is given must be there exactly as it is written. Usual names (see `USUAL`) are tried in their order and compared without
    case, spaces, hyphens and underscores, so that ``Date Published`` and ``datePublished`` are one name. `more` are
    columns to keep beside the text under their own names.
    """

    text: str | None = None
    source: str | None = None
    date: str | None = None
    updated: str | None = None
    title: str | None = None
    authors: str | None = None
    origin: str | None = None
    url: str | None = None
    language: str | None = None
    more: tuple[str, ...] = field(default=(), converter=_names)

    def find(self, names: Iterable[str]) -> "Found":
        """Find the columns among the names that a table has."""
        there = tuple(names)
        usual = {_fold(name): name for name in reversed(there)}
        found = {role: self._find(role, there, usual) for role in USUAL}
        absent = tuple(name for name in self._named() if name not in there)
        return Found(**found, more=self._more(found, there, usual), absent=absent, there=there)

    def _find(self, role: str, there: tuple[str, ...], usual: dict[str, str]) -> str | None:
        named: str | None = getattr(self, role)
        if named is not None:
            return named if named in there else None
        return next((usual[name] for name in USUAL[role] if name in usual), None)

    def _more(
        self, found: dict[str, str | None], there: tuple[str, ...], usual: dict[str, str]
    ) -> tuple[str, ...]:
        taken = set(found.values())
        identifiers = (usual[name] for name in IDENTIFIERS if name in usual)
        kept = [name for name in self.more if name in there]
        return tuple(dict.fromkeys([*kept, *(name for name in identifiers if name not in taken)]))

    def _named(self) -> tuple[str, ...]:
        return (*(name for role in USUAL if (name := getattr(self, role)) is not None), *self.more)


@frozen(kw_only=True)
class Found:
    """The columns that a table has: their real names, the named ones that are `absent`, and all that are `there`."""

    text: str | None
    source: str | None
    date: str | None
    updated: str | None
    title: str | None
    authors: str | None
    origin: str | None
    url: str | None
    language: str | None
    more: tuple[str, ...]
    absent: tuple[str, ...]
    there: tuple[str, ...]

    @property
    def used(self) -> tuple[str, ...]:
        """The columns that have to be read, each once."""
        roles = (getattr(self, role) for role in USUAL)
        return tuple(dict.fromkeys([*(name for name in roles if name is not None), *self.more]))


USUAL: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "maintext", "fulltext", "articletext", "articlebody"),
    "source": ("source", "domain", "outlet", "publisher", "sourcedomain", "publication", "newspaper"),
    "date": (
        "date",
        "published",
        "datepublish",
        "datepublished",
        "publishedat",
        "publishdate",
        "pubdate",
        "publicationdate",
    ),
    "updated": ("updated", "modified", "datemodify", "datemodified", "updatedat"),
    "title": ("title", "headline"),
    "authors": ("authors", "author", "byline"),
    "origin": ("origin",),
    "url": ("url", "link"),
    "language": ("language", "lang"),
}
"""The usual names of columns, without case, spaces, hyphens and underscores; the first that is there is taken."""

IDENTIFIERS = ("id", "filename")
"""Columns kept beside the text unasked. They tell rows apart within one file at most, so they are no origins."""

_DROPPED = str.maketrans("", "", " -_")


def _fold(name: str) -> str:
    return name.translate(_DROPPED).casefold()
