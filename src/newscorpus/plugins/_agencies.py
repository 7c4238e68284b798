"""News and photo agencies: one name for each, whatever a page calls it."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, Self

from attrs import field, frozen

from newscorpus.plugins._agency_table import AGENCY_TABLE, Role

__all__ = ["AGENCIES", "Agencies", "Agency", "AgencyMention", "Role", "agency", "find_agencies"]

_LONGEST = 60
_TOKEN = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
_SHORT = 3
_SHORTEST = 2
_LONGEST_ACRONYM = 4


@frozen(kw_only=True)
class Agency:
    """An agency under the name that articles give it.

    `aliases` are its other names; case, hyphens and a leading "The" need no alias of their own. `roles` say what
    it is a source of: `text`, `photo`, or both; `house` is a publisher that credits its own people, and `handout`
    stands for whoever handed a picture out.
    """

    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ("text",)


class AgencyMention(NamedTuple):
    """An agency named in a text, between `start` and `stop`, under its one `name`."""

    start: int
    stop: int
    name: str


def _key(words: str) -> str:
    key = " ".join(words.replace("-", " ").replace("’", "'").lower().split()).strip(" .,;:*©")
    return key.removeprefix("the ") if len(key) > 4 else key


def _is_plain(low: str) -> bool:
    """Whether words in lower case are letters with a single space between them."""
    return low.replace(" ", "").isalpha() and "  " not in low and low[0] != " " and low[-1] != " "


def _lower(text: str) -> str:
    """Lower the case and turn hyphens into spaces, character for character."""
    low = text.replace("-", " ").lower()
    if len(low) == len(text):
        return low
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text.replace("-", " "))


def _is_over(text: str, start: int, stop: int) -> bool:
    """Whether a name ends at `stop`: ``AFP`` does in ``AFPAlex``, and in ``AFPALEX`` nobody knows."""
    if not text[stop : stop + 1].isalpha():
        return True
    if stop - start <= _LONGEST_ACRONYM and text[start:stop].isupper():
        return text[stop].isupper() and text[stop + 1 : stop + 2].islower()
    return not text[stop].islower()


@frozen
class Agencies:
    """A table of agencies that is never changed: `extended` gives a new one.

    >>> own = AGENCIES.extended(Agency(name="Merrow Wire", aliases=("MW",)))
    >>> own.name("mw"), AGENCIES.name("mw")
    ('Merrow Wire', None)
    """

    members: tuple[Agency, ...]
    _names: Mapping[str, Agency] = field(init=False, eq=False, repr=False)
    _spellings: frozenset[str] = field(init=False, eq=False, repr=False)
    _tails: Mapping[str, tuple[str, ...]] = field(init=False, eq=False, repr=False)
    _heads: Mapping[str, tuple[str, ...]] = field(init=False, eq=False, repr=False)
    _openings: frozenset[str] = field(init=False, eq=False, repr=False)

    @_names.default
    def _index_names(self) -> dict[str, Agency]:
        return {_key(words): member for member in self.members for words in (*member.aliases, member.name)}

    @_spellings.default
    def _index_spellings(self) -> frozenset[str]:
        return frozenset(
            words.replace("-", " ") for member in self.members for words in (*member.aliases, member.name)
        )

    @_tails.default
    def _index_tails(self) -> dict[str, tuple[str, ...]]:
        return self._grouped(slice(-_SHORT, None))

    @_heads.default
    def _index_heads(self) -> dict[str, tuple[str, ...]]:
        return self._grouped(slice(_SHORT))

    @_openings.default
    def _index_openings(self) -> frozenset[str]:
        return frozenset(key.split()[0] for key in self._names)

    def _grouped(self, part: slice) -> dict[str, tuple[str, ...]]:
        groups: dict[str, list[str]] = {}
        for key in sorted(self._names, key=len, reverse=True):
            groups.setdefault(key[part], []).append(key)
        return {ending: tuple(keys) for ending, keys in groups.items()}

    def extended(self, *members: Agency) -> Self:
        """Return a table that knows these agencies too; where names clash, the new ones win."""
        return type(self)((*self.members, *members))

    def get(self, words: str) -> Agency | None:
        """Return the agency that these words name, or None."""
        if len(words) > _LONGEST:
            return None
        low = words.lower()
        found = self._names.get(low)
        if found is None and not (low[:4] != "the " and _is_plain(low)):
            return self._names.get(_key(words))
        return found

    def name(self, words: str) -> str | None:
        """Return the one name of the agency that these words name, or None."""
        found = self.get(words)
        return None if found is None else found.name

    def find(self, text: str) -> Iterator[AgencyMention]:
        """Yield the agencies named in running text, in order, the longest name first where two begin together.

        Short names count only as they are commonly spelt: "AP" and "dpa", never "ap" or "Sid".
        """
        after = 0
        for token in _TOKEN.finditer(text):
            start = token.start()
            if start < after or token.group().lower() not in self._openings:
                continue
            key = self._at(text, start)
            if key is not None:
                after = start + len(key)
                if text[max(0, start - 4) : start] in ("The ", "THE "):
                    start -= 4
                yield AgencyMention(start, after, self._names[key].name)

    def head(self, text: str) -> int | None:
        """Return the length of the agency name a text begins with, a leading "The" included, or None.

        What follows may be glued to it: ``ReutersALEX DORN``.
        """
        skip = 4 if text[:4] in ("The ", "THE ") else 0
        low = _lower(text[skip : skip + _LONGEST])
        for key in self._opened_by(low):
            stop = skip + len(key)
            if low.startswith(key) and self._is_spelt(text[skip:stop]) and _is_over(text, skip, stop):
                return stop
        return None

    def tail(self, text: str) -> int | None:
        """Return where the agency name that a text ends with begins, a leading "The" included, or None.

        What stands before may be glued to it: ``in May.Reuters``, ``in MayReuters``.
        """
        low = _lower(text[-_LONGEST:])
        keys = (*self._tails.get(low[-_SHORT:], ()), *self._tails.get(low[-_SHORTEST:], ()))
        if not low.endswith(keys):
            return None
        for key in keys:
            start = len(text) - len(key)
            if low.endswith(key) and self._is_spelt(text[start:]) and self._is_edge(text, start):
                if text[max(0, start - 4) : start] in ("The ", "THE "):
                    start -= 4
                return start
        return None

    def may_end(self, text: str) -> bool:
        """Whether a text's last letters are those of an agency name: a quick look before `tail`."""
        last = text[-_SHORT:].lower()
        return last in self._tails or last[-_SHORTEST:] in self._tails

    def _opened_by(self, low: str) -> tuple[str, ...]:
        return (*self._heads.get(low[:_SHORT], ()), *self._heads.get(low[:_SHORTEST], ()))

    def _at(self, text: str, start: int) -> str | None:
        low = _lower(text[start : start + _LONGEST])
        for key in self._opened_by(low):
            stop = start + len(key)
            if (
                low.startswith(key)
                and not text[stop : stop + 1].isalnum()
                and self._is_spelt(text[start:stop])
            ):
                return key
        return None

    def _is_spelt(self, words: str) -> bool:
        if words.replace("-", " ") in self._spellings:
            return True
        return words.isupper() if len(words) <= _SHORT else not words.islower()

    @staticmethod
    def _is_edge(text: str, start: int) -> bool:
        before = text[start - 1] if start else ""
        return not before.isalpha() or (before.islower() and text[start].isupper())


def _read_table() -> Iterator[Agency]:
    for roles, lines in AGENCY_TABLE:
        for line in re.sub(r"\n\s*\|", " |", lines).strip().splitlines():
            name, *aliases = (words.strip() for words in line.split("|"))
            yield Agency(name=name, aliases=tuple(aliases), roles=roles)


AGENCIES = Agencies(tuple(_read_table()))
"""The agencies and houses met in credits, datelines and sign-offs."""


def agency(words: str, agencies: Agencies = AGENCIES) -> str | None:
    """Return the one name of the agency that these words name, in any case, or None.

    >>> agency("Agence France-Presse"), agency("DPA"), agency("Associated Press"), agency("Plott")
    ('AFP', 'dpa', 'The Associated Press', None)
    """
    return agencies.name(words)


def find_agencies(text: str, agencies: Agencies = AGENCIES) -> tuple[AgencyMention, ...]:
    """Return where running text names agencies, in order.

    >>> [mention.name for mention in find_agencies("A ranger told the AFP and DPA news agencies that Sid walked.")]
    ['AFP', 'dpa']
    """
    return tuple(agencies.find(text))
