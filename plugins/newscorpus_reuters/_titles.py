"""Which line over a story is its title, and which are its decks and its kicker."""

import re
from collections.abc import Sequence

from newscorpus.plugins import Line, is_abbreviation, is_sentence_end, split_names
from newscorpus_reuters._bylines import is_bare_name
from newscorpus_reuters._roles import Role, Roles
from newscorpus_reuters.furniture import VIDEO_MASTHEAD

_INNER_STOP = re.compile(r"[^\W\d_]\S{0,30}\.(?= [A-ZÀ-Þ])")
_TIMED = re.compile(r"\d{4} ?\d{1,2}:\d\d [AP]M")
"""The date of the site's pages since 2021, which stands under the title; a picture's text may follow."""
_GOES_ON = "story continues below"
_SYMBOLS = "\u2100"
"""Where pictographs begin, with which hosts open what they promote."""
_COUNTRIES = (" U.S.", " U.K.", " U.N.")
_SHORTEST = 8
_LONGEST = 250
_LINKED = "›»→"
"""How links end that stand over a title."""
_SHORTEST_KICKER, _LONGEST_KICKER = 3, 40
_MOST_CANDIDATES = 8
_LEAST_RECURRING = 20
_FEW_WORDS = 4
_KICKER_REACH = 5


def fold(text: str) -> str:
    """Return a line for comparison, without regard to case and white space."""
    return " ".join(text.split()).casefold()


def is_title(text: str) -> bool:
    """Whether a line could be a title: words without a sentence stop."""
    if not _SHORTEST <= len(text) <= _LONGEST or " " not in text or text[-1] in ":;,":
        return False
    if (text[0] > _SYMBOLS and not text[0].isalnum()) or (text[-1] == ")" and text.find("(") < 1):
        return False
    if text[-1] == "." and not is_abbreviation(text.rpartition(" ")[2]):
        return text.endswith("...")
    if any(not is_abbreviation(stop[0]) for stop in _INNER_STOP.finditer(text)):
        return False
    return text[-1] not in ".)" or text.endswith(_COUNTRIES) or not is_sentence_end(text)


def is_kicker(text: str) -> bool:
    """Whether a line over a title could be its kicker: a few words."""
    return (
        _SHORTEST_KICKER <= len(text) <= _LONGEST_KICKER
        and text[0].isalpha()
        and text[-1] not in _LINKED
        and not is_sentence_end(text)
    )


def find_title(lines: Sequence[Line], roles: Roles, floor: int) -> tuple[int | None, set[int]]:
    """Return the number of the title and those of the decks under it, from line `floor` on.

    The title is the nearest line over the story that could be one; of several, the nearest that recurs. What turns
    out to be a byline without "By", or a picture's alternative text, is given that role.
    """
    stop = _goes_on_below(lines, floor)
    loose = [number for number in range(stop - 1, floor - 1, -1) if roles[number] is None]
    decks: set[int] = set()
    title: int | None = None
    for place, number in enumerate(loose[:_MOST_CANDIDATES]):
        above = loose[place + 1] if place + 1 < len(loose) else None
        if title is not None:
            if is_title(lines[number].text) and _recurs(lines, number, floor):
                return number, decks | {title}
        elif not _is_taken(lines, roles, number, above) and _is_titled(lines, roles, number, above, decks):
            title = number
            if _recurs(lines, number, floor):
                break
    if title is None and decks and lines[floor].text == VIDEO_MASTHEAD:
        # A film's title may be a sentence.
        title = min(decks)
        decks.discard(title)
    return title, decks


def _goes_on_below(lines: Sequence[Line], floor: int) -> int:
    """Return the number of the line that says so, which title and decks stand over and what the host inserts under."""
    for number in range(len(lines) - 1, floor, -1):
        if lines[number].text[: len(_GOES_ON)].lower() == _GOES_ON:
            return number
    return len(lines)


def find_kicker(lines: Sequence[Line], roles: Roles, title: int, floor: int) -> int | None:
    """Return the number of the kicker: a section or a few words, right over the title and its date."""
    for number in range(title - 1, max(floor, title - _KICKER_REACH) - 1, -1):
        if roles.is_kind(number, "section", "point"):
            return None if _is_menu(roles, number, floor) else number
        if roles[number] is None:
            near = [other for other in (number - 1, title) if other >= floor]
            doubled = any(fold(lines[other].text) == fold(lines[number].text) for other in near)
            return number if is_kicker(lines[number].text) and not doubled else None
    return None


def _is_menu(roles: Roles, number: int, floor: int) -> bool:
    """Whether a section is the last of a menu of them, each on its line."""
    above = range(number - 1, number - 3, -1)
    return number - 2 >= floor and all(roles.is_kind(other, "section") for other in above)


def _is_taken(lines: Sequence[Line], roles: Roles, number: int, above: int | None) -> bool:
    """Give a line its role where the title is further up; return whether it has one."""
    if above is None or not is_title(lines[above].text):
        return False
    words = len(lines[above].text.split())
    if words >= _FEW_WORDS and any(
        roles.is_kind(other, "stamp") and _TIMED.search(lines[other].text)
        for other in range(above + 1, number)
    ):
        captioned = number + 1 < len(lines) and roles.is_kind(number + 1, "photo")
        roles[number] = Role("alt" if captioned else "picture")
        return True
    under = number + 1
    if under < len(lines) and roles.is_kind(under, "photo") and words >= _FEW_WORDS:
        near = not lines[under].blank_before
        if (
            not near
            and is_title(lines[number].text)
            and any(roles.is_kind(other, "byline") for other in range(above + 1, number))
        ):
            roles[number] = Role("picture")
            return True
        if near or fold(lines[under].text).startswith(fold(lines[number].text)):
            roles[number] = Role("alt")
            return True
    if above >= number - 3 and words > _FEW_WORDS and is_bare_name(lines[number].text):
        roles[number] = Role("byline", split_names(lines[number].text))
        return True
    return False


def _is_titled(lines: Sequence[Line], roles: Roles, number: int, above: int | None, decks: set[int]) -> bool:
    """Whether a line is the title; what is its deck instead is added to `decks`."""
    text = lines[number].text
    if not is_title(text):
        if is_sentence_end(text):
            decks.add(number)
        return False
    if above is not None and _is_deck_under(lines, roles, number, above):
        decks.add(number)
        return False
    return True


def _is_deck_under(lines: Sequence[Line], roles: Roles, number: int, above: int) -> bool:
    """Whether a line is the deck under a title that opens the page, and not the title itself."""
    if above != number - 1 or above > 1 or (above == 1 and roles[0] is None):
        return False
    title, deck = lines[above].text, lines[number].text
    return is_title(title) and len(title.split()) > _FEW_WORDS and len(deck) > len(title)


def _recurs(lines: Sequence[Line], number: int, floor: int) -> bool:
    """Whether the words of a line stand in another line over the story."""
    words = fold(lines[number].text)
    others = (other for other in range(floor, len(lines)) if other != number)
    return len(words) >= _LEAST_RECURRING and any(words in fold(lines[other].text) for other in others)
