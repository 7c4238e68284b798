"""Which lines without a stop head what follows, and which end the text or stand in a list, as their neighbours tell."""

from newscorpus_dw._page import Page
from newscorpus_dw._photos import is_alt, is_credited, is_fact, is_german_alt, old_photo_lines
from newscorpus_dw._prose import may_be_heading

_PASSED = frozenset(("advertisement", "related", "promo", "share"))
_BARE_PLAYERS = (*"0123456789", "This browser does not support")
"""How a player begins that only says how long its film is."""


def follower(page: Page, i: int, stop: int) -> int | None:
    """Return the next line before `stop` that is not furniture between paragraphs."""
    lines, roles = page.lines, page.roles
    title = page.headline
    j = i + 1
    while j < stop and (roles[j] in _PASSED or (lines[j].text == title and is_repeat(page, j))):
        j += 1
    return j if j < stop else None


def is_repeat(page: Page, i: int) -> bool:
    """Whether a line inside a text is its title again: so is called the player of what was on the radio."""
    return page.lines[i].text == page.headline and not (page.live or page.legacy)


def is_heading(page: Page, i: int, stop: int, begun: bool, opening: bool) -> bool:
    """Whether a line without a stop heads what follows; of two in a row the first is an embed's title.

    `begun` says that prose or entries stand before it, `opening` that nothing but the lede does.
    """
    j = follower(page, i, stop)
    if j is None:
        return False
    role = page.roles[j]
    if role is None:
        text = page.lines[j].text
        if text[-1] == "." or is_alt(page, j) or not may_be_heading(text) or is_last(page, j, stop):
            return True
        told = is_german_alt(page, j) or is_credited(text)
        return page.legacy and (told or old_photo_lines(page, j, stop, opening=False) > 1)
    if role in ("bullet", "number"):
        return begun
    if role == "video" and page.lines[j].text.startswith(_BARE_PLAYERS):
        # A player without a label has the title of its film over it.
        return False
    if role == "timed" and page.lines[i].text[0] == "(":
        # Those who scored stand under the score.
        return False
    return role in ("photo", "timed", "video") and not opening


def is_in_list(page: Page, i: int, stop: int) -> bool:
    """Whether a line of facts stands over or under another."""
    lines, roles = page.lines, page.roles
    return any(0 <= j < stop and roles[j] is None and is_fact(lines[j].text) for j in (i - 1, i + 1))


def is_last(page: Page, i: int, stop: int) -> bool:
    """Whether a line ends the text, where a cut may have taken the stop of its sentence."""
    j = follower(page, i, stop)
    return (j is None and stop == len(page.lines)) or (j is not None and page.roles[j] == "sign-off")
