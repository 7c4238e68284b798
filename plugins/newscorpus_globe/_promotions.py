"""The promotion for subscribers that stands over a page, and the bar under it."""

from newscorpus.article import Kicker
from newscorpus_globe._page import Page, furniture_kind

_SCRIPT = "js-sub-pencil"
_PROMO_ENDS = ("// //", "//")
_PROMO_START = 8
_PROMO_LINES = 80
_BAR_ENDS = frozenset(("Register", "AdChoices"))
_BAR_LINES = 6


def read_promo(page: Page, stop: int) -> int:
    """Cut a subscription promotion, which ends with a line of script."""
    head = page.lines[: min(stop, _PROMO_LINES)]
    if not any(furniture_kind(line.text) == "promo" for line in head[:_PROMO_START]):
        return 0
    last = None
    for i, line in enumerate(head):
        if is_script(line.text):
            last = i
    if last is None:
        return 0
    page.promoted = True
    for line in page.lines[: last + 1]:
        kind = "script" if is_script(line.text) else furniture_kind(line.text)
        page.furniture(line, kind or "promo")
    return last + 1


def read_bar(page: Page, i: int, stop: int) -> int:
    """Cut the bar under a promotion: the section, and where to subscribe or register."""
    doors = [
        k for k, line in enumerate(page.lines[i : min(stop, i + _BAR_LINES)], i) if line.text in _BAR_ENDS
    ]
    if not doors or doors[0] == i:
        return i
    page.kicker = page.lines[i].text
    page.put(Kicker, page.lines[i])
    for line in page.lines[i + 1 : doors[-1] + 1]:
        page.furniture(line, furniture_kind(line.text) or "menu")
    return doors[-1] + 1


def is_script(words: str) -> bool:
    """Whether a line is the script that ends a promotion, or what is left of it."""
    return words in _PROMO_ENDS or _SCRIPT in words
