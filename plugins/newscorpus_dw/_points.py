"""Key points of a live page that lost their bullets."""

from newscorpus_dw._page import Page
from newscorpus_dw._prose import may_be_heading

_FEWEST_POINTS, _MOST_POINTS = 2, 40


def closed_points(page: Page, i: int, stop: int, fewest: int = _FEWEST_POINTS) -> int:
    """Return where the closure of a live page stands if nothing but key points without bullets stand over it, or -1."""
    end, last = i, min(stop, i + _MOST_POINTS)
    while end < last and page.roles[end] is None and may_be_heading(page.lines[end].text):
        end += 1
    closed = end < stop and page.roles[end] in ("closure", "last updated", "times")
    return end if page.live and closed and end - i >= fewest else -1
