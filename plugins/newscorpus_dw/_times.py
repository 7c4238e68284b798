"""Lines that begin with the time of an entry, or with the minute of a match."""

import re

from newscorpus.plugins import Line

_CLOCKS = frozenset(("timed", "times"))
_FEWEST_TIMED = 3
"""Lines that begin with a time make entries of their own only in numbers, or where the page says its zone."""
_LONGEST_LENGTH = 11
"""A film's length stands alone in its line: "1:02:42", "12:00 Min."."""
_DOTTED = re.compile(r"[012]?\d(?:\.[0-5]\d:?|:[0-5]\d:)\s{1,3}\S")
_SURE = re.compile(r" (?:\| |\(C)")
"""What stands behind no time by chance: a bar over a heading, or a zone."""
TIME = re.compile(r"(\d{1,2}(?:[:.]|: )\d{2}):?(?: \((UTC|GMT|CES?T)\)\.?(?=\s))?")
"""The time of an entry, with what stands behind it, and its zone."""
MINUTE = re.compile(r"(\d{1,3}(?:\+\d{1,2})?['’′])()(?=\s)")
"""The minute of a match: "54' — The keeper falls asleep."."""


def _find_others(lines: list[Line], roles: list[str | None]) -> None:
    """Find the times of a page that says their zone and writes a point into them, and the minutes of a match."""
    for i in range(roles.index("times"), len(lines)):
        text = lines[i].text
        if roles[i] is None and (_DOTTED.match(text) is not None or MINUTE.match(text) is not None):
            roles[i] = "timed"


def settle_times(lines: list[Line], roles: list[str | None]) -> None:
    """Tell the times of entries from a length over a player, and from times by chance."""
    if _CLOCKS.isdisjoint(roles):
        return
    if "timed" not in roles:
        _find_others(lines, roles)
        return
    for i, role in enumerate(roles):
        if (
            role == "timed"
            and len(lines[i].text) <= _LONGEST_LENGTH
            and "video" in roles[max(0, i - 1) : i + 2]
        ):
            roles[i] = "video"
    if "times" in roles or roles.count("timed") >= _FEWEST_TIMED:
        return
    if not any(
        role == "timed" and _SURE.search(line.text, 0, 9) is not None
        for line, role in zip(lines, roles, strict=True)
    ):
        roles[:] = [None if role == "timed" else role for role in roles]
